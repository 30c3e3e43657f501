"""Writing an export to its file, whole or not at all."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from brutlers_desktop.services.export import csv, json
from brutlers_desktop.services.export.columns import COLUMNS, ExportColumn, ExportOrder
from brutlers_desktop.services.export.whole_file import Progress, whole_file

_Writer = Callable[[BinaryIO, Path, Sequence[ExportColumn], Iterable[Sequence[ExportOrder]], Progress], None]


class ExportFormat(StrEnum):
    """The kinds of file."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


def export_to(
    path: Path,
    kind: ExportFormat,
    pages: Iterable[Sequence[ExportOrder]],
    progress: Progress,
    columns: Sequence[ExportColumn] = COLUMNS,
) -> int:
    """Write the orders to ``path`` and return how many they are. Blocks: run it in a worker.

    Raises:
        Cancelled: it was stopped. As with each of these, what was at ``path`` before is untouched.
        DiskFault: the file could not be written.
        AppError: ``path`` cannot be a file, or what reading the orders raises.
    """
    with whole_file(path) as (file, folder):
        _writer(kind)(file, folder, columns, pages, progress)
    return progress.done


def _writer(kind: ExportFormat) -> _Writer:
    match kind:
        case ExportFormat.CSV:
            return csv.write
        case ExportFormat.JSON:
            return json.write
        case ExportFormat.XLSX:
            from brutlers_desktop.services.export import xlsx  # noqa: PLC0415 - 60 ms that no other format needs

            return xlsx.write
