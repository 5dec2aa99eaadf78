<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- made by scripts/make_component_style.py: change the profiles or the drawings, not this -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" hasScaleBasedVisibilityFlag="1" minScale="7500" maxScale="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="0">
 <renderer-v2 type="categorizedSymbol" attr="class_code" symbollevels="0" forceraster="0" enableorderby="0">
  <categories>
   <category value="0101" type="string" label="0101 上水井盖" symbol="0" render="true"/>
   <category value="0102" type="string" label="0102 污水井盖" symbol="1" render="true"/>
   <category value="0103" type="string" label="0103 雨水井盖" symbol="2" render="true"/>
   <category value="0104" type="string" label="0104 雨水箅子" symbol="3" render="true"/>
   <category value="0105" type="string" label="0105 电力井盖" symbol="4" render="true"/>
   <category value="0106" type="string" label="0106 路灯井盖" symbol="5" render="true"/>
   <category value="0107" type="string" label="0107 通讯井盖" symbol="6" render="true"/>
   <category value="0108" type="string" label="0108 电视井盖" symbol="7" render="true"/>
   <category value="0109" type="string" label="0109 网络井盖" symbol="8" render="true"/>
   <category value="0110" type="string" label="0110 热力井盖" symbol="9" render="true"/>
   <category value="0111" type="string" label="0111 燃气井盖" symbol="10" render="true"/>
   <category value="0112" type="string" label="0112 公安井盖" symbol="11" render="true"/>
   <category value="0113" type="string" label="0113 消防设施" symbol="12" render="true"/>
   <category value="0114" type="string" label="0114 无主井盖" symbol="13" render="true"/>
   <category value="0115" type="string" label="0115 通讯交接箱" symbol="14" render="true"/>
   <category value="0116" type="string" label="0116 电力设施" symbol="15" render="true"/>
   <category value="0117" type="string" label="0117 立杆" symbol="16" render="true"/>
   <category value="0118" type="string" label="0118 路灯" symbol="17" render="true"/>
   <category value="0119" type="string" label="0119 地灯" symbol="18" render="true"/>
   <category value="0120" type="string" label="0120 景观灯" symbol="19" render="true"/>
   <category value="0121" type="string" label="0121 报刊亭" symbol="20" render="true"/>
   <category value="0122" type="string" label="0122 电话亭" symbol="21" render="true"/>
   <category value="0123" type="string" label="0123 邮筒" symbol="22" render="true"/>
   <category value="0124" type="string" label="0124 信息亭" symbol="23" render="true"/>
   <category value="0125" type="string" label="0125 自动售货机" symbol="24" render="true"/>
   <category value="0126" type="string" label="0126 健身设施" symbol="25" render="true"/>
   <category value="0127" type="string" label="0127 中水井盖" symbol="26" render="true"/>
   <category value="0128" type="string" label="0128 公交井盖" symbol="27" render="true"/>
   <category value="0129" type="string" label="0129 输油（气）井盖" symbol="28" render="true"/>
   <category value="0130" type="string" label="0130 特殊井盖" symbol="29" render="true"/>
   <category value="0131" type="string" label="0131 民用水井" symbol="30" render="true"/>
   <category value="0132" type="string" label="0132 供水器" symbol="31" render="true"/>
   <category value="0133" type="string" label="0133 高压线铁塔" symbol="32" render="true"/>
   <category value="0134" type="string" label="0134 变压器（箱）" symbol="33" render="true"/>
   <category value="0135" type="string" label="0135 燃气调压站（箱）" symbol="34" render="true"/>
   <category value="0136" type="string" label="0136 监控电子眼" symbol="35" render="true"/>
   <category value="0137" type="string" label="0137 售货亭" symbol="36" render="true"/>
   <category value="0138" type="string" label="0138 治安岗亭" symbol="37" render="true"/>
   <category value="0201" type="string" label="0201 停车场" symbol="38" render="true"/>
   <category value="0202" type="string" label="0202 停车咪表" symbol="39" render="true"/>
   <category value="0203" type="string" label="0203 公交站亭" symbol="40" render="true"/>
   <category value="0204" type="string" label="0204 出租车站牌" symbol="41" render="true"/>
   <category value="0205" type="string" label="0205 过街天桥" symbol="42" render="true"/>
   <category value="0206" type="string" label="0206 地下通道" symbol="43" render="true"/>
   <category value="0207" type="string" label="0207 高架立交桥" symbol="44" render="true"/>
   <category value="0208" type="string" label="0208 跨河桥" symbol="45" render="true"/>
   <category value="0209" type="string" label="0209 交通标志牌" symbol="46" render="true"/>
   <category value="0210" type="string" label="0210 交通信号灯" symbol="47" render="true"/>
   <category value="0211" type="string" label="0211 交通护栏" symbol="48" render="true"/>
   <category value="0212" type="string" label="0212 存车支架" symbol="49" render="true"/>
   <category value="0213" type="string" label="0213 路名牌" symbol="50" render="true"/>
   <category value="0214" type="string" label="0214 交通信号设施" symbol="51" render="true"/>
   <category value="0215" type="string" label="0215 道路信息显示屏" symbol="52" render="true"/>
   <category value="0216" type="string" label="0216 道路隔音屏" symbol="53" render="true"/>
   <category value="0217" type="string" label="0217 交通岗亭" symbol="54" render="true"/>
   <category value="0301" type="string" label="0301 公共厕所" symbol="55" render="true"/>
   <category value="0302" type="string" label="0302 化粪池" symbol="56" render="true"/>
   <category value="0303" type="string" label="0303 公厕指示牌" symbol="57" render="true"/>
   <category value="0304" type="string" label="0304 垃圾间（楼）" symbol="58" render="true"/>
   <category value="0305" type="string" label="0305 垃圾箱" symbol="59" render="true"/>
   <category value="0306" type="string" label="0306 灯箱霓虹灯" symbol="60" render="true"/>
   <category value="0307" type="string" label="0307 广告牌匾" symbol="61" render="true"/>
   <category value="0308" type="string" label="0308 环保监测站" symbol="62" render="true"/>
   <category value="0309" type="string" label="0309 气象监测站" symbol="63" render="true"/>
   <category value="0310" type="string" label="0310 污水口监测站" symbol="64" render="true"/>
   <category value="0311" type="string" label="0311 噪声显示屏" symbol="65" render="true"/>
   <category value="0401" type="string" label="0401 古树名木" symbol="66" render="true"/>
   <category value="0402" type="string" label="0402 行道树" symbol="67" render="true"/>
   <category value="0403" type="string" label="0403 护树设施" symbol="68" render="true"/>
   <category value="0404" type="string" label="0404 花架花钵" symbol="69" render="true"/>
   <category value="0405" type="string" label="0405 绿地" symbol="70" render="true"/>
   <category value="0406" type="string" label="0406 雕塑" symbol="71" render="true"/>
   <category value="0407" type="string" label="0407 街头坐椅" symbol="72" render="true"/>
   <category value="0408" type="string" label="0408 绿地护栏" symbol="73" render="true"/>
   <category value="0409" type="string" label="0409 绿地维护设施" symbol="74" render="true"/>
   <category value="0410" type="string" label="0410 喷泉" symbol="75" render="true"/>
   <category value="0501" type="string" label="0501 宣传栏" symbol="76" render="true"/>
   <category value="0502" type="string" label="0502 人防工事" symbol="77" render="true"/>
   <category value="0503" type="string" label="0503 公房地下室" symbol="78" render="true"/>
   <category value="0601" type="string" label="0601 重大危险源" symbol="79" render="true"/>
   <category value="0602" type="string" label="0602 工地" symbol="80" render="true"/>
   <category value="0603" type="string" label="0603 水域附属设施" symbol="81" render="true"/>
   <category value="0604" type="string" label="0604 水域护栏" symbol="82" render="true"/>
   <category value="0605" type="string" label="0605 港监设施" symbol="83" render="true"/>
   <category value="0606" type="string" label="0606 防汛墙" symbol="84" render="true"/>
   <category value="01001" type="string" label="01001 供水井盖" symbol="85" render="true"/>
   <category value="01002" type="string" label="01002 污水井盖" symbol="86" render="true"/>
   <category value="01003" type="string" label="01003 雨水井盖" symbol="87" render="true"/>
   <category value="01004" type="string" label="01004 雨水箅子" symbol="88" render="true"/>
   <category value="01005" type="string" label="01005 电力井盖" symbol="89" render="true"/>
   <category value="01006" type="string" label="01006 路灯井盖" symbol="90" render="true"/>
   <category value="01007" type="string" label="01007 通信井盖" symbol="91" render="true"/>
   <category value="01008" type="string" label="01008 电视井盖" symbol="92" render="true"/>
   <category value="01009" type="string" label="01009 网络井盖" symbol="93" render="true"/>
   <category value="01010" type="string" label="01010 热力井盖" symbol="94" render="true"/>
   <category value="01011" type="string" label="01011 燃气井盖" symbol="95" render="true"/>
   <category value="01012" type="string" label="01012 公安井盖" symbol="96" render="true"/>
   <category value="01013" type="string" label="01013 消防设施" symbol="97" render="true"/>
   <category value="01014" type="string" label="01014 园林井盖" symbol="98" render="true"/>
   <category value="01015" type="string" label="01015 信号灯电源井盖" symbol="99" render="true"/>
   <category value="01017" type="string" label="01017 电缆井盖" symbol="100" render="true"/>
   <category value="01018" type="string" label="01018 化粪池井盖" symbol="101" render="true"/>
   <category value="01019" type="string" label="01019 中水井盖" symbol="102" render="true"/>
   <category value="01020" type="string" label="01020 公交井盖" symbol="103" render="true"/>
   <category value="01021" type="string" label="01021 输油（气）井盖" symbol="104" render="true"/>
   <category value="01022" type="string" label="01022 特殊井盖" symbol="105" render="true"/>
   <category value="01023" type="string" label="01023 不明井盖" symbol="106" render="true"/>
   <category value="01024" type="string" label="01024 水井" symbol="107" render="true"/>
   <category value="01025" type="string" label="01025 供水器" symbol="108" render="true"/>
   <category value="01026" type="string" label="01026 沟槽盖板" symbol="109" render="true"/>
   <category value="01027" type="string" label="01027 通信交接箱" symbol="110" render="true"/>
   <category value="01028" type="string" label="01028 电力设施" symbol="111" render="true"/>
   <category value="01029" type="string" label="01029 电力设施标识牌" symbol="112" render="true"/>
   <category value="01030" type="string" label="01030 电力立杆" symbol="113" render="true"/>
   <category value="01031" type="string" label="01031 通信立杆" symbol="114" render="true"/>
   <category value="01032" type="string" label="01032 公交立杆" symbol="115" render="true"/>
   <category value="01033" type="string" label="01033 特殊立杆" symbol="116" render="true"/>
   <category value="01034" type="string" label="01034 不明立杆" symbol="117" render="true"/>
   <category value="01035" type="string" label="01035 旗杆" symbol="118" render="true"/>
   <category value="01036" type="string" label="01036 输油（气）标志" symbol="119" render="true"/>
   <category value="01037" type="string" label="01037 路灯" symbol="120" render="true"/>
   <category value="01038" type="string" label="01038 地灯" symbol="121" render="true"/>
   <category value="01039" type="string" label="01039 景观灯" symbol="122" render="true"/>
   <category value="01040" type="string" label="01040 报刊亭" symbol="123" render="true"/>
   <category value="01041" type="string" label="01041 电话亭" symbol="124" render="true"/>
   <category value="01042" type="string" label="01042 邮筒" symbol="125" render="true"/>
   <category value="01043" type="string" label="01043 信息亭" symbol="126" render="true"/>
   <category value="01044" type="string" label="01044 售货亭" symbol="127" render="true"/>
   <category value="01045" type="string" label="01045 自动售货机" symbol="128" render="true"/>
   <category value="01046" type="string" label="01046 户外健身设施" symbol="129" render="true"/>
   <category value="01047" type="string" label="01047 高压线铁塔" symbol="130" render="true"/>
   <category value="01048" type="string" label="01048 变压器（箱）" symbol="131" render="true"/>
   <category value="01049" type="string" label="01049 燃气调压站（箱）" symbol="132" render="true"/>
   <category value="01050" type="string" label="01050 监控电子眼设施" symbol="133" render="true"/>
   <category value="01051" type="string" label="01051 治安岗亭" symbol="134" render="true"/>
   <category value="01052" type="string" label="01052 休息亭" symbol="135" render="true"/>
   <category value="01053" type="string" label="01053 自助缴费机" symbol="136" render="true"/>
   <category value="01054" type="string" label="01054 充电桩" symbol="137" render="true"/>
   <category value="01055" type="string" label="01055 防蚊闸" symbol="138" render="true"/>
   <category value="01056" type="string" label="01056 跨河管道" symbol="139" render="true"/>
   <category value="01057" type="string" label="01057 露天燃气管道" symbol="140" render="true"/>
   <category value="01058" type="string" label="01058 晒衣架" symbol="141" render="true"/>
   <category value="01059" type="string" label="01059 旧衣物回收箱" symbol="142" render="true"/>
   <category value="01060" type="string" label="01060 路灯配电箱" symbol="143" render="true"/>
   <category value="01061" type="string" label="01061 露天供热管道" symbol="144" render="true"/>
   <category value="01062" type="string" label="01062 通信基站" symbol="145" render="true"/>
   <category value="01063" type="string" label="01063 水塔" symbol="146" render="true"/>
   <category value="01064" type="string" label="01064 牌楼（门楼）" symbol="147" render="true"/>
   <category value="01065" type="string" label="01065 管理责任公示牌" symbol="148" render="true"/>
   <category value="01066" type="string" label="01066 紧急报警点SOS" symbol="149" render="true"/>
   <category value="01067" type="string" label="01067 防汛监测设施" symbol="150" render="true"/>
   <category value="01068" type="string" label="01068 水鹤" symbol="151" render="true"/>
   <category value="01069" type="string" label="01069 水域附属设施" symbol="152" render="true"/>
   <category value="01070" type="string" label="01070 水域护栏" symbol="153" render="true"/>
   <category value="01071" type="string" label="01071 防汛墙" symbol="154" render="true"/>
   <category value="01072" type="string" label="01072 排水泵站" symbol="155" render="true"/>
   <category value="01073" type="string" label="01073 雨污水排放口" symbol="156" render="true"/>
   <category value="01074" type="string" label="01074 综合管廊附属设施" symbol="157" render="true"/>
   <category value="01075" type="string" label="01075 快递柜" symbol="158" render="true"/>
   <category value="01076" type="string" label="01076 公用电梯" symbol="159" render="true"/>
   <category value="01077" type="string" label="01077 综合杆" symbol="160" render="true"/>
   <category value="02001" type="string" label="02001 停车场" symbol="161" render="true"/>
   <category value="02002" type="string" label="02002 立体车库" symbol="162" render="true"/>
   <category value="02003" type="string" label="02003 停车计费设备" symbol="163" render="true"/>
   <category value="02004" type="string" label="02004 公交站设施" symbol="164" render="true"/>
   <category value="02005" type="string" label="02005 出租车停靠站" symbol="165" render="true"/>
   <category value="02006" type="string" label="02006 过街天桥" symbol="166" render="true"/>
   <category value="02007" type="string" label="02007 地下通道" symbol="167" render="true"/>
   <category value="02008" type="string" label="02008 立交桥" symbol="168" render="true"/>
   <category value="02009" type="string" label="02009 跨河桥" symbol="169" render="true"/>
   <category value="02010" type="string" label="02010 交通标志牌及标线" symbol="170" render="true"/>
   <category value="02011" type="string" label="02011 限高架标志" symbol="171" render="true"/>
   <category value="02012" type="string" label="02012 路名牌" symbol="172" render="true"/>
   <category value="02013" type="string" label="02013 地名牌" symbol="173" render="true"/>
   <category value="02014" type="string" label="02014 交通信号灯" symbol="174" render="true"/>
   <category value="02015" type="string" label="02015 交通信号设施" symbol="175" render="true"/>
   <category value="02016" type="string" label="02016 交通岗亭" symbol="176" render="true"/>
   <category value="02017" type="string" label="02017 交通护栏" symbol="177" render="true"/>
   <category value="02018" type="string" label="02018 防撞桶" symbol="178" render="true"/>
   <category value="02019" type="string" label="02019 安全岛" symbol="179" render="true"/>
   <category value="02020" type="string" label="02020 人行横道桩" symbol="180" render="true"/>
   <category value="02021" type="string" label="02021 便道桩" symbol="181" render="true"/>
   <category value="02022" type="string" label="02022 柔性隔离体" symbol="182" render="true"/>
   <category value="02023" type="string" label="02023 道路信息显示屏" symbol="183" render="true"/>
   <category value="02024" type="string" label="02024 道路隔音屏" symbol="184" render="true"/>
   <category value="02025" type="string" label="02025 非机动车停放点" symbol="185" render="true"/>
   <category value="02026" type="string" label="02026 自行车租赁点" symbol="186" render="true"/>
   <category value="02027" type="string" label="02027 存车支架" symbol="187" render="true"/>
   <category value="02028" type="string" label="02028 铁道口设施" symbol="188" render="true"/>
   <category value="02029" type="string" label="02029 栈桥" symbol="189" render="true"/>
   <category value="02030" type="string" label="02030 水域标示牌" symbol="190" render="true"/>
   <category value="02031" type="string" label="02031 港监设施" symbol="191" render="true"/>
   <category value="02032" type="string" label="02032 轨道交通设施" symbol="192" render="true"/>
   <category value="02033" type="string" label="02033 交通反视镜" symbol="193" render="true"/>
   <category value="02034" type="string" label="02034 无障碍设施" symbol="194" render="true"/>
   <category value="02035" type="string" label="02035 应急避难指示牌" symbol="195" render="true"/>
   <category value="02036" type="string" label="02036 救助站指示牌" symbol="196" render="true"/>
   <category value="02037" type="string" label="02037 文物建筑标志牌" symbol="197" render="true"/>
   <category value="02038" type="string" label="02038 门（楼号）牌" symbol="198" render="true"/>
   <category value="02039" type="string" label="02039 公安指示牌" symbol="199" render="true"/>
   <category value="02040" type="string" label="02040 景区标识牌" symbol="200" render="true"/>
   <category value="02041" type="string" label="02041 停车信息显示屏" symbol="201" render="true"/>
   <category value="02042" type="string" label="02042 铁路桥涵" symbol="202" render="true"/>
   <category value="02043" type="string" label="02043 减速带" symbol="203" render="true"/>
   <category value="02044" type="string" label="02044 公路隧道" symbol="204" render="true"/>
   <category value="03001" type="string" label="03001 公共厕所" symbol="205" render="true"/>
   <category value="03002" type="string" label="03002 公厕指示牌" symbol="206" render="true"/>
   <category value="03003" type="string" label="03003 化粪池" symbol="207" render="true"/>
   <category value="03004" type="string" label="03004 垃圾间（楼）" symbol="208" render="true"/>
   <category value="03005" type="string" label="03005 垃圾箱" symbol="209" render="true"/>
   <category value="03006" type="string" label="03006 户外广告" symbol="210" render="true"/>
   <category value="03007" type="string" label="03007 牌匾标识" symbol="211" render="true"/>
   <category value="03008" type="string" label="03008 宣传栏" symbol="212" render="true"/>
   <category value="03009" type="string" label="03009 气象监测站" symbol="213" render="true"/>
   <category value="03010" type="string" label="03010 环保监测站" symbol="214" render="true"/>
   <category value="03011" type="string" label="03011 污水口监测站" symbol="215" render="true"/>
   <category value="03012" type="string" label="03012 污水监测器" symbol="216" render="true"/>
   <category value="03013" type="string" label="03013 噪声显示屏" symbol="217" render="true"/>
   <category value="03014" type="string" label="03014 环卫工具间（箱）" symbol="218" render="true"/>
   <category value="03015" type="string" label="03015 宠物拾便纸箱" symbol="219" render="true"/>
   <category value="03016" type="string" label="03016 烟头收集器或灭烟处" symbol="220" render="true"/>
   <category value="04001" type="string" label="04001 古树名木" symbol="221" render="true"/>
   <category value="04002" type="string" label="04002 行道树" symbol="222" render="true"/>
   <category value="04003" type="string" label="04003 独立树" symbol="223" render="true"/>
   <category value="04004" type="string" label="04004 护树设施" symbol="224" render="true"/>
   <category value="04005" type="string" label="04005 花架花钵" symbol="225" render="true"/>
   <category value="04006" type="string" label="04006 雕塑" symbol="226" render="true"/>
   <category value="04007" type="string" label="04007 街头座椅" symbol="227" render="true"/>
   <category value="04008" type="string" label="04008 绿地护栏" symbol="228" render="true"/>
   <category value="04009" type="string" label="04009 绿地附属设施" symbol="229" render="true"/>
   <category value="04010" type="string" label="04010 喷泉" symbol="230" render="true"/>
   <category value="04011" type="string" label="04011 树池树穴" symbol="231" render="true"/>
   <category value="04012" type="string" label="04012 高架挂箱" symbol="232" render="true"/>
   <category value="04013" type="string" label="04013 绿地" symbol="233" render="true"/>
   <category value="04014" type="string" label="04014 林地及林地管护设施" symbol="234" render="true"/>
   <category value="05002" type="string" label="05002 公房地下室" symbol="235" render="true"/>
   <category value="05003" type="string" label="05003 车辆加油（气、电）站" symbol="236" render="true"/>
   <category value="05009" type="string" label="05009 文物古迹" symbol="237" render="true"/>
   <category value="" type="string" label="未知类别" symbol="238" render="true"/>
  </categories>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiw0QzE1LDguNSAxNy42LDExLjMgMTcuNiwxNC4zQTUuNiw1LjYgMCAwIDEgNi40LDE0LjNDNi40LDExLjMgOSw4LjUgMTIsNHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LDkuM2MyLjMsLTMuNCA0LjcsLTMuNCA3LDBzNC43LDMuNCA3LDBNNSwxNS4zYzIuMywtMy40IDQuNywtMy40IDcsMHM0LjcsMy40IDcsMCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik04LjYsNkw2LDE1LjVNMTMuNiw2TDEwLjQsMTguNU0xOCw4LjVMMTUuNCwxOCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwzLjRoMjEuMnYxNy4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwzLjRoMjEuMnYxNy4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNNi40LDcuNFYxNi42TTEyLDcuNFYxNi42TTE3LjYsNy40VjE2LjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xNC41LDMuNUw2LDEzLjVIMTAuOEw5LDIwLjVMMTgsMTAuMkgxM3oiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LjMsNi4zTDcuOSw3LjlNMTcuNyw2LjNMMTYuMSw3LjlNNi4zLDE3LjdMNy45LDE2LjFNMTcuNywxNy43TDE2LjEsMTYuMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjxwYXRoIGQ9Ik04LjQsMTJhMy42LDMuNiAwIDEgMCA3LjIsMGEzLjYsMy42IDAgMSAwIC03LjIsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LjYsMTIuNUM3LjYsNyAxNi40LDcgMTcuNCwxMi41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMy4yIi8+PHBhdGggZD0iTTQuNCwxMmg1djQuNmgtNXpNMTQuNiwxMmg1djQuNmgtNXoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LDEwLjJIMThWMTcuNUg2ek04LjUsNUwxMiw5LjVMMTUuNSw1IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiw3TDcsMTZIMTd6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMS44Ii8+PHBhdGggZD0iTTkuMyw3YTIuNywyLjcgMCAxIDAgNS40LDBhMi43LDIuNyAwIDEgMCAtNS40LDB6TTQuMSwxNmEyLjcsMi43IDAgMSAwIDUuNCwwYTIuNywyLjcgMCAxIDAgLTUuNCwwek0xNC41LDE2YTIuNywyLjcgMCAxIDAgNS40LDBhMi43LDIuNyAwIDEgMCAtNS40LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LjUsMTMuNUM2LjUsMTkuMyAxNy41LDE5LjMgMTguNSwxMy41TTkuMiwxM2MtMiwtMi44IDIsLTUgMCwtOE0xNC44LDEzYy0yLC0yLjggMiwtNSAwLC04IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik04LjYsMjBDNC40LDE2LjUgNS4yLDExLjUgOC4zLDguNkM4LjYsMTAuMyA5LjIsMTEuNCAxMC4yLDEyQzEwLDguNiAxMS40LDUuNCAxNC40LDMuNEMxNCw3LjQgMTksMTAuMyAxOC40LDE1LjJDMTguMSwxNy42IDE3LDE5IDE1LjQsMjBDMTUuOSwxNy40IDE0LjYsMTUuNCAxMi42LDE0LjJDMTIuMiwxNi40IDguOCwxNi44IDguNiwyMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiw0TDE4LjUsNi40VjExLjZDMTguNSwxNiAxNS4zLDE4LjcgMTIsMjAuMkM4LjcsMTguNyA1LjUsMTYgNS41LDExLjZWNi40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcsOS40YTUsNSAwIDAgMSAxMCwweiBNMTAuNCwxLjRoMy4ydjRoLTMuMnpNNy40LDloOS4ydjEyaC05LjJ6TTMsMTEuNGg0LjZ2NC42aC00LjZ6TTE2LjQsMTEuNGg0LjZ2NC42aC00LjZ6TTQuNCwyMGgxNS4ydjMuMmgtMTUuMnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik03LDkuNGE1LDUgMCAwIDEgMTAsMHogTTEwLjQsMS40aDMuMnY0aC0zLjJ6TTcuNCw5aDkuMnYxMmgtOS4yek0zLDExLjRoNC42djQuNmgtNC42ek0xNi40LDExLjRoNC42djQuNmgtNC42ek00LjQsMjBoMTUuMnYzLjJoLTE1LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik0xMCwxMy44YTIsMiAwIDEgMCA0LDBhMiwyIDAgMSAwIC00LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik04LDkuMkM4LDMuOCAxNiwzLjggMTYsOS4yQzE2LDEyIDEyLDExLjggMTIsMTUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjUiLz48cGF0aCBkPSJNMTAuMywxOC44YTEuNywxLjcgMCAxIDAgMy40LDBhMS43LDEuNyAwIDEgMCAtMy40LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="14" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNi42LDEyLjVDNy42LDcgMTYuNCw3IDE3LjQsMTIuNSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjMuMiIvPjxwYXRoIGQ9Ik00LjQsMTJoNXY0LjZoLTV6TTE0LjYsMTJoNXY0LjZoLTV6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="15" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNMTQuNSwzLjVMNiwxMy41SDEwLjhMOSwyMC41TDE4LDEwLjJIMTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="16" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDJWMTgiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTkuMSwyMC44YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMTIsMlYxOCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNOS4xLDIwLjhhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="17" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE4VjMuNk00LjYsN1YzLjZIMTkuNFY3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLjcsOWEyLjksMi45IDAgMSAwIDUuOCwwYTIuOSwyLjkgMCAxIDAgLTUuOCwwek0xNi41LDlhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHpNOS4xLDIwLjhhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxOFYzLjZNNC42LDdWMy42SDE5LjRWNyIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMS43LDlhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHpNMTYuNSw5YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6TTkuMSwyMC44YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="18" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDJWNi42TTMsNi42TDYuNCw5LjhNMjEsNi42TDE3LjYsOS44TTIsMjEuNEgyMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNNC40LDIwQTcuNiw3LjYgMCAwIDEgMTkuNiwyMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwyVjYuNk0zLDYuNkw2LjQsOS44TTIxLDYuNkwxNy42LDkuOE0yLDIxLjRIMjIiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTQuNCwyMEE3LjYsNy42IDAgMCAxIDE5LjYsMjB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="19" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE2VjIxLjZNNywyMkgxNyIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNNC42LDUuNEgxOS40TDE2LjQsMTZINy42eiBNMTIsMC44TDIwLjQsNS42SDMuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxNlYyMS42TTcsMjJIMTciIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTQuNiw1LjRIMTkuNEwxNi40LDE2SDcuNnogTTEyLDAuOEwyMC40LDUuNkgzLjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik04LDcuOEgxMUwxMSwxMy42SDkuNnogTTEzLDcuOEgxNkwxNC40LDEzLjZIMTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="20" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjg2KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LjUsN0gxOC41TTUuNSwxMkgxOC41TTUuNSwxN0gxMy41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="21" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjk1KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LjYsMTIuNUM3LjYsNyAxNi40LDcgMTcuNCwxMi41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMy4yIi8+PHBhdGggZD0iTTQuNCwxMmg1djQuNmgtNXpNMTQuNiwxMmg1djQuNmgtNXoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="22" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMjBWOC42QTgsNy42IDAgMCAxIDIwLDguNlYyMHogTTYuNCwxOWgxMS4ydjRoLTExLjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNCwyMFY4LjZBOCw3LjYgMCAwIDEgMjAsOC42VjIweiBNNi40LDE5aDExLjJ2NGgtMTEuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTcuMiw4aDkuNnYyLjZoLTkuNnpNNy4yLDEzLjRoOS42djJoLTkuNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="23" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjg2KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMCw2YTIsMiAwIDEgMCA0LDBhMiwyIDAgMSAwIC00LDB6TTEwLjIsOS44aDMuNnYxMGgtMy42eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="24" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMjNWMUgyMFYyM3oiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik00LDIzVjFIMjBWMjN6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik02LjYsMy44aDYuNHYzLjZoLTYuNHpNNi42LDkuNGg2LjR2My42aC02LjR6TTE1LjIsMy44aDIuNHY5LjJoLTIuNHpNNi42LDE2LjRoMTAuOHYzLjhoLTEwLjh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="25" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTgsMTJIMTYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI1Ii8+CjxwYXRoIGQ9Ik0wLjgsOC40aDN2Ny4yaC0zek01LDQuNmg0LjJ2MTQuOGgtNC4yek0xNC44LDQuNmg0LjJ2MTQuOGgtNC4yek0yMC4yLDguNGgzdjcuMmgtM3oiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik04LDEySDE2IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMyIvPgo8cGF0aCBkPSJNMC44LDguNGgzdjcuMmgtM3pNNSw0LjZoNC4ydjE0LjhoLTQuMnpNMTQuOCw0LjZoNC4ydjE0LjhoLTQuMnpNMjAuMiw4LjRoM3Y3LjJoLTN6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="26" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xNi42LDcuNEE2LjQsNi40IDAgMSAwIDE4LjQsMTIuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjxwYXRoIGQ9Ik0yMC4yLDMuNFYxMC40SDEzLjJ6IE0xMCwxMmEyLDIgMCAxIDAgNCwwYTIsMiAwIDEgMCAtNCwweiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="27" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LDVoMTJ2MTEuNGgtMTJ6TTcuMiwxNmgyLjl2My4yaC0yLjl6TTEzLjksMTZoMi45djMuMmgtMi45eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjxwYXRoIGQ9Ik03LjgsN2g4LjR2NGgtOC40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="28" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik00LjYsMTJIMTkuNE04LjQsNy40VjE2LjZNMTUuNiw3LjRWMTYuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="29" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiwzLjZMMTQuMyw5LjFMMjAuMiw5LjZMMTUuNywxMy40TDE3LjEsMTkuMkwxMiwxNi4xTDYuOSwxOS4yTDguMywxMy40TDMuOCw5LjZMOS43LDkuMXoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="30" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTgsMlYyMk0xNiwyVjIyTTIsOEgyMk0yLDE2SDIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik04LDJWMjJNMTYsMlYyMk0yLDhIMjJNMiwxNkgyMiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="31" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNCw5LjRIMTRhNSw1IDAgMCAxIDUsNVYxNU05LDlWNE00LjYsMy40SDEzLjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI1LjIiLz4KPHBhdGggZD0iTTE5LDE2LjRDMjAuNiwxOC42IDIxLjgsMTkuOCAyMS44LDIxQTIuOCwyLjQgMCAwIDEgMTYuMiwyMUMxNi4yLDE5LjggMTcuNCwxOC42IDE5LDE2LjR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMi40LDkuNEgxNGE1LDUgMCAwIDEgNSw1VjE1TTksOVY0TTQuNiwzLjRIMTMuNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjMuMiIvPgo8cGF0aCBkPSJNMTksMTYuNEMyMC42LDE4LjYgMjEuOCwxOS44IDIxLjgsMjFBMi44LDIuNCAwIDAgMSAxNi4yLDIxQzE2LjIsMTkuOCAxNy40LDE4LjYgMTksMTYuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="32" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDEuNkw1LjYsMjIuNE0xMiwxLjZMMTguNCwyMi40TTMuNCw3SDIwLjZNNSwxMkgxOU03LDE4LjRIMTciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEyLDEuNkw1LjYsMjIuNE0xMiwxLjZMMTguNCwyMi40TTMuNCw3SDIwLjZNNSwxMkgxOU03LDE4LjRIMTciIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="33" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuMSwxMmE2LjIsNi4yIDAgMSAwIDEyLjQsMGE2LjIsNi4yIDAgMSAwIC0xMi40LDB6TTkuNSwxMmE2LjIsNi4yIDAgMSAwIDEyLjQsMGE2LjIsNi4yIDAgMSAwIC0xMi40LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0yLjEsMTJhNi4yLDYuMiAwIDEgMCAxMi40LDBhNi4yLDYuMiAwIDEgMCAtMTIuNCwwek05LjUsMTJhNi4yLDYuMiAwIDEgMCAxMi40LDBhNi4yLDYuMiAwIDEgMCAtMTIuNCwweiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="34" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNOC42LDIwQzQuNCwxNi41IDUuMiwxMS41IDguMyw4LjZDOC42LDEwLjMgOS4yLDExLjQgMTAuMiwxMkMxMCw4LjYgMTEuNCw1LjQgMTQuNCwzLjRDMTQsNy40IDE5LDEwLjMgMTguNCwxNS4yQzE4LjEsMTcuNiAxNywxOSAxNS40LDIwQzE1LjksMTcuNCAxNC42LDE1LjQgMTIuNiwxNC4yQzEyLjIsMTYuNCA4LjgsMTYuOCA4LjYsMjB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="35" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTksMTNWMjFIMjAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEsNi42TDE2LjYsMi40TDE4LjgsMTAuMkwzLjIsMTQuNHogTTE4LjQsNC42TDIyLjQsMy40TDIzLjYsOEwxOS42LDl6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNOSwxM1YyMUgyMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMSw2LjZMMTYuNiwyLjRMMTguOCwxMC4yTDMuMiwxNC40eiBNMTguNCw0LjZMMjIuNCwzLjRMMjMuNiw4TDE5LjYsOXoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="36" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMTBWMjJNMjAsMTBWMjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTMsMkgyMUwyMyw4LjZIMXogTTEuMiw4LjZhMi42LDIuNiAwIDEgMCA1LjIsMGEyLjYsMi42IDAgMSAwIC01LjIsMHpNNi43LDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek0xMi4xLDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek0xNy42LDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek0zLDE1LjZoMTh2N2gtMTh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNCwxMFYyMk0yMCwxMFYyMiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMywySDIxTDIzLDguNkgxeiBNMS4yLDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek02LjcsOC42YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6TTEyLjEsOC42YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6TTE3LjYsOC42YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6TTMsMTUuNmgxOHY3aC0xOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="37" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjgpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTEyLDRMMTguNSw2LjRWMTEuNkMxOC41LDE2IDE1LjMsMTguNyAxMiwyMC4yQzguNywxOC43IDUuNSwxNiA1LjUsMTEuNlY2LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="38" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNOC42LDIwVjVIMTMuMmE0LjIsNC4yIDAgMCAxIDAsOC42SDkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIzIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="39" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuNiwxNS44VjhhNy40LDcgMCAwIDEgMTQuOCwwVjE1Ljh6IE0xMC42LDE1aDIuOHY4aC0yLjh6TTcuNCwyMC40aDkuMnYyLjhoLTkuMnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik00LjYsMTUuOFY4YTcuNCw3IDAgMCAxIDE0LjgsMFYxNS44eiBNMTAuNiwxNWgyLjh2OGgtMi44ek03LjQsMjAuNGg5LjJ2Mi44aC05LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik03LjYsNS42aDguOHY0aC04Ljh6TTEwLjQsMTEuNmgzLjJ2Mi4yaC0zLjJ6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="40" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTMsMTlWNGEyLjYsMi42IDAgMCAxIDIuNiwtMi42aDEyLjhBMi42LDIuNiAwIDAgMSAyMSw0VjE5eiBNNC42LDE4aDQuNHY1aC00LjR6TTE1LDE4aDQuNHY1aC00LjR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMywxOVY0YTIuNiwyLjYgMCAwIDEgMi42LC0yLjZoMTIuOEEyLjYsMi42IDAgMCAxIDIxLDRWMTl6IE00LjYsMThoNC40djVoLTQuNHpNMTUsMThoNC40djVoLTQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTUuNiw0LjRoMTIuOHY3aC0xMi44ek01LjgsMTUuMmExLjYsMS42IDAgMSAwIDMuMiwwYTEuNiwxLjYgMCAxIDAgLTMuMiwwek0xNSwxNS4yYTEuNiwxLjYgMCAxIDAgMy4yLDBhMS42LDEuNiAwIDEgMCAtMy4yLDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="41" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNiwxOVYxMi40TDYsNS40SDE4TDIxLjQsMTIuNFYxOXogTTguNCwxLjRoNy4ydjQuNGgtNy4yek0zLjQsMThoNC40djQuNmgtNC40ek0xNi4yLDE4aDQuNHY0LjZoLTQuNHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0yLjYsMTlWMTIuNEw2LDUuNEgxOEwyMS40LDEyLjRWMTl6IE04LjQsMS40aDcuMnY0LjRoLTcuMnpNMy40LDE4aDQuNHY0LjZoLTQuNHpNMTYuMiwxOGg0LjR2NC42aC00LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik02LjQsMTEuNkw4LDcuOEgxNkwxNy42LDExLjZ6IE01LDE1LjRhMS42LDEuNiAwIDEgMCAzLjIsMGExLjYsMS42IDAgMSAwIC0zLjIsMHpNMTUuOCwxNS40YTEuNiwxLjYgMCAxIDAgMy4yLDBhMS42LDEuNiAwIDEgMCAtMy4yLDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="42" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwyMS42TDYsOC42TTIyLjYsMjEuNkwxOCw4LjZNOC42LDlWMjEuNk0xNS40LDlWMjEuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNNCw0LjRoMTZ2NC44aC0xNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLjQsMjEuNkw2LDguNk0yMi42LDIxLjZMMTgsOC42TTguNiw5VjIxLjZNMTUuNCw5VjIxLjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTQsNC40aDE2djQuOGgtMTZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="43" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNNC40LDZIOVYxMC42SDEzLjZWMTUuMkgxOC4yVjE5LjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+PHBhdGggZD0iTTIwLjQsNC40VjEwLjZMMTQuMiw0LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="44" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCw4SDIyLjZNMS40LDE2SDIyLjZNOCwxLjZWNC40TTE2LDEuNlY0LjRNOCwxOS42VjIyLjRNMTYsMTkuNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNSIvPgo8cGF0aCBkPSJNMS40LDhIMjIuNk0xLjQsMTZIMjIuNk04LDEuNlY0LjRNMTYsMS42VjQuNE04LDE5LjZWMjIuNE0xNiwxOS42VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIzIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="45" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIsMi40TDYsNi42SDE4TDIyLDIuNE0yLDIxLjZMNiwxNy40SDE4TDIyLDIxLjZNNCwxMmMxLjgsLTIuNCAzLjYsLTIuNCA1LjMsMHMzLjYsMi40IDUuMywwczMuNiwtMi40IDUuNCwwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0yLDIuNEw2LDYuNkgxOEwyMiwyLjRNMiwyMS42TDYsMTcuNEgxOEwyMiwyMS42TTQsMTJjMS44LC0yLjQgMy42LC0yLjQgNS4zLDBzMy42LDIuNCA1LjMsMHMzLjYsLTIuNCA1LjQsMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="46" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuMiw4LjZhNy44LDcuOCAwIDEgMCAxNS42LDBhNy44LDcuOCAwIDEgMCAtMTUuNiwwek0xMC42LDE1aDIuOHY4aC0yLjh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNC4yLDguNmE3LjgsNy44IDAgMSAwIDE1LjYsMGE3LjgsNy44IDAgMSAwIC0xNS42LDB6TTEwLjYsMTVoMi44djhoLTIuOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTYuNiw3LjJoMTAuOHYyLjhoLTEwLjh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="47" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTYuNiwwLjhoMTAuOHYxNy40aC0xMC44ek0xMC42LDE3aDIuOHY2LjJoLTIuOHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik02LjYsMC44aDEwLjh2MTcuNGgtMTAuOHpNMTAuNiwxN2gyLjh2Ni4yaC0yLjh6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik0xMC4xLDQuNGExLjksMS45IDAgMSAwIDMuOCwwYTEuOSwxLjkgMCAxIDAgLTMuOCwwek0xMC4xLDkuNGExLjksMS45IDAgMSAwIDMuOCwwYTEuOSwxLjkgMCAxIDAgLTMuOCwwek0xMC4xLDE0LjRhMS45LDEuOSAwIDEgMCAzLjgsMGExLjksMS45IDAgMSAwIC0zLjgsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="48" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCw4LjRIMjIuNk0xLjQsMTQuNkgyMi42TTUsNC42VjIwLjRNMTIsNC42VjIwLjRNMTksNC42VjIwLjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCw4LjRIMjIuNk0xLjQsMTQuNkgyMi42TTUsNC42VjIwLjRNMTIsNC42VjIwLjRNMTksNC42VjIwLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="49" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTMsMjBWOC40YTIuNiwyLjYgMCAwIDEgNS4yLDBWMjBNOS40LDIwVjguNGEyLjYsMi42IDAgMCAxIDUuMiwwVjIwTTE1LjgsMjBWOC40YTIuNiwyLjYgMCAwIDEgNS4yLDBWMjBNMS40LDIxLjRIMjIuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuMSIvPgo8cGF0aCBkPSJNMywyMFY4LjRhMi42LDIuNiAwIDAgMSA1LjIsMFYyME05LjQsMjBWOC40YTIuNiwyLjYgMCAwIDEgNS4yLDBWMjBNMTUuOCwyMFY4LjRhMi42LDIuNiAwIDAgMSA1LjIsMFYyME0xLjQsMjEuNEgyMi42IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi4xIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="50" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMi40SDE3LjZMMjMuNCw3LjJMMTcuNiwxMkgxeiBNOSwxMmgyLjh2MTFoLTIuOHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDIuNEgxNy42TDIzLjQsNy4yTDE3LjYsMTJIMXogTTksMTJoMi44djExaC0yLjh6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik00LDYuMmgxMnYyaC0xMnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="51" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNOS42LDZhMi40LDIuNCAwIDEgMCA0LjgsMGEyLjQsMi40IDAgMSAwIC00LjgsMHpNOS42LDEyYTIuNCwyLjQgMCAxIDAgNC44LDBhMi40LDIuNCAwIDEgMCAtNC44LDB6TTkuNiwxOGEyLjQsMi40IDAgMSAwIDQuOCwwYTIuNCwyLjQgMCAxIDAgLTQuOCwweiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="52" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTZWMjIuNE0xOSwxNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDFoMjJ2MTUuNGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxNlYyMi40TTE5LDE2VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPGcgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIsOC43KSBzY2FsZSgwLjg0KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik00LDUuNmgzdjNoLTN6TTguNCw1LjZoM3YzaC0zek0xMi44LDUuNmgzdjNoLTN6TTE3LjIsNS42aDN2M2gtM3pNNCwxMC41aDN2M2gtM3pNOC40LDEwLjVoM3YzaC0zek00LDE1LjRoM3YzaC0zek04LjQsMTUuNGgzdjNoLTN6TTEyLjgsMTUuNGgzdjNoLTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="53" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTE0LjQsMjIuNlY4TDIwLjQsMS44TTEwLjYsOC40YTYsNiAwIDAgMCAwLDlNNi42LDVhMTAuNiwxMC42IDAgMCAwIDAsMTUuOCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuOCIvPgo8cGF0aCBkPSJNMTQuNCwyMi42VjhMMjAuNCwxLjhNMTAuNiw4LjRhNiw2IDAgMCAwIDAsOU02LjYsNWExMC42LDEwLjYgMCAwIDAgMCwxNS44IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi44Ii8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="54" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjk1KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik00LDZoMy40djEyaC0zLjR6TTEwLjMsNmgzLjR2MTJoLTMuNHpNMTYuNiw2aDMuNHYxMmgtMy40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="55" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4xMikgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNS4xLDUuNGEyLjMsMi4zIDAgMSAwIDQuNiwwYTIuMywyLjMgMCAxIDAgLTQuNiwwek00LjgsOC40aDUuMnY2LjRoLTUuMnpNNS42LDE0aDEuNnY2LjRoLTEuNnpNNy43LDE0aDEuNnY2LjRoLTEuNnpNMTQuMyw1LjRhMi4zLDIuMyAwIDEgMCA0LjYsMGEyLjMsMi4zIDAgMSAwIC00LjYsMHpNMTYuNiw3LjZMMjAuNCwxNS40SDEyLjh6IE0xNC45LDE1aDEuNHY1LjRoLTEuNHpNMTYuOSwxNWgxLjR2NS40aC0xLjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="56" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4xNSkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNS40LDcuOEgxOC42VjE2LjJINS40ek05LjgsOFYxNk0xNC4yLDhWMTYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIxLjgiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="57" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODYpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTUuMSw1LjRhMi4zLDIuMyAwIDEgMCA0LjYsMGEyLjMsMi4zIDAgMSAwIC00LjYsMHpNNC44LDguNGg1LjJ2Ni40aC01LjJ6TTUuNiwxNGgxLjZ2Ni40aC0xLjZ6TTcuNywxNGgxLjZ2Ni40aC0xLjZ6TTE0LjMsNS40YTIuMywyLjMgMCAxIDAgNC42LDBhMi4zLDIuMyAwIDEgMCAtNC42LDB6TTE2LjYsNy42TDIwLjQsMTUuNEgxMi44eiBNMTQuOSwxNWgxLjR2NS40aC0xLjR6TTE2LjksMTVoMS40djUuNGgtMS40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="58" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgxKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik05LjksMTEuNVYxNy41TTE0LjEsMTEuNVYxNy41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PHBhdGggZD0iTTYuNCw5SDE3LjZMMTYuNiwyMEg3LjR6IE01LDUuOGgxNHYyaC0xNHpNOS42LDMuNmg0Ljh2Mi4yaC00Ljh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="59" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuNiw4LjRIMTkuNEwxOCwyM0g2eiBNMi42LDQuMmgxOC44djIuOGgtMTguOHpNOC42LDEuMmg2Ljh2M2gtNi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTQuNiw4LjRIMTkuNEwxOCwyM0g2eiBNMi42LDQuMmgxOC44djIuOGgtMTguOHpNOC42LDEuMmg2Ljh2M2gtNi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNOS40LDExLjZWMTkuNk0xNC42LDExLjZWMTkuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="60" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTZWMjIuNE0xOSwxNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDFoMjJ2MTUuNGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxNlYyMi40TTE5LDE2VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPGcgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIsOC43KSBzY2FsZSgwLjgyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LjMsNi4zTDcuOSw3LjlNMTcuNyw2LjNMMTYuMSw3LjlNNi4zLDE3LjdMNy45LDE2LjFNMTcuNywxNy43TDE2LjEsMTYuMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjxwYXRoIGQ9Ik04LjQsMTJhMy42LDMuNiAwIDEgMCA3LjIsMGEzLjYsMy42IDAgMSAwIC03LjIsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="61" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCwxNlYyMi40TTE4LjYsMTZWMjIuNCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMSwxaDIydjE1LjRoLTIyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTUuNCwxNlYyMi40TTE4LjYsMTZWMjIuNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMSwxaDIydjE1LjRoLTIyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNMy42LDMuNmgxNi44djEwLjJoLTE2Ljh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PHBhdGggZD0iTTMuNiwxMy44TDksN0wxMi42LDEwLjZMMTUsOC44TDIwLjQsMTMuOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="62" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMC43MikgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNC44LDE5LjZMOS40LDE0LjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiLz48cGF0aCBkPSJNMTkuNiw0LjRDMjAuNiwxMyAxNi40LDE5LjQgOCwxNi42QzUuNiw5LjQgMTAuNCw0LjYgMTkuNiw0LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="63" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMC43NikgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNi42LDE3LjZBNCw0IDAgMCAxIDYuNCw5LjZBNS42LDUuNiAwIDAgMSAxNi44LDguOEE0LjUsNC41IDAgMCAxIDE3LjQsMTcuNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="64" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMC44KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LDkuM2MyLjMsLTMuNCA0LjcsLTMuNCA3LDBzNC43LDMuNCA3LDBNNSwxNS4zYzIuMywtMy40IDQuNywtMy40IDcsMHM0LjcsMy40IDcsMCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="65" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTZWMjIuNE0xOSwxNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDFoMjJ2MTUuNGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxNlYyMi40TTE5LDE2VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPGcgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIsOC43KSBzY2FsZSgwLjgpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTE1LjQsOC42YTUsNSAwIDAgMSAwLDYuOE0xOC40LDUuNmE5LDkgMCAwIDEgMCwxMi44IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PHBhdGggZD0iTTMuNCw5LjJIN0wxMi42LDQuNlYxOS40TDcsMTQuOEgzLjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="66" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE2VjIyTTYuNCwyMkgxNy42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNSIvPgo8cGF0aCBkPSJNNCw4LjhhOCw4IDAgMSAwIDE2LDBhOCw4IDAgMSAwIC0xNiwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDE2VjIyTTYuNCwyMkgxNy42IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMyIvPgo8cGF0aCBkPSJNNCw4LjhhOCw4IDAgMSAwIDE2LDBhOCw4IDAgMSAwIC0xNiwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjkpIHNjYWxlKDAuNjIpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTEyLDMuNkwxNC4zLDkuMUwyMC4yLDkuNkwxNS43LDEzLjRMMTcuMSwxOS4yTDEyLDE2LjFMNi45LDE5LjJMOC4zLDEzLjRMMy44LDkuNkw5LjcsOS4xeiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="67" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE2VjIyTTcuNiwyMkgxNi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik00LjIsOC42YTcuOCw3LjggMCAxIDAgMTUuNiwwYTcuOCw3LjggMCAxIDAgLTE1LjYsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxNlYyMk03LjYsMjJIMTYuNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNNC4yLDguNmE3LjgsNy44IDAgMSAwIDE1LjYsMGE3LjgsNy44IDAgMSAwIC0xNS42LDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="68" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDEwVjIyTTEyLDEyLjRMMy40LDIyLjRNMTIsMTIuNEwyMC42LDIyLjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTYuMiw2LjZhNS44LDUuOCAwIDEgMCAxMS42LDBhNS44LDUuOCAwIDEgMCAtMTEuNiwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDEwVjIyTTEyLDEyLjRMMy40LDIyLjRNMTIsMTIuNEwyMC42LDIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTYuMiw2LjZhNS44LDUuOCAwIDEgMCAxMS42LDBhNS44LDUuOCAwIDEgMCAtMTEuNiwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="69" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcsOVYxNE0xMiw2VjE0TTE3LDlWMTQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTMsMTMuNEgyMUwxOCwyM0g2eiBNMy40LDcuNGEzLjIsMy4yIDAgMSAwIDYuNCwwYTMuMiwzLjIgMCAxIDAgLTYuNCwwek04LjgsNC4yYTMuMiwzLjIgMCAxIDAgNi40LDBhMy4yLDMuMiAwIDEgMCAtNi40LDB6TTE0LjIsNy40YTMuMiwzLjIgMCAxIDAgNi40LDBhMy4yLDMuMiAwIDEgMCAtNi40LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNyw5VjE0TTEyLDZWMTRNMTcsOVYxNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMywxMy40SDIxTDE4LDIzSDZ6IE0zLjQsNy40YTMuMiwzLjIgMCAxIDAgNi40LDBhMy4yLDMuMiAwIDEgMCAtNi40LDB6TTguOCw0LjJhMy4yLDMuMiAwIDEgMCA2LjQsMGEzLjIsMy4yIDAgMSAwIC02LjQsMHpNMTQuMiw3LjRhMy4yLDMuMiAwIDEgMCA2LjQsMGEzLjIsMy4yIDAgMSAwIC02LjQsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="70" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDIwLjRWNE0xMiwyMC40TDQuNCw5TTEyLDIwLjRMMTkuNiw5TTIsMjEuNkgyMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMTIsMjAuNFY0TTEyLDIwLjRMNC40LDlNMTIsMjAuNEwxOS42LDlNMiwyMS42SDIyIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="71" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcuNiw1LjRhNC40LDQuNCAwIDEgMCA4LjgsMGE0LjQsNC40IDAgMSAwIC04LjgsMHpNNC40LDE2QzQuNCw5LjYgMTkuNiw5LjYgMTkuNiwxNnogTTMuNCwxNy42aDE3LjJ2NS40aC0xNy4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTcuNiw1LjRhNC40LDQuNCAwIDEgMCA4LjgsMGE0LjQsNC40IDAgMSAwIC04LjgsMHpNNC40LDE2QzQuNCw5LjYgMTkuNiw5LjYgMTkuNiwxNnogTTMuNCwxNy42aDE3LjJ2NS40aC0xNy4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="72" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuNiwxNFYyMS42TTE5LjQsMTRWMjEuNk01LjYsOFYxM00xOC40LDhWMTMiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCw0LjRoMjEuMnY0aC0yMS4yek0xLjQsMTJoMjEuMnY0aC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTQuNiwxNFYyMS42TTE5LjQsMTRWMjEuNk01LjYsOFYxM00xOC40LDhWMTMiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEuNCw0LjRoMjEuMnY0aC0yMS4yek0xLjQsMTJoMjEuMnY0aC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="73" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxMEgyMi42TTEuNCwxNy40SDIyLjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0Ii8+CjxwYXRoIGQ9Ik0zLDIyLjZWNkw1LDIuNkw3LDZWMjIuNnogTTEwLDIyLjZWNkwxMiwyLjZMMTQsNlYyMi42eiBNMTcsMjIuNlY2TDE5LDIuNkwyMSw2VjIyLjZ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMS40LDEwSDIyLjZNMS40LDE3LjRIMjIuNiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTMsMjIuNlY2TDUsMi42TDcsNlYyMi42eiBNMTAsMjIuNlY2TDEyLDIuNkwxNCw2VjIyLjZ6IE0xNywyMi42VjZMMTksMi42TDIxLDZWMjIuNnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="74" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDIyVjExTTEyLDlDMTAsMyA1LjQsMyAzLjQsOE0xMiw5QzE0LDMgMTguNiwzIDIwLjYsOE0xMiw4VjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTYsMjAuNGgxMnYyLjhoLTEyek05LjYsMTFoNC44djNoLTQuOHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwyMlYxMU0xMiw5QzEwLDMgNS40LDMgMy40LDhNMTIsOUMxNCwzIDE4LjYsMyAyMC42LDhNMTIsOFYyIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik02LDIwLjRoMTJ2Mi44aC0xMnpNOS42LDExaDQuOHYzaC00Ljh6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="75" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE1VjNNMTIsN0M5LjYsMiA0LjYsMyA0LjYsMTFNMTIsN0MxNC40LDIgMTkuNCwzIDE5LjQsMTEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCwxNC42SDIyLjZMMTguNCwyMi42SDUuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxNVYzTTEyLDdDOS42LDIgNC42LDMgNC42LDExTTEyLDdDMTQuNCwyIDE5LjQsMyAxOS40LDExIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik0xLjQsMTQuNkgyMi42TDE4LjQsMjIuNkg1LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="76" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTdWMjIuNk0xOSwxN1YyMi42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xMiwwLjZMMjMuNiw1LjZIMC40eiBNMS40LDUuNmgyMS4ydjExLjZoLTIxLjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxN1YyMi42TTE5LDE3VjIyLjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEyLDAuNkwyMy42LDUuNkgwLjR6IE0xLjQsNS42aDIxLjJ2MTEuNmgtMjEuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTQsOGg2Ljh2Ni42aC02Ljh6TTEzLjIsOGg2Ljh2Ni42aC02Ljh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="77" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMjJWMTRhMTEsMTEgMCAwIDEgMjIsMFYyMnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDIyVjE0YTExLDExIDAgMCAxIDIyLDBWMjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik0xMiw3LjRMMTYuNiwxMFYxNEMxNi42LDE3IDE0LjQsMTkgMTIsMjBDOS42LDE5IDcuNCwxNyA3LjQsMTRWMTB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="78" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuMiwxMi42SDIyLjhNNiwxM1YyMS44SDE4VjEzIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xMiwwLjhMMjAuNCw3LjhWMTIuNEgzLjZWNy44eiBNMTAsMTUuNEgxNFYxOUgxMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLjIsMTIuNkgyMi44TTYsMTNWMjEuOEgxOFYxMyIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMTIsMC44TDIwLjQsNy44VjEyLjRIMy42VjcuOHogTTEwLDE1LjRIMTRWMTlIMTB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="79" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMuNCwyMi40SDAuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxTDIzLjQsMjIuNEgwLjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDE1KSBzY2FsZSgwLjc0KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMCw0SDE0TDEzLjMsMTRIMTAuN3ogTTEwLDE3LjhhMiwyIDAgMSAwIDQsMGEyLDIgMCAxIDAgLTQsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="80" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcuNiwyMlYyTTEuOCw2SDIyTTcuNiwyLjRMMjAsNk0xOC40LDZWMTIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTE1LjIsMTJoNi40djVoLTYuNHpNMywyMC40aDkuMnYyLjhoLTkuMnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik03LjYsMjJWMk0xLjgsNkgyMk03LjYsMi40TDIwLDZNMTguNCw2VjEyIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik0xNS4yLDEyaDYuNHY1aC02LjR6TTMsMjAuNGg5LjJ2Mi44aC05LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="81" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTMuNCwyVjE2TTIwLjYsMlYxNk0zLjQsMy42SDIwLjZNMiwyMC41YzIuMiwtMyA0LjQsLTMgNi43LDBzNC40LDMgNi43LDBzNC40LC0zIDYuNiwwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik03LDdoMTB2OC40aC0xMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0zLjQsMlYxNk0yMC42LDJWMTZNMy40LDMuNkgyMC42TTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNNyw3aDEwdjguNGgtMTB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="82" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCw0LjZIMjIuNk0xLjQsMTBIMjIuNk00LjYsMlYxNC40TTEyLDJWMTQuNE0xOS40LDJWMTQuNE0yLDIwLjVjMi4yLC0zIDQuNCwtMyA2LjcsMHM0LjQsMyA2LjcsMHM0LjQsLTMgNi42LDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCw0LjZIMjIuNk0xLjQsMTBIMjIuNk00LjYsMlYxNC40TTEyLDJWMTQuNE0xOS40LDJWMTQuNE0yLDIwLjVjMi4yLC0zIDQuNCwtMyA2LjcsMHM0LjQsMyA2LjcsMHM0LjQsLTMgNi42LDAiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="83" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTkuNiw0YTIuNCwyLjQgMCAxIDAgNC44LDBhMi40LDIuNCAwIDEgMCAtNC44LDB6TTEyLDYuNlYyMU02LjQsMTAuNEgxNy42TTIuOCwxMy42QzMuNiwxOC44IDcuNiwyMS4yIDEyLDIxLjZDMTYuNCwyMS4yIDIwLjQsMTguOCAyMS4yLDEzLjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTkuNiw0YTIuNCwyLjQgMCAxIDAgNC44LDBhMi40LDIuNCAwIDEgMCAtNC44LDB6TTEyLDYuNlYyMU02LjQsMTAuNEgxNy42TTIuOCwxMy42QzMuNiwxOC44IDcuNiwyMS4yIDEyLDIxLjZDMTYuNCwyMS4yIDIwLjQsMTguOCAyMS4yLDEzLjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="84" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMSwxLjRoMjJ2MTRoLTIyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMSwxLjRoMjJ2MTRoLTIyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNMSw1LjNoMjJ2MS43aC0yMnpNMSwxMGgyMnYxLjdoLTIyek03LjQsMS40aDEuN3Y0aC0xLjd6TTE1LjQsMS40aDEuN3Y0aC0xLjd6TTExLjIsNmgxLjd2NC40aC0xLjd6TTcuNCwxMWgxLjd2NC40aC0xLjd6TTE1LjQsMTFoMS43djQuNGgtMS43eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="90,90,90,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="85" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiw0QzE1LDguNSAxNy42LDExLjMgMTcuNiwxNC4zQTUuNiw1LjYgMCAwIDEgNi40LDE0LjNDNi40LDExLjMgOSw4LjUgMTIsNHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="86" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LDkuM2MyLjMsLTMuNCA0LjcsLTMuNCA3LDBzNC43LDMuNCA3LDBNNSwxNS4zYzIuMywtMy40IDQuNywtMy40IDcsMHM0LjcsMy40IDcsMCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="87" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik04LjYsNkw2LDE1LjVNMTMuNiw2TDEwLjQsMTguNU0xOCw4LjVMMTUuNCwxOCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="88" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwzLjRoMjEuMnYxNy4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwzLjRoMjEuMnYxNy4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNNi40LDcuNFYxNi42TTEyLDcuNFYxNi42TTE3LjYsNy40VjE2LjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="89" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xNC41LDMuNUw2LDEzLjVIMTAuOEw5LDIwLjVMMTgsMTAuMkgxM3oiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="90" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LjMsNi4zTDcuOSw3LjlNMTcuNyw2LjNMMTYuMSw3LjlNNi4zLDE3LjdMNy45LDE2LjFNMTcuNywxNy43TDE2LjEsMTYuMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjxwYXRoIGQ9Ik04LjQsMTJhMy42LDMuNiAwIDEgMCA3LjIsMGEzLjYsMy42IDAgMSAwIC03LjIsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="91" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LjYsMTIuNUM3LjYsNyAxNi40LDcgMTcuNCwxMi41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMy4yIi8+PHBhdGggZD0iTTQuNCwxMmg1djQuNmgtNXpNMTQuNiwxMmg1djQuNmgtNXoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="92" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LDEwLjJIMThWMTcuNUg2ek04LjUsNUwxMiw5LjVMMTUuNSw1IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="93" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiw3TDcsMTZIMTd6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMS44Ii8+PHBhdGggZD0iTTkuMyw3YTIuNywyLjcgMCAxIDAgNS40LDBhMi43LDIuNyAwIDEgMCAtNS40LDB6TTQuMSwxNmEyLjcsMi43IDAgMSAwIDUuNCwwYTIuNywyLjcgMCAxIDAgLTUuNCwwek0xNC41LDE2YTIuNywyLjcgMCAxIDAgNS40LDBhMi43LDIuNyAwIDEgMCAtNS40LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="94" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LjUsMTMuNUM2LjUsMTkuMyAxNy41LDE5LjMgMTguNSwxMy41TTkuMiwxM2MtMiwtMi44IDIsLTUgMCwtOE0xNC44LDEzYy0yLC0yLjggMiwtNSAwLC04IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="95" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik04LjYsMjBDNC40LDE2LjUgNS4yLDExLjUgOC4zLDguNkM4LjYsMTAuMyA5LjIsMTEuNCAxMC4yLDEyQzEwLDguNiAxMS40LDUuNCAxNC40LDMuNEMxNCw3LjQgMTksMTAuMyAxOC40LDE1LjJDMTguMSwxNy42IDE3LDE5IDE1LjQsMjBDMTUuOSwxNy40IDE0LjYsMTUuNCAxMi42LDE0LjJDMTIuMiwxNi40IDguOCwxNi44IDguNiwyMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="96" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiw0TDE4LjUsNi40VjExLjZDMTguNSwxNiAxNS4zLDE4LjcgMTIsMjAuMkM4LjcsMTguNyA1LjUsMTYgNS41LDExLjZWNi40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="97" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcsOS40YTUsNSAwIDAgMSAxMCwweiBNMTAuNCwxLjRoMy4ydjRoLTMuMnpNNy40LDloOS4ydjEyaC05LjJ6TTMsMTEuNGg0LjZ2NC42aC00LjZ6TTE2LjQsMTEuNGg0LjZ2NC42aC00LjZ6TTQuNCwyMGgxNS4ydjMuMmgtMTUuMnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik03LDkuNGE1LDUgMCAwIDEgMTAsMHogTTEwLjQsMS40aDMuMnY0aC0zLjJ6TTcuNCw5aDkuMnYxMmgtOS4yek0zLDExLjRoNC42djQuNmgtNC42ek0xNi40LDExLjRoNC42djQuNmgtNC42ek00LjQsMjBoMTUuMnYzLjJoLTE1LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik0xMCwxMy44YTIsMiAwIDEgMCA0LDBhMiwyIDAgMSAwIC00LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="98" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiwxMlYxOS41TTguNSwxOS41SDE1LjUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiLz48cGF0aCBkPSJNNy40LDlhNC42LDQuNiAwIDEgMCA5LjIsMGE0LjYsNC42IDAgMSAwIC05LjIsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="99" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik05LjYsNmEyLjQsMi40IDAgMSAwIDQuOCwwYTIuNCwyLjQgMCAxIDAgLTQuOCwwek05LjYsMTJhMi40LDIuNCAwIDEgMCA0LjgsMGEyLjQsMi40IDAgMSAwIC00LjgsMHpNOS42LDE4YTIuNCwyLjQgMCAxIDAgNC44LDBhMi40LDIuNCAwIDEgMCAtNC44LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="100" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik00LjgsMTJIOEwxMC4zLDdMMTMuNywxN0wxNiwxMkgxOS4yIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="101" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LjQsNy44SDE4LjZWMTYuMkg1LjR6TTkuOCw4VjE2TTE0LjIsOFYxNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjEuOCIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="102" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xNi42LDcuNEE2LjQsNi40IDAgMSAwIDE4LjQsMTIuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjxwYXRoIGQ9Ik0yMC4yLDMuNFYxMC40SDEzLjJ6IE0xMCwxMmEyLDIgMCAxIDAgNCwwYTIsMiAwIDEgMCAtNCwweiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="103" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LDVoMTJ2MTEuNGgtMTJ6TTcuMiwxNmgyLjl2My4yaC0yLjl6TTEzLjksMTZoMi45djMuMmgtMi45eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjxwYXRoIGQ9Ik03LjgsN2g4LjR2NGgtOC40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="104" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik00LjYsMTJIMTkuNE04LjQsNy40VjE2LjZNMTUuNiw3LjRWMTYuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="105" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMiwzLjZMMTQuMyw5LjFMMjAuMiw5LjZMMTUuNywxMy40TDE3LjEsMTkuMkwxMiwxNi4xTDYuOSwxOS4yTDguMywxMy40TDMuOCw5LjZMOS43LDkuMXoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="106" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMTJhMTEsMTEgMCAxIDAgMjIsMGExMSwxMSAwIDEgMCAtMjIsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDEyYTExLDExIDAgMSAwIDIyLDBhMTEsMTEgMCAxIDAgLTIyLDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDEyKSBzY2FsZSgxLjAyKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik04LDkuMkM4LDMuOCAxNiwzLjggMTYsOS4yQzE2LDEyIDEyLDExLjggMTIsMTUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjUiLz48cGF0aCBkPSJNMTAuMywxOC44YTEuNywxLjcgMCAxIDAgMy40LDBhMS43LDEuNyAwIDEgMCAtMy40LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="107" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTgsMlYyMk0xNiwyVjIyTTIsOEgyMk0yLDE2SDIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik04LDJWMjJNMTYsMlYyMk0yLDhIMjJNMiwxNkgyMiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="108" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNCw5LjRIMTRhNSw1IDAgMCAxIDUsNVYxNU05LDlWNE00LjYsMy40SDEzLjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI1LjIiLz4KPHBhdGggZD0iTTE5LDE2LjRDMjAuNiwxOC42IDIxLjgsMTkuOCAyMS44LDIxQTIuOCwyLjQgMCAwIDEgMTYuMiwyMUMxNi4yLDE5LjggMTcuNCwxOC42IDE5LDE2LjR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMi40LDkuNEgxNGE1LDUgMCAwIDEgNSw1VjE1TTksOVY0TTQuNiwzLjRIMTMuNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjMuMiIvPgo8cGF0aCBkPSJNMTksMTYuNEMyMC42LDE4LjYgMjEuOCwxOS44IDIxLjgsMjFBMi44LDIuNCAwIDAgMSAxNi4yLDIxQzE2LjIsMTkuOCAxNy40LDE4LjYgMTksMTYuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="109" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsN2gyMnYxMGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMSw3aDIydjEwaC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTcsN2gxLjh2MTBoLTEuOHpNMTUuMiw3aDEuOHYxMGgtMS44ek0zLDExaDIuNHYyaC0yLjR6TTEwLjgsMTFoMi40djJoLTIuNHpNMTguNiwxMWgyLjR2MmgtMi40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="110" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNi42LDEyLjVDNy42LDcgMTYuNCw3IDE3LjQsMTIuNSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjMuMiIvPjxwYXRoIGQ9Ik00LjQsMTJoNXY0LjZoLTV6TTE0LjYsMTJoNXY0LjZoLTV6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="111" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNMTQuNSwzLjVMNiwxMy41SDEwLjhMOSwyMC41TDE4LDEwLjJIMTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="112" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMuNCwyMi40SDAuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxTDIzLjQsMjIuNEgwLjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxnIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyLDE1KSBzY2FsZSgwLjcpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTE0LjUsMy41TDYsMTMuNUgxMC44TDksMjAuNUwxOCwxMC4ySDEzeiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="113" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDJWMThNNCw2SDIwTTUsNlYyLjZNMTksNlYyLjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTkuMSwyMC44YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMTIsMlYxOE00LDZIMjBNNSw2VjIuNk0xOSw2VjIuNiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNOS4xLDIwLjhhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="114" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDJWMThNNSw0LjRIMTlNNyw5LjRIMTciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTkuMSwyMC44YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMTIsMlYxOE01LDQuNEgxOU03LDkuNEgxNyIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNOS4xLDIwLjhhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="115" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDJWMTgiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEyLDEuNGgxMC40djhoLTEwLjR6TTkuMSwyMC44YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMTIsMlYxOCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMTIsMS40aDEwLjR2OGgtMTAuNHpNOS4xLDIwLjhhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="116" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDExVjE4IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xMiwwLjRMMTQuMiw1LjJMMTkuNCw1LjhMMTUuNSw5LjNMMTYuNiwxNC40TDEyLDExLjhMNy40LDE0LjRMOC41LDkuM0w0LjYsNS44TDkuOCw1LjJ6IE05LjEsMjAuOGEyLjksMi45IDAgMSAwIDUuOCwwYTIuOSwyLjkgMCAxIDAgLTUuOCwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDExVjE4IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik0xMiwwLjRMMTQuMiw1LjJMMTkuNCw1LjhMMTUuNSw5LjNMMTYuNiwxNC40TDEyLDExLjhMNy40LDE0LjRMOC41LDkuM0w0LjYsNS44TDkuOCw1LjJ6IE05LjEsMjAuOGEyLjksMi45IDAgMSAwIDUuOCwwYTIuOSwyLjkgMCAxIDAgLTUuOCwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="117" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcuNCw3QzcuNCwwLjYgMTYuNiwwLjYgMTYuNiw3QzE2LjYsMTAuNiAxMiwxMC40IDEyLDE1IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC44Ii8+CjxwYXRoIGQ9Ik05LjEsMjAuOGEyLjksMi45IDAgMSAwIDUuOCwwYTIuOSwyLjkgMCAxIDAgLTUuOCwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTcuNCw3QzcuNCwwLjYgMTYuNiwwLjYgMTYuNiw3QzE2LjYsMTAuNiAxMiwxMC40IDEyLDE1IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi44Ii8+CjxwYXRoIGQ9Ik05LjEsMjAuOGEyLjksMi45IDAgMSAwIDUuOCwwYTIuOSwyLjkgMCAxIDAgLTUuOCwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="118" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCwyVjIyTTIuNiwyMkg4LjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTYsMkwyMS42LDcuMkw2LDEyLjR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNS40LDJWMjJNMi42LDIySDguMiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNNiwyTDIxLjYsNy4yTDYsMTIuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="119" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTYuNiwyM1Y3LjRMMTIsMUwxNy40LDcuNFYyM3oiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik02LjYsMjNWNy40TDEyLDFMMTcuNCw3LjRWMjN6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik02LjYsMTBoMTAuOHYyLjJoLTEwLjh6TTYuNiwxNS40aDEwLjh2Mi4yaC0xMC44eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="120" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE4VjMuNk00LjYsN1YzLjZIMTkuNFY3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLjcsOWEyLjksMi45IDAgMSAwIDUuOCwwYTIuOSwyLjkgMCAxIDAgLTUuOCwwek0xNi41LDlhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHpNOS4xLDIwLjhhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxOFYzLjZNNC42LDdWMy42SDE5LjRWNyIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMS43LDlhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHpNMTYuNSw5YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6TTkuMSwyMC44YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="121" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDJWNi42TTMsNi42TDYuNCw5LjhNMjEsNi42TDE3LjYsOS44TTIsMjEuNEgyMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNNC40LDIwQTcuNiw3LjYgMCAwIDEgMTkuNiwyMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwyVjYuNk0zLDYuNkw2LjQsOS44TTIxLDYuNkwxNy42LDkuOE0yLDIxLjRIMjIiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTQuNCwyMEE3LjYsNy42IDAgMCAxIDE5LjYsMjB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="122" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE2VjIxLjZNNywyMkgxNyIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNNC42LDUuNEgxOS40TDE2LjQsMTZINy42eiBNMTIsMC44TDIwLjQsNS42SDMuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxNlYyMS42TTcsMjJIMTciIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTQuNiw1LjRIMTkuNEwxNi40LDE2SDcuNnogTTEyLDAuOEwyMC40LDUuNkgzLjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik04LDcuOEgxMUwxMSwxMy42SDkuNnogTTEzLDcuOEgxNkwxNC40LDEzLjZIMTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="123" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjg2KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LjUsN0gxOC41TTUuNSwxMkgxOC41TTUuNSwxN0gxMy41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="124" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjk1KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik02LjYsMTIuNUM3LjYsNyAxNi40LDcgMTcuNCwxMi41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMy4yIi8+PHBhdGggZD0iTTQuNCwxMmg1djQuNmgtNXpNMTQuNiwxMmg1djQuNmgtNXoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="125" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMjBWOC42QTgsNy42IDAgMCAxIDIwLDguNlYyMHogTTYuNCwxOWgxMS4ydjRoLTExLjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNCwyMFY4LjZBOCw3LjYgMCAwIDEgMjAsOC42VjIweiBNNi40LDE5aDExLjJ2NGgtMTEuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTcuMiw4aDkuNnYyLjZoLTkuNnpNNy4yLDEzLjRoOS42djJoLTkuNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="126" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjg2KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMCw2YTIsMiAwIDEgMCA0LDBhMiwyIDAgMSAwIC00LDB6TTEwLjIsOS44aDMuNnYxMGgtMy42eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="127" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMTBWMjJNMjAsMTBWMjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTMsMkgyMUwyMyw4LjZIMXogTTEuMiw4LjZhMi42LDIuNiAwIDEgMCA1LjIsMGEyLjYsMi42IDAgMSAwIC01LjIsMHpNNi43LDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek0xMi4xLDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek0xNy42LDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek0zLDE1LjZoMTh2N2gtMTh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNCwxMFYyMk0yMCwxMFYyMiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMywySDIxTDIzLDguNkgxeiBNMS4yLDguNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek02LjcsOC42YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6TTEyLjEsOC42YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6TTE3LjYsOC42YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6TTMsMTUuNmgxOHY3aC0xOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="128" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMjNWMUgyMFYyM3oiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik00LDIzVjFIMjBWMjN6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik02LjYsMy44aDYuNHYzLjZoLTYuNHpNNi42LDkuNGg2LjR2My42aC02LjR6TTE1LjIsMy44aDIuNHY5LjJoLTIuNHpNNi42LDE2LjRoMTAuOHYzLjhoLTEwLjh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="129" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTgsMTJIMTYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI1Ii8+CjxwYXRoIGQ9Ik0wLjgsOC40aDN2Ny4yaC0zek01LDQuNmg0LjJ2MTQuOGgtNC4yek0xNC44LDQuNmg0LjJ2MTQuOGgtNC4yek0yMC4yLDguNGgzdjcuMmgtM3oiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik04LDEySDE2IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMyIvPgo8cGF0aCBkPSJNMC44LDguNGgzdjcuMmgtM3pNNSw0LjZoNC4ydjE0LjhoLTQuMnpNMTQuOCw0LjZoNC4ydjE0LjhoLTQuMnpNMjAuMiw4LjRoM3Y3LjJoLTN6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="130" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDEuNkw1LjYsMjIuNE0xMiwxLjZMMTguNCwyMi40TTMuNCw3SDIwLjZNNSwxMkgxOU03LDE4LjRIMTciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEyLDEuNkw1LjYsMjIuNE0xMiwxLjZMMTguNCwyMi40TTMuNCw3SDIwLjZNNSwxMkgxOU03LDE4LjRIMTciIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="131" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuMSwxMmE2LjIsNi4yIDAgMSAwIDEyLjQsMGE2LjIsNi4yIDAgMSAwIC0xMi40LDB6TTkuNSwxMmE2LjIsNi4yIDAgMSAwIDEyLjQsMGE2LjIsNi4yIDAgMSAwIC0xMi40LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0yLjEsMTJhNi4yLDYuMiAwIDEgMCAxMi40LDBhNi4yLDYuMiAwIDEgMCAtMTIuNCwwek05LjUsMTJhNi4yLDYuMiAwIDEgMCAxMi40LDBhNi4yLDYuMiAwIDEgMCAtMTIuNCwweiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="132" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNOC42LDIwQzQuNCwxNi41IDUuMiwxMS41IDguMyw4LjZDOC42LDEwLjMgOS4yLDExLjQgMTAuMiwxMkMxMCw4LjYgMTEuNCw1LjQgMTQuNCwzLjRDMTQsNy40IDE5LDEwLjMgMTguNCwxNS4yQzE4LjEsMTcuNiAxNywxOSAxNS40LDIwQzE1LjksMTcuNCAxNC42LDE1LjQgMTIuNiwxNC4yQzEyLjIsMTYuNCA4LjgsMTYuOCA4LjYsMjB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="133" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTksMTNWMjFIMjAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEsNi42TDE2LjYsMi40TDE4LjgsMTAuMkwzLjIsMTQuNHogTTE4LjQsNC42TDIyLjQsMy40TDIzLjYsOEwxOS42LDl6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNOSwxM1YyMUgyMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMSw2LjZMMTYuNiwyLjRMMTguOCwxMC4yTDMuMiwxNC40eiBNMTguNCw0LjZMMjIuNCwzLjRMMjMuNiw4TDE5LjYsOXoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="134" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjgpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTEyLDRMMTguNSw2LjRWMTEuNkMxOC41LDE2IDE1LjMsMTguNyAxMiwyMC4yQzguNywxOC43IDUuNSwxNiA1LjUsMTEuNlY2LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="135" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCwxMFYyMk0xOC42LDEwVjIyTTIuNCwyMkgyMS42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xMiwxTDIzLDEwLjRIMXoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik01LjQsMTBWMjJNMTguNiwxMFYyMk0yLjQsMjJIMjEuNiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMTIsMUwyMywxMC40SDF6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="136" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMjNWNGEzLDMgMCAwIDEgMywtM2gxMGEzLDMgMCAwIDEgMywzVjIzeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTQsMjNWNGEzLDMgMCAwIDEgMywtM2gxMGEzLDMgMCAwIDEgMywzVjIzeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMC45NSkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNy41LDQuNUwxMiwxMC41TDE2LjUsNC41TTEyLDEwLjVWMjBNNy41LDExLjhIMTYuNU03LjUsMTUuOEgxNi41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="137" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTE0LDExLjVIMTYuNFYxNy41YTIuMiwyLjIgMCAwIDAgNC40LDBWOC41TDE3LjQsNSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMi40LDJoMTJ2MjFoLTEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTE0LDExLjVIMTYuNFYxNy41YTIuMiwyLjIgMCAwIDAgNC40LDBWOC41TDE3LjQsNSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMi40LDJoMTJ2MjFoLTEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNOS44LDVMNC44LDEzSDhMNywxOS40TDEyLjQsMTAuNkg5eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="138" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNiwyLjZIMjEuNFYyMS40SDIuNnpNOC45LDNWMjFNMTUuMSwzVjIxTTMsOC45SDIxTTMsMTUuMUgyMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjMuOSIvPgo8cGF0aCBkPSJNMi42LDIuNkgyMS40VjIxLjRIMi42ek04LjksM1YyMU0xNS4xLDNWMjFNMyw4LjlIMjFNMywxNS4xSDIxIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMS45Ii8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="139" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCw4SDIyLjZNNS40LDMuNFYxMi42TTE4LjYsMy40VjEyLjZNMiwyMC41YzIuMiwtMyA0LjQsLTMgNi43LDBzNC40LDMgNi43LDBzNC40LC0zIDYuNiwwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLjQsOEgyMi42TTUuNCwzLjRWMTIuNk0xOC42LDMuNFYxMi42TTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="140" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxNy42SDIyLjZNNS40LDEzVjIyLjJNMTguNiwxM1YyMi4yIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik05LjQsMTRDNS42LDEwLjYgOCw3LjQgOS42LDUuNkMxMCw3IDEwLjQsNy42IDExLDhDMTEsNS40IDEyLDMgMTQsMS4yQzE0LDQuNiAxNy40LDcuNCAxNiwxMS40QzE1LjYsMTIuNiAxNSwxMy40IDE0LjQsMTR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMS40LDE3LjZIMjIuNk01LjQsMTNWMjIuMk0xOC42LDEzVjIyLjIiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTkuNCwxNEM1LjYsMTAuNiA4LDcuNCA5LjYsNS42QzEwLDcgMTAuNCw3LjYgMTEsOEMxMSw1LjQgMTIsMyAxNCwxLjJDMTQsNC42IDE3LjQsNy40IDE2LDExLjRDMTUuNiwxMi42IDE1LDEzLjQgMTQuNCwxNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="141" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDkuNEwxLjgsMTguNEgyMi4yek0xMiw5VjcuNEEyLjcsMi43IDAgMSAwIDkuMiw0LjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEyLDkuNEwxLjgsMTguNEgyMi4yek0xMiw5VjcuNEEyLjcsMi43IDAgMSAwIDkuMiw0LjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="142" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNOC40LDQuNkgxMEEyLDIgMCAwIDAgMTQsNC42SDE1LjZMMjAuNCw4TDE4LDExLjZMMTYsMTAuNFYxOS42SDhWMTAuNEw2LDExLjZMMy42LDh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="143" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNi4zLDYuM0w3LjksNy45TTE3LjcsNi4zTDE2LjEsNy45TTYuMywxNy43TDcuOSwxNi4xTTE3LjcsMTcuN0wxNi4xLDE2LjEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiLz48cGF0aCBkPSJNOC40LDEyYTMuNiwzLjYgMCAxIDAgNy4yLDBhMy42LDMuNiAwIDEgMCAtNy4yLDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="144" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxNy42SDIyLjZNNS40LDEzVjIyLjJNMTguNiwxM1YyMi4yTTgsMTEuNGMtMi40LC0zLjIgMi40LC01LjYgMCwtOU0xMiwxMS40Yy0yLjQsLTMuMiAyLjQsLTUuNiAwLC05TTE2LDExLjRjLTIuNCwtMy4yIDIuNCwtNS42IDAsLTkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjEiLz4KPHBhdGggZD0iTTEuNCwxNy42SDIyLjZNNS40LDEzVjIyLjJNMTguNiwxM1YyMi4yTTgsMTEuNGMtMi40LC0zLjIgMi40LC01LjYgMCwtOU0xMiwxMS40Yy0yLjQsLTMuMiAyLjQsLTUuNiAwLC05TTE2LDExLjRjLTIuNCwtMy4yIDIuNCwtNS42IDAsLTkiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjEiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="145" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDlMNi42LDIyLjZNMTIsOUwxNy40LDIyLjZNOC44LDE3LjRIMTUuMk03LjQsMy42YTYuNiw2LjYgMCAwIDAgMCw4LjRNMTYuNiwzLjZhNi42LDYuNiAwIDAgMSAwLDguNE0zLjQsMS40YTExLDExIDAgMCAwIDAsMTIuOE0yMC42LDEuNGExMSwxMSAwIDAgMSAwLDEyLjgiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0Ii8+CjxwYXRoIGQ9Ik05LjQsNy44YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMTIsOUw2LjYsMjIuNk0xMiw5TDE3LjQsMjIuNk04LjgsMTcuNEgxNS4yTTcuNCwzLjZhNi42LDYuNiAwIDAgMCAwLDguNE0xNi42LDMuNmE2LjYsNi42IDAgMCAxIDAsOC40TTMuNCwxLjRhMTEsMTEgMCAwIDAgMCwxMi44TTIwLjYsMS40YTExLDExIDAgMCAxIDAsMTIuOCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTkuNCw3LjhhMi42LDIuNiAwIDEgMCA1LjIsMGEyLjYsMi42IDAgMSAwIC01LjIsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="146" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTguNCwxMkw2LjQsMjIuNk0xNS42LDEyTDE3LjYsMjIuNk03LjQsMTcuNkgxNi42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0zLjYsMkgyMC40TDE4LDEyLjRINnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik04LjQsMTJMNi40LDIyLjZNMTUuNiwxMkwxNy42LDIyLjZNNy40LDE3LjZIMTYuNiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMy42LDJIMjAuNEwxOCwxMi40SDZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="147" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCw4VjIyLjZNMTguNiw4VjIyLjZNNS40LDEzSDE4LjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTAuOCw3LjZMNC40LDJIMTkuNkwyMy4yLDcuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik01LjQsOFYyMi42TTE4LjYsOFYyMi42TTUuNCwxM0gxOC42IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik0wLjgsNy42TDQuNCwySDE5LjZMMjMuMiw3LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="148" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODIpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTUsMTIuNUwxMCwxNy41TDE5LjIsNi42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMyIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="149" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsMjNWNGEzLDMgMCAwIDEgMywtM2gxMGEzLDMgMCAwIDEgMywzVjIzeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTQsMjNWNGEzLDMgMCAwIDEgMywtM2gxMGEzLDMgMCAwIDEgMywzVjIzeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4xKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xMCw0SDE0TDEzLjMsMTRIMTAuN3ogTTEwLDE3LjhhMiwyIDAgMSAwIDQsMGEyLDIgMCAxIDAgLTQsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="150" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTksMS44VjE2TTksM0gxNk05LDcuNkgxMy40TTksMTIuMkgxNk0yLDIwLjVjMi4yLC0zIDQuNCwtMyA2LjcsMHM0LjQsMyA2LjcsMHM0LjQsLTMgNi42LDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTksMS44VjE2TTksM0gxNk05LDcuNkgxMy40TTksMTIuMkgxNk0yLDIwLjVjMi4yLC0zIDQuNCwtMyA2LjcsMHM0LjQsMyA2LjcsMHM0LjQsLTMgNi42LDAiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="151" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcsMjFWMy40SDE5VjgiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI1LjIiLz4KPHBhdGggZD0iTTIuNCwxOS40aDkuMnYzLjZoLTkuMnpNMTksMTAuNkMyMSwxMy40IDIyLjIsMTUgMjIuMiwxNi42QTMuMiwzLjIgMCAwIDEgMTUuOCwxNi42QzE1LjgsMTUgMTcsMTMuNCAxOSwxMC42eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTcsMjFWMy40SDE5VjgiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIzLjIiLz4KPHBhdGggZD0iTTIuNCwxOS40aDkuMnYzLjZoLTkuMnpNMTksMTAuNkMyMSwxMy40IDIyLjIsMTUgMjIuMiwxNi42QTMuMiwzLjIgMCAwIDEgMTUuOCwxNi42QzE1LjgsMTUgMTcsMTMuNCAxOSwxMC42eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="152" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTMuNCwyVjE2TTIwLjYsMlYxNk0zLjQsMy42SDIwLjZNMiwyMC41YzIuMiwtMyA0LjQsLTMgNi43LDBzNC40LDMgNi43LDBzNC40LC0zIDYuNiwwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik03LDdoMTB2OC40aC0xMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0zLjQsMlYxNk0yMC42LDJWMTZNMy40LDMuNkgyMC42TTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNNyw3aDEwdjguNGgtMTB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="153" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCw0LjZIMjIuNk0xLjQsMTBIMjIuNk00LjYsMlYxNC40TTEyLDJWMTQuNE0xOS40LDJWMTQuNE0yLDIwLjVjMi4yLC0zIDQuNCwtMyA2LjcsMHM0LjQsMyA2LjcsMHM0LjQsLTMgNi42LDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCw0LjZIMjIuNk0xLjQsMTBIMjIuNk00LjYsMlYxNC40TTEyLDJWMTQuNE0xOS40LDJWMTQuNE0yLDIwLjVjMi4yLC0zIDQuNCwtMyA2LjcsMHM0LjQsMyA2LjcsMHM0LjQsLTMgNi42LDAiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="154" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMSwxLjRoMjJ2MTRoLTIyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMSwxLjRoMjJ2MTRoLTIyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNMSw1LjNoMjJ2MS43aC0yMnpNMSwxMGgyMnYxLjdoLTIyek03LjQsMS40aDEuN3Y0aC0xLjd6TTE1LjQsMS40aDEuN3Y0aC0xLjd6TTExLjIsNmgxLjd2NC40aC0xLjd6TTcuNCwxMWgxLjd2NC40aC0xLjd6TTE1LjQsMTFoMS43djQuNGgtMS43eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="155" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuMiwxMmE5LjgsOS44IDAgMSAwIDE5LjYsMGE5LjgsOS44IDAgMSAwIC0xOS42LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik03LjQsNC44TDIwLjYsMTJMNy40LDE5LjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMi4yLDEyYTkuOCw5LjggMCAxIDAgMTkuNiwwYTkuOCw5LjggMCAxIDAgLTE5LjYsMHoiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTcuNCw0LjhMMjAuNiwxMkw3LjQsMTkuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="156" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTE3LDhDMjEsOC42IDIxLjQsMTIgMjEuNCwxNk0yLDIwLjVjMi4yLC0zIDQuNCwtMyA2LjcsMHM0LjQsMyA2LjcsMHM0LjQsLTMgNi42LDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEsMy40aDEydjkuMmgtMTJ6TTExLjYsMS42aDR2MTIuOGgtNHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xNyw4QzIxLDguNiAyMS40LDEyIDIxLjQsMTZNMiwyMC41YzIuMiwtMyA0LjQsLTMgNi43LDBzNC40LDMgNi43LDBzNC40LC0zIDYuNiwwIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik0xLDMuNGgxMnY5LjJoLTEyek0xMS42LDEuNmg0djEyLjhoLTR6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="157" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNiwyMi42VjEyYTEwLjQsMTAuNCAwIDAgMSAyMC44LDBWMjIuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLjYsMjIuNlYxMmExMC40LDEwLjQgMCAwIDEgMjAuOCwwVjIyLjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik00LjgsMTYuNmEyLjYsMi42IDAgMSAwIDUuMiwwYTIuNiwyLjYgMCAxIDAgLTUuMiwwek0xNCwxNi42YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6TTkuNCw5YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="158" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsM2gyMnYxOGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMSwzaDIydjE4aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTQsNmg0djQuOGgtNHpNMTAsNmg0djQuOGgtNHpNMTYsNmg0djQuOGgtNHpNNCwxMy4yaDR2NC44aC00ek0xMCwxMy4yaDR2NC44aC00ek0xNiwxMy4yaDR2NC44aC00eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="159" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIsMWgyMHYyMmgtMjB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMiwxaDIwdjIyaC0yMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTEyLDMuNkwxOC40LDEwLjZINS42eiBNMTIsMjAuNEwxOC40LDEzLjRINS42eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="160" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDNWMThNMTIsMy40SDIwTTEyLDEwSDUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTE2LjQsMmg2djQuNGgtNnpNMS40LDcuMmg2djZoLTZ6TTkuMSwyMC44YTIuOSwyLjkgMCAxIDAgNS44LDBhMi45LDIuOSAwIDEgMCAtNS44LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMTIsM1YxOE0xMiwzLjRIMjBNMTIsMTBINSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMTYuNCwyaDZ2NC40aC02ek0xLjQsNy4yaDZ2NmgtNnpNOS4xLDIwLjhhMi45LDIuOSAwIDEgMCA1LjgsMGEyLjksMi45IDAgMSAwIC01LjgsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,98,168,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="161" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNOC42LDIwVjVIMTMuMmE0LjIsNC4yIDAgMCAxIDAsOC42SDkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIzIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="162" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOFYyM0gxVjh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMTIsMUwyMyw4VjIzSDFWOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTUsMTBoMTR2My40aC0xNHpNNSwxNi42aDE0djMuNGgtMTR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="163" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuNiwxNS44VjhhNy40LDcgMCAwIDEgMTQuOCwwVjE1Ljh6IE0xMC42LDE1aDIuOHY4aC0yLjh6TTcuNCwyMC40aDkuMnYyLjhoLTkuMnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik00LjYsMTUuOFY4YTcuNCw3IDAgMCAxIDE0LjgsMFYxNS44eiBNMTAuNiwxNWgyLjh2OGgtMi44ek03LjQsMjAuNGg5LjJ2Mi44aC05LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik03LjYsNS42aDguOHY0aC04Ljh6TTEwLjQsMTEuNmgzLjJ2Mi4yaC0zLjJ6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="164" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTMsMTlWNGEyLjYsMi42IDAgMCAxIDIuNiwtMi42aDEyLjhBMi42LDIuNiAwIDAgMSAyMSw0VjE5eiBNNC42LDE4aDQuNHY1aC00LjR6TTE1LDE4aDQuNHY1aC00LjR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMywxOVY0YTIuNiwyLjYgMCAwIDEgMi42LC0yLjZoMTIuOEEyLjYsMi42IDAgMCAxIDIxLDRWMTl6IE00LjYsMThoNC40djVoLTQuNHpNMTUsMThoNC40djVoLTQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTUuNiw0LjRoMTIuOHY3aC0xMi44ek01LjgsMTUuMmExLjYsMS42IDAgMSAwIDMuMiwwYTEuNiwxLjYgMCAxIDAgLTMuMiwwek0xNSwxNS4yYTEuNiwxLjYgMCAxIDAgMy4yLDBhMS42LDEuNiAwIDEgMCAtMy4yLDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="165" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNiwxOVYxMi40TDYsNS40SDE4TDIxLjQsMTIuNFYxOXogTTguNCwxLjRoNy4ydjQuNGgtNy4yek0zLjQsMThoNC40djQuNmgtNC40ek0xNi4yLDE4aDQuNHY0LjZoLTQuNHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0yLjYsMTlWMTIuNEw2LDUuNEgxOEwyMS40LDEyLjRWMTl6IE04LjQsMS40aDcuMnY0LjRoLTcuMnpNMy40LDE4aDQuNHY0LjZoLTQuNHpNMTYuMiwxOGg0LjR2NC42aC00LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik02LjQsMTEuNkw4LDcuOEgxNkwxNy42LDExLjZ6IE01LDE1LjRhMS42LDEuNiAwIDEgMCAzLjIsMGExLjYsMS42IDAgMSAwIC0zLjIsMHpNMTUuOCwxNS40YTEuNiwxLjYgMCAxIDAgMy4yLDBhMS42LDEuNiAwIDEgMCAtMy4yLDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="166" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwyMS42TDYsOC42TTIyLjYsMjEuNkwxOCw4LjZNOC42LDlWMjEuNk0xNS40LDlWMjEuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNNCw0LjRoMTZ2NC44aC0xNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLjQsMjEuNkw2LDguNk0yMi42LDIxLjZMMTgsOC42TTguNiw5VjIxLjZNMTUuNCw5VjIxLjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTQsNC40aDE2djQuOGgtMTZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="167" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNNC40LDZIOVYxMC42SDEzLjZWMTUuMkgxOC4yVjE5LjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+PHBhdGggZD0iTTIwLjQsNC40VjEwLjZMMTQuMiw0LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="168" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCw4SDIyLjZNMS40LDE2SDIyLjZNOCwxLjZWNC40TTE2LDEuNlY0LjRNOCwxOS42VjIyLjRNMTYsMTkuNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNSIvPgo8cGF0aCBkPSJNMS40LDhIMjIuNk0xLjQsMTZIMjIuNk04LDEuNlY0LjRNMTYsMS42VjQuNE04LDE5LjZWMjIuNE0xNiwxOS42VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIzIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="169" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIsMi40TDYsNi42SDE4TDIyLDIuNE0yLDIxLjZMNiwxNy40SDE4TDIyLDIxLjZNNCwxMmMxLjgsLTIuNCAzLjYsLTIuNCA1LjMsMHMzLjYsMi40IDUuMywwczMuNiwtMi40IDUuNCwwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0yLDIuNEw2LDYuNkgxOEwyMiwyLjRNMiwyMS42TDYsMTcuNEgxOEwyMiwyMS42TTQsMTJjMS44LC0yLjQgMy42LC0yLjQgNS4zLDBzMy42LDIuNCA1LjMsMHMzLjYsLTIuNCA1LjQsMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="170" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuMiw4LjZhNy44LDcuOCAwIDEgMCAxNS42LDBhNy44LDcuOCAwIDEgMCAtMTUuNiwwek0xMC42LDE1aDIuOHY4aC0yLjh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNC4yLDguNmE3LjgsNy44IDAgMSAwIDE1LjYsMGE3LjgsNy44IDAgMSAwIC0xNS42LDB6TTEwLjYsMTVoMi44djhoLTIuOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTYuNiw3LjJoMTAuOHYyLjhoLTEwLjh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="171" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTMsMjIuNlYzSDIxVjIyLjZNMTIsMTBWMTgiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEyLDYuNEwxNS42LDExSDguNHogTTEyLDIxLjZMMTUuNiwxN0g4LjR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMywyMi42VjNIMjFWMjIuNk0xMiwxMFYxOCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMTIsNi40TDE1LjYsMTFIOC40eiBNMTIsMjEuNkwxNS42LDE3SDguNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="172" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMi40SDE3LjZMMjMuNCw3LjJMMTcuNiwxMkgxeiBNOSwxMmgyLjh2MTFoLTIuOHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLDIuNEgxNy42TDIzLjQsNy4yTDE3LjYsMTJIMXogTTksMTJoMi44djExaC0yLjh6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik00LDYuMmgxMnYyaC0xMnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="173" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTNWMjIuNE0xOSwxM1YyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDNoMjJ2MTAuNmgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxM1YyMi40TTE5LDEzVjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsM2gyMnYxMC42aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTQuNCw3LjJoMTUuMnYyLjJoLTE1LjJ6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="174" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTYuNiwwLjhoMTAuOHYxNy40aC0xMC44ek0xMC42LDE3aDIuOHY2LjJoLTIuOHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik02LjYsMC44aDEwLjh2MTcuNGgtMTAuOHpNMTAuNiwxN2gyLjh2Ni4yaC0yLjh6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik0xMC4xLDQuNGExLjksMS45IDAgMSAwIDMuOCwwYTEuOSwxLjkgMCAxIDAgLTMuOCwwek0xMC4xLDkuNGExLjksMS45IDAgMSAwIDMuOCwwYTEuOSwxLjkgMCAxIDAgLTMuOCwwek0xMC4xLDE0LjRhMS45LDEuOSAwIDEgMCAzLjgsMGExLjksMS45IDAgMSAwIC0zLjgsMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="175" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNOS42LDZhMi40LDIuNCAwIDEgMCA0LjgsMGEyLjQsMi40IDAgMSAwIC00LjgsMHpNOS42LDEyYTIuNCwyLjQgMCAxIDAgNC44LDBhMi40LDIuNCAwIDEgMCAtNC44LDB6TTkuNiwxOGEyLjQsMi40IDAgMSAwIDQuOCwwYTIuNCwyLjQgMCAxIDAgLTQuOCwweiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="176" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjk1KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik00LDZoMy40djEyaC0zLjR6TTEwLjMsNmgzLjR2MTJoLTMuNHpNMTYuNiw2aDMuNHYxMmgtMy40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="177" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCw4LjRIMjIuNk0xLjQsMTQuNkgyMi42TTUsNC42VjIwLjRNMTIsNC42VjIwLjRNMTksNC42VjIwLjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCw4LjRIMjIuNk0xLjQsMTQuNkgyMi42TTUsNC42VjIwLjRNMTIsNC42VjIwLjRNMTksNC42VjIwLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="178" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMS40SDE5TDIxLjQsMjIuNkgyLjZ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxLjRIMTlMMjEuNCwyMi42SDIuNnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTQuNCw2LjRIMTkuNkwyMCwxMEg0eiBNMy42LDEzLjZIMjAuNEwyMC44LDE3LjJIMy4yeiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="179" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTAuOCw2aDN2MTJoLTN6TTUuNCw2aDN2MTJoLTN6TTE1LjYsNmgzdjEyaC0zek0yMC4yLDZoM3YxMmgtM3pNMTAsM2EyLDIgMCAwIDEgNCwwVjIxYTIsMiAwIDAgMSAtNCwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTAuOCw2aDN2MTJoLTN6TTUuNCw2aDN2MTJoLTN6TTE1LjYsNmgzdjEyaC0zek0yMC4yLDZoM3YxMmgtM3pNMTAsM2EyLDIgMCAwIDEgNCwwVjIxYTIsMiAwIDAgMSAtNCwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="180" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTguNiwxNVY1YTMuNCwzLjQgMCAwIDEgNi44LDBWMTV6IE0wLjgsMTcuNGg0djZoLTR6TTcsMTcuNGg0djZoLTR6TTEzLDE3LjRoNHY2aC00ek0xOS4yLDE3LjRoNHY2aC00eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTguNiwxNVY1YTMuNCwzLjQgMCAwIDEgNi44LDBWMTV6IE0wLjgsMTcuNGg0djZoLTR6TTcsMTcuNGg0djZoLTR6TTEzLDE3LjRoNHY2aC00ek0xOS4yLDE3LjRoNHY2aC00eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNOC42LDdoNi44djIuMmgtNi44eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="181" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcsMjFWNi42YTUsNSAwIDAgMSAxMCwwVjIxeiBNMywxOS42aDE4djMuNmgtMTh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNywyMVY2LjZhNSw1IDAgMCAxIDEwLDBWMjF6IE0zLDE5LjZoMTh2My42aC0xOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTcsOC42aDEwdjNoLTEweiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="182" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuMiwzaDQuNHYxN2gtNC40ek05LjgsM2g0LjR2MTdoLTQuNHpNMTcuNCwzaDQuNHYxN2gtNC40ek0xLDE5LjRoMjJ2My44aC0yMnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0yLjIsM2g0LjR2MTdoLTQuNHpNOS44LDNoNC40djE3aC00LjR6TTE3LjQsM2g0LjR2MTdoLTQuNHpNMSwxOS40aDIydjMuOGgtMjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik0yLjIsNi42aDQuNHYyLjJoLTQuNHpNOS44LDYuNmg0LjR2Mi4yaC00LjR6TTE3LjQsNi42aDQuNHYyLjJoLTQuNHpNMi4yLDEyaDQuNHYyLjJoLTQuNHpNOS44LDEyaDQuNHYyLjJoLTQuNHpNMTcuNCwxMmg0LjR2Mi4yaC00LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="183" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTZWMjIuNE0xOSwxNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDFoMjJ2MTUuNGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxNlYyMi40TTE5LDE2VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPGcgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIsOC43KSBzY2FsZSgwLjg0KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik00LDUuNmgzdjNoLTN6TTguNCw1LjZoM3YzaC0zek0xMi44LDUuNmgzdjNoLTN6TTE3LjIsNS42aDN2M2gtM3pNNCwxMC41aDN2M2gtM3pNOC40LDEwLjVoM3YzaC0zek00LDE1LjRoM3YzaC0zek04LjQsMTUuNGgzdjNoLTN6TTEyLjgsMTUuNGgzdjNoLTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="184" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTE0LjQsMjIuNlY4TDIwLjQsMS44TTEwLjYsOC40YTYsNiAwIDAgMCAwLDlNNi42LDVhMTAuNiwxMC42IDAgMCAwIDAsMTUuOCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuOCIvPgo8cGF0aCBkPSJNMTQuNCwyMi42VjhMMjAuNCwxLjhNMTAuNiw4LjRhNiw2IDAgMCAwIDAsOU02LjYsNWExMC42LDEwLjYgMCAwIDAgMCwxNS44IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi44Ii8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="185" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxNmE0LjQsNC40IDAgMSAwIDguOCwwYTQuNCw0LjQgMCAxIDAgLTguOCwwek0xMy44LDE2YTQuNCw0LjQgMCAxIDAgOC44LDBhNC40LDQuNCAwIDEgMCAtOC44LDB6TTUuOCwxNkw5LjgsOEgxNS42TDE4LjIsMTZNOS44LDhMMTIuNiwxNkg1LjhNMTIuNiwxNkwxNS42LDhMMTQuNiw0LjRIMThNNy42LDhIMTEuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQiLz4KPHBhdGggZD0iTTEuNCwxNmE0LjQsNC40IDAgMSAwIDguOCwwYTQuNCw0LjQgMCAxIDAgLTguOCwwek0xMy44LDE2YTQuNCw0LjQgMCAxIDAgOC44LDBhNC40LDQuNCAwIDEgMCAtOC44LDB6TTUuOCwxNkw5LjgsOEgxNS42TDE4LjIsMTZNOS44LDhMMTIuNiwxNkg1LjhNMTIuNiwxNkwxNS42LDhMMTQuNiw0LjRIMThNNy42LDhIMTEuNiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="186" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4xNSkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNMywxNS40YTMuNiwzLjYgMCAxIDAgNy4yLDBhMy42LDMuNiAwIDEgMCAtNy4yLDB6TTEzLjgsMTUuNGEzLjYsMy42IDAgMSAwIDcuMiwwYTMuNiwzLjYgMCAxIDAgLTcuMiwwek02LjYsMTUuNEwxMCw4LjRIMTUuMkwxNy40LDE1LjRNOC40LDguNEgxMS40TTE1LjIsOC40TDE0LjQsNS40SDE3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMS42Ii8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="187" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTMsMjBWOC40YTIuNiwyLjYgMCAwIDEgNS4yLDBWMjBNOS40LDIwVjguNGEyLjYsMi42IDAgMCAxIDUuMiwwVjIwTTE1LjgsMjBWOC40YTIuNiwyLjYgMCAwIDEgNS4yLDBWMjBNMS40LDIxLjRIMjIuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuMSIvPgo8cGF0aCBkPSJNMywyMFY4LjRhMi42LDIuNiAwIDAgMSA1LjIsMFYyME05LjQsMjBWOC40YTIuNiwyLjYgMCAwIDEgNS4yLDBWMjBNMTUuOCwyMFY4LjRhMi42LDIuNiAwIDAgMSA1LjIsMFYyME0xLjQsMjEuNEgyMi42IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi4xIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="188" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNiwyLjZMMjEuNCwxNC40TTIxLjQsMi42TDIuNiwxNC40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNS40Ii8+CjxwYXRoIGQ9Ik0xMC42LDloMi44djE0aC0yLjh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMi42LDIuNkwyMS40LDE0LjRNMjEuNCwyLjZMMi42LDE0LjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIzLjQiLz4KPHBhdGggZD0iTTEwLjYsOWgyLjh2MTRoLTIuOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="189" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuNCw2VjE2TTEyLDZWMTZNMTkuNiw2VjE2TTIsMjAuNWMyLjIsLTMgNC40LC0zIDYuNywwczQuNCwzIDYuNywwczQuNCwtMyA2LjYsMCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMSwzaDIydjQuNGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNC40LDZWMTZNMTIsNlYxNk0xOS42LDZWMTZNMiwyMC41YzIuMiwtMyA0LjQsLTMgNi43LDBzNC40LDMgNi43LDBzNC40LC0zIDYuNiwwIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik0xLDNoMjJ2NC40aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="190" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODIpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTUsOS4zYzIuMywtMy40IDQuNywtMy40IDcsMHM0LjcsMy40IDcsME01LDE1LjNjMi4zLC0zLjQgNC43LC0zLjQgNywwczQuNywzLjQgNywwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="191" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTkuNiw0YTIuNCwyLjQgMCAxIDAgNC44LDBhMi40LDIuNCAwIDEgMCAtNC44LDB6TTEyLDYuNlYyMU02LjQsMTAuNEgxNy42TTIuOCwxMy42QzMuNiwxOC44IDcuNiwyMS4yIDEyLDIxLjZDMTYuNCwyMS4yIDIwLjQsMTguOCAyMS4yLDEzLjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTkuNiw0YTIuNCwyLjQgMCAxIDAgNC44LDBhMi40LDIuNCAwIDEgMCAtNC44LDB6TTEyLDYuNlYyMU02LjQsMTAuNEgxNy42TTIuOCwxMy42QzMuNiwxOC44IDcuNiwyMS4yIDEyLDIxLjZDMTYuNCwyMS4yIDIwLjQsMTguOCAyMS4yLDEzLjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="192" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcsMTlMMy40LDIyLjZNMTcsMTlMMjAuNiwyMi42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik00LjQsMTlWOC40YTcuNiw3LjQgMCAwIDEgMTUuMiwwVjE5eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTcsMTlMMy40LDIyLjZNMTcsMTlMMjAuNiwyMi42IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik00LjQsMTlWOC40YTcuNiw3LjQgMCAwIDEgMTUuMiwwVjE5eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNNy40LDdoOS4ydjVoLTkuMnpNMTAuMywxNS42YTEuNywxLjcgMCAxIDAgMy40LDBhMS43LDEuNyAwIDEgMCAtMy40LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="193" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCw4LjZhNi42LDYuNiAwIDEgMCAxMy4yLDBhNi42LDYuNiAwIDEgMCAtMTMuMiwwek04LjgsOS42TDEyLjQsNS42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xMC42LDE1aDIuOHY4aC0yLjh6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNS40LDguNmE2LjYsNi42IDAgMSAwIDEzLjIsMGE2LjYsNi42IDAgMSAwIC0xMy4yLDB6TTguOCw5LjZMMTIuNCw1LjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEwLjYsMTVoMi44djhoLTIuOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="194" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTksNy40VjEzLjRIMTUuNEwxOC40LDIwLjRIMjEuNE05LDkuOEgxNC42TTYsMTEuOEE2LDYgMCAxIDAgMTQuNiwxOC42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik02LjQsMy40YTIuNiwyLjYgMCAxIDAgNS4yLDBhMi42LDIuNiAwIDEgMCAtNS4yLDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNOSw3LjRWMTMuNEgxNS40TDE4LjQsMjAuNEgyMS40TTksOS44SDE0LjZNNiwxMS44QTYsNiAwIDEgMCAxNC42LDE4LjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTYuNCwzLjRhMi42LDIuNiAwIDEgMCA1LjIsMGEyLjYsMi42IDAgMSAwIC01LjIsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="195" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODIpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTEyLDVMMjAuNSwxOUgzLjV6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PHBhdGggZD0iTTEyLDEyTDE1LjQsMTlIOC42eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="196" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODQpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTIuNiw2LjZoMi42djEyLjRoLTIuNnpNMi42LDEzaDE4Ljh2My40aC0xOC44ek0xOC44LDEwLjRoMi42djguNmgtMi42ek02LjIsOS44YTIuMiwyLjIgMCAxIDAgNC40LDBhMi4yLDIuMiAwIDEgMCAtNC40LDB6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="197" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODIpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTcsMTAuNVYxOE0xMiwxMC41VjE4TTE3LDEwLjVWMThNNCwxOS40SDIwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPjxwYXRoIGQ9Ik0xMiwzLjVMMjAuNiw5LjRIMy40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="198" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsNC40aDIydjE1LjJoLTIyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsNC40aDIydjE1LjJoLTIyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNOCw3LjRMMTMsMTEuNEgxMS42VjE2LjZINC40VjExLjRIM3ogTTE0LjgsOC40aDUuNnYyLjJoLTUuNnpNMTQuOCwxMy40aDUuNnYyLjJoLTUuNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="199" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuNzIpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTEyLDRMMTguNSw2LjRWMTEuNkMxOC41LDE2IDE1LjMsMTguNyAxMiwyMC4yQzguNywxOC43IDUuNSwxNiA1LjUsMTEuNlY2LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="200" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODYpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTIuNiwxOC42TDkuNiw2LjRMMTMuNCwxMi44TDE1LjYsOS42TDIxLjQsMTguNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="201" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTZWMjIuNE0xOSwxNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDFoMjJ2MTUuNGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxNlYyMi40TTE5LDE2VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPGcgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIsOC43KSBzY2FsZSgwLjc0KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik04LjYsMjBWNUgxMy4yYTQuMiw0LjIgMCAwIDEgMCw4LjZIOSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjMiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="202" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIsMi40TDYsNi42SDE4TDIyLDIuNE0yLDIxLjZMNiwxNy40SDE4TDIyLDIxLjZNMiwxMkgyMk02LjYsMTBWMTRNMTIsMTBWMTRNMTcuNCwxMFYxNCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMiwyLjRMNiw2LjZIMThMMjIsMi40TTIsMjEuNkw2LDE3LjRIMThMMjIsMjEuNk0yLDEySDIyTTYuNiwxMFYxNE0xMiwxMFYxNE0xNy40LDEwVjE0IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="203" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQsNkgyMEwyMy4yLDE4SDAuOHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik00LDZIMjBMMjMuMiwxOEgwLjh6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjxwYXRoIGQ9Ik02LjYsOC40SDkuNEw3LjYsMTUuNkgzLjh6IE0xMC44LDguNEgxMy4yTDEzLjYsMTUuNkgxMC40eiBNMTQuNiw4LjRIMTcuNEwyMC4yLDE1LjZIMTYuNHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="204" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMS40aDIydjIxLjJoLTIyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMS40aDIydjIxLjJoLTIyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNNSwyMi42VjEzYTcsNyAwIDAgMSAxNCwwVjIyLjZ6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PHBhdGggZD0iTTExLDEyaDJ2My40aC0yek0xMSwxNy42aDJ2NWgtMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="214,92,0,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="205" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4xMikgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNS4xLDUuNGEyLjMsMi4zIDAgMSAwIDQuNiwwYTIuMywyLjMgMCAxIDAgLTQuNiwwek00LjgsOC40aDUuMnY2LjRoLTUuMnpNNS42LDE0aDEuNnY2LjRoLTEuNnpNNy43LDE0aDEuNnY2LjRoLTEuNnpNMTQuMyw1LjRhMi4zLDIuMyAwIDEgMCA0LjYsMGEyLjMsMi4zIDAgMSAwIC00LjYsMHpNMTYuNiw3LjZMMjAuNCwxNS40SDEyLjh6IE0xNC45LDE1aDEuNHY1LjRoLTEuNHpNMTYuOSwxNWgxLjR2NS40aC0xLjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="206" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnpNMTAuNiwxNWgyLjh2OGgtMi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjcpIHNjYWxlKDAuODYpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTUuMSw1LjRhMi4zLDIuMyAwIDEgMCA0LjYsMGEyLjMsMi4zIDAgMSAwIC00LjYsMHpNNC44LDguNGg1LjJ2Ni40aC01LjJ6TTUuNiwxNGgxLjZ2Ni40aC0xLjZ6TTcuNywxNGgxLjZ2Ni40aC0xLjZ6TTE0LjMsNS40YTIuMywyLjMgMCAxIDAgNC42LDBhMi4zLDIuMyAwIDEgMCAtNC42LDB6TTE2LjYsNy42TDIwLjQsMTUuNEgxMi44eiBNMTQuOSwxNWgxLjR2NS40aC0xLjR6TTE2LjksMTVoMS40djUuNGgtMS40eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="207" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4xNSkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNS40LDcuOEgxOC42VjE2LjJINS40ek05LjgsOFYxNk0xNC4yLDhWMTYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIxLjgiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="208" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgxKSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik05LjksMTEuNVYxNy41TTE0LjEsMTEuNVYxNy41IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PHBhdGggZD0iTTYuNCw5SDE3LjZMMTYuNiwyMEg3LjR6IE01LDUuOGgxNHYyaC0xNHpNOS42LDMuNmg0Ljh2Mi4yaC00Ljh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="209" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuNiw4LjRIMTkuNEwxOCwyM0g2eiBNMi42LDQuMmgxOC44djIuOGgtMTguOHpNOC42LDEuMmg2Ljh2M2gtNi44eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTQuNiw4LjRIMTkuNEwxOCwyM0g2eiBNMi42LDQuMmgxOC44djIuOGgtMTguOHpNOC42LDEuMmg2Ljh2M2gtNi44eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNOS40LDExLjZWMTkuNk0xNC42LDExLjZWMTkuNiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="210" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCwxNlYyMi40TTE4LjYsMTZWMjIuNCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMSwxaDIydjE1LjRoLTIyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTUuNCwxNlYyMi40TTE4LjYsMTZWMjIuNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMSwxaDIydjE1LjRoLTIyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNMy42LDMuNmgxNi44djEwLjJoLTE2Ljh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PHBhdGggZD0iTTMuNiwxMy44TDksN0wxMi42LDEwLjZMMTUsOC44TDIwLjQsMTMuOHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="211" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNiwxLjRWMjIuNk0yLjYsNC40SDIxLjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTcsNy42aDE1djExLjZoLTE1eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTIuNiwxLjRWMjIuNk0yLjYsNC40SDIxLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTcsNy42aDE1djExLjZoLTE1eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNMTAsMTAuNGg5djJoLTl6TTEwLDE0LjRoOXYyaC05eiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="212" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTdWMjIuNk0xOSwxN1YyMi42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xMiwwLjZMMjMuNiw1LjZIMC40eiBNMS40LDUuNmgyMS4ydjExLjZoLTIxLjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxN1YyMi42TTE5LDE3VjIyLjYiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEyLDAuNkwyMy42LDUuNkgwLjR6IE0xLjQsNS42aDIxLjJ2MTEuNmgtMjEuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPHBhdGggZD0iTTQsOGg2Ljh2Ni42aC02Ljh6TTEzLjIsOGg2Ljh2Ni42aC02Ljh6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="213" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMC43NikgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNi42LDE3LjZBNCw0IDAgMCAxIDYuNCw5LjZBNS42LDUuNiAwIDAgMSAxNi44LDguOEE0LjUsNC41IDAgMCAxIDE3LjQsMTcuNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="214" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMC43MikgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNC44LDE5LjZMOS40LDE0LjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiLz48cGF0aCBkPSJNMTkuNiw0LjRDMjAuNiwxMyAxNi40LDE5LjQgOCwxNi42QzUuNiw5LjQgMTAuNCw0LjYgMTkuNiw0LjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="215" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDAuOEwyMy4yLDEyTDEyLDIzLjJMMC44LDEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMC44KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik01LDkuM2MyLjMsLTMuNCA0LjcsLTMuNCA3LDBzNC43LDMuNCA3LDBNNSwxNS4zYzIuMywtMy40IDQuNywtMy40IDcsMHM0LjcsMy40IDcsMCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="216" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNNSw5LjNjMi4zLC0zLjQgNC43LC0zLjQgNywwczQuNywzLjQgNywwTTUsMTUuM2MyLjMsLTMuNCA0LjcsLTMuNCA3LDBzNC43LDMuNCA3LDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiLz48L2c+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="217" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUsMTZWMjIuNE0xOSwxNlYyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDFoMjJ2MTUuNGgtMjJ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNSwxNlYyMi40TTE5LDE2VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsMWgyMnYxNS40aC0yMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPGcgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIsOC43KSBzY2FsZSgwLjgpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTE1LjQsOC42YTUsNSAwIDAgMSAwLDYuOE0xOC40LDUuNmE5LDkgMCAwIDEgMCwxMi44IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMi4yIi8+PHBhdGggZD0iTTMuNCw5LjJIN0wxMi42LDQuNlYxOS40TDcsMTQuOEgzLjR6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="218" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDFMMjMsOS40VjIzSDFWOS40eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxNC42KSBzY2FsZSgwLjg0KSB0cmFuc2xhdGUoLTEyLC0xMikiPjxwYXRoIGQ9Ik0xNy41LDQuNUwxMS41LDExLjUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiLz48cGF0aCBkPSJNOC4yLDkuOEwxMy42LDE1LjJMOSwyMEw0LDIwLjRMNC40LDE0LjZ6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjZmZmIi8+PC9nPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="219" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEuNCwxLjRoMjEuMnYyMS4yaC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiwxMikgc2NhbGUoMS4wOCkgdHJhbnNsYXRlKC0xMiwtMTIpIj48cGF0aCBkPSJNMTIsMTEuMkMxNSwxMS4yIDE3LjQsMTUgMTYuNCwxNy42QzE1LDIwIDksMjAgNy42LDE3LjZDNi42LDE1IDksMTEuMiAxMiwxMS4yeiBNMy40LDExYTIsMiAwIDEgMCA0LDBhMiwyIDAgMSAwIC00LDB6TTcuMiw2LjZhMiwyIDAgMSAwIDQsMGEyLDIgMCAxIDAgLTQsMHpNMTIuOCw2LjZhMiwyIDAgMSAwIDQsMGEyLDIgMCAxIDAgLTQsMHpNMTYuNiwxMWEyLDIgMCAxIDAgNCwwYTIsMiAwIDEgMCAtNCwweiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="220" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIwLjQsMTIuNkMyMC40LDkuNiAxNi42LDkuNCAxNi42LDYuMlMyMCwzIDE5LjYsMS40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xLDE1LjRoMTMuNnY1LjJoLTEzLjZ6TTE2LDE1LjRoMnY1LjJoLTJ6TTE5LjQsMTUuNGgzLjR2NS4yaC0zLjR6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMjAuNCwxMi42QzIwLjQsOS42IDE2LjYsOS40IDE2LjYsNi4yUzIwLDMgMTkuNiwxLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEsMTUuNGgxMy42djUuMmgtMTMuNnpNMTYsMTUuNGgydjUuMmgtMnpNMTkuNCwxNS40aDMuNHY1LjJoLTMuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="110,50,16,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="221" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE2VjIyTTYuNCwyMkgxNy42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNSIvPgo8cGF0aCBkPSJNNCw4LjhhOCw4IDAgMSAwIDE2LDBhOCw4IDAgMSAwIC0xNiwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDE2VjIyTTYuNCwyMkgxNy42IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMyIvPgo8cGF0aCBkPSJNNCw4LjhhOCw4IDAgMSAwIDE2LDBhOCw4IDAgMSAwIC0xNiwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8ZyB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiw4LjkpIHNjYWxlKDAuNjIpIHRyYW5zbGF0ZSgtMTIsLTEyKSI+PHBhdGggZD0iTTEyLDMuNkwxNC4zLDkuMUwyMC4yLDkuNkwxNS43LDEzLjRMMTcuMSwxOS4yTDEyLDE2LjFMNi45LDE5LjJMOC4zLDEzLjRMMy44LDkuNkw5LjcsOS4xeiIgZmlsbD0icGFyYW0ob3V0bGluZSkgI2ZmZiIvPjwvZz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="222" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE2VjIyTTcuNiwyMkgxNi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik00LjIsOC42YTcuOCw3LjggMCAxIDAgMTUuNiwwYTcuOCw3LjggMCAxIDAgLTE1LjYsMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxNlYyMk03LjYsMjJIMTYuNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNNC4yLDguNmE3LjgsNy44IDAgMSAwIDE1LjYsMGE3LjgsNy44IDAgMSAwIC0xNS42LDB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="223" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCw4LjRhNi42LDYuNiAwIDEgMCAxMy4yLDBhNi42LDYuNiAwIDEgMCAtMTMuMiwwek0xMiwxNVYyMk03LjYsMjJIMTYuNE0xMiw4LjRWMTUiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTUuNCw4LjRhNi42LDYuNiAwIDEgMCAxMy4yLDBhNi42LDYuNiAwIDEgMCAtMTMuMiwwek0xMiwxNVYyMk03LjYsMjJIMTYuNE0xMiw4LjRWMTUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="224" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDEwVjIyTTEyLDEyLjRMMy40LDIyLjRNMTIsMTIuNEwyMC42LDIyLjQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTYuMiw2LjZhNS44LDUuOCAwIDEgMCAxMS42LDBhNS44LDUuOCAwIDEgMCAtMTEuNiwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEyLDEwVjIyTTEyLDEyLjRMMy40LDIyLjRNMTIsMTIuNEwyMC42LDIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTYuMiw2LjZhNS44LDUuOCAwIDEgMCAxMS42LDBhNS44LDUuOCAwIDEgMCAtMTEuNiwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="225" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcsOVYxNE0xMiw2VjE0TTE3LDlWMTQiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTMsMTMuNEgyMUwxOCwyM0g2eiBNMy40LDcuNGEzLjIsMy4yIDAgMSAwIDYuNCwwYTMuMiwzLjIgMCAxIDAgLTYuNCwwek04LjgsNC4yYTMuMiwzLjIgMCAxIDAgNi40LDBhMy4yLDMuMiAwIDEgMCAtNi40LDB6TTE0LjIsNy40YTMuMiwzLjIgMCAxIDAgNi40LDBhMy4yLDMuMiAwIDEgMCAtNi40LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNyw5VjE0TTEyLDZWMTRNMTcsOVYxNCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMywxMy40SDIxTDE4LDIzSDZ6IE0zLjQsNy40YTMuMiwzLjIgMCAxIDAgNi40LDBhMy4yLDMuMiAwIDEgMCAtNi40LDB6TTguOCw0LjJhMy4yLDMuMiAwIDEgMCA2LjQsMGEzLjIsMy4yIDAgMSAwIC02LjQsMHpNMTQuMiw3LjRhMy4yLDMuMiAwIDEgMCA2LjQsMGEzLjIsMy4yIDAgMSAwIC02LjQsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="226" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTcuNiw1LjRhNC40LDQuNCAwIDEgMCA4LjgsMGE0LjQsNC40IDAgMSAwIC04LjgsMHpNNC40LDE2QzQuNCw5LjYgMTkuNiw5LjYgMTkuNiwxNnogTTMuNCwxNy42aDE3LjJ2NS40aC0xNy4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTcuNiw1LjRhNC40LDQuNCAwIDEgMCA4LjgsMGE0LjQsNC40IDAgMSAwIC04LjgsMHpNNC40LDE2QzQuNCw5LjYgMTkuNiw5LjYgMTkuNiwxNnogTTMuNCwxNy42aDE3LjJ2NS40aC0xNy4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
       <Option name="vAnchor" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="if($id IS NULL, 'center', 'bottom')"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="227" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTQuNiwxNFYyMS42TTE5LjQsMTRWMjEuNk01LjYsOFYxM00xOC40LDhWMTMiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCw0LjRoMjEuMnY0aC0yMS4yek0xLjQsMTJoMjEuMnY0aC0yMS4yeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTQuNiwxNFYyMS42TTE5LjQsMTRWMjEuNk01LjYsOFYxM00xOC40LDhWMTMiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTEuNCw0LjRoMjEuMnY0aC0yMS4yek0xLjQsMTJoMjEuMnY0aC0yMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="228" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwxMEgyMi42TTEuNCwxNy40SDIyLjYiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0Ii8+CjxwYXRoIGQ9Ik0zLDIyLjZWNkw1LDIuNkw3LDZWMjIuNnogTTEwLDIyLjZWNkwxMiwyLjZMMTQsNlYyMi42eiBNMTcsMjIuNlY2TDE5LDIuNkwyMSw2VjIyLjZ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMS40LDEwSDIyLjZNMS40LDE3LjRIMjIuNiIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTMsMjIuNlY2TDUsMi42TDcsNlYyMi42eiBNMTAsMjIuNlY2TDEyLDIuNkwxNCw2VjIyLjZ6IE0xNywyMi42VjZMMTksMi42TDIxLDZWMjIuNnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="229" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDIyVjExTTEyLDlDMTAsMyA1LjQsMyAzLjQsOE0xMiw5QzE0LDMgMTguNiwzIDIwLjYsOE0xMiw4VjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTYsMjAuNGgxMnYyLjhoLTEyek05LjYsMTFoNC44djNoLTQuOHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwyMlYxMU0xMiw5QzEwLDMgNS40LDMgMy40LDhNMTIsOUMxNCwzIDE4LjYsMyAyMC42LDhNMTIsOFYyIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik02LDIwLjRoMTJ2Mi44aC0xMnpNOS42LDExaDQuOHYzaC00Ljh6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="230" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDE1VjNNMTIsN0M5LjYsMiA0LjYsMyA0LjYsMTFNMTIsN0MxNC40LDIgMTkuNCwzIDE5LjQsMTEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTEuNCwxNC42SDIyLjZMMTguNCwyMi42SDUuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xMiwxNVYzTTEyLDdDOS42LDIgNC42LDMgNC42LDExTTEyLDdDMTQuNCwyIDE5LjQsMyAxOS40LDExIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjxwYXRoIGQ9Ik0xLjQsMTQuNkgyMi42TDE4LjQsMjIuNkg1LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="231" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNiwyLjZIMjEuNFYyMS40SDIuNnoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTcsMTJhNSw1IDAgMSAwIDEwLDBhNSw1IDAgMSAwIC0xMCwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTIuNiwyLjZIMjEuNFYyMS40SDIuNnoiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTcsMTJhNSw1IDAgMSAwIDEwLDBhNSw1IDAgMSAwIC0xMCwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="232" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuNCwyLjZIMjIuNk02LDIuNlYxME0xOCwyLjZWMTAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSI0LjQiLz4KPHBhdGggZD0iTTIuNiw5LjZIMjEuNEwxOC40LDE3SDUuNnogTTQuMiwxOWEyLjgsMi44IDAgMSAwIDUuNiwwYTIuOCwyLjggMCAxIDAgLTUuNiwwek05LjQsMjAuMmEyLjgsMi44IDAgMSAwIDUuNiwwYTIuOCwyLjggMCAxIDAgLTUuNiwwek0xNC4yLDE5YTIuOCwyLjggMCAxIDAgNS42LDBhMi44LDIuOCAwIDEgMCAtNS42LDB6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNMS40LDIuNkgyMi42TTYsMi42VjEwTTE4LDIuNlYxMCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMi42LDkuNkgyMS40TDE4LjQsMTdINS42eiBNNC4yLDE5YTIuOCwyLjggMCAxIDAgNS42LDBhMi44LDIuOCAwIDEgMCAtNS42LDB6TTkuNCwyMC4yYTIuOCwyLjggMCAxIDAgNS42LDBhMi44LDIuOCAwIDEgMCAtNS42LDB6TTE0LjIsMTlhMi44LDIuOCAwIDEgMCA1LjYsMGEyLjgsMi44IDAgMSAwIC01LjYsMHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="233" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEyLDIwLjRWNE0xMiwyMC40TDQuNCw5TTEyLDIwLjRMMTkuNiw5TTIsMjEuNkgyMiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMTIsMjAuNFY0TTEyLDIwLjRMNC40LDlNMTIsMjAuNEwxOS42LDlNMiwyMS42SDIyIiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi40Ii8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="234" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTYsMTdWMjIuNE0xOCwxN1YyMi40IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik02LDdMMTEsMThIMXogTTE4LDdMMjMsMThIMTN6IE0xMiwwLjhMMTYuNCwxMUg3LjZ6IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iMiIvPgo8cGF0aCBkPSJNNiwxN1YyMi40TTE4LDE3VjIyLjQiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzAwMCIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KPHBhdGggZD0iTTYsN0wxMSwxOEgxeiBNMTgsN0wyMywxOEgxM3ogTTEyLDAuOEwxNi40LDExSDcuNnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDAiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="0,142,104,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="235" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTEuMiwxMi42SDIyLjhNNiwxM1YyMS44SDE4VjEzIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC40Ii8+CjxwYXRoIGQ9Ik0xMiwwLjhMMjAuNCw3LjhWMTIuNEgzLjZWNy44eiBNMTAsMTUuNEgxNFYxOUgxMHoiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZiIgc3Ryb2tlLXdpZHRoPSIyIi8+CjxwYXRoIGQ9Ik0xLjIsMTIuNkgyMi44TTYsMTNWMjEuOEgxOFYxMyIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMTIsMC44TDIwLjQsNy44VjEyLjRIMy42VjcuOHogTTEwLDE1LjRIMTRWMTlIMTB6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDAwIi8+CjwvZz4KPC9zdmc+Cg=="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="236" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTE0LDExLjVIMTYuNFYxNy41YTIuMiwyLjIgMCAwIDAgNC40LDBWOC41TDE3LjQsNSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQuNCIvPgo8cGF0aCBkPSJNMi40LDJoMTJ2MjFoLTEyeiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTE0LDExLjVIMTYuNFYxNy41YTIuMiwyLjIgMCAwIDAgNC40LDBWOC41TDE3LjQsNSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIuNCIvPgo8cGF0aCBkPSJNMi40LDJoMTJ2MjFoLTEyeiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8cGF0aCBkPSJNNSw1aDYuOHY1LjRoLTYuOHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICNmZmYiLz4KPC9nPgo8L3N2Zz4K"/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="237" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTUuNCwxMlYyME0xMiwxMlYyME0xOC42LDEyVjIwTTIuNCwyMkgyMS42IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNmZmYiIHN0cm9rZS13aWR0aD0iNC42Ii8+CjxwYXRoIGQ9Ik0wLjgsOS40QzUsOSA5LDYgMTIsMS40QzE1LDYgMTksOSAyMy4yLDkuNEwyMS40LDExLjRIMi42eiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTUuNCwxMlYyME0xMiwxMlYyME0xOC42LDEyVjIwTTIuNCwyMkgyMS42IiBzdHJva2U9InBhcmFtKGZpbGwpICMwMDAiIHN0cm9rZS13aWR0aD0iMi42Ii8+CjxwYXRoIGQ9Ik0wLjgsOS40QzUsOSA5LDYgMTIsMS40QzE1LDYgMTksOSAyMy4yLDkuNEwyMS40LDExLjRIMi42eiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="60,20,110,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="238" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="0.6"/>
      <Option name="color" type="QString" value="30,30,30,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="enabled" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 2500"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGcgZmlsbD0ibm9uZSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIj4KPHBhdGggZD0iTTIuNCwxMmE5LjYsOS42IDAgMSAwIDE5LjIsMGE5LjYsOS42IDAgMSAwIC0xOS4yLDB6TTguNiw5LjhDOC42LDUuNCAxNS40LDUuNCAxNS40LDkuOEMxNS40LDEyLjIgMTIsMTIgMTIsMTMuOCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjQiLz4KPHBhdGggZD0iTTEwLjQsMTcuMmExLjYsMS42IDAgMSAwIDMuMiwwYTEuNiwxLjYgMCAxIDAgLTMuMiwweiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTIuNCwxMmE5LjYsOS42IDAgMSAwIDE5LjIsMGE5LjYsOS42IDAgMSAwIC0xOS4yLDB6TTguNiw5LjhDOC42LDUuNCAxNS40LDUuNCAxNS40LDkuOEMxNS40LDEyLjIgMTIsMTIgMTIsMTMuOCIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjMDAwIiBzdHJva2Utd2lkdGg9IjIiLz4KPHBhdGggZD0iTTEwLjQsMTcuMmExLjYsMS42IDAgMSAwIDMuMiwwYTEuNiwxLjYgMCAxIDAgLTMuMiwweiIgZmlsbD0icGFyYW0oZmlsbCkgIzAwMCIvPgo8L2c+Cjwvc3ZnPgo="/>
      <Option name="outline_width" type="QString" value="0"/>
      <Option name="size" type="QString" value="2.4"/>
      <Option name="color" type="QString" value="30,30,30,255"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="size_unit" type="QString" value="MM"/>
     </Option>
     <data_defined_properties><Option type="Map">
      <Option name="name" type="QString" value=""/><Option name="type" type="QString" value="collection"/>
      <Option name="properties" type="Map">
       <Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="type" type="int" value="3"/><Option name="expression" type="QString" value="CASE WHEN @map_scale &gt; 2500 THEN 0 WHEN @map_scale &gt; 1500 THEN 1.7 WHEN @map_scale &lt;= 150 THEN 4.8 WHEN @map_scale &lt;= 350 THEN 3.4 ELSE 2.4 END"/></Option>
      </Option></Option></data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <fieldConfiguration>
  <field name="code">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="class_code">
   <editWidget type="ValueMap"><config><Option type="Map"><Option name="map" type="List">
    <Option type="Map"><Option name="0101 上水井盖" type="QString" value="0101"/></Option>
    <Option type="Map"><Option name="0102 污水井盖" type="QString" value="0102"/></Option>
    <Option type="Map"><Option name="0103 雨水井盖" type="QString" value="0103"/></Option>
    <Option type="Map"><Option name="0104 雨水箅子" type="QString" value="0104"/></Option>
    <Option type="Map"><Option name="0105 电力井盖" type="QString" value="0105"/></Option>
    <Option type="Map"><Option name="0106 路灯井盖" type="QString" value="0106"/></Option>
    <Option type="Map"><Option name="0107 通讯井盖" type="QString" value="0107"/></Option>
    <Option type="Map"><Option name="0108 电视井盖" type="QString" value="0108"/></Option>
    <Option type="Map"><Option name="0109 网络井盖" type="QString" value="0109"/></Option>
    <Option type="Map"><Option name="0110 热力井盖" type="QString" value="0110"/></Option>
    <Option type="Map"><Option name="0111 燃气井盖" type="QString" value="0111"/></Option>
    <Option type="Map"><Option name="0112 公安井盖" type="QString" value="0112"/></Option>
    <Option type="Map"><Option name="0113 消防设施" type="QString" value="0113"/></Option>
    <Option type="Map"><Option name="0114 无主井盖" type="QString" value="0114"/></Option>
    <Option type="Map"><Option name="0115 通讯交接箱" type="QString" value="0115"/></Option>
    <Option type="Map"><Option name="0116 电力设施" type="QString" value="0116"/></Option>
    <Option type="Map"><Option name="0117 立杆" type="QString" value="0117"/></Option>
    <Option type="Map"><Option name="0118 路灯" type="QString" value="0118"/></Option>
    <Option type="Map"><Option name="0119 地灯" type="QString" value="0119"/></Option>
    <Option type="Map"><Option name="0120 景观灯" type="QString" value="0120"/></Option>
    <Option type="Map"><Option name="0121 报刊亭" type="QString" value="0121"/></Option>
    <Option type="Map"><Option name="0122 电话亭" type="QString" value="0122"/></Option>
    <Option type="Map"><Option name="0123 邮筒" type="QString" value="0123"/></Option>
    <Option type="Map"><Option name="0124 信息亭" type="QString" value="0124"/></Option>
    <Option type="Map"><Option name="0125 自动售货机" type="QString" value="0125"/></Option>
    <Option type="Map"><Option name="0126 健身设施" type="QString" value="0126"/></Option>
    <Option type="Map"><Option name="0127 中水井盖" type="QString" value="0127"/></Option>
    <Option type="Map"><Option name="0128 公交井盖" type="QString" value="0128"/></Option>
    <Option type="Map"><Option name="0129 输油（气）井盖" type="QString" value="0129"/></Option>
    <Option type="Map"><Option name="0130 特殊井盖" type="QString" value="0130"/></Option>
    <Option type="Map"><Option name="0131 民用水井" type="QString" value="0131"/></Option>
    <Option type="Map"><Option name="0132 供水器" type="QString" value="0132"/></Option>
    <Option type="Map"><Option name="0133 高压线铁塔" type="QString" value="0133"/></Option>
    <Option type="Map"><Option name="0134 变压器（箱）" type="QString" value="0134"/></Option>
    <Option type="Map"><Option name="0135 燃气调压站（箱）" type="QString" value="0135"/></Option>
    <Option type="Map"><Option name="0136 监控电子眼" type="QString" value="0136"/></Option>
    <Option type="Map"><Option name="0137 售货亭" type="QString" value="0137"/></Option>
    <Option type="Map"><Option name="0138 治安岗亭" type="QString" value="0138"/></Option>
    <Option type="Map"><Option name="0201 停车场" type="QString" value="0201"/></Option>
    <Option type="Map"><Option name="0202 停车咪表" type="QString" value="0202"/></Option>
    <Option type="Map"><Option name="0203 公交站亭" type="QString" value="0203"/></Option>
    <Option type="Map"><Option name="0204 出租车站牌" type="QString" value="0204"/></Option>
    <Option type="Map"><Option name="0205 过街天桥" type="QString" value="0205"/></Option>
    <Option type="Map"><Option name="0206 地下通道" type="QString" value="0206"/></Option>
    <Option type="Map"><Option name="0207 高架立交桥" type="QString" value="0207"/></Option>
    <Option type="Map"><Option name="0208 跨河桥" type="QString" value="0208"/></Option>
    <Option type="Map"><Option name="0209 交通标志牌" type="QString" value="0209"/></Option>
    <Option type="Map"><Option name="0210 交通信号灯" type="QString" value="0210"/></Option>
    <Option type="Map"><Option name="0211 交通护栏" type="QString" value="0211"/></Option>
    <Option type="Map"><Option name="0212 存车支架" type="QString" value="0212"/></Option>
    <Option type="Map"><Option name="0213 路名牌" type="QString" value="0213"/></Option>
    <Option type="Map"><Option name="0214 交通信号设施" type="QString" value="0214"/></Option>
    <Option type="Map"><Option name="0215 道路信息显示屏" type="QString" value="0215"/></Option>
    <Option type="Map"><Option name="0216 道路隔音屏" type="QString" value="0216"/></Option>
    <Option type="Map"><Option name="0217 交通岗亭" type="QString" value="0217"/></Option>
    <Option type="Map"><Option name="0301 公共厕所" type="QString" value="0301"/></Option>
    <Option type="Map"><Option name="0302 化粪池" type="QString" value="0302"/></Option>
    <Option type="Map"><Option name="0303 公厕指示牌" type="QString" value="0303"/></Option>
    <Option type="Map"><Option name="0304 垃圾间（楼）" type="QString" value="0304"/></Option>
    <Option type="Map"><Option name="0305 垃圾箱" type="QString" value="0305"/></Option>
    <Option type="Map"><Option name="0306 灯箱霓虹灯" type="QString" value="0306"/></Option>
    <Option type="Map"><Option name="0307 广告牌匾" type="QString" value="0307"/></Option>
    <Option type="Map"><Option name="0308 环保监测站" type="QString" value="0308"/></Option>
    <Option type="Map"><Option name="0309 气象监测站" type="QString" value="0309"/></Option>
    <Option type="Map"><Option name="0310 污水口监测站" type="QString" value="0310"/></Option>
    <Option type="Map"><Option name="0311 噪声显示屏" type="QString" value="0311"/></Option>
    <Option type="Map"><Option name="0401 古树名木" type="QString" value="0401"/></Option>
    <Option type="Map"><Option name="0402 行道树" type="QString" value="0402"/></Option>
    <Option type="Map"><Option name="0403 护树设施" type="QString" value="0403"/></Option>
    <Option type="Map"><Option name="0404 花架花钵" type="QString" value="0404"/></Option>
    <Option type="Map"><Option name="0405 绿地" type="QString" value="0405"/></Option>
    <Option type="Map"><Option name="0406 雕塑" type="QString" value="0406"/></Option>
    <Option type="Map"><Option name="0407 街头坐椅" type="QString" value="0407"/></Option>
    <Option type="Map"><Option name="0408 绿地护栏" type="QString" value="0408"/></Option>
    <Option type="Map"><Option name="0409 绿地维护设施" type="QString" value="0409"/></Option>
    <Option type="Map"><Option name="0410 喷泉" type="QString" value="0410"/></Option>
    <Option type="Map"><Option name="0501 宣传栏" type="QString" value="0501"/></Option>
    <Option type="Map"><Option name="0502 人防工事" type="QString" value="0502"/></Option>
    <Option type="Map"><Option name="0503 公房地下室" type="QString" value="0503"/></Option>
    <Option type="Map"><Option name="0601 重大危险源" type="QString" value="0601"/></Option>
    <Option type="Map"><Option name="0602 工地" type="QString" value="0602"/></Option>
    <Option type="Map"><Option name="0603 水域附属设施" type="QString" value="0603"/></Option>
    <Option type="Map"><Option name="0604 水域护栏" type="QString" value="0604"/></Option>
    <Option type="Map"><Option name="0605 港监设施" type="QString" value="0605"/></Option>
    <Option type="Map"><Option name="0606 防汛墙" type="QString" value="0606"/></Option>
    <Option type="Map"><Option name="01001 供水井盖" type="QString" value="01001"/></Option>
    <Option type="Map"><Option name="01002 污水井盖" type="QString" value="01002"/></Option>
    <Option type="Map"><Option name="01003 雨水井盖" type="QString" value="01003"/></Option>
    <Option type="Map"><Option name="01004 雨水箅子" type="QString" value="01004"/></Option>
    <Option type="Map"><Option name="01005 电力井盖" type="QString" value="01005"/></Option>
    <Option type="Map"><Option name="01006 路灯井盖" type="QString" value="01006"/></Option>
    <Option type="Map"><Option name="01007 通信井盖" type="QString" value="01007"/></Option>
    <Option type="Map"><Option name="01008 电视井盖" type="QString" value="01008"/></Option>
    <Option type="Map"><Option name="01009 网络井盖" type="QString" value="01009"/></Option>
    <Option type="Map"><Option name="01010 热力井盖" type="QString" value="01010"/></Option>
    <Option type="Map"><Option name="01011 燃气井盖" type="QString" value="01011"/></Option>
    <Option type="Map"><Option name="01012 公安井盖" type="QString" value="01012"/></Option>
    <Option type="Map"><Option name="01013 消防设施" type="QString" value="01013"/></Option>
    <Option type="Map"><Option name="01014 园林井盖" type="QString" value="01014"/></Option>
    <Option type="Map"><Option name="01015 信号灯电源井盖" type="QString" value="01015"/></Option>
    <Option type="Map"><Option name="01017 电缆井盖" type="QString" value="01017"/></Option>
    <Option type="Map"><Option name="01018 化粪池井盖" type="QString" value="01018"/></Option>
    <Option type="Map"><Option name="01019 中水井盖" type="QString" value="01019"/></Option>
    <Option type="Map"><Option name="01020 公交井盖" type="QString" value="01020"/></Option>
    <Option type="Map"><Option name="01021 输油（气）井盖" type="QString" value="01021"/></Option>
    <Option type="Map"><Option name="01022 特殊井盖" type="QString" value="01022"/></Option>
    <Option type="Map"><Option name="01023 不明井盖" type="QString" value="01023"/></Option>
    <Option type="Map"><Option name="01024 水井" type="QString" value="01024"/></Option>
    <Option type="Map"><Option name="01025 供水器" type="QString" value="01025"/></Option>
    <Option type="Map"><Option name="01026 沟槽盖板" type="QString" value="01026"/></Option>
    <Option type="Map"><Option name="01027 通信交接箱" type="QString" value="01027"/></Option>
    <Option type="Map"><Option name="01028 电力设施" type="QString" value="01028"/></Option>
    <Option type="Map"><Option name="01029 电力设施标识牌" type="QString" value="01029"/></Option>
    <Option type="Map"><Option name="01030 电力立杆" type="QString" value="01030"/></Option>
    <Option type="Map"><Option name="01031 通信立杆" type="QString" value="01031"/></Option>
    <Option type="Map"><Option name="01032 公交立杆" type="QString" value="01032"/></Option>
    <Option type="Map"><Option name="01033 特殊立杆" type="QString" value="01033"/></Option>
    <Option type="Map"><Option name="01034 不明立杆" type="QString" value="01034"/></Option>
    <Option type="Map"><Option name="01035 旗杆" type="QString" value="01035"/></Option>
    <Option type="Map"><Option name="01036 输油（气）标志" type="QString" value="01036"/></Option>
    <Option type="Map"><Option name="01037 路灯" type="QString" value="01037"/></Option>
    <Option type="Map"><Option name="01038 地灯" type="QString" value="01038"/></Option>
    <Option type="Map"><Option name="01039 景观灯" type="QString" value="01039"/></Option>
    <Option type="Map"><Option name="01040 报刊亭" type="QString" value="01040"/></Option>
    <Option type="Map"><Option name="01041 电话亭" type="QString" value="01041"/></Option>
    <Option type="Map"><Option name="01042 邮筒" type="QString" value="01042"/></Option>
    <Option type="Map"><Option name="01043 信息亭" type="QString" value="01043"/></Option>
    <Option type="Map"><Option name="01044 售货亭" type="QString" value="01044"/></Option>
    <Option type="Map"><Option name="01045 自动售货机" type="QString" value="01045"/></Option>
    <Option type="Map"><Option name="01046 户外健身设施" type="QString" value="01046"/></Option>
    <Option type="Map"><Option name="01047 高压线铁塔" type="QString" value="01047"/></Option>
    <Option type="Map"><Option name="01048 变压器（箱）" type="QString" value="01048"/></Option>
    <Option type="Map"><Option name="01049 燃气调压站（箱）" type="QString" value="01049"/></Option>
    <Option type="Map"><Option name="01050 监控电子眼设施" type="QString" value="01050"/></Option>
    <Option type="Map"><Option name="01051 治安岗亭" type="QString" value="01051"/></Option>
    <Option type="Map"><Option name="01052 休息亭" type="QString" value="01052"/></Option>
    <Option type="Map"><Option name="01053 自助缴费机" type="QString" value="01053"/></Option>
    <Option type="Map"><Option name="01054 充电桩" type="QString" value="01054"/></Option>
    <Option type="Map"><Option name="01055 防蚊闸" type="QString" value="01055"/></Option>
    <Option type="Map"><Option name="01056 跨河管道" type="QString" value="01056"/></Option>
    <Option type="Map"><Option name="01057 露天燃气管道" type="QString" value="01057"/></Option>
    <Option type="Map"><Option name="01058 晒衣架" type="QString" value="01058"/></Option>
    <Option type="Map"><Option name="01059 旧衣物回收箱" type="QString" value="01059"/></Option>
    <Option type="Map"><Option name="01060 路灯配电箱" type="QString" value="01060"/></Option>
    <Option type="Map"><Option name="01061 露天供热管道" type="QString" value="01061"/></Option>
    <Option type="Map"><Option name="01062 通信基站" type="QString" value="01062"/></Option>
    <Option type="Map"><Option name="01063 水塔" type="QString" value="01063"/></Option>
    <Option type="Map"><Option name="01064 牌楼（门楼）" type="QString" value="01064"/></Option>
    <Option type="Map"><Option name="01065 管理责任公示牌" type="QString" value="01065"/></Option>
    <Option type="Map"><Option name="01066 紧急报警点SOS" type="QString" value="01066"/></Option>
    <Option type="Map"><Option name="01067 防汛监测设施" type="QString" value="01067"/></Option>
    <Option type="Map"><Option name="01068 水鹤" type="QString" value="01068"/></Option>
    <Option type="Map"><Option name="01069 水域附属设施" type="QString" value="01069"/></Option>
    <Option type="Map"><Option name="01070 水域护栏" type="QString" value="01070"/></Option>
    <Option type="Map"><Option name="01071 防汛墙" type="QString" value="01071"/></Option>
    <Option type="Map"><Option name="01072 排水泵站" type="QString" value="01072"/></Option>
    <Option type="Map"><Option name="01073 雨污水排放口" type="QString" value="01073"/></Option>
    <Option type="Map"><Option name="01074 综合管廊附属设施" type="QString" value="01074"/></Option>
    <Option type="Map"><Option name="01075 快递柜" type="QString" value="01075"/></Option>
    <Option type="Map"><Option name="01076 公用电梯" type="QString" value="01076"/></Option>
    <Option type="Map"><Option name="01077 综合杆" type="QString" value="01077"/></Option>
    <Option type="Map"><Option name="02001 停车场" type="QString" value="02001"/></Option>
    <Option type="Map"><Option name="02002 立体车库" type="QString" value="02002"/></Option>
    <Option type="Map"><Option name="02003 停车计费设备" type="QString" value="02003"/></Option>
    <Option type="Map"><Option name="02004 公交站设施" type="QString" value="02004"/></Option>
    <Option type="Map"><Option name="02005 出租车停靠站" type="QString" value="02005"/></Option>
    <Option type="Map"><Option name="02006 过街天桥" type="QString" value="02006"/></Option>
    <Option type="Map"><Option name="02007 地下通道" type="QString" value="02007"/></Option>
    <Option type="Map"><Option name="02008 立交桥" type="QString" value="02008"/></Option>
    <Option type="Map"><Option name="02009 跨河桥" type="QString" value="02009"/></Option>
    <Option type="Map"><Option name="02010 交通标志牌及标线" type="QString" value="02010"/></Option>
    <Option type="Map"><Option name="02011 限高架标志" type="QString" value="02011"/></Option>
    <Option type="Map"><Option name="02012 路名牌" type="QString" value="02012"/></Option>
    <Option type="Map"><Option name="02013 地名牌" type="QString" value="02013"/></Option>
    <Option type="Map"><Option name="02014 交通信号灯" type="QString" value="02014"/></Option>
    <Option type="Map"><Option name="02015 交通信号设施" type="QString" value="02015"/></Option>
    <Option type="Map"><Option name="02016 交通岗亭" type="QString" value="02016"/></Option>
    <Option type="Map"><Option name="02017 交通护栏" type="QString" value="02017"/></Option>
    <Option type="Map"><Option name="02018 防撞桶" type="QString" value="02018"/></Option>
    <Option type="Map"><Option name="02019 安全岛" type="QString" value="02019"/></Option>
    <Option type="Map"><Option name="02020 人行横道桩" type="QString" value="02020"/></Option>
    <Option type="Map"><Option name="02021 便道桩" type="QString" value="02021"/></Option>
    <Option type="Map"><Option name="02022 柔性隔离体" type="QString" value="02022"/></Option>
    <Option type="Map"><Option name="02023 道路信息显示屏" type="QString" value="02023"/></Option>
    <Option type="Map"><Option name="02024 道路隔音屏" type="QString" value="02024"/></Option>
    <Option type="Map"><Option name="02025 非机动车停放点" type="QString" value="02025"/></Option>
    <Option type="Map"><Option name="02026 自行车租赁点" type="QString" value="02026"/></Option>
    <Option type="Map"><Option name="02027 存车支架" type="QString" value="02027"/></Option>
    <Option type="Map"><Option name="02028 铁道口设施" type="QString" value="02028"/></Option>
    <Option type="Map"><Option name="02029 栈桥" type="QString" value="02029"/></Option>
    <Option type="Map"><Option name="02030 水域标示牌" type="QString" value="02030"/></Option>
    <Option type="Map"><Option name="02031 港监设施" type="QString" value="02031"/></Option>
    <Option type="Map"><Option name="02032 轨道交通设施" type="QString" value="02032"/></Option>
    <Option type="Map"><Option name="02033 交通反视镜" type="QString" value="02033"/></Option>
    <Option type="Map"><Option name="02034 无障碍设施" type="QString" value="02034"/></Option>
    <Option type="Map"><Option name="02035 应急避难指示牌" type="QString" value="02035"/></Option>
    <Option type="Map"><Option name="02036 救助站指示牌" type="QString" value="02036"/></Option>
    <Option type="Map"><Option name="02037 文物建筑标志牌" type="QString" value="02037"/></Option>
    <Option type="Map"><Option name="02038 门（楼号）牌" type="QString" value="02038"/></Option>
    <Option type="Map"><Option name="02039 公安指示牌" type="QString" value="02039"/></Option>
    <Option type="Map"><Option name="02040 景区标识牌" type="QString" value="02040"/></Option>
    <Option type="Map"><Option name="02041 停车信息显示屏" type="QString" value="02041"/></Option>
    <Option type="Map"><Option name="02042 铁路桥涵" type="QString" value="02042"/></Option>
    <Option type="Map"><Option name="02043 减速带" type="QString" value="02043"/></Option>
    <Option type="Map"><Option name="02044 公路隧道" type="QString" value="02044"/></Option>
    <Option type="Map"><Option name="03001 公共厕所" type="QString" value="03001"/></Option>
    <Option type="Map"><Option name="03002 公厕指示牌" type="QString" value="03002"/></Option>
    <Option type="Map"><Option name="03003 化粪池" type="QString" value="03003"/></Option>
    <Option type="Map"><Option name="03004 垃圾间（楼）" type="QString" value="03004"/></Option>
    <Option type="Map"><Option name="03005 垃圾箱" type="QString" value="03005"/></Option>
    <Option type="Map"><Option name="03006 户外广告" type="QString" value="03006"/></Option>
    <Option type="Map"><Option name="03007 牌匾标识" type="QString" value="03007"/></Option>
    <Option type="Map"><Option name="03008 宣传栏" type="QString" value="03008"/></Option>
    <Option type="Map"><Option name="03009 气象监测站" type="QString" value="03009"/></Option>
    <Option type="Map"><Option name="03010 环保监测站" type="QString" value="03010"/></Option>
    <Option type="Map"><Option name="03011 污水口监测站" type="QString" value="03011"/></Option>
    <Option type="Map"><Option name="03012 污水监测器" type="QString" value="03012"/></Option>
    <Option type="Map"><Option name="03013 噪声显示屏" type="QString" value="03013"/></Option>
    <Option type="Map"><Option name="03014 环卫工具间（箱）" type="QString" value="03014"/></Option>
    <Option type="Map"><Option name="03015 宠物拾便纸箱" type="QString" value="03015"/></Option>
    <Option type="Map"><Option name="03016 烟头收集器或灭烟处" type="QString" value="03016"/></Option>
    <Option type="Map"><Option name="04001 古树名木" type="QString" value="04001"/></Option>
    <Option type="Map"><Option name="04002 行道树" type="QString" value="04002"/></Option>
    <Option type="Map"><Option name="04003 独立树" type="QString" value="04003"/></Option>
    <Option type="Map"><Option name="04004 护树设施" type="QString" value="04004"/></Option>
    <Option type="Map"><Option name="04005 花架花钵" type="QString" value="04005"/></Option>
    <Option type="Map"><Option name="04006 雕塑" type="QString" value="04006"/></Option>
    <Option type="Map"><Option name="04007 街头座椅" type="QString" value="04007"/></Option>
    <Option type="Map"><Option name="04008 绿地护栏" type="QString" value="04008"/></Option>
    <Option type="Map"><Option name="04009 绿地附属设施" type="QString" value="04009"/></Option>
    <Option type="Map"><Option name="04010 喷泉" type="QString" value="04010"/></Option>
    <Option type="Map"><Option name="04011 树池树穴" type="QString" value="04011"/></Option>
    <Option type="Map"><Option name="04012 高架挂箱" type="QString" value="04012"/></Option>
    <Option type="Map"><Option name="04013 绿地" type="QString" value="04013"/></Option>
    <Option type="Map"><Option name="04014 林地及林地管护设施" type="QString" value="04014"/></Option>
    <Option type="Map"><Option name="05002 公房地下室" type="QString" value="05002"/></Option>
    <Option type="Map"><Option name="05003 车辆加油（气、电）站" type="QString" value="05003"/></Option>
    <Option type="Map"><Option name="05009 文物古迹" type="QString" value="05009"/></Option>
   </Option></Option></config></editWidget>
  </field>
  <field name="name">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="dept_code">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="dept_name">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="owner_code">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="owner_name">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="keeper_code">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="keeper_name">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="grid_code">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="state">
   <editWidget type="ValueMap"><config><Option type="Map"><Option name="map" type="List">
    <Option type="Map"><Option name="完好" type="QString" value="完好"/></Option>
    <Option type="Map"><Option name="破损" type="QString" value="破损"/></Option>
    <Option type="Map"><Option name="丢失" type="QString" value="丢失"/></Option>
    <Option type="Map"><Option name="占用" type="QString" value="占用"/></Option>
    <Option type="Map"><Option name="废弃" type="QString" value="废弃"/></Option>
    <Option type="Map"><Option name="移除" type="QString" value="移除"/></Option>
   </Option></Option></config></editWidget>
  </field>
  <field name="start_date">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="change_date">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="false"/>
   </Option></config></editWidget>
  </field>
  <field name="source">
   <editWidget type="ValueMap"><config><Option type="Map"><Option name="map" type="List">
    <Option type="Map"><Option name="实测" type="QString" value="实测"/></Option>
    <Option type="Map"><Option name="地形图" type="QString" value="地形图"/></Option>
    <Option type="Map"><Option name="调绘" type="QString" value="调绘"/></Option>
    <Option type="Map"><Option name="其它" type="QString" value="其它"/></Option>
    <Option type="Map"><Option name="基础地理数据" type="QString" value="基础地理数据"/></Option>
    <Option type="Map"><Option name="其他" type="QString" value="其他"/></Option>
   </Option></Option></config></editWidget>
  </field>
  <field name="accuracy">
   <editWidget type="ValueMap"><config><Option type="Map"><Option name="map" type="List">
    <Option type="Map"><Option name="A ±0.5 m 位置或边界明确" type="QString" value="A"/></Option>
    <Option type="Map"><Option name="B ±1 m 位置或边界较明确" type="QString" value="B"/></Option>
    <Option type="Map"><Option name="C ±10 m 概略位置" type="QString" value="C"/></Option>
   </Option></Option></config></editWidget>
  </field>
  <field name="note">
   <editWidget type="TextEdit"><config><Option type="Map">
    <Option name="IsMultiline" type="bool" value="true"/>
   </Option></config></editWidget>
  </field>
 </fieldConfiguration>
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
