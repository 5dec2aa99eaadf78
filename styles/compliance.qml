<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Fields|Forms|MapTips">
 <fieldConfiguration>
  <field name="severity">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="错误" type="QString" value="error"/></Option>
       <Option type="Map"><Option name="警告" type="QString" value="warning"/></Option>
       <Option type="Map"><Option name="提示" type="QString" value="info"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="reason">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map"><Option name="独立院落所致" type="QString" value="compound"/></Option>
       <Option type="Map"><Option name="建筑物所致" type="QString" value="building"/></Option>
       <Option type="Map"><Option name="社区形状所致" type="QString" value="community"/></Option>
       <Option type="Map"><Option name="无客观原因" type="QString" value="unforced"/></Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="evidence">
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
  <alias field="code" name="标识码" index="1"/>
  <alias field="principle" name="原则" index="2"/>
  <alias field="term" name="原则名称" index="3"/>
  <alias field="severity" name="严重程度" index="4"/>
  <alias field="measure" name="检查项" index="5"/>
  <alias field="value" name="实测值" index="6"/>
  <alias field="allowed" name="允许值" index="7"/>
  <alias field="reason" name="原因" index="8"/>
  <alias field="evidence" name="依据" index="9"/>
  <alias field="evidence_layer" name="依据图层" index="10"/>
  <alias field="evidence_fids" name="依据要素编号" index="11"/>
 </aliases>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="检查" groupBox="1" columnCount="2" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="code" index="1" showLabel="1"/>
   <attributeEditorField name="principle" index="2" showLabel="1"/>
   <attributeEditorField name="term" index="3" showLabel="1"/>
   <attributeEditorField name="severity" index="4" showLabel="1"/>
   <attributeEditorField name="measure" index="5" showLabel="1"/>
   <attributeEditorField name="value" index="6" showLabel="1"/>
   <attributeEditorField name="allowed" index="7" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="原因与依据" groupBox="1" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="reason" index="8" showLabel="1"/>
   <attributeEditorField name="evidence" index="9" showLabel="1"/>
   <attributeEditorField name="evidence_layer" index="10" showLabel="1"/>
   <attributeEditorField name="evidence_fids" index="11" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field name="code" editable="0"/>
  <field name="principle" editable="0"/>
  <field name="term" editable="0"/>
  <field name="severity" editable="0"/>
  <field name="measure" editable="0"/>
  <field name="value" editable="0"/>
  <field name="allowed" editable="0"/>
  <field name="reason" editable="0"/>
  <field name="evidence" editable="0"/>
  <field name="evidence_layer" editable="0"/>
  <field name="evidence_fids" editable="0"/>
 </editable>
 <previewExpression>&quot;code&quot;</previewExpression>
</qgis>
