"""Where failures are caught: a rule said no, the network is away, or it is our bug."""

from __future__ import annotations

import asyncio
import logging

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from salon_desk.domain.errors import BadInput, Unreachable
from salon_desk.ui.failures import OUR_BUG, Failures
from salon_desk.ui.notices import Action, Notices


def _failures(qtbot: QtBot) -> tuple[Notices, Failures]:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    notices = Notices(over)
    return notices, Failures(notices)


async def _raise(failure: Exception) -> None:
    raise failure


def _begun(task: asyncio.Task[None] | None) -> asyncio.Task[None]:
    assert task is not None
    return task


async def test_a_refusal_becomes_its_sentence_with_the_next_step(qtbot: QtBot) -> None:
    notices, failures = _failures(qtbot)
    await _begun(failures.spawn(_raise(BadInput("09:00 is in the past.")), lambda _: Action("Today", lambda: None)))
    assert (notices.sentence, notices.offer) == ("09:00 is in the past.", "Today")


async def test_an_absent_network_becomes_its_sentence(qtbot: QtBot) -> None:
    notices, failures = _failures(qtbot)
    await _begun(failures.spawn(_raise(Unreachable("The book does not answer."))))
    assert notices.sentence == "The book does not answer."


async def test_our_bug_is_told_calmly_and_its_traceback_is_logged(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    notices, failures = _failures(qtbot)
    with caplog.at_level(logging.ERROR, "salon_desk.bugs"):
        await _begun(failures.spawn(_raise(ZeroDivisionError("nora lund"))))
    assert notices.sentence == OUR_BUG
    assert "ZeroDivisionError" in caplog.text
    assert "Error" not in notices.sentence


async def test_work_that_still_runs_can_be_stopped(qtbot: QtBot) -> None:
    notices, failures = _failures(qtbot)
    task = _begun(failures.spawn(asyncio.Event().wait()))
    failures.cancel_all()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert notices.sentence == ""


async def test_a_timer_that_fires_while_the_window_closes_begins_nothing(qtbot: QtBot) -> None:
    notices, failures = _failures(qtbot)
    failures.cancel_all()
    assert failures.spawn(_raise(ZeroDivisionError("the desk is closed"))) is None
    assert notices.sentence == ""
