<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <aliases>
  <alias field="fid" name="序号" index="0"/>
  <alias field="old_code" name="变更前标识码" index="1"/>
  <alias field="new_code" name="变更后标识码" index="2"/>
  <alias field="area_m2" name="重叠面积（平方米）" index="3"/>
  <alias field="share_old" name="占变更前网格" index="4"/>
  <alias field="share_new" name="占变更后网格" index="5"/>
 </aliases>
 <editable>
  <field name="old_code" editable="0"/>
  <field name="new_code" editable="0"/>
  <field name="area_m2" editable="0"/>
  <field name="share_old" editable="0"/>
  <field name="share_new" editable="0"/>
 </editable>
 <previewExpression>&quot;old_code&quot; || ' → ' || &quot;new_code&quot;</previewExpression>
</qgis>
