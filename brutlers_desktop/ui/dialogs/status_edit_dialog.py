"""Changing a status that has not gone out, with its message and image; why it was refused stands above."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from brutlers_desktop.domain.outbox import Entry, StatusChange, WriteState
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.outbox_words import customer_of, refusal_words
from brutlers_desktop.ui.widgets.basics import label, title
from brutlers_desktop.ui.widgets.image_field import Run
from brutlers_desktop.ui.widgets.message_step import MessageStep, Step, Template
from brutlers_desktop.ui.widgets.status_choice import StatusChoice


class StatusEditDialog(QDialog):
    """``submitted`` tells the step as it was changed; the caller closes the dialog, or says what is wrong."""

    submitted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        entry: Entry,
        step: Step,
        statuses: Sequence[str],
        run: Run,
        template: Template,
        language: str,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusEditDialog")
        self.setWindowTitle(tr("Edit the change"))
        self.setModal(True)
        self.setMinimumWidth(460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assert isinstance(entry.payload, StatusChange)  # noqa: S101 - the caller's choice of dialog
        self.step = MessageStep("edit", run, send=tr("Save"), icon_name="")
        heading = title(customer_of(entry), name="editCustomer", points=2)
        heading.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        if entry.state is WriteState.REFUSED:
            column.addWidget(label(refusal_words(entry), name="editRefusal", role="problem", wrap=True))
        self.choice = StatusChoice("editStatus", statuses, step.status)
        self.choice.chosen.connect(self._choose)
        column.addWidget(self.choice)
        column.addWidget(self.step)
        self.step.begin(step, entry.customer_name, template, language, with_template=False)
        self.step.left.connect(self.reject)
        self.step.send_wanted.connect(lambda: self.submitted.emit(self.step.step))
        (self.choice.box if entry.state is WriteState.REFUSED else self.step.message).setFocus()

    def _choose(self, status: str) -> None:
        self.step.send.setEnabled(bool(status))
        if status:
            self.step.set_status(status)
