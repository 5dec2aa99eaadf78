<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value=""/>
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true"/>
        <Option name="type" type="int" value="3"/>
        <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 15000 THEN 100 WHEN @map_scale &lt;= 40000 THEN 60 WHEN @map_scale &lt;= 80000 THEN 35 ELSE 15 END"/>
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="255,255,255,190"/>
      <Option name="outline_width" type="QString" value="0.85"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="coalesce(@citygrid_boundary_mm, 0.35) + 0.5"/>
        </Option>
        <Option name="outlineStyle" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 6000, 'solid', 'no')"/>
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
      <Option name="outline_color" type="QString" value="255,0,255,255,cmyk:0,1,0,0,1"/>
      <Option name="outline_width" type="QString" value="0.35"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="coalesce(@citygrid_boundary_mm, 0.35) * CASE WHEN @map_scale > 40000 THEN 0.2 WHEN @map_scale > 15000 THEN 0.3 WHEN @map_scale > 6000 THEN 0.5 WHEN @map_scale > 2500 THEN 0.75 ELSE 1 END"/>
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
   <text-style fieldName="CASE WHEN @map_scale &lt;= 3500 AND bounds_width($geometry) * 1000 / @map_scale >= 15 * 0.56 * (CASE WHEN @map_scale &lt;= 750 THEN 5 WHEN @map_scale &lt;= 1500 THEN 4 ELSE 3 END) * 1.15 THEN &quot;code&quot; ELSE right(&quot;code&quot;, 3) END" isExpression="1" fontFamily="正等线体" fontSize="3" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="255,0,255,255,cmyk:0,1,0,0,1" textOpacity="1" multilineHeight="1">
    <families>
     <family name="正等线体"/>
     <family name="方正等线"/>
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
   <placement placement="4" dist="0" distUnits="MM" centroidWhole="0" centroidInside="1" polygonPlacementFlags="2" priority="8" fitInPolygonOnly="1"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="13000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 750 THEN 5 WHEN @map_scale &lt;= 1500 THEN 4 WHEN @map_scale &lt;= 3500 THEN 3 WHEN @map_scale &lt;= 7500 THEN 2.4 ELSE 1.8 END"/>
      </Option>
      <Option name="Show" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="@map_scale > 3500 OR coalesce(layer_property('citygrid_unit_grid_label', 'feature_count'), 0) = 0"/>
      </Option>
     </Option>
     <Option name="type" type="QString" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="code">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="false"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="area_m2">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="false"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="start_date">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="false"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="end_date">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="false"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="note">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="true"/>
     </Option>
    </config>
   </editWidget>
  </field>
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
 </fieldConfiguration>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="code" name="标识码" index="1"/>
  <alias field="area_m2" name="面积（平方米）" index="2"/>
  <alias field="start_date" name="初始日期" index="3"/>
  <alias field="end_date" name="终止日期" index="4"/>
  <alias field="note" name="备注" index="5"/>
  <alias field="community_code" name="所在社区代码" index="6"/>
  <alias field="component_count" name="部件数量" index="7"/>
  <alias field="patrol_class" name="巡查等级" index="8"/>
 </aliases>
 <constraints>
  <constraint field="code" constraints="7" notnull_strength="1" unique_strength="1" exp_strength="1"/>
  <constraint field="start_date" constraints="5" notnull_strength="1" unique_strength="0" exp_strength="1"/>
  <constraint field="end_date" constraints="4" notnull_strength="0" unique_strength="0" exp_strength="1"/>
 </constraints>
 <constraintExpressions>
  <constraint field="code" exp="regexp_match(&quot;code&quot;, '^[0-9]{15}$') > 0" desc="标识码为15位数字：县级6位、街道3位、社区3位、顺序码3位"/>
  <constraint field="start_date" exp="regexp_match(&quot;start_date&quot;, '^[0-9]{8}$') > 0" desc="日期格式为YYYYMMDD"/>
  <constraint field="end_date" exp="coalesce(&quot;end_date&quot;, '') = '' OR regexp_match(&quot;end_date&quot;, '^[0-9]{8}$') > 0" desc="日期格式为YYYYMMDD，使用中的网格留空"/>
 </constraintExpressions>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="网格" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="code" index="1" showLabel="1"/>
   <attributeEditorField name="area_m2" index="2" showLabel="1"/>
   <attributeEditorField name="community_code" index="6" showLabel="1"/>
   <attributeEditorField name="patrol_class" index="8" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="变更" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="start_date" index="3" showLabel="1"/>
   <attributeEditorField name="end_date" index="4" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="管理" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="component_count" index="7" showLabel="1"/>
   <attributeEditorField name="note" index="5" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="area_m2" editable="0"/>
  <field name="component_count" editable="0"/>
 </editable>
 <previewExpression>&quot;code&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "code" %]&lt;/b&gt;&lt;br/&gt;[% format_number("area_m2", 0) %] 平方米　部件 [% coalesce("component_count", 0) %] 个</mapTip>
</qgis>
