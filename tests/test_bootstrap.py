"""The bootstrap: what it makes, what it leaves alone, and what it says when it can't go on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from installer import environment, packages, system_libraries
from installer.environment import ready_environment
from installer.setup_failed import SetUpFailed

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "installer" / "locks"
BOOTSTRAP = ROOT / "installer" / "bootstrap.py"

posix_only = pytest.mark.skipif(os.name == "nt", reason="shell scripts and paths of POSIX")


def bootstrap(*arguments: str, script: Path = BOOTSTRAP) -> subprocess.CompletedProcess[str]:
    """Run the script in a process of its own."""
    return subprocess.run([sys.executable, str(script), *arguments], capture_output=True, text=True, timeout=60)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with two tiny locks; what would be fetched is only noted down, in `installed`."""
    locks = tmp_path / "installer" / "locks"
    locks.mkdir(parents=True)
    (locks / "run.txt").write_text("a==1\n")
    (locks / "test.txt").write_text("a==1\nb==1\n")
    monkeypatch.setattr(environment, "_venv", make_shallow)
    monkeypatch.setattr(environment, "_has_pip", lambda python: True)
    monkeypatch.setattr(environment, "install_locked", lambda python, lock: note(tmp_path, lock.name))
    return tmp_path


def make_shallow(place: Path, *more: str) -> bool:
    """An environment without pip, made in a moment."""
    command = [sys.executable, "-m", "venv", "--without-pip", str(place)]
    return subprocess.run(command).returncode == 0


def note(checkout: Path, lock: str) -> None:
    """Note down that `lock` was installed."""
    with open(checkout / "installed", "a") as file:
        file.write(f"{lock}\n")


def installed(checkout: Path) -> list[str]:
    """The locks that were installed so far."""
    path = checkout / "installed"
    return path.read_text().split() if path.exists() else []


def test_the_second_time_nothing_is_done_and_nothing_said(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    python = ready_environment(checkout, "run")
    assert "Set up in" in capsys.readouterr().out
    assert ready_environment(checkout, "run") == python
    assert capsys.readouterr().out == ""
    assert installed(checkout) == ["run.txt"]


def test_the_environment_sees_the_checkout(checkout: Path) -> None:
    (checkout / "salon_desk_probe.py").write_text("print('seen')")
    python = ready_environment(checkout, "run")
    assert subprocess.check_output([python, "-m", "salon_desk_probe"], text=True, cwd="/").strip() == "seen"


def test_a_changed_lock_is_installed_into_the_same_environment(checkout: Path) -> None:
    python = ready_environment(checkout, "run")
    (python.parent / "kept").touch()
    (checkout / "installer" / "locks" / "run.txt").write_text("a==2\n")
    ready_environment(checkout, "run")
    assert installed(checkout) == ["run.txt", "run.txt"]
    assert (python.parent / "kept").exists()


def test_what_is_enough_for_the_tests_is_enough_to_run(checkout: Path) -> None:
    ready_environment(checkout, "test")
    ready_environment(checkout, "run")
    assert installed(checkout) == ["test.txt"]


def test_an_interrupted_set_up_is_begun_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(python: Path, lock: Path) -> None:
        (python.parent / "half").touch()
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment, "install_locked", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ready_environment(checkout, "run")
    python = ready_environment(checkout, "run")
    assert not (python.parent / "half").exists()
    assert installed(checkout) == ["run.txt"]


@posix_only
@pytest.mark.parametrize("gone", ["/nonexistent/python3", "a name too long to be looked for" * 20])
def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Path, gone: str) -> None:
    python = ready_environment(checkout, "run")
    python.unlink()
    python.symlink_to(gone)
    assert subprocess.call([ready_environment(checkout, "run"), "-c", ""]) == 0


def test_what_the_system_refuses_while_setting_up_is_a_sentence(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_the_disk(python: Path, lock: Path) -> None:
        raise OSError(28, "No space left on device", str(python))

    monkeypatch.setattr(environment, "install_locked", fill_the_disk)
    with pytest.raises(SetUpFailed, match=r"Setting up could not go on: No space left on device \(.*python"):
        ready_environment(checkout, "run")


def test_a_python_that_can_not_make_environments_names_the_package(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_venv", lambda place, *more: False)
    monkeypatch.setattr(environment, "install_system_packages", lambda names: False)
    with pytest.raises(SetUpFailed, match=r"install the system package python3\.\d+-venv"):
        ready_environment(checkout, "run")


@posix_only
@pytest.mark.parametrize(
    ("printed", "told"),
    [
        ("WARNING: Retrying ... NewConnectionError('failed')", "no connection to a package index"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "pip says:\n  ERROR: THESE PACKAGES"),
    ],
)
def test_a_pip_that_gives_up_is_told_in_a_sentence(tmp_path: Path, printed: str, told: str) -> None:
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\ntest \"$1\" = -c && exit 0\necho '{printed.replace(chr(39), '')}'; exit 1\n")
    python.chmod(0o755)
    with pytest.raises(SetUpFailed) as failure:
        packages.install_locked(python, LOCKS / "run.txt")
    assert told in str(failure.value)


@posix_only
def test_progress_is_one_line_for_each_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    python = tmp_path / "python"
    python.write_text(
        "#!/bin/sh\ntest \"$1\" = -c && exit 0\necho '  Downloading x/alembic-1.20.1-py3-none-any.whl (270 kB)'\n"
        "echo '  Using cached qasync-0.28.0-py3-none-any.whl'\n"
    )
    python.chmod(0o755)
    packages.install_locked(python, LOCKS / "run.txt")
    first, second = capsys.readouterr().out.split("\n")[:2]
    wanted = len([line for line in (LOCKS / "run.txt").read_text(encoding="utf-8").splitlines() if "==" in line])
    count = int(first.split()[2])
    assert [first, second] == [f"   1 of {count}  alembic 270 kB", f"   2 of {count}  qasync"]
    assert wanted - 5 <= count < wanted  # those of other systems are left out


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get that notes down what it was asked, and can only install after an update."""
    folder = tmp_path / "bin"
    folder.mkdir()
    asked, lists = tmp_path / "asked", tmp_path / "lists"
    (folder / "apt-get").write_text(
        f'#!/bin/sh\necho "$@" >> {asked}\nif [ "$1" = update ]; then touch {lists}; else test -e {lists}; fi\n'
    )
    (folder / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return asked


linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks Qt's libraries")


@linux_only
def test_apt_is_never_run_while_nothing_is_missing(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "_loads", lambda library: True)
    system_libraries.provide_libraries(with_window=True)
    assert not apt.exists()


@linux_only
def test_root_installs_what_is_missing_after_an_update(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(
        system_libraries, "_loads", lambda library: library != "libEGL.so.1" or apt.with_name("lists").exists()
    )
    system_libraries.provide_libraries(with_window=False)
    install = "install -y -qq --no-install-recommends libegl1"
    assert apt.read_text().splitlines() == [install, "update -qq", install]


@linux_only
def test_a_user_without_sudo_is_told_what_to_install(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(apt.with_name("bin")))
    monkeypatch.setattr(system_libraries, "_loads", lambda library: library not in ("libEGL.so.1", "libGL.so.1"))
    with pytest.raises(SetUpFailed, match=r"libEGL.so.1, libGL.so.1.*apt-get install libegl1 libgl1"):
        system_libraries.provide_libraries(with_window=False)
    assert not apt.exists()


@linux_only
def test_a_library_that_is_not_there_is_noticed() -> None:
    assert system_libraries._loads("libc.so.6")
    assert not system_libraries._loads("libsalondesk-never.so.1")


@linux_only
@pytest.mark.parametrize(("user", "asked"), [(0, True), (1000, False)])
def test_what_only_roots_tests_need_is_added_for_root(
    apt: Path, monkeypatch: pytest.MonkeyPatch, user: int, asked: bool
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(system_libraries, "FOR_TESTS", {"no-such-program": "iproute2"})
    system_libraries.provide_test_tools()
    assert apt.exists() is asked
    assert not asked or "iproute2" in apt.read_text()


def test_help_and_mistakes_at_the_command_line() -> None:
    assert bootstrap("--help").stdout.startswith("usage: python3 installer/bootstrap.py COMMAND")
    mistake = bootstrap("dmeo")
    assert mistake.returncode == 2
    assert mistake.stderr.startswith("There is no command 'dmeo'.")


def test_a_python_that_does_not_fit_says_so(tmp_path: Path) -> None:
    script = tmp_path / "installer" / "bootstrap.py"
    script.parent.mkdir()
    text = BOOTSTRAP.read_text(encoding="utf-8")
    script.write_text(text.replace("(3, 11), (3, 14)", "(3, 98), (3, 99)").replace('"python3.1', '"no-python3.1'))
    answer = bootstrap("run", script=script)
    assert answer.returncode == 1
    assert re.match(r"Salon Desk needs Python 3\.11, 3\.12 or 3\.13; this is Python 3\.\d+,", answer.stderr)


@pytest.mark.parametrize("lock", ["run.txt", "test.txt"])
def test_a_lock_names_versions_and_hashes_and_no_place(lock: str) -> None:
    text = (LOCKS / lock).read_text()
    for requirement in re.split(r"\n(?=\S)", text.replace("\\\n", " ")):
        assert re.match(r"[a-z0-9-]+==[\w.]+( ;.*?)? +--hash=sha256:[0-9a-f]{64}", requirement), requirement
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", text)


def test_the_tests_run_with_what_the_program_runs_with() -> None:
    assert versions("run.txt").items() <= versions("test.txt").items()


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {re.split(r"[\[<>=]", line)[0].lower() for line in project["dependencies"]}
    assert wanted <= versions("run.txt").keys()


def versions(lock: str) -> dict[str, str]:
    """The locked version of each package."""
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==([\w.]+)", (LOCKS / lock).read_text()))
