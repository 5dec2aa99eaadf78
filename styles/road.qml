<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="RuleRenderer" symbollevels="1" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{road-1}" label="快速路" symbol="0" filter="to_string(&quot;class&quot;) IN ('1', 'motorway', 'motorway_link', 'trunk', 'trunk_link')"/>
   <rule key="{road-2}" label="主干路" symbol="1" filter="to_string(&quot;class&quot;) IN ('2', 'primary', 'primary_link')"/>
   <rule key="{road-3}" label="次干路" symbol="2" filter="to_string(&quot;class&quot;) IN ('3', 'secondary', 'secondary_link')" scalemaxdenom="150000"/>
   <rule key="{road-4}" label="支路" symbol="3" filter="to_string(&quot;class&quot;) IN ('4', 'tertiary', 'tertiary_link', 'unclassified', 'residential', 'living_street', 'road', 'busway')" scalemaxdenom="40000"/>
   <rule key="{road-5}" label="街巷" symbol="4" filter="to_string(&quot;class&quot;) IN ('5', 'service', 'alley', 'lane', 'track')" scalemaxdenom="12000"/>
   <rule key="{road-6}" label="人行道、步行街、其他" symbol="5" filter="ELSE" scalemaxdenom="4000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="line_color" type="QString" value="196,136,66,255"/>
      <Option name="line_width" type="QString" value="1.3"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(1.0 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 26 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + if(@map_scale &lt;= 20000, 0.3, 0.16)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '122,112,98,255', '196,136,66,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="7">
     <Option type="Map">
      <Option name="line_color" type="QString" value="249,205,150,255"/>
      <Option name="line_width" type="QString" value="1.0"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(1.0 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 26 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '253,236,210,255', '249,205,150,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="line_color" type="QString" value="200,165,88,255"/>
      <Option name="line_width" type="QString" value="1.2"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.9 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 22 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + if(@map_scale &lt;= 20000, 0.3, 0.16)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '122,112,98,255', '200,165,88,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="6">
     <Option type="Map">
      <Option name="line_color" type="QString" value="252,228,166,255"/>
      <Option name="line_width" type="QString" value="0.9"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.9 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 22 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '254,243,214,255', '252,228,166,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="line_color" type="QString" value="203,187,138,255"/>
      <Option name="line_width" type="QString" value="1.0"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.7 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 15 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + if(@map_scale &lt;= 20000, 0.3, 0.16)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '122,112,98,255', '203,187,138,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="5">
     <Option type="Map">
      <Option name="line_color" type="QString" value="255,244,209,255"/>
      <Option name="line_width" type="QString" value="0.7"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.7 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 15 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '255,250,233,255', '255,244,209,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="line_color" type="QString" value="204,198,188,255"/>
      <Option name="line_width" type="QString" value="0.75"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.45 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 8 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + if(@map_scale &lt;= 12000, 0.3, 0.16)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '122,112,98,255', '204,198,188,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="4">
     <Option type="Map">
      <Option name="line_color" type="QString" value="255,255,255,255"/>
      <Option name="line_width" type="QString" value="0.45"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.45 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 8 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '255,255,255,255', '255,255,255,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="line" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="line_color" type="QString" value="212,206,196,255"/>
      <Option name="line_width" type="QString" value="0.6"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.3 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 4 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + if(@map_scale &lt;= 12000, 0.3, 0.16)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '122,112,98,255', '212,206,196,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="3">
     <Option type="Map">
      <Option name="line_color" type="QString" value="255,255,255,255"/>
      <Option name="line_width" type="QString" value="0.3"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="max(0.3 * (CASE WHEN @map_scale &lt;= 15000 THEN 1 WHEN @map_scale &lt;= 30000 THEN 0.7 WHEN @map_scale &lt;= 60000 THEN 0.5 ELSE 0.35 END), coalesce(attribute('width_m'), 4 * CASE WHEN to_string(attribute('oneway')) IN ('1', 'yes', 'true') THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 2500, '255,255,255,255', '255,255,255,255')"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="line" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="170,150,124,255"/>
      <Option name="line_width" type="QString" value="0.2"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="use_custom_dash" type="QString" value="1"/>
      <Option name="customdash" type="QString" value="1.2;0.8"/>
      <Option name="customdash_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="CASE WHEN to_string(&quot;class&quot;) IN ('footway', 'path', 'steps', 'cycleway', 'pedestrian', 'bridleway', 'corridor', 'platform') THEN NULL WHEN @map_scale > 2500 AND to_string(&quot;class&quot;) IN ('5', 'service', 'alley', 'lane', 'track') THEN NULL WHEN @map_scale > 8000 AND to_string(&quot;class&quot;) IN ('4', 'tertiary', 'tertiary_link', 'unclassified', 'residential', 'living_street', 'road', 'busway') THEN NULL ELSE attribute('name') END" isExpression="1" fontFamily="等线" fontSize="2.4" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="84,74,60,255" textOpacity="1" multilineHeight="1">
    <families>
     <family name="等线"/>
     <family name="DengXian"/>
     <family name="Noto Sans CJK SC"/>
     <family name="Source Han Sans SC"/>
     <family name="Microsoft YaHei"/>
     <family name="SimHei"/>
    </families>
    <text-buffer bufferDraw="1" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferNoFill="1" bufferJoinStyle="128"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="3" dist="0" distUnits="MM" priority="4" placementFlags="9" repeatDistance="120" repeatDistanceUnits="MM" overrunDistance="0" maxCurvedCharAngleIn="20" maxCurvedCharAngleOut="-20"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="30000" obstacle="0" fontLimitPixelSize="0" mergeLines="1" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 2.4 WHEN @map_scale &lt;= 15000 THEN 2.0 ELSE 1.8 END"/>
      </Option>
     </Option>
     <Option name="type" type="QString" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="patrol_level">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="一级" type="QString" value="1"/></Option>
       <Option type="Map"><Option name="二级" type="QString" value="2"/></Option>
       <Option type="Map"><Option name="三级" type="QString" value="3"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="width_m">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="false"/>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="class" name="道路等级" index="1"/>
  <alias field="name" name="道路名称" index="2"/>
  <alias field="patrol_level" name="巡查级别" index="3"/>
  <alias field="oneway" name="单行" index="4"/>
  <alias field="width_m" name="宽度（米）" index="5"/>
 </aliases>
 <previewExpression>coalesce(&quot;name&quot;, &quot;class&quot;)</previewExpression>
 <mapTip>&lt;b&gt;[% coalesce(attribute('name'), '未命名道路') %]&lt;/b&gt;&lt;br/&gt;[% "class" %]　[% coalesce(attribute('width_m') || ' 米宽', '') %]</mapTip>
</qgis>
