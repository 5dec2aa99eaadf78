<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="25000" maxScale="0" simplifyDrawingHints="0" labelsEnabled="1">
 <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{track-good}" label="定位精度15米以内" symbol="0" filter="&quot;accuracy_m&quot; &lt;= 15"/>
   <rule key="{track-fair}" label="15至50米" symbol="1" filter="&quot;accuracy_m&quot; > 15 AND &quot;accuracy_m&quot; &lt;= 50"/>
   <rule key="{track-poor}" label="50米以上或不明" symbol="2" filter="ELSE"/>
  </rules>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="34,120,80,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.2 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.75 ELSE 0.5 END)"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="160,196,120,255"/>
      <Option name="outline_color" type="QString" value="60,90,60,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.2 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.75 ELSE 0.5 END)"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="outline_color" type="QString" value="120,120,120,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.2 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.75 ELSE 0.5 END)"/>
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
   <text-style fieldName="substr(&quot;time&quot;, 12, 5)" isExpression="1" fontFamily="等线" fontSize="1.8" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="34,90,64,255" textOpacity="1" multilineHeight="1">
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
   <placement placement="6" dist="0.6" distUnits="MM" offsetType="1" predefinedPositionOrder="TR,R,BR,TL,L,BL" priority="1"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="1200" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="collector" name="信息采集员" index="1"/>
  <alias field="time" name="时间" index="2"/>
  <alias field="accuracy_m" name="定位精度（米）" index="3"/>
 </aliases>
 <editable>
  <field name="collector" editable="0"/>
  <field name="time" editable="0"/>
  <field name="accuracy_m" editable="0"/>
 </editable>
 <previewExpression>&quot;collector&quot; || ' ' || &quot;time&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "collector" %]&lt;/b&gt;&lt;br/&gt;[% "time" %]&lt;br/&gt;±[% round("accuracy_m", 1) %] 米</mapTip>
</qgis>
