"""Names and notes as people type them, announcements as hints, and a salon to begin with."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.booking import VisitId
from salon_desk.domain.change import Announcement
from salon_desk.domain.errors import BadInput, Refusal, SalonError, Taken, Unreachable
from salon_desk.domain.people import ClientDraft, ClientId, clean_client, clean_name, clean_text, identity_of
from tests.helpers.days import roster, visit_number
from tests.helpers.tickets import new_ticket


@given(st.text(max_size=300))
def test_a_name_is_cleaned_once_or_refused_with_one_sentence(text: str) -> None:
    plain = unicodedata.normalize("NFC", text).strip()
    wrong = any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t" for sign in plain)
    if wrong or not 0 < len(plain) <= 200:
        with pytest.raises(BadInput, match=r"\.$"):
            clean_name(text)
    else:
        assert clean_name(text) == plain
        assert clean_name(plain) == plain


@pytest.mark.parametrize("text", ["", " ", "\u00a0\u2003", "\n\t", "\x00", "a\x00", "a\x85b", "a\ud800", "x" * 201])
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match=r"^The client's name (is missing|has \d+ characters|contains signs)"):
        clean_client(ClientDraft(text))


def test_a_client_is_cleaned_and_the_rest_is_kept() -> None:
    draft = ClientDraft("  Nora Lund ", " 070 ", "short\nplease ", None)
    assert clean_client(draft) == ClientDraft("Nora Lund", "070", "short\nplease", None)
    assert clean_text("", "note") == ""


@pytest.mark.parametrize(("desk", "person"), [("", "Anna"), ("Desk 1", ""), ("D" * 81, "Anna"), ("Desk 1", "\x07")])
def test_a_desk_and_a_person_have_names(desk: str, person: str) -> None:
    with pytest.raises(BadInput):
        identity_of(desk, person)
    assert identity_of(" Desk 1 ", "Anna ") == ("Desk 1", "Anna")


hints = st.builds(
    Announcement,
    st.frozensets(st.sampled_from([visit_number(nth) for nth in (1, 2, 3)])),
    st.booleans(),
    st.frozensets(st.integers(1, 3).map(ClientId)),
)


@given(hints, hints, hints)
def test_hints_may_be_merged_in_any_order(one: Announcement, two: Announcement, three: Announcement) -> None:
    assert one.merged(two) == two.merged(one)
    assert one.merged(two).merged(three) == one.merged(two.merged(three))
    assert one.merged(one) == one
    assert one.merged(Announcement()) == one


@given(hints, hints)
def test_a_merged_hint_says_at_least_as_much_as_each(one: Announcement, two: Announcement) -> None:
    both = one.merged(two)
    assert both.roster >= one.roster
    assert both.visits >= one.visits
    assert both.clients >= one.clients


def test_a_ticket_is_like_no_other() -> None:
    tickets = [new_ticket() for _ in range(100)]
    assert len({ticket.visit_id for ticket in tickets} | {VisitId(ticket.token) for ticket in tickets}) == 200


def test_every_failure_is_one_sentence() -> None:
    assert Unreachable("The database does not answer.").sentence == "The database does not answer."
    assert SalonError().sentence == "SalonError"
    assert issubclass(Taken, Refusal)
    assert not issubclass(Unreachable, Refusal)


def test_a_roster_knows_its_people_and_services_by_id() -> None:
    known = roster(3)
    assert [known.stylist(one.id) for one in known.stylists] == list(known.stylists)
    assert known.service(known.services[0].id) == known.services[0]
    assert (known.stylist(known.stylists[0]._replace(id=known.stylists[0].id).id), known.service(None)) == (
        known.stylists[0],
        None,
    )
