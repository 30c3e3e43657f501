"""Photographs the whole virtual screen: a path a line on stdin, answered by the same line once the picture is there."""

import sys

from PySide6.QtGui import QGuiApplication

app = QGuiApplication([])
for line in sys.stdin:
    app.processEvents()
    app.primaryScreen().grabWindow(0).save(line.strip())
    print(line.strip(), flush=True)
