<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Fields|MapTips" hasScaleBasedVisibilityFlag="0" labelsEnabled="0">
 <renderer-v2 type="categorizedSymbol" attr="if(&quot;accepted&quot;, 'accepted', &quot;severity&quot;)" symbollevels="0" forceraster="0" enableorderby="0">
  <categories>
   <category value="error" type="string" label="错误" symbol="0" render="true"/>
   <category value="warning" type="string" label="警告" symbol="1" render="true"/>
   <category value="info" type="string" label="提示" symbol="2" render="true"/>
   <category value="accepted" type="string" label="已认可" symbol="3" render="true"/>
  </categories>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="triangle"/>
      <Option name="color" type="QString" value="215,25,28,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="diamond"/>
      <Option name="color" type="QString" value="245,154,35,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="43,131,186,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="154,163,173,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="rule" name="规则" index="1"/>
  <alias field="severity" name="严重程度" index="2"/>
  <alias field="message" name="说明" index="3"/>
  <alias field="codes" name="相关标识码" index="4"/>
  <alias field="value" name="数值" index="5"/>
  <alias field="identity" name="问题标识" index="6"/>
  <alias field="accepted" name="已认可" index="7"/>
 </aliases>
 <mapTip>[% &quot;message&quot; %]</mapTip>
 <previewExpression>&quot;message&quot;</previewExpression>
</qgis>
