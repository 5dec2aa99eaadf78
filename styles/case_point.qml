<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="0" labelsEnabled="1">
 <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="1">
  <rules key="{root}">
   <rule key="{case-closed}" label="已结案" symbol="0" filter="coalesce(to_string(&quot;closed_at&quot;), '') &lt;> ''" scalemaxdenom="10000"/>
   <rule key="{case-urgent}" label="紧急" symbol="1" filter="coalesce(to_string(&quot;closed_at&quot;), '') = '' AND &quot;urgent&quot;"/>
   <rule key="{case-overdue}" label="超期" symbol="2" filter="coalesce(to_string(&quot;closed_at&quot;), '') = '' AND to_datetime(&quot;due_at&quot;) &lt; now()"/>
   <rule key="{case-red}" label="红区" symbol="3" filter="coalesce(to_string(&quot;closed_at&quot;), '') = '' AND &quot;patrol_class&quot; = 'red'"/>
   <rule key="{case-yellow}" label="黄区" symbol="4" filter="coalesce(to_string(&quot;closed_at&quot;), '') = '' AND &quot;patrol_class&quot; = 'yellow'"/>
   <rule key="{case-blue}" label="蓝区" symbol="5" filter="coalesce(to_string(&quot;closed_at&quot;), '') = '' AND &quot;patrol_class&quot; = 'blue'"/>
   <rule key="{case-other}" label="未定等级" symbol="6" filter="coalesce(to_string(&quot;closed_at&quot;), '') = '' AND coalesce(&quot;patrol_class&quot;, '') NOT IN ('red', 'yellow', 'blue')"/>
  </rules>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="176,182,190,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
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
         <Option name="expression" type="QString" value="1.4 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.8 WHEN @map_scale &lt;= 20000 THEN 0.55 WHEN @map_scale &lt;= 40000 THEN 0.4 ELSE 0.3 END)"/>
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
      <Option name="name" type="QString" value="star"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="outline_color" type="QString" value="180,20,30,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.45"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="6.4"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="6.4 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.8 WHEN @map_scale &lt;= 20000 THEN 0.55 WHEN @map_scale &lt;= 40000 THEN 0.4 ELSE 0.3 END)"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 8000, 0.45, 0.25)"/>
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
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="255,255,255,0"/>
      <Option name="outline_color" type="QString" value="38,38,38,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.45"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="4.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="4.6 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.8 WHEN @map_scale &lt;= 20000 THEN 0.55 WHEN @map_scale &lt;= 40000 THEN 0.4 ELSE 0.3 END)"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 8000, 0.45, 0.45 * 0.5)"/>
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
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="206,58,50,255"/>
      <Option name="outline_color" type="QString" value="38,38,38,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="2.8 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.8 WHEN @map_scale &lt;= 20000 THEN 0.55 WHEN @map_scale &lt;= 40000 THEN 0.4 ELSE 0.3 END)"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 8000, 0.2, 0.1)"/>
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
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="236,186,40,255"/>
      <Option name="outline_color" type="QString" value="38,38,38,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="2.4 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.8 WHEN @map_scale &lt;= 20000 THEN 0.55 WHEN @map_scale &lt;= 40000 THEN 0.4 ELSE 0.3 END)"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 8000, 0.2, 0.1)"/>
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
      <Option name="name" type="QString" value="triangle"/>
      <Option name="color" type="QString" value="48,112,192,255"/>
      <Option name="outline_color" type="QString" value="38,38,38,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="2.8 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.8 WHEN @map_scale &lt;= 20000 THEN 0.55 WHEN @map_scale &lt;= 40000 THEN 0.4 ELSE 0.3 END)"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 8000, 0.2, 0.1)"/>
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
      <Option name="name" type="QString" value="diamond"/>
      <Option name="color" type="QString" value="140,146,154,255"/>
      <Option name="outline_color" type="QString" value="38,38,38,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="2.8 * (CASE WHEN @map_scale &lt;= 3000 THEN 1 WHEN @map_scale &lt;= 8000 THEN 0.8 WHEN @map_scale &lt;= 20000 THEN 0.55 WHEN @map_scale &lt;= 40000 THEN 0.4 ELSE 0.3 END)"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="type" type="int" value="3"/>
         <Option name="expression" type="QString" value="if(@map_scale &lt;= 8000, 0.2, 0.1)"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <orderby>
   <orderByClause asc="1" nullsFirst="0">(coalesce(to_string(&quot;closed_at&quot;), '') = '') + coalesce(&quot;urgent&quot;, false)</orderByClause>
  </orderby>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="if(coalesce(to_string(&quot;closed_at&quot;), '') = '', left(&quot;description&quot;, 12), NULL)" isExpression="1" fontFamily="等线" fontSize="2.0" fontSizeUnit="MM" fontWeight="50" fontLetterSpacing="0" textColor="38,38,38,255" textOpacity="1" multilineHeight="1">
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
   <placement placement="6" dist="0.6" distUnits="MM" offsetType="1" predefinedPositionOrder="TR,R,BR,TL,L,BL" priority="5"/>
   <rendering scaleVisibility="1" scaleMin="1" scaleMax="1500" obstacle="0" fontLimitPixelSize="0" mergeLines="0" labelPerPart="0" drawLabels="1" limitNumLabels="0" minFeatureSize="0" upsidedownLabels="0" zIndex="0"/>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="kind">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="部件" type="QString" value="component"/></Option>
       <Option type="Map"><Option name="事件" type="QString" value="event"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="state">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="草稿" type="QString" value="draft"/></Option>
       <Option type="Map"><Option name="上报" type="QString" value="reported"/></Option>
       <Option type="Map"><Option name="受理" type="QString" value="accepted"/></Option>
       <Option type="Map"><Option name="立案" type="QString" value="filed"/></Option>
       <Option type="Map"><Option name="派遣" type="QString" value="dispatched"/></Option>
       <Option type="Map"><Option name="处置" type="QString" value="handling"/></Option>
       <Option type="Map"><Option name="核查" type="QString" value="checking"/></Option>
       <Option type="Map"><Option name="挂账" type="QString" value="suspended"/></Option>
       <Option type="Map"><Option name="结案" type="QString" value="closed"/></Option>
       <Option type="Map"><Option name="作废" type="QString" value="void"/></Option>
      </Option>
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
  <field name="urgent">
   <editWidget type="CheckBox">
    <config>
     <Option type="Map">
      <Option name="TextDisplayMethod" type="int" value="0"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="description">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="true"/>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="case_id" name="案件编号" index="1"/>
  <alias field="kind" name="案件类型" index="2"/>
  <alias field="class_code" name="类别代码" index="3"/>
  <alias field="state" name="办理阶段" index="4"/>
  <alias field="patrol_class" name="巡查等级" index="5"/>
  <alias field="urgent" name="紧急" index="6"/>
  <alias field="grid_code" name="所在单元网格" index="7"/>
  <alias field="zone_code" name="所在责任网格" index="8"/>
  <alias field="collector" name="信息采集员" index="9"/>
  <alias field="reported_at" name="上报时间" index="10"/>
  <alias field="due_at" name="办理时限" index="11"/>
  <alias field="closed_at" name="结案时间" index="12"/>
  <alias field="description" name="问题描述" index="13"/>
 </aliases>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="案件" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="case_id" index="1" showLabel="1"/>
   <attributeEditorField name="kind" index="2" showLabel="1"/>
   <attributeEditorField name="class_code" index="3" showLabel="1"/>
   <attributeEditorField name="state" index="4" showLabel="1"/>
   <attributeEditorField name="urgent" index="6" showLabel="1"/>
   <attributeEditorField name="description" index="13" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="位置" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="grid_code" index="7" showLabel="1"/>
   <attributeEditorField name="zone_code" index="8" showLabel="1"/>
   <attributeEditorField name="patrol_class" index="5" showLabel="1"/>
   <attributeEditorField name="collector" index="9" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="时间" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="reported_at" index="10" showLabel="1"/>
   <attributeEditorField name="due_at" index="11" showLabel="1"/>
   <attributeEditorField name="closed_at" index="12" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="case_id" editable="0"/>
  <field name="grid_code" editable="0"/>
  <field name="zone_code" editable="0"/>
  <field name="reported_at" editable="0"/>
 </editable>
 <previewExpression>&quot;case_id&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "case_id" %]&lt;/b&gt;　[% represent_value("state") %][% if("urgent", '　紧急', '') %]&lt;br/&gt;[% coalesce("description", '') %]&lt;br/&gt;上报 [% "reported_at" %]&lt;br/&gt;时限 [% coalesce("due_at", '') %]</mapTip>
</qgis>
