"""The settings of the look: light or dark, and the height of rows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.look import ROWS_PREFERENCE, SCHEME_PREFERENCE, Rows, Scheme, read_look
from brutlers_desktop.ui.widgets.choice_setting import ChoiceSetting


class AppearanceSetting(QWidget):
    """What is chosen shows at once, in the whole window."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        schemes = (
            (Scheme.SYSTEM, tr("As the system")),
            (Scheme.LIGHT, tr("Light")),
            (Scheme.DARK, tr("Dark")),
        )
        rows = (
            (Rows.ROOMY, tr("Roomy")),
            (Rows.COMPACT, tr("Compact: more rows at once")),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for setting in (
            ChoiceSetting(
                bridge,
                "colorScheme",
                tr("Colours"),
                SCHEME_PREFERENCE,
                schemes,
                lambda kept: read_look(lambda _: kept).scheme,
            ),
            ChoiceSetting(
                bridge,
                "rowHeight",
                tr("Rows of tables"),
                ROWS_PREFERENCE,
                rows,
                lambda kept: read_look(lambda _: kept).rows,
            ),
        ):
            setting.changed.connect(self._take)
            column.addWidget(setting)

    def _take(self) -> None:
        theme.take_look(read_look(self._bridge.preferences.get))
        self._bridge.look_changed.emit()
