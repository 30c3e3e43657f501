"""The words of the app in the person's language: ``tr`` for a text, ``trn`` for a counted one, ``tr_noop`` to mark a constant.

No Qt here, so that every room can speak: the window installs a ``Translate`` that asks Qt's translator (see ``ui.languages``);
without one, as on the command line, the English source is what is said. ``packaging/translations`` finds the sources in the
code by these three names, so the texts handed to them are literals.
"""

from collections.abc import Callable
from typing import Final

Translate = Callable[[str, str, int], str]
"""Takes the source, what tells it from an equal one ("" as a rule) and a number (-1: not counted); returns the translation."""
FormatNumber = Callable[[int], str]

NOT_COUNTED: Final = -1


_translate: Translate | None = None
_format_number: FormatNumber = str
_decimal_point = "."
_language = "en"


def install(
    translate: Translate | None,
    format_number: FormatNumber = str,
    *,
    decimal_point: str = ".",
    language: str = "en",
) -> None:
    """Let every text from now on be said by ``translate``, and counts by ``format_number``; None: in English, as in the code.

    ``decimal_point`` is what the language writes before the tenths of a number, ``language`` its tag (BCP 47: "de").
    """
    global _translate, _format_number, _decimal_point, _language
    _translate, _format_number, _decimal_point, _language = translate, format_number, decimal_point, language


def language() -> str:
    """Return the tag of the language that texts are said in now (BCP 47)."""
    return _language


def tr(source: str, /, about: str = "", **values: object) -> str:
    """Return ``source`` in the person's language, its ``{names}`` filled in with ``values``.

    ``about`` tells two equal sources of different meaning apart ("Open" as a verb, as a state); translators read it.
    """
    text = source if _translate is None else _translate(source, about, NOT_COUNTED)
    return text.format(**values) if values else text


def trn(one: str, many: str, number: int, /, about: str = "", **values: object) -> str:
    """Return a counted text in the person's language; ``{n}`` in it is ``number``, written as the language writes it.

    ``one`` and ``many`` are its English forms. Translators see ``many``, and give as many forms as their language has.
    """
    if _translate is None:
        text = one if number == 1 else many
    else:
        text = _translate(many, about, number)
        if text == many and number == 1:
            text = one
    return text.format(n=_format_number(number), **values)


def tenths(number: float) -> str:
    """Return ``number`` with its tenths, as the language writes it: "1.2"."""
    return f"{number:.1f}".replace(".", _decimal_point)


def tr_noop(source: str, /, about: str = "") -> str:  # noqa: ARG001 - for the translators
    """Return ``source`` as it is, marked for the translators: for a constant that ``tr`` says where it is shown."""
    return source
