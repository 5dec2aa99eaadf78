<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="code" name="标识码" index="1"/>
  <alias field="route_code" name="路线编号" index="2"/>
  <alias field="enter" name="进入时间" index="3"/>
  <alias field="leave" name="离开时间" index="4"/>
 </aliases>
 <editable>
  <field name="code" editable="0"/>
  <field name="route_code" editable="0"/>
  <field name="enter" editable="0"/>
  <field name="leave" editable="0"/>
 </editable>
 <previewExpression>&quot;code&quot; || ' ' || &quot;enter&quot;</previewExpression>
</qgis>
