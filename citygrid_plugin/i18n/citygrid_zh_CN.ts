<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>citygrid</name>
    <message>
        <location filename="../../citygrid_plugin/core/shared_edit/compare.py"/>
        <source> ({time})</source>
        <translation>（{time}）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source> km/h</source>
        <translation> 公里/小时</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>"--field {option}" cannot be understood.</source>
        <translation>无法理解“--field {option}”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>"--layer {option}" cannot be understood.</source>
        <translation>无法理解“--layer {option}”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>"fields" of layer "{role}" must give a field name for each of ours.</source>
        <translation>图层“{role}”的“fields”须为本系统的每个字段给出对应的字段名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>"layers" must be a list of names.</source>
        <translation>“layers”须为名称列表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>"rest" is "note" or "table".</source>
        <translation>“rest”须为“note”或“table”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>"{code}" is no county code.</source>
        <translation>“{code}”不是县级行政区划代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>"{crs}" is no coordinate reference system that PROJ knows.</source>
        <translation>“{crs}”不是 PROJ 所知的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_postgis.py"/>
        <source>"{name}" cannot be the name of a schema.</source>
        <translation>“{name}”不能用作模式名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>"{name}" hints at {datum}; it is used as if it were not.</source>
        <translation>“{name}”像是 {datum} 坐标；现按未偏移的数据使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/classes.py"/>
        <source>"{name}" is a class of no profile</source>
        <translation>“{name}”不是任何标准体系中的类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>"{name}" must be a text.</source>
        <translation>“{name}”须为文本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>"{name}" must give a text for each text.</source>
        <translation>“{name}”须为每个文本给出对应的文本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>"{name}" says that its coordinates are {datum}, some 500 m off.</source>
        <translation>“{name}”表明其坐标为 {datum}，偏移约 500 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/classes.py"/>
        <source>"{name}" was decided to be "{decided}", which is no class</source>
        <translation>“{name}”指定为“{decided}”，但后者不是有效类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>"{option}" cannot be understood.</source>
        <translation>无法理解“{option}”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/osm_classes.py"/>
        <source>"{pair}" is no key=value</source>
        <translation>“{pair}”不是 键=值 形式</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/dial.py"/>
        <source>"{time}" is no time of the day.</source>
        <translation>“{time}”不是有效的时刻。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>(choose the unit grid)</source>
        <translation>（请选择单元网格图层）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>(no component layer in the project)</source>
        <translation>（工程中没有部件图层）</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>.csv (UTF-8 or GBK), .geojson, .xml or .json of Open311, .gpkg or .shp; import also takes the address of an Open311 server</source>
        <translation>.csv（UTF-8 或 GBK）、.geojson、Open311 的 .xml 或 .json、.gpkg 或 .shp；import 也可使用 Open311 服务器的地址</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>0.27 km² each, 30 minutes by bicycle (朝阳)</source>
        <translation>每人 0.27 平方公里，骑行一圈 30 分钟（朝阳）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>0.3 km² each, typical</source>
        <translation>每人 0.3 平方公里，通常情况</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>0.5 km² each, recommended</source>
        <translation>每人 0.5 平方公里，建议值</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>0.69 km² each (萧山)</source>
        <translation>每人 0.69 平方公里（萧山）</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <location filename="../../scripts/sheet_index.py"/>
        <source>1 : this</source>
        <translation>比例尺分母，1:1000 填 1000</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>1.41 km² each</source>
        <translation>每人 1.41 平方公里</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>1:N; as large as it fits if absent</source>
        <translation>1:N；省略则按图幅取尽可能大的比例尺</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>1:{scale}: {labelled} of {cells} cells labelled: {level} level, {along} along the cell, {reduced} smaller, {leader} with a leader; {crossing} across an edge, {buildings} over a building, {by_hand} moved by hand.</source>
        <translation>1:{scale}：{cells} 个单元网格中 {labelled} 个有注记：水平 {level} 个，沿网格走向 {along} 个，缩小 {reduced} 个，带引线 {leader} 个；其中压盖网格边 {crossing} 个，压盖建筑物 {buildings} 个，人工移动 {by_hand} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>20 unit grids each (南岸)</source>
        <translation>每人 20 个单元网格（南岸）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>20 unit grids each, 10 to 20 in level 1 (南岸)</source>
        <translation>每人 20 个单元网格，一级区域 10 至 20 个（南岸）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>25 unit grids each (路桥)</source>
        <translation>每人 25 个单元网格（路桥）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>27 unit grids each (朝阳)</source>
        <translation>每人 27 个单元网格（朝阳）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>3 communities each (路桥)</source>
        <translation>每人 3 个社区（路桥）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>4.5 on foot, 10 by bicycle and 20 by car if left empty.</source>
        <translation>留空时步行为 4.5，骑行为 10，驾车为 20。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>5 unit grids each</source>
        <translation>每人 5 个单元网格</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>6 digits, for components in no cell</source>
        <translation>6 位数字，用于不在任何单元网格内的部件</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>6 digits, for components that lie in no cell</source>
        <translation>6 位数字，用于不在任何单元网格内的部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>6 digits, for components that lie in no cell and no community.</source>
        <translation>6 位数字，用于不在任何单元网格和社区内的部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>6 digits, for components that lie in no cell.</source>
        <translation>6 位数字，用于不在任何单元网格内的部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>8 digits; none if empty.</source>
        <translation>8 位数字；留空则不填。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>A cell never leaves its community: correct the border or the building if it is wrong.</source>
        <translation>单元网格不得超出所属社区：如有错误，请改正社区界线或建筑物。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>A cell never leaves its community: correct the border or the compound if it is wrong.</source>
        <translation>单元网格不得超出所属社区：如有错误，请改正社区界线或独立院落。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>A cell nowhere wider than this is a sliver.</source>
        <translation>各处宽度均不超过此值的单元网格视为狭长碎面。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/moving.py"/>
        <source>A cell of three vertices can lose none.</source>
        <translation>只有三个顶点的单元网格不能再删除顶点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/outcome.py"/>
        <source>A cell would reach {area} m² out of its community.</source>
        <translation>将有单元网格超出所属社区 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>A code is 6 digits county, 3 street office, 3 community, such as 110101001001.</source>
        <translation>社区代码由 6 位县级行政区划、3 位街道、3 位社区组成，例如 110101001001。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/communities.py"/>
        <source>A community has no code.</source>
        <translation>有社区没有代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/settings.py"/>
        <source>A component is looked at for 0 seconds up to an hour.</source>
        <translation>每个部件的查看时间须在 0 秒至 1 小时之间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>A component may be this far from where the last census had it.</source>
        <translation>部件距上次普查位置的最大允许距离。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>A component this near to an edge is on it.</source>
        <translation>距网格边不超过此值的部件视为落在网格边上。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>A compound at least this large is a cell of its own; a smaller one is kept whole in a cell.</source>
        <translation>不小于此面积的独立院落单独成为一个单元网格；较小的完整保留在某个单元网格内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>A compound at least this large should be a cell of its own.</source>
        <translation>不小于此面积的独立院落应单独成为一个单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed.py"/>
        <source>A connection pooler in between does not pass on that a case has changed.</source>
        <translation>中间的连接池不转发案件变更通知。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>A corner sharper than this, that leads out and back, is a spike.</source>
        <translation>夹角小于此值、伸出又折回的角视为尖刺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>A date is not of the form YYYYMMDD.</source>
        <translation>日期不是 YYYYMMDD 格式。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <source>A fault of the program, nothing was written. Please report it with these lines:</source>
        <translation>程序故障，未写出任何内容。请附上以下内容一并反馈：</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>A fault of the program, nothing was written: {error}. Please report it with the output of --debug.</source>
        <translation>程序故障，未写出任何内容：{error}。请附上 --debug 的输出一并反馈。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/check_session.py"/>
        <source>A fault of the program: {error}</source>
        <translation>程序故障：{error}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed.py"/>
        <source>A fault of the program: {said}</source>
        <translation>程序故障：{said}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>A file that lacks a larger share of the base is refused.</source>
        <translation>缺少基准版本部件的比例高于此值的文件不予合并。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>A file with the same flags as what was found: gaps as polygons, edges as lines …</source>
        <translation>同样的问题标记，按问题本身的图形存放：缝隙为面，网格边为线……</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>A label that does not fit is made smaller down to this, or to 60 % of its height.</source>
        <translation>放不下的注记逐级缩小，但字高不小于此值，也不小于原字高的 60 %。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>A layout of the project, such as a changed copy of the template.</source>
        <translation>工程中的布局，例如修改过的模板副本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>A length or demand is negative.</source>
        <translation>有长度或需求量为负数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>A level label that would run over a building is turned along its cell if it is clear there.</source>
        <translation>水平注记压盖建筑物时，若沿网格走向放置可以避开，则改为沿网格走向。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>A line from where each vertex was to where it is, with the distance.</source>
        <translation>每个顶点从原位置到新位置的连线，附移动距离。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <source>A new feature was not accepted.</source>
        <translation>图层未接受新要素。</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>A password on the command line can be read by everybody on this computer.</source>
        <translation>命令行中的密码会被本机所有用户看到。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>A picture of each page, named after the route.</source>
        <translation>每页另存一张图片，以路线命名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>A point for each component of the sample, to be filled in.</source>
        <translation>样本中每个部件一个点，待填写检查结果。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>A point for every component that got a code or lies in another cell.</source>
        <translation>新编标识码或所在单元网格有变的部件，每个一个点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>A polygon for each zone (责任网格) with its grids, roads, lap and load.</source>
        <translation>每个责任网格一个面，含所辖单元网格、道路、巡查一遍用时和工作量。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/tables.py"/>
        <source>A range has no first or no last number.</source>
        <translation>有号段缺少起始或终止顺序号。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>A round takes above 0 and up to 1440 minutes.</source>
        <translation>一轮的时间须大于 0，不超过 1440 分钟。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>A row for all, for each major class and for each class.</source>
        <translation>合计、每个大类、每个类别各一行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>A row for each scale to be labelled: 500 for 1:500, and the height of the text (字高) in mm.</source>
        <translation>每种比例尺一行：比例尺分母（1:500 填 500）和字高（毫米）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/shared_edit/compare.py"/>
        <source>A row policy of the database does not let you change it.</source>
        <translation>数据库的行级安全策略不允许您更改该记录。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/settings.py"/>
        <source>A sheet is 20 to 2000 mm wide and high, at a scale of 1:1 or smaller.</source>
        <translation>图幅的宽和高应为 20 至 2000 毫米，比例尺不得大于 1:1。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <source>A sheet of {width} mm × {height} mm has no room on {paper} at its true size.</source>
        <translation>{width} 毫米 × {height} 毫米的图幅按实际尺寸在 {paper} 纸上放不下。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/draw.py"/>
        <source>A size is not positive.</source>
        <translation>样本量等数值须为正数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/settings.py"/>
        <source>A standard sheet is shown whole or in quarters.</source>
        <translation>标准图幅只能整幅或分为四幅。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/t_join.py"/>
        <source>A stretch of road is longer than 83 km: cut it.</source>
        <translation>有路段长于 83 千米：请将其截断。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/settings.py"/>
        <source>A tolerance of a merge is negative, or a share is not between 0 and 1.</source>
        <translation>合并的容差为负数，或比例不在 0 至 1 之间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>A value could not be kept. {what}.</source>
        <translation>有一个值未能保留。{what}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>A vertex is repeated in {cells}.</source>
        <translation>网格 {cells} 有重复顶点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>A vertex this near to a neighbour's edge is meant to be on it.</source>
        <translation>距相邻网格边不超过此值的顶点视为应落在该边上。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/t_join.py"/>
        <source>A walk over a network with {count} odd junctions needs the package PyMatching: python3 -m pip install --user --no-deps pymatching</source>
        <translation>路网有 {count} 个奇度节点，求解巡查路线需要 PyMatching 包：python3 -m pip install --user --no-deps pymatching</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>About how large stand-in communities should be.</source>
        <translation>替代社区的大致面积。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Acceptance by sampling</source>
        <translation>成果验收</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>Accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Accuracy</source>
        <translation>精度等级</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Add a layout with a sheet for each patrol route: map, turn list and timetable</source>
        <translation>添加布局，每条巡查路线一张：地图、转向表和时刻表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/repaired_grid.py"/>
        <source>Add it: without it the codes of removed cells would be given again.</source>
        <translation>请补上该字段：否则被移除网格的编码可能会再次使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Add map sheets to the project</source>
        <translation>在工程中加入图幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Add route sheets to the project</source>
        <translation>将路线图添加到工程</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Add the layouts of map sheets, driven by the sheet index, to look at and to change</source>
        <translation>将由图幅索引驱动的图幅布局添加到工程，供查看和修改</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>Add their paths to the layer road.</source>
        <translation>请将其中的道路补入 road 图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_sheets.py"/>
        <source>Added: {layouts}.</source>
        <translation>已添加：{layouts}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_sheets.py"/>
        <source>Added: {layouts}. Producer, classification and date come from the project variables citygrid_producer, citygrid_classification and citygrid_date.</source>
        <translation>已添加：{layouts}。制图单位、密级和制图日期取自工程变量 citygrid_producer、citygrid_classification 和 citygrid_date。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Address of the project</source>
        <translation>工程地址</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Administrative ones, stand-ins, or those you gave.</source>
        <translation>行政社区、替代社区或您提供的社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>Against a one-way street: {road}</source>
        <translation>逆行单行道：{road}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Agree on it beforehand, such as by drawing lots: it alone decides the sample.</source>
        <translation>请事先商定，例如抽签：样本完全由种子决定。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>All 15 digits</source>
        <translation>全部 15 位</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>All but walkers obey one-way streets; a car leaves footways out.</source>
        <translation>除步行外均须遵守单行道；驾车不走人行道。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>All collectors</source>
        <translation>全部采集员</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>All components, in their order, with all their fields.</source>
        <translation>全部部件，顺序不变，保留全部字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>All layers of the census together.</source>
        <translation>普查的全部部件图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>All layers of the census together: a code may be in two of them.</source>
        <translation>请一并选择普查的全部部件图层：同一标识码可能出现在两个图层中。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>All of them, with their evidence, are in the table compliance of the GeoPackage.</source>
        <translation>全部条目及其依据见 GeoPackage 中的 compliance 表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>All that is walked or cycled along, lanes included.</source>
        <translation>所有可步行或骑行的道路，包括街巷。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>All zones</source>
        <translation>全部责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>All {zones} zones are locked, but {cells} cells are in none.</source>
        <translation>全部 {zones} 个责任网格均已锁定，但仍有 {cells} 个单元网格不属于任何责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Along communities</source>
        <translation>沿社区界线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Along roads</source>
        <translation>沿道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Also fields that the profile does not have, such as the uuid.</source>
        <translation>也包括标准体系之外的字段，如 uuid。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>An .osm.pbf or .osm file, or a GeoPackage of layers with tags.</source>
        <translation>.osm.pbf 或 .osm 文件，或带标签图层的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/osm_extract.py"/>
        <source>An OpenStreetMap extract is in EPSG:4326: bring the layers back to it.</source>
        <translation>OpenStreetMap 数据采用 EPSG:4326：请将图层恢复到该坐标系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>An area may be this many times the target, or one so-many-th of it.</source>
        <translation>允许的最大面积为目标面积乘以此倍数，最小面积为目标面积除以此倍数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>An edge may enter a building this deep.</source>
        <translation>网格边可伸入建筑物的最大深度。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>An edge may enter a compound this deep.</source>
        <translation>网格边可伸入独立院落的最大深度。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>An edge runs through buildings.</source>
        <translation>网格边穿越建筑物。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>An edge runs {depth} m deep through building {building}.</source>
        <translation>网格边穿越建筑物 {building}，深入 {depth} 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>An edge splits compound {compound}, {depth} m deep; a compound is one cell, however large.</source>
        <translation>网格边拆分独立院落 {compound}，深入 {depth} 米；独立院落无论多大都应为一个单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Another cell has the same code.</source>
        <translation>另有单元网格使用同一标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>Another last census was chosen; check again.</source>
        <translation>已另选上次普查；请重新检查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>Another project is open.</source>
        <translation>当前已打开另一工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>Another project was opened: connect again to see the cases in it.</source>
        <translation>已打开另一个工程：请重新连接，以便在其中查看案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Are counted in new cells; without them the count is left empty there.</source>
        <translation>用于统计新单元网格的部件数量；不提供则新网格的部件数量留空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Area a unit grid should have; the standard says about 10,000 m² (万米网格).</source>
        <translation>单元网格应有的面积；标准为约 10,000 平方米（万米网格）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Area far from the target</source>
        <translation>面积偏离目标</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Area of a stand-in (m²)</source>
        <translation>替代社区面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Area wrongly stated</source>
        <translation>登记面积不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>Areas and lines became a point on them.</source>
        <translation>面和线已转为其上的一个点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/suitable.py"/>
        <source>Areas measured in {crs} are wrong by {error:.1%} here.</source>
        <translation>在此处用 {crs} 量算面积，误差为 {error:.1%}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Areas not those of the geometry</source>
        <translation>与图形不符的面积值</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>As the sampling plan says; if empty, the rates alone decide.</source>
        <translation>按抽样方案填写；留空则仅按各项比率判定。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>As the tool Plan patrol routes makes them.</source>
        <translation>“规划巡查路线”工具的输出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>Ask for a shorter time.</source>
        <translation>请缩短查询时段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>Ask its operator for a larger answer, and give --most.</source>
        <translation>请联系服务器运维方放宽单次返回条数，并给出 --most。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Ask whoever made the data, and declare it.</source>
        <translation>请向数据生产单位核实后再定义。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/offset_suspicion.py"/>
        <source>Ask whoever made the data; if it is so, convert it, and all from the same source, with "Convert offset datum" first.</source>
        <translation>请向数据生产单位核实；如属实，请先用“偏移坐标转换”工具转换该图层及同一来源的全部图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>Assign</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_codes.py"/>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>Assign component codes</source>
        <translation>部件编码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>At 1:{scale} labels moved by hand overlap: {codes}.</source>
        <translation>1:{scale} 下有人工移动的注记互相重叠：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>At 1:{scale} labels moved by hand stand outside their cells: {codes}.</source>
        <translation>1:{scale} 下有人工移动的注记不在所属网格内：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>At 1:{scale} {count} cells have no label: {codes}.</source>
        <translation>1:{scale} 下有 {count} 个单元网格没有注记：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>At 1:{scale} {count} labels lie across an edge of a cell: {codes}.</source>
        <translation>1:{scale} 下有 {count} 个注记压盖网格边：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>At most, for each fleet.</source>
        <translation>每个车队的上限。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>At most, for each walk.</source>
        <translation>每条路线最多用此时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>At the largest scale at which it fits, but no larger than the one chosen.</source>
        <translation>采用能容纳整个社区的最大比例尺，但不大于所选比例尺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Attributes and dates</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Attributes without a field</source>
        <translation>无对应字段的属性</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Back to editing</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Balanced load</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Balancing laps</source>
        <translation>正在均衡巡查一遍用时</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Balancing loads</source>
        <translation>正在均衡工作量</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Barriers</source>
        <translation>围墙、铁路等界线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Base data</source>
        <translation>基础数据</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Before running numbers</source>
        <translation>流水号前缀</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>Before {code} {count} numbers are left out.</source>
        <translation>标识码 {code} 之前跳过 {count} 个顺序号。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Being checked</source>
        <translation>核查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Being handled</source>
        <translation>处置</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/move_tool.py"/>
        <source>Bend a shared edge</source>
        <translation>弯折公共边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Border (E): drag the border of the zone outwards; it snaps to cells</source>
        <translation>边界（E）：向外拖动责任网格的边界，自动吸附到单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Borders zones should have where balance allows it.</source>
        <translation>在保证均衡的前提下，责任网格边界优先采用的走向。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Both</source>
        <translation>两者都采用</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <source>Both {first} and {second} may be this layer.</source>
        <translation>{first} 和 {second} 都可能是这个图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Box (R): cells at least half within a rectangle</source>
        <translation>矩形（R）：选取至少一半面积在矩形内的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <source>Brings a unit grid up to new base data. Only cells that a change touches are retired and drawn anew; all others keep geometry and code to the last bit.
Retired cells go to the history with end date and the codes in their place; their codes are never used again. Components that pointed to a retired code are given the new one.</source>
        <translation>按新的基础数据更新单元网格。只有变更涉及的单元网格停用并重新划分；其余网格的图形和标识码分毫不变。
停用的网格连同终止日期和变更后标识码转入历史单元网格，其标识码不再启用。原属停用标识码的部件改为新标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Brush (B): cells passed over; [ and ] change its size</source>
        <translation>笔刷（B）：选取划过的单元网格；按 [ 和 ] 调整笔刷大小</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sample/city.py"/>
        <source>Building blocks</source>
        <translation>正在生成街区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/forces.py"/>
        <source>Building {fid} and what cannot be cut off beside it leave {area} m².</source>
        <translation>建筑物 {fid} 及其旁边无法切分的部分占 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Buildings</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Buildings crossed by an edge</source>
        <translation>被网格边穿越的建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>By bicycle</source>
        <translation>骑行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>By car</source>
        <translation>驾车</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>By patrol minutes, without detours</source>
        <translation>按巡查时间计算，不含绕行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>By {crs} it lies {place}, far outside the area that system is for.</source>
        <translation>按 {crs} 解释，数据位于{place}，远在该坐标系适用范围之外。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>CRS</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>CRS of INPUT, if it does not say</source>
        <translation>INPUT 的坐标参考系（INPUT 未说明时）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>CSV table: classes that stand outside, in streets, need grade or photo</source>
        <translation>CSV 表：哪些类别位于室外、在道路上、须有精度等级或照片</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>CSV with a plan of your own: lot_from,sample,accept</source>
        <translation>自备抽样方案的 CSV：lot_from,sample,accept</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Call it case_id or 案件编号.</source>
        <translation>请将该列命名为 case_id 或 案件编号。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <location filename="../../citygrid_plugin/ui/waiting.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <location filename="../../scripts/_cli.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，未写出任何内容。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <source>Cartography</source>
        <translation>制图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/playback.py"/>
        <source>Cases of {day}</source>
        <translation>{day} 的案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>Cell</source>
        <translation>单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Cell astride a community border</source>
        <translation>网格跨社区界线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>Cell before</source>
        <translation>原单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Cell in several parts</source>
        <translation>网格由多个部分组成</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Cell no road reaches</source>
        <translation>道路不可达</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Cell outside its community</source>
        <translation>网格超出社区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Cell without geometry</source>
        <translation>网格没有图形</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/codes.py"/>
        <source>Cell {after} should be numbered before its neighbour {before}: codes run from west to east and from north to south.</source>
        <translation>网格 {after} 的编号应排在相邻的 {before} 之前：标识码按自西向东、由北至南的顺序编排。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/records.py"/>
        <source>Cell {code} ends on {end}, before it began on {start}.</source>
        <translation>网格 {code} 的终止日期 {end} 早于初始日期 {start}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/labels.py"/>
        <source>Cell {code} has no label.</source>
        <translation>网格 {code} 没有标识码注记。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/records.py"/>
        <source>Cell {code} has nothing in: {fields}.</source>
        <translation>网格 {code} 的以下属性为空：{fields}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>Cell {code} has {area} m², {times} times the target of {target} m².</source>
        <translation>网格 {code} 面积为 {area} 平方米，是目标面积 {target} 平方米的 {times} 倍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/codes.py"/>
        <source>Cell {code} lies in community {community}; its code says {other}.</source>
        <translation>网格 {code} 位于社区 {community}，而其标识码属于社区 {other}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Cells</source>
        <translation>单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Cells have no geometry.</source>
        <translation>有的单元网格没有图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Cells in one piece when shrunk by {distance} m</source>
        <translation>内缩 {distance} 米后仍为一体的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Cells in use; components must lie in one, and name it.</source>
        <translation>使用中的单元网格；部件须位于其中，且所在单元网格与之一致。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Cells in use; retired ones hold no components. Required: the field code (标识码).</source>
        <translation>使用中的单元网格；已停用的不含部件。必须有 code（标识码）字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Cells nothing forces</source>
        <translation>不受制约的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Cells of one compound</source>
        <translation>由单个独立院落构成的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Cells of the earlier zones</source>
        <translation>原有责任网格组成</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Cells of the zones</source>
        <translation>责任网格组成</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Cells reaching out of their community</source>
        <translation>超出所属社区的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Cells retired earlier: their codes are never used again.</source>
        <translation>以前停用的单元网格：其标识码不再启用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Cells that were retired (历史单元网格); their codes are never given again.</source>
        <translation>已停用的单元网格（历史单元网格）；其标识码不再编给其他网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Cells that were retired (历史单元网格); their codes must not be in use again.</source>
        <translation>已停用的单元网格（历史单元网格）；其标识码不得再次启用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Cells were removed, and no history was asked for that keeps their codes from being given again: {codes}.</source>
        <translation>有网格被移除，但未要求输出可防止其编码再次使用的历史图层：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Cells whose ground differs by no more than this are the same.</source>
        <translation>范围相差不超过此值的单元网格视为相同。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Cells with a road within {distance} m</source>
        <translation>{distance} 米内有道路的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Cells with another community's code</source>
        <translation>使用其他社区代码的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Cells with gaps narrower than 0.5 m</source>
        <translation>边上有窄于 0.5 米缝隙的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Cells would end on {date}, before they began: {codes}.</source>
        <translation>终止日期 {date} 早于以下单元网格的初始日期：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Cells {reason}</source>
        <translation>{reason}的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Census</source>
        <translation>普查库</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/census_review.py"/>
        <source>Census (*.gpkg *.shp)</source>
        <translation>普查成果 (*.gpkg *.shp)</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Census after</source>
        <translation>变化后的普查数据</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Census before</source>
        <translation>变化前的普查数据</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Centre lines of roads, lanes and paths.</source>
        <translation>道路、街巷和小路的中心线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Changed before it began</source>
        <translation>变更日期早于初始日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Changed by others: {layer}</source>
        <translation>他人已更改：{layer}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Changes</source>
        <translation>网格变更</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Changes between two censuses</source>
        <translation>两次普查的变化</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Check a component census</source>
        <translation>检查部件普查</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>Check a component census by every rule: places, cells, codes, states, dates, fields, photos.</source>
        <translation>按全部规则检查部件普查：位置、单元网格、标识码、状态、日期、字段和照片。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Check a unit grid</source>
        <translation>检查单元网格</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>Check a unit grid by every rule: topology, codes, dates, attributes, labels, base data.</source>
        <translation>按全部规则检查单元网格：拓扑、标识码、日期、属性、注记以及与基础数据的关系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Check results</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>Check that it is an OpenStreetMap extract with its tags, and that it is not empty.</source>
        <translation>请检查它是否为带标签的 OpenStreetMap 数据，且不为空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/relations.py"/>
        <source>Check that it is of the same city, and its coordinate reference system.</source>
        <translation>请检查其是否属于同一城市，并核对坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/conversion.py"/>
        <source>Check that they belong to the data.</source>
        <translation>请检查这些要素是否属于该数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Check the CRS that the file declares, or correct the coordinates.</source>
        <translation>请检查文件定义的坐标参考系，或改正坐标。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/provinces.py"/>
        <source>Check the codes, and whether the coordinate reference system names the right zone.</source>
        <translation>请检查代码，以及坐标参考系的投影带是否正确。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Check the direction (oneway) of these roads.</source>
        <translation>请检查这些道路的方向（oneway）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>Check the grid and mend the codes first.</source>
        <translation>请先检查网格并改正标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>Check the junctions, or give these roads a depot of their own.</source>
        <translation>请检查路口，或为这些道路另设驻点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>Check the path; it is looked for from {folder}.</source>
        <translation>请检查路径；查找的起始文件夹是 {folder}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Check the unit grid and work through what is found</source>
        <translation>检查单元网格，并逐个处理发现的问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Checking attributes</source>
        <translation>正在检查属性</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Checking buildings</source>
        <translation>正在检查建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Checking codes</source>
        <translation>正在检查标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Checking communities</source>
        <translation>正在检查社区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Checking compounds</source>
        <translation>正在检查独立院落</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Checking labels</source>
        <translation>正在检查标识码注记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Checking roads</source>
        <translation>正在检查道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/census_review.py"/>
        <source>Checking the census</source>
        <translation>正在检查部件普查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Checking the shape of each cell</source>
        <translation>正在检查各单元网格的图形</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/check_session.py"/>
        <source>Checking the unit grid</source>
        <translation>正在检查单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Checking what cells stand on</source>
        <translation>正在与社区、建筑物、院落、部件和道路比对</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Checks a unit grid by every rule at once: gaps, overlaps and other faults of topology; cells outside their community or through buildings and compounds; components on edges; codes, dates and attributes; labels.
The result is one layer of flags, a point on each find, with rule, severity, message, the codes of the cells, and a measure. Rules whose layer is not given are not looked for. Flags that were accepted as exceptions stay accepted.</source>
        <translation>一次按全部规则检查单元网格：缝隙、重叠等拓扑错误；超出所属社区，穿越建筑物，拆分独立院落；部件落在网格边上；标识码、日期和属性；标识码注记。
结果为一个问题标记图层，每个问题一个点，带规则、严重程度、说明、相关标识码和数值。未提供所需图层的规则不检查。已认可为例外的问题保持认可。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Checks components by every rule at once: coordinates, cells and grid codes; codes, classes and states; dates, departments and required fields; duplicates, buildings and roads; photos; and against the last census moves, changes of state and codes given again.
The result is one layer of flags, a point on each find, with rule, severity and message. Rules whose layer is not given are not looked for; the log says which. Flags that were accepted as exceptions stay accepted.</source>
        <translation>一次按全部规则检查部件：坐标、单元网格和所在单元网格代码；标识码、类别和状态；日期、主管部门和必填字段；重复采集、建筑物和道路；照片；以及与上次普查相比的移位、状态变化和标识码重复使用。
结果为一个问题标记图层，每个问题一个点，附规则、严重程度和说明。未提供所需图层的规则不检查，日志中会列出。已认可为例外的问题保持认可。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>Chinese files are in GB18030 (which contains GBK) or UTF-8.</source>
        <translation>中文文件一般采用 GB18030（包含 GBK）或 UTF-8 编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Choose a CRS, or give the unit grid.</source>
        <translation>请选择坐标参考系，或提供单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Choose a case in the list or on the map.</source>
        <translation>请在列表中或地图上选择一个案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Choose a class of the profile, or add it as an extension class.</source>
        <translation>请选用标准体系中的类别，或将其增设为扩展部件类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>Choose a connection, then press Connect.</source>
        <translation>请选择一个连接，然后按“连接”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/conversion.py"/>
        <source>Choose another datum.</source>
        <translation>请选择另一种坐标。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/settings.py"/>
        <source>Choose another size or scale.</source>
        <translation>请另选尺寸或比例尺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/component_layers.py"/>
        <source>Choose at least one layer.</source>
        <translation>请至少选择一个图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/splitting.py"/>
        <source>Choose at least two cells that lie beside each other.</source>
        <translation>请至少选择两个相邻的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/settings.py"/>
        <location filename="../../citygrid_plugin/core/zones/staffing.py"/>
        <source>Choose from {names}.</source>
        <translation>请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/settings.py"/>
        <source>Choose from {scales}.</source>
        <translation>请从 {scales} 中选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Choose one file or more.</source>
        <translation>请选择一个或多个文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/profile_files.py"/>
        <source>Choose one of {known}.</source>
        <translation>请选择以下之一：{known}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>Choose one of: {options}.</source>
        <translation>请选择以下之一：{options}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/features.py"/>
        <source>Choose the field that holds {field}.</source>
        <translation>请选择存放{field}的字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Choose the last census, to hold states, places and codes against</source>
        <translation>选择上次普查，用于比对状态、位置和编码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>Choose the layer of unit grids, or rename the field that holds the 15 digits to code.</source>
        <translation>请选择单元网格图层，或将存放 15 位标识码的字段改名为 code。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <source>Choose the layer that the tool Design zones has made.</source>
        <translation>请选择由“划分责任网格”工具生成的图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/communities.py"/>
        <source>Choose the layer with the communities.</source>
        <translation>请选择社区图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/index.py"/>
        <source>Choose the layer with the unit grid.</source>
        <translation>请选择单元网格图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>Choose the layer with the unit grids first.</source>
        <translation>请先选择单元网格图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/route_layers.py"/>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>Choose the layers that the tool Plan patrol routes has made.</source>
        <translation>请选择由工具“规划巡查路线”生成的图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Choose the right layer, or convert or delete these features.</source>
        <translation>请选择正确的图层，或转换、删除这些要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/menu_and_toolbar.py"/>
        <source>CityGrid</source>
        <translation>CityGrid 单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/help_dialog.py"/>
        <source>CityGrid help</source>
        <translation>CityGrid 帮助</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/menu_and_toolbar.py"/>
        <source>CityGrid help and about…</source>
        <translation>CityGrid 帮助与关于…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/help_dialog.py"/>
        <source>CityGrid {version}, free software under GPL-2.0-or-later</source>
        <translation>CityGrid {version}，按 GPL-2.0-or-later 许可发布的自由软件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Class and attributes</source>
        <translation>类别和属性</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Class of another layer</source>
        <translation>类别与图层不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Class of what has none otherwise</source>
        <translation>无其他来源时采用的类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>Class {code} {name} needs {wanted} codes; {left} are left up to {last}.</source>
        <translation>类别 {code} {name} 需要 {wanted} 个标识码；到 {last} 为止只剩 {left} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_inputs.py"/>
        <source>Classes of 5 digits and codes of 17 since July 2026; classes of 4 and codes of 16 before.</source>
        <translation>2026 年 7 月起类别代码为 5 位、标识码为 17 位；此前分别为 4 位和 16 位。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/component_layers.py"/>
        <source>Classes the city had added to the profile that is left.</source>
        <translation>城市在原标准体系中自行扩展的类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Click a route to pick it, drag a passage onto another street (Shift: add the way there and back). L: lock the passage under the mouse. S: start at the junction under it. R: reverse; Shift+R: the loop under it. O: optimise round what is locked. Right click: next route.</source>
        <translation>单击选取一条路线，把其中一段拖到另一条街道上（按住 Shift：保留原段，加上往返）。L：锁定鼠标下的路段。S：以鼠标下的路口为起点。R：反向；Shift+R：反转鼠标下的环。O：围绕锁定路段重新优化。右击：下一条路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Click cells beside each other, then right-click to merge them</source>
        <translation>依次点击相邻的单元网格，右键合并</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/same_again_tool.py"/>
        <source>Click the component that is to be repeated.</source>
        <translation>请单击作为样板的部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Click the points of a line from edge to edge, end it with a right click</source>
        <translation>从一条网格边到另一条网格边点击画线，右键结束</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <location filename="../../citygrid_plugin/layers/case_layer.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Clusters</source>
        <translation>聚合</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Code (Z03-1), zone (Z03) or name; the nearest takes over the routes.</source>
        <translation>编号（Z03-1）、责任网格（Z03）或姓名；由距离最近的信息采集员接替其路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/administrative.py"/>
        <source>Code made up: OpenStreetMap has none</source>
        <translation>代码为虚拟：OpenStreetMap 中没有代码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Code missing</source>
        <translation>缺少标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Code of another class</source>
        <translation>标识码与类别不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Code of another community</source>
        <translation>标识码与所在社区不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Code of another county</source>
        <translation>标识码与县级行政区划不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Code out of order</source>
        <translation>标识码顺序不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Code used twice</source>
        <translation>标识码重复</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>Code {code} is not of county {county}, where the component lies.</source>
        <translation>标识码 {code} 不属于部件所在的县级行政区划 {county}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>Code {code} is of class {inside}, but the component is of class {own}.</source>
        <translation>标识码 {code} 所含类别代码为 {inside}，而部件类别为 {own}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/since.py"/>
        <source>Code {code} is retired and must not be given again.</source>
        <translation>标识码 {code} 已停用，不得再次启用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/since.py"/>
        <source>Code {code} was another component's in the last census.</source>
        <translation>标识码 {code} 在上次普查中属于另一部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>Code {code} {problem}.</source>
        <translation>标识码 {code} {problem}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Codes</source>
        <translation>标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Codes and order</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>Codes are never used again, so the class needs an extension class beside it.</source>
        <translation>标识码不得重复使用，须为该类别另设扩展部件类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Codes begin with</source>
        <translation>编码前缀</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Codes for the census of this project…</source>
        <translation>为本工程的普查部件编码…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Codes given before or elsewhere</source>
        <translation>以前或别处已编的标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Codes malformed, repeated or of another community</source>
        <translation>格式错误、重复或不属于本社区的标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Codes of cells, communities or street offices, with commas; everything if empty.</source>
        <translation>网格、社区或街道的编码，以逗号分隔；留空则为全部。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Codes of new zones are this and a number.</source>
        <translation>新责任网格的编码由此前缀加序号组成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Codes of the grid before that are missing or occur twice: {codes}.</source>
        <translation>原网格中有缺失或重复的标识码：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Codes that were converted in it stay as they are.</source>
        <translation>其中已转换的编码保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Codes used again for other ground</source>
        <translation>被另一处地块重复启用的旧标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Coefficient of variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <location filename="../../citygrid_plugin/ui/routes/route_model.py"/>
        <location filename="../../citygrid_plugin/ui/zones/zone_model.py"/>
        <source>Collector</source>
        <translation>采集员</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Collectors</source>
        <translation>信息采集员人数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Collectors in each zone, at least</source>
        <translation>每个责任网格的最少信息采集员人数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>Collectors or codes of routes, with commas between them. Empty: all of them.</source>
        <translation>采集员或路线编码，以逗号分隔。留空：全部。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/writing.py"/>
        <source>Columns not known: {names}.</source>
        <translation>未知的列：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Common base</source>
        <translation>共同基准版本</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Communities from</source>
        <translation>社区来源</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Communities of your own</source>
        <translation>自备社区图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Communities or villages (社区、村); each is divided by itself. Required: a code.</source>
        <translation>社区或村，逐个划分；必须有代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Communities that sheets are called after, or that get a sheet each.</source>
        <translation>用于确定图名，或每个社区一幅的社区图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Community code field</source>
        <translation>社区代码字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Community name field</source>
        <translation>社区名称字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/ledger.py"/>
        <source>Community {code} has used all its sequence numbers up to 999; there is none left for a new cell.</source>
        <translation>社区 {code} 的顺序码已用到 999，没有可编给新单元网格的号码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/coding/unit_grid_code.py"/>
        <source>Community {code} was divided into {count} cells; the three digits of the sequence allow 999.</source>
        <translation>社区 {code} 划分出 {count} 个单元网格，而三位顺序码最多只能编 999 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>Compare it with the one that comes with CityGrid.</source>
        <translation>请与 CityGrid 自带的同名文件对照。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>Compare them with the boundaries and codes of the civil affairs office.</source>
        <translation>请与民政部门的界线和代码核对。</translation>
    </message>
    <message>
        <location filename="../../scripts/census_changes.py"/>
        <source>Compare two censuses: new, gone, moved, re-classed, edited components.</source>
        <translation>比对两次普查：新增、消失、移位、改类和属性变更的部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Compare two unit grids</source>
        <translation>比对两版单元网格</translation>
    </message>
    <message>
        <location filename="../../scripts/compare_grids.py"/>
        <source>Compare two unit grids cell by cell: kept, split, merged, redrawn.</source>
        <translation>逐个比对两版单元网格：未变、拆分、合并、重划。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Compares a grid that was edited by hand with the one before the edit. Every cell that changed gets a code never used before in its community; the cell it was goes to the history with its end date and the codes in its place.
The standard wants it so: a code is never used again after a change (变更后原编码须停止使用). A vertex inserted on a straight edge is no change.</source>
        <translation>将人工编辑后的网格与编辑前的网格比对。凡有变更的单元网格，编以本社区从未用过的标识码；变更前的网格连同终止日期和变更后标识码转入历史单元网格。
标准有此要求：变更后原编码须停止使用。仅在直线边上增加顶点不算变更。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Compares two censuses: which components are new, gone, moved, re-classed, have another code or other attributes. Components are known by their hidden uuid, by their code, or by class and place.
The result is a map, with an arrow from the old place to the new one, and a table of counts by layer and class.</source>
        <translation>比对两次普查：哪些部件新增、消失、移位、改类、改码或属性变更。部件按隐藏的 uuid、标识码，或类别加位置识别。
结果为变化图，用箭头从原位置指向新位置，并附按图层和类别统计的数量表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Compares two unit grids cell by cell: what was kept to the last bit, split, merged, redrawn, renumbered, added or removed.
The result is a layer of changes, and a table that says which old code went into which new one.</source>
        <translation>逐个比对两版单元网格：哪些分毫未变，哪些拆分、合并、重划、重新编码、新增或撤销。
结果为网格变更图层，以及变更前后标识码的沿革表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_change/compare.py"/>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>Comparing {layer}</source>
        <translation>正在比对 {layer}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/compare.py"/>
        <source>Comparing {old} cells with {new}</source>
        <translation>正在比对 {old} 个原单元网格与 {new} 个新单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>Compliance report</source>
        <translation>合规检核报告</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Compliance report on one page, with a map and a histogram of the areas.</source>
        <translation>一页合规检核报告，附地图和面积直方图。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>Compliant</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <source>Component census</source>
        <translation>部件普查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Component in several parts</source>
        <translation>部件由多个部分组成</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Component layers</source>
        <translation>部件图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Component layers to check together</source>
        <translation>要一并检查的部件图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Component on an edge</source>
        <translation>部件落在网格边上</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Component outside every cell</source>
        <translation>部件不在任何网格内</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Component without geometry</source>
        <translation>部件没有图形</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>Component {component} stands in no cell.</source>
        <translation>部件 {component} 不在任何单元网格内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>Component {component} stands on an edge: it belongs to no cell for certain.</source>
        <translation>部件 {component} 落在网格边上，无法确定所在单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Components</source>
        <translation>部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Components known already</source>
        <translation>已有部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Components per cell</source>
        <translation>每个单元网格的部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Components stand close together here.</source>
        <translation>此处部件密集。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Components with codes</source>
        <translation>已编码部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Compound split</source>
        <translation>独立院落被拆分</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/forces.py"/>
        <source>Compound {name} takes {share} % of the cell.</source>
        <translation>独立院落 {name} 占该单元网格的 {share} %。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Compounds</source>
        <translation>独立院落</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Compounds beside the cell leave a narrow place.</source>
        <translation>相邻的独立院落使此处形成狭窄部位。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Compounds split</source>
        <translation>被拆分的独立院落</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>Conflict {identity} ({code}) cannot be decided by "{chosen}".</source>
        <translation>冲突 {identity}（{code}）不能以“{chosen}”处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connection_bar.py"/>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>Connected, asking every few seconds.</source>
        <translation>已连接，每隔几秒查询一次。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Connecting the roads</source>
        <translation>正在连接道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Convenient patrol</source>
        <translation>方便管理</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>Convert it with "Convert offset datum" first (scripts/convert_datum.py).</source>
        <translation>请先用“偏移坐标转换”工具（scripts/convert_datum.py）转换。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>Convert offset datum</source>
        <translation>偏移坐标转换</translation>
    </message>
    <message>
        <location filename="../../scripts/convert_datum.py"/>
        <source>Convert them one by one (--layer NAME).</source>
        <translation>请逐个图层转换（--layer 图层名）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>Converted</source>
        <translation>转换结果</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Coordinate reference system</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Coordinate that is no number</source>
        <translation>坐标为非数值</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/gpx.py"/>
        <source>Coordinates are GCJ-02, not WGS 84.</source>
        <translation>坐标为 GCJ-02，不是 WGS 84。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Coordinates of 0, 0 are the common cause: correct or delete them.</source>
        <translation>常见原因是坐标为 0, 0：请改正或删除这些要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>Copy it again from the device, together with the files -wal and -shm beside it.</source>
        <translation>请从设备重新复制，并带上同名的 -wal 和 -shm 文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Copy it to the device and open it in QField.</source>
        <translation>拷贝到设备上，用 QField 打开。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <location filename="../../citygrid_plugin/core/sampling/draw.py"/>
        <source>Correct it.</source>
        <translation>请改正。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Correct or empty them.</source>
        <translation>请改正或清空这些值。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>Correct the CRS of that layer.</source>
        <translation>请改正该图层的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Correct the class; if it was changed rightly, retire the component and record a new one.</source>
        <translation>请改正类别；如果类别确应变更，请停用该部件并重新采集。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Correct the codes; if they are parts of one community, dissolve them into one feature.</source>
        <translation>请改正代码；如果它们是同一社区的几个部分，请融合为一个要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>Correct the mapping of {layer}.{field}.</source>
        <translation>请改正 {layer}.{field} 的字段对应关系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>Correct the mapping.</source>
        <translation>请改正对应关系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <location filename="../../citygrid_plugin/core/patrol_network/settings.py"/>
        <location filename="../../citygrid_plugin/core/routes/settings.py"/>
        <source>Correct the settings.</source>
        <translation>请改正设置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Correct the zone number</source>
        <translation>改正带号</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Counts and codes by scale, as JSON</source>
        <translation>各比例尺的注记数和标识码（JSON）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Counts by layer and class.</source>
        <translation>按图层和类别统计的数量。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>County</source>
        <translation>县级行政区划</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>County code</source>
        <translation>县级行政区划代码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Courtyards of one owner (独立院落), such as schools; each is kept whole.</source>
        <translation>同一单位的独立院落，如学校；每个保持完整。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Coverage</source>
        <translation>巡查覆盖</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Coverage by the clock</source>
        <translation>覆盖时钟图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Coverage of roads</source>
        <translation>道路巡查覆盖</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Create a component census</source>
        <translation>创建部件普查库</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>Cut them apart along the wall between them if they are two.</source>
        <translation>如果确为两栋，请沿其间的墙体切开。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>Cut them into pieces, or give more time.</source>
        <translation>请将其截成几段，或增加时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Date</source>
        <translation>制图日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Date in the future</source>
        <translation>日期晚于今天</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Date in the times of passages, as YYYY-MM-DD.</source>
        <translation>到访时间所用的日期，格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Date of the change</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Date on the report</source>
        <translation>报告上的日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>Date written to every cell as its start (初始日期); today if empty.</source>
        <translation>写入每个单元网格的初始日期；留空则为今天。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Dates missing or malformed</source>
        <translation>缺失或格式错误的日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/records.py"/>
        <source>Dates of cell {code} are not a day as YYYYMMDD: {dates}.</source>
        <translation>网格 {code} 的日期不是 YYYYMMDD 格式的有效日期：{dates}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>Dates of {name} are not a day as YYYYMMDD: {dates}.</source>
        <translation>{name} 的日期不是 YYYYMMDD 格式的有效日期：{dates}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>Dates of {name} are yet to come: {dates}.</source>
        <translation>{name} 的日期晚于今天：{dates}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>Datum the coordinates are in now, whatever the layer's system says.</source>
        <translation>坐标现在实际采用的坐标系统，不论图层定义为何。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>Datum to move them to.</source>
        <translation>要转换到的坐标系统。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Datums</source>
        <translation>坐标偏移</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Day of the check</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>Dead ends are right; cells are closed without them.</source>
        <translation>断头路本身没有错；网格闭合不依赖它们。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Decide whose it is and cut it from the other; every place lies in one community.</source>
        <translation>请确定该处归属，并从另一社区中裁除；每处地面只属于一个社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Decisions</source>
        <translation>冲突处理结果</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>Declare the CRS of the layer, then deliver.</source>
        <translation>请定义图层的坐标参考系，然后交付。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Declare the coordinate reference system that the layer really has.</source>
        <translation>请定义该图层真实的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <location filename="../../citygrid_plugin/core/crs/relations.py"/>
        <source>Declare {what} instead, if whoever made the data confirms it.</source>
        <translation>如数据生产单位确认，请改为定义 {what}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Defect rate</source>
        <translation>缺陷率</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Defect rate, weighted</source>
        <translation>缺陷率（加权）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Defective</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Defective components allowed</source>
        <translation>允许的缺陷部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Defective components the plan allows</source>
        <translation>抽样方案允许的缺陷部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>Defective components, by the plan</source>
        <translation>缺陷部件数（按抽样方案）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Degrees instead of metres</source>
        <translation>坐标为经纬度而非米</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Delete one of each two.</source>
        <translation>请在每两条中删除一条。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Delete or redraw them.</source>
        <translation>请删除或重新绘制。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>Delete the copies.</source>
        <translation>请删除重复要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>Delete them or mend their coordinates.</source>
        <translation>请删除这些要素或修正其坐标。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/survey.py"/>
        <source>Delete them, or draw their polygons.</source>
        <translation>请删除它们，或绘制其多边形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Delete them, or draw them.</source>
        <translation>请删除，或补绘图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>Delete those features in QGIS and record them again.</source>
        <translation>请在 QGIS 中删除这些要素并重新采集。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Deliver components</source>
        <translation>输出部件成果</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>Deliver components under a profile, with a report; what is left out is kept beside and told.</source>
        <translation>按标准体系交付部件并附报告；未交付的部件另存并列明。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Delivery</source>
        <translation>成果文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <source>Delivery of last time</source>
        <translation>上次成果文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Delivery report</source>
        <translation>成果报告</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Denominator, such as 500 for 1:500; the report judges by it. The standard allows none smaller than 1:2000.</source>
        <translation>比例尺分母，例如 1:500 填 500；报告据此评定。标准规定最低不得低于 1:2000。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>Departing cells: {unforced} not forced, {forced} forced</source>
        <translation>偏离原则的单元网格：不受制约 {unforced} 个，受制约 {forced} 个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Department missing</source>
        <translation>缺少主管部门</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Department with two names</source>
        <translation>主管部门名称不一致</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>Department {code} is called "{own}" at {name}, elsewhere mostly "{usual}".</source>
        <translation>主管部门 {code} 在 {name} 处名为“{own}”，别处多为“{usual}”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Departments</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Departments and units</source>
        <translation>部门和单位</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Departures</source>
        <translation>偏离原则的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>Depot {name} is {metres:.0f} m from every road to patrol.</source>
        <translation>出发点 {name} 距最近的应巡道路 {metres:.0f} 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Depots</source>
        <translation>出发点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <source>Description</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Design responsibility zones</source>
        <translation>划分责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Design zones first.</source>
        <translation>请先划分责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Digits aim at the zone of that row, a right click at the one under it.</source>
        <translation>按数字键选择该行的责任网格，右击选择光标下的责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connection_bar.py"/>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Dispatch</source>
        <translation>派遣</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Dispatched</source>
        <translation>派遣</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <source>Divide changed ground anew</source>
        <translation>变更区域重新划分</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>Divide communities into coded unit grids (单元网格) of about 10,000 m², by the standard.</source>
        <translation>按标准将社区划分为约 10,000 平方米、带标识码的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Divide into map sheets</source>
        <translation>划分图幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>Divide into unit grids</source>
        <translation>划分单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>Divide the grid first, or choose another layer.</source>
        <translation>请先划分单元网格，或另选图层。</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>Divide the ground of a unit grid into numbered map sheets, or make one for each community.</source>
        <translation>对单元网格范围分幅并编图号，或每个社区一幅。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>Divides communities into coded unit grids of about 10,000 m², by the principles of the standard: edges run along roads, water, green and walls, never through a building; a compound stays whole; the cells of all communities join without gap or overlap.
The result can also be written as one GeoPackage that holds data, styles and the QGIS project, with a report that names every cell departing from a principle, and why.</source>
        <translation>按标准的划分原则，将社区划分为约 10,000 平方米、带标识码的单元网格：网格边沿道路、水系、绿地和围墙走，绝不穿越建筑物；独立院落保持完整；所有社区的网格无缝拼接，既无缝隙也无重叠。
结果还可写成一个 GeoPackage，内含数据、样式和 QGIS 工程，并附检核报告，列出每个偏离原则的单元网格及其原因。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Divides the ground of a unit grid into standard map sheets, with the name, the number and the eight neighbours of each; or makes one sheet for each community.
Only sheets that show ground of a cell are made. The result drives the layouts of map sheets.</source>
        <translation>对单元网格范围按标准图幅分幅，给出每幅的图名、图号和八个邻接图幅；也可每个社区一幅。
只生成图内有单元网格的图幅。结果用于驱动图幅布局。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/communities.py"/>
        <location filename="../../citygrid_plugin/core/sheets/index.py"/>
        <source>Dividing into sheets</source>
        <translation>正在分幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Dividing the ground</source>
        <translation>正在划分区域</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/division/divide.py"/>
        <source>Dividing {count} communities</source>
        <translation>正在划分 {count} 个社区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/redivision.py"/>
        <source>Dividing {count} places anew</source>
        <translation>正在重新划分 {count} 处变更区域</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Drag a passage of a route onto another street; L locks it, R reverses, S moves the start</source>
        <translation>把路线的一段拖到另一条街道上；L 锁定，R 反向，S 移动起点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Drag a vertex or edge that cells share; Shift bends an edge, Del takes a vertex out</source>
        <translation>拖动网格之间的公共顶点或公共边；按住 Shift 弯折公共边，按 Del 删除顶点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Drag an identifier label; Shift turns it, Del leaves it to the automatic placement</source>
        <translation>拖动标识码注记；按住 Shift 旋转，按 Del 恢复自动放置</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>Draw a delivery as a map picture. Needs QGIS, unlike the other scripts.</source>
        <translation>将成果绘制成地图图片。与其他脚本不同，需要 QGIS。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/splitting.py"/>
        <source>Draw a line that crosses a cell from edge to edge.</source>
        <translation>请画一条从一边到另一边贯穿单元网格的线。</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>Draw a random sample of a census, or with --evaluate evaluate the re-survey entered into it.</source>
        <translation>从普查数据中随机抽样；加 --evaluate 则评定填入样本的复测结果。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Draw into</source>
        <translation>绘入</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>Draw on from its border, or export the layer as MultiPolygon.</source>
        <translation>请从其边界接着绘制，或将图层导出为多部分面（MultiPolygon）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>Draw roads into them, or give them to a zone.</source>
        <translation>请在其中补绘道路，或将其划入某个责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>Draw the area over roads, or leave it out.</source>
        <translation>请把区域画到道路上，或不使用该图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Draw the lanes and footways that lead there.</source>
        <translation>请补绘通往该处的街巷和人行道。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>Draw the missing connection, or give that part a depot of its own.</source>
        <translation>请补画缺失的连接，或为该部分另设出发点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Draw the missing connection, or make sure that there is none.</source>
        <translation>请补绘缺失的连接道路，或确认此处确不相通。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Draw the roads that are missing, or give its ground to a neighbour.</source>
        <translation>请补绘缺失的道路，或将其区域划归相邻责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Draw them or delete them.</source>
        <translation>请补绘图形，或删除这些网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Draw them, or delete the rows.</source>
        <translation>请补绘图形，或删除这些记录。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>Draw them, or delete them.</source>
        <translation>请补绘图形，或删除这些网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Draw zones</source>
        <translation>绘制责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Draw zones there, if they are to be patrolled.</source>
        <translation>如需巡查该处，请在该处绘制责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/session.py"/>
        <source>Draw zones: {count} grids to {zone}</source>
        <translation>绘制责任网格：{count} 个单元网格划入 {zone}</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>Drawing</source>
        <translation>正在绘图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/draw.py"/>
        <source>Drawing the sample</source>
        <translation>正在抽取样本</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>Drawing {name}</source>
        <translation>正在绘制 {name}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Draws a random sample of a census, so many as a plan says, shared out by major class and by cell or sheet. The same seed draws the same sample.
The layer has fields for the re-survey: result (found, not_found, omitted, inaccessible), the class and state found, the place measured, the number of other errors. What the census left out is added as a point with the result omitted. Then run "Evaluate a sample".</source>
        <translation>从普查数据中随机抽样，样本量按抽样方案，并按大类及单元网格或图幅分配。种子相同，样本相同。
图层含供复测填写的字段：检查结果 result（found、not_found、omitted、inaccessible），实测类别和状态，实测位置，其他属性错误数。普查漏测的部件，以 result 为 omitted 的点添加。然后运行“抽样结果评定”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>Due every {required} min</source>
        <translation>每 {required} 分钟应巡一遍</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/case_layer.py"/>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Duplicate geometry</source>
        <translation>图形重复</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Duplicate vertex</source>
        <translation>顶点重复</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Duplicates</source>
        <translation>重复采集</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>EPSG code of the cases' coordinates (4490)</source>
        <translation>案件坐标的 EPSG 代码（4490）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Each becomes one cell; delete them if they are leftovers of editing.</source>
        <translation>每个都会成为一个单元网格；如果是编辑残留，请删除。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Each part has a closed walk of its own; draw the connection if there is one.</source>
        <translation>各部分分别有一条闭合路线；如果实际相通，请补绘连接道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Each part is divided by itself, with one numbering; check that no part is a leftover.</source>
        <translation>各部分分别划分、统一编号；请检查其中有无编辑残留。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Each patrol_class is then a fleet of its own, whose rounds take no longer than is due.</source>
        <translation>每种巡查类别各为一个车队，其一轮用时不超过应巡间隔。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Each takes some seconds.</source>
        <translation>每个部件需要几秒钟。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Each with the reason and its attributes.</source>
        <translation>逐个写明原因及其属性。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Earlier delivery</source>
        <translation>以往的成果</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Earlier labels</source>
        <translation>已有标识码注记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Earlier zones</source>
        <translation>原有责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Edge through a building</source>
        <translation>网格边穿越建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Edges owned by more than two cells</source>
        <translation>被两个以上单元网格共用的边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Edges without their counterpart</source>
        <translation>没有对应边的网格边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Edit routes</source>
        <translation>编辑路线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/toolset.py"/>
        <source>Edit the layer</source>
        <translation>编辑图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <source>Editing cannot be started.</source>
        <translation>无法开始编辑。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>Else one for each collector.</source>
        <translation>否则每名采集员一个文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Empty the code of the component that is not the one it was given to.</source>
        <translation>请清空并非该标识码原属部件的标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Empty: the project variable citygrid_date, or today.</source>
        <translation>留空则采用工程变量 citygrid_date，没有则为今天。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Empty: the project variable citygrid_title, or the project's title.</source>
        <translation>留空则采用工程变量 citygrid_title，没有则采用工程标题。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>End (终止日期) of cells that are removed; today if empty.</source>
        <translation>被移除网格的终止日期；留空则为今天。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>End date before start date</source>
        <translation>终止日期早于初始日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>End of the old cells (终止日期) and start of the new (初始日期); today if empty.</source>
        <translation>原网格的终止日期和新网格的初始日期；留空则为今天。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/settings.py"/>
        <source>Ends of roads may be joined across 0 to 10 m.</source>
        <translation>道路端点的连接容差须在 0 至 10 米之间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Error rate</source>
        <translation>差错率</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Error rate: wrong attributes or nothing there, of those checked. Omission rate: omitted, of all that are there. Defective: with any fault, each once. RMSE from {formula}. 95 %: Clopper-Pearson. Limits and plan are settings of whoever accepts; CityGrid takes none from a standard.</source>
        <translation>差错率：已检查部件中属性错误或实地不存在的比例。漏测率：实有部件中漏测的比例。缺陷：有任何错误的部件，每个只计一次。中误差按 {formula} 计算。95 %：Clopper-Pearson 置信区间。限值和方案由验收方设定；CityGrid 未从标准中取用任何限值。</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>Error: {problem}</source>
        <translation>错误：{problem}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Evaluate a sample</source>
        <translation>抽样结果评定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Evaluates a sample that the re-survey filled in: error rate, omission rate, share beyond the accuracy, RMSE of positions, defect rate by class, and the verdict.
The result is a table, and if wanted a page that can be printed and mailed. The limits are settings of whoever accepts; none is taken from a standard.</source>
        <translation>评定已填写复测结果的样本：差错率、漏测率、精度不合格率、点位中误差、各类别缺陷率和结论。
结果为一张表，也可另生成便于打印和发送的网页。限值由验收方设定，未从标准中取用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Every area is due once in 4 hours, and laps take 1.25 times as long.</source>
        <translation>各区域均改为每 4 小时巡查一遍，每遍用时为平时的 1.25 倍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Every half hour, by class: how long ago cells were passed.</source>
        <translation>每半小时一次，按巡查等级统计单元网格距上次巡查的时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Every passage of a cell with its times, for a slider over the day.</source>
        <translation>单元网格的每次到访及其时间，可用时间滑块查看全天过程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Every road, lane and footway that can be gone along.</source>
        <translation>所有可通行的道路、街巷和人行道。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Existing compounds</source>
        <translation>现状管理</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Export it in EPSG:4490.</source>
        <translation>请以 EPSG:4490 导出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/label_edits.py"/>
        <location filename="../../citygrid_plugin/layers/shared_edits.py"/>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <source>Export it in the CGCS2000 / Gauss-Krüger zone of the city.</source>
        <translation>请按本市所在的 CGCS2000 高斯-克吕格带导出该图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <source>Export it in the CRS of the unit grid.</source>
        <translation>请按单元网格的坐标系导出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <location filename="../../citygrid_plugin/layers/route_edits.py"/>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>Export it to a GeoPackage you may write to, or ask for the rights to this one.</source>
        <translation>请将其导出到可写的 GeoPackage，或申请此图层的写入权限。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Export map sheets</source>
        <translation>导出图幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>Export route sheets</source>
        <translation>导出路线图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>Export the list as CSV</source>
        <translation>将列表导出为 CSV</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Export the list as CSV…</source>
        <translation>将列表导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>Export the map sheets of a delivery as PDF and PNG, at their true scale.</source>
        <translation>将成果中的图幅按实际比例尺导出为 PDF 和 PNG。</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <source>Export the sheets of patrol routes (巡查路线图) as PDF, one file for each collector.</source>
        <translation>将巡查路线图导出为 PDF，每名采集员一个文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Extend the time limit</source>
        <translation>延期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_inputs.py"/>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Extension classes</source>
        <translation>扩展部件类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/component_layers.py"/>
        <source>Extension classes of the other profile</source>
        <translation>另一标准体系的扩展类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Extract</source>
        <translation>OpenStreetMap 数据</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Far from every road</source>
        <translation>远离道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>Feature</source>
        <translation>要素</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Field with OSM highway values, or 1 to 4. May stay empty if the field is called class or 道路等级.</source>
        <translation>取值为 OSM highway 值或 1 至 4 的字段。字段名为 class 或 道路等级 时可留空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Field with the 12-character code: 6 county, 3 street office, 3 community. May stay empty if the field is called code or 社区代码.</source>
        <translation>12 位代码字段：6 位县级行政区划、3 位街道、3 位社区。字段名为 code 或 社区代码 时可留空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Field with the target area in m² of sparser communities; where it is empty, the target area below applies. May stay empty if the field is called target_area.</source>
        <translation>为较稀疏的社区指定目标面积（平方米）的字段；值为空时采用下面的目标面积。字段名为 target_area 时可留空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Fields of the census too</source>
        <translation>同时输出普查字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Figures before and after, as JSON</source>
        <translation>前后对比指标（JSON）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Figures by fleet and route, as JSON</source>
        <translation>各车队和路线的数据（JSON）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Figures by zone, as JSON</source>
        <translation>各责任网格指标（JSON）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Figures, staffing and comparison, as JSON</source>
        <translation>指标、人员配备和对比（JSON）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>File</source>
        <translation>立案</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>File of a photo missing</source>
        <translation>缺少照片文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>File with the routes</source>
        <translation>路线所在的文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Filed</source>
        <translation>立案</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Files</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Files of the same name are replaced once every sheet is ready.</source>
        <translation>全部图幅生成之后才替换同名文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Fill in the department</source>
        <translation>补填主管部门</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/communities.py"/>
        <source>Fill in the field code (社区代码).</source>
        <translation>请填写 code（社区代码）字段。</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>Filling it</source>
        <translation>正在写入数据</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Filter by rule, text or code</source>
        <translation>规则、说明、标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Filter by text, case or code</source>
        <translation>按文字、案件号或编码筛选</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>Finding what stands in the way</source>
        <translation>正在查找注记须避让的对象</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Flags</source>
        <translation>问题标记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Flags as found</source>
        <translation>问题标记（原图形）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Flags of another check</source>
        <translation>另一次检查的问题标记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Flags of what no rule decides, such as a gap as wide as a cell.</source>
        <translation>无规则可依、须由人判断的问题，例如宽如网格的缝隙。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Folder for the sheets</source>
        <translation>图幅输出文件夹</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Folder of the photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Folder; an earlier delivery in it is replaced at once, other files never.</source>
        <translation>文件夹；其中以往的成果整体替换，其他文件绝不改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>Following the routes over the day</source>
        <translation>正在推算全天巡查过程</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Follows the planned routes through the hours of duty: when each unit grid and road is passed, its longest gap against what its patrol class requires, and its share of the day on time.
What if a collector is missing and the nearest takes over, it pours and everything is due once in 4 hours, or an area turns red for an event: the result holds the figures before and after.</source>
        <translation>沿规划路线推演执勤时段：每个单元网格和每条道路何时被巡查到，最长间隔与其巡查等级要求的对比，以及全天按时的比例。
可推演缺少一名采集员由最近者接替、暴雨时全部改为 4 小时一次、活动区域临时转为红区等情形：结果含前后对比。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Footprints; no edge runs through one.</source>
        <translation>建筑物轮廓；网格边不会穿越。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Footprints; no roofs and nothing underground.</source>
        <translation>建筑物轮廓；不含屋顶构件和地下建筑。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>For apps that draw Chinese web maps; the file is then no WGS 84.</source>
        <translation>供使用国内网络地图的应用；此时文件坐标不是 WGS 84。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>For example:</source>
        <translation>例如：</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/flag_model.py"/>
        <source>Found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Free cells with at most {times} times the mean</source>
        <translation>部件数不超过平均值 {times} 倍的不受制约单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>From</source>
        <translation>原坐标</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Full laps</source>
        <translation>每遍走完全部道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>GPX file</source>
        <translation>GPX 文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>GPX file in GCJ-02</source>
        <translation>GCJ-02 坐标的 GPX 文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Gap</source>
        <translation>缝隙</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Gap in the sequence</source>
        <translation>顺序号跳号</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Gap to the lower bound in all (%)</source>
        <translation>总长与下限之差（%）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Gaps</source>
        <translation>缝隙</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Gaps by the clock</source>
        <translation>逐时巡查间隔</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Gaps wider than this at their widest are taken for ground left out on purpose; 0: none are.</source>
        <translation>最宽处超过此值的缝隙视为有意不划分的区域；0 表示没有这样的区域。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Gaps wider than this, such as a whole missing cell, are left for a person.</source>
        <translation>宽度超过此值的缝隙（例如整个网格缺失）留待人工处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage 文件 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>GeoPackage or shapefile with layers of the same names.</source>
        <translation>含同名图层的 GeoPackage 或 Shapefile。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>GeoPackage or shapefile; all its layers with the field class_code are compared.</source>
        <translation>GeoPackage 或 Shapefile；比对其中所有带 class_code 字段的图层。</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>GeoPackage that divide_grid.py has written</source>
        <translation>divide_grid.py 写出的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>GeoPackage that gets the layer sheet_index, such as the delivery itself;</source>
        <translation>含 sheet_index 图层的 GeoPackage，可以是成果文件本身</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <source>GeoPackage that plan_routes.py has written</source>
        <translation>plan_routes.py 写出的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>GeoPackage the layer goes into, which may be that of the grid; all else in it stays</source>
        <translation>含标识码注记图层的 GeoPackage，可以是网格所在文件；其中其他内容保持不变</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>GeoPackage the layers go into, which may be BASE; all else in it stays</source>
        <translation>图层写入的 GeoPackage，可以就是 BASE；其中其他内容不变</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>GeoPackage the layers go into, which may be that of the grid; all else in it stays</source>
        <translation>存放结果图层的 GeoPackage，可以是网格所在文件；其中其他内容保持不变</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>GeoPackage the layers go into, which may be that of the routes; all else in it stays</source>
        <translation>存放结果图层的 GeoPackage，可以是巡查路线所在文件；其中其他内容保持不变</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>GeoPackage the layers go into, which may be that of the zones; all else in it stays</source>
        <translation>存放结果图层的 GeoPackage，可以是责任网格所在文件；其中其他内容保持不变</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>GeoPackage to write the tables to</source>
        <translation>用于写入各表的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>GeoPackage with grid, base data, styles and QGIS project</source>
        <translation>含网格、基础数据、样式和 QGIS 工程的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>GeoPackage with its project inside, to export without opening it. Empty: the open project.</source>
        <translation>内含工程的 GeoPackage，无须打开即可导出；留空则采用当前打开的工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>GeoPackage with route, route_turn and route_timetable. Empty: the open project.</source>
        <translation>含 route、route_turn 和 route_timetable 的 GeoPackage。留空：当前工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <source>GeoPackage with the base data of then, to tell what changed. Without it only what the grid breaks now is looked for, such as an edge through a new building.</source>
        <translation>含当时基础数据的 GeoPackage，用于判断发生了哪些变更。不提供则只查找网格现在违反规则之处，例如网格边穿越新建筑物。</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>GeoPackage with the coded components</source>
        <translation>含已编码部件的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/census_changes.py"/>
        <source>GeoPackage with the layer component_change and its summary</source>
        <translation>含 component_change 图层及其汇总的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/compare_grids.py"/>
        <source>GeoPackage with the layer grid_change and the table grid_lineage</source>
        <translation>含 grid_change 图层和 grid_lineage 表的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>GeoPackage with the layer merge_conflict, in which somebody has filled the field chosen</source>
        <translation>含 merge_conflict 图层且已填写 chosen 字段的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/check_topology.py"/>
        <source>GeoPackage with the layer of flags</source>
        <translation>含问题标记图层的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>GeoPackage with the merged census; the master itself is allowed</source>
        <translation>存放合并后普查数据的 GeoPackage；可以就是总库</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>GeoPackage with the sample, or with its result</source>
        <translation>存放样本或其评定结果的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>GeoPackage with unit_grid, community and, from the last census, component</source>
        <translation>含 unit_grid、community 以及上次普查 component 的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>GeoPackage, file geodatabase or folder of shapefiles with the base data</source>
        <translation>存放基础数据的 GeoPackage、文件地理数据库或 Shapefile 文件夹</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>GeoPackage, geodatabase or folder with the base data; else what the file of the grid has</source>
        <translation>存放基础数据的 GeoPackage、文件地理数据库或文件夹；省略则采用网格所在文件中的基础数据</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>GeoPackage, or postgresql://USER@HOST/DATABASE,</source>
        <translation>GeoPackage 或 postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>GeoPackages as they come back from the field, or shapefiles. A team is called as its file.</source>
        <translation>外业带回的 GeoPackage 或 Shapefile。作业组以文件名命名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Geographic layout</source>
        <translation>地理布局</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Geometry</source>
        <translation>图形</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>Give --crs, such as EPSG:4547, or base data.</source>
        <translation>请给出 --crs，例如 EPSG:4547，或提供基础数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <location filename="../../citygrid_plugin/core/zones/settings.py"/>
        <source>Give 0 or more.</source>
        <translation>请给出不小于 0 的值。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Give 6 digits, such as 420111.</source>
        <translation>请填写 6 位数字，例如 420111。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Give a .csv, a .geojson, or the .xml or .json of an Open311 server.</source>
        <translation>请提供 .csv、.geojson，或 Open311 服务器的 .xml 或 .json。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_postgis.py"/>
        <source>Give a CRS with a code, such as EPSG:4547, or write a GeoPackage.</source>
        <translation>请给出带代码的坐标参考系，例如 EPSG:4547，或写出为 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>Give a GeoPackage that divide_grid.py has written.</source>
        <translation>请提供由 divide_grid.py 写出的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <source>Give a GeoPackage that divide_grid.py or the tool Divide has written.</source>
        <translation>请提供由 divide_grid.py 或“划分单元网格”工具写出的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>Give a delivery of CityGrid, or no base data and --crs.</source>
        <translation>请提供 CityGrid 成果文件；或不提供基础数据，改为给出 --crs。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Give a file for the census, or a PostGIS connection.</source>
        <translation>请指定普查库文件，或 PostGIS 连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/rules.py"/>
        <source>Give a known rule, a severity (error, warning, info) and a tolerance ≥ 0.</source>
        <translation>请给出已有的规则、严重程度（error、warning、info）和不小于 0 的容差。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Give a later end date, or correct their start dates.</source>
        <translation>请给出更晚的终止日期，或改正这些网格的初始日期。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/survey.py"/>
        <source>Give a layer with polygons to measure.</source>
        <translation>请提供含有多边形的图层以供量测。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Give a line layer road for cells that can be patrolled.</source>
        <translation>请提供道路线图层 road，才能判断单元网格是否便于巡查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Give a line layer road, or say that there are none (--allow-no-roads).</source>
        <translation>请提供道路线图层 road，或声明没有道路（--allow-no-roads）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Give a line layer road; motorways are not patrolled.</source>
        <translation>请提供道路线图层 road；高速公路不列入巡查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <location filename="../../citygrid_plugin/core/labelling/settings.py"/>
        <location filename="../../citygrid_plugin/core/zones/settings.py"/>
        <source>Give a number above 0.</source>
        <translation>请给出大于 0 的数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>Give a point layer of depots.</source>
        <translation>请提供出发点的点图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>Give a polygon layer community with a field code; unit grids are drawn inside communities.</source>
        <translation>请提供带 code 字段的社区面图层 community；单元网格在社区范围内划分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/departments.py"/>
        <source>Give a table with a line for each department: code,name.</source>
        <translation>请提供表，每个部门一行：code,name。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/component_source.py"/>
        <source>Give a vector file, a table with coordinates, or name the layers with components.</source>
        <translation>请提供矢量文件或带坐标的表，或指明部件所在的图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>Give an EPSG code such as EPSG:4547, or leave it out.</source>
        <translation>请给出 EPSG 代码，例如 EPSG:4547，或省略此项。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/osm_source.py"/>
        <source>Give an OpenStreetMap extract: .osm.pbf, .osm, or a GeoPackage of layers with tags.</source>
        <translation>请提供 OpenStreetMap 数据：.osm.pbf、.osm 或带标签图层的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>Give another class.</source>
        <translation>请另给类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/dates.py"/>
        <source>Give another date.</source>
        <translation>请另给日期。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>Give another file.</source>
        <translation>请另给文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/settings.py"/>
        <source>Give at least one of {scales}.</source>
        <translation>请至少给出以下比例尺之一：{scales}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Give cells changed since the last save new codes, and keep the old ones in the history</source>
        <translation>为上次保存以来变更的单元网格编制新标识码，原网格转入历史单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Give cells without a patrol class that of their zone.</source>
        <translation>为未设巡查等级的单元网格提供所属责任网格的等级。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/field_package.py"/>
        <source>Give codes of cells, communities or street offices of this census.</source>
        <translation>请给出本次普查的单元网格、社区或街道的代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>Give communities of your own (--communities LAYER).</source>
        <translation>请提供自备社区图层（--communities 图层）。</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>Give components their codes, and stamp cell, community and street office on them.</source>
        <translation>为部件编制标识码，并填写所在单元网格、社区和街道。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>Give each its own name: NAME=FILE; none may be called {master}.</source>
        <translation>请分别命名：名称=文件；不得命名为 {master}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>Give every cell its code: divide the grid anew, or repair it (citygrid:repairgrid).</source>
        <translation>请为每个单元网格编制标识码：重新划分或修复该网格（citygrid:repairgrid）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Give every cell of that grid one code of its own first.</source>
        <translation>请先为该网格的每个单元网格填写唯一的标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Give every zone a polygon and a zone_code of its own.</source>
        <translation>请为每个责任网格绘制面，并填写唯一的 zone_code。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Give fewer collectors or unlock a zone.</source>
        <translation>请减少信息采集员人数，或解锁某个责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Give fewer collectors.</source>
        <translation>请减少信息采集员人数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/report.py"/>
        <source>Give fewer vehicles.</source>
        <translation>请减少车辆数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>Give https://…</source>
        <translation>请给出 https://…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>Give it cells first.</source>
        <translation>请先为其分配单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Give it, or choose a staffing rule.</source>
        <translation>请填写人数，或选择一种人员配备规则。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/settings.py"/>
        <source>Give metres of 0 or more, and a share such as 0.3.</source>
        <translation>请给出不小于 0 的米数，以及 0.3 这样的比例。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>Give more collectors, have them cycle, or plan by hourly slots.</source>
        <translation>请增加信息采集员、改为骑行，或按小时轮次安排巡查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>Give more collectors, or have it patrolled by boat or car.</source>
        <translation>请增加信息采集员，或改用船只、车辆巡查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>Give more minutes, a nearer depot, or a faster way of going.</source>
        <translation>请增加分钟数、改用更近的出发点或更快的出行方式。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/report.py"/>
        <source>Give more vehicles or more minutes.</source>
        <translation>请增加车辆数或分钟数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <source>Give more, or a longer search.</source>
        <translation>请增加人数，或延长搜索时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>Give more, or leave the unit grids out.</source>
        <translation>请增加数量，或不使用单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>Give more.</source>
        <translation>请增加人数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/osm_extract.py"/>
        <source>Give one of those names.</source>
        <translation>请使用其中一个名称。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>Give points that vehicles set out from, or leave the layer out.</source>
        <translation>请提供车辆出发的点，或不使用该图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Give the answer as the server sent it.</source>
        <translation>请提供服务器返回的原始内容。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/draw.py"/>
        <source>Give the census, with its component layers.</source>
        <translation>请提供含部件图层的普查数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Give the code of the county (6 digits) in the settings.</source>
        <translation>请在设置中给出县级行政区划代码（6 位）。</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>Give the delivery of the grid.</source>
        <translation>请提供网格成果文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>Give the file of a census, or name the field for the class (类别代码) class_code.</source>
        <translation>请提供普查库文件，或将类别代码字段命名为 class_code。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/sampled_census.py"/>
        <source>Give the file that was drawn and filled in.</source>
        <translation>请提供抽样生成并已填写的文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Give the layer of communities, or fill in the field community_code.</source>
        <translation>请提供社区图层，或填写 community_code 字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/geopackage_update.py"/>
        <source>Give the layer that holds the grid.</source>
        <translation>请指明存放网格的图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Give the names, and stamp components outside the grid.</source>
        <translation>提供社区和街道名称，并用于填写网格以外的部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/merged_census.py"/>
        <source>Give the result of the merge in which the conflicts were decided.</source>
        <translation>请提供已处理冲突的合并结果。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Give them a point; without one nothing can be stamped.</source>
        <translation>请补绘点位；没有点位就无法填写所在单元网格等。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Give them their code of 12 digits: 6 county, 3 street office, 3 community.</source>
        <translation>请填写 12 位代码：6 位县级行政区划、3 位街道、3 位社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Give them their true coordinates, or delete them.</source>
        <translation>请填入真实坐标，或删除这些要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/coding/unit_grid_code.py"/>
        <source>Give this community a larger target_area, or divide it into two communities.</source>
        <translation>请为该社区设置更大的 target_area，或将其分为两个社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Give unit grids to responsibility zones with brush, box, lasso or border</source>
        <translation>用笔刷、矩形、套索或边界把单元网格划入责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>Give unit grids.</source>
        <translation>请提供单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Gives components without a code theirs: 6 digits of the county, the class, 6 digits of a sequence that goes on after the highest number of county and class. Codes that are there never change, and those of retired components are never given again.
Stamps cell, community and street office on every component by its place. One that lies exactly on an edge belongs to the cell with the lowest code, and is told of.</source>
        <translation>为没有标识码的部件编码：6 位县级行政区划代码、类别代码、6 位顺序号，顺序号接续本县级行政区划和类别的最大号。已有的标识码不变，停用部件的标识码不再启用。
按位置填写每个部件的所在单元网格、社区和街道。恰好落在网格边上的部件归入标识码最小的单元网格，并予列出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>Giving codes</source>
        <translation>正在编码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Giving roads to zones</source>
        <translation>正在将道路分配到责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Go along every road in every lap, whatever its class.</source>
        <translation>不分巡查等级，每遍都走完全部道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Grade too low for the class</source>
        <translation>精度等级低于类别要求</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>Grade {grade} of {name} is none of {known}.</source>
        <translation>{name} 的精度等级 {grade} 无效，应为以下之一：{known}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Green space</source>
        <translation>绿地</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Grid code missing</source>
        <translation>缺少所在单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Grid code of another cell</source>
        <translation>所在单元网格不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Grid codes</source>
        <translation>所在单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/zone_model.py"/>
        <source>Grids</source>
        <translation>单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Ground of an event, due as red areas are.</source>
        <translation>活动区域，按红色区域的间隔要求巡查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Ground that differs by no more than this is the same.</source>
        <translation>相差不超过此值的范围视为相同。</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>Group unit grids into responsibility zones (责任网格) that take equally long to walk.</source>
        <translation>将单元网格组合为巡查用时相当的责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Groups unit grids into responsibility zones (责任网格), one for each collector: in one piece, compact, and equal in the minutes they take. These are the minutes of a lap over all roads with its detours, as often as the patrol classes of the cells ask for, and of looking at components and cases.
Locked zones stay as they are. The number of zones is given, or follows from a staffing rule: the log tells what every rule of the sources comes to.</source>
        <translation>将单元网格组合为责任网格，每名信息采集员一个：连成一片、形状紧凑、用时相当。用时包括：按单元网格巡查等级要求的频次走遍全部道路（含绕行）的时间，以及查看部件和处理案件的时间。
已锁定的责任网格保持不变。责任网格数量可直接给出，也可按人员配备规则推算：日志中列出各来源规则的推算结果。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Handled</source>
        <translation>处置完毕</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>Have it mended and drawn anew, with another seed.</source>
        <translation>请返工后换用另一种子重新抽样。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>Have the survey office convert it with the parameters of your city.</source>
        <translation>请测绘部门用本市的转换参数进行转换。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Height (mm)</source>
        <translation>字高（毫米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/charts.py"/>
        <source>Histogram of cell areas</source>
        <translation>单元网格面积直方图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>History</source>
        <translation>历史单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>History so far</source>
        <translation>已有历史单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Hold Shift to keep the passage and add the way there and back.</source>
        <translation>按住 Shift 可保留原路段，另加往返。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Hole in a cell</source>
        <translation>网格内有孔洞</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/hot_spots.py"/>
        <source>Hot spots need the Python library scipy.</source>
        <translation>热点分析需要 Python 库 scipy。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Hours of duty</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>How cases are drawn on the map</source>
        <translation>案件在地图上的显示方式</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>How far a component whose code is unknown is looked for among its class.</source>
        <translation>标识码无法对应的部件，在此距离内查找同类部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>How far a digit of the typeface reaches: 0.555 of the font size in Noto Sans CJK SC.</source>
        <translation>字体中一个数字所占的宽度：Noto Sans CJK SC 为字高的 0.555 倍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>How far a vertex may be moved, but for ground that gaps and overlaps give to another cell.</source>
        <translation>顶点可移动的最大距离；因缝隙、重叠划归其他网格的区域除外。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>How far from a route a cell is seen.</source>
        <translation>距路线多远以内的单元网格视为已查看。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>How long ago unit grids are passed over the day, as planned and what if, side by side</source>
        <translation>各单元网格在一天中距上次巡查的时间，现方案与假设方案并排显示</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>How long each is looked at.</source>
        <translation>每个部件的查看时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>How many are drawn; if empty, as many as the plan says.</source>
        <translation>抽取的数量；留空则按抽样方案。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>How many of how many. Written down from memory: check it against your copy first.</source>
        <translation>批量与样本量的对应关系。方案凭记忆录入：使用前请与标准原文核对。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>How much loads may differ from the mean</source>
        <translation>工作量允许偏离平均值的幅度</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>How much loads may differ from their mean.</source>
        <translation>工作量与平均值的允许偏差。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/route_model.py"/>
        <source>How much longer than the proven lower bound</source>
        <translation>比已证明的下限长多少</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>How often an area of the class is due.</source>
        <translation>该等级区域要求的巡查间隔。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>How the delivery is divided into layers.</source>
        <translation>成果按什么划分图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Identifier used twice</source>
        <translation>唯一标识重复</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>If given, the coverage of every stretch of road is told as well.</source>
        <translation>如提供，则同时给出每个路段的巡查覆盖情况。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>If it is, convert it with "Convert offset datum" first (scripts/convert_datum.py).</source>
        <translation>如属实，请先用“偏移坐标转换”工具（scripts/convert_datum.py）转换。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>If it was but a part of the master, say so (partial); if they are deleted, allow more.</source>
        <translation>如果只带走了总库的一部分，请予说明（partial）；如果确已删除，请调高允许的比例。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>If more is wanted, give more communities, or have stand-ins made (--communities stand-in).</source>
        <translation>如需更大范围，请提供更多社区，或生成替代社区（--communities stand-in）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>If the declared system is right, project the layer to {right}; if not, declare the right one.</source>
        <translation>如果已定义的坐标系正确，请将图层投影到 {right}；否则请定义正确的坐标系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Import OpenStreetMap extract</source>
        <translation>导入 OpenStreetMap 数据</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Import components</source>
        <translation>导入部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Import it in parts.</source>
        <translation>请分批导入。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Imported without one.</source>
        <translation>已导入，但没有位置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Improve keeps their number: design them anew instead.</source>
        <translation>“优化原有责任网格”不改变其数量：请改为重新划分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Improve the earlier zones</source>
        <translation>优化原有责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/relations.py"/>
        <source>In another zone it would lie over it.</source>
        <translation>换成另一投影带，它就会与之重合。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/case_layer.py"/>
        <source>In time</source>
        <translation>时限内</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>In {crs}, which is that of layer {other}, it would lie over that layer: declare it if whoever made the data confirms it.</source>
        <translation>若采用图层 {other} 的坐标系 {crs}，它就会与该图层重合：如数据生产单位确认，请定义为该坐标系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Inaccurate</source>
        <translation>超出精度</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Inner edges along streets, banks and walls</source>
        <translation>沿街巷、岸线和墙体的内部网格边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Inner edges on the axis of a street</source>
        <translation>位于街道中心线上的内部网格边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Inside a building</source>
        <translation>位于建筑物内</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <source>Install it into the Python of QGIS: pip install numba "numpy&lt;2".</source>
        <translation>请将其安装到 QGIS 的 Python 中：pip install numba "numpy&lt;2"。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/settings.py"/>
        <source>Intervals, time for proving or number of collectors make no sense.</source>
        <translation>巡查间隔、最优性证明用时或信息采集员人数不合理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Into the note, as far as they fit</source>
        <translation>尽量写入备注</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Into the table import_rest</source>
        <translation>写入表 import_rest</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Invalid class</source>
        <translation>类别无效</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Invalid grade of accuracy</source>
        <translation>精度等级无效</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Invalid state</source>
        <translation>状态无效</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/shared_edit/compare.py"/>
        <source>It can no longer be seen: it was deleted, or a row policy hides it from you.</source>
        <translation>该记录已不可见：已被删除，或被行级安全策略隐藏。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>It cannot be told in which community these cells lie, so they cannot be numbered.</source>
        <translation>无法判断这些单元网格位于哪个社区，因此无法编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It declares a document type.</source>
        <translation>其中含有文档类型声明（DOCTYPE）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>It declares degrees, {crs}, but its coordinates are no longitude and latitude (around {x:.0f}, {y:.0f}).</source>
        <translation>图层定义为经纬度（{crs}），但坐标不是经纬度（约 {x:.0f}, {y:.0f}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>It declares metres, {crs}, but its coordinates are degrees (around {x:.4f}, {y:.4f}).</source>
        <translation>图层定义为米制（{crs}），但坐标是经纬度（约 {x:.4f}, {y:.4f}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>It does not answer ({reason}).</source>
        <translation>服务器没有应答（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>It does not say in which coordinate reference system it is.</source>
        <translation>没有说明采用何种坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>It gets no cells. If it is part of the community, delete the hole.</source>
        <translation>该处不划分单元网格。如果属于本社区，请删除孔洞。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>It gets no cells. If it should, give it to a community.</source>
        <translation>该处不划分单元网格。如需划分，请将其划归某个社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>It has more than {most} requests in one minute.</source>
        <translation>一分钟内的案件超过 {most} 条。</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>It has neither a layer unit_grid nor a layer zone.</source>
        <translation>其中既没有 unit_grid 图层，也没有 zone 图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It has no number by which it could be found again.</source>
        <translation>没有编号，以后无法据以查找。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It has no place.</source>
        <translation>没有位置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>It has only a part of a compound.</source>
        <translation>该单元网格只含独立院落的一部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/checked_census.py"/>
        <source>It has: {layers}.</source>
        <translation>其中有：{layers}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/forces.py"/>
        <source>It is all there is of this community here.</source>
        <translation>该社区在此处只有这一块。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/suitable.py"/>
        <source>It is for maps on screens, and data in it often is GCJ-02 besides.</source>
        <translation>该坐标系用于屏幕地图，而且这类数据往往是 GCJ-02 坐标。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>It is in the note, or in the table import_rest.</source>
        <translation>见备注，或 import_rest 表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>It is in {crs}; from there to {working} PROJ knows no transformation, and doing without is wrong by 40 to 130 m.</source>
        <translation>其坐标系为 {crs}；PROJ 没有从它到 {working} 的转换，不转换则会偏差 40 至 130 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It is larger than 500 MB.</source>
        <translation>大小超过 500 MB。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It is neither in UTF-8 nor in GBK.</source>
        <translation>编码既不是 UTF-8，也不是 GBK。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>It is no address of the web.</source>
        <translation>这不是网络地址。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It is no answer of an Open311 server.</source>
        <translation>这不是 Open311 服务器的应答内容。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It is not JSON ({error}).</source>
        <translation>不是有效的 JSON（{error}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It is not XML ({error}).</source>
        <translation>不是有效的 XML（{error}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>It is not a GeoJSON FeatureCollection.</source>
        <translation>不是 GeoJSON FeatureCollection。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>It is not one closed polygon.</source>
        <translation>不是单个闭合多边形。</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>It is not there.</source>
        <translation>该处不存在。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/conversion.py"/>
        <source>It is to be moved from {datum} to {datum}, which is nowhere.</source>
        <translation>原坐标与目标坐标均为 {datum}，无须转换。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>It lies in community {code}.</source>
        <translation>它位于社区 {code} 内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/relations.py"/>
        <source>It lies {km:.0f} km from layer {base}.</source>
        <translation>它距图层 {base} {km:.0f} 千米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>It lies {off:.1f}° from the central meridian of {crs}, whose zone reaches {half:g}°.</source>
        <translation>数据距 {crs} 的中央子午线 {off:.1f}°，而该投影带每侧只到 {half:g}°。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>It may have: {keys}.</source>
        <translation>可用的键有：{keys}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>It must be JSON, such as:</source>
        <translation>须为 JSON 格式，例如：</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/rule_file.py"/>
        <source>It must be JSON, such as: [{"rule": "SLIVER", "severity": "warning", "tolerance": 3}]</source>
        <translation>须为 JSON 格式，例如：[{"rule": "SLIVER", "severity": "warning", "tolerance": 3}]</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/checked_census.py"/>
        <source>It must be a table in UTF-8, comma-separated.</source>
        <translation>须为 UTF-8 编码、以逗号分隔的表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>It must be a table with commas, semicolons or tabs.</source>
        <translation>须为以逗号、分号或制表符分隔的表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/profile_files.py"/>
        <source>It must be a text in UTF-8, comma-separated or JSON as in the profiles of CityGrid.</source>
        <translation>须为 UTF-8 文本，格式为逗号分隔或 JSON，与 CityGrid 自带的标准体系文件相同。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/sampled_census.py"/>
        <source>It must be a text in UTF-8.</source>
        <translation>须为 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_source.py"/>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>It must be a vector file that GDAL reads; a shapefile needs its .shx and .dbf beside it.</source>
        <translation>须为 GDAL 可读的矢量文件；Shapefile 旁边还须有 .shx 和 .dbf 文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>It overlaps a neighbour.</source>
        <translation>与相邻单元网格重叠。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/offset_suspicion.py"/>
        <source>It seems to be in {datum} and layer road in {other}: {evidence}.</source>
        <translation>它似乎采用 {datum} 坐标，而道路图层 road 采用 {other} 坐标：{evidence}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/offset_suspicion.py"/>
        <source>It seems to be in {datum}: {evidence}.</source>
        <translation>它似乎采用 {datum} 坐标：{evidence}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>It should come before its neighbour {code}.</source>
        <translation>其编号应排在相邻的 {code} 之前。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/writing.py"/>
        <source>Its CRS has no EPSG code.</source>
        <translation>其坐标参考系没有 EPSG 代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Its CRS is declared wrongly, or it is of another place: correct the CRS in the file.</source>
        <translation>坐标参考系定义有误，或数据属于别处：请改正文件中的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>Its answer is larger than 100 MB.</source>
        <translation>其响应超过 100 MB。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Its code belonged to other ground before; a code is never used again.</source>
        <translation>其标识码曾属于另一处地块；标识码停用后不得再次启用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/provinces.py"/>
        <source>Its codes begin with {code} ({province}), but by its coordinates it lies at longitude {x:.2f}°, latitude {y:.2f}°, which is elsewhere.</source>
        <translation>其代码以 {code}（{province}）开头，但按坐标它位于经度 {x:.2f}°、纬度 {y:.2f}°，不在该地。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Its component layers, to hold states, places and codes against.</source>
        <translation>上次普查的部件图层，用于比对状态、位置和标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Its coordinates are not longitude and latitude.</source>
        <translation>其坐标不是经纬度。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Its coordinates look like a Gauss-Krüger zone without zone number, and then nothing in them tells which: ask whoever made the data for the central meridian, and declare one of EPSG:4534 to 4554 (CGCS2000).</source>
        <translation>坐标看起来是不带带号的高斯-克吕格坐标，单凭坐标无法判断是哪一带：请向数据生产单位询问中央子午线，并定义为 EPSG:4534 至 4554（CGCS2000）之一。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Its coordinates look like degrees: declare EPSG:4490 (CGCS2000) or EPSG:4326 (WGS 84) if whoever made the data confirms it, and that it is not GCJ-02 or BD-09.</source>
        <translation>坐标看起来是经纬度：如数据生产单位确认，且不是 GCJ-02 或 BD-09，请定义为 EPSG:4490（CGCS2000）或 EPSG:4326（WGS 84）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Its coordinates look like latitude and longitude in the wrong order: swap them, then declare EPSG:4490 (CGCS2000) if whoever made the data confirms it.</source>
        <translation>坐标看起来是经纬度顺序颠倒：请先交换，再在数据生产单位确认后定义为 EPSG:4490（CGCS2000）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Its eastings begin with the zone number {number} (around {x:.0f}), but {crs} has </source>
        <translation>其东坐标带有带号 {number}（约 {x:.0f}），而 {crs} </translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Its eastings begin with the zone number {number}: declare {crs} if whoever made the data confirms the datum.</source>
        <translation>其东坐标带有带号 {number}：如数据生产单位确认了基准，请定义为 {crs}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>Its first line must name: {required}.</source>
        <translation>首行须有以下列名：{required}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/osm_extract.py"/>
        <location filename="../../scripts/convert_datum.py"/>
        <source>Its layers are in several coordinate reference systems ({listed}).</source>
        <translation>各图层采用了几种不同的坐标参考系（{listed}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Its x is the latitude and its y the longitude (around {x:.4f}, {y:.4f}).</source>
        <translation>其 x 为纬度、y 为经度（约 {x:.4f}, {y:.4f}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Its x is the northing and its y the easting (around {x:.0f}, {y:.0f}).</source>
        <translation>其 x 为北坐标、y 为东坐标（约 {x:.0f}, {y:.0f}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>JSON file with rules and tolerances; if empty, the table of the project.</source>
        <translation>写有规则和容差的 JSON 文件；留空则采用工程的规则表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>JSON file with rules, severities and tolerances; if empty, the table of the project.</source>
        <translation>写有规则、严重程度和容差的 JSON 文件；留空则采用工程的规则表。</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>JSON or TOML file that says the same</source>
        <translation>写有同样内容的 JSON 或 TOML 文件</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>JSON or TOML file with classes</source>
        <translation>写有类别的 JSON 或 TOML 文件</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>JSON or TOML file with the mapping</source>
        <translation>写有对应关系的 JSON 或 TOML 文件</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/check_topology.py"/>
        <source>JSON table of rules to check by</source>
        <translation>检查所用的规则表（JSON 文件）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>JSON with all limits, weights of major classes too, instead of those above.</source>
        <translation>写有全部限值（含大类权重）的 JSON，用以取代以上各项。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Keep it for a later save</source>
        <translation>留待以后保存</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Keep it, as they changed it</source>
        <translation>保留，采用对方的更改</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/retire.py"/>
        <source>Keeping the history</source>
        <translation>正在整理历史单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/zone_model.py"/>
        <source>Key</source>
        <translation>数字键</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/writing.py"/>
        <source>Known are {names}.</source>
        <translation>可用的列有：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Label missing</source>
        <translation>缺少标识码注记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Label outside its cell</source>
        <translation>注记不在所属网格内</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Label unit grids</source>
        <translation>标注标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Labels</source>
        <translation>标识码注记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/fonts.py"/>
        <source>Labels and sheets are set in {font}.</source>
        <translation>注记和图幅采用字体 {font}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Labels as annotations</source>
        <translation>注记转为 QGIS 注记图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Labels keep clear of their outlines where there is room.</source>
        <translation>有空间时，注记避让其轮廓线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/label_annotations.py"/>
        <source>Labels that the next run places automatically again: {count}.</source>
        <translation>下次运行时恢复自动放置的注记：{count} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/route_model.py"/>
        <location filename="../../citygrid_plugin/ui/zones/zone_model.py"/>
        <source>Lap / due</source>
        <translation>单遍用时／应巡间隔</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>Laps in the hours of duty: {count} instead of {before}</source>
        <translation>当班可巡 {count} 遍，原为 {before} 遍</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Largest load (minutes in a cycle)</source>
        <translation>最大周期工作量（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Lasso (L): a zone drawn freehand, snapped to cells</source>
        <translation>套索（L）：手绘责任网格，自动吸附到单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Last census</source>
        <translation>上次普查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/census_review.py"/>
        <source>Last census (cancel: none)</source>
        <translation>上次普查（取消：无）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Last census: {path}</source>
        <translation>上次普查：{path}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Last census…</source>
        <translation>上次普查…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Layer sheet_index, with the field sheet: sheets instead of cells.</source>
        <translation>带 sheet 字段的 sheet_index 图层：以图幅代替单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Layer with the unit grids to check</source>
        <translation>待检查的单元网格图层</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>Layer {layer} holds no components and is left aside.</source>
        <translation>图层 {layer} 不含部件，已略去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Layers called road, building, compound, water, green, plaza, barrier, or as in Chinese.</source>
        <translation>图层名为 road、building、compound、water、green、plaza、barrier，或相应的中文名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Layers with a field code: the ledger, retired components, the master, other teams.</source>
        <translation>带 code 字段的图层：编码台账、停用部件、总库、其他作业组。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Layers with a field code: what stands there must not be in use.</source>
        <translation>带 code 字段的图层：其中的标识码不得再使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Layers with the field name that sheets may be called after.</source>
        <translation>带 name 字段、可供确定图名的图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Layers, or tables with coordinates in columns. Required: something of a class.</source>
        <translation>图层，或带坐标列的表。必须有能说明类别的内容。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Lead {route} along another road</source>
        <translation>让 {route} 改走另一条道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Leave it deleted</source>
        <translation>保持删除</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Leave it out</source>
        <translation>放弃此更改</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>Leave this field empty, or close the project first.</source>
        <translation>请将此项留空，或先关闭工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Left empty it takes a fixed number of rounds, which gives the same plan every time.</source>
        <translation>留空时按固定次数搜索，每次得到相同的方案。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Left for a person</source>
        <translation>待人工处理</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Left out.</source>
        <translation>已跳过。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>Left out: {road} ({metres} m)</source>
        <translation>遗漏：{road}（{metres} 米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Legal basis</source>
        <translation>法定基础</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/route_model.py"/>
        <source>Length (m)</source>
        <translation>长度（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Let the next run place labels moved by hand: those selected, or all if none is</source>
        <translation>人工移动的注记在下次运行时恢复自动放置：仅限所选注记，未选则为全部</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Lie beneath, and give components community and street office.</source>
        <translation>作为底图，并用于填写部件的所在社区和街道。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Lies beneath, and gives components their grid code.</source>
        <translation>垫在下方，并为部件给出所在单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Lies beneath, and gives components their grid code. Required: a code.</source>
        <translation>作为底图，并用于填写部件的所在单元网格。必须有标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>Line {line} has more values than the first line has names.</source>
        <translation>第 {line} 行的值多于首行的列名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/plans.py"/>
        <source>Line {line} of the sampling plan is none.</source>
        <translation>抽样方案的第 {line} 行无效。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/departments.py"/>
        <source>Line {line}: code or name is empty, or the code is there twice.</source>
        <translation>第 {line} 行：code 或 name 为空，或 code 重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/demands.py"/>
        <source>Line {line}: {reason}.</source>
        <translation>第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>Line {line}: {what}.</source>
        <translation>第 {line} 行：{what}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Lineage</source>
        <translation>网格沿革</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>Lines nearer to each other than this with nothing built between them, such as the carriageways and footways of one road, become one axis.</source>
        <translation>间距小于此值且其间没有建筑的线（例如同一道路的双向车道和人行道）合并为一条中心线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_map.py"/>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Live cases</source>
        <translation>实时案件</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>Live cases in PostGIS: make the tables, simulate, replay or import cases.</source>
        <translation>PostGIS 实时案件：建表，模拟、回放或导入案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/drivers.py"/>
        <source>Live cases need the Python library psycopg 3.2.4 or later, or psycopg2.</source>
        <translation>实时案件需要 Python 库 psycopg 3.2.4 或更高版本，或 psycopg2。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/zone_model.py"/>
        <source>Load (min)</source>
        <translation>工作量（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/simulation.py"/>
        <source>Load them with case_feed.py init --grid FILE, or give --bbox.</source>
        <translation>请用 case_feed.py init --grid FILE 载入，或给出 --bbox。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/zone_model.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Lock a passage of {route}</source>
        <translation>锁定 {route} 的一段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>Lock a zone</source>
        <translation>锁定责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>Locked zones, islands and single large cells can force this.</source>
        <translation>锁定的责任网格、孤立片区或个别过大的单元网格都可能造成这种情况。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Longest gap (min)</source>
        <translation>最长间隔（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Longest round (minutes)</source>
        <translation>最长一轮（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Longitude and latitude are exchanged: {x}, {y}.</source>
        <translation>经纬度颠倒：{x}, {y}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/redivision.py"/>
        <source>Look at them and edit them by hand if they need it.</source>
        <translation>请查看这些网格，必要时人工编辑。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>Look at them one by one.</source>
        <translation>请逐个查看。</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>Look its code up in the delivery.</source>
        <translation>请在成果中查找其代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/edit_contents.py"/>
        <source>Look the layer over before you save.</source>
        <translation>保存前请检查该图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/coverage.py"/>
        <source>Looking for faults</source>
        <translation>正在查找拓扑错误</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Looking for gaps and overlaps</source>
        <translation>正在查找缝隙和重叠</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Looking for neighbours</source>
        <translation>正在查找相邻单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <source>Looking for streets</source>
        <translation>正在查找街道</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/redivision.py"/>
        <source>Looking for the cells that changes touch</source>
        <translation>正在查找变更涉及的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/changes.py"/>
        <source>Looking for what changed in the base data</source>
        <translation>正在查找基础数据的变更</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/measure.py"/>
        <source>Looking for what forces cells</source>
        <translation>正在查找制约单元网格的因素</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>Looking up the cell of every component</source>
        <translation>正在查找各部件所在单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Made by "Sample a census for acceptance", and filled in.</source>
        <translation>由“部件普查抽样”生成并已填写的样本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Made by the tool Divide into map sheets. Empty: the project's, or one made for this run.</source>
        <translation>由“划分图幅”工具生成。留空则采用工程中的图幅索引，没有则临时生成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Make a schema there instead of a file.</source>
        <translation>在数据库中创建模式，取代文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/index_layer.py"/>
        <source>Make one with the tool Divide into map sheets.</source>
        <translation>请用“划分图幅”工具生成。</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>Make the GeoPackage or PostGIS schema in which teams record components, with forms and lists.</source>
        <translation>创建供作业组采集部件的 GeoPackage 或 PostGIS 模式，附表单和值列表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/field_package.py"/>
        <source>Make the census with a unit grid beneath it.</source>
        <translation>请在创建普查库时放入单元网格。</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>Make the sample district, divide it, label it, and leave delivery, report, maps and a sheet in a folder.</source>
        <translation>生成示例片区并划分、加注记，将成果、报告、地图和一幅图幅放入文件夹。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Make the zone smaller, or give it another collector.</source>
        <translation>请缩小该责任网格，或为其增配一名信息采集员。</translation>
    </message>
    <message>
        <location filename="../../scripts/make_city.py"/>
        <source>Make up base data: a city of any size for benchmarks, or the demo's district.</source>
        <translation>生成模拟基础数据：用于性能测试的任意规模城市，或演示片区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Makes the file, or the PostGIS schema, in which teams record components: layers for covers, lamps, sanitation and the rest, with every class of the profile, value lists, forms that refuse wrong values in words, photos, and a project that opens finished.
With a unit grid and communities beneath, cell, community and street office are stamped while recording. Teams get ranges of numbers, so that codes given offline never collide.</source>
        <translation>创建供作业组采集部件的文件或 PostGIS 模式：井盖、路灯、环卫设施等图层，含标准体系的全部类别、值列表、能拒绝错误值并说明原因的表单、照片，以及打开即用的工程。
提供单元网格和社区作底图时，采集中自动填写所在单元网格、社区和街道。各作业组分得号段，离线所编标识码绝不冲突。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sample/city.py"/>
        <source>Making components</source>
        <translation>正在生成部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>Making stand-in communities</source>
        <translation>正在生成替代社区</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>Making the sample district</source>
        <translation>正在生成示例片区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Malformed code</source>
        <translation>标识码格式错误</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Malformed date</source>
        <translation>日期格式错误</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Manholes, lamps, bins and the like; their numbers are balanced between cells.</source>
        <translation>井盖、路灯、果皮箱等部件；各单元网格的部件数保持均衡。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Manholes, lamps, bins, trees, with their class.</source>
        <translation>井盖、路灯、果皮箱、树木等，附类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/charts.py"/>
        <source>Map of the unit grid</source>
        <translation>单元网格图</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Mapping</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Mapping (*.json *.toml)</source>
        <translation>对应关系 (*.json *.toml)</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Master census</source>
        <translation>普查总库</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>May stay empty if the field is called name or 社区名称, or if there is none.</source>
        <translation>字段名为 name 或 社区名称，或没有该字段时，可留空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Mean load (minutes in a cycle)</source>
        <translation>平均周期工作量（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/flag_model.py"/>
        <source>Measure</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>Measure a finished unit grid, whoever drew it, against every principle of the standard.</source>
        <translation>按标准的各项原则度量一份已完成的单元网格，不论由谁绘制。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Measure a unit grid</source>
        <translation>检核单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Measure it in your city.</source>
        <translation>请按本市实测值填写。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Measured worse than its grade</source>
        <translation>实测精度低于所标等级</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Measures a finished unit grid, whoever drew it, against every principle of the standard, names each cell that departs from one, and says what forces it: a compound, a building, or the community's shape. Reasons are derived from the geometry alone.
The report is a table of departing cells and a page with verdicts, map and histogram.</source>
        <translation>按标准的各项原则度量一份已完成的单元网格（不论由谁绘制），列出每个偏离原则的单元网格，并说明制约因素：独立院落、建筑物或社区形状。原因仅由几何关系推得。
报告包括偏离网格表，以及带结论、地图和直方图的页面。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <source>Measuring laps</source>
        <translation>正在量算巡查一遍的长度</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/measure.py"/>
        <source>Measuring: {principle}</source>
        <translation>正在度量：{principle}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Median compactness (Polsby-Popper)</source>
        <translation>紧凑度中位数（Polsby-Popper）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>Median of all cells</source>
        <translation>全部单元网格的中位数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Mend all of this rule</source>
        <translation>修复此规则的全部问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Mend the code, or empty it so that the component gets a new one.</source>
        <translation>请改正标识码，或清空以便为部件重新编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>Mend the line in the table.</source>
        <translation>请改正表中该行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <location filename="../../citygrid_plugin/core/component_codes/tables.py"/>
        <source>Mend the row in the table of ranges.</source>
        <translation>请改正号段表中的该行。</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>Mend them, or accept those that are as they should be.</source>
        <translation>请修复这些错误，或将确属正常的认可为例外。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Mend this</source>
        <translation>修复此问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/writing.py"/>
        <source>Mend this row.</source>
        <translation>请改正该行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/census_review.py"/>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>Mend {count} flags</source>
        <translation>修复 {count} 个问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/coverage.py"/>
        <source>Mending faults</source>
        <translation>正在修复拓扑错误</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/census_review.py"/>
        <source>Mending the census</source>
        <translation>正在修复部件普查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>Mending the unit grid</source>
        <translation>正在修复单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Mends a unit grid where it is wrong: folded outlines, loose parts, spikes, vertices that do not match, gaps, overlaps and slivers, borders beside the community's, codes and areas. Ground goes to the cell with the longest common edge; of nearly equal ones to that whose area comes nearer to the target. Cells without a fault stay as they are to the last bit.
Every vertex that was moved is in a layer of its own, and so is what a person must look at. To repair a layer that is being edited, as one undo step, use the review panel.</source>
        <translation>修复单元网格中的错误：边界自相交、零散部分、尖刺、公共边顶点不一致、缝隙、重叠和狭长碎面、与社区界线不重合的边界、标识码和面积。有争议的区域归入公共边最长的网格；相差无几时归入面积更接近目标的网格。没有错误的网格分毫不变。
移动过的顶点和须由人处理的问题各存一个图层。如需修复正在编辑的图层，并可一步撤销，请使用检查结果面板。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/merge_tool.py"/>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Merge cells</source>
        <translation>合并单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Merge duplicate</source>
        <translation>合并重复部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Merge teams' censuses</source>
        <translation>合并各组普查数据</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>Merge the files of several teams into the master census.</source>
        <translation>将各作业组的文件合并到普查总库。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>Merge {most} at a time.</source>
        <translation>请每次最多合并 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Merged census</source>
        <translation>合并后的普查库</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>Merged with the changes of others</source>
        <translation>与他人的更改合并</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Merges the files of several teams into the master census. What each team changed since it got its copy is taken over; edits of different fields come together, equal edits are one.
What contradicts is never dropped: both edited one field, moved and edited, deleted and edited, recorded twice, one code for two things. It becomes the layer merge_conflict; fill in its field chosen and run again with it as decisions.</source>
        <translation>将各作业组的文件合并到普查总库。各作业组自取得副本以来的更改均予采用（三方比对）；对不同字段的编辑予以合并，相同的编辑只计一次。
互相矛盾的内容绝不丢弃：同一字段各方都改过、一方移位而另一方编辑、一方删除而另一方编辑、重复采集、同一标识码用于两个部件。这些成为 merge_conflict 图层；填写其 chosen 字段，再以它作为冲突处理结果重新运行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>Merging {layer}</source>
        <translation>正在合并 {layer}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Metric CRS of the census; chosen by itself if empty.</source>
        <translation>普查所用的米制坐标系；留空则自动选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Metric CRS to record in; that of the layers given if empty.</source>
        <translation>采集所用的米制坐标系；留空则采用所提供图层的坐标系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Metric system of the result; if empty, the CGCS2000 3-degree Gauss-Krüger zone the data lies in, outside China the UTM zone.</source>
        <translation>结果采用的米制坐标系；留空则采用数据所在的 CGCS2000 3 度高斯-克吕格带，中国以外采用 UTM 带。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>Minutes between two laps, blue areas</source>
        <translation>蓝区巡查间隔（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>Minutes between two laps, red areas</source>
        <translation>红区巡查间隔（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>Minutes between two laps, yellow areas</source>
        <translation>黄区巡查间隔（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Minutes for a case</source>
        <translation>单个案件用时（分钟）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Minutes of a round</source>
        <translation>一轮的分钟数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Missing attribute</source>
        <translation>属性缺失</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>More than a team will record of one class.</source>
        <translation>应多于一个作业组采集的同类部件数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>More than this, and the census is rejected.</source>
        <translation>超过此值，普查成果即予拒收。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>More than {count:,} cases are drawn as points: filter to see clusters.</source>
        <translation>超过 {count:,} 个案件，以点显示；请筛选后再查看聚合。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Most that may be deleted</source>
        <translation>允许删除的最大比例</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/label_tool.py"/>
        <source>Move a label</source>
        <translation>移动注记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/move_tool.py"/>
        <source>Move a shared edge</source>
        <translation>移动公共边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/move_tool.py"/>
        <source>Move a shared vertex</source>
        <translation>移动公共顶点</translation>
    </message>
    <message>
        <location filename="../../scripts/convert_datum.py"/>
        <source>Move data between WGS 84 (CGCS2000) and the offset datums GCJ-02 and BD-09.</source>
        <translation>在 WGS 84（CGCS2000）与偏移坐标 GCJ-02、BD-09 之间转换数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>Move it, or draw the road that leads there.</source>
        <translation>请移动它，或补画通往该处的道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Move label</source>
        <translation>移动注记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/annotations.py"/>
        <source>Move labels</source>
        <translation>移动注记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>Move labels near them by hand, or allow smaller text or longer leaders.</source>
        <translation>请人工移动附近的注记，或允许更小的字高、更长的引线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Move off the edge</source>
        <translation>移离边界</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>Move one of each pair.</source>
        <translation>请移动每对中的一个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Move shared vertex or edge</source>
        <translation>移动公共顶点或公共边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/by_hand.py"/>
        <source>Move the new labels of their cells.</source>
        <translation>请重新移动这些网格的新注记。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>Move them by hand if there is a better place.</source>
        <translation>如有更合适的位置，请人工移动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Move them into a cell, or take the cell they belong to into the unit grid.</source>
        <translation>请将其移入单元网格，或将其所属网格纳入单元网格图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/result.py"/>
        <source>Move them into their cells, or give them leaders.</source>
        <translation>请将其移回所属网格内，或加引线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Move them to the side where they stand, if that is wrong.</source>
        <translation>如有误，请将其移到实际所在的一侧。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>Moved from {crs} to {working}: {layers}.</source>
        <translation>由 {crs} 转换到 {working}：{layers}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/annotations.py"/>
        <source>Moved labels wait in the edits of the layer {layer}: save them there.</source>
        <translation>移动后的注记尚未保存：请保存图层 {layer} 的编辑。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Moved since the last census</source>
        <translation>较上次普查移位</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Moved vertices</source>
        <translation>移动的顶点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>Moves a layer between WGS 84 (which stands for CGCS2000) and the offset datums of Chinese map services: GCJ-02 (Amap, Tencent) and BD-09 (Baidu), which lie 300 to 1,400 m off.
The formulas are those in general use, none is official: what comes back agrees with itself to a millimetre, but with a survey only to some metres. Outside China nothing is moved.</source>
        <translation>在 WGS 84（代表 CGCS2000）与国内地图服务的偏移坐标之间转换图层：GCJ-02（高德、腾讯）和 BD-09（百度），偏移 300 至 1,400 米。
所用公式为通行公式，并非官方公布：往返转换的结果自身一致到毫米，但与实测相比只能精确到数米。中国以外的坐标不作移动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/charts.py"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>Name a file or folder, or --layer community=PATH --layer road=PATH.</source>
        <translation>请指明文件或文件夹，或使用 --layer community=路径 --layer road=路径。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <location filename="../../citygrid_plugin/store/cases/writing.py"/>
        <source>Name a file that is there.</source>
        <translation>请指定存在的文件。</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>Name a file with zones.</source>
        <translation>请指定含责任网格的文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>Name its encoding in a .cpg file beside it, or as "encoding" in the mapping.</source>
        <translation>请在同名 .cpg 文件中写明编码，或在对应关系中写明“encoding”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>Name one of {codes}.</source>
        <translation>请指定以下之一：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>Name the layer: {path}|layername=LAYER.</source>
        <translation>请写明图层：{path}|layername=图层名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/merged_census.py"/>
        <source>Name the shapefile after the layer it belongs to.</source>
        <translation>请以所属图层的名称命名 Shapefile。</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>Name their file: --base FILE or --layer road=PATH.</source>
        <translation>请指定道路文件：--base FILE 或 --layer road=PATH。</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>Name their layer with --layer unit_grid=PATH, or leave --by-class out.</source>
        <translation>请用 --layer unit_grid=路径 指定其图层，或不使用 --by-class。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>Name them: x and y (or longitude and latitude), or wkt.</source>
        <translation>请指明列名：x 和 y（或经度和纬度），或 wkt。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Named places</source>
        <translation>有名称的地物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Names of teams that got a part of the master, with commas: what they lack is not deleted.</source>
        <translation>只带走总库一部分的作业组名称，以逗号分隔：其中没有的部件不视为删除。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Names with commas between; each gets a range of numbers of every class.</source>
        <translation>名称以逗号分隔；各作业组的每个类别都分得一个号段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/naming.py"/>
        <source>Naming the sheets</source>
        <translation>正在确定图名</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Neat line (mm)</source>
        <translation>内图廓尺寸（毫米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Neighbours clearly side by side or one above the other</source>
        <translation>明显左右或上下相邻的单元网格对</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>New code</source>
        <translation>新标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>New components of one class this near to each other are one, recorded twice.</source>
        <translation>同一类别的新增部件，相距不超过此值的视为重复采集的同一部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>New time limit</source>
        <translation>新时限</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>New urgent case.</source>
        <translation>有新的紧急案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>New zone (N)</source>
        <translation>新建责任网格（N）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Next overdue case (F8)</source>
        <translation>下一个超期案件（F8）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/same_again_tool.py"/>
        <source>Next: {name}</source>
        <translation>下一个：{name}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>No answer from the server for {seconds} s.</source>
        <translation>服务器已 {seconds} 秒无响应。</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>No base data is given.</source>
        <translation>没有给出基础数据。</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>No buildings are given: the labels do not keep clear of them.</source>
        <translation>未提供建筑物：注记不避让建筑物。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>No buildings were given.</source>
        <translation>未提供建筑物。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>No case in this list is overdue.</source>
        <translation>此列表中没有超期案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>No cell departs from any principle.</source>
        <translation>没有单元网格偏离任何一条原则。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/field_package.py"/>
        <source>No cell has a code that begins with {codes}.</source>
        <translation>没有标识码以 {codes} 开头的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>No cell has other ground than before; every code stays.</source>
        <translation>没有单元网格的范围发生变更；标识码全部不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/labels.py"/>
        <source>No cell has the code {code} of this label.</source>
        <translation>没有标识码为 {code} 的单元网格与此注记对应。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>No cell in use is in any zone.</source>
        <translation>在用单元网格均不属于任何责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>No cell was changed since the layer was saved. Edit, retire and renumber, then save.</source>
        <translation>图层自上次保存以来没有变更的单元网格。请先编辑，再停用并重新编码，最后保存。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>No column holds the number of the case.</source>
        <translation>没有存放案件编号的列。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>No columns with coordinates were found; the columns are: {names}.</source>
        <translation>没有找到坐标列；现有的列为：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>No components were given.</source>
        <translation>未提供部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>No compounds were given.</source>
        <translation>未提供独立院落。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>No database server answers at this address: it is down, or the address is wrong.</source>
        <translation>该地址没有数据库服务器应答：服务器已停止，或地址有误。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>No depot is given: the fleet sets out from the junction in the middle.</source>
        <translation>未指定出发点：车队从中央的路口出发。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/fonts.py"/>
        <source>No installed font has Chinese characters: labels and sheets would show boxes. Install Noto Sans CJK SC (Debian: fonts-noto-cjk) and start QGIS again.</source>
        <translation>未安装任何中文字体：注记和图幅中的汉字会显示为方框。请安装 Noto Sans CJK SC（Debian：fonts-noto-cjk），然后重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/label_tool.py"/>
        <source>No labels are on the map: zoom in, or show their layer.</source>
        <translation>地图上没有显示注记：请放大地图，或显示注记图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>No lap fits into the hours of duty</source>
        <translation>班次内一遍也巡不完</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/component_source.py"/>
        <source>No layer of components was found in {path}; it has: {names}.</source>
        <translation>在 {path} 中没有找到部件图层；其中有：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <source>No layer of the base data was found in {source}; it has: {names}.</source>
        <translation>在 {source} 中没有找到基础数据图层；其中有：{names}。</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>No maps are drawn: this Python has no QGIS (make setup installs it).</source>
        <translation>未绘制地图：当前 Python 没有 QGIS（make setup 会安装）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>No neighbour has the same vertices along this length, or there is a gap.</source>
        <translation>这一段没有顶点一致的相邻单元网格，或存在缝隙。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/field_package.py"/>
        <source>No numbers are reserved for team "{team}".</source>
        <translation>没有为作业组“{team}”预留号段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/day_animation.py"/>
        <source>No passage is of a unit grid of the layer {layer}.</source>
        <translation>没有任何巡查记录属于图层 {layer} 的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>No place had three or more cases of one class.</source>
        <translation>没有同一地点同类案件达到三起的地方。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <source>No plan for {vehicles} collectors was found; this one takes {count}.</source>
        <translation>未找到 {vehicles} 名信息采集员可完成的方案；本方案需要 {count} 名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>No road comes near.</source>
        <translation>附近没有道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>No road enters the community.</source>
        <translation>没有道路进入该社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>No road leads to cell {code}: there are no roads.</source>
        <translation>没有道路可达网格 {code}：道路图层为空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>No road lies in any community.</source>
        <translation>没有道路位于任何社区内。</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>No roads are given.</source>
        <translation>未给出道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>No route is picked.</source>
        <translation>尚未选取路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>No route to export: there is none of those asked for.</source>
        <translation>没有可导出的路线：所要求的路线都不存在。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/settings.py"/>
        <source>No scale is given.</source>
        <translation>未给出比例尺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <source>No sheet to export: the index has none of the numbers asked for.</source>
        <translation>没有可导出的图幅：图幅索引中没有所指定的图号。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>No shorter walk was found round what is locked.</source>
        <translation>围绕锁定路段没有找到更短的路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>No team's file is given.</source>
        <translation>没有给出作业组的文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/case_layer.py"/>
        <source>No time limit</source>
        <translation>无时限</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/casework.py"/>
        <source>No zone is given to you: you see the cases assigned to you.</source>
        <translation>没有分配给您的责任网格：您看到的是指派给您的案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>Nobody goes by {code}.</source>
        <translation>找不到 {code} 对应的信息采集员。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Noding the roads</source>
        <translation>正在构建道路结点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>None of the {count} cases is as the filter asks.</source>
        <translation>共 {count} 个案件，没有一个符合筛选条件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <location filename="../../citygrid_plugin/core/topology/coverage.py"/>
        <source>Not all of {cells} have the vertex they meet at.</source>
        <translation>网格 {cells} 在此相接，但并非都有该处的顶点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>Not assessed</source>
        <translation>未评定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>Not compliant</source>
        <translation>不符合</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>Not connected, retrying in {seconds} s.</source>
        <translation>未连接，{seconds} 秒后重试。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/desk.py"/>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>Not connected. Mend this, then connect again.</source>
        <translation>未连接。请排除问题后重新连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>Not looked for, as {reason}: {rules}.</source>
        <translation>因{reason}，以下规则未检查：{rules}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Not looked for, since the grid has no field code (标识码): {rules}.</source>
        <translation>网格没有 code（标识码）字段，以下规则未检查：{rules}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Not looked for, since the layer {layer} ({title}) was not given: {rules}.</source>
        <translation>未提供图层 {layer}（{title}），以下规则未检查：{rules}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>Nothing could be mended here by itself; draw it anew with the map tools.</source>
        <translation>此处无法自动修复；请用地图工具重新绘制。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Nothing is dropped in either case.</source>
        <translation>两种方式都不会丢失内容。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/by_hand.py"/>
        <source>Nothing needs doing, unless a code was changed by mistake.</source>
        <translation>无须处理，除非标识码被误改。</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>Nothing says in which CRS the components are to be recorded.</source>
        <translation>没有说明部件采集采用何种坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <location filename="../../scripts/export_components.py"/>
        <source>Nothing says in which CRS the components are.</source>
        <translation>没有说明部件采用何种坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>Nothing was saved; your changes are kept.</source>
        <translation>未作任何保存；您的更改均予保留。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Number of accepted exceptions</source>
        <translation>已认可的例外数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Number of cells</source>
        <translation>网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Number of cells changed</source>
        <translation>变更的单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Number of cells kept</source>
        <translation>未变的单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Number of cells removed</source>
        <translation>删除的单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Number of cells retired</source>
        <translation>停用的单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Number of components added</source>
        <translation>新增部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Number of components changed</source>
        <translation>更改部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Number of components delivered</source>
        <translation>已输出部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Number of components edited</source>
        <translation>属性变更部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Number of components gone</source>
        <translation>消失部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Number of components imported</source>
        <translation>已导入部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Number of components in it</source>
        <translation>其中的部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Number of components in the sample</source>
        <translation>样本中的部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Number of components left at home</source>
        <translation>未带走的部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Number of components left out</source>
        <translation>未输出的部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Number of components moved</source>
        <translation>移位部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Number of components re-classed</source>
        <translation>改类部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Number of components removed</source>
        <translation>删除部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Number of components stamped anew</source>
        <translation>重新填写所在单元网格等的部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Number of components unchanged</source>
        <translation>未变部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Number of components with another code</source>
        <translation>改码部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Number of decided conflicts</source>
        <translation>已处理的冲突数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Number of departures</source>
        <translation>偏离原则的单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Number of errors</source>
        <translation>错误数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Number of features not imported</source>
        <translation>未导入的要素数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Number of files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Number of flags left</source>
        <translation>待人工处理的问题数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Number of labels</source>
        <translation>注记数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Number of labels across an edge of a cell</source>
        <translation>压盖网格边的注记数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Number of labels over a building</source>
        <translation>压盖建筑物的注记数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Number of labels that found no place</source>
        <translation>无处放置的注记数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Number of labels with a leader</source>
        <translation>带引线的注记数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Number of new codes</source>
        <translation>新编标识码数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Number of new components</source>
        <translation>新增部件数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Number of open conflicts</source>
        <translation>未处理的冲突数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Number of principles broken</source>
        <translation>未达到的原则数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Number of remarks</source>
        <translation>提示数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Number of routes</source>
        <translation>路线数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Number of routes proven shortest</source>
        <translation>已证最短的路线数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Number of sheets</source>
        <translation>图幅数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Number of smaller labels</source>
        <translation>缩小的注记数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>Number of unit grids</source>
        <translation>单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Number of unit grids always on time</source>
        <translation>始终按时巡查的单元网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Number of units drawn</source>
        <translation>抽取的单元数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Number of units in the lot</source>
        <translation>批量（单元数）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Number of vehicles</source>
        <translation>车辆数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Number of vehicles that go</source>
        <translation>出动的车辆数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Number of warnings</source>
        <translation>警告数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Number of zones</source>
        <translation>责任网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Number of zones whose lap is in time</source>
        <translation>一遍用时达到要求的责任网格数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>Number them first.</source>
        <translation>请先编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/division/divide.py"/>
        <source>Numbering the cells</source>
        <translation>正在为单元网格编号</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Numbers of sheets, with commas between them. Empty: all of them.</source>
        <translation>图号，以逗号分隔；留空则导出全部图幅。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Numbers per range</source>
        <translation>每个号段的号码数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Of components whose field team (作业组) is empty.</source>
        <translation>用于作业组（team）字段为空的部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Of pictures. Lines and letters of a PDF are sharp at any size.</source>
        <translation>指图片的分辨率。PDF 中的线划和文字任意缩放均清晰。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Of these, labels moved by hand stay as they are, and so do those of scales not in the table.</source>
        <translation>其中人工移动的注记，以及表中未列比例尺的注记，均保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Of these, locked ones stay as they are.</source>
        <translation>其中已锁定的保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>Of {count} components nothing tells the county ({examples}); no code given.</source>
        <translation>有 {count} 个部件无法判断所属县级行政区划（{examples}）；未编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Omission rate</source>
        <translation>漏测率</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Omitted</source>
        <translation>漏测</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>On foot</source>
        <translation>步行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>One PDF of all routes</source>
        <translation>所有路线合为一个 PDF</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <source>One PDF of all sheets</source>
        <translation>全部图幅合为一个 PDF</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>One closed line for each walk (巡查路线).</source>
        <translation>每条巡查路线为一条闭合线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>One community</source>
        <translation>属地管理</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>One feature for each group of cells that turned into each other.</source>
        <translation>变更前后相互对应的每组单元网格为一个要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>One file with all the layers; replaces an old one.</source>
        <translation>含全部图层的一个文件；会替换旧文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>One file with grid, base data, report tables, styles and QGIS project; replaces an old one.</source>
        <translation>一个文件，含网格、基础数据、报告表、样式和 QGIS 工程；会替换旧文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>One for all</source>
        <translation>全部一个图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/same_again_tool.py"/>
        <source>One of this class stands within 1 m. Shift+click records another one all the same.</source>
        <translation>1 米内已有同类部件。按住 Shift 单击仍可采集。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>One per class</source>
        <translation>每类一个图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>One per major class</source>
        <translation>每大类一个图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>One point for each component that changed.</source>
        <translation>每个有变化的部件一个点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>One point for each flag, on what was found.</source>
        <translation>每个问题一个点，落在问题所在处。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>One point for each flag.</source>
        <translation>每个问题一个点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>One rectangle for each sheet.</source>
        <translation>每个图幅一个矩形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>One sheet for each community</source>
        <translation>每个社区一幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>One that has numbers reserved in the census.</source>
        <translation>普查库中已为其预留号段的小组。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/directed.py"/>
        <source>One-way streets leave no closed walk over these roads.</source>
        <translation>受单行道限制，这些道路无法组成闭合路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>One-way streets leave no way there and back.</source>
        <translation>单行道使这里无法往返。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Only cases in view on the map</source>
        <translation>仅地图可见范围内的案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Only in whole cells or sheets does a re-survey see all that was left out.</source>
        <translation>只有按整个单元网格或图幅抽样，复测才能发现全部漏测部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Only roads in these polygons, such as zones, are patrolled.</source>
        <translation>只巡查这些面（例如责任网格）内的道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>Only these</source>
        <translation>仅限这些</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Only these sheets</source>
        <translation>仅导出这些图幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>Open a census first: no layer with components is ticked.</source>
        <translation>请先打开普查工程：没有勾选任何部件图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/index_layer.py"/>
        <source>Open a delivery, add the layer {layer}, or choose a sheet index.</source>
        <translation>请打开成果文件、添加图层 {layer}，或选择图幅索引。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Open again</source>
        <translation>重新核查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Open conflicts in the shape of the flags of a check.</source>
        <translation>未处理的冲突，以检查问题标记的形式存放。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Open its project with Project, Open From, GeoPackage.</source>
        <translation>其中的工程用“工程”→“打开自”→“GeoPackage”打开。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <source>Open the delivery itself and leave this field empty, or close the project first.</source>
        <translation>请直接打开成果文件并将此项留空，或先关闭当前工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Open the project {address}</source>
        <translation>请打开工程 {address}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>Open the temporal controller (clock in the toolbar) and press play.</source>
        <translation>打开时态控制器（工具栏上的时钟图标），然后按播放。</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>Open {path} in QGIS, or the report in a browser.</source>
        <translation>请在 QGIS 中打开 {path}，或在浏览器中打开报告。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>Open: the re-survey is not complete</source>
        <translation>待定：复测尚未完成</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>OpenStreetMap extracts (*.osm.pbf *.pbf *.osm *.gpkg);;All files (*)</source>
        <translation>OpenStreetMap 数据 (*.osm.pbf *.pbf *.osm *.gpkg);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>Opening QGIS</source>
        <translation>正在打开 QGIS</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Optimise round what is locked (O)</source>
        <translation>围绕锁定路段优化（O）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Optimise {route} round what is locked</source>
        <translation>围绕锁定路段优化 {route}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Other numbers of collectors</source>
        <translation>其他采集员人数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/route_model.py"/>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/case_layer.py"/>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Overlaps</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Overlaps smaller than this are rounding.</source>
        <translation>小于此值的重叠视为舍入误差。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Owner or keeper missing</source>
        <translation>缺少权属单位或养护单位</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Pack for the field</source>
        <translation>打包外业数据</translation>
    </message>
    <message>
        <location filename="../../scripts/field_package.py"/>
        <source>Pack what a team needs in the field: its part of the census and a project that QField opens.</source>
        <translation>打包作业组外业所需：所负责的普查数据，以及可用 QField 打开的工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Package</source>
        <translation>外业包</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Packs what a team needs outside: its cells with the components in them, its reserved numbers, the forms of the census, a map that needs no network, a folder for photos, and a project that QField opens.
What comes back is merged with “Merge teams' censuses”; name the team among those with extracts.</source>
        <translation>打包一个小组外业所需的全部内容：所负责的网格及其中的部件、预留号段、普查表单、无需网络的底图、照片文件夹，以及可用 QField 打开的工程。
带回的成果用“合并各组普查数据”合并；请将该小组列入只带走一部分的作业组。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>Pages as PNG besides</source>
        <translation>另存各页为 PNG</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Parks and other public green; edges follow their borders.</source>
        <translation>公园及其他公共绿地；网格边沿其边界走。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Parks, lawns, woods.</source>
        <translation>公园、草坪、树林。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>Partly compliant</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Passages</source>
        <translation>通道</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/day_animation.py"/>
        <source>Passages of the day</source>
        <translation>一天的巡查经过</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <source>Patrol</source>
        <translation>巡查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>Patrol them on foot.</source>
        <translation>请改为步行巡查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>Periods such as 08:00-12:00,14:30-17:00.</source>
        <translation>时段，例如 08:00-12:00,14:30-17:00。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Periods such as 08:00-12:00,14:30-17:00; the timetable follows them.</source>
        <translation>时段，例如 08:00-12:00,14:30-17:00；时刻表据此编排。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Photo missing</source>
        <translation>缺少照片</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Photo of no component</source>
        <translation>照片无对应部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Photo used twice</source>
        <translation>照片重复使用</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/photos.py"/>
        <source>Photo {path} belongs to no component of the census.</source>
        <translation>照片 {path} 不属于本次普查的任何部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>Place the labels of the codes (标识码注记) of a unit grid: one for each cell and scale.</source>
        <translation>生成单元网格的标识码注记：每个单元网格、每种比例尺各一个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/label_edits.py"/>
        <source>Place the labels with the tool Label unit grids.</source>
        <translation>请用“标注标识码”工具生成注记。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Places the labels of the codes (标识码注记) for maps at one or several scales: inside the cell, clear of its edges and of buildings where there is room, level unless the cell is too narrow, then along it, then smaller, and else beside it with a leader. No label overlaps another.
The result is a layer of points with text, angle and height in mm, so that every sheet and every machine draws the same. Labels moved by hand stay where they are when it is run again with them as earlier labels.</source>
        <translation>为一种或多种比例尺的地图生成标识码注记：放在单元网格内，有空间时避让网格边和建筑物；优先水平放置，网格过窄则沿网格走向，再则缩小，仍放不下则放在网格旁并加引线。注记互不重叠。
结果为点图层，带注记文字、角度和字高（毫米），因此每个图幅、每台计算机绘出的注记都相同。再次运行时，若以上次结果作为已有标识码注记，人工移动的注记位置不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>Placing labels at 1:{scale}</source>
        <translation>正在放置 1:{scale} 注记</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>Plan a district's fleet (机动巡查): closed walks from depots that share all its roads.</source>
        <translation>规划片区的机动巡查：由若干闭合路线分担全部道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Plan fleet</source>
        <translation>规划机动巡查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Plan of your own</source>
        <translation>自备抽样方案</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>Plan parts of the district, each of {most} stretches at most.</source>
        <translation>请分区规划，每区最多 {most} 个路段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Plan patrol coverage</source>
        <translation>计划巡查覆盖分析</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/dial.py"/>
        <location filename="../../citygrid_plugin/layers/day_animation.py"/>
        <source>Plan patrol coverage again.</source>
        <translation>请重新运行“计划巡查覆盖分析”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Plan patrol routes</source>
        <translation>规划巡查路线</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>Plan patrol routes (巡查路线): in each zone a closed walk over every road, proven shortest.</source>
        <translation>规划巡查路线：在每个责任网格内走遍所有道路的闭合路线，并证明最短。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/duties.py"/>
        <source>Plan the routes anew, or fill in what is missing.</source>
        <translation>请重新规划路线，或补全缺少的内容。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>Plan the routes anew.</source>
        <translation>请重新规划路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>Plan them with the tool Plan patrol routes.</source>
        <translation>请用工具“规划巡查路线”进行规划。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <source>Planning the fleet</source>
        <translation>正在规划多人路线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Plans in each zone a closed walk over every road, as short as it can be: proven shortest, or with the proven lower bound and the gap to it beside. Areas due every 1, 2 and 4 hours are planned in hourly laps in turn; several collectors share a zone evenly by time.
Roads that cannot be reached, are drawn twice or lead into a one-way trap are told of. With the package PyMatching networks of any size are solved; zones need nothing but scipy.</source>
        <translation>为每个责任网格规划走遍全部道路的闭合路线，尽可能短：或已证明最短，或给出已证明的下限及差距。要求间隔为 1、2、4 小时的区域按每小时一轮依次安排；多名采集员按时间均分一个责任网格。
无法到达、重复绘制或通向单行死路的道路会予以说明。装有 PyMatching 时可求解任意规模的路网；责任网格只需 scipy。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>Play back a day</source>
        <translation>回放某一天</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Play back a day…</source>
        <translation>回放某一天…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>Play on the map</source>
        <translation>在地图上播放</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Plazas</source>
        <translation>广场</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Points in the middle of each text (标识码注记), for every scale of the table.</source>
        <translation>位于各注记文字中心的点，包含表中每种比例尺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Points in the zones where collectors start.</source>
        <translation>责任网格内信息采集员的出发点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Points of the cases of one cycle of patrols.</source>
        <translation>一个巡查周期内的案件点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Points that vehicles set out from; each road goes to the nearest. zone_code names the fleet, collector those who go, parted by 、. Without one they start in the middle.</source>
        <translation>车辆出发的点；每条道路归最近的出发点。zone_code 为车队名称，collector 为人员（以“、”分隔）。没有出发点时从中央出发。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>Points with the codes (标识码注记): each cell has one, and each is in its cell.</source>
        <translation>标识码注记点：每个单元网格应有一个，且位于该网格内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>Points, lines or polygons, in degrees or projected.</source>
        <translation>点、线或面，经纬度或投影坐标均可。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Polygons with the fields code (12 digits) and name; they take the place of the choice above.</source>
        <translation>带 code（12 位）和 name 字段的面图层；提供后取代上面的选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Position and attributes</source>
        <translation>位置和属性</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>PostGIS connection</source>
        <translation>PostGIS 连接</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/schema.py"/>
        <source>PostgreSQL 13 or later is needed.</source>
        <translation>需要 PostgreSQL 13 或更高版本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/postgres.py"/>
        <source>PostgreSQL cannot be reached from Python: install the package psycopg.</source>
        <translation>Python 无法连接 PostgreSQL：请安装 psycopg 软件包。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connection_bar.py"/>
        <source>PostgreSQL connection of QGIS; its password must be in an authentication configuration</source>
        <translation>QGIS 的 PostgreSQL 连接；其密码必须保存在身份验证配置中</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Posts</source>
        <translation>驻点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Preferred borders</source>
        <translation>优先采用的边界</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/check.py"/>
        <source>Preparing the check</source>
        <translation>正在准备检查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Previous cells kept as they were</source>
        <translation>保持原样的原有单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <source>Previous unit grid</source>
        <translation>上一版单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>Principle</source>
        <translation>划分原则</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Producer</source>
        <translation>制图单位</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/repaired_grid.py"/>
        <source>Project it to that of the grid first, or take it out of the file.</source>
        <translation>请先将其投影到网格的坐标系，或从文件中移出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/repaired_grid.py"/>
        <source>Project it to the city's metric CRS first, such as EPSG:4547.</source>
        <translation>请先将其投影到本市的米制坐标系，例如 EPSG:4547。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/suitable.py"/>
        <source>Project the layer to {zone}.</source>
        <translation>请将图层投影到 {zone}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>Projecting</source>
        <translation>正在投影</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <source>Proving a lower bound</source>
        <translation>正在证明下限</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/coverage.py"/>
        <source>Proving the result</source>
        <translation>正在验证结果</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Put it back, with your change</source>
        <translation>恢复，并采用您的更改</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>Put it in ~/.pgpass, in PGPASSWORD, or the whole connection in CITYGRID_CONNINFO.</source>
        <translation>请写入 ~/.pgpass 或 PGPASSWORD，或将整个连接写入 CITYGRID_CONNINFO。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>Put it into the folder of the profile.</source>
        <translation>请将其放入该标准体系的文件夹。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>Put the mouse over the picked route first.</source>
        <translation>请先把鼠标移到所选路线上。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>Put values that have the separator in them into quotes.</source>
        <translation>请给含有分隔符的值加上引号。</translation>
    </message>
    <message>
        <location filename="../../scripts/_headless_qgis.py"/>
        <source>QGIS cannot be loaded by this Python ({reason}).</source>
        <translation>当前 Python 无法加载 QGIS（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connections.py"/>
        <source>QGIS cannot read authentication configurations on this computer.</source>
        <translation>此计算机上的 QGIS 无法读取身份验证配置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/edit_contents.py"/>
        <source>QGIS did not take {count} changes anew.</source>
        <translation>QGIS 未能重新接受 {count} 处修改。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/tree.py"/>
        <source>QGIS does not take the layer {layer}.</source>
        <translation>QGIS 无法加载图层 {layer}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <location filename="../../citygrid_plugin/layers/sheets/templates.py"/>
        <source>QGIS does not take the layout {name}.</source>
        <translation>QGIS 无法添加布局 {name}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/osm_source.py"/>
        <source>QGIS finds no features in {path}.</source>
        <translation>QGIS 在 {path} 中没有找到要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/libraries.py"/>
        <source>QGIS's Python lacks a package that this tool needs: close QGIS, run python3 -m pip install --user --no-deps {requirements} (on Windows in the OSGeo4W Shell, with python instead of python3) and start QGIS again.</source>
        <translation>QGIS 的 Python 缺少此工具所需的软件包：请关闭 QGIS，运行 python3 -m pip install --user --no-deps {requirements}（Windows 请在 OSGeo4W Shell 中运行，并将 python3 换成 python），然后重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>RMSE (m)</source>
        <translation>中误差（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>RMSE of positions</source>
        <translation>点位中误差</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>RMSE of positions (m)</source>
        <translation>点位中误差（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <source>Range {first} to {last} of team {team} overlaps {first2} to {last2} of team {team2}.</source>
        <translation>作业组 {team} 的号段 {first} 至 {last} 与作业组 {team2} 的号段 {first2} 至 {last2} 重叠。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <source>Range {first} to {last} of team {team}: {what}.</source>
        <translation>作业组 {team} 的号段 {first} 至 {last}：{what}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Ranges of the teams</source>
        <translation>作业组号段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Reach (m)</source>
        <translation>可视距离（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Read grid, roads and zones of the project</source>
        <translation>从工程中读取网格、道路和责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Read routes and roads of the project</source>
        <translation>从工程中读取路线和道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Read the layers again</source>
        <translation>重新读取图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/checked_census.py"/>
        <source>Reading photos</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>Reading tags</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/desk.py"/>
        <location filename="../../citygrid_plugin/ui/zones/desk.py"/>
        <source>Reading the layers</source>
        <translation>正在读取图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_check.py"/>
        <location filename="../../citygrid_plugin/layers/check_session.py"/>
        <location filename="../../citygrid_plugin/layers/osm_source.py"/>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <location filename="../../citygrid_plugin/store/merged_census.py"/>
        <location filename="../../citygrid_plugin/store/osm_extract.py"/>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <location filename="../../scripts/design_zones.py"/>
        <location filename="../../scripts/label_grid.py"/>
        <location filename="../../scripts/plan_coverage.py"/>
        <location filename="../../scripts/plan_routes.py"/>
        <source>Reading {layer}</source>
        <translation>正在读取 {layer}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Record a check</source>
        <translation>登记核查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Record the next of a run of equal components with one click; Ctrl+click takes another model</source>
        <translation>单击即可再采集一个相同部件；Ctrl+单击另选样板部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Recorded twice</source>
        <translation>重复采集</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Recorded twice within (m)</source>
        <translation>重复采集判定距离（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Redraw it there with the vertex tool; "Check validity" in QGIS shows the place.</source>
        <translation>请用顶点工具在该处重新绘制；QGIS 的“检查有效性”可显示位置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Redraw them, or export the layer anew.</source>
        <translation>请重新绘制，或重新导出图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Relative error of the whole area</source>
        <translation>总面积的相对误差</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Relative stability</source>
        <translation>相对稳定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/label_tool.py"/>
        <source>Release a label to automatic placement</source>
        <translation>恢复注记自动放置</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Release labels to automatic</source>
        <translation>恢复注记自动放置</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/label_annotations.py"/>
        <source>Release labels to automatic placement</source>
        <translation>恢复注记自动放置</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Repair a unit grid</source>
        <translation>修复单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/redivision.py"/>
        <source>Repair that grid first (citygrid:repairgrid), then divide anew.</source>
        <translation>请先修复该网格（citygrid:repairgrid），再重新划分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>Repair the grid (citygrid:repairgrid), so that each has a code of its own.</source>
        <translation>请修复该网格（citygrid:repairgrid），使每个单元网格的标识码唯一。</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>Repair them, or accept those that are as they should be.</source>
        <translation>请修复这些错误，或将确属正常的认可为例外。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Repaired grid</source>
        <translation>修复后的网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Repeat hot spots: same place, same class</source>
        <translation>重复发生的热点：同一地点、同一类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>Repeated vertices of {cell} were dropped.</source>
        <translation>已删除网格 {cell} 的重复顶点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <source>Reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Required field empty</source>
        <translation>必填字段为空</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Required: the field class_code (类别代码).</source>
        <translation>必须有 class_code（类别代码）字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>Reserve another range for the team.</source>
        <translation>请为该作业组另预留号段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <source>Reserve ranges that have no number in common, or teams give one code twice.</source>
        <translation>请预留互不重叠的号段，否则各作业组会编出相同的标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <source>Reserve smaller ranges, from 1 number on.</source>
        <translation>请预留较小的号段，至少含 1 个号码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/rule_book.py"/>
        <source>Reset the table of rules, or remove the entry from the project file.</source>
        <translation>请重置规则表，或从工程文件中删除该条目。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Resolution (dpi)</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Responsibility zones</source>
        <translation>责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>Result "{value}" is none.</source>
        <translation>检查结果“{value}”无效。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/retirement.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Retire and renumber changed cells</source>
        <translation>停用并重新编码变更网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Retire and renumber changed cells…</source>
        <translation>停用并重新编码变更网格…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Retired cells</source>
        <translation>历史单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Retired code used again</source>
        <translation>停用标识码再次启用</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/ledger.py"/>
        <source>Retired codes are never used again: give the community a new code.</source>
        <translation>停用的标识码不得再次启用：请为该社区编新的社区代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Retired components</source>
        <translation>停用部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>Retiring changed cells</source>
        <translation>正在停用变更网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connection_bar.py"/>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Return to the dispatcher</source>
        <translation>回退</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Reverse a loop of {route}</source>
        <translation>反转 {route} 的一个环</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Reverse the route (R)</source>
        <translation>路线反向（R）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Reverse {route}</source>
        <translation>{route} 反向</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Rivers, canals and lakes as areas.</source>
        <translation>河流、运河和湖泊的水面。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Rivers, canals and lakes; edges follow their banks.</source>
        <translation>河流、运河和湖泊；网格边沿岸线走。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>Road by road, where to turn and how far to go.</source>
        <translation>逐条道路列出转向和行走距离。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Road class field</source>
        <translation>道路等级字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/route_model.py"/>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>Route {code} is no closed walk over the roads as they are now.</source>
        <translation>按现有道路，路线 {code} 不是闭合路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Routes</source>
        <translation>路线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>Routes have no code or share one: {codes}.</source>
        <translation>路线缺少编码或编码重复：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/duties.py"/>
        <source>Routes have no line, no zone_code or no lap_min.</source>
        <translation>有的路线缺少线图形、zone_code 或 lap_min。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/report.py"/>
        <source>Routes {codes} take up to {longest:.0f} min; a round may take {limit:.0f} min.</source>
        <translation>路线 {codes} 一轮最长 {longest:.0f} 分钟，而一轮只允许 {limit:.0f} 分钟。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Routing zone {zone}</source>
        <translation>正在规划责任网格 {zone} 的路线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/row_versions.py"/>
        <source>Row %s of %s was changed by somebody else at this moment.</source>
        <translation>记录 %s（表 %s）刚刚被他人更改。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/guarded_save.py"/>
        <source>Row versions</source>
        <translation>记录版本</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Row, field</source>
        <translation>记录、字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>Rows keep changing. Try again in a while.</source>
        <translation>记录不断被更改。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_model.py"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>Rules (*.json)</source>
        <translation>规则文件 (*.json)</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>Rules of the check</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>Run make demo first.</source>
        <translation>请先运行 make demo。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>S3: a tender document that paraphrases GB/T 30428.1; BJ: DB11/T 2157-2023 of Beijing. V: wording read in the source; C: the same in two sources. Bands and limits are settings of CityGrid, not of the standard. Reasons are derived from the geometry alone.</source>
        <translation>S3：转述 GB/T 30428.1 的招标文件；BJ：北京市 DB11/T 2157-2023。V：在原文中读到的表述；C：两个来源一致。区间和限值是 CityGrid 的设置，不是标准的规定。原因仅由几何关系推得。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_edits.py"/>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Same component again</source>
        <translation>连续采集相同部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Sample a census for acceptance</source>
        <translation>部件普查抽样</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Sample size</source>
        <translation>样本量</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Sampling plan</source>
        <translation>抽样方案</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/guarded_save.py"/>
        <source>Save again.</source>
        <translation>请再次保存。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Save it as CSV UTF-8.</source>
        <translation>请另存为 CSV UTF-8 格式。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>Save it as CSV once more.</source>
        <translation>请重新另存为 CSV。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>Save it as a GeoPackage first.</source>
        <translation>请先另存为 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/writing.py"/>
        <source>Save it in an EPSG CRS.</source>
        <translation>请以有 EPSG 代码的坐标参考系保存。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/guarded_save.py"/>
        <source>Save put off</source>
        <translation>暂缓保存</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/desk.py"/>
        <source>Save the assignment log</source>
        <translation>保存指派记录</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Save the log…</source>
        <translation>保存记录…</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/desk.py"/>
        <source>Saved without codes: {reason}</source>
        <translation>已保存，但未编码：{reason}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Say in which community a new cell lies; else that of the cell it came from.</source>
        <translation>用于判断新单元网格所在的社区；不提供则沿用其原网格的社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>Say its encoding, such as GB18030.</source>
        <translation>请指明其编码，例如 GB18030。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <source>Say where it is: --layer {layer}=PATH.</source>
        <translation>请指明其位置：--layer {layer}=路径。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <source>Say which is which: --layer community=PATH|layername=LAYER.</source>
        <translation>请指明各图层：--layer community=路径|layername=图层名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Say which it is: --field community.code=FIELD; or add a field code of 12 digits.</source>
        <translation>请指明代码字段：--field community.code=字段名；或增加 12 位的 code 字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <source>Say which: --layer {layer}=PATH|layername=LAYER.</source>
        <translation>请指明是哪一个：--layer {layer}=路径|layername=图层名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Says which field, class or value is which, where that cannot be told.</source>
        <translation>在无法自行判定时，指明字段、类别和值的对应关系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Scale 1 :</source>
        <translation>比例尺 1:</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Scale 1:</source>
        <translation>比例尺 1:</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Scale of the base data</source>
        <translation>基础数据比例尺</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Scale of the sheets that are made; for communities the largest that is taken.</source>
        <translation>所生成图幅的比例尺；每个社区一幅时，为可采用的最大比例尺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Scale of the source maps</source>
        <translation>底图比例尺</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Scales and heights of text</source>
        <translation>比例尺与字高</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_postgis.py"/>
        <source>Schema "{schema}" has tables of that name already ({reason}). Nothing was changed; choose another schema.</source>
        <translation>模式“{schema}”中已有同名的表（{reason}）。未作任何改动；请另选模式。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Schools, hospitals, estates and the like, without overlaps.</source>
        <translation>学校、医院、居住小区等，互不重叠。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Seamless joining</source>
        <translation>无缝拼接</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Search distance (m)</source>
        <translation>搜索距离（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>Seconds for a component</source>
        <translation>单个部件查看用时（秒）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Seconds for proving a walk</source>
        <translation>每条路线的证明时限（秒）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Seconds for the lower bound</source>
        <translation>求下限的秒数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Seconds for the search of a fleet</source>
        <translation>每个车队的搜索秒数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Secrecy (密级), above the map. Empty: the project variable citygrid_classification.</source>
        <translation>密级，注于图的上方。留空则采用工程变量 citygrid_classification。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_layer.py"/>
        <source>See whether the server runs and you may read the table, then try again.</source>
        <translation>请检查服务器是否运行、您是否有权读取该表，然后重试。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>See whether they are as you want them ("Check validity" in QGIS shows where).</source>
        <translation>请检查结果是否符合要求（QGIS 的“检查有效性”可显示位置）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/desk.py"/>
        <source>Select a layer of the census first.</source>
        <translation>请先选中普查的部件图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/toolset.py"/>
        <source>Select the layer with the unit grids first.</source>
        <translation>请先选中单元网格图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Self-intersection</source>
        <translation>自相交</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Send back to be redone</source>
        <translation>返工</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Sequence numbers skipped</source>
        <translation>跳过的顺序码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Set class by code, name or layer</source>
        <translation>按编码、名称或图层确定类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connections.py"/>
        <source>Set up a PostgreSQL connection in the data source manager of QGIS first.</source>
        <translation>请先在 QGIS 数据源管理器中建立 PostgreSQL 连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>Settling compounds</source>
        <translation>正在确定独立院落</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Several compounds are in one cell.</source>
        <translation>一个单元网格内有多个独立院落。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/moving.py"/>
        <source>Several edges meet at this vertex; it cannot be taken out.</source>
        <translation>此顶点是多条网格边的交点，不能删除。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>Several files are called {names}.</source>
        <translation>有多个文件同名：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_model.py"/>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/division/divide.py"/>
        <source>Sewing the seams between communities</source>
        <translation>正在缝合社区之间的接边</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Shapefile, GBK</source>
        <translation>Shapefile，GBK</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Shapefile, UTF-8</source>
        <translation>Shapefile，UTF-8</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Share beyond the accuracy</source>
        <translation>精度不合格率</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Share of its cell a compound takes (median)</source>
        <translation>独立院落占其单元网格的比例（中位数）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Share of unit grids passed</source>
        <translation>路线经过的单元网格占比</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>Shares all roads of a district among vehicles or collectors that set out from one depot or several (capacitated arc routing): as many as it takes within the minutes of a round, or a number of them whose longest round is short. Each gets one closed walk from its depot and back; the proven lower bound of all, and of each walk for its roads, stands beside.
Roads that cannot be reached, lead into a one-way trap or take longer than a round are told of, not left out. With the package numba the search is some hundred times faster.</source>
        <translation>把片区全部道路分给从一个或多个出发点出发的车辆或采集员（带容量约束的弧路径问题）：按一轮的分钟数确定所需数量，或给定数量使最长一轮尽量短。每个得到一条从出发点出发并返回的闭合路线；同时给出整体以及每条路线已证明的下限。
无法到达的道路、通向单行道死路的道路以及一轮走不完的道路都会说明，不会遗漏。安装 numba 软件包后搜索快约数百倍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>Sheet index</source>
        <translation>图幅索引</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Sheet names</source>
        <translation>图名</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Sheet numbers</source>
        <translation>图号编制方法</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <source>Sheet {name} ({number} of {count})</source>
        <translation>图幅 {name}（第 {number} 幅，共 {count} 幅）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Sheets</source>
        <translation>图幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Sheets of</source>
        <translation>图幅来源</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Shifted like GCJ-02 or BD-09</source>
        <translation>疑似 GCJ-02 或 BD-09 偏移</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Shortest move (m)</source>
        <translation>最小移位距离（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Show accepted exceptions</source>
        <translation>显示已认可的例外</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Show all cases that are not closed</source>
        <translation>显示所有未结案的案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Show cases as they are reported, from a PostGIS database</source>
        <translation>显示来自 PostGIS 数据库的实时上报案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Show cases that nobody has accepted yet</source>
        <translation>显示尚无人受理的案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Show closed cases as well</source>
        <translation>同时显示已结案的案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Show errors</source>
        <translation>显示错误</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Show information</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Show open cases whose time is up</source>
        <translation>显示已超期的未结案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Show open cases with less than half an hour left</source>
        <translation>显示剩余时间不足半小时的未结案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Show open urgent cases</source>
        <translation>显示未结的紧急案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Show the labels for the scale of the map in a layer where QGIS's own tool moves them</source>
        <translation>将当前地图比例尺的标识码注记显示在 QGIS 注记图层中，可用 QGIS 自带工具移动</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Show warnings</source>
        <translation>显示警告</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Show which codes the components of the census layers would get, and give them</source>
        <translation>显示普查各图层的部件将编的标识码，并予编码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>Show with the temporal controller which unit grids are passed when</source>
        <translation>用时态控制器显示各单元网格何时被巡查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed_state.py"/>
        <source>Shown as of {time}.</source>
        <translation>当前显示截至 {time} 的数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/forces.py"/>
        <source>Shut in by the community's border and cells that are forced themselves: {codes}.</source>
        <translation>被社区界线及本身受制约的单元网格围住：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Size of a sheet on paper. 500x500 and 500x400 are standard sheets and need A1; 250x250 are quarters of standard sheets, which fit on A3.</source>
        <translation>图幅的图上尺寸。500x500 和 500x400 为标准图幅，须用 A1 纸；250x250 为标准图幅的四分之一，可用 A3 纸。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Size of the brush</source>
        <translation>笔刷大小</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Sliver</source>
        <translation>狭长碎面</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Small letters, digits and _; is made if it is not there.</source>
        <translation>小写字母、数字和 _；不存在则创建。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Smallest compound cell (m²)</source>
        <translation>单独成格的最小院落面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Smallest height (mm)</source>
        <translation>最小字高（毫米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Snap the borders of these communities to each other, with topological editing on.</source>
        <translation>请开启拓扑编辑，将这些社区的界线互相捕捉对齐。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>Snap the borders to each other to decide yourself where they run.</source>
        <translation>如需自行决定界线位置，请将界线互相捕捉对齐。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>Snap them to it if they meet on the ground.</source>
        <translation>如果实地相连，请将端点捕捉到该道路上。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>So much of a cell may lie in another community.</source>
        <translation>单元网格可落入其他社区的最大面积。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>So much of a cell may lie outside its community.</source>
        <translation>单元网格可超出所属社区的最大面积。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/survey.py"/>
        <source>Some features are no polygons, or polygons without an area.</source>
        <translation>有的要素不是多边形，或多边形没有面积。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Some rules were not looked for: the mouse over this line says why.</source>
        <translation>部分规则未检查：将鼠标悬停于此可查看原因。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/shared_edit/compare.py"/>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/postgres.py"/>
        <source>Somebody else is changing one of the rows at this moment. Try again in a few seconds.</source>
        <translation>他人正在更改其中的记录。请几秒后再试。</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <location filename="../../scripts/label_grid.py"/>
        <location filename="../../scripts/sheet_index.py"/>
        <source>Somebody has saved the project in {path}: add the layer to it yourself.</source>
        <translation>{path} 中的工程已被他人保存过，未予改动：请自行将图层添加到该工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/desk.py"/>
        <source>Somebody was quicker, nothing was changed: {said}</source>
        <translation>他人已先行办理，未作任何更改：{said}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>Sorting {layer}</source>
        <translation>正在归类 {layer}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Sorts an OpenStreetMap extract into the base layers that a grid division starts from, in the metric zone the data lies in.
Tunnels and passages through buildings are no edges of a grid and are kept apart. Where the extract has no boundaries of communities, stand-ins can be made from street blocks; they are no administrative boundaries, and say so in their attributes.</source>
        <translation>将 OpenStreetMap 数据整理为网格划分所需的基础数据图层，并投影到数据所在的米制投影带。
隧道和穿越建筑物的通道不能作为网格边，单独存放。数据中没有社区界线时，可用街区拼成替代社区；它们不是行政界线，并在属性中注明。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Sound for new urgent cases</source>
        <translation>新的紧急案件发出提示音</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>Source "{source}" of {name} is none of {known}.</source>
        <translation>{name} 的数据来源“{source}”无效，应为以下之一：{known}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <source>Speed (km/h)</source>
        <translation>速度（千米/小时）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Spike</source>
        <translation>尖刺</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>Spikes of {cell} were cut off.</source>
        <translation>已切除网格 {cell} 的尖刺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/split_tool.py"/>
        <location filename="../../citygrid_plugin/ui/workbench.py"/>
        <source>Split cells with a line</source>
        <translation>画线拆分单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>Split them into their parts.</source>
        <translation>请将其拆分为各组成部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Squares and pedestrian areas.</source>
        <translation>广场和步行区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Squares and plazas; edges follow their borders.</source>
        <translation>广场；网格边沿其边界走。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Staffing rule</source>
        <translation>人员配备规则</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Stamp the grid code</source>
        <translation>写入所在单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/stand_in_communities.py"/>
        <source>Stand-in made from street blocks, no administrative boundary</source>
        <translation>由街区拼成的替代社区，不是行政界线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/stand_in_communities.py"/>
        <source>Stand-in {code}</source>
        <translation>替代社区 {code}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_inputs.py"/>
        <source>Standard profile</source>
        <translation>标准体系</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>Start date</source>
        <translation>初始日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Start drawing</source>
        <translation>开始绘制</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/zone_tool.py"/>
        <source>Start drawing in the panel Zones first.</source>
        <translation>请先在“责任网格”面板中开始绘制。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Start editing</source>
        <translation>开始编辑</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>Start editing in the panel Routes first.</source>
        <translation>请先在“路线”面板中开始编辑。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Start from the earlier zones and keep their number, instead of anew.</source>
        <translation>以原有责任网格为基础优化并保持其数量，而不是重新划分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Start handling</source>
        <translation>开始处置</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Start {route} elsewhere</source>
        <translation>更改 {route} 的起点</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>Starting a database</source>
        <translation>正在启动数据库</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>State "{state}" of {name} is none of {known}.</source>
        <translation>{name} 的状态“{state}”无效，应为以下之一：{known}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>State that cannot follow</source>
        <translation>状态变化无效</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Street office</source>
        <translation>街道</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Street office or community against the cell</source>
        <translation>街道或社区与单元网格不符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Streets, lanes and paths on the ground.</source>
        <translation>地面上的街道、巷道和小路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/delivery.py"/>
        <source>Styles and project could not be put into {path}: {reason}.</source>
        <translation>无法将样式和工程写入 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Successive vertices nearer to each other than this are one too many.</source>
        <translation>间距小于此值的相邻顶点视为重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Such as 20, 25: the log tells what zones would be like with these.</source>
        <translation>例如 20, 25：日志说明采用这些人数时责任网格的情况。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Such as an extension class; empty: such features are not imported.</source>
        <translation>例如某个扩展类别；留空则不导入这类要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>Such as the district's short name: 江岸 gives 江岸-1, 江岸-2, …</source>
        <translation>例如片区简称：填“江岸”，则编为 江岸-1、江岸-2……</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Such as the name of the district.</source>
        <translation>例如片区名称。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/principles.py"/>
        <source>Suitable area</source>
        <translation>面积适当</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Suspend</source>
        <translation>挂账</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Suspended</source>
        <translation>挂账</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>Swap its axes (x is the northing). </source>
        <translation>请交换坐标轴（x 为北坐标）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <location filename="../../citygrid_plugin/core/crs/relations.py"/>
        <source>Swap the axes ("Swap X and Y coordinates" in the QGIS toolbox) and run again.</source>
        <translation>请交换坐标轴（QGIS 工具箱中的“交换 X 与 Y 坐标”）后重新运行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Swap x and y</source>
        <translation>交换 X、Y</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/desk.py"/>
        <location filename="../../citygrid_plugin/ui/map_tools/toolset.py"/>
        <source>Switch on editing of the layer {layer} first.</source>
        <translation>请先开启图层 {layer} 的编辑状态。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_edits.py"/>
        <source>Switch on editing of the layer.</source>
        <translation>请开启图层的编辑状态。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/menu_and_toolbar.py"/>
        <source>Switch on the plugin Processing in the plugin manager first.</source>
        <translation>请先在插件管理器中启用 Processing 插件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>TOML needs Python 3.11; use JSON</source>
        <translation>TOML 需要 Python 3.11；请改用 JSON</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_inputs.py"/>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Table (*.csv) of the classes the city has added: code, name, census_layer.</source>
        <translation>本市增设类别的表（*.csv）：code、name、census_layer。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Table (*.csv) with the columns code and name; the form lets choose of it.</source>
        <translation>含 code 和 name 列的表（*.csv）；表单中可从中选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>Table code_range of the census: numbers reserved per team, so that codes never collide.</source>
        <translation>普查的 code_range 表：为各作业组预留的号段，使标识码绝不冲突。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Table of demands</source>
        <translation>类别要求表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Table of limits</source>
        <translation>限值表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Table of old and new codes with the ground they share.</source>
        <translation>变更前后标识码及其重叠面积的对照表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Table of rules</source>
        <translation>规则表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Table of the cells that depart from a principle, with the reason.</source>
        <translation>偏离原则的单元网格及其原因的表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Table of the principles, each with its verdict and figures.</source>
        <translation>各项原则及其结论和数值的表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Table photo of the census.</source>
        <translation>普查的 photo 表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Table with lot_from, sample, accept, instead of the plan above.</source>
        <translation>含 lot_from、sample、accept 的表，用以取代上面的方案。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Tables of components</source>
        <translation>部件表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/move_tool.py"/>
        <source>Take a shared vertex out</source>
        <translation>删除公共顶点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Take from</source>
        <translation>取自</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <source>Take larger paper, or divide into quarter sheets (250 mm × 250 mm) for A3.</source>
        <translation>请改用更大的纸张，或按四分之一标准图幅（250 毫米 × 250 毫米）分幅，可用 A3 纸。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Take the usual name</source>
        <translation>采用通用名称</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Take time to look at; without them the field component_count of the grid counts.</source>
        <translation>查看部件需要时间；不提供时采用网格的 component_count 字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Target area (m²)</source>
        <translation>目标面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Target area field</source>
        <translation>目标面积字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Team</source>
        <translation>作业组</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>Team "{team}" needs {wanted} codes of class {code} {name}; its ranges have {left} left.</source>
        <translation>作业组“{team}”的类别 {code} {name} 需要 {wanted} 个标识码；其号段只剩 {left} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Team of this file</source>
        <translation>本文件的作业组</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Teams</source>
        <translation>作业组</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Teams with extracts</source>
        <translation>只带走一部分的作业组</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/field_package.py"/>
        <source>Teams with numbers: {teams}.</source>
        <translation>有号段的作业组：{teams}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>Teams' files</source>
        <translation>各组文件</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>Tell when routes pass each unit grid over the day, its longest gap and its share on time.</source>
        <translation>推算路线全天经过各单元网格的时刻、最长间隔和按时率。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Text</source>
        <translation>注记内容</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Texts of a shapefile have at most 254 bytes; a GeoPackage has room for all.</source>
        <translation>Shapefile 的文字最多 254 字节；GeoPackage 没有此限制。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>That layer is temporary: save it, or the history is lost.</source>
        <translation>该图层为临时图层：请保存，否则历史单元网格会丢失。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>The 3 digits of the sequence</source>
        <translation>3 位顺序码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>The 6 digits that made-up community codes begin with.</source>
        <translation>虚拟社区代码开头的 6 位数字。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_postgis.py"/>
        <source>The CRS has no EPSG code, and PostGIS knows it by no other name.</source>
        <translation>该坐标参考系没有 EPSG 代码，PostGIS 无从识别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>The area is the same; nothing need be done.</source>
        <translation>面积不变，无须处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/attributes.py"/>
        <source>The area of {cell} was stated wrong.</source>
        <translation>网格 {cell} 的登记面积有误，已改正。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/records.py"/>
        <source>The area written down for cell {code} is {written}; it has {area} m².</source>
        <translation>网格 {code} 登记面积为 {written}，实为 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>The area written down is another, or missing.</source>
        <translation>登记的面积不一致或缺失。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>The area written down may differ from that of the geometry by this.</source>
        <translation>登记面积与图形面积的最大允许差值。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connections.py"/>
        <source>The authentication configuration of this connection is gone: edit the connection and choose another one.</source>
        <translation>此连接的身份验证配置已不存在：请编辑连接并另选一个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/desk.py"/>
        <source>The case has moved on, nothing was changed: {said}</source>
        <translation>案件状态已变化，未作任何更改：{said}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/desk.py"/>
        <source>The case is gone, or no longer yours to see.</source>
        <translation>该案件已不存在，或您已无权查看。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>The cases are being read.</source>
        <translation>正在读取案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/schema.py"/>
        <source>The cases' tables have version {there}, this program knows version {known}: update it.</source>
        <translation>案件表的版本为 {there}，本程序支持的版本为 {known}：请更新程序。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>The cell has a narrow place.</source>
        <translation>单元网格有狭窄部位。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>The cell is compounds that overlap each other or share a building.</source>
        <translation>该单元网格由互相重叠或共有一栋建筑物的独立院落构成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>The cell is one compound.</source>
        <translation>该单元网格为一个独立院落。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/splitting.py"/>
        <source>The cells belong to different communities; a cell lies in one alone.</source>
        <translation>这些网格属于不同社区；一个单元网格只能位于一个社区内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/splitting.py"/>
        <source>The cells do not share an edge.</source>
        <translation>这些网格没有公共边。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/splitting.py"/>
        <source>The cells overlap or their vertices do not match; repair them first.</source>
        <translation>这些网格互相重叠，或公共边顶点不一致；请先修复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>The cells that sheets are needed for. Not needed for sheets of communities.</source>
        <translation>须分幅的单元网格；每个社区一幅时无须提供。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>The cells to be labelled. Required: the field code (标识码), once each.</source>
        <translation>要加注记的单元网格；必须有 code（标识码）字段，且不得重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>The cells, coded and with their attributes.</source>
        <translation>带标识码和属性的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>The cells; their patrol_class says how often they are due.</source>
        <translation>单元网格；由其 patrol_class（巡查等级）决定多久巡查一遍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>The census as it is now. It stays as it is unless it is named as the result.</source>
        <translation>现有普查数据。除非指定为结果，否则保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>The census as the teams got it; if empty, the master, unchanged since.</source>
        <translation>各作业组领取时的普查数据；留空则以总库为准，视其此后未变更。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/field_package.py"/>
        <source>The census has no unit grid, so no area can be given to a team.</source>
        <translation>普查库没有单元网格，无法为作业组划定范围。</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>The census is rejected: {titles}.</source>
        <translation>普查成果拒收：{titles}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/census_review.py"/>
        <source>The census was edited while it was being mended; nothing was changed. Mend again.</source>
        <translation>修复期间普查数据已被编辑，未作任何改动。请重新修复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>The central meridians differ as well: make sure which is right.</source>
        <translation>中央子午线也不一致：请核实哪一个正确。</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>The check found {count} errors.</source>
        <translation>检查发现 {count} 个错误。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The clock of this computer is {minutes} min fast: times left go by the server's.</source>
        <translation>此计算机的时钟快 {minutes} 分钟：剩余时间以服务器时钟为准。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The clock of this computer is {minutes} min slow: times left go by the server's.</source>
        <translation>此计算机的时钟慢 {minutes} 分钟：剩余时间以服务器时钟为准。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>The code is not 15 digits.</source>
        <translation>标识码不是 15 位数字。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>The code is not that of the community it lies in.</source>
        <translation>标识码与所在社区的代码不符。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/codes.py"/>
        <source>The code {code} belongs to a cell that was retired ({date}); it is never used again.</source>
        <translation>标识码 {code} 属于已停用的单元网格（终止日期 {date}），不得再次启用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/plans.py"/>
        <source>The columns are {columns}, whole numbers; accept may be empty.</source>
        <translation>各列为 {columns}，均为整数；accept 可为空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/demands.py"/>
        <source>The columns are {columns}.</source>
        <translation>各列为 {columns}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>The communities hold {share:.0%} of the street length; the rest gets no grid.</source>
        <translation>社区只覆盖 {share:.0%} 的街道长度；其余部分不划分网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/coding/unit_grid_code.py"/>
        <source>The community code {code} has {digits} digits; 12 are wanted: 6 of the county, 3 of the street office, 3 of the community.</source>
        <translation>社区代码 {code} 有 {digits} 位；应为 12 位：6 位县级行政区划、3 位街道、3 位社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/coding/unit_grid_code.py"/>
        <source>The community code {code} holds {characters}; only the digits 0 to 9 may stand in it.</source>
        <translation>社区代码 {code} 含有 {characters}；只能使用数字 0 至 9。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/coding/unit_grid_code.py"/>
        <source>The community has no code.</source>
        <translation>该社区没有代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>The community itself is narrow here.</source>
        <translation>社区本身在此处狭窄。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>The community that covers most of the sheet, the largest named place, or no name.</source>
        <translation>community：图内面积最大的社区；place：图内面积最大的有名称地物；none：不设图名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/codes.py"/>
        <source>The community written down for cell {code} is {other}, not {community}.</source>
        <translation>网格 {code} 登记的所在社区代码为 {other}，应为 {community}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>The component layers of a census. Required: class_code and code.</source>
        <translation>普查库的部件图层。必需字段：class_code 和 code。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_check.py"/>
        <source>The components are not in a projected CRS in metres; export them in the zone of the city.</source>
        <translation>部件图层不是米制投影坐标系；请按本市所在的投影带导出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>The components have classes of another standard than {profile}.</source>
        <translation>部件的类别属于 {profile} 以外的另一标准。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>The compound has no cell of its own.</source>
        <translation>该独立院落没有单独的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The connection information cannot be read: set the connection up anew.</source>
        <translation>无法读取连接信息：请重新建立连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The connection may not be encrypted (sslmode={mode}): set verify-full.</source>
        <translation>连接可能未加密（sslmode={mode}）：请设为 verify-full。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The connection service is not defined on this computer: add it to pg_service.conf.</source>
        <translation>此计算机上没有定义该连接服务：请将其加入 pg_service.conf。</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>The connection: --service, --conninfo without a password, the variable CITYGRID_CONNINFO, or libpq's own variables (PGHOST, PGSERVICE, …). Passwords belong in ~/.pgpass or PGPASSWORD.</source>
        <translation>连接方式：--service、不含密码的 --conninfo、环境变量 CITYGRID_CONNINFO，或 libpq 自身的变量（PGHOST、PGSERVICE……）。密码应存入 ~/.pgpass 或 PGPASSWORD。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/server_watch.py"/>
        <source>The database answers again: {layers}.</source>
        <translation>数据库已恢复响应：{layers}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_postgis.py"/>
        <source>The database did not take the census ({reason}). Nothing was changed.</source>
        <translation>数据库未接受普查库（{reason}）。未作任何改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/schema.py"/>
        <source>The database does not know EPSG:{srid}.</source>
        <translation>数据库不识别 EPSG:{srid}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/simulation.py"/>
        <source>The database has neither zones nor unit grids to put cases in.</source>
        <translation>数据库中既没有责任网格也没有单元网格，案件无处落点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The database knows no character set (SQL_ASCII): the manager must make it anew in UTF8.</source>
        <translation>数据库未设字符集（SQL_ASCII）：须由管理员以 UTF8 重建。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/postgres.py"/>
        <source>The database refuses it: {reason}.</source>
        <translation>数据库拒绝此操作：{reason}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The database says: {said}</source>
        <translation>数据库返回：{said}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/postgres.py"/>
        <source>The database server cannot be reached: {reason}.</source>
        <translation>无法连接数据库服务器：{reason}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The database was made by a newer CityGrid: update the plugin.</source>
        <translation>数据库由较新版本的 CityGrid 创建：请更新插件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The database was made by an older CityGrid: the manager must run case_feed.py init.</source>
        <translation>数据库由较旧版本的 CityGrid 创建：须由管理员运行 case_feed.py init。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The database was restored from a dump: the manager must run case_feed.py init once.</source>
        <translation>数据库由备份恢复：须由管理员运行一次 case_feed.py init。</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>The decision on conflict {identity} is no longer asked for.</source>
        <translation>对冲突 {identity} 的处理已不再需要。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>The depot is no junction, or the capacity is not above 0.</source>
        <translation>出发点不是道路结点，或容量不大于 0。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/outcome.py"/>
        <source>The edge of a cell would cross or touch itself.</source>
        <translation>单元网格的边界将自相交或自相接触。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>The edited grid with its changed cells renumbered.</source>
        <translation>编辑后的网格，变更的单元网格已重新编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>The ending {ending} is not known.</source>
        <translation>不支持扩展名 {ending}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>The extract holds no street (no line with the tag highway).</source>
        <translation>数据中没有街道（没有带 highway 标签的线）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <source>The features could not be deleted.</source>
        <translation>无法删除这些要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>The field code (标识码) is missing.</source>
        <translation>缺少 code（标识码）字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <location filename="../../citygrid_plugin/store/departments.py"/>
        <source>The file cannot be read ({reason}).</source>
        <translation>无法读取该文件（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>The file has none of the layers {names}.</source>
        <translation>文件中没有以下任何图层：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <source>The file holds no CityGrid project.</source>
        <translation>文件中没有 CityGrid 工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>The file holds no table of rules.</source>
        <translation>文件中没有规则表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>The file lacks {missing} of the {base} components of the base.</source>
        <translation>文件缺少基准版本 {base} 个部件中的 {missing} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/photos.py"/>
        <source>The file of the photo {path} is not there.</source>
        <translation>照片文件 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The file with the trusted certificates (sslrootcert) is missing: ask the manager for it.</source>
        <translation>缺少受信任证书文件（sslrootcert）：请向管理员索取。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/checked_census.py"/>
        <location filename="../../citygrid_plugin/store/profile_files.py"/>
        <location filename="../../citygrid_plugin/store/sampled_census.py"/>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>无法读取文件 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/earlier.py"/>
        <source>The first by code has them.</source>
        <translation>归入其中编码排在最前的责任网格。</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>The folder {path} cannot be made ({reason}).</source>
        <translation>无法创建文件夹 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>The geometries of {count} features cannot be read.</source>
        <translation>无法读取 {count} 个要素的图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>The grid as it is now; codes of split and merged cells may be whatever they are.</source>
        <translation>现在的网格；拆分、合并后的网格，其标识码可任意填写。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>The grid as it was. Required: the field code (标识码), once each.</source>
        <translation>编辑前的网格；必须有 code（标识码）字段，且不得重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>The grid before this one, to judge what stayed the same (相对稳定).</source>
        <translation>上一版网格，用于判断哪些保持不变（相对稳定）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/repaired_grid.py"/>
        <source>The grid is in degrees; projecting it there and back would move every vertex.</source>
        <translation>网格采用经纬度坐标；往返投影会使每个顶点都发生移动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <source>The grid of last time. Required: the field code (标识码).</source>
        <translation>上次的网格；必须有 code（标识码）字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>The grid to check, as it is, errors and all.</source>
        <translation>待检查的网格，保持原样，有错误也无妨。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>The grid to measure. Required: the field code (标识码).</source>
        <translation>待检核的网格；必须有 code（标识码）字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>The grid to repair, as it is, errors and all.</source>
        <translation>待修复的网格，保持原样，有错误也无妨。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>The grid was edited meanwhile; nothing was changed. Do it again.</source>
        <translation>其间网格已被编辑，未作任何改动。请重新执行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>The grid was edited while it was being mended; nothing was changed. Mend again.</source>
        <translation>修复期间网格已被编辑，未作任何改动。请重新修复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>The grid with all its fields.</source>
        <translation>修复后的网格，保留全部字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/index.py"/>
        <source>The grid would need more than {count} sheets.</source>
        <translation>该网格所需图幅将超过 {count} 幅。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>The history with the cells retired now.</source>
        <translation>历史单元网格，包括本次停用的网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/labels.py"/>
        <source>The label of cell {code} stands {distance} m outside it.</source>
        <translation>网格 {code} 的注记位于网格之外 {distance} 米处。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/label_annotations.py"/>
        <source>The labels for 1:{scale} can now be moved with QGIS's own tool Modify Annotations.</source>
        <translation>现在可用 QGIS 自带的“修改注记”工具移动 1:{scale} 的标识码注记。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>The last census</source>
        <translation>上次普查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/catch_up.py"/>
        <source>The last look was too long ago: everything was read anew.</source>
        <translation>距上次读取时间过长：已重新读取全部数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <location filename="../../citygrid_plugin/layers/route_edits.py"/>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <location filename="../../citygrid_plugin/ui/map_tools/toolset.py"/>
        <source>The layer cannot be edited: it, its file or its format is read-only.</source>
        <translation>无法编辑该图层：图层、文件或其格式为只读。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/survey.py"/>
        <source>The layer has no features.</source>
        <translation>图层没有要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>The layer has no field for the code.</source>
        <translation>图层没有代码字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>The layer has no field locked_at: the lock holds until the layers are read again.</source>
        <translation>图层没有字段 locked_at：锁定在重新读取图层之前有效。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>The layer has no field result: it is no sample of CityGrid.</source>
        <translation>图层没有 result 字段：不是 CityGrid 生成的样本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/label_edits.py"/>
        <source>The layer has no labels: it wants points with the fields text, scale and height_mm.</source>
        <translation>该图层不是标识码注记图层：须为带 text、scale 和 height_mm 字段的点图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <location filename="../../citygrid_plugin/layers/route_edits.py"/>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>The layer is as it was.</source>
        <translation>图层保持原样。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <source>The layer is in another CRS than the unit grid: {crs}.</source>
        <translation>该图层的坐标系与单元网格不同：{crs}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/repaired_grid.py"/>
        <source>The layer is in another coordinate system than the grid in the same file.</source>
        <translation>该图层与同一文件中网格的坐标系不同。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/desk.py"/>
        <source>The layer is not a table with a key of one column.</source>
        <translation>该图层不是以单列为主键的表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_edits.py"/>
        <source>The layer is not being edited, or takes no more components.</source>
        <translation>图层不在编辑状态，或不接受新增部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_edits.py"/>
        <source>The layer is not in a projected CRS in metres, so areas cannot be kept.</source>
        <translation>图层不是米制投影坐标系，无法更新面积。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/label_edits.py"/>
        <source>The layer is not in a projected CRS in metres, so sizes on a sheet cannot be told.</source>
        <translation>图层不是米制投影坐标系，无法确定图上尺寸。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <source>The layer is not in a projected CRS in metres, so ways cannot be measured.</source>
        <translation>该图层不是以米为单位的投影坐标系，无法量算路程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/route_layers.py"/>
        <source>The layer is not in a projected CRS in metres.</source>
        <translation>图层不是以米为单位的投影坐标系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>The layer is of another place, or the CRS of one of them is declared wrongly.</source>
        <translation>图层属于别处，或其中之一的坐标参考系定义有误。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>The layer lacks the fields of a route.</source>
        <translation>图层缺少路线的字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/route_edits.py"/>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>The layer refused the change.</source>
        <translation>图层拒绝了该修改。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_layer.py"/>
        <source>The layer seems empty because its table cannot be read ({reason}).</source>
        <translation>图层看似为空，是因为无法读取其表（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>The layer with the cases was removed: connect again to have it back.</source>
        <translation>案件图层已被移除：重新连接即可恢复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_check.py"/>
        <source>The layer {layer} has another CRS than the first; mend places there by hand.</source>
        <translation>图层 {layer} 与第一个图层的坐标参考系不同；其中的位置请手工修复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/label_annotations.py"/>
        <source>The layer {layer} has no labels.</source>
        <translation>图层 {layer} 中没有注记。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>The layers are: {roles}.</source>
        <translation>可用图层为：{roles}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>The layers were edited since this check; check again.</source>
        <translation>检查之后图层已被编辑，请重新检查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/desk.py"/>
        <source>The ledger of codes could not be written; codes of deleted components may come again.</source>
        <translation>无法写入编码台账；已删除部件的标识码可能再次启用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <source>The legend of sheet {name} has no room.</source>
        <translation>图幅 {name} 的图例放不下。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>The limits are none: {reason}.</source>
        <translation>限值无效：{reason}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/splitting.py"/>
        <source>The line crosses itself.</source>
        <translation>所画的线自相交。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>The mapping file {path} cannot be read ({reason}).</source>
        <translation>无法读取对应关系文件 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <source>The mapping has fields for this layer, but {source} has no such layer.</source>
        <translation>对应关系中有该图层的字段，但 {source} 中没有这个图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>The mapping of layer "{role}" cannot be understood.</source>
        <translation>无法理解图层“{role}”的对应关系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/merged_census.py"/>
        <source>The master has no layer of this name; it has: {names}.</source>
        <translation>总库中没有该名称的图层；其中有：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>The master with everything merged, and the layer merge_conflict.</source>
        <translation>合并了全部内容的总库，以及 merge_conflict 图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>The master, with a unit grid and numbers reserved for teams; it stays so.</source>
        <translation>含单元网格和各组预留号段的总库；总库不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/t_join.py"/>
        <source>The matching found no end: install the package PyMatching.</source>
        <translation>匹配求解未能完成：请安装 PyMatching 软件包。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The name of the server is not known to the network: check the network, or the host of the connection.</source>
        <translation>网络中找不到该服务器名：请检查网络或连接中的主机名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>The nearest road may be this far away.</source>
        <translation>距最近道路的最大允许距离。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The network does not answer.</source>
        <translation>网络无响应。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <source>The new attributes were not accepted.</source>
        <translation>图层未接受新属性。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <source>The new geometry has several parts, the layer takes one.</source>
        <translation>新图形由多个部分组成，而该图层只接受单一部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <source>The new geometry was not accepted.</source>
        <translation>图层未接受新图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/desk.py"/>
        <source>The new time limit must be later than the old one.</source>
        <translation>新时限必须晚于原时限。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>The newer grid. Required: the field code (标识码).</source>
        <translation>较新的网格；必须有 code（标识码）字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>The number of collectors is not given.</source>
        <translation>未给出信息采集员人数。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>The number of zones. If empty, the staffing rule says.</source>
        <translation>责任网格数；留空则按人员配备规则确定。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>The older grid. Required: the field code (标识码).</source>
        <translation>较旧的网格；必须有 code（标识码）字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>The outline of {cells} has a spike of {angle}°.</source>
        <translation>网格 {cells} 的边界有 {angle}° 的尖刺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>The outline of {cell} could not be mended.</source>
        <translation>无法修复网格 {cell} 的边界。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>The outline of {cell} crossed or touched itself; the largest part was kept.</source>
        <translation>网格 {cell} 的边界自相交或自相接触；已保留最大的部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>The outline of {cell} crosses or touches itself.</source>
        <translation>网格 {cell} 的边界自相交或自相接触。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/draft.py"/>
        <source>The passage does not end where it begins.</source>
        <translation>该路段的终点不是其起点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/pull.py"/>
        <source>The passage is locked.</source>
        <translation>该路段已锁定。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/walk.py"/>
        <source>The passages make no closed walk.</source>
        <translation>所经路段不能组成闭合路线。</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>The previous base data are not given: only what the grid breaks now is looked for.</source>
        <translation>未提供上次的基础数据：只查找网格现在违反规则之处。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>The profile lacks this file.</source>
        <translation>标准体系缺少此文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/desk.py"/>
        <source>The project has no census layer: points with uid, class_code, code and grid_code.</source>
        <translation>工程中没有普查图层：带 uid、class_code、code 和 grid_code 字段的点图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/desk.py"/>
        <source>The project has no layer with unit grids, or more than one.</source>
        <translation>工程中没有单元网格图层，或有多个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/job.py"/>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>The project has no layout "{name}".</source>
        <translation>工程中没有布局“{name}”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>The project has no routes.</source>
        <translation>工程中没有路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/index_layer.py"/>
        <source>The project has no such layer to make sheets from.</source>
        <translation>工程中没有分幅所需的这一图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>The project has no table coverage_hour: make it with the tool Plan patrol coverage.</source>
        <translation>工程中没有表 coverage_hour：请用工具“计划巡查覆盖分析”生成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/desk.py"/>
        <source>The project has no unit grid, which gives components their grid code.</source>
        <translation>工程中没有单元网格图层，无法填写部件的所在单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>The project lacks coverage or coverage_pass: make them with Plan patrol coverage.</source>
        <translation>工程中缺少 coverage 或 coverage_pass：请用工具“计划巡查覆盖分析”生成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/desk.py"/>
        <source>The project lacks turn list (route_turn) or timetable: they do not follow the routes.</source>
        <translation>工程中缺少转向表（route_turn）或时刻表：它们不会随路线更新。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/desk.py"/>
        <source>The project needs one layer of routes and one of roads: plan the routes first.</source>
        <translation>工程中须有一个路线图层和一个道路图层：请先规划路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>The report as a page.</source>
        <translation>网页形式的报告。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>The result of an earlier run, with the field chosen of its conflicts filled in.</source>
        <translation>上一次运行的结果，且已填写其冲突的 chosen 字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>The retired cells, and those removed now: duplicates and slivers. Keep it as the history, or their codes may be given again.</source>
        <translation>已停用的网格以及本次移除的网格（重复网格和碎片）。请将其作为历史图层保存，否则其编码可能会再次使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>The road nearest to cell {code} is {distance} m away.</source>
        <translation>距网格 {code} 最近的道路在 {distance} 米以外。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/pull.py"/>
        <source>The route does not go there.</source>
        <translation>路线不经过那里。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/draft.py"/>
        <location filename="../../citygrid_plugin/core/routes/pull.py"/>
        <source>The route stays as it was.</source>
        <translation>路线保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>The route was changed meanwhile: what was found for it before is dropped.</source>
        <translation>路线在此期间已被修改：先前得到的结果不再采用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>The routes as GPX 1.1 in WGS 84.</source>
        <translation>WGS 84 坐标的 GPX 1.1 路线文件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>The row {scale}, {height} of the table is no scale and height.</source>
        <translation>表中的一行“{scale}，{height}”不是有效的比例尺和字高。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_dialog.py"/>
        <source>The rules are kept with the project. No tolerance stands in a standard; the mouse over one shows what it says.</source>
        <translation>规则随工程保存。各项容差均非标准规定；将鼠标悬停在容差上可查看其含义。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>The rules were changed since this check; check again.</source>
        <translation>检查之后规则已更改，请重新检查。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>The same features with moved geometry; heights and measures are dropped.</source>
        <translation>同样的要素，图形已移动；高程和度量值不保留。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>The same ground had the code {code} before.</source>
        <translation>同一地块原来的标识码是 {code}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>The same of every stretch of road.</source>
        <translation>各路段的相同指标。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>The scale of the source maps was not stated.</source>
        <translation>未说明底图比例尺。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server asks for a password and none is stored: choose an authentication configuration for the connection.</source>
        <translation>服务器要求密码，但没有保存：请为该连接选择身份验证配置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server does not let this user in from here: check the user's name, or ask the manager.</source>
        <translation>服务器不允许该用户从这里登录：请检查用户名或询问管理员。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server ended the connection.</source>
        <translation>服务器断开了连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server has no connection to spare: the manager can allow more.</source>
        <translation>服务器没有空闲连接：管理员可以增加。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server is older than PostgreSQL 13: the manager must update it.</source>
        <translation>服务器版本低于 PostgreSQL 13：须由管理员升级。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server is starting or stopping.</source>
        <translation>服务器正在启动或关闭。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server offers no encryption, which the connection asks for: the manager must switch it on.</source>
        <translation>连接要求加密，而服务器未提供：须由管理员开启。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server refuses the password: it is wrong or has expired. Put the right one into the authentication configuration.</source>
        <translation>服务器拒绝该密码：密码有误或已过期。请在身份验证配置中填入正确的密码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server took too long to answer.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/catch_up.py"/>
        <source>The server was restarted: everything was read anew.</source>
        <translation>服务器已重启：已重新读取全部数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server's certificate is for another server: nothing was sent. Check the host of the connection.</source>
        <translation>服务器证书属于另一台服务器：未发送任何内容。请检查连接中的主机名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server's certificate is not one we trust: nothing was sent. Ask the manager for the right root certificate.</source>
        <translation>服务器证书不受信任：未发送任何内容。请向管理员索取正确的根证书。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The server's certificate is not verified (sslmode=require): verify-full is safer.</source>
        <translation>未验证服务器证书（sslmode=require）：verify-full 更安全。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/libraries.py"/>
        <source>The shapely that pip installed has been loaded in a way that mixes it with QGIS's own GEOS, which would make QGIS crash. QGIS 3.40 and later do so themselves: uninstall it with pip and take that of your system (python3-shapely). In an older QGIS another plugin does: switch that off. Then start QGIS again.</source>
        <translation>pip 安装的 shapely 已以与 QGIS 自带 GEOS 混用的方式加载，会使 QGIS 崩溃。QGIS 3.40 及以上版本会自行如此加载：请用 pip 卸载它，改用系统自带的 shapely（python3-shapely）。在更早的 QGIS 中是其他插件所致：请停用该插件。然后重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_sheets.py"/>
        <source>The sheets of the index have no room on A1 at their true size.</source>
        <translation>图幅索引中的图幅按实际尺寸在 A1 纸上放不下。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>The shift since the last census agrees with that of a datum to within this.</source>
        <translation>较上次普查的位移与某种偏移坐标的偏移量之差不超过此值时，视为该种偏移。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/settings.py"/>
        <source>The speed {speed} km/h is no speed of a patrol.</source>
        <translation>速度 {speed} 千米/小时不是合理的巡查速度。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>The state “{state}” is not known.</source>
        <translation>无法识别办理阶段“{state}”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>The streets enclose no area of which communities could be made.</source>
        <translation>街道没有围合出可拼成社区的区域。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>The table beside the delivery has each with its whole value and the reason.</source>
        <translation>成果旁的表列出了每一个值的全文及原因。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>The table compliance names each of them with the features that show it.</source>
        <translation>compliance 表逐一列出这些网格及其依据要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>The table has no column {columns}.</source>
        <translation>表中没有列 {columns}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/departments.py"/>
        <source>The table has no rows, or not the columns code and name.</source>
        <translation>表中没有记录，或没有列 code 和 name。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/postgres.py"/>
        <source>The table is gone: {reason}.</source>
        <translation>表已不存在：{reason}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/rule_file.py"/>
        <source>The table of rules {path} cannot be read ({reason}).</source>
        <translation>无法读取规则表 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The tables of the cases are gone from the database, or were never made: the manager must restore them, or run case_feed.py init.</source>
        <translation>数据库中的案件表已不存在或从未建立：须由管理员恢复，或运行 case_feed.py init。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>The tables of the cases are of another version than this program expects: update the plugin, or ask the manager to run case_feed.py init.</source>
        <translation>案件表的版本与本程序不符：请更新插件，或请管理员运行 case_feed.py init。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/merged_census.py"/>
        <source>The teams are: {names}.</source>
        <translation>作业组有：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>The text of {path} is not in {encoding}.</source>
        <translation>{path} 的文字不是 {encoding} 编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/records.py"/>
        <source>The unit grid has no field for: {fields}.</source>
        <translation>单元网格图层缺少以下字段：{fields}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/check_session.py"/>
        <source>The unit grid is not in a projected CRS in metres; export it in the zone of the city.</source>
        <translation>单元网格图层不是米制投影坐标系；请按本市所在的投影带导出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/guarded_save.py"/>
        <source>The version of {count} rows could not be set.</source>
        <translation>无法设置 {count} 行的版本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>The walks are those of the search, with a weaker bound.</source>
        <translation>路线为搜索所得，下限较弱。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>The whole row</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/worktime.py"/>
        <source>The work calendar has no working hours.</source>
        <translation>工作日历中没有工作时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>The zone has no road to patrol.</source>
        <translation>该责任网格没有需要巡查的道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/casework.py"/>
        <source>The zone's collector</source>
        <translation>该责任网格的采集员</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/casework.py"/>
        <source>The zone's collector ({name})</source>
        <translation>该责任网格的采集员（{name}）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Their patrol_class says how often a road is due.</source>
        <translation>由其 patrol_class（巡查等级）决定道路多久巡查一遍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Their patrol_class says how often they are due.</source>
        <translation>由其 patrol_class（巡查等级）决定多久巡查一遍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>Their shapes are in the note, or in the table import_rest.</source>
        <translation>其图形见备注，或 import_rest 表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Theirs: you did not change it</source>
        <translation>对方的：您未更改</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sheets/index.py"/>
        <source>There are no areas to divide into sheets.</source>
        <translation>没有可供分幅的面。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>There are no communities.</source>
        <translation>没有社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>There are no roads; edges run along the other lines alone.</source>
        <translation>没有道路；网格边只能沿其他线划分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>There are no roads; edges should run along them and every cell be reached from one.</source>
        <translation>没有道路；网格边应沿道路划分，且每个单元网格都应可由道路到达。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_sheets.py"/>
        <source>There are no routes yet: plan them here, then add the route sheets.</source>
        <translation>还没有路线：请先规划，再添加路线图。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/duties.py"/>
        <location filename="../../citygrid_plugin/core/routes/book.py"/>
        <source>There are no routes.</source>
        <translation>没有路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>There are no unit grids, or some have no area.</source>
        <translation>没有单元网格，或有的单元网格没有面图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>There are no zones to improve.</source>
        <translation>没有可优化的责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>There are no zones.</source>
        <translation>没有责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>There are {there} zones, but {wanted} are wanted.</source>
        <translation>现有 {there} 个责任网格，而要求 {wanted} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>There is a connection pooler in between.</source>
        <translation>中间有连接池代理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>There is no case in it.</source>
        <translation>其中没有案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>There is no case in the database, or none that you may see.</source>
        <translation>数据库中没有案件，或没有您有权查看的案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>There is no case to play back in this list.</source>
        <translation>此列表中没有可回放的案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>There is no cell in use.</source>
        <translation>没有在用的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/checked_census.py"/>
        <source>There is no component layer {layer}.</source>
        <translation>没有部件图层 {layer}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/draw.py"/>
        <source>There is no component with a place to draw from.</source>
        <translation>没有可供抽样的、有位置的部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>There is no database of this name on the server: check the connection, or ask the manager.</source>
        <translation>服务器上没有该名称的数据库：请检查连接或询问管理员。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>There is no depot.</source>
        <translation>没有出发点。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>There is no encoding "{name}".</source>
        <translation>没有名为“{name}”的编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>There is no entry "{name}"; there are: {names}.</source>
        <translation>没有条目“{name}”；可用的条目为：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/day_animation.py"/>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <location filename="../../citygrid_plugin/layers/route_edits.py"/>
        <location filename="../../citygrid_plugin/layers/route_layers.py"/>
        <location filename="../../citygrid_plugin/layers/zone_layers.py"/>
        <location filename="../../citygrid_plugin/store/geopackage_update.py"/>
        <location filename="../../citygrid_plugin/store/repaired_grid.py"/>
        <source>There is no field "{name}".</source>
        <translation>没有字段“{name}”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <location filename="../../citygrid_plugin/layers/features.py"/>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>There is no field "{name}"; the fields are: {names}.</source>
        <translation>没有字段“{name}”；现有字段为：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/settings.py"/>
        <source>There is no height of text for 1:{scale}.</source>
        <translation>没有 1:{scale} 的字高。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>There is no layer called "{role}".</source>
        <translation>没有名为“{role}”的图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/label_annotations.py"/>
        <location filename="../../citygrid_plugin/ui/map_tools/toolset.py"/>
        <source>There is no layer of labels yet: place them with the tool Label unit grids.</source>
        <translation>尚无标识码注记图层：请用“标注标识码”工具生成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/desk.py"/>
        <source>There is no layer of roads: zones take no time to walk. Add it and read again.</source>
        <translation>没有道路图层：责任网格的巡查用时按零计。请添加道路图层后重新读取。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/settings.py"/>
        <source>There is no patrol class {name}.</source>
        <translation>没有巡查等级 {name}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>There is no previous grid to compare with: a first division.</source>
        <translation>没有可供比较的原有网格：属初次划分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>There is no road to patrol.</source>
        <translation>没有需要巡查的道路。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_sheets.py"/>
        <source>There is no sheet index yet: make one here, then add the map sheets.</source>
        <translation>尚无图幅索引：请先在此生成，再加入图幅。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/staffing.py"/>
        <source>There is no staffing rule {rule}.</source>
        <translation>没有人员配备规则 {rule}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/profile_files.py"/>
        <source>There is no standard profile {id}.</source>
        <translation>没有标准体系 {id}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/grid_edits.py"/>
        <source>There is no such feature.</source>
        <translation>没有该要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/geopackage_update.py"/>
        <source>There is no such layer in the file.</source>
        <translation>文件中没有该图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/shared_table.py"/>
        <source>There is no table {table} (any more).</source>
        <translation>没有表 {table}（或已不存在）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/merged_census.py"/>
        <source>There is no team called {names}.</source>
        <translation>没有名为 {names} 的作业组。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>There is no vehicle.</source>
        <translation>没有车辆。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>There is no way to the server: the network is down.</source>
        <translation>无法到达服务器：网络已断开。</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>There is no {layer} with the code "{code}".</source>
        <translation>{layer} 图层中没有代码为“{code}”的要素。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/redivision.py"/>
        <source>These cells could not be divided anew and stay as they were: {codes}.</source>
        <translation>以下单元网格无法重新划分，保持原样：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>These {count} communities are stand-ins made from street blocks: their borders and their codes are no administrative ones.</source>
        <translation>这 {count} 个社区是由街区拼成的替代社区：其界线和代码都不是行政界线和行政代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>They are in the file of what was left out; mend them and deliver again.</source>
        <translation>见未交付部件的文件；请改正后重新交付。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>They are in the layer import_reject; say what they are in a mapping.</source>
        <translation>见 import_reject 图层；请在对应关系中指明其类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>They are kept; delete them if they are slips.</source>
        <translation>已予保留；如属误绘请删除。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>They are not delivered: {why}.</source>
        <translation>未予交付：{why}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>They are {names}.</source>
        <translation>可用的限值为：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>They count as {name}.</source>
        <translation>按 {name} 计。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>They got the class for what has none.</source>
        <translation>已采用为无对应类别的要素指定的类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>They share the roads evenly; left empty, there are as many as it takes.</source>
        <translation>各车平均分担道路；留空时按需要确定数量。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>They share the roads so that the longest lap is short.</source>
        <translation>各采集员分担道路，使最长的一遍尽可能短。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>They were not imported: {why}.</source>
        <translation>未予导入：{why}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>This case has no place on the map.</source>
        <translation>此案件没有位置，无法在地图上显示。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connections.py"/>
        <source>This connection keeps its password in plain text. Move it into an authentication configuration: edit the connection, tab Configurations.</source>
        <translation>此连接以明文保存密码。请把密码移入身份验证配置：编辑该连接，“配置”选项卡。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/catch_up.py"/>
        <source>This is another database than before, or another state of it: everything was read anew.</source>
        <translation>此数据库与先前的不同，或状态已变：已重新读取全部数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/index_layer.py"/>
        <source>This layer is no sheet index: it has no features, or lacks the fields sheet and scale.</source>
        <translation>该图层不是图幅索引：没有要素，或缺少 sheet 和 scale 字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/feed.py"/>
        <source>This server is a standby copy, which cannot wake us when a case changes.</source>
        <translation>该服务器是备库，案件变化时无法主动通知。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/words.py"/>
        <source>This user has lost the right to read cases, or never had it. The manager can grant it.</source>
        <translation>该用户已失去或从未有过读取案件的权限，可由管理员授予。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/moving.py"/>
        <source>This vertex belongs to the border of the community, which is given.</source>
        <translation>此顶点位于社区界线上，社区界线不得改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Those of the last census; each goes into the layer of its class.</source>
        <translation>上次普查的部件；各自归入其类别所在的图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>Timetable</source>
        <translation>巡查时刻表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <source>To</source>
        <translation>目标坐标</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>To see whether their files are there, and whether one is used twice.</source>
        <translation>用于检查照片文件是否存在，以及是否重复使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/rules_model.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Tolerance (%)</source>
        <translation>容差（%）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Tolerance (m)</source>
        <translation>容差（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/server_watch.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>Try live cases: a throw-away database, a simulated day, QGIS with the dock on.</source>
        <translation>试用实时案件：临时数据库、模拟的一天，并打开带案件面板的 QGIS。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Tunnels, indoor ways and passages through buildings.</source>
        <translation>隧道、室内通道和穿越建筑物的通道。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/label_tool.py"/>
        <source>Turn a label</source>
        <translation>旋转注记</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>Turn an OpenStreetMap extract into base data that divide_grid.py takes.</source>
        <translation>将 OpenStreetMap 数据转为 divide_grid.py 可用的基础数据。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Turn labels to keep clear of buildings</source>
        <translation>旋转注记以避让建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>Turn list</source>
        <translation>转向表</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>Turn somebody's table of components into a census; what cannot be mapped is kept and told.</source>
        <translation>将他人的部件表转为普查库；无法对应的内容予以保留并列明。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>Turning of edges that follow nothing</source>
        <translation>不依附地物的网格边的转折量</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>Turns tables of components, whatever they are called, into a census: shapefiles, CSV, GeoJSON, GeoPackages, OpenStreetMap. The short names of both profiles and Chinese headings are recognised; classes come from a field, a name, a code or the layer.
A feature whose class nobody can tell for sure is not guessed: it goes into the layer import_reject with all it had. Attributes without a field go into the note.</source>
        <translation>把各种名称的部件表导入为普查库：Shapefile、CSV、GeoJSON、GeoPackage、OpenStreetMap。可识别两套标准的字段短名和中文表头；类别取自字段、名称、编码或图层。
无法确定类别的要素不作猜测：连同其全部内容存入图层 import_reject。无对应字段的属性写入备注。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/editing/outcome.py"/>
        <source>Two cells would overlap by {area} m².</source>
        <translation>将有两个单元网格重叠 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Two components of a class nearer to each other than this are one.</source>
        <translation>同一类别的两个部件，相距小于此值的视为同一部件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>Unchanged cells with a new code</source>
        <translation>未变更却换了标识码的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Unit</source>
        <translation>抽样单元</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/processing/base.py"/>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Unit grid</source>
        <translation>单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Unit grid after</source>
        <translation>变更后的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Unit grid after the edit</source>
        <translation>编辑后的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>Unit grid before</source>
        <translation>变更前的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>Unit grid before the edit</source>
        <translation>编辑前的单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>Unit grids</source>
        <translation>单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Unknown source</source>
        <translation>数据来源无效</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Unlock a passage of {route}</source>
        <translation>解除锁定 {route} 的一段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>Unlock a zone</source>
        <translation>解锁责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>Unlock a zone or give more collectors.</source>
        <translation>请解锁某个责任网格，或增加信息采集员。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Unlock all of the route</source>
        <translation>解除路线的全部锁定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>Unlock all of {route}</source>
        <translation>解除 {route} 的全部锁定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/board.py"/>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connection_bar.py"/>
        <source>Updated {time}</source>
        <translation>更新于 {time}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/schema.py"/>
        <source>Upgrade {number}</source>
        <translation>升级到版本 {number}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/schema.py"/>
        <source>Upgrade {number} failed, nothing was changed: {said}</source>
        <translation>升级到版本 {number} 失败，未作任何改动：{said}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/case_layer.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <location filename="../../citygrid_plugin/ui/cases/filter_bar.py"/>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/case_layer.py"/>
        <source>Urgent and overdue</source>
        <translation>紧急且超期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_postgis.py"/>
        <source>Use small letters, digits and _, a letter first.</source>
        <translation>请使用小写字母、数字和 _，并以字母开头。</translation>
    </message>
    <message>
        <location filename="../../scripts/_headless_qgis.py"/>
        <source>Use the .venv that make setup leaves.</source>
        <translation>请使用 make setup 准备的 .venv。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>Use the boundaries of the civil affairs office before any grid is issued.</source>
        <translation>正式发布网格之前，请改用民政部门的界线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Value too long</source>
        <translation>值超长</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Vertex on one side only</source>
        <translation>公共边顶点不一致</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>Vertices of {cell} were matched with those of its neighbours.</source>
        <translation>网格 {cell} 的顶点已与相邻网格的顶点对齐。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>Visits, longest gap and share on time of every unit grid.</source>
        <translation>每个单元网格的到访次数、最长间隔和按时率。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/cases/states.py"/>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>WKT in a table</source>
        <translation>表中的 WKT 列</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Walking or cycling while looking</source>
        <translation>边步行或骑行边巡查的速度</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Walking or cycling while looking around.</source>
        <translation>边走边查看时的步行或骑行速度。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Walls, fences, railways, river lines.</source>
        <translation>围墙、栅栏、铁路、河流线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <source>Walls, railways and river lines: wanted as edges, not walkable.</source>
        <translation>围墙、铁路、河流线：宜作网格边，不可通行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/titles.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Warnings ({count})</source>
        <translation>警告（{count}）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/patrol_inputs.py"/>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>Way of going</source>
        <translation>出行方式</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>What a person must decide or look at, as points on the map.</source>
        <translation>须由人处理或查看的内容，在地图上以点表示。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>What a round may take; the hours of duty if left empty.</source>
        <translation>一轮允许的时间；留空时为班次时长。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>What belongs to a street may be this far from the middle of the nearest road.</source>
        <translation>位于道路上的部件距最近道路中心线的最大允许距离。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>What cities have written down: these rules differ by a factor of ten.</source>
        <translation>各城市成文的配备规则：彼此相差可达十倍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>What classes become that may be several: {"classes": {"0117": "01034"}}.</source>
        <translation>可对应多个类别时采用的类别：{"classes": {"0117": "01034"}}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>What if: absent collector</source>
        <translation>情景推演：信息采集员缺勤</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>What if: area that turns red</source>
        <translation>情景推演：升为红区的区域</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>What if: heavy rain</source>
        <translation>情景推演：暴雨</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <source>What is accepted there stays accepted, as does what the project has as accepted.</source>
        <translation>其中已认可的问题保持认可，工程中已认可的也是如此。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>What is checked</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>What is drawn</source>
        <translation>抽样对象</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>What is saved</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <source>What lies no farther from its old place has not moved; ±0.5 m is grade A.</source>
        <translation>距原位置不超过此值的视为未移位；A 级为 ±0.5 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/desk.py"/>
        <source>What others change meanwhile cannot be told.</source>
        <translation>无法得知他人在此期间的更改。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>What stands outside may lie in a building this deep.</source>
        <translation>位于室外的部件可伸入建筑物的最大深度。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>What the grid codes are taken together by, if no sheets are given.</source>
        <translation>未提供图幅时，按哪一级代码归并为抽样单元。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/rule_book.py"/>
        <source>What the project keeps under {key} cannot be read.</source>
        <translation>无法读取工程中 {key} 条目的内容。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>What was kept, split, merged, redrawn.</source>
        <translation>哪些网格未变、拆分、合并或重划。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>What was not imported</source>
        <translation>未导入的要素</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/route_outputs.py"/>
        <source>When each route is begun and ended.</source>
        <translation>每条路线各遍的开始和结束时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Where loads are equal</source>
        <translation>以工作量均衡为准</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/desk.py"/>
        <source>Whether it was done shows when the connection is back.</source>
        <translation>是否已经办理，恢复连接后可知。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>Which cell is in which zone.</source>
        <translation>各单元网格所属的责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>Which classes stand outside, belong to streets, want a grade of accuracy or a photo.</source>
        <translation>哪些类别位于室外、在道路上、须有精度等级或照片。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Who makes the map. Empty: the project variable citygrid_producer.</source>
        <translation>编制地图的单位。留空则采用工程变量 citygrid_producer。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>Whole cells or sheets</source>
        <translation>整个单元网格或图幅</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>Widest gap (m)</source>
        <translation>最大缝隙宽度（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>Widest street</source>
        <translation>最大街道宽度</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Width of a digit (share of the font size)</source>
        <translation>数字宽度（与字高之比）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>With the 3 digits alone, the other 12 belong into the margin of the sheet.</source>
        <translation>只注 3 位顺序码时，其余 12 位注于图廓外。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/relations.py"/>
        <source>With x and y the other way round it would lie over it.</source>
        <translation>若交换 x 与 y，它就会与之重合。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>With zone_code; collectors parted by 、 share a zone.</source>
        <translation>须含 zone_code；多名信息采集员共同负责一个责任网格时，以“、”分隔。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/neighbour_overlay.py"/>
        <source>Within 1 m of another one: is it the same?</source>
        <translation>距另一部件不足 1 米：是否为同一部件？</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <source>Without numba the search is some hundred times slower.</source>
        <translation>未安装 numba 时，搜索约慢一百倍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/connections.py"/>
        <source>Without the master password the password of this connection stays locked: connect again.</source>
        <translation>没有主密码，此连接的密码无法解锁：请重新连接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>Working in {crs}: {why}.</source>
        <translation>作业坐标系为 {crs}：{why}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>Write --field community.code=SQDM: our layer and field, then yours.</source>
        <translation>请写成 --field community.code=SQDM：先写本系统的图层和字段，再写您的字段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>Write --layer community=社区.shp or --layer community=base.gpkg|layername=社区.</source>
        <translation>请写成 --layer community=社区.shp 或 --layer community=base.gpkg|layername=社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>Write A=B.</source>
        <translation>请写成 A=B。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Write as YYYYMMDD</source>
        <translation>写成 YYYYMMDD</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>Write one of {known}.</source>
        <translation>请填写以下之一：{known}。</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>Write ours, theirs or base into their field chosen, and merge again with --resolve.</source>
        <translation>请在其 chosen 字段填写 ours、theirs 或 base，然后用 --resolve 重新合并。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>Write the scale as 500, the height in mm as 5.</source>
        <translation>比例尺请写成 500，字高（毫米）请写成 5。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/shifts.py"/>
        <source>Write them as 08:00-12:00,14:30-17:00.</source>
        <translation>请写成 08:00-12:00,14:30-17:00 的形式。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <source>Writes a PDF for each collector, or one for all, with a sheet for each of his routes: the route on the map with its direction, start and numbered turns, where its zone lies, the turn list, the timetable, and what a lap comes to against the proven lower bound. A4, upright.
The routes are those of the project, made by the tool Plan patrol routes and perhaps changed by hand. A layout of your own may take the place of the template.</source>
        <translation>为每名采集员写出一个 PDF（或全部合为一个），每条路线一张：标有方向、起点和转向编号的路线地图、所在责任网格的位置、转向表、时刻表，以及单遍长度与已证明下限的比较。A4 纵向。
路线取自工程，由工具“规划巡查路线”生成，也可以经手工修改。可用自己的布局代替模板。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>Writes components as a profile wants them delivered: its classes, codes, short names and lengths, as shapefiles or a GeoPackage, with a report of one page. Classes and codes of the other profile are converted.
A class that may become several is not guessed: its components are left out, kept in a file beside the delivery, and told of. Values that do not fit are cut, and whole in a table beside.</source>
        <translation>按标准体系的要求输出部件：类别、编码、字段短名和长度，格式为 Shapefile 或 GeoPackage，附一页报告。另一标准体系的类别和编码会作转换。
可对应多个类别的不作猜测：这些部件不输出，保存在成果旁的文件中并予以说明。放不下的值会截短，完整内容存入旁边的表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>Writes every map sheet of a sheet index, or one for each community, as PDF and PNG at its true scale, named after its number.
A sheet shows what the project shows now, with the labels stored for its scale. Without a sheet index one is made from the unit grid. Without a layout of your own a template is taken.</source>
        <translation>将图幅索引中的每个图幅（或每个社区一幅）按实际比例尺导出为 PDF 和 PNG，以图号命名。
图幅内容与工程当前显示的一致，注记采用为该比例尺保存的标识码注记。没有图幅索引时由单元网格临时生成；未指定布局时采用模板。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>Writing values under the names of the profile</source>
        <translation>正在按标准体系的字段名写出属性值</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/check_topology.py"/>
        <location filename="../../scripts/design_zones.py"/>
        <location filename="../../scripts/divide_grid.py"/>
        <location filename="../../scripts/label_grid.py"/>
        <location filename="../../scripts/merge_census.py"/>
        <location filename="../../scripts/plan_coverage.py"/>
        <location filename="../../scripts/plan_routes.py"/>
        <location filename="../../scripts/sample_census.py"/>
        <location filename="../../scripts/sheet_index.py"/>
        <source>Writing {path}</source>
        <translation>正在写出 {path}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>Written into what is recorded; empty if teams are to choose theirs.</source>
        <translation>写入所采集的部件；留空则由作业组自行选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>Wrong</source>
        <translation>属性错误</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>X and Y swapped</source>
        <translation>X、Y 颠倒</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>YYYYMMDD; later dates are in the future. If empty, it is today.</source>
        <translation>YYYYMMDD；晚于此日的日期视为将来日期。留空则为今天。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/casework.py"/>
        <source>You see zones {zones} only.</source>
        <translation>您只能看到责任网格 {zones}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Your change</source>
        <translation>您的修改</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/catch_up.py"/>
        <source>Your rights have changed: the cases shown are those you may see now.</source>
        <translation>您的权限已变更：所示为您现在有权查看的案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/desk.py"/>
        <source>Your role does not allow this.</source>
        <translation>您的角色无权进行此操作。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>Yours: nobody else changed it</source>
        <translation>您的：他人未改动</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>Zip (*.zip)</source>
        <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <location filename="../../citygrid_plugin/ui/cases/case_model.py"/>
        <location filename="../../citygrid_plugin/ui/zones/zone_model.py"/>
        <source>Zone</source>
        <translation>责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/titles.py"/>
        <source>Zone number too many or missing</source>
        <translation>多带号或缺带号</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/board.py"/>
        <source>Zone {code} is locked.</source>
        <translation>责任网格 {code} 已锁定。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>Zone {code} is not in the layer yet.</source>
        <translation>责任网格 {code} 尚不在图层中。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/zone_edits.py"/>
        <source>Zone {code} would be in {count} pieces, and the layer takes one.</source>
        <translation>责任网格 {code} 将成为 {count} 块，而图层只允许一块。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Zone {code}: a lap takes {lap:.0f} min and is due every {required:.0f} min.</source>
        <translation>责任网格 {code}：巡查一遍需 {lap:.0f} 分钟，而要求每 {required:.0f} 分钟巡查一遍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Zone {code}: its roads are in parts apart from each other.</source>
        <translation>责任网格 {code}：其道路分为互不连通的几部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Zone {code}: {message}</source>
        <translation>责任网格 {code}：{message}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>Zones</source>
        <translation>责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/desk.py"/>
        <source>Zones are two layers, zone and zone_member: the project lacks one, or has it twice.</source>
        <translation>责任网格由 zone 和 zone_member 两个图层组成：工程中缺少其一，或有重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Zones have no area.</source>
        <translation>责任网格不是面状图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>Zones have no code or share one.</source>
        <translation>责任网格缺少编码或编码重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>Zoom to the chosen case</source>
        <translation>缩放到所选案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>Zoom to the chosen flag</source>
        <translation>缩放到所选问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/places.py"/>
        <source>a component is a point</source>
        <translation>部件应为点</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>a compound at least this large is a cell of its own</source>
        <translation>不小于此面积的独立院落单独成为一个单元网格</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>a county code has 6 digits, such as 420111</source>
        <translation>县级行政区划代码为 6 位数字，例如 420111</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>a file that lacks a larger share of the base is refused unless partial</source>
        <translation>缺少基准库中部件的比例超过此值的文件将被拒绝，除非声明为部分成果</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>a fleet for each patrol class of the unit grids, whose rounds take no longer than its interval</source>
        <translation>按单元网格的巡查类别各设一个车队，其一轮用时不超过应巡间隔</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>a gap of {area} m² between communities near {place} belongs to none.</source>
        <translation>社区之间在 {place} 附近有 {area} 平方米的空隙，不属于任何社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>a hole of {area} m² near {place} belongs to no community.</source>
        <translation>{place} 附近有 {area} 平方米的孔洞，不属于任何社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/evaluate.py"/>
        <source>a limit is negative</source>
        <translation>限值为负</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <source>a picture of each page besides</source>
        <translation>另存各页的图片</translation>
    </message>
    <message>
        <location filename="../../scripts/census_changes.py"/>
        <source>a shorter move is none</source>
        <translation>移动小于此距离不算移动</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>a team's file; without a name, that of the file</source>
        <translation>一个小组的文件；不写名称则用文件名</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/shared_table.py"/>
        <source>add rows</source>
        <translation>增加行</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>all 15 digits, or the 3 of the sequence with the rest in the margin of the sheet</source>
        <translation>全部 15 位，或只注 3 位顺序码，其余注于图廓外</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>all but walkers obey one-way streets</source>
        <translation>除步行外均须遵守单行道</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>all grids</source>
        <translation>全部单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>all of it lies {km} km or more from the communities.</source>
        <translation>全部要素距各社区 {km} 千米以上。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>all unit grids</source>
        <translation>全部单元网格</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>also fields of the census the profile does not have</source>
        <translation>同时输出标准体系之外的普查字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/area_label.py"/>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>annotation</source>
        <translation>注记</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>another number, another day (1)</source>
        <translation>随机种子：数值不同，模拟出的一天也不同（1）</translation>
    </message>
    <message>
        <location filename="../../scripts/convert_datum.py"/>
        <source>any file GDAL reads, geographic or projected</source>
        <translation>GDAL 可读的任何文件，经纬度或投影坐标均可</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>arc routing</source>
        <translation>弧路径</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>area of a cell in m²; a field target_area of community overrides it there</source>
        <translation>单元网格面积（平方米）；社区的 target_area 字段在该社区优先</translation>
    </message>
    <message>
        <location filename="../../scripts/make_city.py"/>
        <source>area of the city in km²</source>
        <translation>城市面积（平方千米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/charts.py"/>
        <source>area over target</source>
        <translation>面积与目标面积之比</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>area that stand-ins should have, in m²</source>
        <translation>替代社区的面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/charts.py"/>
        <source>area, m²</source>
        <translation>面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/tables.py"/>
        <source>as planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>at least so many of each major class</source>
        <translation>每个大类至少抽取的数量</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>at longitude {x:.2f}°, latitude {y:.2f}°</source>
        <translation>经度 {x:.2f}°、纬度 {y:.2f}°处</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>at most {limit}</source>
        <translation>至多 {limit}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>atlas</source>
        <translation>地图集</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <source>auto: administrative boundaries of the extract if it has them, else stand-ins made from street blocks. stand-in: always stand-ins. none: no layer of communities.</source>
        <translation>auto：数据中有行政界线则采用，否则用街区拼成替代社区。stand-in：总是生成替代社区。none：不生成社区图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/doubled_codes.py"/>
        <source>base</source>
        <translation>基准</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>base data of last time, if they are not in that delivery</source>
        <translation>上次的基础数据；已包含在该成果文件中时可省略</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>base data that sheets are named after, if not in GRID</source>
        <translation>用于确定图名的基础数据；GRID 中已有则可省略</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>base data with roads and buildings</source>
        <translation>含道路和建筑物的底图数据</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/codes.py"/>
        <source>begins with 0, which no county does</source>
        <translation>以 0 开头，而县级行政区划代码不以 0 开头</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>blue areas</source>
        <translation>蓝色区域</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>borders do not quite meet: gaps and overlaps up to {width} m wide were closed; areas change by up to {area} m².</source>
        <translation>界线没有完全吻合：已消除宽度不超过 {width} 米的缝隙和重叠，面积变化不超过 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>borders overlap or part in a way that cannot be mended safely.</source>
        <translation>界线互相重叠或分离，无法稳妥地自动修复。</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>borders zones should have where that is possible</source>
        <translation>在可能时，责任网格边界优先沿用的界线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>buildings crossed</source>
        <translation>穿越建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>by bicycle: one-way streets obeyed</source>
        <translation>骑行：遵守单行道</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>by the kilometres of the south-west corner, one after the other, or by row and column</source>
        <translation>按西南角坐标公里数编号、按流水号编号，或按行列编号</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>by the speed of the routes</source>
        <translation>按路线的速度</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>cases in a whole day (3000)</source>
        <translation>一整天的案件数（3000）</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>cases that are there to begin with (600)</source>
        <translation>开始时已有的案件数（600）</translation>
    </message>
    <message>
        <location filename="../../scripts/compare_grids.py"/>
        <source>cells that share less of the smaller one have nothing to do with each other</source>
        <translation>重叠部分占较小网格的比例低于此值时，视为互不相关</translation>
    </message>
    <message>
        <location filename="../../scripts/field_package.py"/>
        <source>cells, communities or street offices by their codes; all if absent</source>
        <translation>按编码列出的网格、社区或街道；不写则为全部</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>census</source>
        <translation>普查</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>census (GeoPackage)</source>
        <translation>普查成果（GeoPackage）</translation>
    </message>
    <message>
        <location filename="../../scripts/field_package.py"/>
        <source>census with a unit grid and ranges</source>
        <translation>含单元网格和号段的普查库</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/export_components.py"/>
        <source>census, or file with components</source>
        <translation>普查库，或含部件的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>census; with --evaluate the sample</source>
        <translation>普查库；与 --evaluate 合用时为抽样文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>census_layer is {layer}, not one of {known}</source>
        <translation>census_layer 为 {layer}，应为以下之一：{known}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>change</source>
        <translation>变更</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/shared_table.py"/>
        <source>change {field}</source>
        <translation>修改{field}</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>check only this component layer</source>
        <translation>只检查此部件图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/codes.py"/>
        <source>class "{code}" is not {length} digits</source>
        <translation>类别代码“{code}”不是 {length} 位数字</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>class of everything</source>
        <translation>全部部件的类别</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>class of what has none otherwise</source>
        <translation>无其他来源时采用的类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/classes.py"/>
        <source>class {what} has no counterpart in {profile}</source>
        <translation>类别 {what} 在 {profile} 中没有对应项</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/classes.py"/>
        <source>class {what} may be {names}: somebody has to look</source>
        <translation>类别 {what} 可对应 {names}：须由人工判定</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>classes of OpenStreetMap tags, if not ours</source>
        <translation>OpenStreetMap 标签与类别对照表；不写则用自带的</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/create_census.py"/>
        <location filename="../../scripts/export_components.py"/>
        <location filename="../../scripts/field_package.py"/>
        <location filename="../../scripts/import_components.py"/>
        <location filename="../../scripts/sample_census.py"/>
        <source>classes the city has added</source>
        <translation>城市自行扩展的类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>collectors</source>
        <translation>信息采集员</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>collectors in each zone, at least</source>
        <translation>每个责任网格至少配备的信息采集员数</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <source>collectors or codes of routes</source>
        <translation>采集员或路线编码</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>communities divided at a time</source>
        <translation>同时划分的社区数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>compliance</source>
        <translation>合规检核</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>compliance report to write: .html or .json; may be given twice</source>
        <translation>要写出的合规检核报告：.html 或 .json；可给出两次</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>component code</source>
        <translation>部件标识码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>compound</source>
        <translation>独立院落</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>compounds split</source>
        <translation>拆分独立院落</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>connection service (pg_service.conf)</source>
        <translation>连接服务（pg_service.conf）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>coordinates lie outside the reach of the CRS.</source>
        <translation>坐标超出该坐标参考系的有效范围。</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>coordinates of the GPX file in GCJ-02 for Chinese web maps, instead of WGS 84</source>
        <translation>GPX 文件采用 GCJ-02 坐标（用于国内网络地图），而不是 WGS 84</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_parameters.py"/>
        <source>coordinates: kilometres of the south-west corner, northing first, such as 3380.5-536.0; running: one after the other; row_column: a letter for the row, a figure for the column.</source>
        <translation>coordinates：坐标编号法，即西南角坐标公里数，北坐标在前，例如 3380.5-536.0；running：流水编号法，依次编号；row_column：行列编号法，字母为行，数字为列。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/codes.py"/>
        <source>county "{county}" is not {length} digits that begin with 1 to 9</source>
        <translation>县级行政区划代码“{county}”不是以 1 至 9 开头的 {length} 位数字</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>county code that made-up codes begin with</source>
        <translation>虚拟代码开头的县级行政区划代码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <source>coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>date in the times of passages</source>
        <translation>到访时间所用的日期</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>date on the report</source>
        <translation>报告上的日期</translation>
    </message>
    <message>
        <location filename="../../scripts/convert_datum.py"/>
        <source>datum the data is in now, whatever its CRS says</source>
        <translation>数据现在实际采用的坐标，不论坐标参考系定义为何</translation>
    </message>
    <message>
        <location filename="../../scripts/convert_datum.py"/>
        <source>datum to move it to</source>
        <translation>要转换到的坐标</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>day of the check; today if absent</source>
        <translation>检查日期；不写则为今天</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>degrees; cases are put there instead of in the zones</source>
        <translation>经纬度（度）；案件落在此范围内，而不是责任网格内</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/shared_table.py"/>
        <source>delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>delivery</source>
        <translation>成果</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>delivery of last time: only cells that a change touches are drawn anew and renumbered</source>
        <translation>上次的成果文件：只有变更涉及的单元网格重新划分并重新编码</translation>
    </message>
    <message>
        <location filename="../../scripts/field_package.py"/>
        <source>delivery or base data for the map</source>
        <translation>作底图的成果或底图数据</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>delivery with the unit grid, and a project to show it</source>
        <translation>含单元网格的成果数据，以及用于显示的工程</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <location filename="../../scripts/import_components.py"/>
        <source>departments and units: columns code and name</source>
        <translation>部门和单位：列 code 和 name</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>departs, not forced</source>
        <translation>偏离原则，不受制约</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/census_changes.py"/>
        <location filename="../../citygrid_plugin/processing/compare_grids.py"/>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>digits of the grid code that make a unit: 15, 12 or 9</source>
        <translation>作为单位的网格标识码位数：15、12 或 9</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>dots per inch</source>
        <translation>分辨率（每英寸点数）</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>draw components, or whole cells or sheets with all that stands in them</source>
        <translation>抽取部件，或抽取整个网格、图幅内的全部部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>earlier delivery, whose converted codes stay</source>
        <translation>以往的成果，其中已转换的编码保持不变</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>earlier labels, of which those moved by hand stay; else those in OUTPUT or beside the grid</source>
        <translation>已有标识码注记，其中人工移动的保持不变；省略则采用 OUTPUT 中或网格所在文件中的注记</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>easting or longitude in a table</source>
        <translation>表中的东坐标或经度</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>else the smallest on which the sheets have room</source>
        <translation>省略则采用能放下图幅的最小纸张</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>encoding of a shapefile</source>
        <translation>Shapefile 的编码</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>encoding of texts; found by itself if absent</source>
        <translation>文字编码；不写则自动识别</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>evaluate a sample that was filled in</source>
        <translation>评定已填写复测结果的抽样</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_components.py"/>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>extract: .osm.pbf, .osm, or a GeoPackage of layers with tags</source>
        <translation>OpenStreetMap 数据：.osm.pbf、.osm 或带标签图层的 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../scripts/census_changes.py"/>
        <source>fields that say nothing about the thing itself</source>
        <translation>不描述部件本身的字段</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>fields with the date of the edit: the latest stays, nobody is asked</source>
        <translation>记录修改日期的字段：取最新者，不作询问</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>file with codes given before or elsewhere, such as retired components; may be repeated</source>
        <translation>含以往或他处已用编码的文件，如已停用部件；可多次给出</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>file with earlier zones; else those in OUTPUT or beside the grid</source>
        <translation>含原有责任网格的文件；不写则用 OUTPUT 中或网格所在文件中的</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>file with layer sheet_index: sheets instead of cells</source>
        <translation>含图层 sheet_index 的文件：按图幅而非网格</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>file with points of cases in one cycle</source>
        <translation>含一个巡查周期内案件点的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>file with retired components, whose codes must not be in use; may be repeated</source>
        <translation>含已停用部件的文件，其编码不得再用；可多次给出</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>file with road and, if it has them, component and unit_grid</source>
        <translation>含 road 以及（如有）component 和 unit_grid 的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>file with road and, if it has them, unit_grid and component; else that of the zones</source>
        <translation>含 road 及（如有）unit_grid、component 的文件；不写则用责任网格所在文件</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>file with roads and components; else what the file of the grid has</source>
        <translation>含道路和部件的文件；不写则采用网格所在文件中的图层</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>file with route and unit_grid</source>
        <translation>含 route 和 unit_grid 的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>file with the buildings; else what the file of the grid has</source>
        <translation>含建筑物的文件；省略则采用网格所在文件中的建筑物</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>file with the layer zone</source>
        <translation>含图层 zone 的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>file with the layer {layer}; else that of the grid, if it has one</source>
        <translation>含图层 {layer} 的文件；省略则采用网格所在文件中的该图层（如有）</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>file with the layers that INPUT has not</source>
        <translation>含 INPUT 中所缺图层的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>file with the table code_range, if not COMPONENTS</source>
        <translation>含表 code_range 的文件，如不在 COMPONENTS 中</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <location filename="../../scripts/label_grid.py"/>
        <location filename="../../scripts/sheet_index.py"/>
        <source>file with the unit grid</source>
        <translation>含单元网格的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/compare_grids.py"/>
        <source>file with the unit grid after</source>
        <translation>含变更后单元网格的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/compare_grids.py"/>
        <source>file with the unit grid before</source>
        <translation>含变更前单元网格的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>file with the unit grid to check</source>
        <translation>含待检查单元网格的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>file with the unit grid to measure</source>
        <translation>含待度量单元网格的文件</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>file with unit_grid and zone to stamp cases with</source>
        <translation>含 unit_grid 和 zone 的文件，用于填写案件所在网格</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>files to write: pdf and png, unless told; book</source>
        <translation>要写出的文件：默认为 pdf 和 png；book 为全部图幅合为一个 PDF</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>fitting: the smallest on which the sheets have room at their true size.</source>
        <translation>fitting：按实际尺寸能放下图幅的最小纸张。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/check_topology.py"/>
        <source>flags of another run; what is accepted there stays accepted and counts no more</source>
        <translation>另一次检查的问题标记；其中已认可的保持认可，不再计入</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <source>fleet</source>
        <translation>车队</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>folder of the delivery</source>
        <translation>成果文件夹</translation>
    </message>
    <message>
        <location filename="../../scripts/field_package.py"/>
        <source>folder or .zip</source>
        <translation>文件夹或 .zip</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>folder with the files of the photos, to read them</source>
        <translation>照片文件所在文件夹，用于读取照片</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <location filename="../../scripts/export_sheets.py"/>
        <source>folder; files of the same name are replaced once every sheet is ready</source>
        <translation>文件夹；全部图幅生成之后才替换同名文件</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>font size (字高) at a scale; by default 500=5, 1000=4, 2000=3</source>
        <translation>各比例尺的字高（毫米）；默认 500=5、1000=4、2000=3</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>forced</source>
        <translation>受制约</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>forced by a building</source>
        <translation>受建筑物制约</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>forced by a compound</source>
        <translation>受独立院落制约</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>forced by the community's shape</source>
        <translation>受社区形状制约</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>forced cell (histogram)</source>
        <translation>受制约的单元网格（直方图）</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>free</source>
        <translation>不受制约</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>free cells within {band} of the target</source>
        <translation>面积为目标 {band} 倍的不受制约网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>gaps</source>
        <translation>缝隙</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>go along every road in every lap, whatever its class</source>
        <translation>每一遍都走完全部道路，不论巡查等级</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>go on without roads instead of refusing</source>
        <translation>没有道路时仍继续，而不是拒绝</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>gone along {count} times</source>
        <translation>经过 {count} 次</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>grid division</source>
        <translation>网格划分</translation>
    </message>
    <message>
        <location filename="../../scripts/compare_grids.py"/>
        <source>ground that differs by no more than this is the same</source>
        <translation>相差不超过此值的范围视为相同</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>has characters that the encoding lacks</source>
        <translation>含有该编码没有的字符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>has not as many values as the first line has columns</source>
        <translation>值的个数与首行的列数不一致</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/codes.py"/>
        <source>has something else than digits in it</source>
        <translation>含有数字以外的字符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/codes.py"/>
        <source>has the sequence number 0; numbers begin at 1</source>
        <translation>顺序码为 0；顺序码应从 1 开始</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/codes.py"/>
        <source>has {count} digits instead of {length}</source>
        <translation>有 {count} 位，应为 {length} 位</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>heights and measures (Z, M) of {count} features are not used.</source>
        <translation>{count} 个要素的高程和度量值（Z、M）未使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>holidays and moved working days</source>
        <translation>节假日和调休工作日</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>hour of the day it starts with (8)</source>
        <translation>模拟从几点开始（8）</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>hours of duty, such as 07:15-20:15</source>
        <translation>班次时段，例如 07:15-20:15</translation>
    </message>
    <message>
        <location filename="../../scripts/census_changes.py"/>
        <source>how far a component whose code is unknown is looked for</source>
        <translation>编码未知的部件在多大范围内查找</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>how far from a route a cell is seen, in m</source>
        <translation>单元网格距路线多远以内视为巡查到（米）</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>how long a component is looked at, in s</source>
        <translation>查看一个部件的用时（秒）</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>how long to look for a lower bound, in s</source>
        <translation>求下限的时间（秒）</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <location filename="../../scripts/plan_routes.py"/>
        <source>how long to try to prove one walk shortest, in s</source>
        <translation>用于证明单条路线最短的时间上限（秒）</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>how many of how many; both are to be checked against your copy of the standard</source>
        <translation>每批抽取数量；应与您手头的标准文本核对</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>how many times as long a lap takes</source>
        <translation>巡查一遍用时变为原来的倍数</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>how many times faster than life (30)</source>
        <translation>快于实际时间的倍数（30）</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>how many times faster than life (60)</source>
        <translation>相对真实时间的加速倍数（60）</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>how many, instead of what the plan says</source>
        <translation>数量，代替抽样方案所定</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>how much loads may differ</source>
        <translation>工作量允许偏差</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>how often an area is due; by default red=60, yellow=120, blue=240</source>
        <translation>各巡查等级的巡查间隔；默认 red=60、yellow=120、blue=240</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>index: those of the sheet index, if there is one; standard: standard sheets of the scale and size below, made for this run; communities: one sheet for each community.</source>
        <translation>index：采用图幅索引（如有）；standard：按下面的比例尺和尺寸临时划分标准图幅；communities：每个社区一幅。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>it has no class</source>
        <translation>没有类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/recoding.py"/>
        <source>it has no code; assign codes first</source>
        <translation>没有标识码；请先赋码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <location filename="../../citygrid_plugin/core/exchange/places.py"/>
        <source>it has no place</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/places.py"/>
        <source>it has several points</source>
        <translation>有多个点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>it is no single point</source>
        <translation>不是单个点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>it was asked for</source>
        <translation>按要求指定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>its class does not have the field</source>
        <translation>其类别没有该字段</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/recoding.py"/>
        <source>its code is also that of {other}</source>
        <translation>其标识码与 {other} 相同</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/recoding.py"/>
        <source>its code {code} {problem}</source>
        <translation>其标识码 {code} {problem}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <location filename="../../citygrid_plugin/core/exchange/places.py"/>
        <source>its coordinates are not numbers</source>
        <translation>其坐标不是数字</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>its jurisdiction_id</source>
        <translation>该服务器的 jurisdiction_id</translation>
    </message>
    <message>
        <location filename="../../scripts/compare_grids.py"/>
        <source>its layer in both files</source>
        <translation>两个文件中的图层名</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>its layer in that file</source>
        <translation>该文件中的图层</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <location filename="../../scripts/design_zones.py"/>
        <location filename="../../scripts/label_grid.py"/>
        <source>its layer in that file; unit_grid, or the only one</source>
        <translation>该文件中的图层；默认为 unit_grid 或唯一的图层</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>its layer in that file; zone, or the only one</source>
        <translation>该文件中的图层；默认为 zone 或唯一的图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>its tags are those of no component</source>
        <translation>其标签不属于任何部件类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>kind is {kind}, not one of {known}</source>
        <translation>kind 为 {kind}，应为以下之一：{known}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/label_grid.py"/>
        <source>labels</source>
        <translation>标识码注记</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>language of QGIS (zh-Hans)</source>
        <translation>QGIS 的语言（zh-Hans）</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>layer of INPUT</source>
        <translation>INPUT 中的图层</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>layer of INPUT to leave out</source>
        <translation>不使用的 INPUT 图层</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/sheet_index.py"/>
        <source>layer of the unit grid</source>
        <translation>单元网格图层</translation>
    </message>
    <message>
        <location filename="../../scripts/convert_datum.py"/>
        <source>layer to convert; all of them if absent</source>
        <translation>要转换的图层；省略则转换全部</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>layer with the components, if it is no census</source>
        <translation>部件所在图层（非普查库时）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>layer {layer} is in it</source>
        <translation>图层 {layer} 采用该坐标系</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>layer {layer} is in {crs} and lies around longitude {x:.2f}°, latitude {y:.2f}°</source>
        <translation>图层 {layer} 采用 {crs}，位于经度 {x:.2f}°、纬度 {y:.2f}°附近</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/tables.py"/>
        <source>left</source>
        <translation>左转</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>length is {length}, not a number of characters</source>
        <translation>length 为 {length}，不是有效的字符数</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>let a made-up city's day run</source>
        <translation>模拟虚拟城市的一天</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>let real cases happen again as if today</source>
        <translation>将真实案件当作今天发生的重新回放</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>limit_m is {limit}, not a length in metres</source>
        <translation>limit_m 为 {limit}，不是有效的长度（米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>lines nearer to each other than this are one street and become one axis</source>
        <translation>间距小于此值的线视为同一条街道，合并为一条中心线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>local metric CRS</source>
        <translation>地方米制坐标系</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>longer than {count} bytes</source>
        <translation>超过 {count} 字节</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <location filename="../../citygrid_plugin/core/exchange/values.py"/>
        <source>longer than {width} characters</source>
        <translation>超过 {width} 个字符</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>major class {code} is called {name}</source>
        <translation>大类 {code} 的名称应为“{name}”</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>major class {code} is not {n} digits</source>
        <translation>大类代码 {code} 不是 {n} 位数字</translation>
    </message>
    <message>
        <location filename="../../scripts/make_city.py"/>
        <source>make the sample district of the demo</source>
        <translation>生成演示片区</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>make the tables or bring them up to date</source>
        <translation>建表，或将已有的表升级到最新版本</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>median area</source>
        <translation>面积中位数</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>metric CRS of the census; chosen by itself if absent</source>
        <translation>普查所用的米制坐标系；不写则自动选择</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>metric CRS of the result, such as EPSG:4547; chosen by itself if absent</source>
        <translation>结果采用的米制坐标系，例如 EPSG:4547；省略则自动选择</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>metric CRS to work in, such as EPSG:4547; chosen by itself if absent</source>
        <translation>作业用的米制坐标系，例如 EPSG:4547；省略则自动选择</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>metric CRS, such as EPSG:4547; that of the base data if absent</source>
        <translation>米制坐标系，如 EPSG:4547；不写则采用底图数据的坐标系</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>millimetres of a sheet made anew</source>
        <translation>临时划分的图幅尺寸（毫米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>mobile</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>move the cases into the zones of the database</source>
        <translation>将案件位置移到数据库中的责任网格内</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>must be NAME=NUMBER, such as red=60</source>
        <translation>须写成 NAME=NUMBER（名称=数值），例如 red=60</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>must be SCALE=MM, such as 500=5</source>
        <translation>须写成 SCALE=MM（比例尺分母=毫米），例如 500=5</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>must be a day as YYYYMMDD, such as 20260701</source>
        <translation>须为 YYYYMMDD 格式的日期，例如 20260701</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>must be a number above 0</source>
        <translation>须为大于 0 的数</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>must be above 0</source>
        <translation>须大于 0</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>must be at least 1</source>
        <translation>须不小于 1</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>must be width x height in mm, 60 to 2000, such as 297x210</source>
        <translation>须为毫米单位的宽x高，60 至 2000，例如 297x210</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>name of that system (else the name of the file)</source>
        <translation>来源系统的名称（不写则用文件名）</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>named after</source>
        <translation>图名取自</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/model.py"/>
        <source>names class {inside}, but the component is of class {given}</source>
        <translation>所含类别代码为 {inside}，而部件类别为 {given}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/model.py"/>
        <source>names class {inside}, which {profile} does not have</source>
        <translation>所含类别代码 {inside} 不见于 {profile}</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>neat line in mm; 250x250 are quarters of standard sheets, which fit on A3</source>
        <translation>内图廓尺寸（毫米）；250x250 为标准图幅的四分之一，可用 A3 纸</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>neighbours numbered in order</source>
        <translation>编号顺序正确的相邻对</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>neither a last census nor buildings are given</source>
        <translation>既未给出上次普查，也未给出建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>neither a last census nor retired components are given</source>
        <translation>既未给出上次普查，也未给出已停用部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_edits.py"/>
        <location filename="../../citygrid_plugin/ui/map_tools/area_label.py"/>
        <source>new cell</source>
        <translation>新网格</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>new components of one class this near to each other are one, recorded twice</source>
        <translation>同类新增部件相距在此以内视为同一部件重复登记</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>no buildings are given</source>
        <translation>未给出建筑物</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>no class demands a grade in the table of demands</source>
        <translation>要求表中没有对精度等级有要求的类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/values.py"/>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>no field for it</source>
        <translation>没有对应字段</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>no label becomes smaller than this</source>
        <translation>注记的最小字高（毫米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>no last census is given</source>
        <translation>未给出上次普查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>no layer has the field {field}</source>
        <translation>没有图层含字段 {field}</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>no leader (引线) is longer than this</source>
        <translation>引线的最大长度（毫米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>no roads are given</source>
        <translation>未给出道路</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>no such time zone</source>
        <translation>没有该时区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>no unit grid is given</source>
        <translation>未给出单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/mapping.py"/>
        <source>none is for a class without counterpart, and only for that</source>
        <translation>none 用于且仅用于没有对应类别的行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/values.py"/>
        <source>none of {values}</source>
        <translation>不属于 {values}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>none.</source>
        <translation>不带带号。</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>northing or latitude in a table</source>
        <translation>表中的北坐标或纬度</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/rule_file.py"/>
        <source>not a list of rules</source>
        <translation>不是规则列表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/exchange_mapping.py"/>
        <source>not a table of entries</source>
        <translation>不是条目表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/layer_mapping.py"/>
        <source>not a table of layers</source>
        <translation>不是图层表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/sampled_census.py"/>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>not forced</source>
        <translation>不受制约</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>not in the list of values; delivered as it is</source>
        <translation>不在值域内；按原值输出</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>nothing says of which class it is</source>
        <translation>无从得知其类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>nowhere on Earth</source>
        <translation>地球之外</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>number of zones; as many as there are if absent</source>
        <translation>责任网格数；不写则与现有数量相同</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <source>numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>numbers of the sheets to export</source>
        <translation>要导出的图幅的图号</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>numbers per range</source>
        <translation>每个号段的号码数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <source>numbers {first} to {last} are not within 1 to {end}</source>
        <translation>号码 {first} 至 {last} 不在 1 至 {end} 之内</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>of a server: from (a day before --until)</source>
        <translation>仅用于服务器：起始时间（默认为 --until 前一天）</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>of a server: to (now)</source>
        <translation>仅用于服务器：截止时间（默认为当前）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/offset_suspicion.py"/>
        <source>of the streets along features of {layer} {now:.0%} of the length lies inside them, but {then:.0%} if that is taken into account</source>
        <translation>{layer} 要素附近的街道，现有 {now:.0%} 的长度落在要素内部，若计入该偏移则为 {then:.0%}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/bookkeeping.py"/>
        <source>of them numbered west to east, north to south</source>
        <translation>其中自西向东、由北至南编号的</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>of them within {band} of the target</source>
        <translation>其中面积为目标 {band} 倍的</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>of times without a zone (Asia/Shanghai)</source>
        <translation>未注明时区的时间所采用的时区（Asia/Shanghai）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/panel.py"/>
        <source>on foot: every street both ways</source>
        <translation>步行：各街道双向可行</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <source>one PDF of all routes</source>
        <translation>所有路线合为一个 PDF</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>one cell</source>
        <translation>单个单元网格</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>one layer for all, or per class</source>
        <translation>全部一个图层，或每类一个图层</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>one sheet for each community, at the scale at which it fits, but no larger than --scale</source>
        <translation>每个社区一幅，采用能容纳整个社区的比例尺，但不大于 --scale</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>only passed</source>
        <translation>仅经过</translation>
    </message>
    <message>
        <location filename="../../scripts/make_city.py"/>
        <source>other seeds draw other streets</source>
        <translation>不同的种子生成不同的街道</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>overlaps</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/plan_coverage.py"/>
        <location filename="../../citygrid_plugin/processing/plan_fleet.py"/>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>patrol</source>
        <translation>巡查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>patrol routes</source>
        <translation>巡查路线</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>pdf, png: one for each sheet; book: one PDF of all sheets.</source>
        <translation>pdf、png：每幅一个文件；book：全部图幅合为一个 PDF。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>points that collectors start from, in their zones</source>
        <translation>信息采集员在各自责任网格内的出发点</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>points that vehicles set out from; roads go to the nearest; the middle if absent</source>
        <translation>车辆出发的点；道路归最近的出发点；没有时从中央出发</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>polygons</source>
        <translation>面</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>polygons, such as zones, whose roads alone are patrolled</source>
        <translation>只巡查其内道路的面，例如责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/plan_routes.py"/>
        <source>postman</source>
        <translation>邮递员问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/export_route_sheets.py"/>
        <location filename="../../citygrid_plugin/processing/export_sheets.py"/>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <location filename="../../scripts/case_feed.py"/>
        <location filename="../../scripts/demo_live.py"/>
        <source>print the report as JSON on standard output</source>
        <translation>将报告以 JSON 格式输出到标准输出</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>processor seconds for each fleet; if absent a fixed number of rounds: always the same plan</source>
        <translation>每个车队的处理器秒数；没有时按固定次数搜索：方案始终相同</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>proven shortest</source>
        <translation>已证明最短</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/drivers.py"/>
        <source>psycopg {version} is too old for live cases: install psycopg 3.2.4 or later.</source>
        <translation>psycopg {version} 版本过低，不支持实时案件：请安装 psycopg 3.2.4 或更高版本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_census.py"/>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/measure_grid.py"/>
        <source>quality check</source>
        <translation>质量检查</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>red areas</source>
        <translation>红色区域</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/retire_cells.py"/>
        <source>renumber</source>
        <translation>重新编码</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>repair the grid; OUTPUT becomes the repaired file, GRID itself too; its history gets the removed cells, its borders are drawn anew</source>
        <translation>修复网格；OUTPUT 为修复后的文件，也可以是 GRID 本身；被移除的网格写入其历史图层，境界线重新绘制</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>report to write, .html or .json</source>
        <translation>要写出的报告，.html 或 .json</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>requests in a full answer of it (1000)</source>
        <translation>该服务器单次应答的请求条数上限（1000）</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <location filename="../../scripts/export_sheets.py"/>
        <source>resolution of pictures</source>
        <translation>图片分辨率（dpi）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/tables.py"/>
        <source>right</source>
        <translation>右转</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <location filename="../../scripts/measure_grid.py"/>
        <source>scale of the base data: 500 for 1:500</source>
        <translation>基础数据比例尺：1:500 填 500</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>scale to label for, 500 for 1:500; may be given several times; all of the table if absent</source>
        <translation>要生成注记的比例尺，1:500 填 500；可给出多次；省略则为表中全部比例尺</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>schema in the database</source>
        <translation>数据库中的模式</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/codes.py"/>
        <source>sequence {sequence} is not between 1 and {last}</source>
        <translation>顺序码 {sequence} 不在 1 至 {last} 之间</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>shapefile, CSV, GeoJSON, GeoPackage, FileGDB, OpenStreetMap extract, or a folder of them</source>
        <translation>Shapefile、CSV、GeoJSON、GeoPackage、FileGDB、OpenStreetMap 提取文件，或含这些文件的文件夹</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>sheet in mm</source>
        <translation>图幅（毫米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sheet_index.py"/>
        <source>sheet index</source>
        <translation>图幅索引</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>show the surroundings of this cell</source>
        <translation>显示该单元网格及其周围</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>show this community; everything if absent</source>
        <translation>显示该社区；省略则显示全部</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <location filename="../../scripts/case_feed.py"/>
        <location filename="../../scripts/demo_live.py"/>
        <source>show where in the program a fault occurred</source>
        <translation>显示故障在程序中的位置</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>smallest compound cell in m²</source>
        <translation>单独成格的最小院落面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>speed in km/h; 4.5 walking, 10 cycling, 20 driving if absent</source>
        <translation>速度（公里/小时）；没有时步行 4.5，骑行 10，驾车 20</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>staffing rule instead, such as cells20; --json lists them all</source>
        <translation>改用人员配备规则，例如 cells20；--json 列出全部规则</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <location filename="../../scripts/import_components.py"/>
        <source>standard profile</source>
        <translation>标准体系</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/create_census.py"/>
        <location filename="../../scripts/sample_census.py"/>
        <source>standard profile; that of the data if absent</source>
        <translation>标准体系；不写则为数据所用的</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/tables.py"/>
        <source>start</source>
        <translation>出发</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>start from the earlier zones; locked ones stay anyway</source>
        <translation>在原有责任网格基础上优化；已锁定的总是保留</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>start of the cells; today</source>
        <translation>单元网格的初始日期；默认今天</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/model.py"/>
        <source>state "{state}" is none of {known}</source>
        <translation>状态“{state}”无效，应为以下之一：{known}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/model.py"/>
        <source>state cannot change from "{before}" to "{after}"</source>
        <translation>状态不能由“{before}”变为“{after}”</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>stop after so long; else at the end</source>
        <translation>运行多长时间后停止；不写则运行到结束</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>stop after so long; else with Ctrl+C</source>
        <translation>运行多长时间后停止；不写则按 Ctrl+C 停止</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/tables.py"/>
        <source>straight on</source>
        <translation>直行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>sum d² / 2n, equal accuracy</source>
        <translation>Σd²/2n，同精度检测</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>sum d² / n</source>
        <translation>Σd²/n</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>take in cases of another system</source>
        <translation>导入其他系统的案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <location filename="../../scripts/measure_grid.py"/>
        <source>target area in m²</source>
        <translation>目标面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>target {area} m²</source>
        <translation>目标 {area} 平方米</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>team of components that do not name theirs</source>
        <translation>未注明小组的部件所属小组</translation>
    </message>
    <message>
        <location filename="../../scripts/field_package.py"/>
        <source>team that has numbers reserved</source>
        <translation>预留号段的小组</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>team that this file is for</source>
        <translation>此文件所属的小组</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <source>teams</source>
        <translation>小组</translation>
    </message>
    <message>
        <location filename="../../scripts/create_census.py"/>
        <source>teams that get a range of codes each</source>
        <translation>各得一个号段的小组</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>tell the figures for another number of collectors too; may be given several times</source>
        <translation>另按此信息采集员人数给出各项指标；可多次给出</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/create_census.py"/>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../../scripts/make_city.py"/>
        <source>the area must be within 0.5 and 1000 km²</source>
        <translation>面积须在 0.5 至 1000 平方千米之间</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>the area must be within 20,000 and 20,000,000 m²</source>
        <translation>面积须在 20,000 至 20,000,000 平方米之间</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>the boundary crosses itself near {place}.</source>
        <translation>界线在 {place} 附近自相交。</translation>
    </message>
    <message>
        <location filename="../../scripts/census_changes.py"/>
        <source>the census after</source>
        <translation>后一次普查</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>the census as the teams got it; the master if nobody has changed that since</source>
        <translation>各组领取时的普查库；此后总库无人改动则为总库</translation>
    </message>
    <message>
        <location filename="../../scripts/census_changes.py"/>
        <source>the census before</source>
        <translation>前一次普查</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>the class a text means</source>
        <translation>文字所指的类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>the day of the check is not given</source>
        <translation>未给出检查日期</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>the files of the photos were not read</source>
        <translation>未读取照片文件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <source>the folder may be full or read-only</source>
        <translation>磁盘可能已满，或文件夹为只读</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>the height of a row is not positive</source>
        <translation>行高不是正数</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>the last census, to hold this one against</source>
        <translation>上次普查，用于与本次比对</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>the layer has no features.</source>
        <translation>图层没有要素。</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>the master census as it is now</source>
        <translation>当前的普查总库</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/recoding.py"/>
        <source>the numbers of its class are used up</source>
        <translation>其类别的号码已用完</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/demands.py"/>
        <source>the profile has no class {code}</source>
        <translation>标准体系中没有类别 {code}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <source>the range names no team</source>
        <translation>号段未写明小组</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/osm_classes.py"/>
        <source>the row names no tag</source>
        <translation>该行未写明标签</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>the same for the components whose class code begins so</source>
        <translation>同上，仅针对类别代码以此开头的部件</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>the same seed draws the same sample</source>
        <translation>种子相同，抽样相同</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>the sheet index in the file, else standard sheets; those anew; or a sheet per community</source>
        <translation>index：采用文件中的图幅索引，没有则划分标准图幅；standard：重新划分标准图幅；communities：每个社区一幅</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>the unit grid before this one</source>
        <translation>上一版单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>the zone number {number}.</source>
        <translation>的带号为 {number}。</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>their layer in that file</source>
        <translation>其在该文件中的图层</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/workload.py"/>
        <source>their median over the target</source>
        <translation>其中位数与目标之比</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/demands.py"/>
        <source>there is no column class_code</source>
        <translation>没有列 class_code</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/demands.py"/>
        <source>there is no grade {grade}</source>
        <translation>没有等级 {grade}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/check.py"/>
        <source>there is no table of photos, or nothing in it</source>
        <translation>没有照片表，或表中无内容</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>this team got an extract only: what its file lacks is not deleted</source>
        <translation>该小组只领取了部分数据：其文件中没有的不算删除</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <location filename="../../scripts/import_components.py"/>
        <source>those it had added to the other profile</source>
        <translation>已在另一体系中增加的类别</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>time limits that replace those there</source>
        <translation>用于替换现有时限的时限表</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>time that a case takes</source>
        <translation>处理一个案件的用时</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>time to look at a component</source>
        <translation>查看一个部件的用时</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <location filename="../../scripts/measure_grid.py"/>
        <source>title of the report, such as the name of the district</source>
        <translation>报告标题，例如片区名称</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>title of the sheet; that of the project if absent</source>
        <translation>图幅标题；省略则用工程标题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/check_grid.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <source>topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>turn a label along its cell where that keeps it clear of buildings</source>
        <translation>沿网格走向旋转注记可避让建筑物时予以旋转</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/tables.py"/>
        <source>turn back</source>
        <translation>掉头</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>two communities overlap by {area} m² near {place}.</source>
        <translation>两个社区在 {place} 附近重叠 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/assignment_log.py"/>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <location filename="../../citygrid_plugin/ui/zones/session.py"/>
        <source>unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>unit grid</source>
        <translation>单元网格</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>unit grid and communities beneath</source>
        <translation>下方的单元网格和社区</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>unit grid, if not in CENSUS</source>
        <translation>单元网格（不在 CENSUS 中时）</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>unit grid, if not in COMPONENTS</source>
        <translation>单元网格（不在 COMPONENTS 中时）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/draft.py"/>
        <location filename="../../citygrid_plugin/core/routes/tables.py"/>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>unnamed road</source>
        <translation>无名道路</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/redivide_grid.py"/>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>vehicles or collectors that share the roads evenly; as many as it takes if absent</source>
        <translation>平均分担道路的车辆或采集员数；没有时按需要确定</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>walking or cycling speed</source>
        <translation>步行或骑行速度</translation>
    </message>
    <message>
        <location filename="../../scripts/export_components.py"/>
        <source>what a class becomes that may be several, such as 0117=01034</source>
        <translation>可对应多个类别时采用的类别，如 0117=01034</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>what a field is called there</source>
        <translation>该字段在数据中的名称</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>what a field is called there, such as community.code=SQDM</source>
        <translation>字段在数据中的名称，例如 community.code=SQDM</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>what a round may take; the hours of duty if absent</source>
        <translation>一轮允许的时间；没有时为班次时长</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>what divide_grid.py has written</source>
        <translation>divide_grid.py 写出的成果</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/tables.py"/>
        <source>what if</source>
        <translation>情景推演</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>what if it pours: every area is due once in 4 hours</source>
        <translation>情景推演：暴雨，所有区域每 4 小时巡查一遍</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>what if the ground of these polygons turns red</source>
        <translation>情景推演：这些面的范围升为红区</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_coverage.py"/>
        <source>what if this collector is missing: Z03-1, Z03 or a name</source>
        <translation>情景推演：该信息采集员缺勤，写 Z03-1、Z03 或姓名</translation>
    </message>
    <message>
        <location filename="../../scripts/sheet_index.py"/>
        <source>what stands before running numbers</source>
        <translation>流水号的前缀</translation>
    </message>
    <message>
        <location filename="../../scripts/design_zones.py"/>
        <source>what the code of a new zone begins with</source>
        <translation>新责任网格编码的前缀</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>what the coordinates are (wgs84)</source>
        <translation>坐标类型（wgs84）</translation>
    </message>
    <message>
        <location filename="../../scripts/export_sheets.py"/>
        <source>what the margin says of it</source>
        <translation>该项的图廓外注记内容</translation>
    </message>
    <message>
        <location filename="../../scripts/export_route_sheets.py"/>
        <source>what the sheet says of it</source>
        <translation>图上的说明文字</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>where a layer is, such as community=社区.shp or road=base.gdb|layername=道路</source>
        <translation>图层所在位置，例如 community=社区.shp 或 road=base.gdb|layername=道路</translation>
    </message>
    <message>
        <location filename="../../scripts/import_components.py"/>
        <source>where attributes without a field go: into the note as far as they fit, or a table</source>
        <translation>无对应字段的属性存放处：尽量写入备注，或写入表</translation>
    </message>
    <message>
        <location filename="../../scripts/import_osm.py"/>
        <source>where communities come from: administrative boundaries if the extract has them, else stand-ins made from street blocks (auto), always stand-ins, none at all, or a layer of INPUT or FILE|layername=LAYER with the fields code and name</source>
        <translation>社区来源：数据中有行政界线则采用，否则用街区拼成替代社区（auto）；总是生成替代社区（stand-in）；不要社区（none）；或 INPUT 中的图层，或带 code 和 name 字段的 文件|layername=图层</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>where pictures go if there is no display</source>
        <translation>没有显示器时图片的保存位置</translation>
    </message>
    <message>
        <location filename="../../scripts/label_grid.py"/>
        <source>width of a digit of the typeface, as a share of the font size</source>
        <translation>字体的数字宽度与字高之比</translation>
    </message>
    <message>
        <location filename="../../scripts/divide_grid.py"/>
        <source>width of the cells' boundaries on the map in mm</source>
        <translation>图上单元网格边界线宽（毫米）</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>with --evaluate: JSON with the limits of acceptance</source>
        <translation>与 --evaluate 合用：验收限值的 JSON 文件</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>with --evaluate: name of the city or district on the page</source>
        <translation>与 --evaluate 合用：页面上城市或区的名称</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>with --evaluate: the report as JSON</source>
        <translation>与 --evaluate 合用：JSON 格式的报告</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>with --evaluate: the report as a page</source>
        <translation>与 --evaluate 合用：网页格式的报告</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>with --fix: end date of cells that are removed, in the history; today by default</source>
        <translation>与 --fix 合用：被移除网格在历史图层中的终止日期；默认为今天</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>with --fix: how far a vertex may be moved, in m</source>
        <translation>与 --fix 同用：顶点可移动的最大距离（米）</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>with --fix: wider gaps are left for a person, in m</source>
        <translation>与 --fix 同用：宽于此值的缝隙留待人工处理（米）</translation>
    </message>
    <message>
        <location filename="../../scripts/check_topology.py"/>
        <source>with --fix: write moves, removed cells and what is left for a person</source>
        <translation>与 --fix 同用：写出移动的顶点、删除的网格和待人工处理的问题</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>with a legend</source>
        <translation>带图例</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/assign.py"/>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <location filename="../../scripts/assign_codes.py"/>
        <source>write only what would change, as layer code_change</source>
        <translation>只写出将要改动的内容，存为图层 code_change</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>write open conflicts as a layer of flags</source>
        <translation>将未决冲突写为问题标记图层</translation>
    </message>
    <message>
        <location filename="../../scripts/sample_census.py"/>
        <source>write the plan that was used, to be edited</source>
        <translation>写出所用的抽样方案，供编辑</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_routes.py"/>
        <source>write the routes as GPX 1.1 as well</source>
        <translation>同时将路线写为 GPX 1.1 文件</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <source>write the table of demands that was used</source>
        <translation>写出所用的要求表</translation>
    </message>
    <message>
        <location filename="../../scripts/check_census.py"/>
        <location filename="../../scripts/check_topology.py"/>
        <source>write the table of rules that was used</source>
        <translation>写出本次所用的规则表</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>yellow areas</source>
        <translation>黄色区域</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>zones</source>
        <translation>责任网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>{area} km²</source>
        <translation>{area} 平方千米</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{area} m² at {cells} lie in another community than their cell.</source>
        <translation>网格 {cells} 有 {area} 平方米位于其他社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{area} m² beside {cells} belong to no cell.</source>
        <translation>网格 {cells} 旁有 {area} 平方米不属于任何单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/placement.py"/>
        <source>{area} m² lie outside the community.</source>
        <translation>有 {area} 平方米位于社区之外。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{area} m² of another cell went to {cell}.</source>
        <translation>另一单元网格的 {area} 平方米已归入网格 {cell}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>{area} m² of cell {code} lie in another community than the rest of it.</source>
        <translation>网格 {code} 有 {area} 平方米与其余部分不在同一社区。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/placement.py"/>
        <source>{area} m² of cell {code} lie outside every community.</source>
        <translation>网格 {code} 有 {area} 平方米不在任何社区内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/coverage.py"/>
        <source>{area} m² of ground belong to no cell.</source>
        <translation>有 {area} 平方米不属于任何单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/coverage.py"/>
        <source>{area} m² of ground beside {cells} belong to no cell.</source>
        <translation>网格 {cells} 旁有 {area} 平方米不属于任何单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{area} m² of overlap went to {cell}.</source>
        <translation>{area} 平方米重叠区域已归入网格 {cell}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{area} m² of {cells} lie in no community.</source>
        <translation>网格 {cells} 有 {area} 平方米不在任何社区内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{area} m² outside every community were cut off.</source>
        <translation>已切除不在任何社区内的 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{area} m² without a cell went to {cell}.</source>
        <translation>{area} 平方米缝隙已归入网格 {cell}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/coverage.py"/>
        <source>{cells} are the same polygon.</source>
        <translation>网格 {cells} 的图形完全相同。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>{cells} cells checked, nothing found.</source>
        <translation>已检查 {cells} 个单元网格，未发现问题。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <location filename="../../citygrid_plugin/core/topology/coverage.py"/>
        <source>{cells} overlap by {area} m².</source>
        <translation>网格 {cells} 重叠 {area} 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{cell} had several parts; the largest was kept.</source>
        <translation>网格 {cell} 由多个部分组成；已保留最大的部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>{cell} has a hole of {area} m².</source>
        <translation>网格 {cell} 内有 {area} 平方米的孔洞。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>{cell} has coordinates that are no numbers.</source>
        <translation>网格 {cell} 含有非数值坐标。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>{cell} has no geometry.</source>
        <translation>网格 {cell} 没有图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{cell} has no usable polygon.</source>
        <translation>网格 {cell} 没有可用的多边形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{cell} has parts that no neighbour touches.</source>
        <translation>网格 {cell} 有不与任何相邻网格相接的部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/attributes.py"/>
        <source>{cell} has the code {code} now.</source>
        <translation>网格 {cell} 的标识码现为 {code}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>{cell} has {count} parts.</source>
        <translation>网格 {cell} 由 {count} 个部分组成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>{cell} is not a polygon.</source>
        <translation>网格 {cell} 不是多边形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/shapes.py"/>
        <source>{cell} is nowhere wider than {width} m.</source>
        <translation>网格 {cell} 各处宽度均不超过 {width} 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/attributes.py"/>
        <source>{cell} needs a new code, but its community is not known or has none left.</source>
        <translation>网格 {cell} 需要新标识码，但其社区不明，或该社区的号码已用完。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/area_label.py"/>
        <source>{cell}: goes</source>
        <translation>{cell}：将被合并</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/area_label.py"/>
        <location filename="../../citygrid_plugin/ui/map_tools/merge_tool.py"/>
        <source>{cell}: {area} m²</source>
        <translation>{cell}：{area} 平方米</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/area_label.py"/>
        <source>{cell}: {area} m² ({change})</source>
        <translation>{cell}：{area} 平方米（{change}）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>{codes}: more than one community has this code.</source>
        <translation>{codes}：不止一个社区使用此代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>{codes}: not a code of 12 digits.</source>
        <translation>{codes}：不是 12 位数字代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>{codes}: removed, and in {layer} now; these codes are never given again.</source>
        <translation>{codes}：已移除并存入 {layer}；这些编码不会再次使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{code} begins a new major class: major_name must name it</source>
        <translation>{code} 属于新的大类，须在 major_name 中填写大类名称</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/board.py"/>
        <source>{code} cannot be walked in time: a lap takes {lap:.0f} min of {required:.0f}.</source>
        <translation>{code} 无法按时巡查：一遍需 {lap:.0f} 分钟，要求 {required:.0f} 分钟。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/board.py"/>
        <source>{code} crosses a barrier.</source>
        <translation>{code} 被河流、铁路等界线阻隔。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/board.py"/>
        <source>{code} differs from the mean by {off:+.0%}, allowed are {share:.0%}.</source>
        <translation>{code} 的工作量与平均值相差 {off:+.0%}，允许偏差为 {share:.0%}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/mapping.py"/>
        <source>{code} has a row for this direction already</source>
        <translation>{code} 在此对照方向上已有一行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/board.py"/>
        <source>{code} is in {count} pieces.</source>
        <translation>{code} 不连片，分为 {count} 块。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/coding/unit_grid_code.py"/>
        <source>{code} is not a unit grid code of 6 + 3 + 3 + 3 digits.</source>
        <translation>{code} 不是 6 + 3 + 3 + 3 位的单元网格标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{code} is not among the numbers for a city's own classes ({first} to {last})</source>
        <translation>{code} 的小类代码不在扩展部件的号段内（{first} 至 {last}）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{code} is of no major class of the profile</source>
        <translation>{code} 不属于标准体系中的任何大类</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/label_tool.py"/>
        <source>{code} is placed automatically again at the next run.</source>
        <translation>{code} 的注记在下次运行时恢复自动放置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{code} is {taken} already</source>
        <translation>代码 {code} 已用于“{taken}”</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{columns} is empty</source>
        <translation>{columns} 为空</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/demands.py"/>
        <source>{columns}: 0 or 1</source>
        <translation>{columns}：0 或 1</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{column} is {value}, not one of {known}</source>
        <translation>{column} 为 {value}，应为以下之一：{known}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>{count} boundaries touch themselves; they were made valid.</source>
        <translation>{count} 条界线自相接触，已修复为有效图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>{count} buildings stand on a community border, which cuts them.</source>
        <translation>{count} 栋建筑物跨社区界线，被界线切断。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>{count} cases chosen.</source>
        <translation>已选择 {count} 个案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/case_details.py"/>
        <source>{count} cases chosen. Up to {most} can be worked on at once.</source>
        <translation>已选择 {count} 个案件。一次最多可办理 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/hot_spots.py"/>
        <source>{count} cases of one class</source>
        <translation>{count} 起同类案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>{count} cases written.</source>
        <translation>已写出 {count} 个案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>{count} cells</source>
        <translation>{count} 个单元网格</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/earlier.py"/>
        <source>{count} cells are in more than one earlier zone.</source>
        <translation>{count} 个单元网格属于不止一个原有责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>{count} cells have a code that another has already.</source>
        <translation>{count} 个单元网格的标识码与其他网格重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>{count} cells have a patrol class without an interval.</source>
        <translation>{count} 个单元网格的巡查等级没有规定间隔。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>{count} cells have no code.</source>
        <translation>{count} 个单元网格没有标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/placing.py"/>
        <source>{count} cells have no ground and get no label.</source>
        <translation>{count} 个单元网格没有图形，不生成注记。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/codes.py"/>
        <source>{count} cells have the code {code}.</source>
        <translation>{count} 个单元网格使用同一标识码 {code}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/earlier.py"/>
        <source>{count} cells of the earlier zones are not in use any more.</source>
        <translation>原有责任网格中有 {count} 个单元网格已停用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/redivision.py"/>
        <source>{count} cells of the previous grid are no sound polygons or do not join.</source>
        <translation>原网格中有 {count} 个单元网格图形无效，或与相邻网格没有无缝拼接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>{count} checked</source>
        <translation>已检 {count} 个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>{count} choices are still open.</source>
        <translation>还有 {count} 项未选择。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>{count} codes stand twice.</source>
        <translation>{count} 个标识码重复。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>{count} communities</source>
        <translation>{count} 个社区</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>{count} communities are OpenStreetMap's administrative boundaries; {made_up} of them had no code and got one made up.</source>
        <translation>{count} 个社区采用 OpenStreetMap 的行政界线，其中 {made_up} 个没有代码，已编虚拟代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>{count} communities are smaller than 1,000 m².</source>
        <translation>{count} 个社区小于 1,000 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} communities have coordinates that are no numbers (NaN or infinite).</source>
        <translation>{count} 个社区含有非数值坐标（NaN 或无穷大）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>{count} communities have no code.</source>
        <translation>{count} 个社区没有代码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} communities have no geometry.</source>
        <translation>{count} 个社区没有图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/communities.py"/>
        <source>{count} communities have several parts.</source>
        <translation>{count} 个社区由多个部分组成。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>{count} components are more than {metres:g} m from every road and take no time of a patrol.</source>
        <translation>{count} 个部件距所有道路都超过 {metres:g} 米，未计入巡查时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>{count} components checked, nothing found.</source>
        <translation>已检查 {count} 个部件，未发现问题。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>{count} components have a class that the profile does not have ({examples}); no code given.</source>
        <translation>{count} 个部件的类别不在标准体系中（{examples}）；未赋码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>{count} components have a code of another class than their own ({examples}); it stays.</source>
        <translation>{count} 个部件的标识码属于另一类别（{examples}）；保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>{count} components have a code that another one has as well ({examples}); all stay.</source>
        <translation>{count} 个部件的标识码与其他部件相同（{examples}）；全部保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>{count} components have a code that is none ({examples}); it stays as it is.</source>
        <translation>{count} 个部件的标识码不合规（{examples}）；保持原样。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/desk.py"/>
        <source>{count} components have new codes or stamps; save the layers to keep them.</source>
        <translation>{count} 个部件有了新的标识码或所在网格；请保存图层以保留。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>{count} components have no place, or a coordinate that is no number.</source>
        <translation>{count} 个部件没有位置，或坐标不是数字。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>{count} components have the code {code}.</source>
        <translation>{count} 个部件的标识码同为 {code}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>{count} components in the sample</source>
        <translation>抽样中有 {count} 个部件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>{count} components lie exactly on the edge of cells; the lowest code was taken.</source>
        <translation>{count} 个部件恰在网格边界上；取编码最小的网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/report.py"/>
        <source>{count} components lie in no cell that is in use; their grid code stays as it is.</source>
        <translation>{count} 个部件不在任何在用网格内；其网格标识码保持不变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/since.py"/>
        <source>{count} components of layer {layer}, team {team}: {now:.0%} lie in buildings, {then:.0%} if they are taken from {source} to {target}.</source>
        <translation>图层 {layer}、小组 {team} 的 {count} 个部件：{now:.0%} 位于建筑物内；若由 {source} 改为 {target}，则为 {then:.0%}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>{count} components point to the new codes.</source>
        <translation>{count} 个部件已改为新标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>{count} compounds lie on a community border, which cuts them.</source>
        <translation>{count} 个独立院落跨社区界线，被界线切断。</translation>
    </message>
    <message>
        <location filename="../../scripts/merge_census.py"/>
        <source>{count} conflicts wait for a decision.</source>
        <translation>{count} 处冲突待处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>{count} ends of roads join no other road.</source>
        <translation>{count} 个道路端点未与其他道路相连。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>{count} ends of roads stop less than 1 m short of another road.</source>
        <translation>{count} 个道路端点距另一条道路不足 1 米而未相接。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} features are {found}, but this layer must hold {wanted}.</source>
        <translation>{count} 个要素为{found}，而该图层应为{wanted}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>{count} features cannot be brought into the CRS of the master.</source>
        <translation>{count} 个要素无法转换到总库的坐标系。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} features have a coordinate of 0, 0 and were left out.</source>
        <translation>{count} 个要素含有 0, 0 坐标，已略去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} features have coordinates that are no numbers (NaN or infinite) and were left out.</source>
        <translation>{count} 个要素含有非数值坐标（NaN 或无穷大），已略去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/working.py"/>
        <source>{count} features have coordinates that {crs} cannot hold.</source>
        <translation>{count} 个要素的坐标超出 {crs} 的表示范围。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} features have no extent and were left out.</source>
        <translation>{count} 个要素没有范围，已略去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} features have no geometry and were left out.</source>
        <translation>{count} 个要素没有图形，已略去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} features lie more than 100 km from any community and were left out.</source>
        <translation>{count} 个要素距所有社区超过 100 千米，已略去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>{count} features lie more than {km:.0f} km from all others.</source>
        <translation>{count} 个要素距其他所有要素超过 {km:.0f} 千米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/conversion.py"/>
        <source>{count} features lie outside China, where GCJ-02 moves nothing.</source>
        <translation>{count} 个要素位于中国以外，GCJ-02 在那里不作偏移。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} features mix kinds of geometry; only their {wanted} are used.</source>
        <translation>{count} 个要素混有多种几何类型，只使用其中的{wanted}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/census.py"/>
        <source>{count} files are more than can be merged at once.</source>
        <translation>{count} 个文件过多，无法一次合并。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>{count} flags</source>
        <translation>共 {count} 个问题</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/assignment_log.py"/>
        <source>{count} grids from {source} to {target}</source>
        <translation>{count} 个单元网格由 {source} 划归 {target}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/by_hand.py"/>
        <source>{count} labels moved by hand lack their point or scale and were dropped.</source>
        <translation>{count} 个人工移动的注记缺少点位或比例尺，已舍去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/labelling/by_hand.py"/>
        <source>{count} labels moved by hand were dropped, their cells are no more: {codes}.</source>
        <translation>{count} 个人工移动的注记因所属单元网格已不存在而舍去：{codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>{count} lines are drawn twice; the copies were left out.</source>
        <translation>{count} 条线重复绘制，已略去重复部分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>{count} named areas are no compounds: public streets run through them.</source>
        <translation>{count} 个有名称的区域不是独立院落：有公共街道穿过。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>{count} new urgent cases.</source>
        <translation>有 {count} 个新的紧急案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/sampling/html.py"/>
        <source>{count} omitted by the census</source>
        <translation>普查漏测 {count} 个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>{count} pairs of buildings overlap; each pair is kept in one cell.</source>
        <translation>{count} 对建筑物互相重叠，每一对保留在同一单元网格内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/objects.py"/>
        <source>{count} pairs of compounds overlap; each is treated as one compound.</source>
        <translation>{count} 对独立院落互相重叠，每一对按一个独立院落处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/live_cases.py"/>
        <source>{count} places had three or more cases of one class.</source>
        <translation>有 {count} 处发生了三起及以上同类案件。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} polygons are smaller than 1 m².</source>
        <translation>{count} 个多边形小于 1 平方米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/shapes.py"/>
        <source>{count} polygons cross or touch themselves; they were made valid.</source>
        <translation>{count} 个多边形自相交或自相接触，已修复为有效图形。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/component_codes/ranges.py"/>
        <source>{count} ranges of {size} numbers do not fit: the sequence ends at {last}.</source>
        <translation>{count} 个各含 {size} 个号码的号段放不下：顺序码至 {last} 为止。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>{count} roads cannot be reached from the depot.</source>
        <translation>{count} 条道路无法从驻点到达。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>{count} roads have no length and are left out.</source>
        <translation>{count} 条道路长度为零，已略去。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>{count} roads take more than one collector can do.</source>
        <translation>{count} 条道路的作业量超出一名信息采集员的能力。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>{count} roads take more than the {minutes:.0f} min of a round, with the way there and back; each has a walk of its own, which takes longer.</source>
        <translation>有 {count} 条道路连同往返超过一轮的 {minutes:.0f} 分钟；每条单独成为一条路线，用时更长。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>{count} rows that you changed are no longer as they were when you began. Nothing has been saved yet. Choose what is to stay; all that nobody contradicts is kept from both.</source>
        <translation>您修改的 {count} 行已不是您开始编辑时的样子。目前尚未保存任何内容。请选择保留哪一方；互不矛盾的修改双方都会保留。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>{count} stretches of road are too many for one fleet.</source>
        <translation>{count} 个路段对一个车队来说太多。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>{count} unit grids are passed by no route.</source>
        <translation>{count} 个单元网格没有任何路线经过。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/exporting.py"/>
        <source>{count} values are not delivered as they are.</source>
        <translation>{count} 个值未按原样输出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/intake/prepare.py"/>
        <source>{count} values of {field} are no positive numbers and are not used.</source>
        <translation>{field} 字段有 {count} 个值不是正数，未予使用。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/merge_dialog.py"/>
        <source>{count} vertices</source>
        <translation>{count} 个顶点</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>{count} zones are not in one piece: an island too small for a collector is with the nearest.</source>
        <translation>{count} 个责任网格不连片：不足以单独配备信息采集员的孤立小块已并入最近的责任网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>{count} zones cannot be walked once within the interval of their class.</source>
        <translation>{count} 个责任网格无法在其巡查等级要求的间隔内巡查一遍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>{count} zones differ from the mean load by more than {share:.0%}.</source>
        <translation>{count} 个责任网格的工作量与平均值相差超过 {share:.0%}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/findings.py"/>
        <source>{count} zones have no road of their own: their laps are unknown.</source>
        <translation>{count} 个责任网格没有自己的道路：巡查一遍的用时未知。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>{count} zones, {free} grids in none</source>
        <translation>{count} 个责任网格，{free} 个单元网格未划入</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/zones.py"/>
        <source>{crs} (WGS 84 / UTM, central meridian {meridian})</source>
        <translation>{crs}（WGS 84 / UTM，中央子午线 {meridian}）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/zones.py"/>
        <source>{crs} ({datum}, {width}-degree Gauss-Krüger zone, central meridian {meridian}, eastings beginning with the zone number {prefix})</source>
        <translation>{crs}（{datum}，{width} 度高斯-克吕格带，中央子午线 {meridian}，东坐标带带号 {prefix}）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/zones.py"/>
        <source>{crs} ({datum}, {width}-degree Gauss-Krüger zone, central meridian {meridian}, eastings without zone number)</source>
        <translation>{crs}（{datum}，{width} 度高斯-克吕格带，中央子午线 {meridian}，东坐标不带带号）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/recognise.py"/>
        <source>{crs} has eastings that begin with the zone number {number}, but those of the layer do not (around {x:.0f}).</source>
        <translation>{crs} 的东坐标带有带号 {number}，而图层的东坐标不带带号（约 {x:.0f}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/suitable.py"/>
        <source>{crs} is not in metres, so areas cannot be measured in it.</source>
        <translation>{crs} 的单位不是米，不能用于量算面积。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>{ended} codes retired into {layer}, {issued} new ones given.</source>
        <translation>已停用 {ended} 个标识码，转入 {layer}；新编 {issued} 个标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/zone_tool.py"/>
        <source>{gained} grids, {minutes} min, {off} %</source>
        <translation>{gained} 个单元网格，{minutes} 分钟，{off} %</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{gone} was a sliver; its ground went to {heir}.</source>
        <translation>网格 {gone} 为狭长碎面；已归入网格 {heir}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/repair/account.py"/>
        <source>{gone} was the same polygon as {kept} and was removed.</source>
        <translation>网格 {gone} 与 {kept} 图形完全相同，已删除。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/shifts.py"/>
        <source>{hours} are no hours of duty.</source>
        <translation>“{hours}”不是有效的班次时段。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/report.py"/>
        <source>{idle} of {count} vehicles have nothing to do: there are fewer roads.</source>
        <translation>{count} 辆车中有 {idle} 辆无事可做：道路不够分。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/census/codes_dialog.py"/>
        <source>{issued} new codes; {stamped} components get another cell, community or street office.</source>
        <translation>新赋 {issued} 个标识码；{stamped} 个部件的所在网格、社区或街道有变。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/beat.py"/>
        <source>{km:.1f} km of road lie outside all cells and are nobody's.</source>
        <translation>有 {km:.1f} 千米道路不在任何单元网格内，无人负责。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/server_watch.py"/>
        <source>{layers}: what the map shows of it is not all there is. {reason}</source>
        <translation>{layers}：地图上显示的并非全部。{reason}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/field_package.py"/>
        <source>{layer} is no layer of a map.</source>
        <translation>{layer} 不是地图图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/component_layers.py"/>
        <source>{layer} is no layer of features.</source>
        <translation>{layer} 不是矢量图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>{layer}: CityGrid could not keep QGIS from saving. {reason}</source>
        <translation>{layer}：CityGrid 未能阻止 QGIS 保存。{reason}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/conversion.py"/>
        <source>{layer}: moved by {metres:.0f} m on average</source>
        <translation>{layer}：平均移动 {metres:.0f} 米</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>{layer}: nothing was saved; your changes are kept.</source>
        <translation>{layer}：未保存任何内容；您的修改仍保留。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>{layer}: saved, but not seen to be: {reason}</source>
        <translation>{layer}：已保存，但未能核实：{reason}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/shared/desk.py"/>
        <source>{layer}: the project keeps the password of the database for everybody to read. Put it into an authentication configuration of QGIS.</source>
        <translation>{layer}：工程中保存了数据库密码，任何人都能读到。请将其存入 QGIS 的身份验证配置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>{layer}: the project saves every edit at once (transaction groups), so what others change meanwhile cannot be told. Switch that off in the project's properties.</source>
        <translation>{layer}：工程设置为即时保存每次编辑（事务组），因此无法得知他人同时所作的修改。请在工程属性中关闭。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/shared_guard.py"/>
        <source>{layer}: the server did not take the changes to {rows}. They are kept in the edit mode.</source>
        <translation>{layer}：服务器未接受对 {rows} 的修改。这些修改仍保留在编辑状态中。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/osm/importing.py"/>
        <source>{layer}: {count} features</source>
        <translation>{layer}：{count} 个要素</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/vector_source.py"/>
        <source>{layer}: {count} features from {source}</source>
        <translation>{layer}：从 {source} 读取 {count} 个要素</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>{layer}: {count} features read</source>
        <translation>{layer}：已读取 {count} 个要素</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>{left} are left for you.</source>
        <translation>另有 {left} 个待人工处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/topology/rules.py"/>
        <source>{line} is not a line of the table of rules.</source>
        <translation>{line} 不是规则表中的有效行。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/review.py"/>
        <source>{mended} mended in the edit buffer; undo takes it back in one step.</source>
        <translation>已在编辑缓冲区中修复 {mended} 个问题；可一步撤销。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>{metres:.0f} m of footway cannot be driven; no route has them.</source>
        <translation>有 {metres:.0f} 米人行道无法行车；没有路线经过。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>{metres:.0f} m of one-way street lead where no way leads back from; both ways are taken.</source>
        <translation>有 {metres:.0f} 米单行道驶入后无路返回；按双向通行处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>{metres:.0f} m of one-way street lead where no way leads back from; the bicycle is pushed there.</source>
        <translation>有 {metres:.0f} 米单行道进入后无路可返；该处按推行自行车处理。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>{metres:.0f} m of road are drawn twice; they are patrolled once.</source>
        <translation>有 {metres:.0f} 米道路重复绘制；只巡查一遍。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/plan.py"/>
        <source>{metres:.0f} m of road are in no zone and on no route.</source>
        <translation>有 {metres:.0f} 米道路不在任何责任网格内，也不在任何路线上。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/depots.py"/>
        <source>{metres:.0f} m of road cannot be reached from depot {name}; walks there begin at the junction nearest to it.</source>
        <translation>有 {metres:.0f} 米道路从出发点 {name} 无法到达；那里的路线从最近的路口开始。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_network/build.py"/>
        <source>{metres:.0f} m of road in {count} parts cannot be reached from the rest; each part gets a route of its own.</source>
        <translation>有 {metres:.0f} 米道路（分为 {count} 部分）与其余道路不连通；每部分单独成一条路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/route_tool.py"/>
        <source>{metres} m</source>
        <translation>{metres} 米</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>{metres} m ({percent} %) against the optimum</source>
        <translation>与最优相比 {metres} 米（{percent} %）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>{metres} m ({percent} %) against the proven lower bound</source>
        <translation>与已证明的下限相比 {metres} 米（{percent} %）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>{metres} m shorter</source>
        <translation>缩短 {metres} 米</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>{metres} m shorter: proven shortest with what is locked</source>
        <translation>缩短 {metres} 米：在锁定条件下已证明最短</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/casework.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} 等，另有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/standing.py"/>
        <source>{names} are of one class and {distance:.2f} m apart.</source>
        <translation>{names} 属于同一类别，相距 {distance:.2f} 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>{names} have one identifier: one is a copy of the other.</source>
        <translation>{names} 的内部标识相同：其中一个是另一个的副本。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/photos.py"/>
        <source>{names} have the same photo.</source>
        <translation>{names} 的照片相同。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>{name} ({number} of {count})</source>
        <translation>{name}（第 {number} 张，共 {count} 张）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/standing.py"/>
        <source>{name} belongs to a street, but the nearest road is {distance:.0f} m away.</source>
        <translation>{name} 属于道路设施，但距最近道路 {distance:.0f} 米。</translation>
    </message>
    <message>
        <location filename="../../scripts/make_demo.py"/>
        <source>{name} could not be drawn: {reason}</source>
        <translation>无法绘制 {name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <source>{name} could not be written: {reason}. Nothing was changed.</source>
        <translation>无法写出 {name}：{reason}。未作任何改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} has a coordinate that is no number.</source>
        <translation>{name} 的坐标不是数字。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} has degrees for coordinates where the census has metres.</source>
        <translation>{name} 的坐标为度，而普查库以米为单位。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>{name} has grade {grade} (±{limit} m), but was measured to {measured:.2f} m only.</source>
        <translation>{name} 的精度等级为 {grade}（±{limit} 米），但实测精度只有 {measured:.2f} 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>{name} has grade {grade}; its class wants {need}.</source>
        <translation>{name} 的精度等级为 {grade}；其类别要求 {need}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>{name} has more characters than the profile allows: {fields}.</source>
        <translation>{name} 超出标准体系允许的字符数：{fields}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>{name} has no class.</source>
        <translation>{name} 没有类别。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>{name} has no code (标识码).</source>
        <translation>{name} 没有标识码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>{name} has no competent department, or half of it.</source>
        <translation>{name} 没有主管部门，或填写不全。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} has no grid code (所在单元网格).</source>
        <translation>{name} 没有所在单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>{name} has no owner or no keeper.</source>
        <translation>{name} 没有权属单位或养护单位。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/photos.py"/>
        <source>{name} has no photo.</source>
        <translation>{name} 没有照片。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} has no place: its geometry is missing or empty.</source>
        <translation>{name} 没有位置：几何缺失或为空。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} has several parts; a component stands in one place.</source>
        <translation>{name} 由多个部分组成；一个部件只在一处。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/standing.py"/>
        <source>{name} is inside a building, {depth:.1f} m from its wall.</source>
        <translation>{name} 位于建筑物内，距其外墙 {depth:.1f} 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>{name} is of class {code}, which {profile} does not have.</source>
        <translation>{name} 的类别 {code} 不在 {profile} 中。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <source>{name} is too large a picture for this computer's memory. Choose a lower resolution.</source>
        <translation>图片 {name} 过大，超出本机内存。请降低分辨率。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/history/dates.py"/>
        <source>{name} is {date}; it must be a day as YYYYMMDD, such as 20260701.</source>
        <translation>{name} 为 {date}；须为 YYYYMMDD 格式的日期，例如 20260701。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/since.py"/>
        <source>{name} is {distance:.1f} m from where the last census had it.</source>
        <translation>{name} 距上次普查的位置 {distance:.1f} 米。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/plan.py"/>
        <location filename="../../citygrid_plugin/core/labelling/settings.py"/>
        <location filename="../../citygrid_plugin/core/zones/settings.py"/>
        <source>{name} is {value}.</source>
        <translation>{name} 为 {value}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>{name} lacks: {fields}.</source>
        <translation>{name} 缺少：{fields}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} lies far outside the city, but in it if x and y are swapped.</source>
        <translation>{name} 远在城市之外，但交换 X、Y 后位于城市之内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} lies far outside the city, but in it with the zone number (带号) of the grid.</source>
        <translation>{name} 远在城市之外，但加上网格所用的带号后位于城市之内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} lies in no cell that is in use.</source>
        <translation>{name} 不在任何在用网格内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} lies on the edge of cells.</source>
        <translation>{name} 位于网格边界上。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/since.py"/>
        <source>{name} moved by {distance:.0f} m just as {source} and {target} differ.</source>
        <translation>{name} 移动了 {distance:.0f} 米，恰为 {source} 与 {target} 之差。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/identity.py"/>
        <source>{name} of class {code} belongs into layer {home}, not {layer}.</source>
        <translation>类别为 {code} 的 {name} 应在图层 {home}，不应在 {layer}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name} says it is in cell {given}, but lies in {actual}.</source>
        <translation>{name} 登记在网格 {given}，实际位于 {actual}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/records.py"/>
        <source>{name} was changed on {change}, before it was there on {start}.</source>
        <translation>{name} 的变更日期 {change} 早于其初始日期 {start}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/places.py"/>
        <source>{name}: street office or community is not that of its cell {cell}.</source>
        <translation>{name}：街道或社区与其所在网格 {cell} 不符。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/map_tools/neighbour_overlay.py"/>
        <source>{name}: {distance} m</source>
        <translation>{name}：{distance} 米</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/census_checks/since.py"/>
        <source>{name}: {problem}.</source>
        <translation>{name}：{problem}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/crs/offset_suspicion.py"/>
        <source>{now:.0%} of the borders of {layer} lie along streets, but {then:.0%} if that is taken into account</source>
        <translation>{layer} 的界线现有 {now:.0%} 沿街道，若计入该偏移则为 {then:.0%}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>{number} collectors: the longest load is {longest:.0f} min a cycle, the mean {mean:.0f}</source>
        <translation>{number} 名采集员：每周期最大工作量 {longest:.0f} 分钟，平均 {mean:.0f} 分钟</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/open311.py"/>
        <source>{number} requests</source>
        <translation>{number} 条请求</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>{ours} and {theirs} both recorded it: same class, within the tolerance.</source>
        <translation>{ours}与{theirs}都登记了它：类别相同，且在容差之内。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>{ours} and {theirs} gave one code to different things.</source>
        <translation>{ours}与{theirs}给不同的部件赋了同一个编码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>{ours} and {theirs} gave {field} different values.</source>
        <translation>{ours}与{theirs}对{field}填写了不同的值。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>{ours} and {theirs} moved it to different places.</source>
        <translation>{ours}与{theirs}把它移到了不同的位置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>{ours} changed its class, {theirs} changed {field}.</source>
        <translation>{ours}改了它的类别，{theirs}改了{field}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>{ours} deleted it, {theirs} changed {field}.</source>
        <translation>{ours}删除了它，{theirs}改了{field}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/merging/conflicts.py"/>
        <source>{ours} moved it, {theirs} changed {field}.</source>
        <translation>{ours}移动了它，{theirs}改了{field}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/assign_codes.py"/>
        <location filename="../../citygrid_plugin/processing/base_data.py"/>
        <location filename="../../citygrid_plugin/processing/convert_datum.py"/>
        <location filename="../../citygrid_plugin/processing/grid_tables.py"/>
        <location filename="../../citygrid_plugin/processing/import_components.py"/>
        <location filename="../../citygrid_plugin/processing/import_osm.py"/>
        <location filename="../../citygrid_plugin/processing/merge_census.py"/>
        <location filename="../../citygrid_plugin/processing/repair_grid.py"/>
        <location filename="../../citygrid_plugin/processing/sample_census.py"/>
        <source>{output} could not be written: {reason}</source>
        <translation>无法写出{output}：{reason}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>无法读取 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/census_source.py"/>
        <source>{path} cannot be read by QGIS.</source>
        <translation>QGIS 无法读取 {path}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/geopackage.py"/>
        <source>{path} cannot be replaced ({reason}).</source>
        <translation>无法替换 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/export.py"/>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>无法写入 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/atomic.py"/>
        <location filename="../../citygrid_plugin/store/geopackage.py"/>
        <source>{path} cannot be written ({reason}). Nothing was changed.</source>
        <translation>无法写入 {path}（{reason}）。未作任何改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/atomic.py"/>
        <source>{path} cannot be written: the disk or your share of it is full. Free some space in {folder} or choose another folder. Nothing was changed.</source>
        <translation>无法写入 {path}：磁盘或您的配额已满。请在 {folder} 腾出空间或另选文件夹。未作任何改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/atomic.py"/>
        <location filename="../../citygrid_plugin/store/swapping.py"/>
        <source>{path} cannot be written: the folder {folder} does not exist. Create it or choose another.</source>
        <translation>无法写入 {path}：文件夹 {folder} 不存在。请创建或另选文件夹。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/atomic.py"/>
        <source>{path} cannot be written: the folder {folder} is read-only for you, or the file is open in another program. Close it there, or choose another folder. Nothing was changed.</source>
        <translation>无法写入 {path}：您对文件夹 {folder} 只有读取权限，或该文件正被其他程序打开。请先在其他程序中关闭，或另选文件夹。未作任何改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/geopackage.py"/>
        <source>{path} cannot be written: the folder {folder} is read-only for you. Choose another folder.</source>
        <translation>无法写入 {path}：您对文件夹 {folder} 只有读取权限。请另选文件夹。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/desk.py"/>
        <source>{path} could not be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <location filename="../../citygrid_plugin/store/component_source.py"/>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/geopackage.py"/>
        <source>{path} exists and is not a GeoPackage; it is not overwritten. Choose another name.</source>
        <translation>{path} 已存在且不是 GeoPackage，不予覆盖。请另取文件名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/field_package.py"/>
        <source>{path} exists and is not empty: the work of a team may be in it. Choose another name.</source>
        <translation>{path} 已存在且不为空：其中可能有小组的成果。请另选名称。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>{path} has no component layer: none of its layers has the field class_code.</source>
        <translation>{path} 没有部件图层：其中没有一个图层含字段 class_code。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/component_source.py"/>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>{path} has no layer "{name}"; it has: {names}.</source>
        <translation>{path} 中没有图层“{name}”；其中有：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/merged_census.py"/>
        <source>{path} has no layer merge_conflict.</source>
        <translation>{path} 没有图层 merge_conflict。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/osm_extract.py"/>
        <source>{path} has no layer of this name; it has: {names}.</source>
        <translation>{path} 中没有该名称的图层；其中有：{names}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/sampled_census.py"/>
        <location filename="../../scripts/design_zones.py"/>
        <source>{path} has no layer {layer}.</source>
        <translation>{path} 没有图层 {layer}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/csv_table.py"/>
        <source>{path} has no rows.</source>
        <translation>{path} 没有任何行。</translation>
    </message>
    <message>
        <location filename="../../scripts/plan_fleet.py"/>
        <source>{path} has no unit grids to tell classes by.</source>
        <translation>{path} 没有用来区分类别的单元网格。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/ogr_reader.py"/>
        <source>{path} has several layers: {names}.</source>
        <translation>{path} 有多个图层：{names}。</translation>
    </message>
    <message>
        <location filename="../../scripts/render_map.py"/>
        <source>{path} holds no CityGrid project.</source>
        <translation>{path} 中没有 CityGrid 工程。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/component_source.py"/>
        <source>{path} holds no layers.</source>
        <translation>{path} 不含任何图层。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/component_delivery.py"/>
        <source>{path} holds {name}, which is no part of a delivery; move it elsewhere or choose another folder.</source>
        <translation>{path} 中有 {name}，它不属于成果；请移走，或另选文件夹。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/swapping.py"/>
        <source>{path} is a file; give the name of a folder.</source>
        <translation>{path} 是文件；请给出文件夹的名称。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/swapping.py"/>
        <source>{path} is a folder with other files in it; it is not replaced. Choose another name.</source>
        <translation>{path} 是一个含其他文件的文件夹；不会替换它。请另选名称。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/atomic.py"/>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} 是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/templates.py"/>
        <source>{path} is no layout template that this QGIS can read.</source>
        <translation>{path} 不是当前 QGIS 可读取的布局模板。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/census_file.py"/>
        <source>{path} is not a GeoPackage.</source>
        <translation>{path} 不是 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/geopackage.py"/>
        <source>{path} is open in another program, such as QGIS. Remove its layers there or close the program, or choose another name. Nothing was changed.</source>
        <translation>{path} 正被其他程序（如 QGIS）打开。请在其中移除图层或关闭该程序，或另取文件名。未作任何改动。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/atomic.py"/>
        <source>{path} is the input; give the result another name, or the base data is lost.</source>
        <translation>{path} 是输入数据；请为结果另取文件名，否则基础数据会丢失。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/divide_grid.py"/>
        <source>{path} is to be the delivery and hold another output as well. Give that another file, or leave it temporary: the delivery has it anyway.</source>
        <translation>{path} 既被指定为成果文件，又要存放另一输出。请为后者另指定文件，或保留为临时图层：成果文件中本来就有。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/report.py"/>
        <source>{principle} is broken by {count} cells, such as {codes}.</source>
        <translation>{count} 个单元网格偏离“{principle}”原则，例如 {codes}。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/importing.py"/>
        <source>{profile} has no class for it</source>
        <translation>{profile} 没有对应的类别</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/exchange/osm_classes.py"/>
        <location filename="../../citygrid_plugin/core/profiles/mapping.py"/>
        <source>{profile} has no class {code}</source>
        <translation>{profile} 中没有类别 {code}</translation>
    </message>
    <message>
        <location filename="../../scripts/demo_live.py"/>
        <source>{program} is not installed (make setup installs it).</source>
        <translation>未安装 {program}（运行 make setup 即可安装）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/routes/draft.py"/>
        <source>{road} is a one-way street.</source>
        <translation>{road} 是单行道。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/sheets/route_sheets.py"/>
        <source>{route}: the turn list is longer than its pages.</source>
        <translation>{route}：转向表超出了页面，未全部列出。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/routes/session.py"/>
        <source>{route}: {metres} m, {minutes} min</source>
        <translation>{route}：{metres} 米，{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/flag_model.py"/>
        <source>{rule} ({count})</source>
        <translation>{rule}（{count} 个）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/flag_model.py"/>
        <source>{rule} ({shown} of {count})</source>
        <translation>{rule}（显示 {shown} 个，共 {count} 个）</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>{rule} ({source}): {number} collectors</source>
        <translation>{rule}（{source}）：信息采集员 {number} 名</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/coding/unit_grid_code.py"/>
        <source>{sequence} is not a sequence from 001 to 999.</source>
        <translation>{sequence} 不是 001 至 999 的顺序码。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/clock_chart.py"/>
        <source>{share} %
on time</source>
        <translation>按时率
{share} %</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/cases/dock.py"/>
        <source>{shown} of {count} cases</source>
        <translation>显示 {shown} 个，共 {count} 个案件</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/review/panel.py"/>
        <source>{shown} of {count} flags</source>
        <translation>显示 {shown} 个问题，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/zones/panel.py"/>
        <source>{size} px</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/patrol_coverage/plan.py"/>
        <source>{stand_in} takes over the routes of {absent}.</source>
        <translation>{stand_in} 接替 {absent} 的巡查路线。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/shared_table.py"/>
        <source>{table} is no table with a key {key}.</source>
        <translation>{table} 不是以 {key} 为键的表。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>{time} {plan}: nobody is on duty</source>
        <translation>{time} {plan}：无人值班</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/ui/coverage/panel.py"/>
        <source>{time} {plan}: {on_time} of {grids} on time, passed {mean} min ago, longest {most}</source>
        <translation>{time} {plan}：{grids} 个单元网格中 {on_time} 个按时，平均 {mean} 分钟前巡查过，最长 {most} 分钟</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/shared_table.py"/>
        <source>{user} has no right (any more) to {what} in the table {table}.</source>
        <translation>{user} 没有（或已被收回）对表 {table} {what}的权限。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/shared_table.py"/>
        <source>{user} may not read the table {table} (any more).</source>
        <translation>{user} 没有（或已被收回）读取表 {table} 的权限。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{values} is no state of this table</source>
        <translation>{values} 不是本表中的状态</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{value} is already in line {first}</source>
        <translation>{value} 已见于第 {first} 行</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/settings.py"/>
        <source>{value} is no kind of border.</source>
        <translation>“{value}”不是有效的边界类型。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/processing/design_zones.py"/>
        <source>{value} is no list of numbers. Write it like 20, 25.</source>
        <translation>“{value}”不是数字列表。请写成 20, 25 这样。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/profiles/parse.py"/>
        <source>{value} is not a whole number from 1 on</source>
        <translation>{value} 不是正整数</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/problem.py"/>
        <source>{vehicles} collectors are too few: the work alone takes {least}.</source>
        <translation>{vehicles} 名信息采集员不够：仅作业量就需要 {least} 名。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/fleet/district.py"/>
        <source>{vehicles} vehicles are too few for {count} depots and classes; each gets one.</source>
        <translation>对 {count} 个出发点和类别来说 {vehicles} 辆车太少；各得一辆。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/layers/fonts.py"/>
        <source>{wanted} is not installed: labels and sheets are set in {font}, the nearest face there is.</source>
        <translation>未安装字体 {wanted}：注记和图幅改用最接近的字体 {font}。</translation>
    </message>
    <message>
        <location filename="../../scripts/_cli.py"/>
        <source>{what} to write</source>
        <translation>要写出的{what}</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/shared_edit/compare.py"/>
        <source>{who} changed it{when}.</source>
        <translation>{who}{when}修改了它。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/shared_edit/compare.py"/>
        <source>{who} deleted it{when}.</source>
        <translation>{who}{when}删除了它。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>{x}, {y} are not degrees of longitude and latitude.</source>
        <translation>{x}, {y} 不是以度为单位的经纬度。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>{zones} zones are more than the {cells} cells.</source>
        <translation>责任网格数（{zones}）多于单元网格数（{cells}）。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/zones/design.py"/>
        <source>{zones} zones remain for {cells} cells that no locked zone holds.</source>
        <translation>尚有 {zones} 个责任网格待划分，而未被锁定责任网格占用的单元网格只有 {cells} 个。</translation>
    </message>
    <message>
        <location filename="../../scripts/case_feed.py"/>
        <source>“host=db dbname=city”, no password</source>
        <translation>连接串，例如“host=db dbname=city”，不含密码</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>“{given}” is neither yes nor no.</source>
        <translation>“{given}”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>“{given}” is not a time.</source>
        <translation>“{given}”不是有效时间。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/store/cases/case_files.py"/>
        <source>“{x}, {y}” is not a place.</source>
        <translation>“{x}, {y}”不是有效位置。</translation>
    </message>
    <message>
        <location filename="../../citygrid_plugin/core/compliance/html.py"/>
        <source>… and {count} more</source>
        <translation>……另有 {count} 个</translation>
    </message>
</context>
</TS>
