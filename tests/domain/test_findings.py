"""What is said of findings together, and how they are written down."""

from __future__ import annotations

from salon_desk.domain.findings import Finding, State, plain_lines, summary

FINE = Finding("a", "Disk", State.GOOD, "Fine.")
OLD = Finding("b", "Backup", State.WARNING, "Old.", "Make one.")
NONE = Finding("c", "Rights", State.BAD, "None.", "Ask.")


def test_the_worst_is_said_first_and_only_what_there_is() -> None:
    assert summary([FINE, FINE]) == "All is good."
    assert summary([FINE, OLD, NONE, OLD]) == "1 bad, 2 warnings, 1 good."
    assert summary([OLD]) == "1 warning."


def test_what_to_do_stands_on_a_line_of_its_own() -> None:
    assert plain_lines(FINE) == ("good     Disk             Fine.",)
    assert plain_lines(FINE._replace(what="What has a long name")) == ("good     What has a long name Fine.",)
    assert plain_lines(OLD) == ("warning  Backup           Old.", f"{'':26}Make one.")
