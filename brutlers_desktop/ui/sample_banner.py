"""What marks sample data on every page, and the way out of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.widgets.basics import button, label


class SampleBanner(QFrame):
    """Shown while the chosen connection is sample data; the window's title then says so too."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__()
        self.setObjectName("sampleBanner")
        self.setProperty("role", "waiting")
        self._bridge = bridge
        self._window = window
        self._usual_title = window.windowTitle()
        badge = label(tr("Sample data"), name="sampleBadge")
        badge.setProperty("badge", "attention")
        badge.setContentsMargins(10, 4, 10, 4)
        words = label(
            tr(
                "Nothing here is real, and nothing reaches Brutlers. It is gone when you leave it or close the app."
            ),
            name="sampleWords",
            wrap=True,
        )
        self._leave = button(tr("Leave sample data"), name="leaveSample")
        self._leave.clicked.connect(lambda: bridge.run(self._go(), "leave the sample data", must_finish=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        row.addWidget(self._leave)
        bridge.ready.connect(self.refresh)
        bridge.connections_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show whether the chosen connection is sample data."""
        desk = self._bridge.desk
        chosen = None if desk is None else desk.connections.chosen
        is_sample = chosen is not None and chosen.is_sample
        self.setVisible(is_sample)
        title = self._usual_title
        self._window.setWindowTitle(tr("{title} – Sample data", title=title) if is_sample else title)

    async def _go(self) -> None:
        desk = self._bridge.desk
        if desk is None:
            return
        self._leave.setEnabled(False)
        try:
            await desk.sample.leave()
        finally:
            self._leave.setEnabled(True)
