"""Figures: samples, what they are measured against, and the table in which they are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import median
from time import perf_counter
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Samples(list[float]):
    """Measured values of one kind, in the unit of their figure."""

    @property
    def middle(self) -> float:
        """The median."""
        return median(self)

    @property
    def p99(self) -> float:
        """The value that one in a hundred exceeds; with few samples the greatest."""
        return sorted(self)[min(len(self) - 1, int(len(self) * 0.99))]


class Aim(NamedTuple):
    """What is wanted: `told` in words, `is_met` by the samples and the floor's."""

    told: str
    is_met: Callable[[Samples, Samples], bool]


class Figure(NamedTuple):
    """One line of the table. `beside` names the floor or rival, `theirs` are its samples, empty where there is none."""

    what: str
    ours: Samples
    beside: str = ""
    theirs: Samples = Samples()
    aim: Aim | None = None
    unit: str = "ms"


def within(times: float) -> Aim:
    """The median is at most so many times the floor's."""
    return Aim(f"{times:g} x floor", lambda ours, floor: ours.middle <= times * floor.middle)


def above(more: float) -> Aim:
    """The median is at most so much above the floor's."""
    return Aim(f"floor + {more:g}", lambda ours, floor: ours.middle <= floor.middle + more)


def under(middle: float, p99: float | None = None) -> Aim:
    """The median is under this, and the 99th percentile under that."""
    told = f"< {middle:g}" + (f", p99 < {p99:g}" if p99 else "")
    return Aim(told, lambda ours, _: ours.middle < middle and (p99 is None or ours.p99 < p99))


def milliseconds(work: Callable[[], T]) -> tuple[float, T]:
    """How long the work took, and what it gave."""
    begun = perf_counter()
    given = work()
    return (perf_counter() - begun) * 1000, given


HEAD = ("", "ours p50", "p99", "beside", "p50", "p99", "ratio", "aim", "met")


def table(figures: Iterable[Figure]) -> Iterator[str]:
    """The lines of the table."""
    rows = [HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEAD))]
    for row in rows:
        yield "  ".join(
            _cell(text, width, place) for place, (text, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()


def all_met(figures: Iterable[Figure]) -> bool:
    """Whether every aim is met."""
    return all(figure.aim is None or figure.aim.is_met(figure.ours, figure.theirs) for figure in figures)


def _row(figure: Figure) -> Sequence[str]:
    ours, theirs, aim = figure.ours, figure.theirs, figure.aim
    ratio = f"{ours.middle / theirs.middle:.2f}" if theirs and theirs.middle else ""
    return (
        f"{figure.what} ({figure.unit})",
        _number(ours.middle),
        _number(ours.p99),
        figure.beside,
        _number(theirs.middle) if theirs else "",
        _number(theirs.p99) if theirs else "",
        ratio,
        aim.told if aim else "",
        ("yes" if aim.is_met(ours, theirs) else "NO") if aim else "",
    )


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _cell(text: str, width: int, place: int) -> str:
    return text.ljust(width) if HEAD[place] in ("", "beside", "aim", "met") else text.rjust(width)
