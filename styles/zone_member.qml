<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="grid_code" name="单元网格标识码" index="1"/>
  <alias field="zone_code" name="责任网格编码" index="2"/>
 </aliases>
 <constraints>
  <constraint field="grid_code" constraints="3" notnull_strength="1" unique_strength="1" exp_strength="0"/>
  <constraint field="zone_code" constraints="1" notnull_strength="1" unique_strength="0" exp_strength="0"/>
 </constraints>
 <constraintExpressions>
 </constraintExpressions>
 <previewExpression>&quot;grid_code&quot; || ' → ' || &quot;zone_code&quot;</previewExpression>
</qgis>
