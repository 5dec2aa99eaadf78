<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <fieldConfiguration>
  <field name="verdict">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="符合" type="QString" value="compliant"/></Option>
       <Option type="Map"><Option name="部分符合" type="QString" value="partly"/></Option>
       <Option type="Map"><Option name="不符合" type="QString" value="not"/></Option>
       <Option type="Map"><Option name="未评定" type="QString" value="unmeasured"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="figures">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="true"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="quotation">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" type="bool" value="true"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="remark">
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
  <alias field="principle" name="原则" index="1"/>
  <alias field="term" name="原则名称" index="2"/>
  <alias field="verdict" name="结论代码" index="3"/>
  <alias field="verdict_title" name="结论" index="4"/>
  <alias field="figures" name="指标" index="5"/>
  <alias field="remark" name="说明" index="6"/>
  <alias field="quotation" name="标准原文" index="7"/>
  <alias field="source" name="来源" index="8"/>
  <alias field="confidence" name="可信度" index="9"/>
 </aliases>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="结论" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="principle" index="1" showLabel="1"/>
   <attributeEditorField name="term" index="2" showLabel="1"/>
   <attributeEditorField name="verdict" index="3" showLabel="1"/>
   <attributeEditorField name="verdict_title" index="4" showLabel="1"/>
   <attributeEditorField name="figures" index="5" showLabel="1"/>
   <attributeEditorField name="remark" index="6" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="标准" groupBox="1" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="quotation" index="7" showLabel="1"/>
   <attributeEditorField name="source" index="8" showLabel="1"/>
   <attributeEditorField name="confidence" index="9" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="principle" editable="0"/>
  <field name="term" editable="0"/>
  <field name="verdict" editable="0"/>
  <field name="verdict_title" editable="0"/>
  <field name="figures" editable="0"/>
  <field name="remark" editable="0"/>
  <field name="quotation" editable="0"/>
  <field name="source" editable="0"/>
  <field name="confidence" editable="0"/>
 </editable>
 <previewExpression>&quot;term&quot;</previewExpression>
</qgis>
