"""The two rims of the grid that stay in sight: the stylists above, the hours at the left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.people import Stylist
from salon_desk.domain.timespan import clock_label
from salon_desk.ui.grid.bare_table import give_viewport
from salon_desk.ui.grid.geometry import Box, hours, is_repeated
from salon_desk.ui.grid.lettering import Lettering
from salon_desk.ui.grid.scene import Scene, box_of, rect
from salon_desk.ui.grid.words import initial
from salon_desk.ui.theme import Look, font

AVATAR = 30
CHIP = 18


class Rim(QHeaderView):
    """What both rims share: sections of a fixed size on a plain ground; `scene` is what the day shows now."""

    def __init__(self, orientation: Qt.Orientation, scene: Callable[[], Scene | None], parent: QWidget) -> None:
        super().__init__(orientation, parent)
        give_viewport(self)
        self._scene = scene
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paint(self, painter: QPainter, scene: Scene, area: Box, asked: Box) -> None:
        """Paint what of the whole area was asked for."""
        raise NotImplementedError

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self._scene()
        if scene is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), scene.look.panel)
        self.paint(painter, scene, box_of(self.viewport().rect()), box_of(event.rect()))


class StylistHeader(Rim):
    """Each stylist's avatar and name, and how much of the day is taken."""

    def __init__(
        self, scene: Callable[[], Scene | None], share: Callable[[int], float], letters: Lettering, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, scene, parent)
        self._share = share
        self._letters = letters

    def refresh(self, column: int) -> None:
        """Paint one stylist again."""
        self.viewport().update(
            self.sectionViewportPosition(column), 0, self.sectionSize(column), self.viewport().height()
        )

    def paint(self, painter: QPainter, scene: Scene, area: Box, asked: Box) -> None:
        """Paint the stylists whose columns were asked for."""
        painter.fillRect(0, area.height - 1, area.width, 1, scene.look.border)
        for column, strip in scene.columns_in(area._replace(x=asked.x, width=asked.width)):
            stylist = scene.day.columns[column].stylist
            paint_stylist(painter, scene.look, strip, stylist, self._share(column), self._letters)

    # Qt asks

    def sizeHint(self) -> QSize:
        scene = self._scene()
        return QSize(0, scene.look.header_height if scene else 56)


def paint_stylist(painter: QPainter, look: Look, box: Box, stylist: Stylist, share: float, letters: Lettering) -> None:
    """One stylist's head of the column."""
    painter.fillRect(box.right - 1, box.y + 12, 1, box.height - 24, look.line_strong)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(stylist.colour)
    middle = box.y + (box.height - AVATAR) // 2
    circle = Box(box.x + 10, middle, AVATAR, AVATAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect(circle))
    painter.setPen(look.on(colour))
    painter.setFont(font(13, QFont.Weight.DemiBold))
    painter.drawText(rect(circle), Qt.AlignmentFlag.AlignCenter, initial(stylist.name))
    words = box.inset(AVATAR + 20, 0, 12, 0)
    write_title(painter, look, words, stylist.name, letters)
    write_share(painter, look, words, share, letters)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def write_title(painter: QPainter, look: Look, box: Box, name: str, letters: Lettering) -> None:
    """The name of a column."""
    bold = font(look.base, QFont.Weight.DemiBold)
    painter.setPen(look.ink)
    letters.write(painter, letters.fitted(name, box.width, bold), bold, Box(box.x, box.y + 7, box.width, 18))


def write_share(painter: QPainter, look: Look, box: Box, share: float, letters: Lettering) -> None:
    """`77% booked` and its thin bar, below the name of a column."""
    small = font(look.small)
    painter.setPen(look.faint)
    n = round(share * 100)
    words = tr("{n}% booked", n=n)
    words = words if letters.width(words, small) <= box.width else tr("{n}%", n=n)
    letters.write(painter, words, small, Box(box.x, box.y + 25, box.width, 16))
    bar = QRectF(box.x, box.y + 43, box.width, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.line_strong)
    painter.drawRoundedRect(bar, 1.5, 1.5)
    painter.setBrush(look.accent)
    painter.drawRoundedRect(QRectF(bar.x(), bar.y(), bar.width() * min(1.0, share), 3), 1.5, 1.5)


class TimeRuler(Rim):
    """The hours; a chip for now and one for the slot under the pointer."""

    def __init__(self, scene: Callable[[], Scene | None], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, scene, parent)

    def paint(self, painter: QPainter, scene: Scene, area: Box, asked: Box) -> None:
        """Paint all hours and chips; they are few."""
        painter.fillRect(area.right - 1, area.y, 1, area.height, scene.look.border)
        chips = chip_instants(scene)
        _paint_hours(painter, scene, area, [scene.geometry.y_of(instant) for instant, _, _ in chips])
        for instant, ground, ink in chips:
            if 0 <= scene.geometry.y_of(instant) <= area.height:
                _paint_chip(painter, scene, area, instant, ground, ink)

    # Qt asks

    def sizeHint(self) -> QSize:
        scene = self._scene()
        return QSize(scene.look.ruler_width if scene else 54, 0)


def chip_instants(scene: Scene) -> list[tuple[datetime, QColor, QColor]]:
    """The instants that the ruler marks, with their two colours: now, and where the pointer is."""
    look, chips = scene.look, []
    if scene.geometry.axis.span.holds(scene.now):
        chips.append((scene.now, look.now, look.on_now))
    ghost = scene.marks.ghost
    if ghost is not None:
        ground = look.warning if ghost.reason else look.badge
        chips.append((ghost.parts[0].start, ground, look.on(ground)))
    if scene.marks.hover is not None:
        chips.append((scene.marks.hover.span.start, look.accent, look.on_accent))
    return chips


def _paint_hours(painter: QPainter, scene: Scene, area: Box, chips: list[int]) -> None:
    """A label at each full hour that no chip covers; the zone's name below it where the hour comes twice."""
    painter.setPen(scene.look.faint)
    painter.setFont(font(scene.look.small))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for instant in hours(scene.geometry.axis, scene.day):
        y = max(8, scene.geometry.y_of(instant)) if scene.geometry.y_of(instant) >= 0 else -20
        if not -20 < y < area.height + 20 or any(abs(y - chip) < CHIP for chip in chips):
            continue
        painter.drawText(QRectF(area.x, y - 8, area.width - 9, 16), right, clock_label(instant, scene.day.zone))
        if is_repeated(instant, scene.day.zone):
            zone = instant.astimezone(scene.day.zone).strftime("%Z")
            painter.drawText(QRectF(area.x, y + 5, area.width - 9, 16), right, zone)


def _paint_chip(painter: QPainter, scene: Scene, area: Box, instant: datetime, ground: QColor, ink: QColor) -> None:
    """The wall clock at an instant on a rounded ground."""
    y = min(max(scene.geometry.y_of(instant), CHIP // 2 + 1), area.height - CHIP // 2 - 1)
    chip = QRectF(area.x + 5, y - CHIP / 2, area.width - 9, CHIP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(chip, 5, 5)
    painter.setPen(ink)
    painter.setFont(font(scene.look.small, QFont.Weight.DemiBold))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, clock_label(instant, scene.day.zone))
