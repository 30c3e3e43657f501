"""Settings of what is written: the time to undo, and the messages prepared for each status and language."""

from typing import Final

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from brutlers_desktop.domain.orders import STATUS_LABELS, status_label
from brutlers_desktop.domain.outbox import MOST_UNDO_SECONDS, UNDO_PREFERENCE, undo_seconds
from brutlers_desktop.domain.templates import DEFAULTS, LANGUAGES, NAME, PREFERENCE, read_templates
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.templates import LANGUAGE, usual_language
from brutlers_desktop.ui.widgets.basics import button, label
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox
from brutlers_desktop.ui.widgets.message_step import LANGUAGE_NAMES

LONGEST_TEMPLATE: Final = 2000


class UndoSetting(QWidget):
    """How long a change waits before it goes out."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.seconds = QSpinBox()
        self.seconds.lineEdit().setTextMargins(
            6, 0, 0, 0
        )  # Qt leaves the padding out where the buttons are styled
        self.seconds.setObjectName("undoSeconds")
        self.seconds.setAccessibleName(tr("Seconds to undo"))
        self.seconds.setRange(0, MOST_UNDO_SECONDS)
        self.seconds.setSuffix(" s")
        self.seconds.setSpecialValueText(tr("Send at once"))
        self.seconds.setMinimumWidth(140)
        self.seconds.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.seconds.valueChanged.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.seconds)
        row.addWidget(
            label(
                tr("before anything that a customer would see is sent.", about="follows a number of seconds"),
                role="muted",
                wrap=True,
            ),
            1,
        )
        bridge.ready.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        desk = self._bridge.desk
        kept = None if desk is None else desk.preferences.get(UNDO_PREFERENCE)
        self.seconds.blockSignals(True)
        self.seconds.setValue(undo_seconds(kept))
        self.seconds.blockSignals(False)
        self.seconds.setEnabled(desk is not None)

    def _keep(self, seconds: int) -> None:
        desk = self._bridge.desk
        if desk is not None:
            keeping = desk.preferences.keep(UNDO_PREFERENCE, seconds)
            self._bridge.run(keeping, "keep the time to undo", must_finish=True)


class TemplatesSetting(QWidget):
    """The shop's own messages. What was typed is kept when another one is chosen, when the page goes, or by the button."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._at: tuple[str, str] = ("", "")
        self.status = ChoiceBox()
        self.status.setObjectName("templateStatus")
        self.status.setAccessibleName(tr("Status of the message"))
        self.language = ChoiceBox()
        self.language.setObjectName("templateLanguage")
        self.language.setAccessibleName(tr("Language of the message"))
        for code in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[code], code)
        self.text = QPlainTextEdit()
        self.text.setObjectName("templateText")
        self.text.setAccessibleName(tr("Message"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(92)
        self.save = button(tr("Save"), name="saveTemplate", accessible=tr("Save the message"))
        self.standard = button(
            tr("Use the standard text"), name="standardTemplate", accessible=tr("Use the standard text")
        )
        self._lay_out()
        self.status.currentIndexChanged.connect(self._choose)
        self.language.currentIndexChanged.connect(self._choose)
        self.language.activated.connect(lambda _: self._keep_language())
        self.text.textChanged.connect(self._typed)
        self.save.clicked.connect(self.keep)
        self.standard.clicked.connect(self._use_standard)
        bridge.ready.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        chosen = self.status.currentData() or next(iter(DEFAULTS))
        statuses = dict.fromkeys((*STATUS_LABELS, *self._own()))
        self.status.blockSignals(True)
        self.status.clear()
        for each in statuses:
            self.status.addItem(one_line(status_label(each)), each)
        self.status.setCurrentIndex(max(self.status.findData(chosen), 0))
        self.status.blockSignals(False)
        desk = self._bridge.desk
        for control in (self.status, self.language, self.text):
            control.setEnabled(desk is not None)
        if desk is not None:
            self.language.blockSignals(True)
            self.language.setCurrentIndex(self.language.findData(usual_language(desk.preferences)))
            self.language.blockSignals(False)
        self._at = ("", "")
        self._choose()

    def keep(self) -> None:
        """Keep what was typed."""
        desk, (status, language) = self._bridge.desk, self._at
        if desk is None or not status or not self._is_changed():
            return
        text = self.text.toPlainText().strip()[:LONGEST_TEMPLATE]
        own = self._own()
        texts = {**own.get(status, {}), language: text}
        if text == DEFAULTS.get(status, {}).get(language, ""):
            del texts[language]
        own = {**own, status: texts}
        keeping = desk.preferences.keep(PREFERENCE, {each: kept for each, kept in own.items() if kept})
        self._bridge.run(keeping, "keep the messages", must_finish=True)
        self._typed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _choose(self) -> None:
        self.keep()
        self._at = (str(self.status.currentData() or ""), str(self.language.currentData() or ""))
        self._show(self._kept())

    def _keep_language(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            keeping = desk.preferences.keep(LANGUAGE, self.language.currentData())
            self._bridge.run(keeping, "keep the language of messages", must_finish=True)

    def _use_standard(self) -> None:
        status, language = self._at
        self.text.setPlainText(DEFAULTS.get(status, {}).get(language, ""))
        self.keep()

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        self._typed()

    def _typed(self) -> None:
        status, language = self._at
        standard = DEFAULTS.get(status, {}).get(language, "")
        self.save.setEnabled(self._is_changed())
        self.standard.setEnabled(self.text.toPlainText().strip() != standard and self.text.isEnabled())

    def _is_changed(self) -> bool:
        return self.text.toPlainText().strip() != self._kept().strip()

    def _kept(self) -> str:
        status, language = self._at
        text = self._own().get(status, {}).get(language)
        return DEFAULTS.get(status, {}).get(language, "") if text is None else text

    def _own(self) -> dict[str, dict[str, str]]:
        desk = self._bridge.desk
        return {} if desk is None else read_templates(desk.preferences.get(PREFERENCE))

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(self.status)
        choice.addWidget(self.language)
        choice.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.standard)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(choice)
        column.addWidget(self.text)
        column.addWidget(
            label(
                tr(
                    "{name} stands for the customer's name. New messages begin in the language that is "
                    "chosen here.",
                    name=NAME,
                ),
                name="templateHint",
                role="muted",
                wrap=True,
            )
        )
        column.addLayout(buttons)
