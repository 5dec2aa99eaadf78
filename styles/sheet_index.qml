<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,0"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="70,84,110,255"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 10000 THEN 0.35 WHEN @map_scale &lt;= 30000 THEN 0.25 ELSE 0.15 END"/>
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
   <text-style fieldName="&quot;sheet&quot; || if(coalesce(&quot;name&quot;, &quot;sheet&quot;) = &quot;sheet&quot;, '', '\n' || &quot;name&quot;)" isExpression="1" fontFamily="等线" fontSize="3" fontSizeUnit="MM" fontWeight="63" fontLetterSpacing="0" textColor="50,66,96,255" textOpacity="1" multilineHeight="1">
    <families>
     <family name="等线"/>
     <family name="DengXian"/>
     <family name="Noto Sans CJK SC"/>
     <family name="Source Han Sans SC"/>
     <family name="Microsoft YaHei"/>
     <family name="SimHei"/>
    </families>
    <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferNoFill="1" bufferJoinStyle="128"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="4" dist="0" distUnits="MM" centroidWhole="0" centroidInside="1" polygonPlacementFlags="2" priority="7" fitInPolygonOnly="1"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="200000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="min(4, 500 * &quot;scale&quot; / @map_scale / 9)"/>
      </Option>
      <Option name="Show" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="500 * &quot;scale&quot; / @map_scale >= 12"/>
      </Option>
     </Option>
     <Option name="type" type="QString" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="sheet" name="图号" index="1"/>
  <alias field="name" name="图名" index="2"/>
  <alias field="scale" name="比例尺分母" index="3"/>
  <alias field="row" name="行" index="4"/>
  <alias field="column" name="列" index="5"/>
  <alias field="north" name="北邻图幅" index="6"/>
  <alias field="north_east" name="东北邻图幅" index="7"/>
  <alias field="east" name="东邻图幅" index="8"/>
  <alias field="south_east" name="东南邻图幅" index="9"/>
  <alias field="south" name="南邻图幅" index="10"/>
  <alias field="south_west" name="西南邻图幅" index="11"/>
  <alias field="west" name="西邻图幅" index="12"/>
  <alias field="north_west" name="西北邻图幅" index="13"/>
 </aliases>
 <constraints>
  <constraint field="sheet" constraints="3" notnull_strength="1" unique_strength="1" exp_strength="0"/>
 </constraints>
 <constraintExpressions>
 </constraintExpressions>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="图幅" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="sheet" index="1" showLabel="1"/>
   <attributeEditorField name="name" index="2" showLabel="1"/>
   <attributeEditorField name="scale" index="3" showLabel="1"/>
   <attributeEditorField name="row" index="4" showLabel="1"/>
   <attributeEditorField name="column" index="5" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="邻接图幅" groupBox="1" columnCount="3" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="north_west" index="13" showLabel="1"/>
   <attributeEditorField name="north" index="6" showLabel="1"/>
   <attributeEditorField name="north_east" index="7" showLabel="1"/>
   <attributeEditorField name="west" index="12" showLabel="1"/>
   <attributeEditorField name="east" index="8" showLabel="1"/>
   <attributeEditorField name="south_west" index="11" showLabel="1"/>
   <attributeEditorField name="south" index="10" showLabel="1"/>
   <attributeEditorField name="south_east" index="9" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="row" editable="0"/>
  <field name="column" editable="0"/>
 </editable>
 <previewExpression>&quot;sheet&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "sheet" %]&lt;/b&gt;　1:[% "scale" %]&lt;br/&gt;[% coalesce("name", '') %]</mapTip>
</qgis>
