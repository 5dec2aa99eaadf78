<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="60000" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="0">
 <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
  <rules key="{root}">
   <rule key="{road-coverage-none}" label="未巡查到" symbol="0" filter="NOT coalesce(&quot;covered&quot;, &quot;visits&quot; > 0)"/>
   <rule key="{road-coverage-under50}" label="按时率50%以下" symbol="1" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; &lt; 0.5"/>
   <rule key="{road-coverage-under80}" label="50%至80%" symbol="2" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; >= 0.5 AND &quot;on_time_share&quot; &lt; 0.8"/>
   <rule key="{road-coverage-under100}" label="80%以上，曾超时" symbol="3" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; >= 0.8 AND &quot;on_time_share&quot; &lt; 1"/>
   <rule key="{road-coverage-ontime}" label="全部按时" symbol="4" filter="coalesce(&quot;covered&quot;, &quot;visits&quot; > 0) AND &quot;on_time_share&quot; >= 1"/>
   <rule key="{road-coverage-unknown}" label="已到访，无时限" symbol="5" filter="ELSE"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="150,20,30,255"/>
      <Option name="line_width" type="QString" value="0.7"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="dash"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="215,48,39,255"/>
      <Option name="line_width" type="QString" value="0.7"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="244,146,60,255"/>
      <Option name="line_width" type="QString" value="0.7"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="240,208,80,255"/>
      <Option name="line_width" type="QString" value="0.7"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="38,140,90,255"/>
      <Option name="line_width" type="QString" value="0.7"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="140,146,154,255"/>
      <Option name="line_width" type="QString" value="0.7"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <fieldConfiguration>
  <field name="covered">
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
  <alias field="name" name="道路名称" index="1"/>
  <alias field="zone_code" name="责任网格编码" index="2"/>
  <alias field="visits" name="到访次数" index="3"/>
  <alias field="max_gap_min" name="最长间隔（分钟）" index="4"/>
  <alias field="required_min" name="要求间隔（分钟）" index="5"/>
  <alias field="covered" name="已覆盖" index="6"/>
  <alias field="on_time_share" name="按时率" index="7"/>
 </aliases>
 <editable>
  <field name="name" editable="0"/>
  <field name="zone_code" editable="0"/>
  <field name="visits" editable="0"/>
  <field name="max_gap_min" editable="0"/>
  <field name="required_min" editable="0"/>
  <field name="covered" editable="0"/>
  <field name="on_time_share" editable="0"/>
 </editable>
 <previewExpression>&quot;name&quot;</previewExpression>
 <mapTip>&lt;b&gt;[% "name" %]&lt;/b&gt;　到访 [% "visits" %] 次&lt;br/&gt;最长间隔 [% round("max_gap_min") %] 分钟，要求 [% round("required_min") %] 分钟&lt;br/&gt;按时率 [% round(100 * "on_time_share") %]%</mapTip>
</qgis>
