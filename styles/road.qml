<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="1">
 <renderer-v2 type="RuleRenderer" symbollevels="1" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{road-1}" label="快速路" symbol="0" filter="to_string(&quot;class&quot;) IN (&#x27;1&#x27;, &#x27;motorway&#x27;, &#x27;motorway_link&#x27;, &#x27;trunk&#x27;, &#x27;trunk_link&#x27;)"/>
   <rule key="{road-2}" label="主干路" symbol="1" filter="to_string(&quot;class&quot;) IN (&#x27;2&#x27;, &#x27;primary&#x27;, &#x27;primary_link&#x27;)"/>
   <rule key="{road-3}" label="次干路" symbol="2" filter="to_string(&quot;class&quot;) IN (&#x27;3&#x27;, &#x27;secondary&#x27;, &#x27;secondary_link&#x27;)"/>
   <rule key="{road-4}" label="支路" symbol="3" filter="to_string(&quot;class&quot;) IN (&#x27;4&#x27;, &#x27;tertiary&#x27;, &#x27;tertiary_link&#x27;, &#x27;unclassified&#x27;, &#x27;residential&#x27;, &#x27;living_street&#x27;, &#x27;road&#x27;, &#x27;busway&#x27;)" scalemaxdenom="40000"/>
   <rule key="{road-5}" label="街巷" symbol="4" filter="to_string(&quot;class&quot;) IN (&#x27;5&#x27;, &#x27;service&#x27;, &#x27;alley&#x27;, &#x27;lane&#x27;, &#x27;track&#x27;)" scalemaxdenom="15000"/>
   <rule key="{road-6}" label="人行道、步行街、其他" symbol="5" filter="ELSE" scalemaxdenom="6000"/>
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
         <Option name="expression" type="QString" value="max(1.0, coalesce(attribute(&#x27;width_m&#x27;), 26 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + 0.3"/>
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
         <Option name="expression" type="QString" value="max(1.0, coalesce(attribute(&#x27;width_m&#x27;), 26 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
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
         <Option name="expression" type="QString" value="max(0.9, coalesce(attribute(&#x27;width_m&#x27;), 22 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + 0.3"/>
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
         <Option name="expression" type="QString" value="max(0.9, coalesce(attribute(&#x27;width_m&#x27;), 22 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
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
         <Option name="expression" type="QString" value="max(0.7, coalesce(attribute(&#x27;width_m&#x27;), 15 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + 0.3"/>
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
         <Option name="expression" type="QString" value="max(0.7, coalesce(attribute(&#x27;width_m&#x27;), 15 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
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
      <Option name="line_color" type="QString" value="190,184,174,255"/>
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
         <Option name="expression" type="QString" value="max(0.45, coalesce(attribute(&#x27;width_m&#x27;), 8 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + 0.3"/>
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
         <Option name="expression" type="QString" value="max(0.45, coalesce(attribute(&#x27;width_m&#x27;), 8 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
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
      <Option name="line_color" type="QString" value="204,198,188,255"/>
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
         <Option name="expression" type="QString" value="max(0.3, coalesce(attribute(&#x27;width_m&#x27;), 4 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale) + 0.3"/>
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
         <Option name="expression" type="QString" value="max(0.3, coalesce(attribute(&#x27;width_m&#x27;), 4 * CASE WHEN to_string(attribute(&#x27;oneway&#x27;)) IN (&#x27;1&#x27;, &#x27;yes&#x27;, &#x27;true&#x27;) THEN 0.6 ELSE 1 END) * 1000 / @map_scale)"/>
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
      <Option name="line_width" type="QString" value="0.25"/>
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
   <text-style fieldName="CASE WHEN to_string(&quot;class&quot;) IN (&#x27;footway&#x27;, &#x27;path&#x27;, &#x27;steps&#x27;, &#x27;cycleway&#x27;, &#x27;pedestrian&#x27;, &#x27;bridleway&#x27;, &#x27;corridor&#x27;, &#x27;platform&#x27;) THEN NULL WHEN @map_scale &gt; 2500 AND to_string(&quot;class&quot;) IN (&#x27;5&#x27;, &#x27;service&#x27;, &#x27;alley&#x27;, &#x27;lane&#x27;, &#x27;track&#x27;) THEN NULL ELSE attribute(&#x27;name&#x27;) END" isExpression="1" fontFamily="等线" fontSize="2.4" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="84,74,60,255" textOpacity="1" multilineHeight="1">
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
   <placement placement="3" dist="0" distUnits="MM" centroidWhole="1" centroidInside="1" polygonPlacementFlags="2" priority="4" placementFlags="9" repeatDistance="90" repeatDistanceUnits="MM" overrunDistance="0" maxCurvedCharAngleIn="20" maxCurvedCharAngleOut="-20"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="12000" obstacle="0" fontLimitPixelSize="0" mergeLines="1" labelPerPart="0" drawLabels="1" displayAll="0" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
   <dd_properties>
    <Option type="Map">
     <Option name="name" type="QString" value=""/>
     <Option name="properties" type="Map">
      <Option name="Size" type="Map">
       <Option name="active" type="bool" value="true"/>
       <Option name="type" type="int" value="3"/>
       <Option name="expression" type="QString" value="CASE WHEN @map_scale &lt;= 6000 THEN 2.4 ELSE 1.9 END"/>
      </Option>
     </Option>
     <Option name="type" type="QString" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <aliases>
  <alias field="fid" name="序号" index="1"/>
  <alias field="class" name="道路等级" index="2"/>
  <alias field="name" name="道路名称" index="3"/>
  <alias field="patrol_level" name="巡查级别" index="4"/>
  <alias field="oneway" name="单行" index="5"/>
  <alias field="width_m" name="宽度（米）" index="6"/>
 </aliases>
 <previewExpression>coalesce(&quot;name&quot;, &quot;class&quot;)</previewExpression>
</qgis>
