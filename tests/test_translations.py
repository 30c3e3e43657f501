"""The translators' tools: what they find in the code, how they keep it, what they refuse; and that all is up to date."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from translations import catalogue, rules
from translations.catalogue import CONTEXT, LANGUAGES, Catalogue
from translations.compiling import compile_one, compile_stale
from translations.sources import Faulty, Message, find_messages

ROOT = Path(__file__).parents[1]
MESSAGES = (
    Message("A <b>bride</b> & groom", "", "", ("x/a.py",)),
    Message("Open", "state", "", ("x/a.py", "x/b.py")),
    Message("Open", "verb", "", ("x/b.py",)),
    Message("{n} orders", "", "{n} order", ("x/a.py",)),
)
POLISH = Catalogue(
    {
        ("Open", "state"): ("Otwarte",),
        ("Open", "verb"): ("Otwórz",),
        ("{n} orders", ""): ("{n} zamówienie", "{n} zamówienia", "{n} zamówień"),
    }
)


def found_in(folder: Path, code: str) -> list[Message]:
    (folder / "x").mkdir(exist_ok=True)
    (folder / "x" / "a.py").write_text(f"from brutlers_desktop.translation import tr, trn, tr_noop\n{code}\n")
    return find_messages(folder, "x")


def test_texts_are_found_with_their_meaning_their_singular_and_all_their_files(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "b.py").write_text('WORDS = {1: tr_noop("Open", about="state")}\n')
    code = """
_ABOUT: Final = "state"
class Card:
    def words(self, n, name=lambda: tr("Late")):
        return tr("Open", about=_ABOUT) + trn("{n} order of {shop}", "{n} orders of {shop}", n, shop=name) + tr(n or WORDS.get(n, OTHER))
"""
    assert found_in(tmp_path, code) == [
        Message("Late", "", "", ("x/a.py",)),
        Message("Open", "state", "", ("x/a.py", "x/b.py")),
        Message("{n} orders of {shop}", "", "{n} order of {shop}", ("x/a.py",)),
    ]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ('def f(name): return tr(f"Hello {name}")', "literals only"),
        ('def f(name): return tr("Hello " + name)', "literals only"),
        ('def f(name): return tr("Hello" if name else "Bye")', "literals only"),
        ('def f(n): return trn(ONE, "{n} orders", n)', "literals only"),
        ('def f(): return tr("")', "literals only"),
        ('def f(name): return tr("Hello {}".format(name))', "literals only"),
        ("WORDS = [tr_noop(each) for each in (1, 2)]", "literals only"),
        ('def f(what): return tr("Open", about=what)', "literals only"),
        ('TITLE = tr("Orders")', "at import"),
        ('class Page:\n    title = tr("Orders")', "at import"),
        ('def f(title=tr("Orders")): return title', "at import"),
        ('@named(tr("Orders"))\ndef f(): pass', "at import"),
        ('TITLES = {key: tr("Orders") for key in KEYS}', "at import"),
        ("from brutlers_desktop.translation import tr as _", "another name"),
        ('def f(): return tr("Hello {name}", nane=1)', "says ['name']"),
        ('def f(n): return trn("{n} order of {shop}", "{n} orders", n)', "says ['n', 'shop']"),
        ('def f(): return tr("Hello {name")', "braces"),
        ('def f(n): return tr("{n} orders") + trn("{n} order", "{n} orders", n)', "counted here"),
    ],
)
def test_what_cannot_be_translated_is_refused(tmp_path: Path, code: str, why: str) -> None:
    with pytest.raises(Faulty) as refused:
        found_in(tmp_path, code)
    assert len(refused.value.lines) == 1
    assert refused.value.lines[0].startswith("x/a.py:")
    assert why in refused.value.lines[0]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "pl.ts"
    said = Catalogue(
        {**POLISH.translations, ("A <b>bride</b> & groom", ""): ("<b>Ona</b> i on",)}, complete=True
    )
    catalogue.write(file, "pl", MESSAGES, said)
    del said.translations["Open", "verb"]
    catalogue.write(file, "pl", MESSAGES, said)
    assert catalogue.read(file) == said
    assert "line=" not in file.read_text(encoding="utf-8")
    unfinished = ET.parse(file).getroot().findall(".//translation[@type='unfinished']")  # noqa: S314
    assert len(unfinished) == 1


def test_a_vanished_text_is_dropped_and_a_text_whose_forms_do_not_fit_is_asked_for_anew() -> None:
    old = Catalogue({("Gone", ""): ("Weg",), ("{n} orders", ""): ("Aufträge",)})
    text = catalogue.rendered("de", MESSAGES, old)
    assert "Weg" not in text
    assert "Aufträge" not in text
    assert text.count("<numerusform></numerusform>") == 2


def test_a_file_in_the_middle_of_a_merge_keeps_what_both_sides_translated(tmp_path: Path) -> None:
    sides = [
        catalogue.rendered(
            "de", MESSAGES, Catalogue({("Open", meaning): (word,), ("A <b>bride</b> & groom", ""): (bride,)})
        )
        for meaning, word, bride in (("state", "Offen", "Braut"), ("verb", "Öffnen", "Die Braut"))
    ]
    files = [tmp_path / name for name in ("ours", "base", "theirs")]
    for file, text in zip(
        files, (sides[0], catalogue.rendered("de", MESSAGES, Catalogue()), sides[1]), strict=True
    ):
        file.write_text(text, encoding="utf-8")
    merging = ["git", "merge-file", "--diff3", *map(str, files)]
    assert subprocess.run(merging, check=False).returncode > 0
    merged = catalogue.read(files[0])
    assert merged.translations == {
        ("Open", "state"): ("Offen",),
        ("Open", "verb"): ("Öffnen",),
        ("A <b>bride</b> & groom", ""): ("Braut",),
    }
    assert merged.disputed == [("A <b>bride</b> & groom", "")]


@pytest.mark.parametrize(
    ("language", "source", "translation", "fault"),
    [
        ("de", "Hello {name}", "Guten Tag", "says [] instead of ['name']"),
        ("de", "Hello {name}", "Guten Tag {name", "braces"),
        ("de", "Save…", "Sichern", "ends in"),
        ("fr", "Name:", "Nom", "ends in"),
        ("de", "Really?", "Wirklich.", "ends in"),
        ("de", "Name", "Name ", "blanks"),
        ("de", "One\nTwo", "Eins Zwei", "lines"),
        ("de", "<b>Late</b>", "Verspätet", "markup"),
        ("de", "Wait", "Warten... nun", '"..."'),
        ("de", "The “bride”", 'Die "Braut"', '"..."'),
        ("de", "The “bride”", "Die “Braut”", "quotes by ”"),
        ("fr", "The “bride”", "La “mariée”", "quotes by “”"),
        ("de", "Save", "&Sichern", "&"),
        ("pl", "Save", "", "not translated"),
    ],
)
def test_a_translation_that_loses_something_is_refused(
    language: str, source: str, translation: str, fault: str
) -> None:
    found = rules.faults(Message(source, ""), (translation,), language)
    assert len(found) == 1
    assert fault in found[0]


def test_good_translations_are_taken() -> None:
    counted = Message("{n} orders are late.", "", "{n} order is late.")
    assert rules.faults(counted, ("Ein Auftrag ist verspätet.", "{n} Aufträge sind verspätet."), "de") == []
    assert rules.faults(Message("Name of “{shop}”:", ""), ("Nom de « {shop} » :",), "fr") == []
    assert rules.faults(counted, ("Une commande est en retard.", "{n} commandes sont en retard."), "fr") != []
    assert rules.faults(counted, ("{n} Auftrag.",), "de") == ["has 1 forms, wants 2"]
    assert rules.faults(counted, ("{n} Auftrag.", ""), "de") == ["lacks a form"]


def test_qt_reads_what_is_made_with_meanings_and_all_polish_numbers(tmp_path: Path) -> None:
    file = tmp_path / "brutlers_pl.ts"
    catalogue.write(file, "pl", MESSAGES, POLISH)
    translator = QTranslator()
    assert translator.load(str(compile_one(file)))
    assert translator.translate(CONTEXT, "Open", "state") == "Otwarte"
    assert translator.translate(CONTEXT, "Open", "verb") == "Otwórz"
    assert not translator.translate(CONTEXT, "Save")
    said = [translator.translate(CONTEXT, "{n} orders", "", n) for n in (0, 1, 2, 5, 12, 22, 25)]
    few, many = "{n} zamówienia", "{n} zamówień"
    assert said == [many, "{n} zamówienie", few, many, many, few, many]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["brutlers_pl.qm", "brutlers_pl.ts"]


def test_only_what_is_older_than_its_source_is_made_again(tmp_path: Path) -> None:
    for language in LANGUAGES:
        catalogue.write(catalogue.path_of(tmp_path, language), language, MESSAGES, Catalogue())
    assert len(compile_stale(tmp_path)) == len(LANGUAGES)
    assert compile_stale(tmp_path) == []
    made = catalogue.path_of(tmp_path, "fr").with_suffix(".qm")
    made.unlink()
    assert compile_stale(tmp_path) == [made]


def test_a_file_that_lrelease_cannot_read_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "brutlers_de.ts"
    file.write_text("<TS><context>")
    with pytest.raises(RuntimeError, match=r"brutlers_de\.ts"):
        compile_one(file)


def test_the_translations_are_up_to_date_with_the_code_and_sound() -> None:
    """After a change of words: ``python packaging/translations update``."""
    answer = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations", "check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stdout.strip(), answer.stderr) == (0, "", "")


def test_what_is_missing_is_listed_as_what_fill_takes_back(tmp_path: Path) -> None:
    tool = tmp_path / "packaging" / "translations"
    tool.mkdir(parents=True)
    for file in (ROOT / "packaging" / "translations").glob("*.py"):
        (tool / file.name).write_bytes(file.read_bytes())
    (tmp_path / "brutlers_desktop").mkdir()
    code = 'def f(n): return tr("Open", about="state"), trn("{n} day", "{n} days", n), tr("Save…")\n'
    (tmp_path / "brutlers_desktop" / "a.py").write_text(code)

    def run(*arguments: str) -> tuple[int, str]:
        command = [sys.executable, str(tool), *arguments]
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
        return answer.returncode, answer.stdout

    run("update")
    asked = json.loads(run("missing", "de", "--json")[1])
    assert asked == {"Open\u0004state": "", "Save…": "", "{n} days": ["", ""]}
    given = tmp_path / "de.json"
    given.write_text(
        json.dumps({**asked, "Save…": "Sichern", "{n} days": ["{n} Tag", "{n} Tage"], "Old": "Alt"})
    )
    code_, said = run("fill", "de", str(given))
    assert code_ == 1
    assert said.splitlines()[-1] == "de: 2 of 3 missing, 2 refused"
    given.write_text(json.dumps({"Save…": "Sichern…", "Open\u0004state": "Offen"}))
    assert run("fill", "de", str(given)) == (0, "de: 0 of 3 missing, 0 refused\n")
    assert run("check") == (0, "\n")
    (tmp_path / "brutlers_desktop" / "a.py").write_text(code + 'def g(): return tr("Late")\n')
    code_, said = run("check")
    assert "de: 'Late': is not translated" in said
    assert "fr: lags behind the code" in said
