"""A table view of which nothing is left but its cells, to be painted on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QTableView, QWidget


def give_viewport(area: QAbstractScrollArea) -> None:
    """A viewport that Python has made. To find out what Qt's own one is, PySide first makes the class of every kind of
    widget that there is: 10 ms before the first day is on the screen."""
    area.setViewport(QWidget())


def lay_bare(table: QTableView) -> None:
    """No lines, no frame, no editing; one cell is chosen; scrolled by pixels; the mouse is followed."""
    table.setShowGrid(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    give_viewport(table)
    table.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    table.viewport().setMouseTracking(True)
