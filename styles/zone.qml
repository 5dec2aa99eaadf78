<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{zone-red}" label="红区" symbol="0" filter="&quot;patrol_class&quot; = 'red'"/>
   <rule key="{zone-yellow}" label="黄区" symbol="1" filter="&quot;patrol_class&quot; = 'yellow'"/>
   <rule key="{zone-blue}" label="蓝区" symbol="2" filter="&quot;patrol_class&quot; = 'blue'"/>
   <rule key="{zone-none}" label="未定等级" symbol="3" filter="ELSE"/>
  </rules>
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="206,58,50,64"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="0,0,0,0"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @citygrid_zone_colour = 'collector' THEN color_hsla((array_find(array_sort(array_distinct(array_agg(&quot;collector&quot;))), &quot;collector&quot;) * 137.5) % 360, 60, 55, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) ELSE color_rgba(206,58,50, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,200"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 1.0 WHEN @map_scale &lt;= 20000 THEN 0.8 ELSE 0.5 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="52,62,78,255"/>
      <Option name="outline_width" type="QString" value="0.5"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 0.5 WHEN @map_scale &lt;= 20000 THEN 0.4 ELSE 0.25 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="236,186,40,64"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="0,0,0,0"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @citygrid_zone_colour = 'collector' THEN color_hsla((array_find(array_sort(array_distinct(array_agg(&quot;collector&quot;))), &quot;collector&quot;) * 137.5) % 360, 60, 55, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) ELSE color_rgba(236,186,40, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,200"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 1.0 WHEN @map_scale &lt;= 20000 THEN 0.8 ELSE 0.5 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="52,62,78,255"/>
      <Option name="outline_width" type="QString" value="0.5"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 0.5 WHEN @map_scale &lt;= 20000 THEN 0.4 ELSE 0.25 END"/>
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
      <Option name="color" type="QString" value="48,112,192,64"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="0,0,0,0"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @citygrid_zone_colour = 'collector' THEN color_hsla((array_find(array_sort(array_distinct(array_agg(&quot;collector&quot;))), &quot;collector&quot;) * 137.5) % 360, 60, 55, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) ELSE color_rgba(48,112,192, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,200"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 1.0 WHEN @map_scale &lt;= 20000 THEN 0.8 ELSE 0.5 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="52,62,78,255"/>
      <Option name="outline_width" type="QString" value="0.5"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 0.5 WHEN @map_scale &lt;= 20000 THEN 0.4 ELSE 0.25 END"/>
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
      <Option name="color" type="QString" value="140,146,154,64"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="0,0,0,0"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @citygrid_zone_colour = 'collector' THEN color_hsla((array_find(array_sort(array_distinct(array_agg(&quot;collector&quot;))), &quot;collector&quot;) * 137.5) % 360, 60, 55, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) ELSE color_rgba(140,146,154, CASE WHEN @map_scale &lt;= 2500 THEN 26 WHEN @map_scale &lt;= 12000 THEN 34 ELSE 56 END) END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,200"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 1.0 WHEN @map_scale &lt;= 20000 THEN 0.8 ELSE 0.5 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="52,62,78,255"/>
      <Option name="outline_width" type="QString" value="0.5"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 0.5 WHEN @map_scale &lt;= 20000 THEN 0.4 ELSE 0.25 END"/>
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
   <text-style fieldName="coalesce(&quot;name&quot;, &quot;zone_code&quot;) || if(@map_scale > 15000 OR coalesce(&quot;collector&quot;, '') = '', '', '\n' || &quot;collector&quot;)" isExpression="1" fontFamily="等线" fontSize="3.0" fontSizeUnit="MM" fontWeight="63" fontLetterSpacing="0" textColor="32,42,58,255" textOpacity="1" multilineHeight="1">
    <families>
     <family name="等线"/>
     <family name="DengXian"/>
     <family name="Noto Sans CJK SC"/>
     <family name="Source Han Sans SC"/>
     <family name="Microsoft YaHei"/>
     <family name="SimHei"/>
    </families>
    <text-buffer bufferDraw="1" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferNoFill="1" bufferJoinStyle="128"/>
    <background shapeDraw="1" shapeType="0" shapeSizeType="0" shapeSizeX="0.8" shapeSizeY="0.4" shapeSizeUnit="MM" shapeRadiiX="0.8" shapeRadiiY="0.8" shapeRadiiUnit="MM" shapeJoinStyle="128" shapeFillColor="255,255,255,225" shapeBorderColor="52,62,78,255" shapeBorderWidth="0.2" shapeBorderWidthUnit="MM" shapeOpacity="1"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="4" dist="0" distUnits="MM" centroidWhole="0" centroidInside="1" polygonPlacementFlags="2" priority="9" fitInPolygonOnly="0"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="60000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 2.8 WHEN @map_scale &lt;= 20000 THEN 2.2 ELSE 1.9 END"/>
      </Option>
      <Option name="ShapeDraw" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="@map_scale &lt;= 15000"/>
      </Option>
      <Option name="BufferDraw" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="@map_scale > 15000"/>
      </Option>
     </Option>
     <Option name="type" type="QString" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="patrol_class">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="红区" type="QString" value="red"/></Option>
       <Option type="Map"><Option name="黄区" type="QString" value="yellow"/></Option>
       <Option type="Map"><Option name="蓝区" type="QString" value="blue"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="locked">
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
  <alias field="zone_code" name="责任网格编码" index="1"/>
  <alias field="name" name="名称" index="2"/>
  <alias field="collector" name="信息采集员" index="3"/>
  <alias field="patrol_class" name="巡查等级" index="4"/>
  <alias field="locked" name="锁定" index="5"/>
  <alias field="grid_count" name="单元网格数" index="6"/>
  <alias field="component_count" name="部件数量" index="7"/>
  <alias field="road_m" name="道路长度（米）" index="8"/>
  <alias field="lap_min" name="巡查一遍用时（分钟）" index="9"/>
  <alias field="required_min" name="要求间隔（分钟）" index="10"/>
  <alias field="load_min" name="周期工作量（分钟）" index="11"/>
 </aliases>
 <constraints>
  <constraint field="zone_code" constraints="3" notnull_strength="1" unique_strength="1" exp_strength="0"/>
 </constraints>
 <constraintExpressions>
 </constraintExpressions>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="责任网格" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="zone_code" index="1" showLabel="1"/>
   <attributeEditorField name="name" index="2" showLabel="1"/>
   <attributeEditorField name="collector" index="3" showLabel="1"/>
   <attributeEditorField name="patrol_class" index="4" showLabel="1"/>
   <attributeEditorField name="locked" index="5" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="规模" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="grid_count" index="6" showLabel="1"/>
   <attributeEditorField name="component_count" index="7" showLabel="1"/>
   <attributeEditorField name="road_m" index="8" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="巡查" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="lap_min" index="9" showLabel="1"/>
   <attributeEditorField name="load_min" index="11" showLabel="1"/>
   <attributeEditorField name="required_min" index="10" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="grid_count" editable="0"/>
  <field name="component_count" editable="0"/>
  <field name="road_m" editable="0"/>
  <field name="lap_min" editable="0"/>
  <field name="load_min" editable="0"/>
 </editable>
 <previewExpression>coalesce(&quot;name&quot;, &quot;zone_code&quot;)</previewExpression>
 <mapTip>&lt;b&gt;[% coalesce("name", "zone_code") %]&lt;/b&gt;　[% represent_value("patrol_class") %]&lt;br/&gt;采集员：[% coalesce("collector", '未指定') %]&lt;br/&gt;单元网格 [% "grid_count" %] 个，道路 [% format_number("road_m" / 1000, 1) %] 公里&lt;br/&gt;巡查一遍 [% round("lap_min") %] 分钟，要求 [% round("required_min") %] 分钟</mapTip>
</qgis>
