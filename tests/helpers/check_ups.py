"""What a check-up may find, without a server."""

from __future__ import annotations

from collections.abc import Generator

from salon_desk.domain.findings import Finding, State
from salon_desk.domain.language import tr


def one_of_each() -> Generator[Finding, None, None]:
    """Something good, something that can wait, and something that can't; in the program's own words."""
    yield Finding("encryption", tr("Encryption"), State.GOOD, tr("The connection does not leave this PC."))
    hours = tr("The server may take hours to notice that a desk has gone.")
    advice = tr("Set tcp_keepalives_idle = 60 in the server's postgresql.conf.")
    yield Finding("keepalives", tr("Cable"), State.WARNING, hours, advice)
    silent = tr("The database stopped answering while this was looked at.")
    yield Finding("rights", tr("Rights"), State.BAD, silent, tr("Look at the cable and at the server, and try again."))
