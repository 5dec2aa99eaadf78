<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="route_code" name="路线编号" index="1"/>
  <alias field="step" name="步骤" index="2"/>
  <alias field="action" name="动作" index="3"/>
  <alias field="road" name="道路名称" index="4"/>
  <alias field="length_m" name="长度（米）" index="5"/>
  <alias field="from_start_m" name="距起点（米）" index="6"/>
  <alias field="from_start_min" name="距起点（分钟）" index="7"/>
 </aliases>
 <editable>
  <field name="route_code" editable="0"/>
  <field name="step" editable="0"/>
  <field name="action" editable="0"/>
  <field name="road" editable="0"/>
  <field name="length_m" editable="0"/>
  <field name="from_start_m" editable="0"/>
  <field name="from_start_min" editable="0"/>
 </editable>
 <previewExpression>&quot;step&quot; || ' ' || &quot;action&quot; || ' ' || &quot;road&quot;</previewExpression>
</qgis>
