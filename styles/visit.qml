<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="grid_code" name="单元网格标识码" index="1"/>
  <alias field="collector" name="信息采集员" index="2"/>
  <alias field="enter" name="进入时间" index="3"/>
  <alias field="leave" name="离开时间" index="4"/>
 </aliases>
 <editable>
  <field name="grid_code" editable="0"/>
  <field name="collector" editable="0"/>
  <field name="enter" editable="0"/>
  <field name="leave" editable="0"/>
 </editable>
 <previewExpression>&quot;grid_code&quot; || ' ' || &quot;collector&quot; || ' ' || &quot;enter&quot;</previewExpression>
</qgis>
