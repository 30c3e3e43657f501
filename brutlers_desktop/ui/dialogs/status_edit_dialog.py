"""Changing the message or image of a status that has not gone out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from brutlers_desktop.domain.outbox import Entry, StatusChange
from brutlers_desktop.ui.models.outbox_words import customer_of
from brutlers_desktop.ui.widgets.basics import title
from brutlers_desktop.ui.widgets.image_field import Run
from brutlers_desktop.ui.widgets.message_step import MessageStep, Step, Template


class StatusEditDialog(QDialog):
    """``submitted`` tells the step as it was changed; the caller closes the dialog, or says what is wrong."""

    submitted = Signal(object)

    def __init__(
        self, parent: QWidget, entry: Entry, step: Step, run: Run, template: Template, language: str
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusEditDialog")
        self.setWindowTitle("Edit the change")
        self.setModal(True)
        self.setMinimumWidth(460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assert isinstance(entry.payload, StatusChange)  # noqa: S101 - the caller's choice of dialog
        self.step = MessageStep("edit", run, send="Save")
        heading = title(customer_of(entry), name="editCustomer", points=2)
        heading.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.step)
        self.step.begin(step, entry.customer_name, template, language, with_template=False)
        self.step.left.connect(self.reject)
        self.step.send_wanted.connect(lambda: self.submitted.emit(self.step.step))
        self.step.message.setFocus()
