<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="route_code" name="路线编号" index="1"/>
  <alias field="round" name="遍次" index="2"/>
  <alias field="zone_code" name="责任网格编码" index="3"/>
  <alias field="collector" name="信息采集员" index="4"/>
  <alias field="start_time" name="开始时间" index="5"/>
  <alias field="end_time" name="结束时间" index="6"/>
 </aliases>
 <editable>
  <field name="route_code" editable="0"/>
  <field name="round" editable="0"/>
  <field name="zone_code" editable="0"/>
  <field name="collector" editable="0"/>
  <field name="start_time" editable="0"/>
  <field name="end_time" editable="0"/>
 </editable>
 <previewExpression>&quot;start_time&quot; || ' ' || &quot;route_code&quot;</previewExpression>
</qgis>
