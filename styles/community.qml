<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="252,250,245,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="0,0,0,0"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="attribute('name')" isExpression="1" fontFamily="等线" fontSize="3.6" fontSizeUnit="MM" fontWeight="63" fontLetterSpacing="0.25" textColor="74,38,110,255" textOpacity="1" multilineHeight="1">
    <families>
     <family name="等线"/>
     <family name="DengXian"/>
     <family name="Noto Sans CJK SC"/>
     <family name="Source Han Sans SC"/>
     <family name="Microsoft YaHei"/>
     <family name="SimHei"/>
    </families>
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferNoFill="1" bufferJoinStyle="128"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="1" centroidWhole="0" centroidInside="1" quadOffset="4" priority="10"/>
   <rendering scaleVisibility="1" scaleMin="3500" scaleMax="80000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 15000 THEN 3.8 WHEN @map_scale &lt;= 30000 THEN 2.8 ELSE 2.2 END"/>
      </Option>
     </Option>
     <Option name="type" type="QString" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="code" name="社区代码" index="1"/>
  <alias field="name" name="社区名称" index="2"/>
  <alias field="target_area" name="网格目标面积（平方米）" index="3"/>
  <alias field="street_office" name="所属街道" index="4"/>
 </aliases>
 <constraints>
  <constraint field="code" constraints="5" notnull_strength="1" unique_strength="0" exp_strength="1"/>
 </constraints>
 <constraintExpressions>
  <constraint field="code" exp="regexp_match(&quot;code&quot;, '^[0-9]{12}$') > 0" desc="社区代码为12位数字：县级6位、街道3位、社区3位"/>
 </constraintExpressions>
 <previewExpression>&quot;name&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "name" %]&lt;/b&gt;&lt;br/&gt;[% "code" %]</mapTip>
</qgis>
