<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="30000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="0">
 <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{barrier-railway}" label="铁路" symbol="0" filter="regexp_match(lower(coalesce(attribute(&#x27;kind&#x27;), &#x27;&#x27;)), &#x27;rail|铁路|轨道&#x27;)"/>
   <rule key="{barrier-bank}" label="岸线" symbol="1" filter="regexp_match(lower(coalesce(attribute(&#x27;kind&#x27;), &#x27;&#x27;)), &#x27;water|river|coast|河|岸|渠&#x27;)" scalemaxdenom="8000"/>
   <rule key="{barrier-wall}" label="围墙、栅栏" symbol="2" filter="regexp_match(lower(coalesce(attribute(&#x27;kind&#x27;), &#x27;&#x27;)), &#x27;wall|fence|墙|栅|栏&#x27;)" scalemaxdenom="8000"/>
   <rule key="{barrier-other}" label="其他界线" symbol="3" filter="ELSE" scalemaxdenom="8000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="70,70,70,255"/>
      <Option name="line_width" type="QString" value="0.8"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="255,255,255,255"/>
      <Option name="line_width" type="QString" value="0.5"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="use_custom_dash" type="QString" value="1"/>
      <Option name="customdash" type="QString" value="2;2"/>
      <Option name="customdash_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="64,132,186,255"/>
      <Option name="line_width" type="QString" value="0.3"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="90,74,62,255"/>
      <Option name="line_width" type="QString" value="0.22"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="4"/>
      <Option name="interval_unit" type="QString" value="MM"/>
      <Option name="placement" type="QString" value="interval"/>
      <Option name="rotate" type="QString" value="1"/>
      <Option name="offset" type="QString" value="-0.6"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
     <symbol type="marker" name="@0@1" alpha="1">
       <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
         <Option name="name" type="QString" value="line"/>
         <Option name="color" type="QString" value="90,74,62,255"/>
         <Option name="outline_color" type="QString" value="90,74,62,255"/>
         <Option name="outline_width" type="QString" value="0.2"/>
         <Option name="outline_width_unit" type="QString" value="MM"/>
         <Option name="size" type="QString" value="1.2"/>
         <Option name="size_unit" type="QString" value="MM"/>
         <Option name="angle" type="QString" value="0"/>
        </Option>
       </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="90,74,62,255"/>
      <Option name="line_width" type="QString" value="0.25"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <aliases>
  <alias field="fid" name="序号" index="1"/>
  <alias field="name" name="名称" index="2"/>
  <alias field="kind" name="类别" index="3"/>
 </aliases>
 <previewExpression>coalesce(attribute(&#x27;name&#x27;), $id)</previewExpression>
</qgis>
