<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Brutlers</name>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>* required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>A certificate in it is damaged. Ask for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>A connection lets this app read your shop's orders. You need the Client ID and Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>A fault of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file may not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>A file of this name is there already. What it holds would be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>A file or folder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A folder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>A made-up shop with all that this app can do. Nothing is sent to Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>A message to the customer, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>A name has at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>A number without a country code is taken for one of this country when you create an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>A passphrase for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>A passphrase for your secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase of its own unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>A permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>A phone number has only digits, spaces and + ( ) / - in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>A printed list has at most {most} orders. Ask for less by the filters, or export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>A redirect URI of this connection cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>A reply that does not belong to this sign-in was refused. If your browser shows an error, start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>A secret could not be stored in {path}. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>A user name has no colon, and at most 256 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>API log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>API log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Accepted, but not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access</source>
        <comment>a group of the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access ended at {time} · renews by itself at the next use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Access is being renewed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access not used before it is certain whose shop this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access renewed itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access valid until {time} · renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Access was not allowed in the browser. Nothing has changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Add a connection to your shop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Advance the order to its next status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Advance to {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 hour without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 minute without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 15 minutes without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 5 minutes without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>After wrong attempts the next one has to wait {n} seconds.</source>
        <extracomment>1: After wrong attempts the next one has to wait {n} second.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>After wrong attempts the next one has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>All</source>
        <comment>orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>All facts about this customer, their orders with timelines and pictures, earlier versions and drafts are deleted on this computer. Brutlers keeps its copy; it is not fetched again. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>All of these orders have this status by now, or are about to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All requests on record had an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move from the keyring into an encrypted file. You type its passphrase each time the app starts; commands ask for it too.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move into your system’s keyring, and the file is removed. The app then starts without a passphrase; the same one still unlocks the window where it was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>All {n} work.</source>
        <extracomment>1: All {n} work.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Allow it these permissions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Allow your account to read and write it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Allow your account to read and write {path}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>An address with a user name or password in it is not safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has an @ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>An earlier move of your secrets is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>An unexpected reply came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/order_block.py"/>
        <source>And {n} more</source>
        <extracomment>1: And {n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop has it open. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>Another Brutlers Desktop holds this profile and does not let go. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop is preparing it. Wait for a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Another Brutlers Desktop is renewing this connection and does not finish. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop is using them and does not finish. It may be waiting for you to unlock the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Another Brutlers Desktop is writing to it and does not let go. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Another address, other redirect URIs or permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Another connection has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Another list is still being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Another passphrase for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>Another program on this computer uses every port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</source>
        <extracomment>1: Another program on this computer uses the port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses every port that the browser could come back to ({ports}).</source>
        <extracomment>1: Another program uses every port that the browser could come back to ({ports}).</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses port {ports}; the browser comes back by {free}.</source>
        <extracomment>1: Another program uses port {ports}; the browser comes back by {free}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status, such as ALTERATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Another window has just renewed it. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Answer</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>As the system: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>As the system: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Ask Brutlers for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Ask for more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ask for permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Ask for this permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>At Brutlers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Attempt</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Back up the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Base address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Begin with + and the country code, such as +49.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Bridal dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers Desktop backup ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop can now work with your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly several times in a row, soon after it was opened. A safe start fetches and sends nothing by itself and leaves the kept look of the window aside, so that you can see your orders and make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>Brutlers Desktop failed while sending it. Whether it arrived is being looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Brutlers Desktop is already running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop is finishing the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop keeps its secrets in your system's keyring. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Brutlers Desktop was ended while this was being sent. Whether it arrived is being looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop was not given access, and nothing has changed. You can connect at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Brutlers Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/order_list.py"/>
        <source>Brutlers Desktop · page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers accepted that its access ends; whether it has ended could not be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers accepted the revocation, but could not be asked whether the old access still works. Its secrets were deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers accepted the revocation, but it could not be proven that the access is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Brutlers answers</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers could not be told that the access ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers could not be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Brutlers could not be told. The access is deleted here, but it may stay valid there until it ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers could not revoke just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers could not sign you in just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers did not allow this: the permission “{permission}” ({scope}) was not granted. Reconnect and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Brutlers did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Brutlers did not say whose shop you signed in to, and none of its orders is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_editing.py"/>
        <source>Brutlers does not know this Client Secret with this Client ID. Nothing was saved. Compare both with the Vendor Dashboard, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers does not know this app by what was entered. Correct it, then revoke again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers does not know this pair of Client ID and Client Secret. Compare both with the Vendor Dashboard, under Integrations, and correct them in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Brutlers gets {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers granted other permissions than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers has no such customer, or they belong to another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers has no such order, or it belongs to another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers has not been reached since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Brutlers has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: no proxy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: nothing that is sent leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Brutlers lists now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Brutlers may have renewed the access, but its answer never arrived here. Your orders are safe: sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers no longer accepts the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers no longer accepts this access. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers no longer accepts this sign-in: it ended, was withdrawn, or a newer one took its place. Sign in again to go on; everything on this computer stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers orders {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers refused the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers says: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers sent an answer that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers sent something that is not a list of customers. Your customers here are unchanged. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>Brutlers sent something that is not a list of orders. Your orders here are unchanged. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>Brutlers sent these in a form that is not an order. All others are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Brutlers shows both as soon as the app is registered, and again under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers was not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers was not told. To be sure, end the access in the Vendor Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers was told to end the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>Brutlers’ answer was lost, and the last orders do not tell whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers’ last 100 orders are fetched again; older ones come back only by a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Busy hours are Monday to Saturday from {opens} to {closes}, by this computer’s clock. When much changes, the app asks sooner, but never twice within 30 seconds. What you change is sent in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>By the notices of your system. They give numbers and no names, since anyone may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Bytes</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>CSV, for any spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Calm: at least every 10 minutes in busy hours, else every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/confirm.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_change_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Cancel those not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Cancel what is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Cancelled</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates of your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates trusted besides the system's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Change it to {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Change its passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change status of {n} orders</source>
        <extracomment>1: Change status of {n} order</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Change status of {n} orders…</source>
        <extracomment>1: Change status of {n} order…</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Change the shop shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Change the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Change the status back if it was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change {n} orders</source>
        <extracomment>1: Change {n} order</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Changed since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes</source>
        <comment>a group of the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Check capital letters and the keyboard's language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>Check its address, or whether you are in the network that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Check that {path} can be read and written by your account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Check the Client ID, redirect URIs and permissions of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address of this connection too: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address. In a hotel or café, open a browser first: the network may ask you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Check the disk and the file's permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Check this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Checked</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Checking the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Checking whose shop this is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Checking… Nothing secret is sent, and nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Choose a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Choose above what to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Choose at least one permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Choose http or https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Choose what is ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Client ID</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Client ID or secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Clock</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close (Esc); what you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>Close every other Brutlers Desktop, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Close that program, or register a redirect URI with another port at Brutlers and add it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Close the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Collecting… The connections are checked too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Colour</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_table.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Compact: more rows at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Compare it with the Vendor Dashboard, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Completed</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Confirmed: Brutlers now refuses the old access. Its secrets were deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Confirmed: the old access is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Connect your shop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Connect your shop to Brutlers, and its customers appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Connected</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working, but not everything that was asked for was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Connected apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Connection</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Connection</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Connection settings ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_list.py"/>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>Connections came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_needs.py"/>
        <source>Connections that need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Continue in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/value_label.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client ID from the Vendor Dashboard, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Copy the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Copy the list as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Copy what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copy {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Correct the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>Country of phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create and change customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create it and begin another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create orders and change their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create the new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create, change and delete appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Created</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Created</source>
        <comment>state of a new order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Ctrl+Z takes back the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Customer</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Customer without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Customer, order, page or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Customers appear here as soon as there are any at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Customer’s data exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Data for other programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Data of one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Decide whose shop this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Delete the view “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Deletes all orders with their timelines and earlier versions, the Outbox with what still waits in it, drafts, your own views, every older archive that was set aside, and the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Description</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Digits are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Discard and erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Discard “{change}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/banner.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Do not send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Does not work</source>
        <comment>how a check came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>E-mail</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Each request to Brutlers is listed here once it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Edit connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <source>Edit the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Edit the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Edit the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Edited</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Enter opens the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter these redirect URIs there, each exactly as it stands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter what you received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Erase from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its orders and its changes in the Outbox (backups keep theirs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its {n} orders and its changes in the Outbox (backups keep theirs)</source>
        <extracomment>1: Erase its {n} order and its changes in the Outbox (backups keep theirs)</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erase the orders on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase “{name}” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erased from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Erased:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Every order that Brutlers ever sent to this app stays here, encrypted, even after Brutlers no longer lists it. The key is where your sign-ins are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Everything is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export the settings of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Export this customer’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data to read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Exporting to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Facts about the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Facts and timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Failed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Failed. {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Fair. A longer one is better: four words in a row, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fetch the orders anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Fetch the orders anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Fetching your customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Fetching your orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Files of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Filter the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Fine</source>
        <comment>how a check came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Finishing the sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>First its access at Brutlers is revoked. Then its Client ID and Client Secret are deleted from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Fitting ready</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fold or unfold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Forget anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget the access of “{name}” anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Forgotten</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Forgotten on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten on this computer only. Brutlers was not told: to be sure, end the access in the Vendor Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/result_list.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Free software under the MIT licence. It is built on Python, Qt and other free software, and the icons are from Lucide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Getting it ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <location filename="../../brutlers_desktop/oauth/loopback.py"/>
        <source>Give at least one redirect URI, as registered at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Give the connection a name, for example your shop's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>Give the view a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Give three redirect URIs at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Go on without storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Goes out in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Good, if nobody can guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Granted: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Health of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>How you call it, for example your shop's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>How your connections are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>If that is your company's network or your virus scanner, choose its certificate file under Settings, Network. If you do not know the name, do not sign in from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>If you keep the connection, its access is no longer used, and Brutlers is told as soon as it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Images (*.jpg *.jpeg *.png *.webp *.heic *.heif);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Import a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import a connection’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>In production</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>In the Brutlers Vendor Dashboard, under Integrations, register an app with the redirect URIs below. You then find its Client ID and Client Secret there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>In the list of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Interrupted</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Is being made ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Is this still the same shop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It agrees with the server's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>It answered a made-up request with access. Nothing of it was stored; check the base address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It answered {answer} without saying that the sign-in has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>It comes from a backup. It may have been sent since the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It contains characters that are not valid text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It could not be made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>It could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It could not be read and was set aside as {aside}. Add your connections again; nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>It could not be read and was set aside as {aside}. Orders come back from Brutlers as far as it still tells them: the last 100. Older orders and earlier versions are lost unless you restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It did not answer in time. Check the internet connection, or try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It did not come as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It does not begin with {prefix} as those from Brutlers do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>It does not belong to the sign-in that is under way. Start the sign-in again in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It does not go with what Brutlers has now. Look at the order, then try again or discard this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It does not say which version of the format it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>It had not arrived, and is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/status_actions.py"/>
        <source>It has not gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It has too many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It has {width} × {height} pixels; at most {most} million can be read. Save it smaller, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>It holds a space or another character that cannot be part of it. Please copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>It holds the certificate of a server only. Ask for that of the authority that issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It is another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is cut off or damaged. Save or copy it once more, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged, or no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>It is done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is far too large for the settings of a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is kept in the Outbox: change it, try again or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is larger than {most} MB. Save it smaller, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is looked for before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no image. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>It is no longer in your keyring, so the window was unlocked without it. Press Ctrl+L to choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no ordinary file. Save the image as a file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is not certain whether Brutlers has this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>It is not certain yet whose shop this connection is signed in to. See Connected apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>It is not known where your secrets are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is not sent again before you decide, in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is of a kind that is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>It is on its way to Brutlers already, and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>It is on its way to Brutlers already, as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop: its orders come to those that are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It is too large. Choose a smaller image, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is {kind}. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>It is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>It is {path}. Whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It looks like one from Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It may be another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>It may be failing: back up what matters, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It may be waiting for its password in another window. Unlock it, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>It may be waiting for you to unlock it in another window. Answer it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>It may have been sent, but the connection may belong to another shop now, so that it cannot be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It may hold only a plain path after the port, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It must begin with http://127.0.0.1: or http://[::1]:, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a path, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a port between 1 and 65535, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>It opens the window, starts a new order and locks. Closing the window still ends the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It prints as soon as the printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It said: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent a web page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent an empty page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent something else than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>It stands at Brutlers already. It may have been sent by an earlier copy of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It takes {size} bytes; a keyring keeps {most} at most. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window until the app ends. If you forget it, close the app and start it again: this computer keeps neither the passphrase nor your sign-ins, so you connect anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window. If you forget it, sign in to your computer’s account and delete “lock-passphrase” of Brutlers Desktop in your keyring’s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It waits in the Outbox for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>It waits until you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>It was decided meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It was issued by “{issuer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It was larger than any real answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>It was not sent, and goes out once it is sure to be for the same shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>It was not sent, and is not kept here. Nothing changes at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It was refused as a whole ({fault}), and nothing of it was stored. Please try again in a moment; if this stays, check the base address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <source>It was removed meanwhile, so nothing can be written through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It was removed, perhaps in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>It was revoked or renewed by a new sign-in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but no answer came. It is being looked for at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but whether it took effect cannot be told. It is not sent again before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It was written by a newer Brutlers Desktop. Install that version here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>It works, but {n} things need a look.</source>
        <extracomment>1: It works, but {n} thing needs a look.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its Client ID and Client Secret are deleted from this computer. Nothing changes at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>Its Outbox cannot be read now: changes that wait in it will not be sent, and some may have been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access may stay valid at Brutlers until {day}; you can end it in the Vendor Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access was revoked, and Brutlers has been seen to refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>Its answer could not be kept. Whether it arrived is being looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer did not arrive whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Its certificate could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>Its certificate ended on {day}. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its compression was broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed before it was certain that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed. Discard it, and write it anew through another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its connection was removed. It was not sent: write it anew through another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its encoding was not one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its orders cannot be erased now, since their archive is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders stay in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Its orders stay; only the view goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders were erased from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Its package brings no text along; see the name of the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its permissions cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its redirect URIs cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its status at Brutlers changed since you looked. Nothing is sent before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Its window does not answer. Wait for a moment, or end it, then start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>JSON, with the timelines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Just looking round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart: the new access gets a connection of its own, and “{name}” needs a sign-in to its own shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Keep it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its orders in the archive on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its {n} orders in the archive on this computer</source>
        <extracomment>1: Keep its {n} order in the archive on this computer</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Keep them in a file with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Keeping up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Language of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Last seen {last_seen}. It is no longer among the last orders that Brutlers tells, and stays here as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Last seen {moment}. They are no longer among the last customers that Brutlers tells, and stay here as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Late and at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it at {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Leave sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Left as it is, since you said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Licences of all parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>Lock</source>
        <comment>button that locks the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Look at the order, or put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Look at this</source>
        <comment>how a check came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Make it writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Makes a fresh link and copies it, for a browser of your choice on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Manage connected apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Message to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Messages to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Method</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Model</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/more_button.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>More choices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>More for this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>More for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move the secrets to the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them to the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Name an HTTP proxy, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Name, e-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Name, e-mail, phone, notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Network</source>
        <comment>a group of the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New customer {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>New in the timeline: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>New order for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New order for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>New order for {customer}: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>New orders and status changes wait here until Brutlers has them, also while you are offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>New status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Next try: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Next weddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>No browser opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customer fits the search. Search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No e-mail and no phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No failed request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>No longer: {permissions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No open order has its wedding in the next 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order belongs in this view now. Others are in All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>No order can be created now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order in this view fits the search and the filters. Reset them above, or search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>No order of your connections has the id on this ticket. It may belong to another shop, or be newer than the last update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No order was made or changed since yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>No orders of this customer are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>No program opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No reply came from the browser within 5 minutes. Start again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>No shop is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>No such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>No such number is in use. Is there a mistyped digit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>No way back from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>None is used.</source>
        <comment>proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>None of {all} works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>None: always with a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Normal: at least every 2 minutes in busy hours, else every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Not a number in {country}. {problem} For another country begin with + and its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Not added yet</source>
        <comment>a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Not at Brutlers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Not checked</source>
        <comment>how a check came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not connected</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Not erased by this: what Brutlers keeps on its servers, backups, exports and prints that were made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Not granted: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>Not into the app’s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not reached</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Not saved. {problem} Everything you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <source>Not saved. {why} Everything you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not stored</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not updated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Noted by a newer Brutlers Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing can be kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing fits “{text}”. A few letters of a name, an e-mail, a model or an order are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing has happened yet. Connecting, renewals and faults will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Nothing here is real, and nothing reaches Brutlers. It is gone when you leave it or close the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <source>Nothing is fetched or sent by itself. Press “Start as usual” to go on as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Nothing is fetched or sent by itself. “Refresh” still asks Brutlers once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent meanwhile; your orders here are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent until you decide; your orders here are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this is for trying the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this system has no keyring service. Start the app again to choose a passphrase for a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late or at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late, and no wedding is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late. The next wedding is {name}’s, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Nothing is lost. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Nothing is sent before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Nothing like it is in the list. It shows only the last 100 orders by their last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Nothing more could be kept in {path}. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Nothing needs to be done as long as all of them are registered at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing of them is left in the keyring. The passphrase is asked for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing of this kind has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing reached Brutlers. The proxy may ask for a user name and password, or not allow this address: look at the network settings, or ask who looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing waits in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was changed here. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Nothing was left here that could be revoked. To be sure, end the access in the Vendor Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>Nothing was printed, and no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Notices outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Now also: {permissions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Number of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Of the window, its days and numbers. Messages to customers have languages of their own. What the timeline noted before stays as it was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Often: at least every minute in busy hours, else every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>On its way to Brutlers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>One a line, like waist: 70 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>One image can go with a status. Add one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps has not been renewed for {n} days. Open Brutlers Desktop to sign in.</source>
        <extracomment>1: One of your connected apps has not been renewed for {n} day. Open Brutlers Desktop to sign in.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps needs a sign-in. Until then nothing new arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Only by Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Only facts that are not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Only its time of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Only the new one opens your secrets and unlocks the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only the system's certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only where a company's network or a virus scanner opens safe connections: its certificate, as a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Open</source>
        <comment>orders that are not done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Open Brutlers Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Open Brutlers Desktop’s window to look round in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Open Brutlers in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Open it in a browser on this computer. Earlier links no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status and by wedding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by wedding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Open that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Open the API log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Open the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open the log’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Open the order beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Open the window with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Open {address} in a browser yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open {folder} in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Or drop or paste one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Order</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Order without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ordered</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/xlsx.py"/>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_table.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>a group of the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Orders appear here as soon as there are any at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Orders are fetched only by F5 or the Refresh button. You can change that under Settings, Keeping up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Orders of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Orders that are changed, with their present status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Orders {view} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Orders, customers, timelines and the Outbox, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Other image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Other status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: write 127.0.0.1 instead of localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Page to read (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/sheet.py"/>
        <source>Page {page} · {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Parts of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Paste them into a spreadsheet or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Path</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused · {updated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Paused: only by F5 or the Refresh button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/scope_list.py"/>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Permissions changed</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Permissions to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Phone</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Picture of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Place for secrets</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Please check what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Please sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Ports {ports} are free.</source>
        <extracomment>1: Port {ports} is free.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Possible gap</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_change_dialog.py"/>
        <source>Present passphrase</source>
        <comment>the one until now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Print the ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Printed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Proxy</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Put the order away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Puts versions, settings, checks and the log into one file for whoever helps you. You see all of it before it is saved; secrets and your customers’ data are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries: you may put a version of your own in their place. Their source is at https://code.qt.io, the licence at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Reached again</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Reading the orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Ready</source>
        <comment>orders to be picked up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ready for pickup</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Receipt: a customer’s data was erased from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Reconnect with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Reconnect with less…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Redirect URI {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Redirect URIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Redirect URIs, one a line, exactly as registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Reference: {hash} (a salted hash; it tells nothing of the person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Refused</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Register this app at Brutlers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove the connection “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Remove the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Removed</source>
        <comment>a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewal interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Renewed</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Requests</source>
        <comment>requests to the server, in the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Reset the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Restart the system's keyring, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Retry the refused ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Revoke the access first: it belongs to this Client ID and base address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this Client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this base address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Revoke the access of “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoke waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoke waiting</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoked</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked and confirmed: the old access is refused by Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking the access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>Revoking waits for Brutlers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking was stopped before Brutlers confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Rows of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Safe connection</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Safe start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Save customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the list as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Save the list as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Save the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Save the ticket as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the work ticket as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Save without trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Saved: the order for {customer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search customer, model, colour, order…  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Search the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Seconds</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Seconds to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>Secrets are held for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Secrets are no longer read or stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Secrets can be stored and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See your shop's profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Select at most {most} orders, or export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Select at most {most} orders, then change their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Send at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it to this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sending to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Sent in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Set the clock right, best by letting the system do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Settings exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shop: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Show an icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Show the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Show the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Show this list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in again by {day}, and it goes on without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Sign in again in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again: choose another account in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign in at Brutlers and choose Allow. If no browser opened, copy the link and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in through your browser, and your orders appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Sign in to the Brutlers Vendor Dashboard, open Integrations and register an app. Name it as you like, for example “Brutlers Desktop”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sign-ins and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Size</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Size</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes in {n} spans between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <extracomment>1: Some changes in {n} span between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>Some changes may have been missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes {spans} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <comment>the spans: “between … and …”, one or more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>Somebody changed this customer at Brutlers since you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Somebody changed this customer at Brutlers since you looked. Nothing is sent before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Something else</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Something in it is not accepted. Change it and try again, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Something is missing beside the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Something is missing in it, or it holds what does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Something needs your attention. Unlock the window to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Something of this customer waits in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Something went wrong in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Special requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Special requests</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over with an empty archive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Started over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>State of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Status</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Status of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Status or wedding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Step {number}: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Such as Weddings in June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Support bundle saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Take {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Tell me of new orders, changed statuses and needed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is only the address of an image. Nothing is fetched from the internet: save the image first, then add the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The Client Secret could not be tried, so nothing was saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The Client Secret is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/retired.py"/>
        <source>The access before this one, which allowed more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access is being renewed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>The access is no longer used here, but Brutlers could not be told yet. It is tried again by itself; or forget it on this computer anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The access that you have belongs to this Client ID and base address. To change them, revoke it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access was last renewed on {day} and ends {n} days after that.</source>
        <extracomment>1: The access was last renewed on {day} and ends {n} day after that.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access was renewed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address holds a character that cannot stand in one. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must begin with https://, like https://brutlers.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must end before any “?” or “#”, like https://brutlers.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The answer did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The answer from Brutlers did not arrive. Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The answer to a renewal never arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The app did not follow, so that nothing secret went to another address. If this stays, check the base address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The app is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The app talks to Brutlers, at the addresses of your connections, and to nobody else. No usage is counted, nothing is sent to the makers of this app, and there is no advertising. A picture is fetched from its address only when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>The app works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive before is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive has to be brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive is being opened elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>The archive is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive that cannot be opened is kept under a dated name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive's key does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The area code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is encrypted with it. Whoever has both can read your orders; without the passphrase nobody can, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is {path}. It opens only with its passphrase, which is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup’s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} (by “{issuer}”) is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The certificates that the network settings name can no longer be read here. Choose the file again, or remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>The change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The computer's memory is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The connection is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>The connection may belong to another shop now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>The connection may belong to another shop now. Nothing is sent before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection through which it would go is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection was made anew, and may belong to another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>The customers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The draft cannot be kept: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The entry is still there after it was deleted. Remove it in the keyring's own program, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>The export was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file could not be read. Is it still there, and may you open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>The file is too large to be one of certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The file of your sign-ins and the key, encrypted; nothing, if they are in your system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The file that held them is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>The first day lies after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The folder could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The image is still being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image that you added before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The key to your orders is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The keyring does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The keyring on this computer holds no Client Secret for this connection (secrets of an earlier run may not have been kept). Enter it again under Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>The last 1,000 requests to Brutlers, without what was in them: no tokens, no customers, no order numbers. A check asks for what Brutlers must refuse, so a 400 or 401 that comes with one is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>The last list from Brutlers does not reach back to the one before. Changes {span} may be missing here; each shows as soon as its order changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last renewal was interrupted, and its answer never arrived. Nothing is wrong with your orders: sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in is of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in may be of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>The last time it ended with a fault of its own. Nothing is lost: your orders and what waits in the Outbox are here again, as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The list of connections was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The list of your connections and how you like the window: no secrets and no customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>The lock had lost its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/log/setup.py"/>
        <source>The log cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The log, for when something goes wrong: no secrets and no customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The network settings name a file of certificates that is no longer here. Choose it again, or remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The new access waits in memory for the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The old passphrase opens nothing any more, here. A copy of the file that was made before, in a backup for example, still opens with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>The order is at “{status}” now: somebody changed it since you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders are those of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>The orders cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>The orders could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>The orders here are those of “{shop}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders of the backup take the place of those here. The archive as it is now is kept under a dated name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The orders on this computer are not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders that were kept on this computer are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>The page that was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ cannot be used like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ needs an ending, such as .com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part before the @ cannot be used like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The passphrase does not fit {backup}, or this is not a backup of Brutlers Desktop, or its beginning is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The passphrase is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>The passphrase of your secrets unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>The picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printer did not take it. Look after it, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printing was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The profile is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>The profile's folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The profile's folder was moved or removed. Restart Brutlers Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The proxy does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} is of a kind that this app cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The renewal was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>The report holds no passwords and no customers’ data. It stays here unless you hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The request was not accepted ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>The scanned order is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>The search, the filters and the order of the list are saved, as a tab of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>The secrets cannot be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The server answered with an error ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}). Nothing is wrong on your side; please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>The server answered with an error. This is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered {status}. Check the base address of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The server did not say what time it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The server had a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>The server takes any secret at this point; only a sign-in shows whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The server takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The server's certificate could not be verified, so nothing was sent. Check this computer's date and network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The sign-in did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server answered with an error of its own ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server gave no usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server wanted to send us elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>The sign-in server's answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system did not let Brutlers Desktop use its secrets. Allow it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring answered with an error. Check that it works, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The system's keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring service is not running. Start it, or sign in to your desktop again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>The wedding was {n} days ago, and the order is still open.</source>
        <extracomment>1: The wedding was {n} day ago, and the order is still open.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Their archive is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Their key is in a keyring service, and none is running on this system. They are safe where they are. Until the service is back and the app was started again, only the orders that Brutlers tells now are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>There are too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>There is a view of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>There is no access stored for this connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no certificate in it. Ask for the file in PEM form; it begins with {begin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>There is no image in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>There is no sample data here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>There is no such place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>There is nothing more to do here. The app shows how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>There is nothing to keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>There was more after its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>These orders are as of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>These orders were kept by a newer Brutlers Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>They are in a file that only your passphrase opens. Open Brutlers Desktop and type it; a command asks for it on a terminal, or reads it with --passphrase-fd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>They are in {path}, without the Client Secret and without any access. Import them on the other computer under Connected apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>They are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>They are kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>They were erased meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access has ended. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access is no longer used here. Brutlers could not be told yet; this is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>This app can then no longer see or change the shop's orders, until you connect again. Nothing is deleted at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may neither create nor change customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may no longer see your customers at Brutlers. Those below are kept as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may not see your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may see your orders, but neither create orders nor change their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>This computer has no program set up for it. Copy the address or number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} ahead of Brutlers' clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} behind Brutlers' clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>This computer's network settings name a proxy that is not an HTTP proxy (a SOCKS proxy, perhaps), so nothing was sent. Name an HTTP proxy there, or under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This connection is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>This customer is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This day cannot be read. Write it like 12.6.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>This desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}, not to {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>This file cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/connection_settings.py"/>
        <source>This file names another server than {server}: your Client Secret would go to {address}. Go on only if you know that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This image cannot be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <source>This is a fault of ours and has been written to the log. Nothing was lost; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>This is a fault of ours. Your orders and what waits in the Outbox are safe on this computer. You can go on; if something looks wrong, start the app again: it comes back as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>This is all that will be in the file. Secrets, e-mail addresses and phone numbers are taken out, and orders are not in it. Look through it, then save it and send it to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>This is another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>This is not a name or address, like proxy.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>This is not a whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>This is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>This is not the id of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>This is not the id of an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>This is not the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>This is the draft that you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is too long for an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client ID. The Client Secret begins with brut_secret_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client Secret. The Client ID begins with brut_app_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>This order is not at Brutlers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>This profile folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This profile was used by a newer Brutlers Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>This reply could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret is too long to be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This system cannot read HEIC images. Save it as JPEG, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>This system has no keyring service that could keep your sign-ins and the key of your orders. They can be kept in an encrypted file instead, which only your passphrase opens: you type it each time the app starts.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>This system has no keyring service, so nothing secret is stored: you will have to enter the client secret and sign in again after the next start. To stay signed in, choose a passphrase when the app starts, or start a keyring service (such as GNOME Keyring or KWallet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>This system has no keyring service, so the archive ends with the app. Start one (such as GNOME Keyring or KWallet), then start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <source>This system has no keyring service, so there is no archive that lasts. Open the app and choose a passphrase, or start a keyring service (such as GNOME Keyring or KWallet); sign in once in the app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>This version of Brutlers Desktop cannot read {path}. Install the later one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was yesterday. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was {n} days ago. Is it right?</source>
        <extracomment>1: This wedding day was {n} day ago. Is it right?</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Tick what “{name}” should be allowed in addition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Ticket {order_id}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time (UTC)</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Time to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Times here follow Brutlers; please set the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>To be looked at: {checks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Too late to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Too late to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too long to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too much for the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Too much was asked at once, or the service is being looked after. This goes on by itself {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Too much was asked at once, or the service is busy. This goes on by itself {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Too short: {least} characters at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Took</source>
        <comment>a column of the API log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Trusted too: {certificate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Trying the Client Secret at {server}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Type</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Type the passphrase to see your orders again. They are kept up to date meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Unchanged unless you enter a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Unchanged unless you enter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Under Connected apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Unknown since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Untick what “{name}” should no longer be allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Updated</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updated {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>Use at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Use at most {most} ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Use the standard text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Use this proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>User name, if it asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Wait for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Wait until it is done, or cancel it beside its progress; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Wait {n} seconds.</source>
        <extracomment>1: Wait {n} second.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Waiting for your browser · {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Was it created?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Way back from the browser</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Weak. Whoever copies the file could find it by trying. Four words in a row are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Wedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Wedding</source>
        <comment>a column of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Wedding date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Wedding {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Weddings in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome to Brutlers Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>What Brutlers goes on telling of these orders and this customer is not taken in here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>What became of each order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What is stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>What is stored there is gone at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>What is the customer called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>What it left in the other place cannot be removed. Unlock the keyring and check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>What the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>What the status card puts in for you when an order changes. Each message can be changed before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/finding_rows.py"/>
        <source>What was found when the sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>What was read back is not what was stored. Check that the keyring works, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>What was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>What you call this shop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you typed waits in the form: open it with New order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you wrote is on the order's status card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>When I am in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>When you connected, the permission “See customers” was not granted. Ask for it: you sign in once more and allow it. Orders are not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>When you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>When: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Who is the order for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Will be sent: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>With an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create nor change customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create orders nor change their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show new orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot tell by itself whose shop this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Work ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Work ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working, with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Would become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write a number from 1 to 65535, often 8080 or 3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Write it exactly as it is registered at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write it in the plain form, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Write mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write one address a line, with nothing between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write only the name or address, without http:// before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write the proxy's name or address, like proxy.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Yes, it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>You allowed access in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>You are asked about changes that waited when the backup was made, before any of them is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You began this order before. Save or discard it, then begin the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You can return to Brutlers Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>You cancelled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>You declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>You find the Client ID and Client Secret in the Brutlers Vendor Dashboard, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>You have signed in anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>You have signed in. Before any order is fetched, the app makes sure that it is still the same shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>You have version {version}. The app does not look for newer ones by itself: they come the way you installed it, from your system’s packages or as a new download. Your orders and settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>You signed in to “{shop}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You took this order back: it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Your browser has answered. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow it. The present access stays until the new one is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow the rest. The present access stays until the new one is stored, and the old access is then revoked at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Your browser opens: sign in at Brutlers and choose Allow. This app never sees your password, and you can take the access back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Your connections and sign-ins stay, and so do the arrangement of the columns and the files that you exported or backed up. Nothing changes at Brutlers: its last 100 orders are fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>Your connections are being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Your decision is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Your disk quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Your kept orders cannot be opened now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not keep a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not remove a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your passphrase, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>Your proxy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Your proxy did not let it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in a file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in the keyring now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Your secrets are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are not in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Your secrets were stored by a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Your shop’s orders on your computer: found at once, kept for good, there without a network too. Connect your shop in three steps; you can leave this page and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your sign-ins and the key of your orders are in a file on this computer that only your passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in an encrypted file that only your passphrase opens. You type it each time the app starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in your system’s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Your system’s keyring does not hold it. If the keyring is locked, unlock it and refresh. Otherwise restore a backup, or start over with an empty archive: {path} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Zip (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a lone surrogate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a number out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a repeated name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>access_token is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an SVG or another kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>an endless number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>an error and success at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>answer refused</source>
        <comment>what became of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>asked, not granted</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>before anything that a customer would see is sent.</source>
        <comment>follows a number of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>between {after} and {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>broke off</source>
        <comment>what became of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>certificate not trusted</source>
        <comment>what became of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>connected {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>d MMM</source>
        <comment>a day's format: d day, MMM month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>d MMM yyyy</source>
        <comment>a day's format: d day, MMM month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>ended</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>failed</source>
        <comment>what became of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>for {connection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>given by Brutlers once it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>given up</source>
        <comment>what became of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>granted</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>in the Outbox, {n} need you</source>
        <extracomment>1: in the Outbox, {n} needs you</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>in {n} days</source>
        <extracomment>1: in {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} hours</source>
        <extracomment>1: in {n} hour</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} minutes</source>
        <extracomment>1: in {n} minute</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} seconds</source>
        <extracomment>1: in {n} second</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, refused, needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>it may not be read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>late or at risk, {n} overdue</source>
        <extracomment>1: late or at risk, {n} overdue</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>late, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>late: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>new order: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>no day spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>no longer among the last orders that Brutlers tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>not asked</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>not reached</source>
        <comment>what became of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>nothing fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>only {n} days spare</source>
        <extracomment>1: only {n} day spare</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are at risk</source>
        <extracomment>1: order is at risk</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are late</source>
        <extracomment>1: order is late</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>orders changed since yesterday</source>
        <extracomment>1: order changed since yesterday</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>renewed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>size {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the customer’s facts: name, e-mail, phone, wedding date, notes, measurements, preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>the disk may be full or failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the words by which they were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>token_type is not bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>updated {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>used {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>waiting in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>wedding date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>wedding {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>weddings in the next 30 days</source>
        <extracomment>1: wedding in the next 30 days</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>will be asked</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>with the image above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>you saw “{seen}”, it is “{now}” now, and would become “{wanted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>{advice} (Answer {status}.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/timeline_model.py"/>
        <source>{at} UTC by Brutlers' clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>{backup} opens with the passphrase, but it is cut short, damaged, or does not hold an archive. Your orders here were not changed. Try an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>{beginning}… (shortened; an export has it whole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{changed}. Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} goes out in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: did it arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: is this the right shop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: it can go nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{change}: it was sent already, or may have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_needs.py"/>
        <source>{connection}: {health}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>{connection}: {state}</source>
        <comment>a notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{count}. {current}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{customer} already has an open order of {model}: {status}, wedding {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{customer} already has an open order of {model}: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} becomes {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>{customer} has this e-mail address too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} → {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer}: changed facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether the new order reached Brutlers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether what you wrote reached Brutlers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether “{status}” reached Brutlers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: the status changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>{date} · {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{done} of {all} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{facts}; last change: {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{field} becomes “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder} holds the orders that are kept here, and a file could take their place. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>{folder} takes no files. Choose a folder that your account may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder}: choose a shorter file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>{folder}: {reason}. Make it writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>{heading} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>{heading}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{heading}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{health}. Opens the list of shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{hit}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers as Brutlers does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers, but not as Brutlers does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} has a problem just now (error {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{left} to the wedding, and your shop usually needs {needed} from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{model} · {wedding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{month} {year}</source>
        <comment>a month, such as Jan 2027</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/text.py"/>
        <source>{names} and {last}</source>
        <comment>a list of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are being checked.</source>
        <extracomment>1: {names} is being checked.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are not connected yet.</source>
        <extracomment>1: {names} is not connected yet.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>{names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</source>
        <extracomment>1: {names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} cannot be checked just now.</source>
        <extracomment>1: {names} cannot be checked just now.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} have no access any more.</source>
        <extracomment>1: {names} has no access any more.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a correction.</source>
        <extracomment>1: {names} needs a correction.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in soon.</source>
        <extracomment>1: {names} needs a sign-in soon.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in.</source>
        <extracomment>1: {names} needs a sign-in.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need your decision.</source>
        <extracomment>1: {names} needs your decision.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} wait to be revoked.</source>
        <extracomment>1: {names} waits to be revoked.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/shops.py"/>
        <source>{name} ({connection})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>{name} is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>{name} stands for the customer's name. New messages begin in the language that is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will see the new status, without a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{name} works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{name} · {health}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>{name}, {n} orders</source>
        <extracomment>1: {name}, {n} order</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{name}: {health}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>{new} new and {changed} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} being sent</source>
        <comment>changes</comment>
        <extracomment>1: {n} being sent</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes go out in {seconds} s</source>
        <extracomment>1: {n} change goes out in {seconds} s</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} changes have not been sent to Brutlers. Discard them, or wait until they are sent, then erase again.</source>
        <extracomment>1: {n} change has not been sent to Brutlers. Discard it, or wait until it is sent, then erase again.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes may have been sent already: look at Brutlers whether they were.</source>
        <extracomment>1: {n} change may have been sent already: look at Brutlers whether it was.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes need your decision</source>
        <extracomment>1: {n} change needs your decision</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} changes wait in the Outbox and are discarded: Brutlers will not receive them.</source>
        <extracomment>1: {n} change waits in the Outbox and is discarded: Brutlers will not receive it.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox and will not be sent.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox for this connection and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox for this connection and will not be sent.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were not sent.</source>
        <extracomment>1: {n} change was not sent.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were sent</source>
        <extracomment>1: {n} change was sent</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{n} changes: they were sent already, or may have been.</source>
        <extracomment>1: {n} change: it was sent already, or may have been.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes: {parts}</source>
        <extracomment>1: {n} change: {parts}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>{n} chosen</source>
        <comment>values of a filter</comment>
        <extracomment>1: {n} chosen</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{n} could not be read</source>
        <comment>orders</comment>
        <extracomment>1: {n} could not be read</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{n} customers in Brutlers’ last answer could not be read; all others are here.</source>
        <extracomment>1: {n} customer in Brutlers’ last answer could not be read; all others are here.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days</source>
        <extracomment>1: {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} days</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days ago</source>
        <extracomment>1: {n} day ago</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days late</source>
        <extracomment>1: {n} day late</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days short</source>
        <extracomment>1: {n} day short</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days spare</source>
        <extracomment>1: {n} day spare</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} drafts</source>
        <extracomment>1: {n} draft</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} earlier versions</source>
        <extracomment>1: {n} earlier version</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} entries of the outbox</source>
        <extracomment>1: {n} entry of the outbox</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>{n} files.</source>
        <extracomment>1: {n} file.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{n} hits</source>
        <extracomment>1: {n} hit</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} hours</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} hour</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} minutes</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} minute</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>{n} more</source>
        <comment>older notices</comment>
        <extracomment>1: {n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{n} more need you.</source>
        <extracomment>1: {n} more needs you.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>{n} need you</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need you</source>
        <comment>connections</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need your decision</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs your decision</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>{n} new customers wait in the Outbox: {names}</source>
        <extracomment>1: {n} new customer waits in the Outbox: {names}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} new orders</source>
        <extracomment>1: {n} new order</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} new orders that you began to type go too.</source>
        <extracomment>1: {n} new order that you began to type goes too.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} not sent</source>
        <comment>changes</comment>
        <extracomment>1: {n} not sent</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{n} of {all} work.</source>
        <extracomment>1: {n} of {all} works.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>{n} older ones are not shown here.</source>
        <extracomment>1: {n} older one is not shown here.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders with a wedding in {month}</source>
        <extracomment>1: {n} open order with a wedding in {month}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders: {status}</source>
        <extracomment>1: {n} open order: {status}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{n} orders</source>
        <extracomment>1: {n} order</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders are about to get it and are left out.</source>
        <extracomment>1: {n} order is about to get it and is left out.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} orders are not completed: they disappear from your list of work.</source>
        <extracomment>1: {n} order is not completed: it disappears from your list of work.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} orders changed their status</source>
        <extracomment>1: {n} order changed its status</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders copied</source>
        <extracomment>1: {n} order copied</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders exported</source>
        <extracomment>1: {n} order exported</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders have this status already and are left out.</source>
        <extracomment>1: {n} order has this status already and is left out.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>{n} orders kept.</source>
        <extracomment>1: {n} order kept.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} orders with their timelines and pictures</source>
        <extracomment>1: {n} order with its timeline and pictures</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders · {day}</source>
        <extracomment>1: {n} order · {day}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{n} suggestions, reached by Down</source>
        <extracomment>1: {n} suggestion, reached by Down</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>{n} things do not work.</source>
        <extracomment>1: One thing does not work.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} unsure</source>
        <comment>changes</comment>
        <extracomment>1: {n} unsure</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} waiting</source>
        <comment>changes</comment>
        <extracomment>1: {n} waiting</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} cannot be read as a whole. Restart Brutlers Desktop: the file is set aside, and the last 100 orders come back from Brutlers. A backup brings back the older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} cannot be read. Nothing was changed in it. Put back a copy of it, from a backup of this computer for example, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} could not be read or written. The disk may be full or failing: check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path} is a folder, a pipe or a device. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>{path} is damaged or of a later version. Nothing was changed. Put back a copy of it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is not a path. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} is not the file that was opened: a copy was put in its place. Restart Brutlers Desktop to go on with that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>{path} is of a later version. It was left as it is. Install the newer version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is read-only. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is, or lies under, a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>{path} was made with another key. Restore a backup, or start over with an empty archive: this file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} was moved or deleted. Put it back, from a backup of this computer for example, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path}: {reason}. Check the name, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path}: {reason}. Choose a folder that your account may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path}: {why}. Check the disk, and that your account may read and write the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>{permission}   ({scope})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>{problem} Reconnect with the permission to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{profile} belongs to another profile, whose data would mix with this one's. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from Settings, Network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from this computer's settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{send} (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{shown} leads nowhere: it is no name here, its home folder does not exist, or its links lead in a circle. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {n} orders shown</source>
        <extracomment>1: {shown} of {n} order shown</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>{spans}, and {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{suggestion}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{target} may not be written, so it was left as it is. Choose another name, or allow it to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>{things} with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>{time} (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>{title} – Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are as of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{weekday}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{when}, for the shop that was connected then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>{width} × {height} pixels, {size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/scope_list.py"/>
        <source>{words} ({scope}): {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/form_field.py"/>
        <source>{words}, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: forgotten on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>“{host}” cannot be the name of a server. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>“{name}” was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{shop}” was connected anew, and may belong to another shop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
