"""The form in which a component is recorded: tabs, value lists, defaults, and rules in words.

Described without QGIS, so that scripts and the plugin make the same one. All texts are Chinese
whatever language CityGrid runs in: they are part of the file that teams get.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from ..delivery.project import layer_id
from ..model.census_schema import CENSUS_SCHEMAS, COMPONENT_LAYERS
from ..model.schema import FieldSchema, LayerSchema
from ..profiles import FieldSpec, Profile, Requirement
from . import expressions as ex
from .schema import census_schemas
from .value_lists import ValueList, value_lists

#: Fields that are stamped by place or given by CityGrid: shown, not typed.
STAMPED = ("code", "grid_code", "street_code", "street_name", "community_code", "community_name")
#: What is mostly the same from one component to the next: the last value is offered again.
_REUSED = ("class_code", "state", "source", "accuracy", "team", "dept_code", "dept_name", "owner_code")
REUSED = (*_REUSED, "owner_name", "keeper_code", "keeper_name", "material", "taken_by")
#: Roles of a department, and what its group in the form is called.
ROLES = {"dept": "主管部门", "owner": "权属单位", "keeper": "养护单位"}


class Widget(str, Enum):
    """How a field is edited."""

    TEXT = "text"
    LONG_TEXT = "long text"
    CHOICE = "choice"
    DATE = "date"
    PHOTO = "photo"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Rule:
    """What a value must be: an expression of QGIS, what is said if it is not, whether it is refused."""

    expression: str
    message: str
    hard: bool = True


@dataclass(frozen=True)
class FormField:
    """One field of a form; ``choices``: value and what is shown; ``default``: an expression, or ""."""

    name: str
    title: str
    widget: Widget = Widget.TEXT
    choices: tuple[tuple[str, str], ...] = ()
    default: str = ""
    on_update: bool = False
    required: bool = False
    rule: Rule | None = None
    read_only: bool = False
    reuse: bool = False


@dataclass(frozen=True)
class Group:
    """Fields in a frame, in ``columns``; ``visible_if``: an expression, or "" for always."""

    title: str
    fields: tuple[str, ...]
    columns: int = 1
    visible_if: str = ""


@dataclass(frozen=True)
class Tab:
    """A page of the form: groups, or the rows of a relation."""

    title: str
    groups: tuple[Group, ...] = ()
    relation: str = ""
    visible_if: str = ""


@dataclass(frozen=True)
class CensusForm:
    """The form of a table; ``display`` is the expression by which a row is called."""

    table: str
    fields: tuple[FormField, ...]
    tabs: tuple[Tab, ...]
    display: str

    def field(self, name: str) -> FormField:
        """The field called ``name``; ``KeyError`` if there is none."""
        found = next((field for field in self.fields if field.name == name), None)
        if found is None:
            raise KeyError(name)
        return found


@dataclass(frozen=True)
class CensusSettings:
    """What a city chooses: ``departments`` (name by code), ``teams``, whether a photo is asked for.

    ``team`` is written into what is recorded in a file made for one team.
    """

    departments: Mapping[str, str]
    teams: tuple[str, ...] = ()
    team: str = ""

    @classmethod
    def of(
        cls, departments: Mapping[str, str] | None = None, teams: Iterable[str] = (), team: str = ""
    ) -> CensusSettings:
        """Settings with what is given; the team of the file is one of the teams."""
        named = tuple(dict.fromkeys([*teams, *([team] if team else [])]))
        return cls(dict(departments or {}), named, team)


def component_form(profile: Profile, layer: str, settings: CensusSettings) -> CensusForm:
    """The form of a component layer under ``profile``."""
    schema = census_schemas(profile)[layer]
    lists = {
        field: entry
        for entry in value_lists(profile, settings.departments, settings.teams)
        for table, field in entry.fields
        if table == layer
    }
    fields = tuple(_component_field(profile, layer, field, lists, settings) for field in schema.fields)
    return CensusForm(layer, fields, _with_refusals(_tabs(profile, layer, schema), fields), ex.DISPLAY)


def photo_form() -> CensusForm:
    """The form of the table of photos."""
    special = {
        "uid": FormField("uid", "", Widget.HIDDEN, default=ex.NEW_UUID),
        "component_uid": FormField("component_uid", "", Widget.HIDDEN),
        "path": FormField(
            "path",
            "",
            Widget.PHOTO,
            required=True,
            rule=Rule(ex.filled("path"), "请选择照片文件。"),
        ),
        "taken_at": FormField("taken_at", "", default=ex.NOW),
    }
    schema = CENSUS_SCHEMAS["photo"]
    fields = []
    for field in schema.fields:
        known = special.get(field.name, FormField(field.name, ""))
        values = {**known.__dict__, "title": field.title, "reuse": field.name in REUSED}
        fields.append(FormField(**values))
    group = Group("", ("path", "taken_at", "taken_by", "note"))
    return CensusForm("photo", tuple(fields), (Tab("照片", (group,)),), '"path"')


def _component_field(
    profile: Profile, layer: str, field: FieldSchema, lists: Mapping[str, ValueList], settings: CensusSettings
) -> FormField:
    name, spec = field.name, profile.field(field.name)
    if name == "uid":
        return FormField(name, field.title, Widget.HIDDEN, default=ex.NEW_UUID)
    values = lists.get(name)
    default, on_update = _default(profile, layer, name, settings)
    stamped = name in STAMPED
    looked_up = name in {f"{role}_name" for role in ROLES} and bool(settings.departments)
    required = name == "class_code" or (
        spec is not None
        and spec.requirement is Requirement.MANDATORY
        and not (stamped or looked_up)
        and not (spec.classes or spec.except_classes)
    )
    widget = Widget.TEXT
    if values is not None:
        widget = Widget.CHOICE
    elif spec is not None and spec.date:
        widget = Widget.DATE
    elif name == "note":
        widget = Widget.LONG_TEXT
    return FormField(
        name,
        field.title,
        widget,
        _choices(name, values),
        default,
        on_update,
        required,
        # A name looked up by its code is as right as the code.
        None if looked_up else _rule(profile, field, spec, values, required),
        stamped or looked_up or name == "change_date",
        name in REUSED,
    )


def _choices(name: str, values: ValueList | None) -> tuple[tuple[str, str], ...]:
    """Value and what is shown; a code is shown together with what it means."""
    if values is None:
        return ()
    if name.endswith("_code"):
        return tuple((value, f"{value} {title}") for value, title in values.values)
    return values.values


def _default(profile: Profile, layer: str, name: str, settings: CensusSettings) -> tuple[str, bool]:
    """The default of a field, and whether it is worked out again when a component is changed."""
    role = name.removesuffix("_name")
    names = {entry.code: entry.name for entry in profile.classes}
    once = {"start_date": ex.TODAY, "name": ex.looked_up("class_code", names)}
    # What most of a layer is: 路灯 of 路灯及照明. Where there is no such class the last one is offered.
    named = [each.code for each in profile.classes if COMPONENT_LAYERS[layer].startswith(each.name)]
    if named:
        once["class_code"] = ex.text(named[0])
    again = {"change_date": ex.CHANGED_TODAY, **ex.stamps(layer_id("unit_grid"), layer_id("community"))}
    for field, values in (("state", profile.states), ("source", profile.sources)):
        once |= {field: ex.text(values[0].value)} if values else {}
    if settings.team:
        once["team"] = ex.text(settings.team)
    if role in ROLES and settings.departments:
        again[f"{role}_name"] = ex.looked_up(f"{role}_code", settings.departments)
    return again.get(name, once.get(name, "")), name in again


def _rule(
    profile: Profile, field: FieldSchema, spec: FieldSpec | None, values: ValueList | None, required: bool
) -> Rule | None:
    """What is asked of a field, in one expression and one sentence: QGIS takes no more."""
    name, title, width = field.name, field.title, field.width
    if name == "code":
        return _code_rule(profile, title)
    if name == "grid_code":
        told = f"{title}为空。部件不在任何使用中的单元网格内。请核对位置，或保存后由质检处理。"
        return Rule(ex.matches(name, "^[0-9]{15}$"), told, hard=False)
    if name in STAMPED:
        return None
    if spec is not None and spec.date:
        return _date_rule(name, title, required)
    conditions, sayings = [], []
    if required:
        conditions.append(ex.filled(name))
        sayings.append("必填")
    if values is not None:
        conditions.append(ex.one_of(name, [value for value, _ in values.values]))
        sayings.append("须从列表中选择")
    elif width:
        conditions.append(ex.no_longer_than(name, width))
        sayings.append(f"最多 {width} 个字")
    if not conditions:
        return None
    return Rule(" AND ".join(f"({one})" for one in conditions), f"{title}：{'，'.join(sayings)}。")


def _code_rule(profile: Profile, title: str) -> Rule:
    form = profile.code_format
    pattern = f"^[1-9][0-9]{{{form.length - 1}}}$"
    expression = (
        f"{ex.empty('code')} OR ({ex.matches('code', pattern)} AND "
        f'substr("code", {form.county + 1}, {form.class_length}) = "class_code")'
    )
    told = (
        f"{title}应为 {form.length} 位数字：{form.county} 位县级行政区划代码、"
        f"{form.class_length} 位类别代码、{form.sequence} 位顺序号，类别须与本部件一致。"
        "新部件留空，保存时自动编码。"
    )
    # Soft: the field cannot be typed into, and a wrong code from elsewhere must not lock the form.
    return Rule(expression, told, hard=False)


def _date_rule(name: str, title: str, required: bool) -> Rule:
    sound = f"({ex.date_until_today(name)})"
    if name == "change_date":
        both = f'{sound} AND coalesce("start_date" <= "{name}", true)'
        return Rule(
            f"{ex.empty(name)} OR ({both})", f"{title}：应为年月日八位数字，不早于初始日期，也不晚于今天。"
        )
    expression = sound if required else f"{ex.empty(name)} OR {sound}"
    need = "必填，" if required else ""
    return Rule(expression, f"{title}：{need}应为年月日八位数字（如 20260701），且不晚于今天。")


def _tabs(profile: Profile, layer: str, schema: LayerSchema) -> tuple[Tab, ...]:
    tabs = [
        Tab(
            "基本信息",
            (Group("部件", ("class_code", "name", "state", "accuracy", "code"), 1), Group("备注", ("note",))),
        ),
        Tab(
            "主管、权属与养护",
            tuple(Group(title, (f"{role}_code", f"{role}_name")) for role, title in ROLES.items()),
        ),
        Tab(
            "位置",
            (
                Group("单元网格", ("grid_code",)),
                Group("街道", ("street_code", "street_name")),
                Group("社区", ("community_code", "community_name")),
            ),
        ),
        Tab("日期与来源", (Group("日期", ("start_date", "change_date")), Group("来源", ("source", "team")))),
    ]
    placed = {name for tab in tabs for group in tab.groups for name in group.fields} | {"uid"}
    own = [field for field in schema.fields if field.name not in placed]
    here = {entry.code for entry in profile.classes if entry.census_layer == layer}
    groups = []
    for field in own:
        spec = profile.field(field.name)
        classes = {code for code in here if spec is None or spec.applies_to(code)}
        if classes:
            groups.append(
                Group("", (field.name,), 1, "" if classes == here else ex.class_in(sorted(classes)))
            )
    if groups:
        conditions = [group.visible_if for group in groups]
        shown = "" if "" in conditions else " OR ".join(f"({one})" for one in conditions)
        tabs.insert(1, Tab("专用属性", tuple(groups), visible_if=shown))
    tabs.append(Tab("照片", relation=f"citygrid_photo_{layer}"))
    return tuple(tabs)


def _with_refusals(tabs: tuple[Tab, ...], fields: tuple[FormField, ...]) -> tuple[Tab, ...]:
    """Tabs that say what is refused, as long as it is: the first for all, each other for its own fields.

    QGIS itself says it only to who rests the mouse on the mark beside the field.
    """
    refusals = {
        field.name: Group(f"✘ {field.rule.message}", (), visible_if=ex.broken(field.rule.expression))
        for field in fields
        if field.rule is not None and field.rule.hard
    }
    told = []
    for tab in tabs:
        own = {name for group in tab.groups for name in group.fields}
        shown = [group for name, group in refusals.items() if tab is tabs[0] or name in own]
        told.append(replace(tab, groups=(*shown, *tab.groups)))
    return tuple(told)


def census_forms(profile: Profile, settings: CensusSettings) -> dict[str, CensusForm]:
    """The form of every table of a census that has one of its own."""
    forms = {layer: component_form(profile, layer, settings) for layer in COMPONENT_LAYERS}
    return {**forms, "photo": photo_form()}
