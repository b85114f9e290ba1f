"""Wishes about a client's record: save it, merge two and take that back, export or erase one."""

from __future__ import annotations

from pathlib import Path

from salon_desk.domain.client import Client
from salon_desk.domain.errors import Changed
from salon_desk.domain.language import tr
from salon_desk.domain.people import ClientId
from salon_desk.ui.client_page import ClientPage
from salon_desk.ui.client_wishes import ClientWishes
from salon_desk.ui.counter import Counter
from salon_desk.ui.file_dialogs import ask_where_to_save, file_name
from salon_desk.ui.notices import Action
from salon_desk.ui.saved_file import save_file


class ClientRecordWishes:
    """Between the page of a client and the desk; the form is kept true to what is changed."""

    def __init__(self, counter: Counter, form: ClientWishes, page: ClientPage) -> None:
        self._counter = counter
        self._clients = counter.desk.clients
        self._spawn = counter.failures.spawn
        self._tell = counter.notices.tell
        self._form = form
        self._page = page

    def listen(self) -> None:
        """Do what the page asks for."""
        page = self._page
        page.save_wanted.connect(lambda: self._spawn(self._save()))
        page.export_wanted.connect(lambda: self._spawn(self._export(page.client)))
        page.erase_wanted.connect(lambda: self._spawn(self._erase(page.client)))
        page.merging.asked.connect(lambda typed: self._spawn(self._find(typed)))
        page.merging.merge_wanted.connect(lambda kept, gone: self._spawn(self._merge(kept, gone)))

    async def _save(self) -> None:
        before, sent, typed = self._page.client, self._page.facts.texts, self._page.typed()
        try:
            saved = await self._clients.save(typed)
        except Changed:
            await self._read(before.id)
            raise
        self._page.settle_typed(saved.id, sent)
        await self._show_saved(saved)
        former = before._replace(version=saved.version)
        back = Action(tr("Undo"), lambda: self._spawn(self._put_back(former)))
        self._tell(tr("{client} is saved.", client=saved.name), back)

    async def _put_back(self, client: Client) -> None:
        await self._show_saved(await self._clients.save(client))
        self._tell(tr("{client} is as before.", client=client.name))

    async def _merge(self, kept: Client, gone: Client) -> None:
        number = await self._clients.merge(kept.id, gone.id)
        self._page.leave_strip()
        await self._read(kept.id)
        self._form.take_instead(gone.id, kept.id)
        back = Action(tr("Undo"), lambda: self._spawn(self._part(number, kept.id)))
        self._tell(tr("{gone} is merged into {kept}.", gone=gone.name, kept=kept.name), back)

    async def _part(self, number: int, kept: ClientId) -> None:
        again = await self._clients.unmerge(number)
        if self._page.client_id == kept:
            await self._read(kept)
        self._form.read_again(kept)
        self._tell(tr("{client} has a record of her own again.", client=again.name))

    async def _erase(self, client: Client) -> None:
        await self._clients.erase(client.id)
        self._page.forget_typed(client.id)
        self._page.leave_strip()
        self._page.closed.emit()
        self._form.forget(client.id)
        self._tell(tr("The client is erased. The times of her visits stay in the book."))

    async def _export(self, client: Client) -> None:
        text = await self._clients.export(client.id)
        title = tr("Save what the book has of {client}", client=client.name)

        def write(path: Path) -> None:
            self._spawn(save_file(path, text, self._counter.notices))

        ask_where_to_save(self._page, title, f"{file_name(client.name)}.json", write)

    async def _find(self, typed: str) -> None:
        self._page.merging.show_lines(typed, await self._form.found(typed))

    async def _read(self, client_id: ClientId) -> None:
        desk = self._counter.desk
        self._page.show_card(await self._form.card(client_id), desk.roster, desk.today())

    async def _show_saved(self, client: Client) -> None:
        if self._page.client_id == client.id:
            await self._read(client.id)
        self._form.read_again(client.id)
