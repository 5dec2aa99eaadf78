<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="30000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="110,110,110,255"/>
      <Option name="outline_width" type="QString" value="0.25"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 2500 THEN 0.25 WHEN @map_scale &lt;= 6000 THEN 0.2 ELSE 0.12 END"/>
        </Option>
        <Option name="outlineStyle" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 15000, 'dash', 'solid')"/>
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
   <text-style fieldName="right(&quot;code&quot;, 3)" isExpression="1" fontFamily="等线" fontSize="2.2" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="110,110,110,255" textOpacity="1" multilineHeight="1">
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
   <placement placement="4" dist="0" distUnits="MM" centroidWhole="0" centroidInside="1" polygonPlacementFlags="2" priority="2" fitInPolygonOnly="1"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="4000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
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
  <alias field="replaced_by" name="变更后标识码" index="9"/>
 </aliases>
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
  <attributeEditorContainer name="变更结果" groupBox="1" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="replaced_by" index="9" showLabel="1"/>
   <attributeEditorField name="component_count" index="7" showLabel="1"/>
   <attributeEditorField name="note" index="5" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="area_m2" editable="0"/>
  <field name="component_count" editable="0"/>
 </editable>
 <previewExpression>&quot;code&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "code" %]&lt;/b&gt;（[% "end_date" %] 停用）&lt;br/&gt;变更为 [% "replaced_by" %]</mapTip>
</qgis>
