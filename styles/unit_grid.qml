<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
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
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN coalesce(@citygrid_boundary_mm, 0.35) + 0.5 ELSE 0 END"/>
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
      <Option name="outline_color" type="QString" value="255,0,255,255"/>
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
         <Option name="expression" type="QString" value="coalesce(@citygrid_boundary_mm, 0.35) * CASE WHEN @map_scale &gt; 40000 THEN 0.2 WHEN @map_scale &gt; 15000 THEN 0.3 WHEN @map_scale &gt; 6000 THEN 0.5 WHEN @map_scale &gt; 2500 THEN 0.75 ELSE 1 END"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 40000 THEN &#x27;255,0,255,60&#x27; ELSE &#x27;255,0,255,255&#x27; END"/>
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
   <text-style fieldName="CASE WHEN @map_scale &lt;= 3500 AND bounds_width($geometry) * 1000 / @map_scale &gt;= 15 * 0.56 * (CASE WHEN @map_scale &lt;= 750 THEN 5 WHEN @map_scale &lt;= 1500 THEN 4 ELSE 3 END) * 1.15 THEN &quot;code&quot; ELSE right(&quot;code&quot;, 3) END" isExpression="1" fontFamily="正等线体" fontSize="3" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="255,0,255,255" textOpacity="1" multilineHeight="1">
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
   <placement placement="4" dist="0" distUnits="MM" centroidWhole="1" centroidInside="1" polygonPlacementFlags="2" priority="8" fitInPolygonOnly="1"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="13000" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" displayAll="0" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 750 THEN 5 WHEN @map_scale &lt;= 1500 THEN 4 WHEN @map_scale &lt;= 3500 THEN 3 WHEN @map_scale &lt;= 7500 THEN 2.4 ELSE 1.8 END"/>
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
  <alias field="fid" name="序号" index="1"/>
  <alias field="code" name="标识码" index="2"/>
  <alias field="area_m2" name="面积（平方米）" index="3"/>
  <alias field="start_date" name="初始日期" index="4"/>
  <alias field="end_date" name="终止日期" index="5"/>
  <alias field="note" name="备注" index="6"/>
  <alias field="community_code" name="所在社区代码" index="7"/>
  <alias field="component_count" name="部件数量" index="8"/>
  <alias field="patrol_class" name="巡查等级" index="9"/>
 </aliases>
 <constraints>
  <constraint field="code" constraints="7" notnull_strength="1" unique_strength="1" exp_strength="1"/>
  <constraint field="start_date" constraints="5" notnull_strength="1" unique_strength="0" exp_strength="1"/>
  <constraint field="end_date" constraints="4" notnull_strength="0" unique_strength="0" exp_strength="1"/>
 </constraints>
 <constraintExpressions>
  <constraint field="code" exp="regexp_match(&quot;code&quot;, &#x27;^[0-9]{15}$&#x27;) &gt; 0" desc="标识码为15位数字：县级6位、街道3位、社区3位、顺序码3位"/>
  <constraint field="start_date" exp="regexp_match(&quot;start_date&quot;, &#x27;^[0-9]{8}$&#x27;) &gt; 0" desc="日期格式为YYYYMMDD"/>
  <constraint field="end_date" exp="coalesce(&quot;end_date&quot;, &#x27;&#x27;) = &#x27;&#x27; OR regexp_match(&quot;end_date&quot;, &#x27;^[0-9]{8}$&#x27;) &gt; 0" desc="日期格式为YYYYMMDD，使用中的网格留空"/>
 </constraintExpressions>
 <previewExpression>&quot;code&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% &quot;code&quot; %]&lt;/b&gt;&lt;br/&gt;[% format_number(&quot;area_m2&quot;, 0) %] 平方米</mapTip>
</qgis>
