"""Rules of the house that no other tool guards; each has a negative control, so that it is known to bite."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for folder in ("salon_desk", "tests", "installer") for path in (ROOT / folder).rglob("*.py"))
PROGRAM = [path for path in SOURCES if path.is_relative_to(ROOT / "salon_desk")]
# A benchmark has to rest between clicks as a person does.
TESTS = [path for path in SOURCES if path.is_relative_to(ROOT / "tests") and "benchmarks" not in path.parts]
MAY_CATCH_ALL = ("failures", "feed")

DRAWERS = re.compile(r"(^|_)(utils?|misc|common|helpers?|managers?|stuff|tools?)(_|$)")
STATIC_DIALOGS = {
    "QMessageBox": re.compile(r"question|information|warning|critical|about(Qt)?"),
    "QFileDialog": re.compile(r"get\w+"),
    "QInputDialog": re.compile(r"get\w+"),
    "QColorDialog": re.compile(r"get\w+"),
    "QFontDialog": re.compile(r"get\w+"),
    "QTest": re.compile(r"qWait\w*"),
    "qtbot": re.compile(r"wait\w*|stop"),
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def parsed(path: Path) -> ast.Module:
    """The module's tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def where(path: Path, node: ast.AST) -> str:
    """The place, as an editor takes it."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def nested_loops(tree: ast.Module) -> list[ast.Call]:
    """Calls that would run a Qt loop inside a coroutine, or in a function of the module that a coroutine calls."""
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    named: dict[str, list[Function]] = {}
    for function in functions:
        named.setdefault(function.name, []).append(function)
    waiting: list[Function] = [function for function in functions if isinstance(function, ast.AsyncFunctionDef)]
    seen: set[Function] = set()
    found = []
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen.add(function)
        for call in own_calls(function):
            if runs_a_loop(call):
                found.append(call)
            waiting += named.get(own_name(call), [])
    return found


def own_calls(function: Function) -> Iterator[ast.Call]:
    """The calls in a function's body, without those of functions that are only defined there."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call):
            yield node
        if not isinstance(node, (*Function.__args__, ast.Lambda)):
            waiting += ast.iter_child_nodes(node)


def own_name(call: ast.Call) -> str:
    """The name of what is called, if it may be of this module: `f()` or `self.f()`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name):
            return name
    return ""


def runs_a_loop(call: ast.Call) -> bool:
    """Whether this call only comes back after Qt's loop has run inside it."""
    match call.func:
        case ast.Attribute(attr="exec" | "exec_" | "processEvents"):
            return True
        case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name):
            rule = STATIC_DIALOGS.get(owner)
            return rule is not None and rule.fullmatch(name) is not None
    return False


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_qt_loop_runs_inside_a_coroutine(path: Path) -> None:
    assert [where(path, call) for call in nested_loops(parsed(path))] == []


@pytest.mark.parametrize(
    "bad",
    [
        "async def f():\n    dialog.exec()",
        "async def f():\n    menu.exec_(here)",
        "async def f():\n    QApplication.processEvents()",
        "async def f():\n    if x:\n        answer = QMessageBox.question(w, 'a', 'b')",
        "async def f():\n    QtWidgets.QMessageBox.critical(w, 'a', 'b')",
        "async def f():\n    QFileDialog.getSaveFileName(w)",
        "async def f():\n    QInputDialog.getText(w, 'a', 'b')",
        "async def f(qtbot):\n    qtbot.waitUntil(done)",
        "async def f(self, qtbot):\n    self.qtbot.wait(5)",
        "class A:\n    async def f(self):\n        self.g()\n    def g(self):\n        d.exec()",
        "async def f():\n    g()\ndef g():\n    h()\ndef h():\n    d.exec()",
        "async def f():\n    g()\ndef g():\n    d.exec()",
    ],
)
def test_control_a_qt_loop_inside_a_coroutine_is_found(bad: str) -> None:
    assert len(nested_loops(ast.parse(bad))) == 1


@pytest.mark.parametrize(
    "good",
    [
        "def main():\n    app.exec()",
        "async def f():\n    connection.execute('x')",
        "async def f():\n    dialog.open()\n    await answered",
        "async def f():\n    menu.triggered.connect(g)\ndef g():\n    d.exec()",
        "async def f():\n    def g():\n        d.exec()\n    later(g)",
        "def test(qtbot):\n    qtbot.waitUntil(done)",
    ],
)
def test_control_what_runs_no_loop_inside_a_coroutine_is_left_alone(good: str) -> None:
    assert nested_loops(ast.parse(good)) == []


def sleeps(tree: ast.Module) -> list[ast.Call]:
    """Calls that wait for time to pass. `asyncio.sleep(0)` only lets others have their turn."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and is_sleep(node)]


def is_sleep(call: ast.Call) -> bool:
    """Whether this call only waits."""
    match call:
        case ast.Call(func=ast.Attribute(attr="sleep") | ast.Name(id="sleep"), args=[ast.Constant(value=0)]):
            return False
        case ast.Call(func=ast.Attribute(attr="sleep" | "qWait" | "qSleep") | ast.Name(id="sleep")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="qtbot"), attr="wait")):
            return True
    return False


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_test_sleeps(path: Path) -> None:
    assert [where(path, call) for call in sleeps(parsed(path))] == []


def test_control_a_sleep_is_found() -> None:
    bad = "time.sleep(1)\nsleep(2)\nawait asyncio.sleep(0.1)\nqtbot.wait(5)\nQTest.qWait(5)"
    assert len(sleeps(ast.parse(bad))) == 5
    assert sleeps(ast.parse("await asyncio.sleep(0)\nqtbot.waitUntil(f)")) == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_first_line_of_a_module_tells_what_it_is(path: Path) -> None:
    text = ast.get_docstring(parsed(path)) or ""
    assert re.match(r"\S.{15,}", text), f"{path.relative_to(ROOT)} has no docstring that tells what it is"


def test_the_program_has_no_drawers() -> None:
    names = {part.removesuffix(".py") for path in PROGRAM for part in path.relative_to(ROOT).parts}
    assert [name for name in names if DRAWERS.search(name)] == []


@pytest.mark.parametrize("name", ["utils", "db_util", "common", "helpers", "hold_manager", "misc_things"])
def test_control_a_drawer_is_found(name: str) -> None:
    assert DRAWERS.search(name)


# In Python too: a second sender anywhere would make an announcement that no row stands behind. The examination of a
# desk announces something to itself, on a channel of its own that no desk listens to.
TRIES_ITSELF = ROOT / "salon_desk" / "database" / "checks_news.py"
NOTIFY = re.compile(r"\bpg_notify\b|^\s*NOTIFY\s+[a-z_\"]", re.IGNORECASE | re.MULTILINE)


def spoken_to_the_server(path: Path, text: str) -> str:
    """What of a file may reach PostgreSQL: all of an .sql but its comments; of a .py its strings and names."""
    if path.suffix == ".sql":
        return re.sub(r"--[^\n]*", "", text)
    nodes = list(ast.walk(ast.parse(text)))
    strings = [str(node.value) for node in nodes if isinstance(node, ast.Constant)]
    return "\n".join(strings + [node.attr for node in nodes if isinstance(node, ast.Attribute)])


def test_only_triggers_send_notifications() -> None:
    files = [path for path in (ROOT / "salon_desk").rglob("*") if path.suffix in (".py", ".sql")]
    senders = [path for path in files if NOTIFY.search(spoken_to_the_server(path, path.read_text(encoding="utf-8")))]
    assert senders, "nobody sends a notification: this test looks for the wrong thing"
    assert TRIES_ITSELF in senders
    for path in senders:
        text = path.read_text(encoding="utf-8")
        if path == TRIES_ITSELF:
            assert spoken_to_the_server(path, text).count("pg_notify") == 1
            assert 'channel = f"salon_desk_doctor_{token_hex(8)}"' in text
            continue
        assert path.suffix == ".sql", f"{path.relative_to(ROOT)} sends a notification: only triggers may"
        assert re.search(r"RETURNS\s+trigger", text, re.IGNORECASE), f"{path.relative_to(ROOT)} has no trigger in it"


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("bad.sql", "BEGIN;\nNOTIFY salon, 'x';"),
        ("bad.sql", "SELECT pg_notify('salon', 'x')"),
        ("bad.py", "execute('notify day')"),
        ("bad.py", "select(func.pg_notify('salon', 'x'))"),
    ],
)
def test_control_a_notification_is_found(name: str, bad: str) -> None:
    assert NOTIFY.search(spoken_to_the_server(Path(name), bad))


def test_control_words_about_notifications_are_left_alone() -> None:
    assert not NOTIFY.search(spoken_to_the_server(Path("good.sql"), "-- NOTIFY x\nSELECT 1"))
    assert not NOTIFY.search(spoken_to_the_server(Path("good.py"), "for notify in burst:\n    pass  # pg_notify"))


def foreign_imports(tree: ast.Module) -> set[str]:
    """What a module imports that is neither of the standard library nor of the domain."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or ".")
    plain = sys.stdlib_module_names
    return {name for name in names if name.split(".")[0] not in plain and not name.startswith("salon_desk.domain")}


def clock_reads(tree: ast.Module) -> list[str]:
    """Where a module looks at a clock of its own."""
    clocks = r"datetime\.now|datetime\.utcnow|datetime\.today|date\.today|time\.(time|time_ns|localtime|gmtime)"
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [ast.unparse(call) for call in calls if re.fullmatch(rf"(\w+\.)?({clocks})", ast.unparse(call))]


@pytest.mark.parametrize("path", sorted((ROOT / "salon_desk" / "domain").rglob("*.py")), ids=lambda path: path.name)
def test_the_domain_needs_the_standard_library_only_and_has_no_clock(path: Path) -> None:
    assert foreign_imports(parsed(path)) == set()
    assert clock_reads(parsed(path)) == []


def test_control_a_foreign_import_and_a_clock_are_found() -> None:
    bad = ast.parse("import sqlalchemy.orm\nfrom salon_desk.ui import theme\nx = datetime.now(UTC)\ny = date.today()")
    assert foreign_imports(bad) == {"sqlalchemy.orm", "salon_desk.ui"}
    assert len(clock_reads(bad)) == 2


def blanket_handlers(tree: ast.Module) -> list[ast.ExceptHandler]:
    """Handlers that would swallow our own bugs."""
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    return [node for node in handlers if node.type is None or "Exception" in ast.unparse(node.type).split("|")]


@pytest.mark.parametrize(
    "path",
    [path for path in PROGRAM if path.stem not in MAY_CATCH_ALL],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_our_own_bugs_are_caught_in_one_place_only(path: Path) -> None:
    assert [where(path, handler) for handler in blanket_handlers(parsed(path))] == []


def test_control_a_blanket_handler_is_found() -> None:
    assert len(blanket_handlers(ast.parse("try:\n    f()\nexcept Exception as bug:\n    pass"))) == 1
    assert blanket_handlers(ast.parse("try:\n    f()\nexcept (OSError, ValueError):\n    pass")) == []
