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
 </fieldConfiguration>
 <aliases>
  <alias field="fid" name="序号" index="1"/>
  <alias field="code" name="标识码" index="2"/>
  <alias field="principle" name="原则" index="3"/>
  <alias field="term" name="原则名称" index="4"/>
  <alias field="severity" name="严重程度" index="5"/>
  <alias field="measure" name="检查项" index="6"/>
  <alias field="value" name="实测值" index="7"/>
  <alias field="allowed" name="允许值" index="8"/>
  <alias field="reason" name="原因" index="9"/>
  <alias field="evidence" name="依据" index="10"/>
  <alias field="evidence_layer" name="依据图层" index="11"/>
  <alias field="evidence_fids" name="依据要素编号" index="12"/>
 </aliases>
 <previewExpression>&quot;code&quot;</previewExpression>
</qgis>
