"""A field of a form: its name above it, what is to be said of it below, and a question with its buttons where one arises."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, plain, restyle

Input = QLineEdit | QPlainTextEdit | QComboBox


class FormField(QWidget):
    """``answered``: the button of the question was pressed."""

    answered = Signal()

    def __init__(self, name: str, words: str, control: Input, *, required: bool = False) -> None:
        super().__init__()
        self.control = control
        control.setObjectName(name)
        control.setAccessibleName(tr("{words}, required", words=words) if required else words)
        heading = label(f"{words} *" if required else words)
        heading.setBuddy(control)
        self._hint = label(name=f"{name}Hint", wrap=True)
        self._hint.hide()
        self._question = _Question(name)
        self._question.answer.clicked.connect(self.answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for each in (heading, control, self._hint, self._question):
            column.addWidget(each)
        column.addStretch()

    @property
    def text(self) -> str:
        """What the field holds; of a choice its value."""
        control = self.control
        if isinstance(control, QComboBox):
            return str(control.currentData() or "")
        return control.text() if isinstance(control, QLineEdit) else control.toPlainText()

    @text.setter
    def text(self, text: str) -> None:
        control = self.control
        if isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(text))
        elif isinstance(control, QLineEdit):
            control.setText(text)
            control.setCursorPosition(0)
        else:
            control.setPlainText(text)

    @property
    def is_wrong(self) -> bool:
        """Whether a problem is shown."""
        return bool(self.control.property("wrong") == "true")

    @property
    def asks(self) -> bool:
        """Whether a question is shown."""
        return not self._question.isHidden()

    def say_wrong(self, problem: str) -> None:
        """Say what is wrong with what the field holds; nothing, if empty."""
        self._say(problem, "problem")
        restyle(self.control, "wrong", "true" if problem else "false")

    def remark(self, words: str) -> None:
        """Say something about what the field holds that is no problem."""
        restyle(self.control, "wrong", "false")
        self._say(words, "muted")

    def ask(self, question: str, button_text: str = "") -> None:
        """Ask something, with a button that answers it; no question if empty."""
        self._question.say(question, button_text)

    def _say(self, words: str, role: str) -> None:
        self._hint.setText(words)
        restyle(self._hint, "role", role)
        self._hint.setVisible(bool(words))
        self.control.setProperty("problem", words)
        self.control.setAccessibleDescription(words)


class _Question(QFrame):
    """A question about what a field holds; hidden while there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}Question")
        self.setProperty("role", "banner")
        self._words = label(name=f"{name}QuestionText", wrap=True)
        self.answer = button("", name=f"{name}QuestionButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def say(self, question: str, button_text: str) -> None:
        """Ask; nothing hides it."""
        self._words.setText(question)
        self.answer.setText(plain(button_text))
        self.answer.setAccessibleName(button_text)
        self.answer.setAccessibleDescription(question)
        self.setVisible(bool(question))
