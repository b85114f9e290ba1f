"""Laws of every card's picture: words have room, can be read, and lie within; it is said in words too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from salon_desk.database import migrations
from salon_desk.domain.booking import Progress
from salon_desk.domain.history import Contested, HoldEnds
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import zone_of
from salon_desk.ui.colours import READABLE, contrast
from salon_desk.ui.overview.activity import OF_VISITS, SENTENCES, sentence_of
from salon_desk.ui.overview.arrangement import arranged
from salon_desk.ui.overview.contested import ContestedTimes, contested_times
from salon_desk.ui.overview.drawing import SMALLEST, Drawing, Figure, Sketch, Words, measured
from salon_desk.ui.overview.figures import Figures
from salon_desk.ui.overview.framing import framed
from salon_desk.ui.overview.heat_map import HeatMap
from salon_desk.ui.overview.hold_ends import HoldBars
from salon_desk.ui.paper.page import Face
from salon_desk.ui.theme import DARK, LIGHT, Look
from tests.helpers.days import SATURDAY, STOCKHOLM, at, empty_day, roster
from tests.ui.overview.conftest import LONG_NAME, figures, happening

WIDTHS = (300, 400, 480, 640)
SQL = Path(migrations.__file__).parent / "sql"


def all_of(shown: Figures) -> tuple[Figure, ...]:
    """Tiles and cards."""
    return (*shown.tiles, *shown.cards)


def cut(drawing: Drawing) -> list[Words]:
    """The words that are wider than their room, or stand outside of the picture."""
    return [
        words
        for words in drawing.words
        if measured(words.text, words.face) > words.width + 0.5
        or words.x < 0
        or words.x + words.width > drawing.width + 0.5
        or words.y + words.face.line > drawing.height + 0.5
    ]


def faint(drawing: Drawing) -> list[Words]:
    """The words that can't be read well enough on what they stand on."""
    found = []
    for words in drawing.words:
        x, y = words.x + words.width / 2, words.y + words.face.line / 2
        below = [box for box in drawing.boxes if box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height]
        if contrast(words.ink, below[-1].fill) < READABLE:
            found.append(words)
    return found


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("stylists", [1, 6, 25])
def test_no_word_is_cut_or_hard_to_read(look: Look, stylists: int) -> None:
    for figure in all_of(figures(stylists)):
        for width in WIDTHS:
            drawing = framed(figure, look, width)
            assert cut(drawing) == [], figure.title
            assert faint(drawing) == [], figure.title


def test_the_laws_bite() -> None:
    made = Sketch(100)
    made.box(0, 0, 100, 40, LIGHT.panel)
    tight = Words(0, 0, 20, "much too long for this", Face(13), LIGHT.ink)
    pale = Words(0, 20, 100, "pale", Face(13), LIGHT.line_strong)
    drawing = made.done(40)._replace(words=(tight, pale))
    assert cut(drawing) == [tight]
    assert faint(drawing) == [pale]


def test_words_that_have_no_room_get_smaller_down_to_what_can_be_read() -> None:
    made = Sketch(60)
    made.say(0, 0, 60, "124 530 SEK", Face(26), LIGHT.ink)
    (words,) = made.done(40).words
    assert SMALLEST <= words.face.points < 26
    assert measured(words.text, words.face) <= 60


def test_a_name_goes_on_in_the_next_line() -> None:
    drawing = framed(figures().arrivals, LIGHT, 420)
    said = " ".join(words.text for words in drawing.words)
    assert LONG_NAME in said
    assert LONG_NAME not in [words.text for words in drawing.words]


def test_every_card_says_its_numbers() -> None:
    shown = figures()
    for figure in all_of(shown):
        assert figure.title
        assert figure.spoken
    spoken = shown.stylists.spoken
    for row in shown.stylists.rows:
        assert row.stylist.name in spoken
    assert "45 minutes" in spoken or "hour" in spoken
    assert "Mon" in shown.popular.spoken
    assert shown.holds.spoken.startswith("Confirmed: 830, 83%.")
    assert "none double-booked: 27" in shown.holds.spoken
    assert shown.contested.rows == (("Fri 17:00 with Lea", 25), ("Sat 10:00 with a stylist who left", 2))


def test_hours_that_have_no_room_side_by_side_stand_below_each_other() -> None:
    shown = figures(hours=(0, 23)).popular
    lying, standing = shown.draw(LIGHT, 900), shown.draw(LIGHT, 372)
    assert [words.text for words in lying.words][:3] == ["0", "1", "2"]
    assert [words.text for words in standing.words][:3] == ["Mon", "Tue", "Wed"]
    assert cut(standing) == []
    assert sum(len(drawing.boxes) for drawing in (lying, standing)) == 2 * 6 * 24


def test_what_is_not_known_yet_is_said_so() -> None:
    assert HeatMap(()).spoken == "There is nothing to tell yet."
    assert contested_times((), roster()).spoken == "No desk was ever too late."
    for unread in (HeatMap(None), HoldBars(None, 0), ContestedTimes(None)):
        assert unread.spoken == "It is being read …"
    for figure in (HeatMap(None), HeatMap(()), HoldBars(None, 0), ContestedTimes(None), contested_times((), roster())):
        assert [words.text for words in figure.draw(LIGHT, 300).words] == [figure.spoken]


def test_the_popular_times_of_a_young_book_say_since_when() -> None:
    assert HeatMap((), since="28 Oct").title == "Popular times · since 28 Oct, % of chairs in use"
    assert HeatMap(()).title == "Popular times · last 12 weeks, % of chairs in use"


def test_no_hold_ended_at_all() -> None:
    assert "Confirmed: 0, 0%." in HoldBars(HoldEnds(0, 0, 0), 0).spoken


def test_the_bar_of_a_stylist_never_leaves_its_ground() -> None:
    shown = figures(25).stylists
    drawing = shown.draw(LIGHT, 480)
    grounds = [box for box in drawing.boxes if box.fill == LIGHT.line_strong and box.height > 2]
    right = max(box.x + box.width for box in grounds)
    assert len(grounds) == 25
    assert all(box.x + box.width <= right + 0.1 for box in drawing.boxes if box.fill == LIGHT.accent)
    assert any(box.fill == LIGHT.hold_other for box in drawing.boxes), "what is squeezed in is told apart"


@pytest.mark.parametrize("width", [700, 1100, 1330, 1880, 2520])
def test_cards_never_overlap(width: int) -> None:
    shown = figures(25)
    heights = [lambda wide, one=one: framed(one, LIGHT, wide).height for one in all_of(shown)]
    found = arranged(width, heights[:6], heights[6:])
    places = [*found.tiles, *found.cards]
    for nth, one in enumerate(places):
        assert one.x + one.width <= width + 0.1
        assert one.y + one.height <= found.height + 0.1
        for other in places[:nth]:
            beside = one.x >= other.x + other.width or other.x >= one.x + one.width
            assert beside or one.y >= other.y + other.height or other.y >= one.y + one.height


def test_all_that_the_book_writes_down_has_a_sentence() -> None:
    sql = "\n".join(path.read_text(encoding="utf-8") for path in sorted(SQL.glob("*.sql")))
    of_visits = "".join(re.findall(r"NEW\.change IN \(([^)]*)\)", sql))
    (of_set_up,) = re.findall(r"FUNCTION write_set_up\(.*?CASE p_kind(.*?)\nEND \$\$", sql, re.DOTALL)
    kinds = {
        "lost",
        *re.findall(r"'(\w+)'", of_visits),
        *re.findall(r"'((?:client|wish)_\w+)'", sql),
        *(f"{kind}_set_up" for kind in re.findall(r"WHEN '(\w+)' THEN", of_set_up)),
    }
    assert kinds == SENTENCES.keys()


@pytest.mark.parametrize("kind", [*SENTENCES, "something_new"])
def test_whatever_happens_is_a_sentence(kind: str) -> None:
    noon, zone = at(empty_day(), "12:00"), zone_of(STOCKHOLM)
    whole = happening(1, kind, noon, rival="Desk 3")
    bare = whole._replace(start=None, stylist_id=None, client_name="", rival="")
    for one in (whole, bare):
        sentence = sentence_of(one, roster(), zone, SATURDAY)
        assert sentence == sentence.strip()
        assert not any(wrong in sentence for wrong in ("{", "None", "  "))
    if kind in OF_VISITS:
        assert "14:00 with Lea" in sentence_of(whole, roster(), zone, SATURDAY)


def test_what_happened_is_told_as_people_say_it() -> None:
    noon, zone = at(empty_day(), "12:00"), zone_of(STOCKHOLM)

    def told(kind: str, **facts: Any) -> str:
        return sentence_of(happening(1, kind, noon, **facts), roster(), zone, SATURDAY)

    assert told("confirmed") == "booked 14:00 with Lea for Nora Lund"
    assert told("lost", rival="Desk 1") == "lost the race for 14:00 with Lea to Desk 1"
    assert told("claimed", until=noon.replace(minute=3)) == "held 14:00 with Lea for 3:00"
    assert told("claimed", until=noon.replace(minute=3, microsecond=900_000)) == "held 14:00 with Lea for 3:00"
    assert told("released", stylist_id=StylistId(99)) == "released 14:00 with a stylist who left"
    assert told("wish_added", start=None) == "put Nora Lund on the waitlist"
    assert told("progressed", progress=Progress.IN_CHAIR) == "Nora Lund is in the chair, 14:00 with Lea"
    assert told("progressed", progress=Progress.LATE, client_name="") == "14:00 with Lea is late"
    assert told("progressed", progress=Progress.NO_SHOW, client_name="", start=None) == "a client is a no-show"


def test_contested_times_are_those_that_were_lost_most_often() -> None:
    many = tuple(Contested(1, hour, StylistId(1), 20 - hour) for hour in range(9, 19))
    assert len(contested_times(many, roster()).rows or ()) == 6
