"""Languages for tests: a few texts in one of them, and English again afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from translations import catalogue
from translations.catalogue import Catalogue, Forms
from translations.compiling import compile_one
from translations.sources import Message

from brutlers_desktop import translation
from brutlers_desktop.ui import languages
from brutlers_desktop.ui.languages import Languages


@contextmanager
def english_again() -> Iterator[None]:
    """Whatever is spoken within, what comes after hears English, written as it was before."""
    before = QLocale()
    try:
        yield
    finally:
        Languages().use("en")
        translation.install(None)
        QLocale.setDefault(before)


def teach(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str, texts: dict[Message, Forms]) -> None:
    """Let a language know just these texts, in place of the app's own file."""
    file = folder / f"brutlers_{code}.ts"
    said = Catalogue({message.key: forms for message, forms in texts.items()})
    catalogue.write(file, code, texts, said)
    compile_one(file)
    whole = languages.resource
    monkeypatch.setattr(
        languages,
        "resource",
        lambda name: folder / Path(name).name if name.endswith(".qm") else whole(name),
    )
