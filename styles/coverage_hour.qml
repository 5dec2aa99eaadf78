<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <fieldConfiguration>
  <field name="patrol_class">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="红区" type="QString" value="red"/></Option>
       <Option type="Map"><Option name="黄区" type="QString" value="yellow"/></Option>
       <Option type="Map"><Option name="蓝区" type="QString" value="blue"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="plan" name="方案" index="1"/>
  <alias field="time" name="时刻" index="2"/>
  <alias field="patrol_class" name="巡查等级" index="3"/>
  <alias field="grids" name="单元网格数" index="4"/>
  <alias field="on_time" name="按时网格数" index="5"/>
  <alias field="mean_age_min" name="平均距上次巡查（分钟）" index="6"/>
  <alias field="max_age_min" name="最长距上次巡查（分钟）" index="7"/>
 </aliases>
 <editable>
  <field name="plan" editable="0"/>
  <field name="time" editable="0"/>
  <field name="patrol_class" editable="0"/>
  <field name="grids" editable="0"/>
  <field name="on_time" editable="0"/>
  <field name="mean_age_min" editable="0"/>
  <field name="max_age_min" editable="0"/>
 </editable>
 <previewExpression>&quot;time&quot; || ' ' || &quot;patrol_class&quot;</previewExpression>
</qgis>
