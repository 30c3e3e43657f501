<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<extra-complete>yes</extra-complete>
<context>
    <name>Brutlers</name>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>* required</source>
        <translation>* Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>A certificate in it is damaged. Ask for the file once more.</source>
        <translation>Ein Zertifikat darin ist beschädigt. Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>A connection lets this app read your shop's orders. You need the Client ID and Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation>Über eine Verbindung liest diese App die Aufträge Ihres Geschäfts. Sie brauchen dazu Client-ID und Client-Secret aus dem Vendor Dashboard unter „Integrationen“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>A fault of this app</source>
        <translation>Ein Fehler dieser App</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file could not be used</source>
        <translation>Eine Datei ließ sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file may not be used</source>
        <translation>Eine Datei darf nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>A file of this name is there already. What it holds would be gone.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Ihr Inhalt ginge verloren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>A file or folder is missing</source>
        <translation>Eine Datei oder ein Ordner fehlt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A folder is missing</source>
        <translation>Ein Ordner fehlt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>A made-up shop with all that this app can do. Nothing is sent to Brutlers.</source>
        <translation>Ein erfundenes Geschäft mit allem, was diese App kann. An Brutlers wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>A message to the customer, if you like</source>
        <translation>Nachricht an die Kundschaft, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>A name has at most {most} letters.</source>
        <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>A number without a country code is taken for one of this country when you create an order.</source>
        <translation>Eine Nummer ohne Landesvorwahl gilt beim Anlegen eines Auftrags als Nummer dieses Landes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>A passphrase for the backup</source>
        <translation>Passphrase für die Sicherung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase for the lock</source>
        <translation>Passphrase für die Sperre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>A passphrase for your secrets</source>
        <translation>Passphrase für Ihre Zugangsdaten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase of its own unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation>Eine eigene Passphrase entsperrt das Fenster. Auch solange es gesperrt ist, bleiben die Aufträge aktuell und Änderungen werden gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>A phone number has only digits, spaces and + ( ) / - in it.</source>
        <translation>Eine Telefonnummer enthält nur Ziffern, Leerzeichen und + ( ) / -.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>A printed list has at most {most} orders. Ask for less by the filters, or export it.</source>
        <translation>Eine gedruckte Liste hat höchstens {most} Aufträge. Grenzen Sie sie mit den Filtern ein oder exportieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>A redirect URI of this connection cannot be used.</source>
        <translation>Eine Umleitungsadresse dieser Verbindung lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>A reply that does not belong to this sign-in was refused. If your browser shows an error, start again.</source>
        <translation>Eine Antwort, die nicht zu dieser Anmeldung gehört, wurde abgelehnt. Wenn Ihr Browser einen Fehler zeigt, beginnen Sie von vorn.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>A secret could not be stored in {path}. Free some space, then try again.</source>
        <translation>Zugangsdaten ließen sich nicht in {path} speichern. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>A user name has no colon, and at most 256 letters.</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt und hat höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it cannot be used.</source>
        <translation>Ein Wert darin lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it is of the wrong kind.</source>
        <translation>Ein Wert darin ist von der falschen Art.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>API log</source>
        <translation>API-Protokoll</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>API log…</source>
        <translation>API-Protokoll…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>About</source>
        <translation>Über die App</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Accepted, but not proven</source>
        <translation>Angenommen, aber unbestätigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access</source>
        <comment>a group of the timeline</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access ended at {time} · renews by itself at the next use</source>
        <translation>Zugriff abgelaufen: {time} · erneuert sich bei der nächsten Nutzung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Access is being renewed elsewhere</source>
        <translation>Der Zugriff wird gerade anderswo erneuert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access not used before it is certain whose shop this is</source>
        <translation>Zugriff ruht, bis feststeht, um wessen Geschäft es sich handelt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access renewed itself</source>
        <translation>Der Zugriff hat sich erneuert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked</source>
        <translation>Zugriff widerrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked, not proven</source>
        <translation>Zugriff widerrufen, unbestätigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access valid until {time} · renews by itself</source>
        <translation>Zugriff gültig bis {time} · erneuert sich von selbst</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Access was not allowed in the browser. Nothing has changed here.</source>
        <translation>Der Zugriff wurde im Browser nicht erlaubt. Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Add a connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Add a connection to your shop first.</source>
        <translation>Fügen Sie zuerst eine Verbindung zu Ihrem Geschäft hinzu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Advance the order to its next status</source>
        <translation>Auftrag auf den nächsten Status setzen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Advance to {status}</source>
        <translation>Weiter zu {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 hour without input</source>
        <translation>Nach 1 Stunde ohne Eingabe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 minute without input</source>
        <translation>Nach 1 Minute ohne Eingabe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 15 minutes without input</source>
        <translation>Nach 15 Minuten ohne Eingabe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 5 minutes without input</source>
        <translation>Nach 5 Minuten ohne Eingabe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>After wrong attempts the next one has to wait {n} seconds.</source>
        <extracomment>1: After wrong attempts the next one has to wait {n} second.</extracomment>
        <translation><numerusform>Nach Fehlversuchen müssen Sie bis zum nächsten Versuch {n} Sekunde warten.</numerusform><numerusform>Nach Fehlversuchen müssen Sie bis zum nächsten Versuch {n} Sekunden warten.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>After wrong attempts the next one has to wait.</source>
        <translation>Nach Fehlversuchen müssen Sie bis zum nächsten Versuch etwas warten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>All</source>
        <comment>orders</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>All facts about this customer, their orders with timelines and pictures, earlier versions and drafts are deleted on this computer. Brutlers keeps its copy; it is not fetched again. This cannot be undone.</source>
        <translation>Alle Angaben zu dieser Person, ihre Aufträge mit Verlauf und Bildern, frühere Fassungen und Entwürfe werden auf diesem Computer gelöscht. Brutlers behält seine Kopie; sie wird nicht wieder abgerufen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>All of these orders have this status by now, or are about to get it.</source>
        <translation>Alle diese Aufträge haben inzwischen diesen Status oder erhalten ihn gerade.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All requests on record had an answer.</source>
        <translation>Alle aufgezeichneten Anfragen wurden beantwortet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move from the keyring into an encrypted file. You type its passphrase each time the app starts; commands ask for it too.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation>Alle Anmeldungen und der Schlüssel Ihrer Aufträge ziehen aus dem Schlüsselbund in eine verschlüsselte Datei um. Sie geben deren Passphrase bei jedem Start der App ein; auch Befehle fragen danach.

Die Passphrase lässt sich nicht wiederherstellen. Ohne sie kann niemand die Datei öffnen, und die Aufträge auf diesem Computer sind verloren – bis auf die letzten 100 bei Brutlers und Ihre Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move into your system’s keyring, and the file is removed. The app then starts without a passphrase; the same one still unlocks the window where it was locked.</source>
        <translation>Alle Anmeldungen und der Schlüssel Ihrer Aufträge ziehen in den Schlüsselbund Ihres Systems um, und die Datei wird entfernt. Die App startet dann ohne Passphrase; wo das Fenster gesperrt war, entsperrt es weiterhin dieselbe Passphrase.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>All {n} work.</source>
        <extracomment>1: All {n} work.</extracomment>
        <translation><numerusform>{n} funktioniert.</numerusform><numerusform>Alle {n} funktionieren.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Allow it these permissions:</source>
        <translation>Erlauben Sie diese Berechtigungen:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Allow your account to read and write it, then try again.</source>
        <translation>Erlauben Sie Ihrem Benutzerkonto, sie zu lesen und zu schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Allow your account to read and write {path}, then try again.</source>
        <translation>Erlauben Sie Ihrem Benutzerkonto, {path} zu lesen und zu schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>An address with a user name or password in it is not safe here.</source>
        <translation>Eine Adresse, die einen Benutzernamen oder ein Passwort enthält, ist hier nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has an @ in it.</source>
        <translation>Eine E-Mail-Adresse enthält ein @.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has no spaces.</source>
        <translation>Eine E-Mail-Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>An earlier move of your secrets is not finished</source>
        <translation>Ein früherer Umzug Ihrer Zugangsdaten ist nicht abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>An unexpected reply came</source>
        <translation>Eine unerwartete Antwort kam an</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/order_block.py"/>
        <source>And {n} more</source>
        <extracomment>1: And {n} more</extracomment>
        <translation><numerusform>Und {n} weiterer</numerusform><numerusform>Und {n} weitere</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop has it open. Close it, then try again.</source>
        <translation>Ein anderes Brutlers Desktop hat es geöffnet. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>Another Brutlers Desktop holds this profile and does not let go. Close it, then try again.</source>
        <translation>Ein anderes Brutlers Desktop hält dieses Profil fest. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop is preparing it. Wait for a moment, then try again.</source>
        <translation>Ein anderes Brutlers Desktop bereitet es gerade vor. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Another Brutlers Desktop is renewing this connection and does not finish. Close it, then try again.</source>
        <translation>Ein anderes Brutlers Desktop erneuert diese Verbindung und wird nicht fertig. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop is using them and does not finish. It may be waiting for you to unlock the keyring.</source>
        <translation>Ein anderes Brutlers Desktop verwendet sie und wird nicht fertig. Vielleicht wartet es darauf, dass Sie den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Another Brutlers Desktop is writing to it and does not let go. Close it, then try again.</source>
        <translation>Ein anderes Brutlers Desktop schreibt gerade und gibt nicht frei. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them there.</source>
        <translation>Ein anderes Brutlers Desktop hat sie dorthin verschoben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them.</source>
        <translation>Ein anderes Brutlers Desktop hat sie verschoben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Another address, other redirect URIs or permissions</source>
        <translation>Andere Adresse, andere Umleitungsadressen oder Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Another connection has this name already.</source>
        <translation>Eine andere Verbindung heißt schon so.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Another list is still being written</source>
        <translation>Eine andere Liste wird noch geschrieben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Another passphrase for the lock</source>
        <translation>Andere Passphrase für die Sperre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>Another program on this computer uses every port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</source>
        <extracomment>1: Another program on this computer uses the port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</extracomment>
        <translation><numerusform>Ein anderes Programm auf diesem Computer belegt den Port, über den der Browser zurückkehren könnte ({ports}). Schließen Sie es und versuchen Sie es erneut, oder registrieren Sie bei Brutlers eine Umleitungsadresse mit einem anderen Port und tragen Sie sie in diese Verbindung ein.</numerusform><numerusform>Ein anderes Programm auf diesem Computer belegt alle Ports, über die der Browser zurückkehren könnte ({ports}). Schließen Sie es und versuchen Sie es erneut, oder registrieren Sie bei Brutlers eine Umleitungsadresse mit einem anderen Port und tragen Sie sie in diese Verbindung ein.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses every port that the browser could come back to ({ports}).</source>
        <extracomment>1: Another program uses every port that the browser could come back to ({ports}).</extracomment>
        <translation><numerusform>Ein anderes Programm belegt den Port, über den der Browser zurückkehren könnte ({ports}).</numerusform><numerusform>Ein anderes Programm belegt alle Ports, über die der Browser zurückkehren könnte ({ports}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses port {ports}; the browser comes back by {free}.</source>
        <extracomment>1: Another program uses port {ports}; the browser comes back by {free}.</extracomment>
        <translation><numerusform>Ein anderes Programm belegt Port {ports}; der Browser kehrt über {free} zurück.</numerusform><numerusform>Ein anderes Programm belegt die Ports {ports}; der Browser kehrt über {free} zurück.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop</source>
        <translation>Anderes Geschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop?</source>
        <translation>Anderes Geschäft?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status, such as ALTERATION</source>
        <translation>Anderer Status, etwa ALTERATION</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status…</source>
        <translation>Anderer Status…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Another window has just renewed it. Please try again.</source>
        <translation>Ein anderes Fenster hat den Zugriff gerade erneuert. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Answer</source>
        <comment>a column of the API log</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>As the system: {country}</source>
        <translation>Wie das System: {country}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Ask Brutlers for changes</source>
        <translation>Bei Brutlers nach Änderungen fragen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Ask for it</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more</source>
        <translation>Mehr anfordern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more permissions</source>
        <translation>Weitere Berechtigungen anfordern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Ask for more…</source>
        <translation>Mehr anfordern…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ask for permission</source>
        <translation>Berechtigung anfordern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Ask for this permission</source>
        <translation>Diese Berechtigung anfordern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>At Brutlers now</source>
        <translation>Jetzt bei Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Attempt</source>
        <comment>a column of the API log</comment>
        <translation>Versuch</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Back up the orders</source>
        <translation>Aufträge sichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Begin with + and the country code, such as +49.</source>
        <translation>Beginnen Sie mit + und der Landesvorwahl, etwa +49.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Bridal dress</source>
        <translation>Brautkleid</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers Desktop backup ({pattern})</source>
        <translation>Brutlers-Desktop-Sicherung ({pattern})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop can now work with your shop.</source>
        <translation>Brutlers Desktop kann jetzt mit Ihrem Geschäft arbeiten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly</source>
        <translation>Brutlers Desktop wurde unerwartet beendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly several times in a row, soon after it was opened. A safe start fetches and sends nothing by itself and leaves the kept look of the window aside, so that you can see your orders and make a backup.</source>
        <translation>Brutlers Desktop wurde mehrmals hintereinander kurz nach dem Öffnen unerwartet beendet. Ein sicherer Start ruft von selbst nichts ab, sendet nichts und lässt das gespeicherte Aussehen des Fensters beiseite, damit Sie Ihre Aufträge sehen und eine Sicherung machen können.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>Brutlers Desktop failed while sending it. Whether it arrived is being looked up.</source>
        <translation>Brutlers Desktop hatte beim Senden einen Fehler. Ob es angekommen ist, wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Brutlers Desktop is already running</source>
        <translation>Brutlers Desktop läuft bereits</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop is closing</source>
        <translation>Brutlers Desktop wird gerade beendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop is finishing the sign-in</source>
        <translation>Brutlers Desktop schließt die Anmeldung ab</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop keeps its secrets in your system's keyring. Unlock it, then try again.</source>
        <translation>Brutlers Desktop bewahrt seine Zugangsdaten im Schlüsselbund Ihres Systems auf. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Brutlers Desktop was ended while this was being sent. Whether it arrived is being looked up.</source>
        <translation>Brutlers Desktop wurde während des Sendens beendet. Ob es angekommen ist, wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop was not given access, and nothing has changed. You can connect at any time.</source>
        <translation>Brutlers Desktop hat keinen Zugriff erhalten, und nichts hat sich geändert. Sie können sich jederzeit verbinden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Brutlers Desktop {version}</source>
        <translation>Brutlers Desktop {version}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/order_list.py"/>
        <source>Brutlers Desktop · page {page}</source>
        <translation>Brutlers Desktop · Seite {page}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers accepted that its access ends; whether it has ended could not be proven.</source>
        <translation>Brutlers hat das Ende des Zugriffs angenommen; ob er wirklich beendet ist, ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers accepted the revocation, but could not be asked whether the old access still works. Its secrets were deleted here.</source>
        <translation>Brutlers hat den Widerruf angenommen, konnte aber nicht gefragt werden, ob der alte Zugriff noch gilt. Seine Zugangsdaten wurden hier gelöscht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers accepted the revocation, but it could not be proven that the access is dead.</source>
        <translation>Brutlers hat den Widerruf angenommen, aber es ließ sich nicht bestätigen, dass der Zugriff beendet ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers answers</source>
        <translation>Brutlers antwortet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Brutlers answers</source>
        <comment>what a check looks at</comment>
        <translation>Brutlers antwortet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers asks for a pause</source>
        <translation>Brutlers bittet um eine Pause</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers cannot be reached</source>
        <translation>Brutlers ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers could not be told that the access ends.</source>
        <translation>Brutlers konnte nicht mitgeteilt werden, dass der Zugriff endet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers could not be told yet</source>
        <translation>Brutlers konnte noch nicht benachrichtigt werden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Brutlers could not be told. The access is deleted here, but it may stay valid there until it ends by itself.</source>
        <translation>Brutlers konnte nicht benachrichtigt werden. Der Zugriff wird hier gelöscht, kann dort aber gültig bleiben, bis er von selbst endet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers could not revoke just now</source>
        <translation>Brutlers konnte gerade nicht widerrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers could not sign you in just now</source>
        <translation>Brutlers konnte Sie gerade nicht anmelden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers did not allow this: the permission “{permission}” ({scope}) was not granted. Reconnect and allow it.</source>
        <translation>Brutlers hat das nicht erlaubt: Die Berechtigung „{permission}“ ({scope}) wurde nicht erteilt. Verbinden Sie sich neu und erlauben Sie sie.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers did not answer</source>
        <translation>Brutlers hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Brutlers did not answer in time.</source>
        <translation>Brutlers hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Brutlers did not say whose shop you signed in to, and none of its orders is known here.</source>
        <translation>Brutlers hat nicht mitgeteilt, bei wessen Geschäft Sie sich angemeldet haben, und keiner seiner Aufträge ist hier bekannt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_editing.py"/>
        <source>Brutlers does not know this Client Secret with this Client ID. Nothing was saved. Compare both with the Vendor Dashboard, under Integrations.</source>
        <translation>Brutlers kennt dieses Client-Secret zu dieser Client-ID nicht. Nichts wurde gespeichert. Vergleichen Sie beide mit dem Vendor Dashboard unter „Integrationen“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers does not know this app by what was entered. Correct it, then revoke again.</source>
        <translation>Brutlers erkennt diese App mit den eingegebenen Angaben nicht. Berichtigen Sie sie und widerrufen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers does not know this pair of Client ID and Client Secret. Compare both with the Vendor Dashboard, under Integrations, and correct them in the connection.</source>
        <translation>Brutlers kennt diese Client-ID mit diesem Client-Secret nicht. Vergleichen Sie beide mit dem Vendor Dashboard unter „Integrationen“ und berichtigen Sie sie in der Verbindung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Brutlers gets {status}.</source>
        <translation>Brutlers erhält {status}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers granted other permissions than before</source>
        <translation>Brutlers hat andere Berechtigungen erteilt als zuvor</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers has a problem</source>
        <translation>Bei Brutlers gibt es ein Problem</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers has no such customer, or they belong to another shop.</source>
        <translation>Brutlers kennt diese Person nicht, oder sie gehört zu einem anderen Geschäft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers has no such order, or it belongs to another shop.</source>
        <translation>Brutlers hat keinen solchen Auftrag, oder er gehört zu einem anderen Geschäft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers has not been reached since.</source>
        <translation>Brutlers war seitdem nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Brutlers has this order.</source>
        <translation>Brutlers hat diesen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: no proxy is used.</source>
        <translation>Brutlers läuft auf diesem Computer: Es wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: nothing that is sent leaves it.</source>
        <translation>Brutlers läuft auf diesem Computer: Was gesendet wird, verlässt ihn nicht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Brutlers lists now</source>
        <translation>Jetzt in der Liste von Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Brutlers may have renewed the access, but its answer never arrived here. Your orders are safe: sign in again to go on.</source>
        <translation>Brutlers hat den Zugriff vielleicht erneuert, aber die Antwort ist hier nie angekommen. Ihre Aufträge sind sicher: Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers no longer accepts the access</source>
        <translation>Brutlers akzeptiert den Zugriff nicht mehr</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers no longer accepts this access. Sign in again to go on.</source>
        <translation>Brutlers akzeptiert diesen Zugriff nicht mehr. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers no longer accepts this sign-in: it ended, was withdrawn, or a newer one took its place. Sign in again to go on; everything on this computer stays.</source>
        <translation>Brutlers akzeptiert diese Anmeldung nicht mehr: Sie ist abgelaufen, wurde zurückgezogen oder durch eine neuere ersetzt. Melden Sie sich erneut an, um fortzufahren; auf diesem Computer bleibt alles erhalten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers orders {day}</source>
        <translation>Brutlers-Aufträge {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers refused it.</source>
        <translation>Brutlers hat es abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers refused the request</source>
        <translation>Brutlers hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers refused the sign-in</source>
        <translation>Brutlers hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers refused this</source>
        <translation>Brutlers hat das abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers says: “{words}”.</source>
        <translation>Brutlers meldet: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers sent an answer that cannot be read</source>
        <translation>Brutlers hat eine unlesbare Antwort gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers sent something that is not a list of customers. Your customers here are unchanged. Try again in a moment.</source>
        <translation>Brutlers hat etwas gesendet, das keine Kundenliste ist. Ihre Kundschaft hier ist unverändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>Brutlers sent something that is not a list of orders. Your orders here are unchanged. Try again in a moment.</source>
        <translation>Brutlers hat etwas gesendet, das keine Auftragsliste ist. Ihre Aufträge hier sind unverändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>Brutlers sent these in a form that is not an order. All others are shown.</source>
        <translation>Brutlers hat diese in einer Form gesendet, die kein Auftrag ist. Alle anderen werden angezeigt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Brutlers shows both as soon as the app is registered, and again under Integrations.</source>
        <translation>Brutlers zeigt beide, sobald die App registriert ist, und später wieder unter „Integrationen“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers was not told</source>
        <translation>Brutlers wurde nicht benachrichtigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers was not told. To be sure, end the access in the Vendor Dashboard.</source>
        <translation>Brutlers wurde nicht benachrichtigt. Beenden Sie den Zugriff sicherheitshalber im Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers was told to end the access</source>
        <translation>Brutlers wurde mitgeteilt, den Zugriff zu beenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>Brutlers’ answer was lost, and the last orders do not tell whether it arrived.</source>
        <translation>Die Antwort von Brutlers ging verloren, und aus den letzten Aufträgen geht nicht hervor, ob es angekommen ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers’ last 100 orders are fetched again; older ones come back only by a backup.</source>
        <translation>Die letzten 100 Aufträge bei Brutlers werden neu abgerufen; ältere bringt nur eine Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Busy hours are Monday to Saturday from {opens} to {closes}, by this computer’s clock. When much changes, the app asks sooner, but never twice within 30 seconds. What you change is sent in any case.</source>
        <translation>Geschäftszeit ist Montag bis Samstag von {opens} bis {closes} nach der Uhr dieses Computers. Ändert sich viel, fragt die App früher, aber nie zweimal innerhalb von 30 Sekunden. Ihre eigenen Änderungen werden in jedem Fall gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>By the notices of your system. They give numbers and no names, since anyone may read them.</source>
        <translation>Als Benachrichtigung Ihres Systems: mit Anzahl, aber ohne Namen, denn jeder könnte sie lesen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Bytes</source>
        <comment>a column of the API log</comment>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>CSV, for any spreadsheet…</source>
        <translation>CSV für jede Tabellenkalkulation…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Calm: at least every 10 minutes in busy hours, else every 15 minutes</source>
        <translation>Ruhig: in der Geschäftszeit mindestens alle 10 Minuten, sonst alle 15 Minuten</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Cancel those not sent</source>
        <translation>Nicht gesendete abbrechen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Cancel what is being done</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Cancelled</source>
        <comment>status of an order</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates of your own network</source>
        <translation>Zertifikate Ihres eigenen Netzwerks</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates trusted besides the system's</source>
        <translation>Zusätzlich zu denen des Systems vertraute Zertifikate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Change it to {status}</source>
        <translation>Auf {status} ändern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Change its passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change status of {n} orders</source>
        <extracomment>1: Change status of {n} order</extracomment>
        <translation><numerusform>Status von {n} Auftrag ändern</numerusform><numerusform>Status von {n} Aufträgen ändern</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Change status of {n} orders…</source>
        <extracomment>1: Change status of {n} order…</extracomment>
        <translation><numerusform>Status von {n} Auftrag ändern…</numerusform><numerusform>Status von {n} Aufträgen ändern…</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Change the shop shown</source>
        <translation>Angezeigtes Geschäft wechseln</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Change the status back if it was a mistake.</source>
        <translation>Setzen Sie den Status zurück, wenn es ein Versehen war.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change {n} orders</source>
        <extracomment>1: Change {n} order</extracomment>
        <translation><numerusform>{n} Auftrag ändern</numerusform><numerusform>{n} Aufträge ändern</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Changed since yesterday</source>
        <translation>Seit gestern geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes</source>
        <comment>a group of the timeline</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed</source>
        <translation>Änderungen können fehlen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed: {span}</source>
        <translation>Änderungen können fehlen: {span}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Check capital letters and the keyboard's language, then try again.</source>
        <translation>Prüfen Sie Großschreibung und Tastatursprache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>Check its address, or whether you are in the network that it belongs to.</source>
        <translation>Prüfen Sie die Adresse und ob Sie in dem Netzwerk sind, zu dem er gehört.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”</source>
        <translation>Prüfung von „{name}“</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”: {summary}</source>
        <translation>Prüfung von „{name}“: {summary}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Check that {path} can be read and written by your account, then try again.</source>
        <translation>Prüfen Sie, ob Ihr Benutzerkonto {path} lesen und schreiben darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Check the Client ID, redirect URIs and permissions of this connection.</source>
        <translation>Prüfen Sie Client-ID, Umleitungsadressen und Berechtigungen dieser Verbindung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address of this connection too: {address}</source>
        <translation>Prüfen Sie auch die Basisadresse dieser Verbindung: {address}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address. In a hotel or café, open a browser first: the network may ask you to sign in.</source>
        <translation>Prüfen Sie die Basisadresse. Im Hotel oder Café öffnen Sie zuerst einen Browser: Vielleicht verlangt das Netzwerk eine Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Check the disk and the file's permissions, then try again.</source>
        <translation>Prüfen Sie den Datenträger und die Zugriffsrechte der Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Check this connection</source>
        <translation>Diese Verbindung prüfen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Checked</source>
        <comment>what happened to a connection</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Checking the shop</source>
        <translation>Geschäft wird geprüft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Checking whose shop this is…</source>
        <translation>Es wird geprüft, um wessen Geschäft es sich handelt…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Checking… Nothing secret is sent, and nothing is changed.</source>
        <translation>Wird geprüft… Es werden keine Zugangsdaten gesendet und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose a passphrase…</source>
        <translation>Passphrase wählen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Choose a status</source>
        <translation>Status wählen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Choose above what to show.</source>
        <translation>Wählen Sie oben, was angezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Choose at least one permission.</source>
        <translation>Wählen Sie mindestens eine Berechtigung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Choose http or https.</source>
        <translation>Wählen Sie http oder https.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Pfeil unten)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Choose what is ordered.</source>
        <translation>Wählen Sie, was bestellt wird.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see it.</source>
        <translation>Zum Ansehen klicken.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see them.</source>
        <translation>Zum Ansehen klicken.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Client ID</source>
        <comment>what a check looks at</comment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Client ID or secret is wrong</source>
        <translation>Client-ID oder Client-Secret ist falsch</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Client Secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Clock</source>
        <comment>what a check looks at</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close (Esc); what you typed is kept</source>
        <translation>Schließen (Esc); Ihre Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>Close every other Brutlers Desktop, then try again.</source>
        <translation>Schließen Sie jedes andere Brutlers Desktop und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Close that program, or register a redirect URI with another port at Brutlers and add it here.</source>
        <translation>Schließen Sie dieses Programm, oder registrieren Sie bei Brutlers eine Umleitungsadresse mit einem anderen Port und tragen Sie sie hier ein.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Close the app</source>
        <translation>App beenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close the order</source>
        <translation>Auftrag schließen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Collecting…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Collecting… The connections are checked too.</source>
        <translation>Wird zusammengestellt… Auch die Verbindungen werden geprüft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Colour</source>
        <comment>a column of orders</comment>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_table.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Compact: more rows at once</source>
        <translation>Kompakt: mehr Zeilen auf einmal</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Compare it with the Vendor Dashboard, under Integrations.</source>
        <translation>Vergleichen Sie sie mit dem Vendor Dashboard unter „Integrationen“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Completed</source>
        <comment>status of an order</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Confirmed: Brutlers now refuses the old access. Its secrets were deleted here.</source>
        <translation>Bestätigt: Brutlers lehnt den alten Zugriff jetzt ab. Seine Zugangsdaten wurden hier gelöscht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Confirmed: the old access is refused</source>
        <translation>Bestätigt: Der alte Zugriff wird abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Connect your shop first.</source>
        <translation>Verbinden Sie zuerst Ihr Geschäft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Connect your shop to Brutlers, and its customers appear here.</source>
        <translation>Verbinden Sie Ihr Geschäft mit Brutlers, dann erscheint seine Kundschaft hier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Connected</source>
        <comment>what happened to a connection</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working, but not everything that was asked for was granted.</source>
        <translation>Verbunden und funktionsfähig, aber nicht alles Angeforderte wurde erteilt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working.</source>
        <translation>Verbunden und funktionsfähig.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Connected apps</source>
        <translation>Verbundene Apps</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Connection</source>
        <comment>a column of orders</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Connection</source>
        <comment>a column of the API log</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Connection settings ({patterns})</source>
        <translation>Verbindungseinstellungen ({patterns})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_list.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>Connections came back</source>
        <translation>Verbindungen sind zurück</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_needs.py"/>
        <source>Connections that need you</source>
        <translation>Verbindungen, die auf Sie warten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Continue in your browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied: {what}</source>
        <translation>Kopiert: {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/value_label.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client ID from the Vendor Dashboard, under Integrations.</source>
        <translation>Kopieren Sie die Client-ID aus dem Vendor Dashboard unter „Integrationen“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation>Kopieren Sie das Client-Secret aus dem Vendor Dashboard unter „Integrationen“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Copy the licence</source>
        <translation>Lizenz kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation>Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Copy the list as text</source>
        <translation>Liste als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows with headings</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Copy what was found</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Correct the connection</source>
        <translation>Verbindung berichtigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>Country of phone numbers</source>
        <translation>Land der Telefonnummern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create and change customers</source>
        <translation>Kundschaft anlegen und ändern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create it and begin another one</source>
        <translation>Anlegen und den nächsten beginnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create orders and change their status</source>
        <translation>Aufträge anlegen und ihren Status ändern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create the new order</source>
        <translation>Neuen Auftrag anlegen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create, change and delete appointments</source>
        <translation>Termine anlegen, ändern und löschen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Created</source>
        <comment>a column of orders</comment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Created</source>
        <comment>state of a new order</comment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Enter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Ctrl+Z takes back the latest</source>
        <translation>Strg+Z nimmt das Letzte zurück</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Customer</source>
        <comment>a column of orders</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Customer without a name</source>
        <translation>Kunde ohne Namen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Customer, order, page or action</source>
        <translation>Kunde, Auftrag, Seite oder Aktion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Customers appear here as soon as there are any at Brutlers.</source>
        <translation>Die Kundschaft erscheint hier, sobald es bei Brutlers welche gibt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Customer’s data exported</source>
        <translation>Kundendaten exportiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Data for other programs (*.json)</source>
        <translation>Daten für andere Programme (*.json)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Data of one customer</source>
        <translation>Daten eines Kunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Decide whose shop this is</source>
        <translation>Entscheiden, wessen Geschäft das ist</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide: {status}</source>
        <translation>Entscheiden: {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Delete the view “{name}”?</source>
        <translation>Ansicht „{name}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Deletes all orders with their timelines and earlier versions, the Outbox with what still waits in it, drafts, your own views, every older archive that was set aside, and the key.</source>
        <translation>Löscht alle Aufträge mit Verlauf und früheren Fassungen, den Ausgang mit allem, was darin noch wartet, Entwürfe, Ihre eigenen Ansichten, jedes beiseitegelegte ältere Archiv und den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Description</source>
        <comment>a column of orders</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Digits are missing.</source>
        <translation>Es fehlen Ziffern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Discard and erase</source>
        <translation>Verwerfen und löschen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Discard “{change}”?</source>
        <translation>„{change}“ verwerfen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/banner.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Does not work</source>
        <comment>how a check came out</comment>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft discarded.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft kept on this computer.</source>
        <translation>Entwurf auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>E-mail</source>
        <comment>a column of orders</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Each request to Brutlers is listed here once it is made.</source>
        <translation>Jede Anfrage an Brutlers erscheint hier, sobald sie gestellt ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <source>Edit the change</source>
        <translation>Änderung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Edit the customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Edit the order</source>
        <translation>Auftrag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Edited</source>
        <comment>what happened to a connection</comment>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Enter opens the order</source>
        <translation>Enter öffnet den Auftrag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter these redirect URIs there, each exactly as it stands:</source>
        <translation>Tragen Sie dort diese Umleitungsadressen (Redirect URIs) ein, jede genau so, wie sie hier steht:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter what you received</source>
        <translation>Erhaltene Angaben eingeben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Erase from this computer…</source>
        <translation>Von diesem Computer löschen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its orders and its changes in the Outbox (backups keep theirs)</source>
        <translation>Die Aufträge und die Änderungen im Ausgang löschen (in Sicherungen bleiben sie)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its {n} orders and its changes in the Outbox (backups keep theirs)</source>
        <extracomment>1: Erase its {n} order and its changes in the Outbox (backups keep theirs)</extracomment>
        <translation><numerusform>Den Auftrag und die Änderungen im Ausgang löschen (in Sicherungen bleiben sie)</numerusform><numerusform>Die {n} Aufträge und die Änderungen im Ausgang löschen (in Sicherungen bleiben sie)</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data</source>
        <translation>Lokale Daten löschen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data…</source>
        <translation>Lokale Daten löschen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erase the orders on this computer?</source>
        <translation>Aufträge auf diesem Computer löschen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase “{name}” from this computer?</source>
        <translation>„{name}“ von diesem Computer löschen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erased from this computer</source>
        <translation>Von diesem Computer gelöscht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Erased:</source>
        <translation>Gelöscht:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Every order that Brutlers ever sent to this app stays here, encrypted, even after Brutlers no longer lists it. The key is where your sign-ins are.</source>
        <translation>Jeder Auftrag, den Brutlers je an diese App gesendet hat, bleibt hier verschlüsselt erhalten, auch wenn Brutlers ihn nicht mehr auflistet. Der Schlüssel liegt bei Ihren Anmeldungen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Everything is fine.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Excel workbook…</source>
        <translation>Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export the settings of “{name}”</source>
        <translation>Einstellungen von „{name}“ exportieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Export this customer’s data</source>
        <translation>Daten dieses Kunden exportieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data as JSON…</source>
        <translation>Kundendaten als JSON exportieren…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data to read…</source>
        <translation>Kundendaten zum Lesen exportieren…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Exporting to {name}…</source>
        <translation>Export nach {name}…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Facts about the customer</source>
        <translation>Angaben zum Kunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Facts and timeline</source>
        <translation>Angaben und Verlauf</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Failed only</source>
        <translation>Nur fehlgeschlagene</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Failed. {row}</source>
        <translation>Fehlgeschlagen. {row}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Fair. A longer one is better: four words in a row, for example.</source>
        <translation>Mittel. Länger ist besser: zum Beispiel vier Wörter hintereinander.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fetch the orders anew</source>
        <translation>Aufträge neu abrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Fetch the orders anew (F5)</source>
        <translation>Aufträge neu abrufen (F5)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Fetching your customers…</source>
        <translation>Ihre Kundschaft wird abgerufen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Fetching your orders…</source>
        <translation>Ihre Aufträge werden abgerufen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Filter the page</source>
        <translation>Seite filtern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}</source>
        <translation>{heading} filtern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}: {words}</source>
        <translation>{heading} filtern: {words}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Fine</source>
        <comment>how a check came out</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Finishing the sign-in…</source>
        <translation>Anmeldung wird abgeschlossen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>First its access at Brutlers is revoked. Then its Client ID and Client Secret are deleted from this computer.</source>
        <translation>Zuerst wird der Zugriff bei Brutlers widerrufen. Dann werden Client-ID und Client-Secret von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Fitting ready</source>
        <comment>status of an order</comment>
        <translation>Bereit zur Anprobe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fold or unfold the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Forget anyway</source>
        <translation>Trotzdem vergessen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget the access of “{name}” anyway?</source>
        <translation>Zugriff von „{name}“ trotzdem vergessen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Forgotten</source>
        <comment>what happened to a connection</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Forgotten on this computer</source>
        <translation>Auf diesem Computer vergessen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten on this computer only. Brutlers was not told: to be sure, end the access in the Vendor Dashboard.</source>
        <translation>Nur auf diesem Computer vergessen. Brutlers wurde nicht benachrichtigt: Beenden Sie den Zugriff sicherheitshalber im Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/result_list.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Free software under the MIT licence. It is built on Python, Qt and other free software, and the icons are from Lucide.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie baut auf Python, Qt und anderer freier Software auf; die Symbole sind von Lucide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From a day</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Getting it ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <location filename="../../brutlers_desktop/oauth/loopback.py"/>
        <source>Give at least one redirect URI, as registered at Brutlers.</source>
        <translation>Geben Sie mindestens eine Umleitungsadresse an, wie bei Brutlers registriert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Give the connection a name, for example your shop's.</source>
        <translation>Geben Sie der Verbindung einen Namen, zum Beispiel den Ihres Geschäfts.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Give three redirect URIs at most.</source>
        <translation>Geben Sie höchstens drei Umleitungsadressen an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Go on without storing</source>
        <translation>Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Goes out in {seconds} s</source>
        <translation>Wird in {seconds} s gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Good, if nobody can guess it.</source>
        <translation>Gut, wenn niemand sie erraten kann.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Granted: {things}</source>
        <translation>Erteilt: {things}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Health of this connection</source>
        <translation>Zustand dieser Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>How you call it, for example your shop's name</source>
        <translation>Wie Sie sie nennen, zum Beispiel der Name Ihres Geschäfts</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>How your connections are doing</source>
        <translation>Zustand Ihrer Verbindungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>If that is your company's network or your virus scanner, choose its certificate file under Settings, Network. If you do not know the name, do not sign in from here.</source>
        <translation>Wenn das Ihr Firmennetzwerk oder Ihr Virenscanner ist, wählen Sie dessen Zertifikatsdatei unter Einstellungen, Netzwerk. Wenn Sie den Namen nicht kennen, melden Sie sich von hier aus nicht an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>If you keep the connection, its access is no longer used, and Brutlers is told as soon as it can be.</source>
        <translation>Wenn Sie die Verbindung behalten, wird ihr Zugriff nicht mehr verwendet, und Brutlers wird benachrichtigt, sobald es geht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Images (*.jpg *.jpeg *.png *.webp *.heic *.heif);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.heic *.heif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Import a connection</source>
        <translation>Verbindung importieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import a connection’s settings</source>
        <translation>Einstellungen einer Verbindung importieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>In production</source>
        <comment>status of an order</comment>
        <translation>In Fertigung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>In the Brutlers Vendor Dashboard, under Integrations, register an app with the redirect URIs below. You then find its Client ID and Client Secret there.</source>
        <translation>Registrieren Sie im Vendor Dashboard von Brutlers unter „Integrationen“ eine App mit den Umleitungsadressen unten. Dort finden Sie dann Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>In the list of orders</source>
        <translation>In der Auftragsliste</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Interrupted</source>
        <comment>what happened to a connection</comment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Is being made ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Is this still the same shop?</source>
        <translation>Ist das noch dasselbe Geschäft?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It agrees with the server's.</source>
        <translation>Sie stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>It answered a made-up request with access. Nothing of it was stored; check the base address.</source>
        <translation>Auf eine erfundene Anfrage wurde Zugriff gewährt. Nichts davon wurde gespeichert; prüfen Sie die Basisadresse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It answered {answer} without saying that the sign-in has ended.</source>
        <translation>Die Antwort war {answer}, ohne zu sagen, dass die Anmeldung beendet ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It broke off before its end.</source>
        <translation>Die Antwort brach vorzeitig ab.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>It comes from a backup. It may have been sent since the backup was made.</source>
        <translation>Die Änderung stammt aus einer Sicherung. Sie wurde vielleicht seit der Sicherung schon gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It contains characters that are not valid text.</source>
        <translation>Enthält Zeichen, die kein gültiger Text sind.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It could not be made smaller.</source>
        <translation>Es ließ sich nicht verkleinern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>It could not be printed</source>
        <translation>Drucken war nicht möglich</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It could not be read and was set aside as {aside}. Add your connections again; nothing was deleted.</source>
        <translation>Sie war nicht lesbar und wurde als {aside} beiseitegelegt. Fügen Sie Ihre Verbindungen wieder hinzu; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>It could not be read and was set aside as {aside}. Orders come back from Brutlers as far as it still tells them: the last 100. Older orders and earlier versions are lost unless you restore a backup.</source>
        <translation>Es war nicht lesbar und wurde als {aside} beiseitegelegt. Die Aufträge kommen von Brutlers zurück, soweit es sie noch mitteilt: die letzten 100. Ältere Aufträge und frühere Fassungen sind verloren, wenn Sie keine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It did not answer in time. Check the internet connection, or try again in some minutes.</source>
        <translation>Es kam keine rechtzeitige Antwort. Prüfen Sie die Internetverbindung, oder versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It did not come as a picture.</source>
        <translation>Es kam nicht als Bild an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It does not begin with {prefix} as those from Brutlers do.</source>
        <translation>Sie beginnt nicht mit {prefix} wie die von Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>It does not belong to the sign-in that is under way. Start the sign-in again in the app.</source>
        <translation>Sie gehört nicht zur laufenden Anmeldung. Beginnen Sie die Anmeldung in der App noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It does not go with what Brutlers has now. Look at the order, then try again or discard this.</source>
        <translation>Es passt nicht zu dem, was Brutlers jetzt hat. Sehen Sie sich den Auftrag an, und versuchen Sie es erneut oder verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It does not say which version of the format it has.</source>
        <translation>Die Formatversion ist nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>It had not arrived, and is sent again.</source>
        <translation>Es war nicht angekommen und wird noch einmal gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/status_actions.py"/>
        <source>It has not gone out yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It has too many pixels.</source>
        <translation>Es hat zu viele Pixel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It has {width} × {height} pixels; at most {most} million can be read. Save it smaller, then try again.</source>
        <translation>Es hat {width} × {height} Pixel; höchstens {most} Millionen sind lesbar. Speichern Sie es kleiner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>It holds a space or another character that cannot be part of it. Please copy it again.</source>
        <translation>Enthält ein Leerzeichen oder ein anderes Zeichen, das nicht dazugehören kann. Bitte kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>It holds the certificate of a server only. Ask for that of the authority that issued it.</source>
        <translation>Die Datei enthält nur das Zertifikat eines Servers. Bitten Sie um das der Stelle, die es ausgestellt hat.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It is another shop</source>
        <translation>Es ist ein anderes Geschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is cut off or damaged. Save or copy it once more, then try again.</source>
        <translation>Es ist abgeschnitten oder beschädigt. Speichern oder kopieren Sie es noch einmal und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged, or no picture.</source>
        <translation>Es ist beschädigt oder kein Bild.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>It is done already</source>
        <translation>Ist schon erledigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is far too large for the settings of a connection.</source>
        <translation>Sie ist viel zu groß für die Einstellungen einer Verbindung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It is in {path}.</source>
        <translation>Zu finden unter {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is kept in the Outbox: change it, try again or discard it.</source>
        <translation>Es bleibt im Ausgang: Ändern Sie es, versuchen Sie es erneut oder verwerfen Sie es.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is larger than {most} MB.</source>
        <translation>Es ist größer als {most} MB.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is larger than {most} MB. Save it smaller, then try again.</source>
        <translation>Es ist größer als {most} MB. Speichern Sie es kleiner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is looked for before anything is sent again.</source>
        <translation>Bevor etwas noch einmal gesendet wird, wird danach gesucht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no image. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation>Das ist kein Bild. Fügen Sie ein Bild als JPEG, PNG, WebP oder HEIC an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>It is no longer in your keyring, so the window was unlocked without it. Press Ctrl+L to choose a new one.</source>
        <translation>Sie ist nicht mehr in Ihrem Schlüsselbund; daher wurde das Fenster ohne sie entsperrt. Wählen Sie mit Strg+L eine neue.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no ordinary file. Save the image as a file, then try again.</source>
        <translation>Das ist keine gewöhnliche Datei. Speichern Sie das Bild als Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings ({fault}).</source>
        <translation>Das ist keine Datei mit Verbindungseinstellungen ({fault}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings.</source>
        <translation>Das ist keine Datei mit Verbindungseinstellungen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is not certain whether Brutlers has this</source>
        <translation>Es ist nicht sicher, ob Brutlers dies hat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>It is not certain yet whose shop this connection is signed in to. See Connected apps.</source>
        <translation>Es steht noch nicht fest, bei wessen Geschäft diese Verbindung angemeldet ist. Siehe „Verbundene Apps“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>It is not known where your secrets are</source>
        <translation>Es ist nicht bekannt, wo Ihre Zugangsdaten sind</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is not sent again before you decide, in the Outbox.</source>
        <translation>Bevor Sie im Ausgang entscheiden, wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is of a kind that is not shown here.</source>
        <translation>Es ist von einer Art, die hier nicht angezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>It is on its way to Brutlers already, and cannot be changed any more.</source>
        <translation>Schon unterwegs zu Brutlers und nicht mehr zu ändern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>It is on its way to Brutlers already, as it was before.</source>
        <translation>Schon unterwegs zu Brutlers, so wie es vorher war.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop</source>
        <translation>Es ist dasselbe Geschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop: its orders come to those that are here.</source>
        <translation>Es ist dasselbe Geschäft: Seine Aufträge kommen zu denen, die hier sind.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It is too large. Choose a smaller image, then try again.</source>
        <translation>Es ist zu groß. Wählen Sie ein kleineres Bild und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is {kind}. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation>Das ist {kind}. Fügen Sie ein Bild als JPEG, PNG, WebP oder HEIC an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>It is {path}.</source>
        <translation>Die Datei ist {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>It is {path}. Whoever has the file can read it.</source>
        <translation>Die Datei ist {path}. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It looks like one from Brutlers.</source>
        <translation>Sie sieht aus wie eine von Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It may be another shop</source>
        <translation>Es könnte ein anderes Geschäft sein</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>It may be failing: back up what matters, then try again.</source>
        <translation>Vielleicht ist er defekt: Sichern Sie, was wichtig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It may be waiting for its password in another window. Unlock it, then check again.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf sein Passwort. Entsperren Sie ihn und prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>It may be waiting for you to unlock it in another window. Answer it there, then try again.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster darauf, dass Sie ihn entsperren. Antworten Sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>It may have been sent, but the connection may belong to another shop now, so that it cannot be looked up.</source>
        <translation>Vielleicht wurde es gesendet, aber die Verbindung könnte jetzt zu einem anderen Geschäft gehören, sodass sich das nicht prüfen lässt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It may hold only a plain path after the port, like {example}</source>
        <translation>Nach dem Port darf nur ein einfacher Pfad stehen, wie {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It must begin with http://127.0.0.1: or http://[::1]:, like {example}</source>
        <translation>Sie muss mit http://127.0.0.1: oder http://[::1]: beginnen, wie {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a path, like {example}</source>
        <translation>Sie braucht einen Pfad, wie {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a port between 1 and 65535, like {example}</source>
        <translation>Sie braucht einen Port zwischen 1 und 65535, wie {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>It opens the window, starts a new order and locks. Closing the window still ends the app.</source>
        <translation>Es öffnet das Fenster, beginnt einen neuen Auftrag und sperrt. Das Schließen des Fensters beendet weiterhin die App.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It prints as soon as the printer is ready.</source>
        <translation>Der Druck beginnt, sobald der Drucker bereit ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It said: “{words}”.</source>
        <translation>Die Meldung: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent a web page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation>Es kam eine Webseite (Status {status}), wie bei Wartungsarbeiten oder in Hotels üblich.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent an empty page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation>Es kam eine leere Seite (Status {status}), wie bei Wartungsarbeiten oder in Hotels üblich.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent something else than was asked for.</source>
        <translation>Es kam etwas anderes als angefordert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>It stands at Brutlers already. It may have been sent by an earlier copy of this profile.</source>
        <translation>Es steht schon bei Brutlers. Vielleicht wurde es von einer älteren Kopie dieses Profils gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It takes {size} bytes; a keyring keeps {most} at most. Nothing was changed.</source>
        <translation>Es braucht {size} Byte; ein Schlüsselbund fasst höchstens {most}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window until the app ends. If you forget it, close the app and start it again: this computer keeps neither the passphrase nor your sign-ins, so you connect anew.</source>
        <translation>Sie entsperrt das Fenster, bis die App endet. Wenn Sie sie vergessen, beenden Sie die App und starten Sie sie neu: Dieser Computer behält weder die Passphrase noch Ihre Anmeldungen, Sie verbinden sich also neu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window. If you forget it, sign in to your computer’s account and delete “lock-passphrase” of Brutlers Desktop in your keyring’s own program.</source>
        <translation>Sie entsperrt das Fenster. Wenn Sie sie vergessen, melden Sie sich am Benutzerkonto Ihres Computers an und löschen Sie „lock-passphrase“ von Brutlers Desktop im Programm Ihres Schlüsselbunds.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It waits in the Outbox for your decision.</source>
        <translation>Wartet im Ausgang auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>It waits until you sign in.</source>
        <translation>Wartet, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>It was decided meanwhile.</source>
        <translation>Das wurde inzwischen entschieden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It was issued by “{issuer}”.</source>
        <translation>Ausgestellt von „{issuer}“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It was larger than any real answer.</source>
        <translation>Die Antwort war größer als jede echte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>It was not sent, and goes out once it is sure to be for the same shop.</source>
        <translation>Noch nicht gesendet; das geschieht, sobald sicher ist, dass es dasselbe Geschäft ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>It was not sent, and is not kept here. Nothing changes at Brutlers.</source>
        <translation>Nicht gesendet und hier nicht aufbewahrt. Bei Brutlers ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It was refused as a whole ({fault}), and nothing of it was stored. Please try again in a moment; if this stays, check the base address of the connection.</source>
        <translation>Die Antwort wurde als Ganzes abgelehnt ({fault}), und nichts davon wurde gespeichert. Bitte versuchen Sie es gleich noch einmal; wenn das so bleibt, prüfen Sie die Basisadresse der Verbindung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <source>It was removed meanwhile, so nothing can be written through it.</source>
        <translation>Sie wurde inzwischen entfernt; über sie lässt sich nichts mehr schreiben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It was removed meanwhile.</source>
        <translation>Sie wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It was removed, perhaps in another window.</source>
        <translation>Sie wurde entfernt, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>It was revoked or renewed by a new sign-in meanwhile.</source>
        <translation>Der Zugriff wurde inzwischen widerrufen oder durch eine neue Anmeldung erneuert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but no answer came. It is being looked for at Brutlers.</source>
        <translation>Gesendet, aber ohne Antwort. Es wird bei Brutlers danach gesucht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but whether it took effect cannot be told. It is not sent again before you decide.</source>
        <translation>Gesendet, aber ob es gewirkt hat, lässt sich nicht sagen. Bevor Sie entscheiden, wird es nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It was written by a newer Brutlers Desktop. Install that version here too.</source>
        <translation>Die Datei stammt von einem neueren Brutlers Desktop. Installieren Sie diese Version auch hier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>It works, but {n} things need a look.</source>
        <extracomment>1: It works, but {n} thing needs a look.</extracomment>
        <translation><numerusform>Funktioniert, aber {n} Punkt braucht einen Blick.</numerusform><numerusform>Funktioniert, aber {n} Punkte brauchen einen Blick.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its Client ID and Client Secret are deleted from this computer. Nothing changes at Brutlers.</source>
        <translation>Client-ID und Client-Secret werden von diesem Computer gelöscht. Bei Brutlers ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>Its Outbox cannot be read now: changes that wait in it will not be sent, and some may have been sent already.</source>
        <translation>Der Ausgang ist gerade nicht lesbar: Darin wartende Änderungen werden nicht gesendet, und einige wurden vielleicht schon gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access may stay valid at Brutlers until {day}; you can end it in the Vendor Dashboard.</source>
        <translation>Der Zugriff kann bei Brutlers bis {day} gültig bleiben; Sie können ihn im Vendor Dashboard beenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access was revoked, and Brutlers has been seen to refuse it.</source>
        <translation>Der Zugriff wurde widerrufen, und Brutlers lehnt ihn nachweislich ab.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>Its answer could not be kept. Whether it arrived is being looked up.</source>
        <translation>Die Antwort ließ sich nicht festhalten. Ob es angekommen ist, wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer could not be read.</source>
        <translation>Die Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer did not arrive whole.</source>
        <translation>Die Antwort kam nicht vollständig an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Its certificate could not be verified</source>
        <translation>Das Zertifikat ließ sich nicht prüfen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>Its certificate ended on {day}. Ask for a new one.</source>
        <translation>Das Zertifikat ist am {day} abgelaufen. Bitten Sie um ein neues.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its compression was broken.</source>
        <translation>Die Komprimierung war fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed before it was certain that it arrived.</source>
        <translation>Die Verbindung wurde entfernt, bevor feststand, dass es angekommen ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed. Discard it, and write it anew through another one.</source>
        <translation>Die Verbindung wurde entfernt. Verwerfen Sie die Änderung und schreiben Sie sie über eine andere neu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its connection was removed. It was not sent: write it anew through another connection.</source>
        <translation>Die Verbindung wurde entfernt. Nichts wurde gesendet: Schreiben Sie es über eine andere Verbindung neu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its encoding was not one that was asked for.</source>
        <translation>Die Kodierung war nicht die angeforderte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its orders cannot be erased now, since their archive is not open.</source>
        <translation>Die Aufträge lassen sich jetzt nicht löschen, weil ihr Archiv nicht geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders stay in the archive.</source>
        <translation>Die Aufträge bleiben im Archiv.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Its orders stay; only the view goes.</source>
        <translation>Die Aufträge bleiben; nur die Ansicht geht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders were erased from this computer.</source>
        <translation>Die Aufträge wurden von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Its package brings no text along; see the name of the licence.</source>
        <translation>Das Paket bringt keinen Text mit; siehe den Namen der Lizenz.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its permissions cannot be used.</source>
        <translation>Die Berechtigungen lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its redirect URIs cannot be used.</source>
        <translation>Die Umleitungsadressen lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its status at Brutlers changed since you looked. Nothing is sent before you decide.</source>
        <translation>Der Status bei Brutlers hat sich inzwischen geändert. Bevor Sie entscheiden, wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Its window does not answer. Wait for a moment, or end it, then start the app again.</source>
        <translation>Das Fenster antwortet nicht. Warten Sie einen Moment oder beenden Sie es und starten Sie die App neu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>JSON, with the timelines…</source>
        <translation>JSON mit Verlauf…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Just looking round?</source>
        <translation>Erst einmal umsehen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart: the new access gets a connection of its own, and “{name}” needs a sign-in to its own shop.</source>
        <translation>Getrennt halten: Der neue Zugriff erhält eine eigene Verbindung, und „{name}“ braucht eine Anmeldung beim eigenen Geschäft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Keep it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its orders in the archive on this computer</source>
        <translation>Die Aufträge im Archiv auf diesem Computer behalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its {n} orders in the archive on this computer</source>
        <extracomment>1: Keep its {n} order in the archive on this computer</extracomment>
        <translation><numerusform>Den Auftrag im Archiv auf diesem Computer behalten</numerusform><numerusform>Die {n} Aufträge im Archiv auf diesem Computer behalten</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep the connection</source>
        <translation>Verbindung behalten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Keep them in a file with a passphrase…</source>
        <translation>In einer Datei mit Passphrase aufbewahren…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Keeping up to date</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Language of the message</source>
        <translation>Sprache der Nachricht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last renewal</source>
        <translation>Letzte Erneuerung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Last seen {last_seen}. It is no longer among the last orders that Brutlers tells, and stays here as it was.</source>
        <translation>Zuletzt gesehen: {last_seen}. Der Auftrag gehört nicht mehr zu den letzten, die Brutlers mitteilt, und bleibt hier, wie er war.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Last seen {moment}. They are no longer among the last customers that Brutlers tells, and stay here as they were.</source>
        <translation>Zuletzt gesehen: {moment}. Diese Person gehört nicht mehr zu den letzten, die Brutlers mitteilt, und bleibt hier, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Late and at risk</source>
        <translation>Überfällig und gefährdet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it as it is now</source>
        <translation>So lassen, wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it at {status}</source>
        <translation>Bei {status} lassen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Leave sample data</source>
        <translation>Beispieldaten verlassen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Left as it is, since you said so.</source>
        <translation>Auf Ihren Wunsch so gelassen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences of all parts</source>
        <translation>Lizenzen aller Teile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Licences of all parts…</source>
        <translation>Lizenzen aller Teile…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>Lock</source>
        <comment>button that locks the window</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Look at the order, or put it away</source>
        <translation>Auftrag ansehen oder weglegen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Look at this</source>
        <comment>how a check came out</comment>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Make it writable, then try again.</source>
        <translation>Heben Sie den Schreibschutz auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Makes a fresh link and copies it, for a browser of your choice on this computer</source>
        <translation>Erzeugt einen frischen Link und kopiert ihn, für einen Browser Ihrer Wahl auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Manage connected apps</source>
        <translation>Verbundene Apps verwalten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Measurements</source>
        <translation>Maße</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Message to the customer</source>
        <translation>Nachricht an die Kundschaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Messages to customers</source>
        <translation>Nachrichten an die Kundschaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Method</source>
        <comment>a column of the API log</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Model</source>
        <comment>a column of orders</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/more_button.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>More choices…</source>
        <translation>Weitere Optionen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>More for this connection</source>
        <translation>Mehr zu dieser Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>More for this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move the secrets to the keyring</source>
        <translation>Zugangsdaten in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them to the keyring…</source>
        <translation>In den Schlüsselbund verschieben…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>My shop</source>
        <translation>Mein Geschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Name an HTTP proxy, or none.</source>
        <translation>Geben Sie einen HTTP-Proxy an oder keinen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Name, e-mail or phone</source>
        <translation>Name, E-Mail oder Telefon</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Name, e-mail, phone, notes…</source>
        <translation>Name, E-Mail, Telefon, Notizen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs correction</source>
        <translation>Berichtigung nötig</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Network</source>
        <comment>a group of the timeline</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New customer {customer}</source>
        <translation>Neuer Kunde {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>New in the timeline: {status}</source>
        <translation>Neu im Verlauf: {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>New order for this customer</source>
        <translation>Neuer Auftrag für diesen Kunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New order for {customer}</source>
        <translation>Neuer Auftrag für {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>New order for {customer}: {facts}</source>
        <translation>Neuer Auftrag für {customer}: {facts}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>New orders and status changes wait here until Brutlers has them, also while you are offline.</source>
        <translation>Neue Aufträge und Statusänderungen warten hier, bis Brutlers sie hat – auch solange Sie offline sind.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Next try: {when}.</source>
        <translation>Nächster Versuch: {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Next weddings</source>
        <translation>Nächste Hochzeiten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No browser could be opened</source>
        <translation>Es ließ sich kein Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>No browser opened</source>
        <translation>Kein Browser geöffnet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customer fits the search. Search for something else.</source>
        <translation>Niemand aus der Kundschaft passt zur Suche. Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customers yet</source>
        <translation>Noch keine Kundschaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No e-mail and no phone</source>
        <translation>Weder E-Mail noch Telefon</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No failed request</source>
        <translation>Keine fehlgeschlagene Anfrage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>No longer: {permissions}</source>
        <translation>Nicht mehr: {permissions}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No open order has its wedding in the next 30 days.</source>
        <translation>Kein offener Auftrag hat in den nächsten 30 Tagen seine Hochzeit.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order belongs in this view now. Others are in All.</source>
        <translation>In diese Ansicht gehört gerade kein Auftrag. Andere finden Sie unter „Alle“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>No order can be created now</source>
        <translation>Jetzt lässt sich kein Auftrag anlegen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order in this view fits the search and the filters. Reset them above, or search for something else.</source>
        <translation>Kein Auftrag in dieser Ansicht passt zur Suche und zu den Filtern. Setzen Sie sie oben zurück, oder suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>No order of your connections has the id on this ticket. It may belong to another shop, or be newer than the last update.</source>
        <translation>Kein Auftrag Ihrer Verbindungen hat die Nummer auf diesem Arbeitszettel. Vielleicht gehört er zu einem anderen Geschäft oder ist neuer als die letzte Aktualisierung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No order was made or changed since yesterday.</source>
        <translation>Seit gestern wurde kein Auftrag angelegt oder geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>No orders of this customer are here.</source>
        <translation>Von dieser Person sind keine Aufträge hier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>No program opened</source>
        <translation>Kein Programm geöffnet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No reply came from the browser within 5 minutes. Start again when you are ready.</source>
        <translation>Innerhalb von 5 Minuten kam keine Antwort vom Browser. Beginnen Sie noch einmal, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>No shop is connected</source>
        <translation>Kein Geschäft ist verbunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>No such folder</source>
        <translation>Ordner nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>No such number is in use. Is there a mistyped digit?</source>
        <translation>Eine solche Nummer gibt es nicht. Ist eine Ziffer vertippt?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>No way back from the browser</source>
        <translation>Kein Rückweg aus dem Browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>None is used.</source>
        <comment>proxy</comment>
        <translation>Es wird keiner verwendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>None of {all} works.</source>
        <translation>Keine von {all} funktioniert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>None: always with a country code</source>
        <translation>Keines: immer mit Landesvorwahl</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Normal: at least every 2 minutes in busy hours, else every 15 minutes</source>
        <translation>Normal: in der Geschäftszeit mindestens alle 2 Minuten, sonst alle 15 Minuten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Not a number in {country}. {problem} For another country begin with + and its code.</source>
        <translation>Keine gültige Nummer ({country}). {problem} Für ein anderes Land beginnen Sie mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Not added yet</source>
        <comment>a connection</comment>
        <translation>Noch nicht hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Not at Brutlers yet</source>
        <translation>Noch nicht bei Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Not checked</source>
        <comment>how a check came out</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not connected</source>
        <comment>what happened to a connection</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Not erased by this: what Brutlers keeps on its servers, backups, exports and prints that were made before.</source>
        <translation>Dadurch nicht gelöscht: was Brutlers auf seinen Servern behält, sowie früher gemachte Sicherungen, Exporte und Ausdrucke.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Not granted: {things}</source>
        <translation>Nicht erteilt: {things}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>Not into the app’s own folder</source>
        <translation>Nicht in den Ordner der App selbst</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not reached</source>
        <comment>what happened to a connection</comment>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Not saved. {problem} Everything you typed is still here.</source>
        <translation>Nicht gespeichert. {problem} Ihre Eingaben sind alle noch da.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <source>Not saved. {why} Everything you typed is still here.</source>
        <translation>Nicht gespeichert. {why} Ihre Eingaben sind alle noch da.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not stored</source>
        <comment>what happened to a connection</comment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not updated yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Not used yet</source>
        <translation>Noch nicht genutzt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Noted by a newer Brutlers Desktop</source>
        <translation>Von einem neueren Brutlers Desktop vermerkt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing can be kept here</source>
        <translation>Hier lässt sich nichts aufbewahren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing fits “{text}”. A few letters of a name, an e-mail, a model or an order are enough.</source>
        <translation>Nichts passt zu „{text}“. Einige Buchstaben eines Namens, einer E-Mail, eines Modells oder eines Auftrags genügen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing has happened yet. Connecting, renewals and faults will be listed here.</source>
        <translation>Noch ist nichts geschehen. Verbinden, Erneuerungen und Fehler werden hier aufgelistet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Nothing here is real, and nothing reaches Brutlers. It is gone when you leave it or close the app.</source>
        <translation>Nichts hier ist echt, und nichts erreicht Brutlers. Es verschwindet, wenn Sie es verlassen oder die App beenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <source>Nothing is fetched or sent by itself. Press “Start as usual” to go on as always.</source>
        <translation>Von selbst wird nichts abgerufen oder gesendet. Mit „Normal starten“ geht es weiter wie immer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Nothing is fetched or sent by itself. “Refresh” still asks Brutlers once.</source>
        <translation>Von selbst wird nichts abgerufen oder gesendet. „Aktualisieren“ fragt Brutlers trotzdem einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent meanwhile; your orders here are untouched.</source>
        <translation>Inzwischen wird nichts abgerufen oder gesendet; Ihre Aufträge hier bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent until you decide; your orders here are untouched.</source>
        <translation>Bis Sie entscheiden, wird nichts abgerufen oder gesendet; Ihre Aufträge hier bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this is for trying the app.</source>
        <translation>Nichts wird aufbewahrt: Das hier ist zum Ausprobieren der App.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this system has no keyring service. Start the app again to choose a passphrase for a file instead.</source>
        <translation>Nichts wird aufbewahrt: Dieses System hat keinen Schlüsselbunddienst. Starten Sie die App neu, um stattdessen eine Passphrase für eine Datei zu wählen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late or at risk</source>
        <translation>Nichts ist überfällig oder gefährdet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late, and no wedding is near.</source>
        <translation>Nichts ist überfällig, und keine Hochzeit steht kurz bevor.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late. The next wedding is {name}’s, {days}.</source>
        <translation>Nichts ist überfällig. Die nächste Hochzeit: {name}, {days}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Nothing is lost. Please try again in a moment.</source>
        <translation>Nichts ist verloren. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Nothing is sent before you decide.</source>
        <translation>Bevor Sie entscheiden, wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Nothing like it is in the list. It shows only the last 100 orders by their last change.</source>
        <translation>Nichts dergleichen ist in der Liste. Sie zeigt nur die letzten 100 Aufträge nach ihrer letzten Änderung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Nothing more could be kept in {path}. Free some space, then try again.</source>
        <translation>In {path} ließ sich nichts mehr speichern. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Nothing needs to be done as long as all of them are registered at Brutlers.</source>
        <translation>Nichts zu tun, solange alle bei Brutlers registriert sind.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing of them is left in the keyring. The passphrase is asked for at the next start.</source>
        <translation>Im Schlüsselbund ist nichts davon geblieben. Beim nächsten Start wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing of this kind has happened.</source>
        <translation>Nichts dergleichen ist geschehen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing reached Brutlers. The proxy may ask for a user name and password, or not allow this address: look at the network settings, or ask who looks after your network.</source>
        <translation>Nichts hat Brutlers erreicht. Vielleicht verlangt der Proxy Benutzernamen und Passwort oder erlaubt diese Adresse nicht: Prüfen Sie die Netzwerkeinstellungen, oder fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing waits in the Outbox</source>
        <translation>Im Ausgang wartet nichts</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was changed here. Please try again in a moment.</source>
        <translation>Hier wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Nothing was left here that could be revoked. To be sure, end the access in the Vendor Dashboard.</source>
        <translation>Hier gab es nichts mehr zu widerrufen. Beenden Sie den Zugriff sicherheitshalber im Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>Nothing was printed, and no file was written.</source>
        <translation>Nichts wurde gedruckt und keine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Notices outside the window</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Now also: {permissions}</source>
        <translation>Jetzt auch: {permissions}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Number of customers</source>
        <translation>Anzahl der Kunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Of the window, its days and numbers. Messages to customers have languages of their own. What the timeline noted before stays as it was noted.</source>
        <translation>Sprache des Fensters, seiner Tage und Zahlen. Nachrichten an die Kundschaft haben eigene Sprachen. Was der Verlauf früher vermerkt hat, bleibt, wie es vermerkt wurde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Often: at least every minute in busy hours, else every 5 minutes</source>
        <translation>Oft: in der Geschäftszeit mindestens jede Minute, sonst alle 5 Minuten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>On its way to Brutlers:</source>
        <translation>Unterwegs zu Brutlers:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>One a line, like waist: 70 cm</source>
        <translation>Eins pro Zeile, etwa Taille: 70 cm</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>One image can go with a status. Add one of them.</source>
        <translation>Ein Status kann nur ein Bild haben. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps has not been renewed for {n} days. Open Brutlers Desktop to sign in.</source>
        <extracomment>1: One of your connected apps has not been renewed for {n} day. Open Brutlers Desktop to sign in.</extracomment>
        <translation><numerusform>Eine Ihrer verbundenen Apps wurde seit {n} Tag nicht erneuert. Öffnen Sie Brutlers Desktop, um sich anzumelden.</numerusform><numerusform>Eine Ihrer verbundenen Apps wurde seit {n} Tagen nicht erneuert. Öffnen Sie Brutlers Desktop, um sich anzumelden.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps needs a sign-in. Until then nothing new arrives.</source>
        <translation>Eine Ihrer verbundenen Apps braucht eine Anmeldung. Bis dahin kommt nichts Neues an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Only by Ctrl+L</source>
        <translation>Nur mit Strg+L</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Only facts that are not shown here</source>
        <translation>Nur Angaben, die hier nicht angezeigt werden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Only its time of change</source>
        <translation>Nur der Zeitpunkt der Änderung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Only the new one opens your secrets and unlocks the window.</source>
        <translation>Nur die neue öffnet Ihre Zugangsdaten und entsperrt das Fenster.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only the system's certificates.</source>
        <translation>Nur die Zertifikate des Systems.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only where a company's network or a virus scanner opens safe connections: its certificate, as a PEM file.</source>
        <translation>Nur nötig, wo ein Firmennetzwerk oder ein Virenscanner sichere Verbindungen öffnet: dessen Zertifikat als PEM-Datei.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Open</source>
        <comment>orders that are not done</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Open Brutlers Desktop</source>
        <translation>Brutlers Desktop öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Open Brutlers Desktop’s window to look round in it.</source>
        <translation>Öffnen Sie das Fenster von Brutlers Desktop, um sich darin umzusehen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Open Brutlers in the browser</source>
        <translation>Brutlers im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Open it in a browser on this computer. Earlier links no longer work.</source>
        <translation>Öffnen Sie ihn in einem Browser auf diesem Computer. Frühere Links funktionieren nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status</source>
        <translation>Offene Aufträge nach Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status and by wedding month</source>
        <translation>Offene Aufträge nach Status und nach Hochzeitsmonat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by wedding month</source>
        <translation>Offene Aufträge nach Hochzeitsmonat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Open that order</source>
        <translation>Diesen Auftrag öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Open the API log</source>
        <translation>API-Protokoll öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Open the Outbox</source>
        <translation>Ausgang öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open the log’s folder</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Open the order beside the list</source>
        <translation>Auftrag neben der Liste öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser</source>
        <translation>Bild im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser of {when}</source>
        <translation>Bild im Browser öffnen ({when})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Open the window with</source>
        <translation>Fenster öffnen mit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Open {address} in a browser yourself.</source>
        <translation>Öffnen Sie {address} selbst in einem Browser.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open {folder} in your file manager.</source>
        <translation>Öffnen Sie {folder} in Ihrem Dateimanager.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Or drop or paste one here.</source>
        <translation>Oder hier ablegen oder einfügen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Order</source>
        <comment>a column of orders</comment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Order without a name</source>
        <translation>Auftrag ohne Namen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ordered</source>
        <comment>status of an order</comment>
        <translation>Bestellt</translation>
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
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>a group of the timeline</comment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>what happened to a connection</comment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Orders appear here as soon as there are any at Brutlers.</source>
        <translation>Die Aufträge erscheinen hier, sobald es bei Brutlers welche gibt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Orders are fetched only by F5 or the Refresh button. You can change that under Settings, Keeping up to date.</source>
        <translation>Aufträge werden nur mit F5 oder „Aktualisieren“ abgerufen. Das können Sie unter Einstellungen, Aktualisierung ändern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders arrived</source>
        <translation>Aufträge sind angekommen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Orders of this customer</source>
        <translation>Aufträge dieses Kunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Orders that are changed, with their present status</source>
        <translation>Zu ändernde Aufträge mit ihrem jetzigen Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Orders {view} {day}</source>
        <translation>Aufträge {view} {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Orders, customers, timelines and the Outbox, encrypted</source>
        <translation>Aufträge, Kundschaft, Verläufe und der Ausgang, verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Other facts</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Other image…</source>
        <translation>Anderes Bild…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: use https://.</source>
        <translation>Über http:// könnten Ihre Zugangsdaten unterwegs mitgelesen werden: Verwenden Sie https://.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: write 127.0.0.1 instead of localhost.</source>
        <translation>Über http:// könnten Ihre Zugangsdaten unterwegs mitgelesen werden: Schreiben Sie 127.0.0.1 statt localhost.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Page to read (*.html)</source>
        <translation>Seite zum Lesen (*.html)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/sheet.py"/>
        <source>Page {page} · {head}</source>
        <translation>Seite {page} · {head}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Parts of the app</source>
        <translation>Teile der App</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Paste them into a spreadsheet or a message.</source>
        <translation>Fügen Sie sie in eine Tabelle oder eine Nachricht ein.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Path</source>
        <comment>a column of the API log</comment>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused · {updated}</source>
        <translation>Pausiert · {updated}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Paused: only by F5 or the Refresh button</source>
        <translation>Pausiert: nur mit F5 oder „Aktualisieren“</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/scope_list.py"/>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Permissions changed</source>
        <comment>what happened to a connection</comment>
        <translation>Berechtigungen geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Permissions to ask for</source>
        <translation>Anzufordernde Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Phone</source>
        <comment>a column of orders</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Picture of {when}</source>
        <translation>Bild ({when})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Place for secrets</source>
        <comment>what a check looks at</comment>
        <translation>Ort für Zugangsdaten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Please check what you typed</source>
        <translation>Bitte prüfen Sie Ihre Eingaben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich erneut an</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Please try again in a moment.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Ports {ports} are free.</source>
        <extracomment>1: Port {ports} is free.</extracomment>
        <translation><numerusform>Port {ports} ist frei.</numerusform><numerusform>Die Ports {ports} sind frei.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Possible gap</source>
        <comment>what happened to a connection</comment>
        <translation>Mögliche Lücke</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_change_dialog.py"/>
        <source>Present passphrase</source>
        <comment>the one until now</comment>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print the list…</source>
        <translation>Liste drucken…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Print the ticket…</source>
        <translation>Arbeitszettel drucken…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Printed {day}</source>
        <translation>Gedruckt: {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Proxy</source>
        <comment>what a check looks at</comment>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Put the order away</source>
        <translation>Auftrag weglegen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Puts versions, settings, checks and the log into one file for whoever helps you. You see all of it before it is saved; secrets and your customers’ data are not in it.</source>
        <translation>Fasst Versionen, Einstellungen, Prüfungen und das Protokoll in einer Datei für die Person zusammen, die Ihnen hilft. Vor dem Speichern sehen Sie alles; Zugangsdaten und Kundendaten sind nicht dabei.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries: you may put a version of your own in their place. Their source is at https://code.qt.io, the licence at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet. Es sind eigenständige Bibliotheken: Sie dürfen sie durch eine eigene Version ersetzen. Ihr Quelltext liegt unter https://code.qt.io, die Lizenz unter https://www.gnu.org/licenses/lgpl-3.0.html.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Reached again</source>
        <comment>what happened to a connection</comment>
        <translation>Wieder erreicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Reading the orders…</source>
        <translation>Aufträge werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Ready</source>
        <comment>orders to be picked up</comment>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ready for pickup</source>
        <comment>status of an order</comment>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Receipt</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Receipt: a customer’s data was erased from this computer</source>
        <translation>Nachweis: Kundendaten wurden von diesem Computer gelöscht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Reconnect with less</source>
        <translation>Mit weniger neu verbinden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Reconnect with less…</source>
        <translation>Mit weniger neu verbinden…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Redirect URI {number}</source>
        <translation>Umleitungsadresse {number}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Redirect URIs</source>
        <translation>Umleitungsadressen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Redirect URIs, one a line, exactly as registered</source>
        <translation>Umleitungsadressen, eine pro Zeile, genau wie registriert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Reference: {hash} (a salted hash; it tells nothing of the person)</source>
        <translation>Kennung: {hash} (ein gesalzener Hash; er verrät nichts über die Person)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh the orders</source>
        <translation>Aufträge aktualisieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Refused</source>
        <comment>what happened to a connection</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused: {status}</source>
        <translation>Abgelehnt: {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Register this app at Brutlers</source>
        <translation>Diese App bei Brutlers registrieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove anyway</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove the certificate file</source>
        <translation>Zertifikatsdatei entfernen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove the connection “{name}”?</source>
        <translation>Verbindung „{name}“ entfernen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Remove the image</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Removed</source>
        <comment>a connection</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewal interrupted</source>
        <translation>Erneuerung unterbrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Renewed</source>
        <comment>what happened to a connection</comment>
        <translation>Erneuert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewing</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Rental</source>
        <translation>Verleih</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace “{name}”?</source>
        <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Requests</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Requests</source>
        <comment>requests to the server, in the API log</comment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Reset the columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Restart the system's keyring, then check again.</source>
        <translation>Starten Sie den Schlüsselbund des Systems neu und prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Retry the refused ones</source>
        <translation>Abgelehnte erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Revoke the access first: it belongs to this Client ID and base address.</source>
        <translation>Widerrufen Sie zuerst den Zugriff: Er gehört zu dieser Client-ID und Basisadresse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this Client ID.</source>
        <translation>Widerrufen Sie zuerst den Zugriff: Er gehört zu dieser Client-ID.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this base address.</source>
        <translation>Widerrufen Sie zuerst den Zugriff: Er gehört zu dieser Basisadresse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Revoke the access of “{name}”?</source>
        <translation>Zugriff von „{name}“ widerrufen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoke waiting</source>
        <translation>Widerruf ausstehend</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoke waiting</source>
        <comment>what happened to a connection</comment>
        <translation>Widerruf ausstehend</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoked</source>
        <comment>what happened to a connection</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked and confirmed: the old access is refused by Brutlers.</source>
        <translation>Widerrufen und bestätigt: Brutlers lehnt den alten Zugriff ab.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked, not proven</source>
        <translation>Widerrufen, unbestätigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking the access…</source>
        <translation>Zugriff wird widerrufen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>Revoking waits for Brutlers</source>
        <translation>Der Widerruf wartet auf Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking was stopped before Brutlers confirmed it.</source>
        <translation>Der Widerruf wurde abgebrochen, bevor Brutlers ihn bestätigt hat.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Rows of tables</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Safe connection</source>
        <comment>what a check looks at</comment>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Safe start</source>
        <translation>Sicherer Start</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Sample shop</source>
        <translation>Beispielgeschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save and new</source>
        <translation>Speichern und neu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Save customer</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save order</source>
        <translation>Auftrag speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the list as PDF</source>
        <translation>Liste als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Save the list as PDF…</source>
        <translation>Liste als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Save the receipt</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Save the receipt…</source>
        <translation>Nachweis speichern…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Save the ticket as PDF…</source>
        <translation>Arbeitszettel als PDF…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the work ticket as PDF</source>
        <translation>Arbeitszettel als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Save without trying</source>
        <translation>Ungeprüft speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Saved as PDF</source>
        <translation>Als PDF gespeichert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Saved: the order for {customer}.</source>
        <translation>Gespeichert: der Auftrag für {customer}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search customer, model, colour, order…  (Ctrl+F)</source>
        <translation>Kunde, Modell, Farbe, Auftrag suchen…  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Search the customers</source>
        <translation>Kundschaft durchsuchen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search the orders</source>
        <translation>Aufträge durchsuchen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Seconds</source>
        <comment>a column of the API log</comment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Seconds to undo</source>
        <translation>Bedenkzeit in Sekunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>Secrets are held for this run only</source>
        <translation>Zugangsdaten nur bis zum Beenden der App aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Secrets are no longer read or stored.</source>
        <translation>Zugangsdaten werden nicht mehr gelesen oder gespeichert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Secrets can be stored and read.</source>
        <translation>Zugangsdaten lassen sich speichern und lesen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See appointments</source>
        <translation>Termine sehen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See customers</source>
        <translation>Kundschaft sehen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See orders</source>
        <translation>Aufträge sehen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See your shop's profile</source>
        <translation>Profil Ihres Geschäfts sehen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Select at most {most} orders, or export them.</source>
        <translation>Wählen Sie höchstens {most} Aufträge aus, oder exportieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Select at most {most} orders, then change their status.</source>
        <translation>Wählen Sie höchstens {most} Aufträge aus und ändern Sie dann ihren Status.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it to this shop</source>
        <translation>An dieses Geschäft senden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sending to the printer…</source>
        <translation>Wird an den Drucker gesendet…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Sent in the last 30 days</source>
        <translation>In den letzten 30 Tagen gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent {when}</source>
        <translation>Gesendet: {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Set the clock right, best by letting the system do it.</source>
        <translation>Stellen Sie die Uhr richtig, am besten automatisch durch das System.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Settings exported</source>
        <translation>Einstellungen exportiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shop: {name}</source>
        <translation>Geschäft: {name}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shops</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Show all keys</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as bars</source>
        <translation>Als Balken anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the connection</source>
        <translation>Verbindung anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Show the names</source>
        <translation>Namen anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Show the outbox</source>
        <translation>Ausgang anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture of {when}</source>
        <translation>Bild anzeigen ({when})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Show this list of keys</source>
        <translation>Diese Liste der Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by</source>
        <translation>Erneut anmelden bis</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by {day}</source>
        <translation>Erneut anmelden bis {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in again by {day}, and it goes on without a break.</source>
        <translation>Melden Sie sich bis {day} erneut an, dann geht es ohne Unterbrechung weiter.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Sign in again in your browser</source>
        <translation>Im Browser erneut anmelden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again: choose another account in your browser.</source>
        <translation>Erneut anmelden: Wählen Sie im Browser ein anderes Konto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign in at Brutlers and choose Allow. If no browser opened, copy the link and open it in a browser on this computer.</source>
        <translation>Melden Sie sich bei Brutlers an und wählen Sie „Zulassen“. Wenn sich kein Browser geöffnet hat, kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in through your browser, and your orders appear here.</source>
        <translation>Melden Sie sich im Browser an, dann erscheinen Ihre Aufträge hier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Sign in to the Brutlers Vendor Dashboard, open Integrations and register an app. Name it as you like, for example “Brutlers Desktop”.</source>
        <translation>Melden Sie sich im Vendor Dashboard von Brutlers an, öffnen Sie „Integrationen“ und registrieren Sie eine App. Benennen Sie sie, wie Sie möchten, zum Beispiel „Brutlers Desktop“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sign-ins and key</source>
        <translation>Anmeldungen und Schlüssel</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Size</source>
        <comment>a column of orders</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Size</source>
        <comment>a column of the API log</comment>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes in {n} spans between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <extracomment>1: Some changes in {n} span between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</extracomment>
        <translation><numerusform>Einige Änderungen in {n} Zeitraum zwischen {after} und {before} können hier fehlen: Es haben sich mehr Aufträge geändert, als Brutlers auf einmal auflistet. Jede erscheint, sobald sich ihr Auftrag wieder ändert.</numerusform><numerusform>Einige Änderungen in {n} Zeiträumen zwischen {after} und {before} können hier fehlen: Es haben sich mehr Aufträge geändert, als Brutlers auf einmal auflistet. Jede erscheint, sobald sich ihr Auftrag wieder ändert.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>Some changes may have been missed</source>
        <translation>Einige Änderungen können fehlen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes {spans} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <comment>the spans: “between … and …”, one or more</comment>
        <translation>Einige Änderungen {spans} können hier fehlen: Es haben sich mehr Aufträge geändert, als Brutlers auf einmal auflistet. Jede erscheint, sobald sich ihr Auftrag wieder ändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>Somebody changed this customer at Brutlers since you looked.</source>
        <translation>Jemand hat diese Person bei Brutlers inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Somebody changed this customer at Brutlers since you looked. Nothing is sent before you decide.</source>
        <translation>Jemand hat diese Person bei Brutlers inzwischen geändert. Bevor Sie entscheiden, wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Something else</source>
        <comment>what happened to a connection</comment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Something in it is not accepted. Change it and try again, or discard it.</source>
        <translation>Etwas darin wird nicht akzeptiert. Ändern Sie es und versuchen Sie es erneut, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Something is missing beside the @.</source>
        <translation>Neben dem @ fehlt etwas.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Something is missing in it, or it holds what does not belong there.</source>
        <translation>Darin fehlt etwas, oder es steht etwas darin, das nicht dorthin gehört.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Something needs your attention. Unlock the window to see it.</source>
        <translation>Etwas braucht Ihre Aufmerksamkeit. Entsperren Sie das Fenster, um es zu sehen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Something of this customer waits in the Outbox</source>
        <translation>Etwas von dieser Person wartet im Ausgang</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Something went wrong in the app</source>
        <translation>In der App ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Special requests</source>
        <translation>Sonderwünsche</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Special requests</source>
        <comment>a column of orders</comment>
        <translation>Sonderwünsche</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start as usual</source>
        <translation>Normal starten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over with an empty archive?</source>
        <translation>Mit einem leeren Archiv neu beginnen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start over…</source>
        <translation>Neu beginnen…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely</source>
        <translation>Sicher starten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely?</source>
        <translation>Sicher starten?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Started over</source>
        <translation>Neu begonnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>State of the orders</source>
        <translation>Stand der Aufträge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Status</source>
        <comment>a column of orders</comment>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Status of the message</source>
        <translation>Status der Nachricht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Status or wedding month</source>
        <translation>Status oder Hochzeitsmonat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Step {number}: {heading}</source>
        <translation>Schritt {number}: {heading}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Such as Weddings in June</source>
        <translation>Etwa „Hochzeiten im Juni“</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Suit</source>
        <translation>Anzug</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Support bundle saved</source>
        <translation>Supportpaket gespeichert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Support bundle…</source>
        <translation>Supportpaket…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Take back the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Take {customer}</source>
        <translation>{customer} übernehmen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Tell me of new orders, changed statuses and needed sign-ins</source>
        <translation>Neue Aufträge, Statusänderungen und nötige Anmeldungen melden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is no image.</source>
        <translation>Das ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is only the address of an image. Nothing is fetched from the internet: save the image first, then add the file.</source>
        <translation>Das ist nur die Adresse eines Bildes. Aus dem Internet wird nichts geladen: Speichern Sie das Bild zuerst und fügen Sie dann die Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The Client Secret could not be tried, so nothing was saved. {why}</source>
        <translation>Das Client-Secret ließ sich nicht prüfen, daher wurde nichts gespeichert. {why}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The Client Secret is not here</source>
        <translation>Das Client-Secret ist nicht hier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/retired.py"/>
        <source>The access before this one, which allowed more</source>
        <translation>Der vorige Zugriff, der mehr erlaubte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access has ended</source>
        <translation>Der Zugriff ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access is being renewed just now.</source>
        <translation>Der Zugriff wird gerade erneuert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>The access is no longer used here, but Brutlers could not be told yet. It is tried again by itself; or forget it on this computer anyway.</source>
        <translation>Der Zugriff wird hier nicht mehr verwendet, aber Brutlers konnte noch nicht benachrichtigt werden. Das wird von selbst erneut versucht; oder vergessen Sie ihn trotzdem auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The access that you have belongs to this Client ID and base address. To change them, revoke it first.</source>
        <translation>Der vorhandene Zugriff gehört zu dieser Client-ID und Basisadresse. Um sie zu ändern, widerrufen Sie ihn zuerst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access was last renewed on {day} and ends {n} days after that.</source>
        <extracomment>1: The access was last renewed on {day} and ends {n} day after that.</extracomment>
        <translation><numerusform>Der Zugriff wurde zuletzt am {day} erneuert und endet {n} Tag danach.</numerusform><numerusform>Der Zugriff wurde zuletzt am {day} erneuert und endet {n} Tage danach.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access was renewed elsewhere</source>
        <translation>Der Zugriff wurde anderswo erneuert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address holds a character that cannot stand in one. Please type it again.</source>
        <translation>Die Adresse enthält ein Zeichen, das darin nicht stehen kann. Bitte geben Sie sie neu ein.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must begin with https://, like https://brutlers.com</source>
        <translation>Die Adresse muss mit https:// beginnen, wie https://brutlers.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must end before any “?” or “#”, like https://brutlers.com</source>
        <translation>Die Adresse muss vor „?“ oder „#“ enden, wie https://brutlers.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The answer did not arrive</source>
        <translation>Die Antwort kam nicht an</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The answer from Brutlers did not arrive. Check the internet connection, then try again.</source>
        <translation>Die Antwort von Brutlers kam nicht an. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The answer to a renewal never arrived</source>
        <translation>Die Antwort auf eine Erneuerung kam nie an</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The app did not follow, so that nothing secret went to another address. If this stays, check the base address of the connection.</source>
        <translation>Die App ist dem nicht gefolgt, damit keine Zugangsdaten an eine andere Adresse gehen. Wenn das so bleibt, prüfen Sie die Basisadresse der Verbindung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The app is still starting.</source>
        <translation>Die App startet noch.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The app talks to Brutlers, at the addresses of your connections, and to nobody else. No usage is counted, nothing is sent to the makers of this app, and there is no advertising. A picture is fetched from its address only when you ask for it.</source>
        <translation>Die App spricht mit Brutlers unter den Adressen Ihrer Verbindungen und mit niemandem sonst. Es wird keine Nutzung gezählt, nichts an die Hersteller dieser App gesendet, und es gibt keine Werbung. Ein Bild wird nur dann von seiner Adresse geladen, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>The app works without it.</source>
        <translation>Die App funktioniert auch ohne.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive before is kept as {file}.</source>
        <translation>Das bisherige Archiv bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive could not be opened</source>
        <translation>Das Archiv ließ sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive has to be brought up to date</source>
        <translation>Das Archiv muss aktualisiert werden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive is being opened elsewhere</source>
        <translation>Das Archiv wird gerade anderswo geöffnet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive is damaged</source>
        <translation>Das Archiv ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>The archive is in use</source>
        <translation>Das Archiv wird gerade verwendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive may not be written</source>
        <translation>Das Archiv darf nicht beschrieben werden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive that cannot be opened is kept under a dated name.</source>
        <translation>Das Archiv, das sich nicht öffnen lässt, bleibt unter einem Namen mit Datum erhalten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive was damaged</source>
        <translation>Das Archiv war beschädigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive's key does not fit</source>
        <translation>Der Schlüssel des Archivs passt nicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The area code is missing.</source>
        <translation>Die Ortsvorwahl fehlt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup could not be opened</source>
        <translation>Die Sicherung ließ sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup is damaged</source>
        <translation>Die Sicherung ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is encrypted with it. Whoever has both can read your orders; without the passphrase nobody can, not even you.</source>
        <translation>Damit wird die Sicherung verschlüsselt. Wer beides hat, kann Ihre Aufträge lesen; ohne die Passphrase kann es niemand, auch Sie nicht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is {path}. It opens only with its passphrase, which is kept nowhere.</source>
        <translation>Die Sicherung ist {path}. Sie öffnet sich nur mit ihrer Passphrase, die nirgends aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup’s passphrase</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} (by “{issuer}”) is trusted.</source>
        <translation>Dem Zertifikat von {host} (von „{issuer}“) wird vertraut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>Dem Zertifikat von {host} wird hier nicht vertraut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is trusted.</source>
        <translation>Dem Zertifikat von {host} wird vertraut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The certificates that the network settings name can no longer be read here. Choose the file again, or remove it there.</source>
        <translation>Die in den Netzwerkeinstellungen genannten Zertifikate sind hier nicht mehr lesbar. Wählen Sie die Datei neu, oder entfernen Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The computer's memory is used up</source>
        <translation>Der Arbeitsspeicher des Computers ist voll</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The connection is gone</source>
        <translation>Die Verbindung gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>The connection may belong to another shop now.</source>
        <translation>Die Verbindung könnte jetzt zu einem anderen Geschäft gehören.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>The connection may belong to another shop now. Nothing is sent before you decide.</source>
        <translation>Die Verbindung könnte jetzt zu einem anderen Geschäft gehören. Bevor Sie entscheiden, wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection through which it would go is no longer here.</source>
        <translation>Die Verbindung, über die es gesendet würde, gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection was made anew, and may belong to another shop.</source>
        <translation>Die Verbindung wurde neu hergestellt und könnte zu einem anderen Geschäft gehören.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The customer</source>
        <translation>Die Kundschaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>The customers could not be read</source>
        <translation>Die Kundenliste ließ sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk is read-only</source>
        <translation>Der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk reports an error</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The draft cannot be kept: {problem}</source>
        <translation>Der Entwurf lässt sich nicht aufbewahren: {problem}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The entry is still there after it was deleted. Remove it in the keyring's own program, or try again.</source>
        <translation>Der Eintrag ist nach dem Löschen noch da. Entfernen Sie ihn im Programm des Schlüsselbunds, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>The export was stopped</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file could not be read. Is it still there, and may you open it?</source>
        <translation>Die Datei ließ sich nicht lesen. Ist sie noch da, und dürfen Sie sie öffnen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The file is read-only</source>
        <translation>Die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>The file is too large to be one of certificates.</source>
        <translation>Die Datei ist zu groß für eine Zertifikatsdatei.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets cannot be used</source>
        <translation>Die Datei mit Ihren Zugangsdaten lässt sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is damaged</source>
        <translation>Die Datei mit Ihren Zugangsdaten ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is gone</source>
        <translation>Die Datei mit Ihren Zugangsdaten fehlt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is in use</source>
        <translation>Die Datei mit Ihren Zugangsdaten wird gerade verwendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets was replaced</source>
        <translation>Die Datei mit Ihren Zugangsdaten wurde ersetzt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The file of your sign-ins and the key, encrypted; nothing, if they are in your system’s keyring</source>
        <translation>Die Datei mit Ihren Anmeldungen und dem Schlüssel, verschlüsselt; leer, wenn sie im Schlüsselbund Ihres Systems sind</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The file that held them is gone.</source>
        <translation>Die Datei, in der sie waren, gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>The first day lies after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The folder could not be opened</source>
        <translation>Der Ordner ließ sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image as it will be sent</source>
        <translation>Das Bild, wie es gesendet wird</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The image is still being made ready.</source>
        <translation>Das Bild wird noch vorbereitet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image that you added before</source>
        <translation>Das zuvor hinzugefügte Bild</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The key to your orders is missing</source>
        <translation>Der Schlüssel zu Ihren Aufträgen fehlt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The keyring on this computer holds no Client Secret for this connection (secrets of an earlier run may not have been kept). Enter it again under Edit.</source>
        <translation>Der Schlüsselbund auf diesem Computer enthält kein Client-Secret für diese Verbindung (Zugangsdaten eines früheren Laufs wurden vielleicht nicht aufbewahrt). Geben Sie es unter „Bearbeiten“ neu ein.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>The last 1,000 requests to Brutlers, without what was in them: no tokens, no customers, no order numbers. A check asks for what Brutlers must refuse, so a 400 or 401 that comes with one is as it should be.</source>
        <translation>Die letzten 1.000 Anfragen an Brutlers, ohne ihren Inhalt: keine Tokens, keine Kundschaft, keine Auftragsnummern. Eine Prüfung fragt nach etwas, das Brutlers ablehnen muss; ein 400 oder 401 dabei ist also richtig.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>The last list from Brutlers does not reach back to the one before. Changes {span} may be missing here; each shows as soon as its order changes again.</source>
        <translation>Die letzte Liste von Brutlers reicht nicht bis zur vorigen zurück. Änderungen {span} können hier fehlen; jede erscheint, sobald sich ihr Auftrag wieder ändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last renewal was interrupted, and its answer never arrived. Nothing is wrong with your orders: sign in again to go on.</source>
        <translation>Die letzte Erneuerung wurde unterbrochen, und ihre Antwort kam nie an. Mit Ihren Aufträgen ist alles in Ordnung: Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in is of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation>Die letzte Anmeldung gehört zu einem anderen Geschäft. Bevor Sie entscheiden, wird damit nichts abgerufen oder gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in may be of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation>Die letzte Anmeldung könnte zu einem anderen Geschäft gehören. Bevor Sie entscheiden, wird damit nichts abgerufen oder gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>The last time it ended with a fault of its own. Nothing is lost: your orders and what waits in the Outbox are here again, as they were.</source>
        <translation>Beim letzten Mal endete die App mit einem eigenen Fehler. Nichts ist verloren: Ihre Aufträge und was im Ausgang wartet, sind wieder da, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The list of connections was damaged</source>
        <translation>Die Liste der Verbindungen war beschädigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The list of your connections and how you like the window: no secrets and no customers</source>
        <translation>Die Liste Ihrer Verbindungen und Ihre Einstellungen für das Fenster: keine Zugangsdaten und keine Kundschaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>The lock had lost its passphrase</source>
        <translation>Die Sperre hatte ihre Passphrase verloren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/log/setup.py"/>
        <source>The log cannot be written</source>
        <translation>Das Protokoll lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The log, for when something goes wrong: no secrets and no customers</source>
        <translation>Das Protokoll für den Fall, dass etwas schiefgeht: keine Zugangsdaten und keine Kundschaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The name is too long</source>
        <translation>Der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The network settings name a file of certificates that is no longer here. Choose it again, or remove it there.</source>
        <translation>Die Netzwerkeinstellungen nennen eine Zertifikatsdatei, die es hier nicht mehr gibt. Wählen Sie sie neu, oder entfernen Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The new access waits in memory for the keyring</source>
        <translation>Der neue Zugriff wartet im Arbeitsspeicher auf den Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The old passphrase opens nothing any more, here. A copy of the file that was made before, in a backup for example, still opens with it.</source>
        <translation>Die alte Passphrase öffnet hier nichts mehr. Eine früher gemachte Kopie der Datei, zum Beispiel in einer Sicherung, öffnet sich weiterhin mit ihr.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>The order is at “{status}” now: somebody changed it since you looked.</source>
        <translation>Der Auftrag steht jetzt auf „{status}“: Jemand hat ihn inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders are those of {file}.</source>
        <translation>Die Aufträge sind die von {file}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>The orders cannot be read now</source>
        <translation>Die Aufträge sind gerade nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>The orders could not be read</source>
        <translation>Die Aufträge ließen sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>The orders here are those of “{shop}”.</source>
        <translation>Die Aufträge hier sind die von „{shop}“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders of the backup take the place of those here. The archive as it is now is kept under a dated name.</source>
        <translation>Die Aufträge der Sicherung ersetzen die Aufträge hier. Das jetzige Archiv bleibt unter einem Namen mit Datum erhalten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The orders on this computer are not open.</source>
        <translation>Die Aufträge auf diesem Computer sind nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders that were kept on this computer are gone.</source>
        <translation>Die auf diesem Computer aufbewahrten Aufträge sind gelöscht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>The page that was open last</source>
        <translation>Die zuletzt geöffnete Seite</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ cannot be used like this.</source>
        <translation>Der Teil nach dem @ lässt sich so nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ needs an ending, such as .com.</source>
        <translation>Der Teil nach dem @ braucht eine Endung wie .com.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part before the @ cannot be used like this.</source>
        <translation>Der Teil vor dem @ lässt sich so nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The passphrase does not fit {backup}, or this is not a backup of Brutlers Desktop, or its beginning is damaged. Nothing was changed.</source>
        <translation>Die Passphrase passt nicht zu {backup}, oder das ist keine Sicherung von Brutlers Desktop, oder ihr Anfang ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The passphrase is changed</source>
        <translation>Die Passphrase ist geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>The passphrase of your secrets unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation>Die Passphrase Ihrer Zugangsdaten entsperrt das Fenster. Auch solange es gesperrt ist, bleiben die Aufträge aktuell und Änderungen werden gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>The picture cannot be shown</source>
        <translation>Das Bild lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printer did not take it. Look after it, or save a PDF instead.</source>
        <translation>Der Drucker hat es nicht angenommen. Sehen Sie nach ihm, oder speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printing was stopped</source>
        <translation>Das Drucken wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The profile is in use</source>
        <translation>Das Profil wird gerade verwendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>The profile's folder cannot be used</source>
        <translation>Der Ordner des Profils lässt sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The profile's folder was moved or removed. Restart Brutlers Desktop.</source>
        <translation>Der Ordner des Profils wurde verschoben oder entfernt. Starten Sie Brutlers Desktop neu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} does not answer.</source>
        <translation>Der Proxy {proxy} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} is of a kind that this app cannot use.</source>
        <translation>Der Proxy {proxy} ist von einer Art, die diese App nicht verwenden kann.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The renewal was interrupted</source>
        <translation>Die Erneuerung wurde unterbrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>The report holds no passwords and no customers’ data. It stays here unless you hand it on.</source>
        <translation>Der Bericht enthält keine Passwörter und keine Kundendaten. Er bleibt hier, solange Sie ihn nicht weitergeben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The request was not accepted ({error}).</source>
        <translation>Die Anfrage wurde nicht angenommen ({error}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The same again</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>The scanned order is not known here</source>
        <translation>Der gescannte Auftrag ist hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>The search, the filters and the order of the list are saved, as a tab of its own.</source>
        <translation>Suche, Filter und Reihenfolge der Liste werden gespeichert, als eigener Reiter.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>The secrets cannot be moved</source>
        <translation>Die Zugangsdaten lassen sich nicht verschieben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The server answered with an error ({status})</source>
        <translation>Der Server antwortete mit einem Fehler ({status})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}).</source>
        <translation>Der Server antwortete mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}). Nothing is wrong on your side; please try again in a moment.</source>
        <translation>Der Server antwortete mit einem Fehler ({status}). An Ihnen liegt es nicht; bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>The server answered with an error. This is tried again by itself.</source>
        <translation>Der Server antwortete mit einem Fehler. Das wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered {status}. Check the base address of this connection.</source>
        <translation>Der Server antwortete mit {status}. Prüfen Sie die Basisadresse dieser Verbindung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The server did not say what time it has.</source>
        <translation>Der Server hat seine Uhrzeit nicht mitgeteilt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The server had a problem.</source>
        <translation>Der Server hatte ein Problem.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>The server takes any secret at this point; only a sign-in shows whether it is right.</source>
        <translation>Der Server nimmt an dieser Stelle jedes Client-Secret an; erst eine Anmeldung zeigt, ob es stimmt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The server takes too long</source>
        <translation>Der Server braucht zu lange</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The server's certificate could not be verified, so nothing was sent. Check this computer's date and network, then try again.</source>
        <translation>Das Zertifikat des Servers ließ sich nicht prüfen, daher wurde nichts gesendet. Prüfen Sie Datum und Netzwerk dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The sign-in did not succeed</source>
        <translation>Die Anmeldung ist nicht gelungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server answered with an error of its own ({status}).</source>
        <translation>Der Anmeldeserver antwortete mit einem eigenen Fehler ({status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server gave no usable answer</source>
        <translation>Der Anmeldeserver gab keine brauchbare Antwort</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server refused</source>
        <translation>Der Anmeldeserver hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server wanted to send us elsewhere</source>
        <translation>Der Anmeldeserver wollte anderswohin verweisen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>The sign-in server's answer makes no sense</source>
        <translation>Die Antwort des Anmeldeservers ergibt keinen Sinn</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system did not let Brutlers Desktop use its secrets. Allow it there, then try again.</source>
        <translation>Das System hat Brutlers Desktop seine Zugangsdaten nicht verwenden lassen. Erlauben Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring answered with an error. Check that it works, then try again.</source>
        <translation>Der Schlüsselbund des Systems antwortete mit einem Fehler. Prüfen Sie, ob er funktioniert, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The system's keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring service is not running. Start it, or sign in to your desktop again, then try again.</source>
        <translation>Der Schlüsselbunddienst des Systems läuft nicht. Starten Sie ihn, oder melden Sie sich am Computer neu an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>The wedding was {n} days ago, and the order is still open.</source>
        <extracomment>1: The wedding was {n} day ago, and the order is still open.</extracomment>
        <translation><numerusform>Die Hochzeit war vor {n} Tag, und der Auftrag ist noch offen.</numerusform><numerusform>Die Hochzeit war vor {n} Tagen, und der Auftrag ist noch offen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Their archive is not open.</source>
        <translation>Ihr Archiv ist nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Their key is in a keyring service, and none is running on this system. They are safe where they are. Until the service is back and the app was started again, only the orders that Brutlers tells now are shown.</source>
        <translation>Ihr Schlüssel liegt in einem Schlüsselbunddienst, und auf diesem System läuft keiner. Sie sind dort sicher. Bis der Dienst wieder da ist und die App neu gestartet wurde, werden nur die Aufträge angezeigt, die Brutlers jetzt mitteilt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>There are too many digits.</source>
        <translation>Es sind zu viele Ziffern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>There is a view of this name already.</source>
        <translation>Eine Ansicht mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>There is no access stored for this connection any more.</source>
        <translation>Für diese Verbindung ist kein Zugriff mehr gespeichert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no certificate in it. Ask for the file in PEM form; it begins with {begin}.</source>
        <translation>Darin ist kein Zertifikat. Bitten Sie um die Datei im PEM-Format; sie beginnt mit {begin}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>There is no image in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>There is no sample data here</source>
        <translation>Hier gibt es keine Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>There is no such place</source>
        <translation>Diesen Ort gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>There is nothing more to do here. The app shows how it went.</source>
        <translation>Hier ist nichts weiter zu tun. Die App zeigt, wie es ausgegangen ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>There is nothing to keep apart</source>
        <translation>Es gibt nichts getrennt zu halten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>There was more after its end.</source>
        <translation>Nach dem Ende kam noch mehr.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>These orders are as of {when}.</source>
        <translation>Stand dieser Aufträge: {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>These orders were kept by a newer Brutlers Desktop</source>
        <translation>Diese Aufträge wurden von einem neueren Brutlers Desktop aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>They are in a file that only your passphrase opens. Open Brutlers Desktop and type it; a command asks for it on a terminal, or reads it with --passphrase-fd.</source>
        <translation>Sie sind in einer Datei, die nur Ihre Passphrase öffnet. Öffnen Sie Brutlers Desktop und geben Sie sie ein; ein Befehl fragt im Terminal danach oder liest sie mit --passphrase-fd.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>They are in {path}, without the Client Secret and without any access. Import them on the other computer under Connected apps.</source>
        <translation>Zu finden unter {path}, ohne Client-Secret und ohne jeden Zugriff. Importieren Sie sie auf dem anderen Computer unter „Verbundene Apps“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>They are in {path}.</source>
        <translation>Zu finden unter {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>They are kept for this run only.</source>
        <translation>Sie werden nur bis zum Beenden der App aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>They were erased meanwhile. Nothing was changed.</source>
        <translation>Sie wurden inzwischen gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access has ended. Sign in again to go on.</source>
        <translation>Dieser Zugriff ist abgelaufen. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access is no longer used here. Brutlers could not be told yet; this is tried again by itself.</source>
        <translation>Dieser Zugriff wird hier nicht mehr verwendet. Brutlers konnte noch nicht benachrichtigt werden; das wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>This app can then no longer see or change the shop's orders, until you connect again. Nothing is deleted at Brutlers.</source>
        <translation>Diese App kann die Aufträge des Geschäfts dann nicht mehr sehen oder ändern, bis Sie sich wieder verbinden. Bei Brutlers wird nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may neither create nor change customers.</source>
        <translation>Diese App darf Kundschaft weder anlegen noch ändern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may no longer see your customers at Brutlers. Those below are kept as they were.</source>
        <translation>Diese App darf Ihre Kundschaft bei Brutlers nicht mehr sehen. Die Einträge unten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may not see your customers</source>
        <translation>Diese App darf Ihre Kundschaft nicht sehen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may see your orders, but neither create orders nor change their status.</source>
        <translation>Diese App darf Ihre Aufträge sehen, aber weder Aufträge anlegen noch ihren Status ändern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>This computer has no program set up for it. Copy the address or number instead.</source>
        <translation>Auf diesem Computer ist kein Programm dafür eingerichtet. Kopieren Sie stattdessen die Adresse oder Nummer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} ahead of Brutlers' clock.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von Brutlers {time} vor.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} behind Brutlers' clock.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von Brutlers {time} nach.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>This computer's network settings name a proxy that is not an HTTP proxy (a SOCKS proxy, perhaps), so nothing was sent. Name an HTTP proxy there, or under Settings, Network.</source>
        <translation>Die Netzwerkeinstellungen dieses Computers nennen einen Proxy, der kein HTTP-Proxy ist (vielleicht ein SOCKS-Proxy), daher wurde nichts gesendet. Geben Sie dort oder unter Einstellungen, Netzwerk einen HTTP-Proxy an.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This connection is no longer there</source>
        <translation>Diese Verbindung gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was changed here</source>
        <translation>Diese Verbindung wurde hier geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was checked</source>
        <translation>Diese Verbindung wurde geprüft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>This customer is gone</source>
        <translation>Diese Person gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This day cannot be read. Write it like 12.6.2027.</source>
        <translation>Dieser Tag ist nicht lesbar. Schreiben Sie ihn wie 12.6.2027.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}, not to {typed}.</source>
        <translation>Diese E-Mail gehört zu {known}. Brutlers würde den Auftrag mit {known} verknüpfen, nicht mit {typed}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}.</source>
        <translation>Diese E-Mail gehört zu {known}. Brutlers würde den Auftrag mit {known} verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>This file cannot be imported</source>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/connection_settings.py"/>
        <source>This file names another server than {server}: your Client Secret would go to {address}. Go on only if you know that address.</source>
        <translation>Diese Datei nennt einen anderen Server als {server}: Ihr Client-Secret ginge an {address}. Fahren Sie nur fort, wenn Sie diese Adresse kennen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This holds from now on.</source>
        <translation>Das gilt ab jetzt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This image cannot be attached</source>
        <translation>Dieses Bild lässt sich nicht anfügen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <source>This is a fault of ours and has been written to the log. Nothing was lost; please try again.</source>
        <translation>Das ist ein Fehler von uns und steht im Protokoll. Nichts ist verloren; bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>This is a fault of ours. Your orders and what waits in the Outbox are safe on this computer. You can go on; if something looks wrong, start the app again: it comes back as you left it.</source>
        <translation>Das ist ein Fehler von uns. Ihre Aufträge und was im Ausgang wartet, sind auf diesem Computer sicher. Sie können fortfahren; wenn etwas falsch aussieht, starten Sie die App neu: Sie kommt so zurück, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>This is all that will be in the file. Secrets, e-mail addresses and phone numbers are taken out, and orders are not in it. Look through it, then save it and send it to whoever helps you.</source>
        <translation>Das ist alles, was in der Datei sein wird. Zugangsdaten, E-Mail-Adressen und Telefonnummern sind herausgenommen, Aufträge sind nicht dabei. Sehen Sie alles durch, speichern Sie es und senden Sie es der Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>This is another shop</source>
        <translation>Das ist ein anderes Geschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>This is not a name or address, like proxy.example.com</source>
        <translation>Das ist kein Name und keine Adresse wie proxy.example.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>This is not a whole address.</source>
        <translation>Das ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>This is not an ordinary file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>This is not the id of a customer.</source>
        <translation>Das ist keine Kundennummer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>This is not the id of an order.</source>
        <translation>Das ist keine Auftragsnummer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>This is not the passphrase</source>
        <translation>Das ist nicht die Passphrase</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>This is the draft that you began.</source>
        <translation>Das ist der Entwurf, den Sie begonnen haben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is too long for an e-mail address.</source>
        <translation>Das ist zu lang für eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client ID. The Client Secret begins with brut_secret_.</source>
        <translation>Das sieht nach der Client-ID aus. Das Client-Secret beginnt mit brut_secret_.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client Secret. The Client ID begins with brut_app_.</source>
        <translation>Das sieht nach dem Client-Secret aus. Die Client-ID beginnt mit brut_app_.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>This order is not at Brutlers yet.</source>
        <translation>Dieser Auftrag ist noch nicht bei Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>This profile folder cannot be used</source>
        <translation>Dieser Profilordner lässt sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This profile was used by a newer Brutlers Desktop</source>
        <translation>Dieses Profil wurde von einem neueren Brutlers Desktop verwendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This proxy:</source>
        <translation>Dieser Proxy:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>This reply could not be used</source>
        <translation>Diese Antwort ließ sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret cannot be stored</source>
        <translation>Diese Zugangsdaten lassen sich nicht speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret is too long to be stored</source>
        <translation>Diese Zugangsdaten sind zu lang zum Speichern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This system cannot read HEIC images. Save it as JPEG, then try again.</source>
        <translation>Dieses System kann keine HEIC-Bilder lesen. Speichern Sie es als JPEG und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>This system has no keyring service that could keep your sign-ins and the key of your orders. They can be kept in an encrypted file instead, which only your passphrase opens: you type it each time the app starts.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation>Dieses System hat keinen Schlüsselbunddienst, der Ihre Anmeldungen und den Schlüssel Ihrer Aufträge aufbewahren könnte. Stattdessen können sie in einer verschlüsselten Datei liegen, die nur Ihre Passphrase öffnet: Sie geben sie bei jedem Start der App ein.

Die Passphrase lässt sich nicht wiederherstellen. Ohne sie kann niemand die Datei öffnen, und die Aufträge auf diesem Computer sind verloren – bis auf die letzten 100 bei Brutlers und Ihre Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>This system has no keyring service, so nothing secret is stored: you will have to enter the client secret and sign in again after the next start. To stay signed in, choose a passphrase when the app starts, or start a keyring service (such as GNOME Keyring or KWallet).</source>
        <translation>Dieses System hat keinen Schlüsselbunddienst, daher werden keine Zugangsdaten gespeichert: Nach dem nächsten Start müssen Sie das Client-Secret neu eingeben und sich erneut anmelden. Um angemeldet zu bleiben, wählen Sie beim Start der App eine Passphrase, oder starten Sie einen Schlüsselbunddienst (etwa GNOME Keyring oder KWallet).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>This system has no keyring service, so the archive ends with the app. Start one (such as GNOME Keyring or KWallet), then start the app again.</source>
        <translation>Dieses System hat keinen Schlüsselbunddienst, daher endet das Archiv mit der App. Starten Sie einen (etwa GNOME Keyring oder KWallet) und dann die App neu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <source>This system has no keyring service, so there is no archive that lasts. Open the app and choose a passphrase, or start a keyring service (such as GNOME Keyring or KWallet); sign in once in the app, then try again.</source>
        <translation>Dieses System hat keinen Schlüsselbunddienst, daher gibt es kein bleibendes Archiv. Öffnen Sie die App und wählen Sie eine Passphrase, oder starten Sie einen Schlüsselbunddienst (etwa GNOME Keyring oder KWallet); melden Sie sich einmal in der App an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>This version of Brutlers Desktop cannot read {path}. Install the later one again.</source>
        <translation>Diese Version von Brutlers Desktop kann {path} nicht lesen. Installieren Sie wieder die neuere.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was yesterday. Is it right?</source>
        <translation>Dieser Hochzeitstermin war gestern. Stimmt das?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was {n} days ago. Is it right?</source>
        <extracomment>1: This wedding day was {n} day ago. Is it right?</extracomment>
        <translation><numerusform>Dieser Hochzeitstermin war vor {n} Tag. Stimmt das?</numerusform><numerusform>Dieser Hochzeitstermin war vor {n} Tagen. Stimmt das?</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Tick what “{name}” should be allowed in addition.</source>
        <translation>Haken Sie an, was „{name}“ zusätzlich erlaubt sein soll.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Ticket {order_id}.pdf</source>
        <translation>Arbeitszettel {order_id}.pdf</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time</source>
        <comment>a column of the API log</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time (UTC)</source>
        <comment>a column of the API log</comment>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Time to undo</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Times here follow Brutlers; please set the clock right.</source>
        <translation>Zeiten hier richten sich nach Brutlers; bitte stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>To be looked at: {checks}</source>
        <translation>Anzusehen: {checks}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Too late to change it</source>
        <translation>Zu spät zum Ändern</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Too late to undo</source>
        <translation>Zu spät zum Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too long to print</source>
        <translation>Zu lang zum Drucken</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Too many at once</source>
        <translation>Zu viele auf einmal</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too much for the clipboard</source>
        <translation>Zu viel für die Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Too much was asked at once, or the service is being looked after. This goes on by itself {when}.</source>
        <translation>Es wurde zu viel auf einmal angefragt, oder der Dienst wird gerade gewartet. Es geht von selbst weiter: {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Too much was asked at once, or the service is busy. This goes on by itself {when}.</source>
        <translation>Es wurde zu viel auf einmal angefragt, oder der Dienst ist ausgelastet. Es geht von selbst weiter: {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Too short: {least} characters at least.</source>
        <translation>Zu kurz: mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Took</source>
        <comment>a column of the API log</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Trusted too: {certificate}</source>
        <translation>Ebenfalls vertraut: {certificate}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Trying the Client Secret at {server}…</source>
        <translation>Client-Secret wird bei {server} geprüft…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Type</source>
        <comment>a column of orders</comment>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Type the passphrase to see your orders again. They are kept up to date meanwhile.</source>
        <translation>Geben Sie die Passphrase ein, um Ihre Aufträge wieder zu sehen. Sie bleiben inzwischen aktuell.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Unchanged unless you enter a new one</source>
        <translation>Unverändert, solange Sie kein neues eingeben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Unchanged unless you enter one</source>
        <translation>Unverändert, solange Sie keines eingeben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Under Connected apps</source>
        <translation>Unter „Verbundene Apps“</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo all</source>
        <translation>Alles rückgängig</translation>
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
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Unknown since {time}</source>
        <translation>Unbekannt seit {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Unsure</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Untick what “{name}” should no longer be allowed.</source>
        <translation>Entfernen Sie den Haken bei dem, was „{name}“ nicht mehr erlaubt sein soll.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Updated</source>
        <comment>a column of orders</comment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updated {when}</source>
        <translation>Aktualisiert: {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>Use at least {least} characters.</source>
        <translation>Verwenden Sie mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Use at most {most} ordinary characters.</source>
        <translation>Verwenden Sie höchstens {most} gewöhnliche Zeichen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Use the standard text</source>
        <translation>Standardtext verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Use this proxy</source>
        <translation>Diesen Proxy verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>User name, if it asks for one</source>
        <translation>Benutzername, falls er danach fragt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Wait for a moment</source>
        <translation>Warten Sie einen Moment</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Wait until it is done, or cancel it beside its progress; then try again.</source>
        <translation>Warten Sie, bis sie fertig ist, oder brechen Sie sie neben ihrem Fortschritt ab; versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Wait {n} seconds.</source>
        <extracomment>1: Wait {n} second.</extracomment>
        <translation><numerusform>Warten Sie {n} Sekunde.</numerusform><numerusform>Warten Sie {n} Sekunden.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Waiting for your browser · {left} left</source>
        <translation>Wartet auf Ihren Browser · noch {left}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Was it created?</source>
        <translation>Wurde er angelegt?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Was sent</source>
        <translation>Gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Way back from the browser</source>
        <comment>what a check looks at</comment>
        <translation>Rückweg aus dem Browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Weak. Whoever copies the file could find it by trying. Four words in a row are better.</source>
        <translation>Schwach. Wer die Datei kopiert, könnte sie durch Probieren finden. Vier Wörter hintereinander sind besser.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Wedding</source>
        <translation>Hochzeit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Wedding</source>
        <comment>a column of orders</comment>
        <translation>Hochzeit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Wedding date</source>
        <translation>Hochzeitstermin</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding date unknown</source>
        <translation>Hochzeitstermin unbekannt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Wedding {date}</source>
        <translation>Hochzeit {date}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding {day}</source>
        <translation>Hochzeit {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Weddings in 30 days</source>
        <translation>Hochzeiten in 30 Tagen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome to Brutlers Desktop</source>
        <translation>Willkommen bei Brutlers Desktop</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>What Brutlers goes on telling of these orders and this customer is not taken in here again.</source>
        <translation>Was Brutlers weiterhin über diese Aufträge und diese Person mitteilt, wird hier nicht wieder aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>What became of each order</source>
        <translation>Was aus jedem Auftrag wurde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>What goes out</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What is stored on this computer</source>
        <translation>Was auf diesem Computer gespeichert ist</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>What is stored there is gone at once.</source>
        <translation>Was dort gespeichert ist, ist gleich wieder verloren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>What is the customer called?</source>
        <translation>Wie heißt die Kundin oder der Kunde?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>What it left in the other place cannot be removed. Unlock the keyring and check the disk, then try again.</source>
        <translation>Was am anderen Ort übrig ist, lässt sich nicht entfernen. Entsperren Sie den Schlüsselbund, prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What leaves it</source>
        <translation>Was ihn verlässt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>What the file says</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>What the status card puts in for you when an order changes. Each message can be changed before it is sent.</source>
        <translation>Was die Statuskarte für Sie einsetzt, wenn sich ein Auftrag ändert. Jede Nachricht lässt sich vor dem Senden ändern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/finding_rows.py"/>
        <source>What was found when the sign-in failed</source>
        <translation>Was sich bei der gescheiterten Anmeldung zeigte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>What was read back is not what was stored. Check that the keyring works, then try again.</source>
        <translation>Gelesen wurde etwas anderes als gespeichert. Prüfen Sie, ob der Schlüsselbund funktioniert, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>What was typed</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>What you call this shop here</source>
        <translation>Wie Sie dieses Geschäft hier nennen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you typed waits in the form: open it with New order.</source>
        <translation>Ihre Eingaben warten im Formular: Öffnen Sie es mit „Neuer Auftrag“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you wrote is on the order's status card.</source>
        <translation>Was Sie geschrieben haben, steht auf der Statuskarte des Auftrags.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>When I am in another program</source>
        <translation>Wenn ich in einem anderen Programm bin</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>When you connected, the permission “See customers” was not granted. Ask for it: you sign in once more and allow it. Orders are not touched by that.</source>
        <translation>Beim Verbinden wurde die Berechtigung „Kundschaft sehen“ nicht erteilt. Fordern Sie sie an: Sie melden sich noch einmal an und erlauben sie. Die Aufträge bleiben davon unberührt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>When you decided</source>
        <translation>Als Sie entschieden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>When: {moment}</source>
        <translation>Zeitpunkt: {moment}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Who is the order for?</source>
        <translation>Für wen ist der Auftrag?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Will be sent: {size}</source>
        <translation>Wird gesendet: {size}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>With an order</source>
        <translation>Bei einem Auftrag</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create nor change customers.</source>
        <translation>Ohne sie kann die App Kundschaft weder anlegen noch ändern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create orders nor change their status.</source>
        <translation>Ohne sie kann die App weder Aufträge anlegen noch ihren Status ändern.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show new orders.</source>
        <translation>Ohne sie kann die App keine neuen Aufträge anzeigen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show your customers.</source>
        <translation>Ohne sie kann die App Ihre Kundschaft nicht anzeigen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot tell by itself whose shop this is.</source>
        <translation>Ohne sie kann die App nicht selbst erkennen, wessen Geschäft das ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Work ticket</source>
        <translation>Arbeitszettel</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Work ticket…</source>
        <translation>Arbeitszettel…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working, with less</source>
        <translation>Funktioniert eingeschränkt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Would become</source>
        <translation>Soll werden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write a number from 1 to 65535, often 8080 or 3128.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis 65535, oft 8080 oder 3128.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Write it exactly as it is registered at Brutlers.</source>
        <translation>Schreiben Sie sie genau so, wie sie bei Brutlers registriert ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write it in the plain form, like {example}</source>
        <translation>Schreiben Sie sie in der einfachen Form, wie {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Write mine over it</source>
        <translation>Mit meinem überschreiben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write one address a line, with nothing between them.</source>
        <translation>Schreiben Sie eine Adresse pro Zeile, mit nichts dazwischen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write only the name or address, without http:// before it.</source>
        <translation>Schreiben Sie nur den Namen oder die Adresse, ohne http:// davor.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write the proxy's name or address, like proxy.example.com</source>
        <translation>Schreiben Sie den Namen oder die Adresse des Proxys, wie proxy.example.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>Schreiben Sie die ganze Adresse, beginnend mit https://</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, like {example}</source>
        <translation>Schreiben Sie die ganze Adresse, wie {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Yes, it is</source>
        <translation>Ja, es stimmt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>You allowed access in the browser</source>
        <translation>Sie haben den Zugriff im Browser erlaubt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>You are asked about changes that waited when the backup was made, before any of them is sent.</source>
        <translation>Zu Änderungen, die bei der Sicherung noch warteten, werden Sie gefragt, bevor eine davon gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You are connected</source>
        <translation>Sie sind verbunden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You began this order before. Save or discard it, then begin the next.</source>
        <translation>Diesen Auftrag haben Sie früher begonnen. Speichern oder verwerfen Sie ihn, bevor Sie den nächsten beginnen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You can return to Brutlers Desktop.</source>
        <translation>Sie können zu Brutlers Desktop zurückkehren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>You cancelled it</source>
        <translation>Sie haben abgebrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>You declined</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>You find the Client ID and Client Secret in the Brutlers Vendor Dashboard, under Integrations.</source>
        <translation>Client-ID und Client-Secret finden Sie im Vendor Dashboard von Brutlers unter „Integrationen“.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>You have signed in anew</source>
        <translation>Sie haben sich neu angemeldet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>You have signed in. Before any order is fetched, the app makes sure that it is still the same shop.</source>
        <translation>Sie haben sich angemeldet. Bevor ein Auftrag abgerufen wird, prüft die App, ob es noch dasselbe Geschäft ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>You have version {version}. The app does not look for newer ones by itself: they come the way you installed it, from your system’s packages or as a new download. Your orders and settings stay.</source>
        <translation>Sie haben Version {version}. Die App sucht nicht von selbst nach neueren Versionen: Diese kommen auf demselben Weg wie die App, aus den Paketen Ihres Systems oder als neuer Download. Ihre Aufträge und Einstellungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>You signed in to “{shop}”.</source>
        <translation>Sie haben sich bei „{shop}“ angemeldet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You took this order back: it was not sent.</source>
        <translation>Sie haben diesen Auftrag zurückgenommen: Er wurde nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Your browser has answered. This takes a moment.</source>
        <translation>Ihr Browser hat geantwortet. Das dauert einen Moment.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow it. The present access stays until the new one is stored.</source>
        <translation>Ihr Browser öffnet sich, und Brutlers bittet Sie um die Erlaubnis. Der jetzige Zugriff bleibt, bis der neue gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow the rest. The present access stays until the new one is stored, and the old access is then revoked at Brutlers.</source>
        <translation>Ihr Browser öffnet sich, und Brutlers bittet Sie, das Übrige zu erlauben. Der jetzige Zugriff bleibt, bis der neue gespeichert ist; danach wird der alte bei Brutlers widerrufen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Your browser opens: sign in at Brutlers and choose Allow. This app never sees your password, and you can take the access back at any time.</source>
        <translation>Ihr Browser öffnet sich: Melden Sie sich bei Brutlers an und wählen Sie „Zulassen“. Diese App sieht Ihr Passwort nie, und Sie können den Zugriff jederzeit widerrufen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is damaged</source>
        <translation>Ihre Zertifikatsdatei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is gone</source>
        <translation>Ihre Zertifikatsdatei fehlt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Your connections and sign-ins stay, and so do the arrangement of the columns and the files that you exported or backed up. Nothing changes at Brutlers: its last 100 orders are fetched again.</source>
        <translation>Ihre Verbindungen und Anmeldungen bleiben, ebenso die Anordnung der Spalten und die Dateien, die Sie exportiert oder gesichert haben. Bei Brutlers ändert sich nichts: Die letzten 100 Aufträge von dort werden neu abgerufen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>Your connections are being opened.</source>
        <translation>Ihre Verbindungen werden geöffnet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Your decision is needed</source>
        <translation>Ihre Entscheidung ist nötig</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Your disk quota is used up</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Your kept orders cannot be opened now</source>
        <translation>Ihre aufbewahrten Aufträge lassen sich jetzt nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring cannot be reached</source>
        <translation>Ihr Schlüsselbund ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not keep a secret</source>
        <translation>Ihr Schlüsselbund hat Zugangsdaten nicht behalten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not remove a secret</source>
        <translation>Ihr Schlüsselbund hat Zugangsdaten nicht entfernt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring does not work</source>
        <translation>Ihr Schlüsselbund funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring refused access</source>
        <translation>Ihr Schlüsselbund hat den Zugriff abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your passphrase, please</source>
        <translation>Ihre Passphrase, bitte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>Your proxy cannot be used</source>
        <translation>Ihr Proxy lässt sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Your proxy did not let it through</source>
        <translation>Ihr Proxy hat es nicht durchgelassen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in a file already</source>
        <translation>Ihre Zugangsdaten sind schon in einer Datei</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in a file now</source>
        <translation>Ihre Zugangsdaten sind jetzt in einer Datei</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in the keyring now</source>
        <translation>Ihre Zugangsdaten sind jetzt im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in use</source>
        <translation>Ihre Zugangsdaten werden gerade verwendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Your secrets are locked</source>
        <translation>Ihre Zugangsdaten sind gesperrt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are not in a file</source>
        <translation>Ihre Zugangsdaten sind nicht in einer Datei</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Your secrets were stored by a later version</source>
        <translation>Ihre Zugangsdaten wurden von einer neueren Version gespeichert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Your shop’s orders on your computer: found at once, kept for good, there without a network too. Connect your shop in three steps; you can leave this page and come back.</source>
        <translation>Die Aufträge Ihres Geschäfts auf Ihrem Computer: sofort gefunden, dauerhaft aufbewahrt, auch ohne Netz da. Verbinden Sie Ihr Geschäft in drei Schritten; Sie können diese Seite verlassen und wiederkommen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your sign-ins and the key of your orders are in a file on this computer that only your passphrase opens.</source>
        <translation>Ihre Anmeldungen und der Schlüssel Ihrer Aufträge sind in einer Datei auf diesem Computer, die nur Ihre Passphrase öffnet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in an encrypted file that only your passphrase opens. You type it each time the app starts.</source>
        <translation>Ihre Anmeldungen und der Schlüssel Ihrer Aufträge sind in einer verschlüsselten Datei, die nur Ihre Passphrase öffnet. Sie geben sie bei jedem Start der App ein.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in your system’s keyring.</source>
        <translation>Ihre Anmeldungen und der Schlüssel Ihrer Aufträge sind im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Your system’s keyring does not hold it. If the keyring is locked, unlock it and refresh. Otherwise restore a backup, or start over with an empty archive: {path} is kept.</source>
        <translation>Der Schlüsselbund Ihres Systems enthält ihn nicht. Wenn der Schlüsselbund gesperrt ist, entsperren Sie ihn und aktualisieren Sie. Sonst stellen Sie eine Sicherung wieder her, oder beginnen Sie neu mit einem leeren Archiv: {path} bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a BMP</source>
        <translation>ein BMP</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a GIF</source>
        <translation>ein GIF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a TIFF</source>
        <translation>ein TIFF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a lone surrogate</source>
        <translation>ein einzelnes Surrogat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a number out of range</source>
        <translation>eine Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a repeated name</source>
        <translation>ein doppelter Name</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>access_token is missing</source>
        <translation>access_token fehlt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>after {time}</source>
        <translation>Unterbrochen: {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an SVG or another kind of document</source>
        <translation>ein SVG oder ein anderes Dokument</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>an endless number</source>
        <translation>eine endlose Zahl</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>an error and success at once</source>
        <translation>Fehler und Erfolg zugleich</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>answer refused</source>
        <comment>what became of a request</comment>
        <translation>Antwort abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>asked, not granted</source>
        <comment>a permission</comment>
        <translation>angefordert, nicht erteilt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>before anything that a customer would see is sent.</source>
        <comment>follows a number of seconds</comment>
        <translation>bevor etwas gesendet wird, das Ihre Kundschaft sehen würde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>between {after} and {before}</source>
        <translation>zwischen {after} und {before}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>broke off</source>
        <comment>what became of a request</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>certificate not trusted</source>
        <comment>what became of a request</comment>
        <translation>Zertifikat nicht vertraut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>connected {when}</source>
        <translation>verbunden {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>d MMM</source>
        <comment>a day's format: d day, MMM month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>d MMM yyyy</source>
        <comment>a day's format: d day, MMM month</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>ended</source>
        <comment>a permission</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is not a number</source>
        <translation>expires_in ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is out of range</source>
        <translation>expires_in liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>failed</source>
        <comment>what became of a request</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>for {connection}</source>
        <translation>für {connection}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>given by Brutlers once it is sent</source>
        <translation>vergibt Brutlers nach dem Senden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>given up</source>
        <comment>what became of a request</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>granted</source>
        <comment>a permission</comment>
        <translation>erteilt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in a moment</source>
        <translation>in Kürze</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>in the Outbox, {n} need you</source>
        <extracomment>1: in the Outbox, {n} needs you</extracomment>
        <translation><numerusform>im Ausgang, {n} wartet auf Sie</numerusform><numerusform>im Ausgang, {n} warten auf Sie</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>in {n} days</source>
        <extracomment>1: in {n} day</extracomment>
        <translation><numerusform>in {n} Tag</numerusform><numerusform>in {n} Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} hours</source>
        <extracomment>1: in {n} hour</extracomment>
        <translation><numerusform>in {n} Stunde</numerusform><numerusform>in {n} Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} minutes</source>
        <extracomment>1: in {n} minute</extracomment>
        <translation><numerusform>in {n} Minute</numerusform><numerusform>in {n} Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} seconds</source>
        <extracomment>1: in {n} second</extracomment>
        <translation><numerusform>in {n} Sekunde</numerusform><numerusform>in {n} Sekunden</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, needs your decision</source>
        <translation>soll {status} werden, braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, not sent yet</source>
        <translation>soll {status} werden, noch nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, refused, needs your decision</source>
        <translation>soll {status} werden, abgelehnt, braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>it may not be read and written</source>
        <translation>sie darf nicht gelesen und geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>late or at risk, {n} overdue</source>
        <extracomment>1: late or at risk, {n} overdue</extracomment>
        <translation><numerusform>gefährdet, davon {n} überfällig</numerusform><numerusform>gefährdet, davon {n} überfällig</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>late, {days}</source>
        <translation>überfällig, {days}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>late: {days}</source>
        <translation>überfällig: {days}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>new order: {state}</source>
        <translation>neuer Auftrag: {state}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>no day spare</source>
        <translation>kein Tag Reserve</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>no longer among the last orders that Brutlers tells</source>
        <translation>nicht mehr unter den letzten Aufträgen, die Brutlers mitteilt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>not asked</source>
        <comment>a permission</comment>
        <translation>nicht angefordert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>not reached</source>
        <comment>what became of a request</comment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>not used yet</source>
        <translation>noch nicht genutzt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>nothing fetched yet</source>
        <translation>noch nichts abgerufen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>only {n} days spare</source>
        <extracomment>1: only {n} day spare</extracomment>
        <translation><numerusform>nur {n} Tag Reserve</numerusform><numerusform>nur {n} Tage Reserve</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are at risk</source>
        <extracomment>1: order is at risk</extracomment>
        <translation><numerusform>Auftrag ist gefährdet</numerusform><numerusform>Aufträge sind gefährdet</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are late</source>
        <extracomment>1: order is late</extracomment>
        <translation><numerusform>Auftrag ist überfällig</numerusform><numerusform>Aufträge sind überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>orders changed since yesterday</source>
        <extracomment>1: order changed since yesterday</extracomment>
        <translation><numerusform>Auftrag seit gestern geändert</numerusform><numerusform>Aufträge seit gestern geändert</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>renewed {when}</source>
        <translation>erneuert {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>size {size}</source>
        <translation>Größe {size}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the customer’s facts: name, e-mail, phone, wedding date, notes, measurements, preferences</source>
        <translation>die Angaben zur Person: Name, E-Mail, Telefon, Hochzeitstermin, Notizen, Maße, Vorlieben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>the disk may be full or failing</source>
        <translation>der Datenträger ist vielleicht voll oder defekt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the words by which they were found</source>
        <translation>die Wörter, über die sie zu finden waren</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>token_type is not bearer</source>
        <translation>token_type ist nicht bearer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>updated {when}</source>
        <translation>aktualisiert {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>used {when}</source>
        <translation>genutzt {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>waiting in the Outbox</source>
        <translation>im Ausgang</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>wedding date unknown</source>
        <translation>Hochzeitstermin unbekannt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>wedding {day}</source>
        <translation>Hochzeit {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>weddings in the next 30 days</source>
        <extracomment>1: wedding in the next 30 days</extracomment>
        <translation><numerusform>Hochzeit in 30 Tagen</numerusform><numerusform>Hochzeiten in 30 Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>will be asked</source>
        <comment>a permission</comment>
        <translation>wird angefordert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with a message</source>
        <translation>mit Nachricht</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with an image</source>
        <translation>mit Bild</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>with the image above</source>
        <translation>mit dem Bild oben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>you saw “{seen}”, it is “{now}” now, and would become “{wanted}”</source>
        <translation>gesehen haben Sie „{seen}“, jetzt ist es „{now}“ und würde „{wanted}“ werden</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>{advice} (Answer {status}.)</source>
        <translation>{advice} (Antwort {status}.)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/timeline_model.py"/>
        <source>{at} UTC by Brutlers' clock</source>
        <translation>{at} UTC nach der Uhr von Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>{backup} opens with the passphrase, but it is cut short, damaged, or does not hold an archive. Your orders here were not changed. Try an older backup.</source>
        <translation>{backup} öffnet sich mit der Passphrase, ist aber abgeschnitten, beschädigt oder enthält kein Archiv. Ihre Aufträge hier wurden nicht geändert. Versuchen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>{beginning}… (shortened; an export has it whole)</source>
        <translation>{beginning}… (gekürzt; ein Export enthält alles)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{changed}. Click to see them.</source>
        <translation>{changed}. Zum Ansehen klicken.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} goes out in {seconds} s</source>
        <translation>{change} wird in {seconds} s gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} needs your decision</source>
        <translation>{change} braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was not sent.</source>
        <translation>{change} wurde nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was sent</source>
        <translation>{change} wurde gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: did it arrive?</source>
        <translation>{change}: Ist es angekommen?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: is this the right shop?</source>
        <translation>{change}: Ist dies das richtige Geschäft?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: it can go nowhere</source>
        <translation>{change}: Es gibt kein Ziel mehr</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{change}: it was sent already, or may have been.</source>
        <translation>{change}: wurde schon oder vielleicht schon gesendet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_needs.py"/>
        <source>{connection}: {health}</source>
        <translation>{connection}: {health}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>{connection}: {state}</source>
        <comment>a notice</comment>
        <translation>{connection}: {state}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{count}. {current}</source>
        <translation>{count}. {current}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{customer} already has an open order of {model}: {status}, wedding {day}.</source>
        <translation>{customer} hat bereits einen offenen Auftrag über {model}: {status}, Hochzeit {day}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{customer} already has an open order of {model}: {status}.</source>
        <translation>{customer} hat bereits einen offenen Auftrag über {model}: {status}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} becomes {status}</source>
        <translation>{customer} erhält den Status {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>{customer} has this e-mail address too.</source>
        <translation>{customer} hat diese E-Mail-Adresse auch.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} → {status}</source>
        <translation>{customer} → {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer}: changed facts</source>
        <translation>{customer}: geänderte Angaben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: changed meanwhile</source>
        <translation>{customer}: inzwischen geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether the new order reached Brutlers</source>
        <translation>{customer}: Es ist ungewiss, ob der neue Auftrag Brutlers erreicht hat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether what you wrote reached Brutlers</source>
        <translation>{customer}: Es ist ungewiss, ob Ihre Angaben Brutlers erreicht haben</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether “{status}” reached Brutlers</source>
        <translation>{customer}: Es ist ungewiss, ob „{status}“ Brutlers erreicht hat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was not sent</source>
        <translation>{customer}: Der neue Auftrag wurde nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was refused</source>
        <translation>{customer}: Der neue Auftrag wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: the status changed meanwhile</source>
        <translation>{customer}: Der Status hat sich inzwischen geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was not sent</source>
        <translation>{customer}: Ihre Angaben zu dieser Person wurden nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was refused</source>
        <translation>{customer}: Ihre Angaben zu dieser Person wurden abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was not sent</source>
        <translation>{customer}: „{status}“ wurde nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was refused</source>
        <translation>{customer}: „{status}“ wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>{date} · {shop}</source>
        <translation>{date} · {shop}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{done} of {all} sent</source>
        <translation>{done} von {all} gesendet</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{facts}; last change: {what}, {when}</source>
        <translation>{facts}; letzte Änderung: {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{field} becomes “{text}”</source>
        <translation>{field} wird „{text}“</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder} holds the orders that are kept here, and a file could take their place. Choose another folder.</source>
        <translation>{folder} enthält die hier aufbewahrten Aufträge, und eine Datei könnte sie ersetzen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>{folder} takes no files. Choose a folder that your account may write to.</source>
        <translation>{folder} nimmt keine Dateien auf. Wählen Sie einen Ordner, in den Ihr Benutzerkonto schreiben darf.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder}: choose a shorter file name.</source>
        <translation>{folder}: Wählen Sie einen kürzeren Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>{folder}: {reason}. Make it writable, then try again.</source>
        <translation>{folder}: {reason}. Heben Sie den Schreibschutz auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>{heading} {value}</source>
        <translation>{heading} {value}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>{heading}: {value}</source>
        <translation>{heading}: {value}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{heading}: {words}</source>
        <translation>{heading}: {words}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{health}. Opens the list of shops.</source>
        <translation>{health}. Öffnet die Liste der Geschäfte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{hit}, {number} of {count}</source>
        <translation>{hit}, {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers as Brutlers does.</source>
        <translation>{host} antwortet wie Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers, but not as Brutlers does.</source>
        <translation>{host} antwortet, aber nicht wie Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} has a problem just now (error {status}).</source>
        <translation>{host} hat gerade ein Problem (Fehler {status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{left} to the wedding, and your shop usually needs {needed} from here.</source>
        <translation>Noch {left} bis zur Hochzeit; Ihr Geschäft braucht von hier aus meist {needed}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{model} · {wedding}</source>
        <translation>{model} · {wedding}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{month} {year}</source>
        <comment>a month, such as Jan 2027</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/text.py"/>
        <source>{names} and {last}</source>
        <comment>a list of names</comment>
        <translation>{names} und {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are being checked.</source>
        <extracomment>1: {names} is being checked.</extracomment>
        <translation><numerusform>{names} wird geprüft.</numerusform><numerusform>{names} werden geprüft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are not connected yet.</source>
        <extracomment>1: {names} is not connected yet.</extracomment>
        <translation><numerusform>{names} ist noch nicht verbunden.</numerusform><numerusform>{names} sind noch nicht verbunden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>{names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</source>
        <extracomment>1: {names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</extracomment>
        <translation><numerusform>{names} ist mit dem Archiv zurückgekommen, ohne Zugangsdaten. Geben Sie unter „Bearbeiten“ das Client-Secret ein und verbinden Sie sich dann.</numerusform><numerusform>{names} sind mit dem Archiv zurückgekommen, ohne Zugangsdaten. Geben Sie unter „Bearbeiten“ das Client-Secret ein und verbinden Sie sich dann.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} cannot be checked just now.</source>
        <extracomment>1: {names} cannot be checked just now.</extracomment>
        <translation><numerusform>{names} lässt sich gerade nicht prüfen.</numerusform><numerusform>{names} lassen sich gerade nicht prüfen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} have no access any more.</source>
        <extracomment>1: {names} has no access any more.</extracomment>
        <translation><numerusform>{names} hat keinen Zugriff mehr.</numerusform><numerusform>{names} haben keinen Zugriff mehr.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a correction.</source>
        <extracomment>1: {names} needs a correction.</extracomment>
        <translation><numerusform>{names} braucht eine Berichtigung.</numerusform><numerusform>{names} brauchen eine Berichtigung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in soon.</source>
        <extracomment>1: {names} needs a sign-in soon.</extracomment>
        <translation><numerusform>{names} braucht bald eine Anmeldung.</numerusform><numerusform>{names} brauchen bald eine Anmeldung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in.</source>
        <extracomment>1: {names} needs a sign-in.</extracomment>
        <translation><numerusform>{names} braucht eine Anmeldung.</numerusform><numerusform>{names} brauchen eine Anmeldung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need your decision.</source>
        <extracomment>1: {names} needs your decision.</extracomment>
        <translation><numerusform>{names} braucht Ihre Entscheidung.</numerusform><numerusform>{names} brauchen Ihre Entscheidung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} wait to be revoked.</source>
        <extracomment>1: {names} waits to be revoked.</extracomment>
        <translation><numerusform>{names} wartet auf den Widerruf.</numerusform><numerusform>{names} warten auf den Widerruf.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/shops.py"/>
        <source>{name} ({connection})</source>
        <translation>{name} ({connection})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>{name} is malformed</source>
        <translation>{name} ist fehlerhaft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>{name} stands for the customer's name. New messages begin in the language that is chosen here.</source>
        <translation>{name} steht für den Namen der Kundin oder des Kunden. Neue Nachrichten beginnen in der hier gewählten Sprache.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will read:</source>
        <translation>{name} liest dann:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will see the new status, without a message.</source>
        <translation>{name} sieht den neuen Status, ohne Nachricht.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{name} works.</source>
        <translation>{name} funktioniert.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{name} · {health}</source>
        <translation>{name} · {health}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>{name}, {n} orders</source>
        <extracomment>1: {name}, {n} order</extracomment>
        <translation><numerusform>{name}, {n} Auftrag</numerusform><numerusform>{name}, {n} Aufträge</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{name}: {health}</source>
        <translation>{name}: {health}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>{new} new and {changed} changed</source>
        <translation>{new} neu und {changed} geändert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} B</source>
        <translation>{number} B</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} being sent</source>
        <comment>changes</comment>
        <extracomment>1: {n} being sent</extracomment>
        <translation><numerusform>{n} wird gesendet</numerusform><numerusform>{n} werden gesendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes go out in {seconds} s</source>
        <extracomment>1: {n} change goes out in {seconds} s</extracomment>
        <translation><numerusform>{n} Änderung wird in {seconds} s gesendet</numerusform><numerusform>{n} Änderungen werden in {seconds} s gesendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} changes have not been sent to Brutlers. Discard them, or wait until they are sent, then erase again.</source>
        <extracomment>1: {n} change has not been sent to Brutlers. Discard it, or wait until it is sent, then erase again.</extracomment>
        <translation><numerusform>{n} Änderung wurde noch nicht an Brutlers gesendet. Verwerfen Sie sie, oder warten Sie, bis sie gesendet ist, und löschen Sie dann noch einmal.</numerusform><numerusform>{n} Änderungen wurden noch nicht an Brutlers gesendet. Verwerfen Sie sie, oder warten Sie, bis sie gesendet sind, und löschen Sie dann noch einmal.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes may have been sent already: look at Brutlers whether they were.</source>
        <extracomment>1: {n} change may have been sent already: look at Brutlers whether it was.</extracomment>
        <translation><numerusform>{n} Änderung wurde vielleicht schon gesendet: Sehen Sie bei Brutlers nach.</numerusform><numerusform>{n} Änderungen wurden vielleicht schon gesendet: Sehen Sie bei Brutlers nach.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes need your decision</source>
        <extracomment>1: {n} change needs your decision</extracomment>
        <translation><numerusform>{n} Änderung braucht Ihre Entscheidung</numerusform><numerusform>{n} Änderungen brauchen Ihre Entscheidung</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} changes wait in the Outbox and are discarded: Brutlers will not receive them.</source>
        <extracomment>1: {n} change waits in the Outbox and is discarded: Brutlers will not receive it.</extracomment>
        <translation><numerusform>{n} Änderung wartet im Ausgang und wird verworfen: Brutlers erhält sie nicht.</numerusform><numerusform>{n} Änderungen warten im Ausgang und werden verworfen: Brutlers erhält sie nicht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox and will not be sent.</extracomment>
        <translation><numerusform>{n} Änderung wartet im Ausgang und wird nicht gesendet.</numerusform><numerusform>{n} Änderungen warten im Ausgang und werden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox for this connection and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox for this connection and will not be sent.</extracomment>
        <translation><numerusform>{n} Änderung wartet im Ausgang auf diese Verbindung und wird nicht gesendet.</numerusform><numerusform>{n} Änderungen warten im Ausgang auf diese Verbindung und werden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were not sent.</source>
        <extracomment>1: {n} change was not sent.</extracomment>
        <translation><numerusform>{n} Änderung wurde nicht gesendet.</numerusform><numerusform>{n} Änderungen wurden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were sent</source>
        <extracomment>1: {n} change was sent</extracomment>
        <translation><numerusform>{n} Änderung wurde gesendet</numerusform><numerusform>{n} Änderungen wurden gesendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{n} changes: they were sent already, or may have been.</source>
        <extracomment>1: {n} change: it was sent already, or may have been.</extracomment>
        <translation><numerusform>{n} Änderung: wurde schon oder vielleicht schon gesendet.</numerusform><numerusform>{n} Änderungen: wurden schon oder vielleicht schon gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes: {parts}</source>
        <extracomment>1: {n} change: {parts}</extracomment>
        <translation><numerusform>{n} Änderung: {parts}</numerusform><numerusform>{n} Änderungen: {parts}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>{n} chosen</source>
        <comment>values of a filter</comment>
        <extracomment>1: {n} chosen</extracomment>
        <translation><numerusform>{n} gewählt</numerusform><numerusform>{n} gewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{n} could not be read</source>
        <comment>orders</comment>
        <extracomment>1: {n} could not be read</extracomment>
        <translation><numerusform>{n} nicht lesbar</numerusform><numerusform>{n} nicht lesbar</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{n} customers in Brutlers’ last answer could not be read; all others are here.</source>
        <extracomment>1: {n} customer in Brutlers’ last answer could not be read; all others are here.</extracomment>
        <translation><numerusform>{n} Eintrag in der letzten Kundenliste von Brutlers war nicht lesbar; alle anderen sind hier.</numerusform><numerusform>{n} Einträge in der letzten Kundenliste von Brutlers waren nicht lesbar; alle anderen sind hier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days</source>
        <extracomment>1: {n} day</extracomment>
        <translation><numerusform>{n} Tag</numerusform><numerusform>{n} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} days</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} day</extracomment>
        <translation><numerusform>{n} Tag</numerusform><numerusform>{n} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days ago</source>
        <extracomment>1: {n} day ago</extracomment>
        <translation><numerusform>vor {n} Tag</numerusform><numerusform>vor {n} Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days late</source>
        <extracomment>1: {n} day late</extracomment>
        <translation><numerusform>{n} Tag überfällig</numerusform><numerusform>{n} Tage überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days short</source>
        <extracomment>1: {n} day short</extracomment>
        <translation><numerusform>{n} Tag zu knapp</numerusform><numerusform>{n} Tage zu knapp</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days spare</source>
        <extracomment>1: {n} day spare</extracomment>
        <translation><numerusform>{n} Tag Reserve</numerusform><numerusform>{n} Tage Reserve</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} drafts</source>
        <extracomment>1: {n} draft</extracomment>
        <translation><numerusform>{n} Entwurf</numerusform><numerusform>{n} Entwürfe</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} earlier versions</source>
        <extracomment>1: {n} earlier version</extracomment>
        <translation><numerusform>{n} frühere Fassung</numerusform><numerusform>{n} frühere Fassungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} entries of the outbox</source>
        <extracomment>1: {n} entry of the outbox</extracomment>
        <translation><numerusform>{n} Eintrag des Ausgangs</numerusform><numerusform>{n} Einträge des Ausgangs</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>{n} files.</source>
        <extracomment>1: {n} file.</extracomment>
        <translation><numerusform>{n} Datei.</numerusform><numerusform>{n} Dateien.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{n} hits</source>
        <extracomment>1: {n} hit</extracomment>
        <translation><numerusform>{n} Treffer</numerusform><numerusform>{n} Treffer</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} hours</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} hour</extracomment>
        <translation><numerusform>{n} Stunde</numerusform><numerusform>{n} Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} minutes</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} minute</extracomment>
        <translation><numerusform>{n} Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>{n} more</source>
        <comment>older notices</comment>
        <extracomment>1: {n} more</extracomment>
        <translation><numerusform>{n} weiterer</numerusform><numerusform>{n} weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{n} more need you.</source>
        <extracomment>1: {n} more needs you.</extracomment>
        <translation><numerusform>{n} weitere wartet auf Sie.</numerusform><numerusform>{n} weitere warten auf Sie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>{n} need you</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation><numerusform>{n} wartet auf Sie</numerusform><numerusform>{n} warten auf Sie</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need you</source>
        <comment>connections</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation><numerusform>{n} wartet auf Sie</numerusform><numerusform>{n} warten auf Sie</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need your decision</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs your decision</extracomment>
        <translation><numerusform>{n} braucht Ihre Entscheidung</numerusform><numerusform>{n} brauchen Ihre Entscheidung</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>{n} new customers wait in the Outbox: {names}</source>
        <extracomment>1: {n} new customer waits in the Outbox: {names}</extracomment>
        <translation><numerusform>{n} neue Person wartet im Ausgang: {names}</numerusform><numerusform>{n} neue Personen warten im Ausgang: {names}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} new orders</source>
        <extracomment>1: {n} new order</extracomment>
        <translation><numerusform>{n} neuer Auftrag</numerusform><numerusform>{n} neue Aufträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} new orders that you began to type go too.</source>
        <extracomment>1: {n} new order that you began to type goes too.</extracomment>
        <translation><numerusform>Auch {n} begonnener neuer Auftrag geht verloren.</numerusform><numerusform>Auch {n} begonnene neue Aufträge gehen verloren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} not sent</source>
        <comment>changes</comment>
        <extracomment>1: {n} not sent</extracomment>
        <translation><numerusform>{n} nicht gesendet</numerusform><numerusform>{n} nicht gesendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{n} of {all} work.</source>
        <extracomment>1: {n} of {all} works.</extracomment>
        <translation><numerusform>{n} von {all} funktioniert.</numerusform><numerusform>{n} von {all} funktionieren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>{n} older ones are not shown here.</source>
        <extracomment>1: {n} older one is not shown here.</extracomment>
        <translation><numerusform>{n} älterer wird hier nicht angezeigt.</numerusform><numerusform>{n} ältere werden hier nicht angezeigt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders with a wedding in {month}</source>
        <extracomment>1: {n} open order with a wedding in {month}</extracomment>
        <translation><numerusform>{n} offener Auftrag mit Hochzeit im {month}</numerusform><numerusform>{n} offene Aufträge mit Hochzeit im {month}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders: {status}</source>
        <extracomment>1: {n} open order: {status}</extracomment>
        <translation><numerusform>{n} offener Auftrag: {status}</numerusform><numerusform>{n} offene Aufträge: {status}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{n} orders</source>
        <extracomment>1: {n} order</extracomment>
        <translation><numerusform>{n} Auftrag</numerusform><numerusform>{n} Aufträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders are about to get it and are left out.</source>
        <extracomment>1: {n} order is about to get it and is left out.</extracomment>
        <translation><numerusform>{n} Auftrag erhält ihn gerade und bleibt außen vor.</numerusform><numerusform>{n} Aufträge erhalten ihn gerade und bleiben außen vor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} orders are not completed: they disappear from your list of work.</source>
        <extracomment>1: {n} order is not completed: it disappears from your list of work.</extracomment>
        <translation><numerusform>{n} Auftrag ist nicht abgeschlossen: Er verschwindet aus Ihrer Arbeitsliste.</numerusform><numerusform>{n} Aufträge sind nicht abgeschlossen: Sie verschwinden aus Ihrer Arbeitsliste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} orders changed their status</source>
        <extracomment>1: {n} order changed its status</extracomment>
        <translation><numerusform>{n} Auftrag hat einen neuen Status</numerusform><numerusform>{n} Aufträge haben einen neuen Status</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders copied</source>
        <extracomment>1: {n} order copied</extracomment>
        <translation><numerusform>{n} Auftrag kopiert</numerusform><numerusform>{n} Aufträge kopiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders exported</source>
        <extracomment>1: {n} order exported</extracomment>
        <translation><numerusform>{n} Auftrag exportiert</numerusform><numerusform>{n} Aufträge exportiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders have this status already and are left out.</source>
        <extracomment>1: {n} order has this status already and is left out.</extracomment>
        <translation><numerusform>{n} Auftrag hat diesen Status schon und bleibt außen vor.</numerusform><numerusform>{n} Aufträge haben diesen Status schon und bleiben außen vor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>{n} orders kept.</source>
        <extracomment>1: {n} order kept.</extracomment>
        <translation><numerusform>{n} Auftrag aufbewahrt.</numerusform><numerusform>{n} Aufträge aufbewahrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} orders with their timelines and pictures</source>
        <extracomment>1: {n} order with its timeline and pictures</extracomment>
        <translation><numerusform>{n} Auftrag mit Verlauf und Bildern</numerusform><numerusform>{n} Aufträge mit Verlauf und Bildern</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders · {day}</source>
        <extracomment>1: {n} order · {day}</extracomment>
        <translation><numerusform>{n} Auftrag · {day}</numerusform><numerusform>{n} Aufträge · {day}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{n} suggestions, reached by Down</source>
        <extracomment>1: {n} suggestion, reached by Down</extracomment>
        <translation><numerusform>{n} Vorschlag, erreichbar mit Pfeil unten</numerusform><numerusform>{n} Vorschläge, erreichbar mit Pfeil unten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>{n} things do not work.</source>
        <extracomment>1: One thing does not work.</extracomment>
        <translation><numerusform>Ein Punkt funktioniert nicht.</numerusform><numerusform>{n} Punkte funktionieren nicht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} unsure</source>
        <comment>changes</comment>
        <extracomment>1: {n} unsure</extracomment>
        <translation><numerusform>{n} ungewiss</numerusform><numerusform>{n} ungewiss</numerusform></translation>
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
        <translation><numerusform>{n} wartet</numerusform><numerusform>{n} warten</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} cannot be read as a whole. Restart Brutlers Desktop: the file is set aside, and the last 100 orders come back from Brutlers. A backup brings back the older ones.</source>
        <translation>{path} lässt sich nicht vollständig lesen. Starten Sie Brutlers Desktop neu: Die Datei wird beiseitegelegt, und die letzten 100 Aufträge kommen von Brutlers zurück. Die älteren bringt eine Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} cannot be read. Nothing was changed in it. Put back a copy of it, from a backup of this computer for example, then try again.</source>
        <translation>{path} ist nicht lesbar. Nichts darin wurde geändert. Legen Sie eine Kopie zurück, zum Beispiel aus einer Sicherung dieses Computers, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} could not be read or written. The disk may be full or failing: check it, then try again.</source>
        <translation>{path} ließ sich nicht lesen oder schreiben. Der Datenträger ist vielleicht voll oder defekt: Prüfen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path} is a folder, a pipe or a device. Choose a file.</source>
        <translation>{path} ist ein Ordner, eine Pipe oder ein Gerät. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>{path} is damaged or of a later version. Nothing was changed. Put back a copy of it, then try again.</source>
        <translation>{path} ist beschädigt oder stammt von einer neueren Version. Nichts wurde geändert. Legen Sie eine Kopie zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is not a path. Choose another folder.</source>
        <translation>{path} ist kein Pfad. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} is not the file that was opened: a copy was put in its place. Restart Brutlers Desktop to go on with that copy.</source>
        <translation>{path} ist nicht die Datei, die geöffnet wurde: An ihre Stelle wurde eine Kopie gelegt. Starten Sie Brutlers Desktop neu, um mit dieser Kopie fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>{path} is of a later version. It was left as it is. Install the newer version to use it.</source>
        <translation>{path} stammt von einer neueren Version und wurde so gelassen. Installieren Sie die neuere Version, um es zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is read-only. Choose another folder.</source>
        <translation>{path} ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is, or lies under, a file. Choose a folder.</source>
        <translation>{path} ist eine Datei oder liegt unter einer. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>{path} was made with another key. Restore a backup, or start over with an empty archive: this file is kept.</source>
        <translation>{path} wurde mit einem anderen Schlüssel angelegt. Stellen Sie eine Sicherung wieder her, oder beginnen Sie neu mit einem leeren Archiv: Diese Datei bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} was moved or deleted. Put it back, from a backup of this computer for example, then try again.</source>
        <translation>{path} wurde verschoben oder gelöscht. Legen Sie die Datei zurück, zum Beispiel aus einer Sicherung dieses Computers, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path}: {reason}. Check the name, or choose another.</source>
        <translation>{path}: {reason}. Prüfen Sie den Namen, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path}: {reason}. Choose a folder that your account may write to.</source>
        <translation>{path}: {reason}. Wählen Sie einen Ordner, in den Ihr Benutzerkonto schreiben darf.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path}: {why}. Check the disk, and that your account may read and write the file, then try again.</source>
        <translation>{path}: {why}. Prüfen Sie den Datenträger und ob Ihr Benutzerkonto die Datei lesen und schreiben darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>{permission}   ({scope})</source>
        <translation>{permission}   ({scope})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>{problem} Reconnect with the permission to do so.</source>
        <translation>{problem} Verbinden Sie sich neu und erteilen Sie die Berechtigung dafür.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{profile} belongs to another profile, whose data would mix with this one's. Choose another folder.</source>
        <translation>{profile} gehört zu einem anderen Profil, dessen Daten sich mit denen von diesem vermischen würden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from Settings, Network)</source>
        <translation>{proxy} (aus Einstellungen, Netzwerk)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from this computer's settings)</source>
        <translation>{proxy} (aus den Einstellungen dieses Computers)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} answers.</source>
        <translation>{proxy} antwortet.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{send} (Ctrl+Enter)</source>
        <translation>{send} (Strg+Enter)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{shown} leads nowhere: it is no name here, its home folder does not exist, or its links lead in a circle. Choose another name.</source>
        <translation>{shown} führt nirgendwohin: Das ist hier kein Name, der Basisordner fehlt, oder die Verknüpfungen führen im Kreis. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {n} orders shown</source>
        <extracomment>1: {shown} of {n} order shown</extracomment>
        <translation><numerusform>{shown} von {n} Auftrag angezeigt</numerusform><numerusform>{shown} von {n} Aufträgen angezeigt</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>{spans}, and {span}</source>
        <translation>{spans} und {span}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{suggestion}, {number} of {count}</source>
        <translation>{suggestion}, {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{target} may not be written, so it was left as it is. Choose another name, or allow it to be written.</source>
        <translation>{target} darf nicht beschrieben werden und blieb, wie es war. Wählen Sie einen anderen Namen, oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>{things} with changes</source>
        <translation>{things} mit Änderungen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>{time} (estimated)</source>
        <translation>{time} (geschätzt)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>{title} – Sample data</source>
        <translation>{title} – Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are as of {moment}.</source>
        <translation>{title}. Stand der Kundschaft unten: {moment}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are kept on this computer.</source>
        <translation>{title}. Die Kundschaft unten ist auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{when}, for the shop that was connected then</source>
        <translation>{when}, für das damals verbundene Geschäft</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>{width} × {height} pixels, {size} KB</source>
        <translation>{width} × {height} Pixel, {size} KB</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/scope_list.py"/>
        <source>{words} ({scope}): {state}</source>
        <translation>{words} ({scope}): {state}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/form_field.py"/>
        <source>{words}, required</source>
        <translation>{words}, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked</source>
        <translation>„{connection}“: Zugriff widerrufen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked, not proven</source>
        <translation>„{connection}“: Zugriff widerrufen, unbestätigt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: forgotten on this computer</source>
        <translation>„{connection}“: auf diesem Computer vergessen</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>“{host}” cannot be the name of a server. Please type it again.</source>
        <translation>„{host}“ kann nicht der Name eines Servers sein. Bitte geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{message}”</source>
        <translation>„{message}“</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>“{name}” was removed</source>
        <translation>„{name}“ wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{shop}” was connected anew, and may belong to another shop.</source>
        <translation>„{shop}“ wurde neu verbunden und könnte zu einem anderen Geschäft gehören.</translation>
    </message>
</context>
</TS>
