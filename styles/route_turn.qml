<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="8000" maxScale="0" simplifyDrawingHints="0" labelsEnabled="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="outline_color" type="QString" value="0,112,108,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.1"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="step" isExpression="0" fontFamily="等线" fontSize="2.4" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="0,84,81,255" textOpacity="1" multilineHeight="1">
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
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="5000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
  </settings>
 </labeling>
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
 <mapTip>&lt;b&gt;[% "step" %]. [% "action" %] [% "road" %]&lt;/b&gt;&lt;br/&gt;[% round("length_m") %] 米；距起点 [% round("from_start_m") %] 米、[% round("from_start_min") %] 分钟</mapTip>
</qgis>
