<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="0">
 <renderer-v2 type="categorizedSymbol" attr="kind" symbollevels="0" forceraster="0" enableorderby="0">
  <categories>
   <category value="edited_twice" type="string" label="同一字段改得不同" symbol="0" render="true"/>
   <category value="moved_twice" type="string" label="移到不同位置" symbol="1" render="true"/>
   <category value="moved_edited" type="string" label="一方移位、一方改属性" symbol="2" render="true"/>
   <category value="reclassed_edited" type="string" label="一方改类、一方改属性" symbol="3" render="true"/>
   <category value="deleted_edited" type="string" label="一方删除、一方修改" symbol="4" render="true"/>
   <category value="added_twice" type="string" label="重复登记" symbol="5" render="true"/>
   <category value="code_collision" type="string" label="标识码重复" symbol="6" render="true"/>
  </categories>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="diamond"/>
      <Option name="color" type="QString" value="215,25,28,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.4"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="triangle"/>
      <Option name="color" type="QString" value="215,25,28,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="triangle"/>
      <Option name="color" type="QString" value="245,154,35,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
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
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="245,154,35,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross_fill"/>
      <Option name="color" type="QString" value="215,25,28,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="245,154,35,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.0"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="star"/>
      <Option name="color" type="QString" value="215,25,28,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="4.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
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
       <Option type="Map"><Option name="同一字段改得不同" type="QString" value="edited_twice"/></Option>
       <Option type="Map"><Option name="移到不同位置" type="QString" value="moved_twice"/></Option>
       <Option type="Map"><Option name="一方移位、一方改属性" type="QString" value="moved_edited"/></Option>
       <Option type="Map"><Option name="一方改类、一方改属性" type="QString" value="reclassed_edited"/></Option>
       <Option type="Map"><Option name="一方删除、一方修改" type="QString" value="deleted_edited"/></Option>
       <Option type="Map"><Option name="重复登记" type="QString" value="added_twice"/></Option>
       <Option type="Map"><Option name="标识码重复" type="QString" value="code_collision"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="chosen">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="（待定）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"/></Option>
       <Option type="Map"><Option name="采用一方" type="QString" value="ours"/></Option>
       <Option type="Map"><Option name="采用另一方" type="QString" value="theirs"/></Option>
       <Option type="Map"><Option name="保留原值" type="QString" value="base"/></Option>
       <Option type="Map"><Option name="两者都要" type="QString" value="both"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="applied">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="原值" type="QString" value="base"/></Option>
       <Option type="Map"><Option name="一方" type="QString" value="ours"/></Option>
       <Option type="Map"><Option name="另一方" type="QString" value="theirs"/></Option>
       <Option type="Map"><Option name="两者" type="QString" value="both"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="state">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="待处理" type="QString" value="open"/></Option>
       <Option type="Map"><Option name="已处理" type="QString" value="resolved"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="base_row">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="true"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="ours_row">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="true"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="theirs_row">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="true"/>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <editable>
  <field name="kind" editable="0"/>
  <field name="layer" editable="0"/>
  <field name="code" editable="0"/>
  <field name="field" editable="0"/>
  <field name="message" editable="0"/>
  <field name="base" editable="0"/>
  <field name="ours" editable="0"/>
  <field name="ours_team" editable="0"/>
  <field name="theirs" editable="0"/>
  <field name="theirs_team" editable="0"/>
  <field name="others" editable="0"/>
  <field name="applied" editable="0"/>
  <field name="state" editable="0"/>
  <field name="base_row" editable="0"/>
  <field name="ours_row" editable="0"/>
  <field name="theirs_row" editable="0"/>
  <field name="identity" editable="0"/>
  <field name="chosen" editable="1"/>
 </editable>
 <mapTip>&lt;b&gt;[% "message" %]&lt;/b&gt;&lt;br/&gt;[% "ours_team" %]：[% "ours" %]&lt;br/&gt;[% "theirs_team" %]：[% "theirs" %]</mapTip>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="kind" name="冲突类型" index="1"/>
  <alias field="layer" name="图层" index="2"/>
  <alias field="code" name="标识码" index="3"/>
  <alias field="field" name="字段" index="4"/>
  <alias field="message" name="说明" index="5"/>
  <alias field="base" name="原值" index="6"/>
  <alias field="ours" name="一方的值" index="7"/>
  <alias field="ours_team" name="一方" index="8"/>
  <alias field="theirs" name="另一方的值" index="9"/>
  <alias field="theirs_team" name="另一方" index="10"/>
  <alias field="others" name="其他各方的值" index="11"/>
  <alias field="applied" name="目前采用" index="12"/>
  <alias field="state" name="处理状态" index="13"/>
  <alias field="chosen" name="选定" index="14"/>
  <alias field="base_row" name="原记录" index="15"/>
  <alias field="ours_row" name="一方的记录" index="16"/>
  <alias field="theirs_row" name="另一方的记录" index="17"/>
  <alias field="identity" name="冲突标识" index="18"/>
 </aliases>
</qgis>
