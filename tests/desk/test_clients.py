"""Clients at a desk, the real one at PostgreSQL and the fake one that the window's tests use."""

from __future__ import annotations

import asyncio
import json

import pytest

from salon_desk.desk.link import LinkState
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.client_import import Known
from salon_desk.domain.errors import BadInput, Changed, Gone, Unreachable
from salon_desk.domain.people import ClientDraft
from tests.helpers.books import ANNA, TestBook
from tests.helpers.cable import Cable
from tests.helpers.desks import at_a_desk, on_a_loop, raised
from tests.helpers.scenes import Scene, Stage

SOFIA = Client(NEW, "Sofia Östberg", "070-174 06 05", "sofia@example.org")


def test_a_client_saved_at_one_desk_is_found_at_the_other(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        sofia = await scene.one.clients.save(SOFIA)
        assert sofia == SOFIA._replace(id=sofia.id, phone="+46701740605", version=1)
        for text in ("ostberg", "sof", "berg sofia", "0605", "070-174 06 05", "example.org"):
            assert [hit.client for hit in await scene.two.clients.find(text)] == [sofia]
        for text in ("", " ", "nobody at all", "0606"):
            assert await scene.two.clients.find(text) == []

    play(story)


def test_the_other_desk_hears_whose_record_is_different(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        sofia = await scene.one.clients.save(SOFIA)
        await scene.second.until(lambda: sofia.id in scene.second.clients, "the news")

    play(story)


def test_the_later_of_two_changes_is_refused(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        sofia = await scene.one.clients.save(SOFIA)
        changed = await scene.one.clients.save(sofia._replace(note="Tea"))
        told = await raised(Changed, scene.two.clients.save(sofia._replace(note="Coffee")))
        assert "Desk 1" in told.sentence
        assert (await scene.two.clients.card(sofia.id)).client == changed
        assert "name" in (await raised(BadInput, scene.one.clients.save(SOFIA._replace(name=" ")))).sentence

    play(story)


def test_who_is_typed_while_the_hold_ticks_comes_into_the_book_and_a_walk_in_does_not(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        draft = ClientDraft("Sofia Östberg", "070-174 06 05", "short", email="sofia@example.org", keep=True)
        booked = await scene.one.holds.confirm(hold, draft)
        (hit,) = await scene.two.clients.find("ostberg")
        assert (hit.client.id, hit.client.email) == (booked.client_id, "sofia@example.org")
        assert (await scene.two.clients.card(hit.client.id)).coming == (booked,)
        walk_in = await scene.one.holds.claim(scene.slot("14:00"), scene.service(45))
        assert (await scene.one.holds.confirm(walk_in, ClientDraft("Nora Lund"))).client_id is None
        assert await scene.one.clients.find("nora") == []

    play(story)


def test_two_records_are_one_and_apart_again(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        desk = scene.one.clients
        sofia, double = await desk.save(SOFIA), await desk.save(Client(NEW, "Sofia Ostberg", note="Tea"))
        assert await desk.likely_same(SOFIA) == [sofia, double]
        assert await desk.likely_same(sofia) == [double]
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        booked = await scene.one.holds.confirm(hold, ClientDraft(double.name, client_id=double.id))
        merge = await desk.merge(sofia.id, double.id)
        assert [hit.client.id for hit in await desk.find("ostberg")] == [sofia.id]
        assert [part.visit_id for part in (await desk.card(sofia.id)).coming] == [booked.visit_id]
        again = await desk.unmerge(merge)
        assert (again.id, again.note) == (double.id, "Tea")
        assert (await desk.card(sofia.id)).coming == ()
        assert [part.visit_id for part in (await desk.card(double.id)).coming] == [booked.visit_id]

    play(story)


def test_one_persons_data_are_told_and_then_forgotten(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        desk = scene.one.clients
        sofia = await desk.save(SOFIA)
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        booked = await scene.one.holds.confirm(hold, ClientDraft(sofia.name, "070", "short", sofia.id))
        told = await desk.export(sofia.id)
        assert json.loads(told)
        assert "Sofia Östberg" in told
        await desk.erase(sofia.id)
        assert await desk.find("sofia") == []
        assert "was erased" in (await raised(Gone, desk.save(sofia._replace(note="x")))).sentence
        await scene.second.until(lambda: (shown := scene.second.shows(booked.visit_id)) and shown.note == "", "it")
        shown = scene.second.shows(booked.visit_id)
        assert shown is not None
        assert (shown.span, shown.client_name, shown.client_phone) == (booked.span, "Erased client", "")

    play(story)


def test_clients_from_a_file_are_found(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        made = [Client(NEW, f"Client {nth}", f"070-174 06 {nth}") for nth in range(10, 60)]
        assert await scene.one.clients.import_some(made, anyway=False) == 50
        (hit,) = await scene.two.clients.find("1740642")
        assert (hit.client.name, hit.last_visit, hit.last_service, hit.no_shows) == ("Client 42", None, "", 0)

    play(story)


def test_who_is_in_the_book_already_is_found_in_a_list_and_left_out(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        desk = scene.two.clients
        sofia = await scene.one.clients.save(Client(NEW, "Sofia Östberg", "070-174 06 05"))
        listed = [
            Client(NEW, "Nora Lund", email="nora@example.org"),
            Client(NEW, "S. Ostberg", "+46 70 174 06 05"),
            Client(NEW, "sofia ostberg"),
            Client(NEW, "Sofia Östberg", "08-465 004 12"),
            Client(NEW, "N. Lund", email="NORA@example.org"),
        ]
        assert await desk.known(listed) == [
            Known(1, "Sofia Östberg", sofia.phone, in_book=True),
            Known(2, "Sofia Östberg", sofia.phone, in_book=True),
            Known(4, "Nora Lund", "", in_book=False),
        ]
        assert await desk.import_some(listed, anyway=False) == 2
        assert await desk.import_some(listed, anyway=False) == 0
        assert await desk.import_some(listed[:2], anyway=True) == 2
        assert len(await desk.find("lund")) == 2

    play(story)


@pytest.mark.parametrize("answer", ["asked", "answered"])
def test_a_client_whose_answer_is_lost_is_in_the_book_once(book: TestBook, cable: Cable, answer: str) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA) as (desk, screen):
            trap = cable.set_trap("save_client", to_server=answer == "asked", after=12)
            saving = asyncio.ensure_future(desk.clients.save(SOFIA))
            await screen.until(trap.sprung.is_set, "the cut")
            cable.mend()
            sofia = await saving
            assert [hit.client for hit in await desk.clients.find("sofia")] == [sofia]
            assert book.value("SELECT count(*) FROM salon.client") == 1

    on_a_loop(story)


def test_while_the_link_is_known_to_be_cut_nothing_is_written(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA) as (desk, screen):
            cable.cut()
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
            await raised(Unreachable, desk.clients.save(SOFIA))
            cable.mend()
            await screen.until(lambda: screen.state is LinkState.LIVE, "being live again")
            assert book.value("SELECT count(*) FROM salon.client") == 0

    on_a_loop(story)
