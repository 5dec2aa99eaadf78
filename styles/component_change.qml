<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="0">
 <renderer-v2 type="categorizedSymbol" attr="kind" symbollevels="0" forceraster="0" enableorderby="0">
  <categories>
   <category value="new" type="string" label="新增" symbol="0" render="true"/>
   <category value="gone" type="string" label="消失" symbol="1" render="true"/>
   <category value="reclassed" type="string" label="改类" symbol="2" render="true"/>
   <category value="recoded" type="string" label="改码" symbol="3" render="true"/>
   <category value="moved" type="string" label="移位" symbol="4" render="true"/>
   <category value="edited" type="string" label="属性变更" symbol="5" render="true"/>
  </categories>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="26,150,65,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross_fill"/>
      <Option name="color" type="QString" value="120,120,120,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Line"/>
      <Option name="geometryModifier" type="QString" value="if(&quot;old_x&quot; is null, null, make_line(make_point(&quot;old_x&quot;, &quot;old_y&quot;), $geometry))"/>
      <Option name="units" type="QString" value="MapUnit"/>
     </Option>
     <symbol type="line" name="@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="ArrowLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="arrow_start_width" type="QString" value="0.3"/>
        <Option name="arrow_start_width_unit" type="QString" value="MM"/>
        <Option name="arrow_type" type="QString" value="0"/>
        <Option name="arrow_width" type="QString" value="0.5"/>
        <Option name="arrow_width_unit" type="QString" value="MM"/>
        <Option name="head_length" type="QString" value="1.6"/>
        <Option name="head_length_unit" type="QString" value="MM"/>
        <Option name="head_thickness" type="QString" value="1.2"/>
        <Option name="head_thickness_unit" type="QString" value="MM"/>
        <Option name="head_type" type="QString" value="0"/>
        <Option name="is_curved" type="QString" value="0"/>
        <Option name="is_repeated" type="QString" value="0"/>
       </Option>
       <symbol type="fill" name="@@2@0@0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="color" type="QString" value="230,97,1,255"/>
          <Option name="style" type="QString" value="solid"/>
          <Option name="outline_style" type="QString" value="no"/>
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="123,50,148,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Line"/>
      <Option name="geometryModifier" type="QString" value="if(&quot;old_x&quot; is null, null, make_line(make_point(&quot;old_x&quot;, &quot;old_y&quot;), $geometry))"/>
      <Option name="units" type="QString" value="MapUnit"/>
     </Option>
     <symbol type="line" name="@3@0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="ArrowLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="arrow_start_width" type="QString" value="0.3"/>
        <Option name="arrow_start_width_unit" type="QString" value="MM"/>
        <Option name="arrow_type" type="QString" value="0"/>
        <Option name="arrow_width" type="QString" value="0.5"/>
        <Option name="arrow_width_unit" type="QString" value="MM"/>
        <Option name="head_length" type="QString" value="1.6"/>
        <Option name="head_length_unit" type="QString" value="MM"/>
        <Option name="head_thickness" type="QString" value="1.2"/>
        <Option name="head_thickness_unit" type="QString" value="MM"/>
        <Option name="head_type" type="QString" value="0"/>
        <Option name="is_curved" type="QString" value="0"/>
        <Option name="is_repeated" type="QString" value="0"/>
       </Option>
       <symbol type="fill" name="@@3@0@0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="color" type="QString" value="230,97,1,255"/>
          <Option name="style" type="QString" value="solid"/>
          <Option name="outline_style" type="QString" value="no"/>
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="star"/>
      <Option name="color" type="QString" value="0,110,160,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="3.4"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Line"/>
      <Option name="geometryModifier" type="QString" value="if(&quot;old_x&quot; is null, null, make_line(make_point(&quot;old_x&quot;, &quot;old_y&quot;), $geometry))"/>
      <Option name="units" type="QString" value="MapUnit"/>
     </Option>
     <symbol type="line" name="@4@0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="ArrowLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="arrow_start_width" type="QString" value="0.3"/>
        <Option name="arrow_start_width_unit" type="QString" value="MM"/>
        <Option name="arrow_type" type="QString" value="0"/>
        <Option name="arrow_width" type="QString" value="0.5"/>
        <Option name="arrow_width_unit" type="QString" value="MM"/>
        <Option name="head_length" type="QString" value="1.6"/>
        <Option name="head_length_unit" type="QString" value="MM"/>
        <Option name="head_thickness" type="QString" value="1.2"/>
        <Option name="head_thickness_unit" type="QString" value="MM"/>
        <Option name="head_type" type="QString" value="0"/>
        <Option name="is_curved" type="QString" value="0"/>
        <Option name="is_repeated" type="QString" value="0"/>
       </Option>
       <symbol type="fill" name="@@4@0@0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="color" type="QString" value="230,97,1,255"/>
          <Option name="style" type="QString" value="solid"/>
          <Option name="outline_style" type="QString" value="no"/>
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="230,97,1,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="diamond"/>
      <Option name="color" type="QString" value="44,123,182,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.8"/>
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
       <Option type="Map"><Option name="新增" type="QString" value="new"/></Option>
       <Option type="Map"><Option name="消失" type="QString" value="gone"/></Option>
       <Option type="Map"><Option name="改类" type="QString" value="reclassed"/></Option>
       <Option type="Map"><Option name="改码" type="QString" value="recoded"/></Option>
       <Option type="Map"><Option name="移位" type="QString" value="moved"/></Option>
       <Option type="Map"><Option name="属性变更" type="QString" value="edited"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <mapTip>&lt;b&gt;[% "code" %] [% "name" %]&lt;/b&gt;&lt;br/&gt;[% if("distance_m" &gt; 0.5, concat('移动 ', round("distance_m", 1), ' 米；'), '') %][% coalesce("fields", '') %]&lt;br/&gt;[% coalesce("old_values", '') %] → [% coalesce("new_values", '') %]</mapTip>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="kind" name="变化类型" index="1"/>
  <alias field="kinds" name="全部变化" index="2"/>
  <alias field="layer" name="图层" index="3"/>
  <alias field="code" name="标识码" index="4"/>
  <alias field="old_code" name="原标识码" index="5"/>
  <alias field="class_code" name="类别代码" index="6"/>
  <alias field="old_class" name="原类别代码" index="7"/>
  <alias field="name" name="名称" index="8"/>
  <alias field="grid_code" name="所在单元网格" index="9"/>
  <alias field="distance_m" name="移动距离（米）" index="10"/>
  <alias field="old_x" name="原横坐标" index="11"/>
  <alias field="old_y" name="原纵坐标" index="12"/>
  <alias field="fields" name="变更字段" index="13"/>
  <alias field="old_values" name="原属性" index="14"/>
  <alias field="new_values" name="现属性" index="15"/>
 </aliases>
</qgis>
