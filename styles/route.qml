<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="60000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="0">
 <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{route-line}" label="巡查路线" symbol="0"/>
   <rule key="{route-direction}" label="巡查方向" symbol="1" scalemaxdenom="8000"/>
   <rule key="{route-start}" label="起点" symbol="2" scalemaxdenom="15000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="255,255,255,200"/>
      <Option name="line_width" type="QString" value="0.9"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 3000 THEN 0.9 WHEN @map_scale &lt;= 8000 THEN 0.7 ELSE 0.45 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="0,112,108,255"/>
      <Option name="line_width" type="QString" value="0.45"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 3000 THEN 0.45 WHEN @map_scale &lt;= 8000 THEN 0.35 ELSE 0.2 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="16"/>
      <Option name="interval_unit" type="QString" value="MM"/>
      <Option name="placement" type="QString" value="interval"/>
      <Option name="rotate" type="QString" value="1"/>
      <Option name="offset" type="QString" value="0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
     <symbol type="marker" name="@1@0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="filled_arrowhead"/>
        <Option name="color" type="QString" value="0,112,108,255"/>
        <Option name="outline_color" type="QString" value="0,112,108,255"/>
        <Option name="outline_style" type="QString" value="solid"/>
        <Option name="outline_width" type="QString" value="0.1"/>
        <Option name="outline_width_unit" type="QString" value="MM"/>
        <Option name="size" type="QString" value="2.0"/>
        <Option name="size_unit" type="QString" value="MM"/>
        <Option name="angle" type="QString" value="0"/>
        <Option name="offset" type="QString" value="0,1.1"/>
        <Option name="offset_unit" type="QString" value="MM"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="10"/>
      <Option name="interval_unit" type="QString" value="MM"/>
      <Option name="placement" type="QString" value="firstvertex"/>
      <Option name="rotate" type="QString" value="0"/>
      <Option name="offset" type="QString" value="0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
     <symbol type="marker" name="@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="circle"/>
        <Option name="color" type="QString" value="255,255,255,255"/>
        <Option name="outline_color" type="QString" value="0,112,108,255"/>
        <Option name="outline_style" type="QString" value="solid"/>
        <Option name="outline_width" type="QString" value="0.5"/>
        <Option name="outline_width_unit" type="QString" value="MM"/>
        <Option name="size" type="QString" value="2.2"/>
        <Option name="size_unit" type="QString" value="MM"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <fieldConfiguration>
  <field name="proven">
   <editWidget type="CheckBox">
    <config>
     <Option type="Map">
      <Option name="TextDisplayMethod" type="int" value="0"/>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="zone_code" name="责任网格编码" index="1"/>
  <alias field="lap_m" name="一遍长度（米）" index="2"/>
  <alias field="lap_min" name="一遍用时（分钟）" index="3"/>
  <alias field="required_min" name="要求间隔（分钟）" index="4"/>
  <alias field="deadhead_m" name="重复行走（米）" index="5"/>
  <alias field="lower_bound_m" name="理论下限（米）" index="6"/>
  <alias field="laps_per_shift" name="每班遍数" index="7"/>
  <alias field="route_code" name="路线编号" index="8"/>
  <alias field="collector" name="信息采集员" index="9"/>
  <alias field="number" name="采集员序号" index="10"/>
  <alias field="slot" name="轮次" index="11"/>
  <alias field="part" name="路段组" index="12"/>
  <alias field="gap_pct" name="与下限之差（%）" index="13"/>
  <alias field="proven" name="已证最短" index="14"/>
  <alias field="rounds" name="每日遍数" index="15"/>
  <alias field="access_m" name="驻点到起点（米）" index="16"/>
  <alias field="component_min" name="查看部件（分钟）" index="17"/>
  <alias field="deadhead_at" name="空走区段（距起点，米）" index="18"/>
  <alias field="locked_at" name="锁定区段（距起点，米）" index="19"/>
 </aliases>
 <constraints>
  <constraint field="zone_code" constraints="1" notnull_strength="1" unique_strength="0" exp_strength="0"/>
 </constraints>
 <constraintExpressions>
 </constraintExpressions>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="路线" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="zone_code" index="1" showLabel="1"/>
   <attributeEditorField name="lap_m" index="2" showLabel="1"/>
   <attributeEditorField name="lap_min" index="3" showLabel="1"/>
   <attributeEditorField name="laps_per_shift" index="7" showLabel="1"/>
   <attributeEditorField name="route_code" index="8" showLabel="1"/>
   <attributeEditorField name="collector" index="9" showLabel="1"/>
   <attributeEditorField name="number" index="10" showLabel="1"/>
   <attributeEditorField name="slot" index="11" showLabel="1"/>
   <attributeEditorField name="part" index="12" showLabel="1"/>
   <attributeEditorField name="rounds" index="15" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="核算" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="required_min" index="4" showLabel="1"/>
   <attributeEditorField name="deadhead_m" index="5" showLabel="1"/>
   <attributeEditorField name="lower_bound_m" index="6" showLabel="1"/>
   <attributeEditorField name="gap_pct" index="13" showLabel="1"/>
   <attributeEditorField name="proven" index="14" showLabel="1"/>
   <attributeEditorField name="access_m" index="16" showLabel="1"/>
   <attributeEditorField name="component_min" index="17" showLabel="1"/>
   <attributeEditorField name="deadhead_at" index="18" showLabel="1"/>
   <attributeEditorField name="locked_at" index="19" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="lap_m" editable="0"/>
  <field name="lap_min" editable="0"/>
  <field name="required_min" editable="0"/>
  <field name="deadhead_m" editable="0"/>
  <field name="lower_bound_m" editable="0"/>
  <field name="laps_per_shift" editable="0"/>
  <field name="route_code" editable="0"/>
  <field name="number" editable="0"/>
  <field name="slot" editable="0"/>
  <field name="part" editable="0"/>
  <field name="gap_pct" editable="0"/>
  <field name="proven" editable="0"/>
  <field name="rounds" editable="0"/>
  <field name="access_m" editable="0"/>
  <field name="component_min" editable="0"/>
  <field name="deadhead_at" editable="0"/>
  <field name="locked_at" editable="0"/>
 </editable>
 <previewExpression>&quot;zone_code&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "zone_code" %]&lt;/b&gt;&lt;br/&gt;一遍 [% format_number("lap_m" / 1000, 2) %] 公里、[% round("lap_min") %] 分钟（要求 [% round("required_min") %] 分钟）&lt;br/&gt;重复行走 [% round("deadhead_m") %] 米，每班 [% round("laps_per_shift", 1) %] 遍；[% if("proven", '已证最短', '与下限之差 ' || round("gap_pct", 2) || '%') %]</mapTip>
</qgis>
