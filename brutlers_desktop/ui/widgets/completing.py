"""A field that suggests what it could hold while one types; nothing is taken that was not chosen."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.widgets.suggestion_list import Suggestion, SuggestionList

Suggest = Callable[[str], Awaitable[Sequence[Suggestion]]]
Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[Any] | None"]


class CompletingField(QLineEdit):
    """Down opens the suggestions and walks them, Enter or Tab takes the one reached, Escape puts them away.

    ``suggest`` is asked with what was typed, one question at a time, the newest next; ``taken`` tells the ``Suggestion`` that
    was chosen, after its text is in the field.
    """

    taken = Signal(object)

    def __init__(self, suggest: Suggest, spawn: Spawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._spawn = spawn
        self._wanted: str | None = None
        self._is_welcome = False
        self._asking: asyncio.Task[Any] | None = None
        self.list = SuggestionList(self)
        self.list.pressed_on.connect(self._take)
        self.textEdited.connect(self._typed)

    @property
    def is_asking(self) -> bool:
        """Whether suggestions are on their way."""
        return self._asking is not None

    def ask(self) -> None:
        """Have suggestions for what the field holds now."""
        self._wanted = self.text()
        self._is_welcome = True
        if self._asking is None:
            self._asking = self._spawn(self._look(), "suggest")

    def put_away(self) -> None:
        """Show no suggestions, nor those on their way."""
        self._wanted = None
        self._is_welcome = False
        self._offer(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = (
            event.key(),
            event.modifiers()
            in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ),
        )
        is_open = bool(self.list.suggestions)
        if plain and key == Qt.Key.Key_Down:
            if is_open:
                self._step(1)
            else:
                self.ask()
        elif plain and key == Qt.Key.Key_Up and is_open:
            self._step(-1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.current is not None:
            self._take(self.list.current)
        elif key == Qt.Key.Key_Escape:
            event.setAccepted(is_open)
            self.put_away()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name
        if self.list.current is not None:
            self._take(self.list.current)
        return super().focusNextPrevChild(next)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text():
            self.ask()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.put_away()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.put_away()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.put_away()

    def _typed(self, text: str) -> None:
        if text.strip():
            self.ask()
        else:
            self.put_away()

    async def _look(self) -> None:
        try:
            while (text := self._wanted) is not None:
                self._wanted = None
                found = await self._suggest(text)
                if self._is_welcome and self.hasFocus() and self.text() == text:
                    self._offer([each for each in found if each.more or each.text != text])
        except AppError:
            self._offer(())  # suggestions only help; what is wrong is said where it matters
        finally:
            self._asking = None

    def _offer(self, found: Sequence[Suggestion]) -> None:
        self.list.offer(found)
        count = len(found)
        self._say(
            trn("{n} suggestion, reached by Down", "{n} suggestions, reached by Down", count) if count else ""
        )

    def _step(self, by: int) -> None:
        self.list.step(by)
        current, count = self.list.current, len(self.list.suggestions)
        number = self.list.currentRow() + 1
        self._say(
            tr("What was typed")
            if current is None
            else tr("{suggestion}, {number} of {count}", suggestion=current.words, number=number, count=count)
        )

    def _say(self, words: str) -> None:
        """Let people who listen hear of the suggestions; what is wrong with the field comes back when they are gone."""
        self.setAccessibleDescription(words or str(self.property("problem") or ""))

    def _take(self, suggestion: Suggestion) -> None:
        self.put_away()
        self.setText(suggestion.text)
        self.taken.emit(suggestion)
