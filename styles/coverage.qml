<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{coverage-none}" label="未巡查到" symbol="0" filter="NOT coalesce(&quot;covered&quot;, &quot;visits&quot; > 0)"/>
   <rule key="{coverage-under50}" label="按时率50%以下" symbol="1" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; &lt; 0.5"/>
   <rule key="{coverage-under80}" label="50%至80%" symbol="2" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; >= 0.5 AND &quot;on_time_share&quot; &lt; 0.8"/>
   <rule key="{coverage-under100}" label="80%以上，曾超时" symbol="3" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; >= 0.8 AND &quot;on_time_share&quot; &lt; 1"/>
   <rule key="{coverage-ontime}" label="全部按时" symbol="4" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; >= 1"/>
   <rule key="{coverage-unknown}" label="已到访，无时限" symbol="5" filter="ELSE"/>
  </rules>
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="250,214,208,200"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="150,20,30,255"/>
      <Option name="outline_width" type="QString" value="0.25"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 5000 THEN 0.25 WHEN @map_scale &lt;= 15000 THEN 0.15 ELSE 0.05 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="45"/>
      <Option name="distance" type="QString" value="1.6"/>
      <Option name="distance_unit" type="QString" value="MM"/>
      <Option name="line_width" type="QString" value="0.25"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
     </Option>
     <symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="line_color" type="QString" value="150,20,30,255"/>
        <Option name="line_width" type="QString" value="0.25"/>
        <Option name="line_width_unit" type="QString" value="MM"/>
        <Option name="capstyle" type="QString" value="flat"/>
        <Option name="joinstyle" type="QString" value="round"/>
        <Option name="line_style" type="QString" value="solid"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="215,90,60,190"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.25"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 5000 THEN 0.25 WHEN @map_scale &lt;= 15000 THEN 0.15 ELSE 0.05 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="250,170,110,190"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.25"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 5000 THEN 0.25 WHEN @map_scale &lt;= 15000 THEN 0.15 ELSE 0.05 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="254,232,170,190"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.25"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 5000 THEN 0.25 WHEN @map_scale &lt;= 15000 THEN 0.15 ELSE 0.05 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="145,190,220,190"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.25"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 5000 THEN 0.25 WHEN @map_scale &lt;= 15000 THEN 0.15 ELSE 0.05 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="214,220,226,190"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.25"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 5000 THEN 0.25 WHEN @map_scale &lt;= 15000 THEN 0.15 ELSE 0.05 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="CASE WHEN NOT coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) THEN '未到' ELSE round(100 * &quot;on_time_share&quot;) || '%' END" isExpression="1" fontFamily="等线" fontSize="2.2" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="50,56,66,255" textOpacity="1" multilineHeight="1">
    <families>
     <family name="等线"/>
     <family name="DengXian"/>
     <family name="Noto Sans CJK SC"/>
     <family name="Source Han Sans SC"/>
     <family name="Microsoft YaHei"/>
     <family name="SimHei"/>
    </families>
    <text-buffer bufferDraw="1" bufferSize="0.4" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferNoFill="1" bufferJoinStyle="128"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="4" dist="0" distUnits="MM" centroidWhole="0" centroidInside="1" polygonPlacementFlags="2" priority="6" fitInPolygonOnly="1"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="10000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 5000 THEN 2.4 ELSE 1.8 END"/>
      </Option>
     </Option>
     <Option name="type" type="QString" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="covered">
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
  <alias field="code" name="标识码" index="1"/>
  <alias field="visits" name="到访次数" index="2"/>
  <alias field="max_gap_min" name="最长间隔（分钟）" index="3"/>
  <alias field="required_min" name="要求间隔（分钟）" index="4"/>
  <alias field="covered" name="已覆盖" index="5"/>
  <alias field="on_time_share" name="按时率" index="6"/>
  <alias field="zone_code" name="责任网格编码" index="7"/>
  <alias field="visits_before" name="原到访次数" index="8"/>
  <alias field="max_gap_before_min" name="原最长间隔（分钟）" index="9"/>
  <alias field="on_time_share_before" name="原按时率" index="10"/>
 </aliases>
 <editable>
  <field name="code" editable="0"/>
  <field name="visits" editable="0"/>
  <field name="max_gap_min" editable="0"/>
  <field name="required_min" editable="0"/>
  <field name="covered" editable="0"/>
  <field name="on_time_share" editable="0"/>
  <field name="zone_code" editable="0"/>
  <field name="visits_before" editable="0"/>
  <field name="max_gap_before_min" editable="0"/>
  <field name="on_time_share_before" editable="0"/>
 </editable>
 <previewExpression>&quot;code&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "code" %]&lt;/b&gt;　到访 [% "visits" %] 次&lt;br/&gt;最长间隔 [% round("max_gap_min") %] 分钟，要求 [% round("required_min") %] 分钟&lt;br/&gt;按时率 [% round(100 * "on_time_share") %]%</mapTip>
</qgis>
