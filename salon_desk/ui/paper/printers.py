"""Printers and kinds of paper: which there are, and the dialog that asks for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.region import region_of
from salon_desk.domain.treatment import Salon
from salon_desk.ui.paper.page import A4, LETTER, Paper

LETTER_REGIONS = ("CA", "CL", "CO", "MX", "PH", "US", "VE")


def has_printer() -> bool:
    """Whether this PC knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_for_printer(over: QWidget, salon: Salon, chosen: Callable[[QPrinter], object]) -> QPrintDialog:
    """Ask for a printer. The system's own dialog may run a loop of its own, so no coroutine may call this."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    usual = QPageSize.PageSizeId.Letter if usual_paper(salon) is LETTER else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(usual))
    dialog = QPrintDialog(printer, over)
    dialog.setWindowTitle(tr("Print the day sheet"))
    dialog.setOptions(QAbstractPrintDialog.PrintDialogOption.PrintShowPageSize)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda *_: chosen(printer))
    QDialog.open(dialog)
    return dialog


def paper_in(printer: QPrinter) -> Paper:
    """The paper that was chosen, upright; from now on the printer begins at its edges."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())
    size = printer.pageLayout().pageSize()
    points = size.size(QPageSize.Unit.Point)
    return Paper(size.name(), min(points.width(), points.height()), max(points.width(), points.height()))


def usual_paper(salon: Salon) -> Paper:
    """What lies in the printers where the salon is."""
    return LETTER if region_of(salon) in LETTER_REGIONS else A4


def kinds_of_paper(salon: Salon) -> str:
    """The choices of a file dialog, the usual one first."""
    kinds, usual = _kinds(), usual_paper(salon)
    return ";;".join(sorted(kinds, key=lambda words: kinds[words] is not usual))


def paper_named(kind: str) -> Paper:
    """The paper of a choice."""
    return _kinds()[kind]


def _kinds() -> dict[str, Paper]:
    return {f"{tr('PDF on {paper} paper', paper=paper.name)} (*.pdf)": paper for paper in (A4, LETTER)}
