<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="layer" name="图层" index="1"/>
  <alias field="feature" name="要素编号" index="2"/>
  <alias field="field" name="字段" index="3"/>
  <alias field="old_code" name="原标识码" index="4"/>
  <alias field="new_code" name="现标识码" index="5"/>
 </aliases>
 <editable>
  <field name="layer" editable="0"/>
  <field name="feature" editable="0"/>
  <field name="field" editable="0"/>
  <field name="old_code" editable="0"/>
  <field name="new_code" editable="0"/>
 </editable>
 <previewExpression>&quot;layer&quot; || ' ' || &quot;feature&quot;</previewExpression>
</qgis>
