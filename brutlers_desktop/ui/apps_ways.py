"""What the page of connected apps sets off."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brutlers_desktop.ui.commands import Commands
    from brutlers_desktop.ui.pages.connected_apps import ConnectedAppsPage


def wire_apps(apps: "ConnectedAppsPage", commands: "Commands") -> None:
    """Let the page's buttons work on the chosen connection, and lie still while it is being worked on."""
    page = apps.page
    apps.add_wanted.connect(commands.add_connection)
    apps.chosen.connect(commands.choose)
    commands.busy_changed.connect(lambda connection_id, busy: apps.set_busy(connection_id, busy=busy))
    page.connect_wanted.connect(lambda: commands.sign_in(""))
    page.revoke_wanted.connect(lambda: commands.revoke(""))
    page.forget_wanted.connect(lambda: commands.forget(""))
    page.edit_wanted.connect(lambda: commands.edit_connection(""))
    page.remove_wanted.connect(lambda: commands.remove_connection(""))
    page.sign_in.copy_wanted.connect(commands.copy_link)
    page.sign_in.cancel_wanted.connect(commands.cancel_sign_in)
