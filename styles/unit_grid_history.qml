<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="110,110,110,255"/>
      <Option name="outline_width" type="QString" value="0.35"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="dash"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <mapTip>[% "code" %]（[% "end_date" %]）→ [% "replaced_by" %]</mapTip>
</qgis>
