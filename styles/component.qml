<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="3000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="0">
 <renderer-v2 type="categorizedSymbol" attr="left(&quot;class_code&quot;, 2)" symbollevels="0" forceraster="0" enableorderby="0">
  <categories>
   <category value="01" type="string" label="公用设施" symbol="0" render="true"/>
   <category value="02" type="string" label="交通设施" symbol="1" render="true"/>
   <category value="03" type="string" label="市容环境设施" symbol="2" render="true"/>
   <category value="04" type="string" label="园林绿化设施" symbol="3" render="true"/>
   <category value="05" type="string" label="房屋土地及其他部件" symbol="4" render="true"/>
   <category value="06" type="string" label="其他设施" symbol="5" render="true"/>
   <category value="" type="string" label="未分类" symbol="6" render="true"/>
  </categories>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="38,110,190,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.5"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.5 * CASE WHEN @map_scale &lt;= 750 THEN 1.3 WHEN @map_scale &gt; 1500 THEN 0.6 ELSE 1 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="226,120,24,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.4"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.4 * CASE WHEN @map_scale &lt;= 750 THEN 1.3 WHEN @map_scale &gt; 1500 THEN 0.6 ELSE 1 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="diamond"/>
      <Option name="color" type="QString" value="122,88,60,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.8 * CASE WHEN @map_scale &lt;= 750 THEN 1.3 WHEN @map_scale &gt; 1500 THEN 0.6 ELSE 1 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="triangle"/>
      <Option name="color" type="QString" value="48,138,60,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.7"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.7 * CASE WHEN @map_scale &lt;= 750 THEN 1.3 WHEN @map_scale &gt; 1500 THEN 0.6 ELSE 1 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="pentagon"/>
      <Option name="color" type="QString" value="120,70,160,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.6 * CASE WHEN @map_scale &lt;= 750 THEN 1.3 WHEN @map_scale &gt; 1500 THEN 0.6 ELSE 1 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="hexagon"/>
      <Option name="color" type="QString" value="160,40,60,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.6 * CASE WHEN @map_scale &lt;= 750 THEN 1.3 WHEN @map_scale &gt; 1500 THEN 0.6 ELSE 1 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="110,110,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_width" type="QString" value="0.12"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="1.5"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="1.5 * CASE WHEN @map_scale &lt;= 750 THEN 1.3 WHEN @map_scale &gt; 1500 THEN 0.6 ELSE 1 END"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <aliases>
  <alias field="fid" name="序号" index="1"/>
  <alias field="code" name="标识码" index="2"/>
  <alias field="class_code" name="类别代码" index="3"/>
  <alias field="name" name="名称" index="4"/>
  <alias field="dept_code" name="主管部门代码" index="5"/>
  <alias field="dept_name" name="主管部门名称" index="6"/>
  <alias field="owner_code" name="权属单位代码" index="7"/>
  <alias field="owner_name" name="权属单位名称" index="8"/>
  <alias field="keeper_code" name="养护单位代码" index="9"/>
  <alias field="keeper_name" name="养护单位名称" index="10"/>
  <alias field="grid_code" name="所在单元网格" index="11"/>
  <alias field="state" name="状态" index="12"/>
  <alias field="start_date" name="初始日期" index="13"/>
  <alias field="change_date" name="变更日期" index="14"/>
  <alias field="source" name="数据来源" index="15"/>
  <alias field="accuracy" name="精度等级" index="16"/>
  <alias field="note" name="备注" index="17"/>
 </aliases>
 <previewExpression>coalesce(&quot;name&quot;, &quot;code&quot;)</previewExpression>
</qgis>
