"""The setting of the language, each by its own name."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.languages import (
    LANGUAGE,
    LANGUAGES,
    SOURCE,
    chosen_language,
    spoken,
    system_language,
)
from brutlers_desktop.ui.widgets.basics import label
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox


class LanguageSetting(QWidget):
    """It tells the bridge which language is wanted; the app then builds its window anew in it."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.language = ChoiceBox()
        self.language.setObjectName("language")
        self.language.setAccessibleName(tr("Language"))
        self.language.setMaximumWidth(320)
        offered, system = spoken(), system_language(QLocale.system().uiLanguages())
        usual = LANGUAGES[system if system in offered else SOURCE]
        self.language.addItem(tr("As the system: {language}", language=usual), "")
        for code in offered:
            self.language.addItem(LANGUAGES[code], code)
        kept = chosen_language(bridge.preferences.get(LANGUAGE))
        self.language.setCurrentIndex(self.language.findData(kept))
        self.language.activated.connect(self._choose)
        self.language.setEnabled(bridge.desk is not None)
        bridge.ready.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.language)
        words = tr(
            "Of the window, its days and numbers. Messages to customers have languages of their own. "
            "What the timeline noted before stays as it was noted."
        )
        column.addWidget(label(words, role="muted", wrap=True))

    def _allow(self) -> None:
        self.language.setEnabled(True)

    def _choose(self) -> None:
        code = str(self.language.currentData())
        if code != chosen_language(self._bridge.preferences.get(LANGUAGE)):
            self._bridge.language_wanted.emit(code)
