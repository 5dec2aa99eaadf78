<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="3501" maxScale="0" labelsEnabled="1">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="255,0,255,0"/>
      <Option name="outline_color" type="QString" value="255,0,255,0"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="citygrid_labels">
   <rule key="citygrid_label_500" description="1:500（字高 5 mm）" filter="&quot;scale&quot; = 500 AND coalesce(@map_scale, 500) &lt;= 750">
    <settings calloutType="simple">
     <text-style fieldName="text" isExpression="0" fontFamily="正等线体" fontSize="5" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" fontKerning="1" textColor="255,0,255,255,cmyk:0,1,0,0,1" textOpacity="1" multilineHeight="1">
      <families>
       <family name="正等线体"/>
       <family name="方正等线"/>
       <family name="等线"/>
       <family name="DengXian"/>
       <family name="Noto Sans CJK SC"/>
       <family name="Source Han Sans SC"/>
       <family name="Noto Sans SC"/>
       <family name="Microsoft YaHei"/>
       <family name="SimHei"/>
      </families>
      <text-buffer bufferDraw="1" bufferSize="0.3" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferNoFill="1" bufferJoinStyle="128"/>
     </text-style>
     <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
     <placement placement="1" quadOffset="4" dist="0" distUnits="MM" xOffset="0" yOffset="0" offsetUnits="MM" rotationUnit="AngleDegrees" preserveRotation="1" priority="10"/>
     <rendering displayAll="1" upsidedownLabels="2" drawLabels="1" obstacle="0" unplacedVisibility="0" fontLimitPixelSize="0" limitNumLabels="0" minFeatureSize="0" labelPerPart="0" mergeLines="0" scaleVisibility="0" zIndex="1"/>
     <dd_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="Size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="2"/>
         <Option name="field" type="QString" value="height_mm"/>
        </Option>
        <Option name="PositionX" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="$x"/>
        </Option>
        <Option name="PositionY" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="$y"/>
        </Option>
        <Option name="Hali" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="1"/>
         <Option name="val" type="QString" value="Center"/>
        </Option>
        <Option name="Vali" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="1"/>
         <Option name="val" type="QString" value="Half"/>
        </Option>
        <Option name="LabelRotation" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="2"/>
         <Option name="field" type="QString" value="angle"/>
        </Option>
        <Option name="CalloutDraw" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="&quot;leader_x&quot; IS NOT NULL AND &quot;leader_y&quot; IS NOT NULL"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option name="enabled" type="QString" value="1"/>
       <Option name="anchorPoint" type="QString" value="point_on_exterior"/>
       <Option name="labelAnchorPoint" type="QString" value="point_on_exterior"/>
       <Option name="drawToAllParts" type="bool" value="false"/>
       <Option name="lineSymbol" type="QString" value="&lt;symbol type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot;&gt;&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;255,0,255,255,cmyk:0,1,0,0,1&quot;/&gt;&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;/&gt;&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;/&gt;&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;/&gt;&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;/&gt;&lt;/Option&gt;&lt;/layer&gt;&lt;/symbol&gt;"/>
       <Option name="minLength" type="double" value="0"/>
       <Option name="minLengthUnit" type="QString" value="MM"/>
       <Option name="offsetFromAnchor" type="double" value="0"/>
       <Option name="offsetFromAnchorUnit" type="QString" value="MM"/>
       <Option name="offsetFromLabel" type="double" value="0"/>
       <Option name="offsetFromLabelUnit" type="QString" value="MM"/>
       <Option name="ddProperties" type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties" type="Map">
         <Option name="DestinationX" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="type" type="int" value="2"/>
          <Option name="field" type="QString" value="leader_x"/>
         </Option>
         <Option name="DestinationY" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="type" type="int" value="2"/>
          <Option name="field" type="QString" value="leader_y"/>
         </Option>
        </Option>
        <Option name="type" type="QString" value="collection"/>
       </Option>
      </Option>
     </callout>
    </settings>
   </rule>
   <rule key="citygrid_label_1000" description="1:1000（字高 4 mm）" filter="&quot;scale&quot; = 1000 AND coalesce(@map_scale, 1000) &gt; 750 AND coalesce(@map_scale, 1000) &lt;= 1500">
    <settings calloutType="simple">
     <text-style fieldName="text" isExpression="0" fontFamily="正等线体" fontSize="4" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" fontKerning="1" textColor="255,0,255,255,cmyk:0,1,0,0,1" textOpacity="1" multilineHeight="1">
      <families>
       <family name="正等线体"/>
       <family name="方正等线"/>
       <family name="等线"/>
       <family name="DengXian"/>
       <family name="Noto Sans CJK SC"/>
       <family name="Source Han Sans SC"/>
       <family name="Noto Sans SC"/>
       <family name="Microsoft YaHei"/>
       <family name="SimHei"/>
      </families>
      <text-buffer bufferDraw="1" bufferSize="0.3" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferNoFill="1" bufferJoinStyle="128"/>
     </text-style>
     <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
     <placement placement="1" quadOffset="4" dist="0" distUnits="MM" xOffset="0" yOffset="0" offsetUnits="MM" rotationUnit="AngleDegrees" preserveRotation="1" priority="10"/>
     <rendering displayAll="1" upsidedownLabels="2" drawLabels="1" obstacle="0" unplacedVisibility="0" fontLimitPixelSize="0" limitNumLabels="0" minFeatureSize="0" labelPerPart="0" mergeLines="0" scaleVisibility="0" zIndex="1"/>
     <dd_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="Size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="2"/>
         <Option name="field" type="QString" value="height_mm"/>
        </Option>
        <Option name="PositionX" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="$x"/>
        </Option>
        <Option name="PositionY" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="$y"/>
        </Option>
        <Option name="Hali" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="1"/>
         <Option name="val" type="QString" value="Center"/>
        </Option>
        <Option name="Vali" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="1"/>
         <Option name="val" type="QString" value="Half"/>
        </Option>
        <Option name="LabelRotation" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="2"/>
         <Option name="field" type="QString" value="angle"/>
        </Option>
        <Option name="CalloutDraw" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="&quot;leader_x&quot; IS NOT NULL AND &quot;leader_y&quot; IS NOT NULL"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option name="enabled" type="QString" value="1"/>
       <Option name="anchorPoint" type="QString" value="point_on_exterior"/>
       <Option name="labelAnchorPoint" type="QString" value="point_on_exterior"/>
       <Option name="drawToAllParts" type="bool" value="false"/>
       <Option name="lineSymbol" type="QString" value="&lt;symbol type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot;&gt;&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;255,0,255,255,cmyk:0,1,0,0,1&quot;/&gt;&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;/&gt;&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;/&gt;&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;/&gt;&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;/&gt;&lt;/Option&gt;&lt;/layer&gt;&lt;/symbol&gt;"/>
       <Option name="minLength" type="double" value="0"/>
       <Option name="minLengthUnit" type="QString" value="MM"/>
       <Option name="offsetFromAnchor" type="double" value="0"/>
       <Option name="offsetFromAnchorUnit" type="QString" value="MM"/>
       <Option name="offsetFromLabel" type="double" value="0"/>
       <Option name="offsetFromLabelUnit" type="QString" value="MM"/>
       <Option name="ddProperties" type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties" type="Map">
         <Option name="DestinationX" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="type" type="int" value="2"/>
          <Option name="field" type="QString" value="leader_x"/>
         </Option>
         <Option name="DestinationY" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="type" type="int" value="2"/>
          <Option name="field" type="QString" value="leader_y"/>
         </Option>
        </Option>
        <Option name="type" type="QString" value="collection"/>
       </Option>
      </Option>
     </callout>
    </settings>
   </rule>
   <rule key="citygrid_label_2000" description="1:2000（字高 3 mm）" filter="&quot;scale&quot; = 2000 AND coalesce(@map_scale, 2000) &gt; 1500 AND coalesce(@map_scale, 2000) &lt;= 3500">
    <settings calloutType="simple">
     <text-style fieldName="text" isExpression="0" fontFamily="正等线体" fontSize="3" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" fontKerning="1" textColor="255,0,255,255,cmyk:0,1,0,0,1" textOpacity="1" multilineHeight="1">
      <families>
       <family name="正等线体"/>
       <family name="方正等线"/>
       <family name="等线"/>
       <family name="DengXian"/>
       <family name="Noto Sans CJK SC"/>
       <family name="Source Han Sans SC"/>
       <family name="Noto Sans SC"/>
       <family name="Microsoft YaHei"/>
       <family name="SimHei"/>
      </families>
      <text-buffer bufferDraw="1" bufferSize="0.3" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferNoFill="1" bufferJoinStyle="128"/>
     </text-style>
     <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
     <placement placement="1" quadOffset="4" dist="0" distUnits="MM" xOffset="0" yOffset="0" offsetUnits="MM" rotationUnit="AngleDegrees" preserveRotation="1" priority="10"/>
     <rendering displayAll="1" upsidedownLabels="2" drawLabels="1" obstacle="0" unplacedVisibility="0" fontLimitPixelSize="0" limitNumLabels="0" minFeatureSize="0" labelPerPart="0" mergeLines="0" scaleVisibility="0" zIndex="1"/>
     <dd_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="Size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="2"/>
         <Option name="field" type="QString" value="height_mm"/>
        </Option>
        <Option name="PositionX" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="$x"/>
        </Option>
        <Option name="PositionY" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="$y"/>
        </Option>
        <Option name="Hali" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="1"/>
         <Option name="val" type="QString" value="Center"/>
        </Option>
        <Option name="Vali" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="1"/>
         <Option name="val" type="QString" value="Half"/>
        </Option>
        <Option name="LabelRotation" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="2"/>
         <Option name="field" type="QString" value="angle"/>
        </Option>
        <Option name="CalloutDraw" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="&quot;leader_x&quot; IS NOT NULL AND &quot;leader_y&quot; IS NOT NULL"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option name="enabled" type="QString" value="1"/>
       <Option name="anchorPoint" type="QString" value="point_on_exterior"/>
       <Option name="labelAnchorPoint" type="QString" value="point_on_exterior"/>
       <Option name="drawToAllParts" type="bool" value="false"/>
       <Option name="lineSymbol" type="QString" value="&lt;symbol type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot;&gt;&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;255,0,255,255,cmyk:0,1,0,0,1&quot;/&gt;&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;/&gt;&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;/&gt;&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;/&gt;&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;/&gt;&lt;/Option&gt;&lt;/layer&gt;&lt;/symbol&gt;"/>
       <Option name="minLength" type="double" value="0"/>
       <Option name="minLengthUnit" type="QString" value="MM"/>
       <Option name="offsetFromAnchor" type="double" value="0"/>
       <Option name="offsetFromAnchorUnit" type="QString" value="MM"/>
       <Option name="offsetFromLabel" type="double" value="0"/>
       <Option name="offsetFromLabelUnit" type="QString" value="MM"/>
       <Option name="ddProperties" type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties" type="Map">
         <Option name="DestinationX" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="type" type="int" value="2"/>
          <Option name="field" type="QString" value="leader_x"/>
         </Option>
         <Option name="DestinationY" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="type" type="int" value="2"/>
          <Option name="field" type="QString" value="leader_y"/>
         </Option>
        </Option>
        <Option name="type" type="QString" value="collection"/>
       </Option>
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <fieldConfiguration>
  <field name="placement">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="水平" type="QString" value="level"/></Option>
       <Option type="Map"><Option name="沿网格" type="QString" value="along"/></Option>
       <Option type="Map"><Option name="缩小" type="QString" value="reduced"/></Option>
       <Option type="Map"><Option name="引线" type="QString" value="leader"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="by_hand">
   <editWidget type="CheckBox">
    <config>
     <Option type="Map"/>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="fid" name="序号" index="1"/>
  <alias field="code" name="标识码" index="2"/>
  <alias field="text" name="注记文字" index="3"/>
  <alias field="angle" name="角度（度，顺时针）" index="4"/>
  <alias field="scale" name="比例尺分母" index="5"/>
  <alias field="height_mm" name="字高（毫米）" index="6"/>
  <alias field="placement" name="放置方式" index="7"/>
  <alias field="leader_x" name="引线端点X" index="8"/>
  <alias field="leader_y" name="引线端点Y" index="9"/>
  <alias field="by_hand" name="人工移动" index="10"/>
 </aliases>
 <previewExpression>&quot;code&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% &quot;code&quot; %]&lt;/b&gt;&lt;br/&gt;1:[% &quot;scale&quot; %]，[% &quot;height_mm&quot; %] mm</mapTip>
</qgis>
