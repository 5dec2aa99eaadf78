<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1">
 <renderer-v2 type="categorizedSymbol" attr="kind" symbollevels="0" forceraster="0" enableorderby="0">
  <categories>
   <category value="kept" type="string" label="未变" symbol="0" render="true"/>
   <category value="renoded" type="string" label="仅增减顶点" symbol="1" render="true"/>
   <category value="renumbered" type="string" label="重新编码" symbol="2" render="true"/>
   <category value="split" type="string" label="拆分" symbol="3" render="true"/>
   <category value="merged" type="string" label="合并" symbol="4" render="true"/>
   <category value="redrawn" type="string" label="重划" symbol="5" render="true"/>
   <category value="added" type="string" label="新增" symbol="6" render="true"/>
   <category value="removed" type="string" label="撤销" symbol="7" render="true"/>
  </categories>
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="225,229,234,70"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="150,160,170,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="225,229,234,110"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="90,110,130,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,226,130,130"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="170,120,0,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="120,180,255,130"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="20,80,170,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="150,220,160,140"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="20,110,50,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,160,200,140"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="190,0,110,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="100,215,210,140"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="0,110,110,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="120,120,120,120"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="50,50,50,255"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <fieldConfiguration>
  <field name="kind">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="未变" type="QString" value="kept"/></Option>
       <Option type="Map"><Option name="仅增减顶点" type="QString" value="renoded"/></Option>
       <Option type="Map"><Option name="重新编码" type="QString" value="renumbered"/></Option>
       <Option type="Map"><Option name="拆分" type="QString" value="split"/></Option>
       <Option type="Map"><Option name="合并" type="QString" value="merged"/></Option>
       <Option type="Map"><Option name="重划" type="QString" value="redrawn"/></Option>
       <Option type="Map"><Option name="新增" type="QString" value="added"/></Option>
       <Option type="Map"><Option name="撤销" type="QString" value="removed"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <mapTip>[% "old_codes" %] → [% "new_codes" %]</mapTip>
</qgis>
