<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<extra-complete>yes</extra-complete>
<context>
    <name>Brutlers</name>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>* required</source>
        <translation>* obbligatorio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>A certificate in it is damaged. Ask for the file once more.</source>
        <translation>Contiene un certificato danneggiato. Richiedere di nuovo il file.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>A connection lets this app read your shop's orders. You need the Client ID and Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation>Un collegamento permette a questa app di leggere gli ordini del negozio. Servono l’ID client e il secret client dal Vendor Dashboard, sezione Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>A fault of this app</source>
        <translation>Un errore di questa app</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file could not be used</source>
        <translation>Impossibile usare un file</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file may not be used</source>
        <translation>L’accesso a un file è negato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>A file of this name is there already. What it holds would be gone.</source>
        <translation>Esiste già un file con questo nome. Il suo contenuto andrebbe perso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>A file or folder is missing</source>
        <translation>Manca un file o una cartella</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A folder is missing</source>
        <translation>Manca una cartella</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>A made-up shop with all that this app can do. Nothing is sent to Brutlers.</source>
        <translation>Un negozio inventato con tutto ciò che l’app sa fare. Nulla viene inviato a Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>A message to the customer, if you like</source>
        <translation>Un messaggio al cliente, se si desidera</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>A name has at most {most} letters.</source>
        <translation>Un nome ha al massimo {most} lettere.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>A number without a country code is taken for one of this country when you create an order.</source>
        <translation>Un numero senza prefisso internazionale è considerato di questo Paese quando si crea un ordine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>A passphrase for the backup</source>
        <translation>Una frase segreta per la copia di sicurezza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase for the lock</source>
        <translation>Una frase segreta per il blocco</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>A passphrase for your secrets</source>
        <translation>Una frase segreta per i dati segreti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase of its own unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation>La finestra si sblocca con una frase segreta propria. Durante il blocco gli ordini restano aggiornati e le modifiche vengono inviate.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>A permission is missing</source>
        <translation>Manca un’autorizzazione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>A phone number has only digits, spaces and + ( ) / - in it.</source>
        <translation>Un numero di telefono contiene solo cifre, spazi e + ( ) / -.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>A printed list has at most {most} orders. Ask for less by the filters, or export it.</source>
        <translation>Un elenco stampato ha al massimo {most} ordini. Ridurlo con i filtri o esportarlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>A redirect URI of this connection cannot be used.</source>
        <translation>Un URI di reindirizzamento di questo collegamento non è utilizzabile.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>A reply that does not belong to this sign-in was refused. If your browser shows an error, start again.</source>
        <translation>Una risposta estranea a questo accesso è stata rifiutata. Se il browser mostra un errore, ricominciare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>A secret could not be stored in {path}. Free some space, then try again.</source>
        <translation>Impossibile salvare un dato segreto in {path}. Liberare spazio, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>A user name has no colon, and at most 256 letters.</source>
        <translation>Un nome utente non contiene due punti e ha al massimo 256 lettere.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it cannot be used.</source>
        <translation>Contiene un valore non utilizzabile.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it is of the wrong kind.</source>
        <translation>Contiene un valore di tipo errato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>API log</source>
        <translation>Registro API</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>API log…</source>
        <translation>Registro API…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Accepted, but not proven</source>
        <translation>Accettato, ma non verificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access</source>
        <comment>a group of the timeline</comment>
        <translation>Accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access ended at {time} · renews by itself at the next use</source>
        <translation>Accesso scaduto: {time} · si rinnova da solo al prossimo utilizzo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Access is being renewed elsewhere</source>
        <translation>L’accesso viene rinnovato altrove</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access not used before it is certain whose shop this is</source>
        <translation>Accesso inutilizzato finché il negozio non è certo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access renewed itself</source>
        <translation>Accesso rinnovato automaticamente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked</source>
        <translation>Accesso revocato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked, not proven</source>
        <translation>Accesso revocato, non verificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access valid until {time} · renews by itself</source>
        <translation>Accesso valido fino a: {time} · si rinnova da solo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Access was not allowed in the browser. Nothing has changed here.</source>
        <translation>L’accesso non è stato consentito nel browser. Qui non è cambiato nulla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Add a connection</source>
        <translation>Nuovo collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Add a connection to your shop first.</source>
        <translation>Aggiungere prima un collegamento al negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image</source>
        <translation>Aggiungi immagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image…</source>
        <translation>Aggiungi immagine…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Advance the order to its next status</source>
        <translation>Porta l’ordine allo stato successivo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Advance to {status}</source>
        <translation>Passa a {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 hour without input</source>
        <translation>Dopo 1 ora di inattività</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 minute without input</source>
        <translation>Dopo 1 minuto di inattività</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 15 minutes without input</source>
        <translation>Dopo 15 minuti di inattività</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 5 minutes without input</source>
        <translation>Dopo 5 minuti di inattività</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>After wrong attempts the next one has to wait {n} seconds.</source>
        <extracomment>1: After wrong attempts the next one has to wait {n} second.</extracomment>
        <translation><numerusform>Dopo i tentativi errati occorre attendere {n} secondo prima del prossimo.</numerusform><numerusform>Dopo i tentativi errati occorre attendere {n} secondi prima del prossimo.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>After wrong attempts the next one has to wait.</source>
        <translation>Dopo i tentativi errati occorre attendere prima del prossimo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>All</source>
        <comment>orders</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All connections</source>
        <translation>Tutti i collegamenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>All facts about this customer, their orders with timelines and pictures, earlier versions and drafts are deleted on this computer. Brutlers keeps its copy; it is not fetched again. This cannot be undone.</source>
        <translation>Tutti i dati di questo cliente, i suoi ordini con cronologie e immagini, le versioni precedenti e le bozze vengono eliminati da questo computer. Brutlers conserva la sua copia, che non viene più scaricata. L’operazione è irreversibile.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>All is well</source>
        <translation>Tutto bene</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>All of these orders have this status by now, or are about to get it.</source>
        <translation>Tutti questi ordini hanno già questo stato o stanno per averlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All requests on record had an answer.</source>
        <translation>Tutte le richieste registrate hanno avuto risposta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move from the keyring into an encrypted file. You type its passphrase each time the app starts; commands ask for it too.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation>Tutti gli accessi e la chiave degli ordini passano dal portachiavi a un file cifrato. La frase segreta va inserita a ogni avvio dell’app; la chiede anche la riga di comando.

Non può essere recuperata. Senza di essa nessuno può aprire il file, e gli ordini su questo computer vanno persi, tranne gli ultimi 100 di Brutlers e le copie di sicurezza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move into your system’s keyring, and the file is removed. The app then starts without a passphrase; the same one still unlocks the window where it was locked.</source>
        <translation>Tutti gli accessi e la chiave degli ordini passano nel portachiavi del sistema, e il file viene rimosso. L’app si avvia allora senza frase segreta; la stessa continua a sbloccare la finestra, se era bloccata.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>All {n} work.</source>
        <extracomment>1: All {n} work.</extracomment>
        <translation><numerusform>Il collegamento funziona.</numerusform><numerusform>Tutti e {n} funzionano.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Allow it these permissions:</source>
        <translation>Concederle queste autorizzazioni:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Allow your account to read and write it, then try again.</source>
        <translation>Consentire al proprio account di leggerlo e modificarlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Allow your account to read and write {path}, then try again.</source>
        <translation>Consentire al proprio account di leggere e modificare {path}, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Alt+Right</source>
        <translation>Alt+Destra</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>An address with a user name or password in it is not safe here.</source>
        <translation>Un indirizzo con nome utente o password non è sicuro qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has an @ in it.</source>
        <translation>Un indirizzo e-mail contiene una @.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has no spaces.</source>
        <translation>Un indirizzo e-mail non contiene spazi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>An earlier move of your secrets is not finished</source>
        <translation>Uno spostamento precedente dei dati segreti non è terminato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>An unexpected reply came</source>
        <translation>È arrivata una risposta inattesa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/order_block.py"/>
        <source>And {n} more</source>
        <extracomment>1: And {n} more</extracomment>
        <translation><numerusform>E un altro</numerusform><numerusform>E altri {n}</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop has it open. Close it, then try again.</source>
        <translation>È aperto in un altro Brutlers Desktop. Chiuderlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>Another Brutlers Desktop holds this profile and does not let go. Close it, then try again.</source>
        <translation>Un altro Brutlers Desktop occupa questo profilo e non lo rilascia. Chiuderlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop is preparing it. Wait for a moment, then try again.</source>
        <translation>Un altro Brutlers Desktop lo sta preparando. Attendere un momento, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Another Brutlers Desktop is renewing this connection and does not finish. Close it, then try again.</source>
        <translation>Un altro Brutlers Desktop sta rinnovando questo collegamento e non termina. Chiuderlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop is using them and does not finish. It may be waiting for you to unlock the keyring.</source>
        <translation>Un altro Brutlers Desktop li sta usando e non termina. Forse attende lo sblocco del portachiavi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Another Brutlers Desktop is writing to it and does not let go. Close it, then try again.</source>
        <translation>Un altro Brutlers Desktop vi sta scrivendo e non lo rilascia. Chiuderlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them there.</source>
        <translation>Un altro Brutlers Desktop li ha spostati lì.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them.</source>
        <translation>Un altro Brutlers Desktop li ha spostati.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Another address, other redirect URIs or permissions</source>
        <translation>Altro indirizzo, altri URI di reindirizzamento o autorizzazioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Another connection has this name already.</source>
        <translation>Un altro collegamento ha già questo nome.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Another list is still being written</source>
        <translation>Un altro elenco è ancora in scrittura</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Another passphrase for the lock</source>
        <translation>Un’altra frase segreta per il blocco</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>Another program on this computer uses every port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</source>
        <extracomment>1: Another program on this computer uses the port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</extracomment>
        <translation><numerusform>Un altro programma su questo computer usa la porta da cui il browser potrebbe tornare ({ports}). Chiuderlo e riprovare, oppure registrare su Brutlers un URI di reindirizzamento con un’altra porta e aggiungerlo a questo collegamento.</numerusform><numerusform>Un altro programma su questo computer usa tutte le porte da cui il browser potrebbe tornare ({ports}). Chiuderlo e riprovare, oppure registrare su Brutlers un URI di reindirizzamento con un’altra porta e aggiungerlo a questo collegamento.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses every port that the browser could come back to ({ports}).</source>
        <extracomment>1: Another program uses every port that the browser could come back to ({ports}).</extracomment>
        <translation><numerusform>Un altro programma usa la porta da cui il browser potrebbe tornare ({ports}).</numerusform><numerusform>Un altro programma usa tutte le porte da cui il browser potrebbe tornare ({ports}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses port {ports}; the browser comes back by {free}.</source>
        <extracomment>1: Another program uses port {ports}; the browser comes back by {free}.</extracomment>
        <translation><numerusform>Un altro programma usa la porta {ports}; il browser torna da {free}.</numerusform><numerusform>Un altro programma usa le porte {ports}; il browser torna da {free}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop</source>
        <translation>Altro negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop?</source>
        <translation>Altro negozio?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status</source>
        <translation>Un altro stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status, such as ALTERATION</source>
        <translation>Un altro stato, ad es. MODIFICA</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status…</source>
        <translation>Altro stato…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Another window has just renewed it. Please try again.</source>
        <translation>Un’altra finestra lo ha appena rinnovato. Riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Answer</source>
        <comment>a column of the API log</comment>
        <translation>Risposta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Any date</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Appointments</source>
        <translation>Appuntamenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>As the system says</source>
        <translation>Come indicato dal sistema</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>As the system: {country}</source>
        <translation>Come il sistema: {country}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>As the system: {language}</source>
        <translation>Come il sistema: {language}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Ask Brutlers for changes</source>
        <translation>Interrogazione di Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Ask for it</source>
        <translation>Richiedi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more</source>
        <translation>Chiedi di più</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more permissions</source>
        <translation>Chiedi altre autorizzazioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Ask for more…</source>
        <translation>Chiedi di più…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ask for permission</source>
        <translation>Chiedi autorizzazione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Ask for this permission</source>
        <translation>Chiedi questa autorizzazione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>At Brutlers now</source>
        <translation>Ora su Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At any time</source>
        <translation>In qualsiasi momento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Attempt</source>
        <comment>a column of the API log</comment>
        <translation>Tentativo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Back up</source>
        <translation>Crea copia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Back up the orders</source>
        <translation>Copia di sicurezza degli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Back up…</source>
        <translation>Crea copia…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backed up</source>
        <translation>Copia creata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backing up…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Backup</source>
        <translation>Copia di sicurezza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Base address</source>
        <translation>Indirizzo di base</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Begin with + and the country code, such as +49.</source>
        <translation>Iniziare con + e il prefisso internazionale, ad esempio +49.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Being sent</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Bridal dress</source>
        <translation>Abito da sposa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers Desktop backup ({pattern})</source>
        <translation>Copia di sicurezza di Brutlers Desktop ({pattern})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop can now work with your shop.</source>
        <translation>Brutlers Desktop può ora lavorare con il negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly</source>
        <translation>Brutlers Desktop si è chiuso inaspettatamente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly several times in a row, soon after it was opened. A safe start fetches and sends nothing by itself and leaves the kept look of the window aside, so that you can see your orders and make a backup.</source>
        <translation>Brutlers Desktop si è chiuso inaspettatamente più volte di seguito, poco dopo l’apertura. Un avvio sicuro non scarica e non invia nulla da solo e ignora l’aspetto salvato della finestra, in modo da poter vedere gli ordini e creare una copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>Brutlers Desktop failed while sending it. Whether it arrived is being looked up.</source>
        <translation>Brutlers Desktop ha avuto un errore durante l’invio. Si sta verificando se l’invio è arrivato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Brutlers Desktop is already running</source>
        <translation>Brutlers Desktop è già aperto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop is closing</source>
        <translation>Brutlers Desktop si sta chiudendo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop is finishing the sign-in</source>
        <translation>Brutlers Desktop sta completando l’accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop keeps its secrets in your system's keyring. Unlock it, then try again.</source>
        <translation>Brutlers Desktop tiene i dati segreti nel portachiavi del sistema. Sbloccarlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Brutlers Desktop was ended while this was being sent. Whether it arrived is being looked up.</source>
        <translation>Brutlers Desktop è stato chiuso durante l’invio. Si sta verificando se l’invio è arrivato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop was not given access, and nothing has changed. You can connect at any time.</source>
        <translation>Brutlers Desktop non ha ottenuto l’accesso, e nulla è cambiato. È possibile collegarsi in qualsiasi momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Brutlers Desktop {version}</source>
        <translation>Brutlers Desktop {version}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/order_list.py"/>
        <source>Brutlers Desktop · page {page}</source>
        <translation>Brutlers Desktop · pagina {page}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers accepted that its access ends; whether it has ended could not be proven.</source>
        <translation>Brutlers ha accettato la fine dell’accesso; non è stato possibile verificare se sia davvero terminato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers accepted the revocation, but could not be asked whether the old access still works. Its secrets were deleted here.</source>
        <translation>Brutlers ha accettato la revoca, ma non è stato possibile verificare se il vecchio accesso funzioni ancora. I suoi dati segreti sono stati eliminati qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers accepted the revocation, but it could not be proven that the access is dead.</source>
        <translation>Brutlers ha accettato la revoca, ma non è stato possibile verificare che l’accesso non funzioni più.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers answers</source>
        <translation>Brutlers risponde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Brutlers answers</source>
        <comment>what a check looks at</comment>
        <translation>Risposta di Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers asks for a pause</source>
        <translation>Brutlers chiede una pausa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers cannot be reached</source>
        <translation>Brutlers non è raggiungibile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers could not be told that the access ends.</source>
        <translation>Impossibile comunicare a Brutlers la fine dell’accesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers could not be told yet</source>
        <translation>Brutlers non è ancora stato informato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Brutlers could not be told. The access is deleted here, but it may stay valid there until it ends by itself.</source>
        <translation>Impossibile informare Brutlers. L’accesso è eliminato qui, ma lì può restare valido finché non scade da solo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers could not revoke just now</source>
        <translation>Al momento Brutlers non ha potuto revocare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers could not sign you in just now</source>
        <translation>Al momento Brutlers non ha potuto eseguire l’accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers did not allow this: the permission “{permission}” ({scope}) was not granted. Reconnect and allow it.</source>
        <translation>Brutlers non lo ha consentito: l’autorizzazione «{permission}» ({scope}) non è stata concessa. Ricollegare e concederla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers did not answer</source>
        <translation>Brutlers non ha risposto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Brutlers did not answer in time.</source>
        <translation>Brutlers non ha risposto in tempo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Brutlers did not say whose shop you signed in to, and none of its orders is known here.</source>
        <translation>Brutlers non ha indicato a quale negozio è stato eseguito l’accesso, e nessuno dei suoi ordini è noto qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_editing.py"/>
        <source>Brutlers does not know this Client Secret with this Client ID. Nothing was saved. Compare both with the Vendor Dashboard, under Integrations.</source>
        <translation>Brutlers non conosce questo secret client con questo ID client. Nulla è stato salvato. Confrontare entrambi con il Vendor Dashboard, sezione Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers does not know this app by what was entered. Correct it, then revoke again.</source>
        <translation>Brutlers non riconosce questa app con i dati inseriti. Correggerli, quindi revocare di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers does not know this pair of Client ID and Client Secret. Compare both with the Vendor Dashboard, under Integrations, and correct them in the connection.</source>
        <translation>Brutlers non conosce questa coppia di ID client e secret client. Confrontare entrambi con il Vendor Dashboard, sezione Integrations, e correggerli nel collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Brutlers gets {status}.</source>
        <translation>Brutlers riceve {status}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers granted other permissions than before</source>
        <translation>Brutlers ha concesso autorizzazioni diverse da prima</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers has a problem</source>
        <translation>Brutlers ha un problema</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers has no such customer, or they belong to another shop.</source>
        <translation>Brutlers non ha questo cliente, oppure appartiene a un altro negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers has no such order, or it belongs to another shop.</source>
        <translation>Brutlers non ha questo ordine, oppure appartiene a un altro negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers has not been reached since.</source>
        <translation>Da allora Brutlers non è stato raggiunto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Brutlers has this order.</source>
        <translation>Brutlers ha questo ordine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: no proxy is used.</source>
        <translation>Brutlers è su questo computer: non si usa alcun proxy.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: nothing that is sent leaves it.</source>
        <translation>Brutlers è su questo computer: nulla di ciò che viene inviato ne esce.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Brutlers lists now</source>
        <translation>Brutlers elenca ora</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Brutlers may have renewed the access, but its answer never arrived here. Your orders are safe: sign in again to go on.</source>
        <translation>Forse Brutlers ha rinnovato l’accesso, ma la sua risposta non è mai arrivata qui. Gli ordini sono al sicuro: accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers no longer accepts the access</source>
        <translation>Brutlers non accetta più l’accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers no longer accepts this access. Sign in again to go on.</source>
        <translation>Brutlers non accetta più questo accesso. Accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers no longer accepts this sign-in: it ended, was withdrawn, or a newer one took its place. Sign in again to go on; everything on this computer stays.</source>
        <translation>Brutlers non accetta più questo accesso: è terminato, è stato ritirato o sostituito da uno più recente. Accedere di nuovo per continuare; tutto ciò che è su questo computer resta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers orders {day}</source>
        <translation>Ordini Brutlers {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers refused it.</source>
        <translation>Brutlers l’ha rifiutato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers refused the request</source>
        <translation>Brutlers ha rifiutato la richiesta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers refused the sign-in</source>
        <translation>Brutlers ha rifiutato l’accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers refused this</source>
        <translation>Brutlers ha rifiutato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers says: “{words}”.</source>
        <translation>Brutlers risponde: «{words}».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers sent an answer that cannot be read</source>
        <translation>Brutlers ha inviato una risposta illeggibile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers sent something that is not a list of customers. Your customers here are unchanged. Try again in a moment.</source>
        <translation>Brutlers ha inviato qualcosa che non è un elenco di clienti. I clienti qui sono invariati. Riprovare tra un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>Brutlers sent something that is not a list of orders. Your orders here are unchanged. Try again in a moment.</source>
        <translation>Brutlers ha inviato qualcosa che non è un elenco di ordini. Gli ordini qui sono invariati. Riprovare tra un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>Brutlers sent these in a form that is not an order. All others are shown.</source>
        <translation>Brutlers li ha inviati in una forma che non è un ordine. Tutti gli altri sono visibili.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Brutlers shows both as soon as the app is registered, and again under Integrations.</source>
        <translation>Brutlers mostra entrambi appena l’app è registrata, e poi di nuovo in Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers was not told</source>
        <translation>Brutlers non è stato informato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers was not told. To be sure, end the access in the Vendor Dashboard.</source>
        <translation>Brutlers non è stato informato. Per sicurezza, terminare l’accesso nel Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers was told to end the access</source>
        <translation>Brutlers è stato informato della fine dell’accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>Brutlers’ answer was lost, and the last orders do not tell whether it arrived.</source>
        <translation>La risposta di Brutlers è andata persa, e dagli ultimi ordini non risulta se l’invio sia arrivato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers’ last 100 orders are fetched again; older ones come back only by a backup.</source>
        <translation>Gli ultimi 100 ordini di Brutlers vengono scaricati di nuovo; quelli più vecchi tornano solo con una copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Busy hours are Monday to Saturday from {opens} to {closes}, by this computer’s clock. When much changes, the app asks sooner, but never twice within 30 seconds. What you change is sent in any case.</source>
        <translation>Le ore di attività vanno da lunedì a sabato, dalle {opens} alle {closes}, secondo l’orologio di questo computer. Quando cambiano molte cose l’app chiede più spesso, ma mai due volte in 30 secondi. Le modifiche fatte qui vengono inviate in ogni caso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>By the notices of your system. They give numbers and no names, since anyone may read them.</source>
        <translation>Con gli avvisi del sistema. Contengono numeri e nessun nome, poiché chiunque può leggerli.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Bytes</source>
        <comment>a column of the API log</comment>
        <translation>Byte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>CSV, for any spreadsheet…</source>
        <translation>CSV, per ogni foglio di calcolo…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Calm: at least every 10 minutes in busy hours, else every 15 minutes</source>
        <translation>Calmo: almeno ogni 10 minuti nelle ore di attività, altrimenti ogni 15 minuti</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Cancel those not sent</source>
        <translation>Annulla i non inviati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Cancel what is being done</source>
        <translation>Annulla l’operazione in corso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Cancelled</source>
        <comment>status of an order</comment>
        <translation>Annullato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates of your own network</source>
        <translation>Certificati della propria rete</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates trusted besides the system's</source>
        <translation>Certificati attendibili oltre a quelli del sistema</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Change it to {status}</source>
        <translation>Cambia in {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Change its passphrase…</source>
        <translation>Modifica la frase segreta…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change status of {n} orders</source>
        <extracomment>1: Change status of {n} order</extracomment>
        <translation><numerusform>Cambia stato a {n} ordine</numerusform><numerusform>Cambia stato a {n} ordini</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Change status of {n} orders…</source>
        <extracomment>1: Change status of {n} order…</extracomment>
        <translation><numerusform>Cambia stato a {n} ordine…</numerusform><numerusform>Cambia stato a {n} ordini…</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase</source>
        <translation>Modifica la frase segreta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase…</source>
        <translation>Modifica la frase segreta…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Change the shop shown</source>
        <translation>Cambia il negozio mostrato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Change the status</source>
        <translation>Cambia lo stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Change the status back if it was a mistake.</source>
        <translation>Se è stato un errore, ripristinare lo stato precedente.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change {n} orders</source>
        <extracomment>1: Change {n} order</extracomment>
        <translation><numerusform>Cambia {n} ordine</numerusform><numerusform>Cambia {n} ordini</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Changed since yesterday</source>
        <translation>Modificati da ieri</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes</source>
        <comment>a group of the timeline</comment>
        <translation>Modifiche</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed</source>
        <translation>Possibili modifiche mancate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed: {span}</source>
        <translation>Possibili modifiche mancate: {span}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Check capital letters and the keyboard's language, then try again.</source>
        <translation>Controllare le maiuscole e la lingua della tastiera, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>Check its address, or whether you are in the network that it belongs to.</source>
        <translation>Controllare il suo indirizzo, o se si è nella rete a cui appartiene.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”</source>
        <translation>Controllo di «{name}»</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”: {summary}</source>
        <translation>Controllo di «{name}»: {summary}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Check that {path} can be read and written by your account, then try again.</source>
        <translation>Controllare che il proprio account possa leggere e modificare {path}, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Check the Client ID, redirect URIs and permissions of this connection.</source>
        <translation>Controllare ID client, URI di reindirizzamento e autorizzazioni di questo collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address of this connection too: {address}</source>
        <translation>Controllare anche l’indirizzo di base di questo collegamento: {address}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address. In a hotel or café, open a browser first: the network may ask you to sign in.</source>
        <translation>Controllare l’indirizzo di base. In un hotel o bar, aprire prima un browser: la rete può chiedere di accedere.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Check the disk and the file's permissions, then try again.</source>
        <translation>Controllare il disco e i permessi del file, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Check this connection</source>
        <translation>Controlla questo collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Checked</source>
        <comment>what happened to a connection</comment>
        <translation>Controllato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Checking the shop</source>
        <translation>Controllo del negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Checking whose shop this is…</source>
        <translation>Controllo di quale negozio si tratta…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Checking… Nothing secret is sent, and nothing is changed.</source>
        <translation>Controllo in corso… Nulla di segreto viene inviato, e nulla viene modificato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file of certificates</source>
        <translation>Scegli un file di certificati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Choose a passphrase</source>
        <translation>Scegliere una frase segreta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose a passphrase…</source>
        <translation>Scegli una frase segreta…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Choose a status</source>
        <translation>Scegli uno stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Choose above what to show.</source>
        <translation>Scegliere sopra cosa mostrare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Choose at least one permission.</source>
        <translation>Scegliere almeno un’autorizzazione.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Choose http or https.</source>
        <translation>Scegliere http o https.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Scegli nel calendario (Alt+Giù)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Choose what is ordered.</source>
        <translation>Scegliere cosa viene ordinato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see it.</source>
        <translation>Fare clic per vederlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see them.</source>
        <translation>Fare clic per vederli.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Client ID</source>
        <comment>what a check looks at</comment>
        <translation>ID client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Client ID or secret is wrong</source>
        <translation>ID client o secret errato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Client Secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Clock</source>
        <comment>what a check looks at</comment>
        <translation>Orologio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close (Esc); what you typed is kept</source>
        <translation>Chiudi (Esc); il testo inserito resta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>Close every other Brutlers Desktop, then try again.</source>
        <translation>Chiudere ogni altro Brutlers Desktop, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Chiudere altri programmi, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Close that program, or register a redirect URI with another port at Brutlers and add it here.</source>
        <translation>Chiudere quel programma, oppure registrare su Brutlers un URI di reindirizzamento con un’altra porta e aggiungerlo qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Close the app</source>
        <translation>Chiudi l’app</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close the form</source>
        <translation>Chiudi il modulo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close the order</source>
        <translation>Chiudi l’ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Collecting…</source>
        <translation>Raccolta in corso…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Collecting… The connections are checked too.</source>
        <translation>Raccolta in corso… Si controllano anche i collegamenti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Colour</source>
        <comment>a column of orders</comment>
        <translation>Colore</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_table.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Compact: more rows at once</source>
        <translation>Compatto: più righe insieme</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Compare it with the Vendor Dashboard, under Integrations.</source>
        <translation>Confrontarlo con il Vendor Dashboard, sezione Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Completed</source>
        <comment>status of an order</comment>
        <translation>Concluso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Confirmed: Brutlers now refuses the old access. Its secrets were deleted here.</source>
        <translation>Confermato: Brutlers ora rifiuta il vecchio accesso. I suoi dati segreti sono stati eliminati qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Confirmed: the old access is refused</source>
        <translation>Confermato: il vecchio accesso è rifiutato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Connect</source>
        <translation>Collega</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Connect your shop first.</source>
        <translation>Collegare prima il negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Connect your shop to Brutlers, and its customers appear here.</source>
        <translation>Collegare il negozio a Brutlers: i suoi clienti appariranno qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Connected</source>
        <comment>what happened to a connection</comment>
        <translation>Collegato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working, but not everything that was asked for was granted.</source>
        <translation>Collegato e funzionante, ma non tutto ciò che è stato chiesto è stato concesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working.</source>
        <translation>Collegato e funzionante.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Connected apps</source>
        <translation>App collegate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Connection</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Connection</source>
        <comment>a column of orders</comment>
        <translation>Collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Connection</source>
        <comment>a column of the API log</comment>
        <translation>Collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Connection settings ({patterns})</source>
        <translation>Impostazioni di collegamento ({patterns})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_list.py"/>
        <source>Connections</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>Connections came back</source>
        <translation>Collegamenti recuperati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_needs.py"/>
        <source>Connections that need you</source>
        <translation>Collegamenti che richiedono attenzione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Continue in your browser</source>
        <translation>Continuare nel browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied: {what}</source>
        <translation>Copiato: {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/value_label.py"/>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client ID from the Vendor Dashboard, under Integrations.</source>
        <translation>Copiare l’ID client dal Vendor Dashboard, sezione Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation>Copiare il secret client dal Vendor Dashboard, sezione Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Copy the licence</source>
        <translation>Copia la licenza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation>Copiare il link e aprirlo in un browser su questo computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Copy the list as text</source>
        <translation>Copia l’elenco come testo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows</source>
        <translation>Copia le righe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows with headings</source>
        <translation>Copia le righe con le intestazioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Copy what was found</source>
        <translation>Copia il risultato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copy {what}</source>
        <translation>Copia: {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Copy: {what}</source>
        <translation>Copia: {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Correct the connection</source>
        <translation>Correggi il collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>Country of phone numbers</source>
        <translation>Paese dei numeri di telefono</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create and change customers</source>
        <translation>Creare e modificare clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create it and begin another one</source>
        <translation>Crealo e iniziane un altro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create orders and change their status</source>
        <translation>Creare ordini e cambiarne lo stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create the new order</source>
        <translation>Crea il nuovo ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create, change and delete appointments</source>
        <translation>Creare, modificare ed eliminare appuntamenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Created</source>
        <comment>a column of orders</comment>
        <translation>Creato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Created</source>
        <comment>state of a new order</comment>
        <translation>Creato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Invio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Ctrl+Z takes back the latest</source>
        <translation>Ctrl+Z annulla l’ultima</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Customer</source>
        <comment>a column of orders</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Customer without a name</source>
        <translation>Cliente senza nome</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Customer, order, page or action</source>
        <translation>Cliente, ordine, pagina o azione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Customers appear here as soon as there are any at Brutlers.</source>
        <translation>I clienti appaiono qui appena ce ne sono su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Customer’s data exported</source>
        <translation>Dati del cliente esportati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Data for other programs (*.json)</source>
        <translation>Dati per altri programmi (*.json)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Data of one customer</source>
        <translation>Dati di un cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Decide later</source>
        <translation>Decidi più tardi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Decide whose shop this is</source>
        <translation>Indica di quale negozio si tratta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide: {status}</source>
        <translation>Da decidere: {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Delete the view “{name}”?</source>
        <translation>Eliminare la vista «{name}»?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Deletes all orders with their timelines and earlier versions, the Outbox with what still waits in it, drafts, your own views, every older archive that was set aside, and the key.</source>
        <translation>Elimina tutti gli ordini con cronologie e versioni precedenti, ciò che attende ancora in uscita, le bozze, le viste personali, ogni archivio più vecchio messo da parte, e la chiave.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Description</source>
        <comment>a column of orders</comment>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Digits are missing.</source>
        <translation>Mancano delle cifre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Discard and erase</source>
        <translation>Scarta e cancella</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Discard draft</source>
        <translation>Scarta bozza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Discard it</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Discard “{change}”?</source>
        <translation>Scartare «{change}»?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/banner.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss this notice</source>
        <translation>Nascondi questo avviso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Do not send it</source>
        <translation>Non inviare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Does not work</source>
        <comment>how a check came out</comment>
        <translation>Non funziona</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft discarded.</source>
        <translation>Bozza scartata.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft kept on this computer.</source>
        <translation>Bozza conservata su questo computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>E-mail</source>
        <comment>a column of orders</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Each request to Brutlers is listed here once it is made.</source>
        <translation>Ogni richiesta a Brutlers appare qui una volta eseguita.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Earlier versions</source>
        <translation>Versioni precedenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Edit connection</source>
        <translation>Modifica collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <source>Edit the change</source>
        <translation>Correggi la modifica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Edit the customer</source>
        <translation>Modifica il cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Edit the order</source>
        <translation>Modifica l’ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Edited</source>
        <comment>what happened to a connection</comment>
        <translation>Modificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Enter opens the order</source>
        <translation>Invio apre l’ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter these redirect URIs there, each exactly as it stands:</source>
        <translation>Inserirvi questi URI di reindirizzamento, ciascuno esattamente com’è:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter what you received</source>
        <translation>Inserire i dati ricevuti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Erase from this computer…</source>
        <translation>Cancella da questo computer…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its orders and its changes in the Outbox (backups keep theirs)</source>
        <translation>Cancella i suoi ordini e le sue modifiche in uscita (le copie di sicurezza li conservano)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its {n} orders and its changes in the Outbox (backups keep theirs)</source>
        <extracomment>1: Erase its {n} order and its changes in the Outbox (backups keep theirs)</extracomment>
        <translation><numerusform>Cancella il suo ordine e le sue modifiche in uscita (le copie di sicurezza li conservano)</numerusform><numerusform>Cancella i suoi {n} ordini e le sue modifiche in uscita (le copie di sicurezza li conservano)</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data</source>
        <translation>Cancella i dati locali</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data…</source>
        <translation>Cancella i dati locali…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erase the orders on this computer?</source>
        <translation>Cancellare gli ordini su questo computer?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase “{name}” from this computer?</source>
        <translation>Cancellare «{name}» da questo computer?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erased</source>
        <translation>Cancellato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erased from this computer</source>
        <translation>Cancellato da questo computer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Erased:</source>
        <translation>Cancellato:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Every order that Brutlers ever sent to this app stays here, encrypted, even after Brutlers no longer lists it. The key is where your sign-ins are.</source>
        <translation>Ogni ordine che Brutlers ha inviato a questa app resta qui, cifrato, anche quando Brutlers non lo elenca più. La chiave si trova insieme agli accessi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Everything is fine.</source>
        <translation>Tutto a posto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Excel workbook…</source>
        <translation>Cartella Excel…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Explore with sample data</source>
        <translation>Prova con dati di esempio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export settings…</source>
        <translation>Esporta impostazioni…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export the settings of “{name}”</source>
        <translation>Esporta le impostazioni di «{name}»</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Export this customer’s data</source>
        <translation>Esporta i dati di questo cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data as JSON…</source>
        <translation>Esporta i dati di questo cliente in JSON…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data to read…</source>
        <translation>Esporta i dati di questo cliente da leggere…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Exporting to {name}…</source>
        <translation>Esportazione in {name}…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Facts about the customer</source>
        <translation>Dati del cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Facts and timeline</source>
        <translation>Dati e cronologia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Failed only</source>
        <translation>Solo non riuscite</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Failed. {row}</source>
        <translation>Non riuscita. {row}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Fair. A longer one is better: four words in a row, for example.</source>
        <translation>Discreta. Meglio più lunga: quattro parole di seguito, per esempio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fetch the orders anew</source>
        <translation>Scarica di nuovo gli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Fetch the orders anew (F5)</source>
        <translation>Scarica di nuovo gli ordini (F5)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Fetching your customers…</source>
        <translation>Download dei clienti…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Fetching your orders…</source>
        <translation>Download degli ordini…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Files of the bundle</source>
        <translation>File del pacchetto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Filter the page</source>
        <translation>Filtra la pagina</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}</source>
        <translation>Filtra {heading}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}: {words}</source>
        <translation>Filtra {heading}: {words}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Fine</source>
        <comment>how a check came out</comment>
        <translation>A posto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Finishing the sign-in…</source>
        <translation>Completamento dell’accesso…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>First its access at Brutlers is revoked. Then its Client ID and Client Secret are deleted from this computer.</source>
        <translation>Prima viene revocato il suo accesso su Brutlers. Poi ID client e secret client vengono eliminati da questo computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Fitting ready</source>
        <comment>status of an order</comment>
        <translation>Pronto per la prova</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Fold</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fold or unfold the sidebar</source>
        <translation>Riduci o espandi la barra laterale</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Forget anyway</source>
        <translation>Dimentica comunque</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget the access of “{name}” anyway?</source>
        <translation>Dimenticare comunque l’accesso di «{name}»?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten</source>
        <translation>Dimenticato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Forgotten</source>
        <comment>what happened to a connection</comment>
        <translation>Dimenticato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Forgotten on this computer</source>
        <translation>Dimenticato su questo computer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten on this computer only. Brutlers was not told: to be sure, end the access in the Vendor Dashboard.</source>
        <translation>Dimenticato solo su questo computer. Brutlers non è stato informato: per sicurezza, terminare l’accesso nel Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/result_list.py"/>
        <source>Found</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Free software under the MIT licence. It is built on Python, Qt and other free software, and the icons are from Lucide.</source>
        <translation>Software libero con licenza MIT. Si basa su Python, Qt e altro software libero; le icone sono di Lucide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Free some space, then try again.</source>
        <translation>Liberare spazio, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From a day</source>
        <translation>Da un giorno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From this day</source>
        <translation>Da questo giorno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Getting it ready…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <location filename="../../brutlers_desktop/oauth/loopback.py"/>
        <source>Give at least one redirect URI, as registered at Brutlers.</source>
        <translation>Indicare almeno un URI di reindirizzamento, come registrato su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Give the connection a name, for example your shop's.</source>
        <translation>Dare un nome al collegamento, ad esempio quello del negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>Give the view a name.</source>
        <translation>Dare un nome alla vista.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Give three redirect URIs at most.</source>
        <translation>Indicare al massimo tre URI di reindirizzamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Go on without storing</source>
        <translation>Continua senza salvare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Goes out in {seconds} s</source>
        <translation>Parte tra {seconds} s</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Buon pomeriggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good evening</source>
        <translation>Buonasera</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good morning</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Good, if nobody can guess it.</source>
        <translation>Buona, se nessuno può indovinarla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Granted: {things}</source>
        <translation>Concesso: {things}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Health of this connection</source>
        <translation>Stato di questo collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>How you call it, for example your shop's name</source>
        <translation>Il nome scelto, ad esempio quello del negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>How your connections are doing</source>
        <translation>Come stanno i collegamenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>If that is your company's network or your virus scanner, choose its certificate file under Settings, Network. If you do not know the name, do not sign in from here.</source>
        <translation>Se è la rete aziendale o l’antivirus, scegliere il relativo file di certificato in Impostazioni, Rete. Se il nome è sconosciuto, non accedere da qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>If you keep the connection, its access is no longer used, and Brutlers is told as soon as it can be.</source>
        <translation>Se si mantiene il collegamento, il suo accesso non viene più usato, e Brutlers ne è informato appena possibile.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Images (*.jpg *.jpeg *.png *.webp *.heic *.heif);;All files (*)</source>
        <translation>Immagini (*.jpg *.jpeg *.png *.webp *.heic *.heif);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Import a connection</source>
        <translation>Importa un collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import a connection’s settings</source>
        <translation>Importa le impostazioni di un collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>In production</source>
        <comment>status of an order</comment>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>In the Brutlers Vendor Dashboard, under Integrations, register an app with the redirect URIs below. You then find its Client ID and Client Secret there.</source>
        <translation>Nel Vendor Dashboard di Brutlers, sezione Integrations, registrare un’app con gli URI di reindirizzamento indicati sotto. Lì si trovano poi ID client e secret client.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>In the list of orders</source>
        <translation>Nell’elenco degli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Interrupted</source>
        <comment>what happened to a connection</comment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Is being made ready…</source>
        <translation>In preparazione…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Is being sent</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Is this still the same shop?</source>
        <translation>È ancora lo stesso negozio?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It agrees with the server's.</source>
        <translation>Concorda con quello del server.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>It answered a made-up request with access. Nothing of it was stored; check the base address.</source>
        <translation>Ha risposto a una richiesta inventata concedendo un accesso. Nulla ne è stato salvato; controllare l’indirizzo di base.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It answered {answer} without saying that the sign-in has ended.</source>
        <translation>Ha risposto {answer} senza indicare che l’accesso è terminato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It broke off before its end.</source>
        <translation>Si è interrotta prima della fine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>It comes from a backup. It may have been sent since the backup was made.</source>
        <translation>Proviene da una copia di sicurezza. Forse è già stato inviato dopo la creazione della copia.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It contains characters that are not valid text.</source>
        <translation>Contiene caratteri che non sono testo valido.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It could not be made smaller.</source>
        <translation>Impossibile rimpicciolirla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>It could not be printed</source>
        <translation>Impossibile stampare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It could not be read and was set aside as {aside}. Add your connections again; nothing was deleted.</source>
        <translation>È risultato illeggibile ed è stato messo da parte come {aside}. Aggiungere di nuovo i collegamenti; nulla è stato eliminato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>It could not be read and was set aside as {aside}. Orders come back from Brutlers as far as it still tells them: the last 100. Older orders and earlier versions are lost unless you restore a backup.</source>
        <translation>È risultato illeggibile ed è stato messo da parte come {aside}. Gli ordini tornano da Brutlers per quanto li fornisce ancora: gli ultimi 100. Gli ordini più vecchi e le versioni precedenti sono persi, salvo ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It did not answer in time. Check the internet connection, or try again in some minutes.</source>
        <translation>Non ha risposto in tempo. Controllare la connessione a Internet, o riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It did not come as a picture.</source>
        <translation>Ciò che è arrivato non è un’immagine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It does not begin with {prefix} as those from Brutlers do.</source>
        <translation>Non inizia con {prefix} come quelli di Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>It does not belong to the sign-in that is under way. Start the sign-in again in the app.</source>
        <translation>Non appartiene all’accesso in corso. Avviare di nuovo l’accesso nell’app.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It does not go with what Brutlers has now. Look at the order, then try again or discard this.</source>
        <translation>Non si accorda con ciò che Brutlers ha ora. Guardare l’ordine, quindi riprovare o scartare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It does not say which version of the format it has.</source>
        <translation>Non indica quale versione del formato ha.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>It had not arrived, and is sent again.</source>
        <translation>L’invio non era arrivato, e viene ripetuto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/status_actions.py"/>
        <source>It has not gone out yet.</source>
        <translation>Non è ancora partito.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It has too many pixels.</source>
        <translation>Ha troppi pixel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It has {width} × {height} pixels; at most {most} million can be read. Save it smaller, then try again.</source>
        <translation>Ha {width} × {height} pixel; se ne possono leggere al massimo {most} milioni. Salvarla più piccola, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>It holds a space or another character that cannot be part of it. Please copy it again.</source>
        <translation>Contiene uno spazio o un altro carattere che non può farne parte. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>It holds the certificate of a server only. Ask for that of the authority that issued it.</source>
        <translation>Contiene solo il certificato di un server. Chiedere quello dell’autorità che lo ha emesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It is another shop</source>
        <translation>È un altro negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is cut off or damaged. Save or copy it once more, then try again.</source>
        <translation>È incompleta o danneggiata. Salvarla o copiarla di nuovo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged, or no picture.</source>
        <translation>È danneggiata, o non è un’immagine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged.</source>
        <translation>È danneggiata.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>It is done already</source>
        <translation>È già fatto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is far too large for the settings of a connection.</source>
        <translation>È di gran lunga troppo grande per le impostazioni di un collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It is in {path}.</source>
        <translation>Si trova in {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is kept in the Outbox: change it, try again or discard it.</source>
        <translation>È conservato in uscita: modificarlo, riprovare o scartarlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is larger than {most} MB.</source>
        <translation>Supera {most} MB.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is larger than {most} MB. Save it smaller, then try again.</source>
        <translation>Supera {most} MB. Salvarla più piccola, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is looked for before anything is sent again.</source>
        <translation>Prima di inviare di nuovo si verifica se è arrivato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no image. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation>Non è un’immagine. Allegare un’immagine JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>It is no longer in your keyring, so the window was unlocked without it. Press Ctrl+L to choose a new one.</source>
        <translation>Non è più nel portachiavi, perciò la finestra è stata sbloccata senza di essa. Premere Ctrl+L per sceglierne una nuova.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no ordinary file. Save the image as a file, then try again.</source>
        <translation>Non è un file comune. Salvare l’immagine come file, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings ({fault}).</source>
        <translation>Non è un file di impostazioni di collegamento ({fault}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings.</source>
        <translation>Non è un file di impostazioni di collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is not certain whether Brutlers has this</source>
        <translation>Non è certo che Brutlers l’abbia ricevuto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>It is not certain yet whose shop this connection is signed in to. See Connected apps.</source>
        <translation>Non è ancora certo a quale negozio appartiene questo collegamento. Vedere App collegate.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>It is not known where your secrets are</source>
        <translation>Non è noto dove siano i dati segreti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is not sent again before you decide, in the Outbox.</source>
        <translation>Non viene inviato di nuovo finché non si decide in «In uscita».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is of a kind that is not shown here.</source>
        <translation>Questo tipo di immagine non viene mostrato qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>It is on its way to Brutlers already, and cannot be changed any more.</source>
        <translation>È già in viaggio verso Brutlers e non può più essere modificato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>It is on its way to Brutlers already, as it was before.</source>
        <translation>È già in viaggio verso Brutlers, com’era prima.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop</source>
        <translation>È lo stesso negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop: its orders come to those that are here.</source>
        <translation>È lo stesso negozio: i suoi ordini si aggiungono a quelli presenti qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It is too large. Choose a smaller image, then try again.</source>
        <translation>È troppo grande. Scegliere un’immagine più piccola, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is {kind}. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation>È {kind}. Allegare un’immagine JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>It is {path}.</source>
        <translation>Il file: {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>It is {path}. Whoever has the file can read it.</source>
        <translation>Il file: {path}. Chi ha il file può leggerlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It looks like one from Brutlers.</source>
        <translation>Sembra uno di Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It may be another shop</source>
        <translation>Forse è un altro negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>It may be failing: back up what matters, then try again.</source>
        <translation>Forse è guasto: salvare altrove ciò che conta, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It may be waiting for its password in another window. Unlock it, then check again.</source>
        <translation>Forse attende la sua password in un’altra finestra. Sbloccarlo, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>It may be waiting for you to unlock it in another window. Answer it there, then try again.</source>
        <translation>Forse attende di essere sbloccato in un’altra finestra. Rispondere lì, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>It may have been sent, but the connection may belong to another shop now, so that it cannot be looked up.</source>
        <translation>Forse è stato inviato, ma il collegamento potrebbe ora appartenere a un altro negozio, quindi non è possibile verificarlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It may hold only a plain path after the port, like {example}</source>
        <translation>Dopo la porta può avere solo un semplice percorso, come {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It must begin with http://127.0.0.1: or http://[::1]:, like {example}</source>
        <translation>Deve iniziare con http://127.0.0.1: o http://[::1]:, come {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a path, like {example}</source>
        <translation>Serve un percorso, come {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a port between 1 and 65535, like {example}</source>
        <translation>Serve una porta tra 1 e 65535, come {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>It opens the window, starts a new order and locks. Closing the window still ends the app.</source>
        <translation>Apre la finestra, inizia un nuovo ordine e blocca. Chiudere la finestra termina comunque l’app.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It prints as soon as the printer is ready.</source>
        <translation>La stampa inizia appena la stampante è pronta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It said: “{words}”.</source>
        <translation>Ha risposto: «{words}».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent a web page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation>Ha inviato una pagina web (stato {status}), come capita durante una manutenzione o in hotel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent an empty page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation>Ha inviato una pagina vuota (stato {status}), come capita durante una manutenzione o in hotel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent something else than was asked for.</source>
        <translation>Ha inviato qualcosa di diverso da quanto richiesto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>It stands at Brutlers already. It may have been sent by an earlier copy of this profile.</source>
        <translation>È già su Brutlers. Forse lo ha inviato una copia precedente di questo profilo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It takes {size} bytes; a keyring keeps {most} at most. Nothing was changed.</source>
        <translation>Occupa {size} byte; un portachiavi ne contiene al massimo {most}. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window until the app ends. If you forget it, close the app and start it again: this computer keeps neither the passphrase nor your sign-ins, so you connect anew.</source>
        <translation>Sblocca la finestra finché l’app è aperta. Se la si dimentica, chiudere l’app e riavviarla: questo computer non conserva né la frase segreta né gli accessi, perciò occorre collegarsi di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window. If you forget it, sign in to your computer’s account and delete “lock-passphrase” of Brutlers Desktop in your keyring’s own program.</source>
        <translation>Sblocca la finestra. Se la si dimentica, accedere al proprio account del computer ed eliminare «lock-passphrase» di Brutlers Desktop nel programma del portachiavi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It waits in the Outbox for your decision.</source>
        <translation>Attende una decisione in uscita.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>It waits until you sign in.</source>
        <translation>In attesa dell’accesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>It was decided meanwhile.</source>
        <translation>Nel frattempo è stato deciso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It was issued by “{issuer}”.</source>
        <translation>È stato emesso da «{issuer}».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It was larger than any real answer.</source>
        <translation>Era più grande di qualsiasi risposta reale.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>It was not sent, and goes out once it is sure to be for the same shop.</source>
        <translation>Nulla è stato inviato; l’invio parte appena è certo che il negozio è lo stesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>It was not sent, and is not kept here. Nothing changes at Brutlers.</source>
        <translation>Nulla è stato inviato, e nulla viene conservato qui. Su Brutlers non cambia nulla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It was refused as a whole ({fault}), and nothing of it was stored. Please try again in a moment; if this stays, check the base address of the connection.</source>
        <translation>È stata rifiutata per intero ({fault}), e nulla ne è stato salvato. Riprovare tra un momento; se persiste, controllare l’indirizzo di base del collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <source>It was removed meanwhile, so nothing can be written through it.</source>
        <translation>Nel frattempo è stato rimosso, perciò non vi si può inviare più nulla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It was removed meanwhile.</source>
        <translation>Nel frattempo è stato rimosso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It was removed, perhaps in another window.</source>
        <translation>È stato rimosso, forse in un’altra finestra.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>It was revoked or renewed by a new sign-in meanwhile.</source>
        <translation>Nel frattempo è stato revocato, o rinnovato da un nuovo accesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but no answer came. It is being looked for at Brutlers.</source>
        <translation>Inviato, ma senza risposta. Lo si sta cercando su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but whether it took effect cannot be told. It is not sent again before you decide.</source>
        <translation>Inviato, ma non si sa se ha avuto effetto. Non viene inviato di nuovo finché non si decide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It was written by a newer Brutlers Desktop. Install that version here too.</source>
        <translation>È stato scritto da un Brutlers Desktop più recente. Installare anche qui quella versione.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>It works, but {n} things need a look.</source>
        <extracomment>1: It works, but {n} thing needs a look.</extracomment>
        <translation><numerusform>Funziona, ma un punto è da esaminare.</numerusform><numerusform>Funziona, ma {n} punti sono da esaminare.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its Client ID and Client Secret are deleted from this computer. Nothing changes at Brutlers.</source>
        <translation>ID client e secret client vengono eliminati da questo computer. Su Brutlers non cambia nulla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>Its Outbox cannot be read now: changes that wait in it will not be sent, and some may have been sent already.</source>
        <translation>Ciò che è in uscita non è leggibile ora: le modifiche in attesa non verranno inviate, e alcune potrebbero essere già state inviate.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access may stay valid at Brutlers until {day}; you can end it in the Vendor Dashboard.</source>
        <translation>Il suo accesso può restare valido su Brutlers fino al {day}; lo si può terminare nel Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access was revoked, and Brutlers has been seen to refuse it.</source>
        <translation>Il suo accesso è stato revocato, ed è verificato che Brutlers lo rifiuta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>Its answer could not be kept. Whether it arrived is being looked up.</source>
        <translation>Impossibile conservare la sua risposta. Si sta verificando se l’invio è arrivato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer could not be read.</source>
        <translation>Impossibile leggere la sua risposta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer did not arrive whole.</source>
        <translation>La sua risposta non è arrivata intera.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Its certificate could not be verified</source>
        <translation>Impossibile verificare il suo certificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>Its certificate ended on {day}. Ask for a new one.</source>
        <translation>Il suo certificato è scaduto il {day}. Richiederne uno nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its compression was broken.</source>
        <translation>La sua compressione era difettosa.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed before it was certain that it arrived.</source>
        <translation>Il suo collegamento è stato rimosso prima che l’arrivo fosse certo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed. Discard it, and write it anew through another one.</source>
        <translation>Il suo collegamento è stato rimosso. Scartare e rifare con un altro collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its connection was removed. It was not sent: write it anew through another connection.</source>
        <translation>Il suo collegamento è stato rimosso. Nulla è stato inviato: rifare con un altro collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its encoding was not one that was asked for.</source>
        <translation>La sua codifica non era tra quelle richieste.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its orders cannot be erased now, since their archive is not open.</source>
        <translation>I suoi ordini non possono essere cancellati ora, perché il loro archivio non è aperto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders stay in the archive.</source>
        <translation>I suoi ordini restano nell’archivio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Its orders stay; only the view goes.</source>
        <translation>I suoi ordini restano; scompare solo la vista.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders were erased from this computer.</source>
        <translation>I suoi ordini sono stati cancellati da questo computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Its package brings no text along; see the name of the licence.</source>
        <translation>Il suo pacchetto non contiene un testo; vedere il nome della licenza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its permissions cannot be used.</source>
        <translation>Le sue autorizzazioni non sono utilizzabili.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its redirect URIs cannot be used.</source>
        <translation>I suoi URI di reindirizzamento non sono utilizzabili.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its status at Brutlers changed since you looked. Nothing is sent before you decide.</source>
        <translation>Nel frattempo il suo stato su Brutlers è cambiato. Nulla viene inviato finché non si decide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Its window does not answer. Wait for a moment, or end it, then start the app again.</source>
        <translation>La sua finestra non risponde. Attendere un momento o terminarlo, quindi riavviare l’app.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>JSON, with the timelines…</source>
        <translation>JSON, con le cronologie…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Just looking round?</source>
        <translation>Solo per dare un’occhiata?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart</source>
        <translation>Tieni separato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart: the new access gets a connection of its own, and “{name}” needs a sign-in to its own shop.</source>
        <translation>Tenere separato: il nuovo accesso ottiene un collegamento proprio, e «{name}» richiede un accesso al proprio negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Keep it so</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its orders in the archive on this computer</source>
        <translation>Conserva i suoi ordini nell’archivio su questo computer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its {n} orders in the archive on this computer</source>
        <extracomment>1: Keep its {n} order in the archive on this computer</extracomment>
        <translation><numerusform>Conserva il suo ordine nell’archivio su questo computer</numerusform><numerusform>Conserva i suoi {n} ordini nell’archivio su questo computer</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep the connection</source>
        <translation>Mantieni il collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Keep them in a file with a passphrase…</source>
        <translation>Tienili in un file con frase segreta…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Keeping up to date</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Language of the message</source>
        <translation>Lingua del messaggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last renewal</source>
        <translation>Ultimo rinnovo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Last seen {last_seen}. It is no longer among the last orders that Brutlers tells, and stays here as it was.</source>
        <translation>Visto l’ultima volta: {last_seen}. Non è più tra gli ultimi ordini forniti da Brutlers e resta qui com’era.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Last seen {moment}. They are no longer among the last customers that Brutlers tells, and stay here as they were.</source>
        <translation>Visto l’ultima volta: {moment}. Non è più tra gli ultimi clienti forniti da Brutlers e resta qui com’era.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last use</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Late and at risk</source>
        <translation>In ritardo e a rischio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it as it is now</source>
        <translation>Lascia com’è ora</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it at {status}</source>
        <translation>Lascia {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Leave sample data</source>
        <translation>Esci dai dati di esempio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Left as it is, since you said so.</source>
        <translation>Lasciato com’è, come deciso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences of all parts</source>
        <translation>Licenze di tutti i componenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Licences of all parts…</source>
        <translation>Licenze di tutti i componenti…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Link copied</source>
        <translation>Link copiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>Lock</source>
        <comment>button that locks the window</comment>
        <translation>Blocca</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Lock the window</source>
        <translation>Blocca la finestra</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Look at the order, or put it away</source>
        <translation>Guarda l’ordine, o richiudilo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Look at this</source>
        <comment>how a check came out</comment>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Make it writable, then try again.</source>
        <translation>Renderlo modificabile, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Makes a fresh link and copies it, for a browser of your choice on this computer</source>
        <translation>Crea un nuovo link e lo copia, per un browser a scelta su questo computer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Manage connected apps</source>
        <translation>Gestisci le app collegate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Measurements</source>
        <translation>Misure</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Message to the customer</source>
        <translation>Messaggio al cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Messages to customers</source>
        <translation>Messaggi ai clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Method</source>
        <comment>a column of the API log</comment>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Model</source>
        <comment>a column of orders</comment>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/more_button.py"/>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>More choices…</source>
        <translation>Altre scelte…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>More for this connection</source>
        <translation>Altro per questo collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>More for this customer</source>
        <translation>Altro per questo cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move the secrets to the keyring</source>
        <translation>Sposta i dati segreti nel portachiavi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them to the keyring…</source>
        <translation>Sposta nel portachiavi…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>My shop</source>
        <translation>Il mio negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Name an HTTP proxy, or none.</source>
        <translation>Indicare un proxy HTTP, o nessuno.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Name or address</source>
        <translation>Nome o indirizzo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Name, e-mail or phone</source>
        <translation>Nome, e-mail o telefono</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Name, e-mail, phone, notes…</source>
        <translation>Nome, e-mail, telefono, note…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs correction</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs sign-in</source>
        <translation>Accesso richiesto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Network</source>
        <comment>a group of the timeline</comment>
        <translation>Rete</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Network settings</source>
        <translation>Impostazioni di rete</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New customer {customer}</source>
        <translation>Nuovo cliente {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>New in the timeline: {status}</source>
        <translation>Nuovo nella cronologia: {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>New order</source>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>New order for this customer</source>
        <translation>Nuovo ordine per questo cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New order for {customer}</source>
        <translation>Nuovo ordine per {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>New order for {customer}: {facts}</source>
        <translation>Nuovo ordine per {customer}: {facts}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>New orders and status changes wait here until Brutlers has them, also while you are offline.</source>
        <translation>I nuovi ordini e i cambi di stato attendono qui finché Brutlers non li ha ricevuti, anche offline.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>New status</source>
        <translation>Nuovo stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 30 days</source>
        <translation>Prossimi 30 giorni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 7 days</source>
        <translation>Prossimi 7 giorni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next month</source>
        <translation>Mese prossimo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Next try: {when}.</source>
        <translation>Prossimo tentativo: {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Next weddings</source>
        <translation>Prossimi matrimoni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>No access</source>
        <translation>Nessun accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No browser could be opened</source>
        <translation>Impossibile aprire un browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>No browser opened</source>
        <translation>Nessun browser aperto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>No connection yet</source>
        <translation>Ancora nessun collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customer fits the search. Search for something else.</source>
        <translation>Nessun cliente corrisponde alla ricerca. Cercare qualcos’altro.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customers yet</source>
        <translation>Ancora nessun cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No e-mail and no phone</source>
        <translation>Né e-mail né telefono</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No failed request</source>
        <translation>Nessuna richiesta non riuscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>No file was written.</source>
        <translation>Nessun file è stato scritto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>No longer: {permissions}</source>
        <translation>Non più: {permissions}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No match</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>No message</source>
        <translation>Nessun messaggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No open order has its wedding in the next 30 days.</source>
        <translation>Nessun ordine aperto ha il matrimonio nei prossimi 30 giorni.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order belongs in this view now. Others are in All.</source>
        <translation>Nessun ordine rientra ora in questa vista. Gli altri sono in Tutti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>No order can be created now</source>
        <translation>Al momento non è possibile creare ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order in this view fits the search and the filters. Reset them above, or search for something else.</source>
        <translation>Nessun ordine in questa vista corrisponde alla ricerca e ai filtri. Reimpostarli sopra, o cercare qualcos’altro.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>No order of your connections has the id on this ticket. It may belong to another shop, or be newer than the last update.</source>
        <translation>Nessun ordine dei collegamenti ha l’ID di questa scheda. Forse appartiene a un altro negozio, o è più recente dell’ultimo aggiornamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No order was made or changed since yesterday.</source>
        <translation>Nessun ordine creato o modificato da ieri.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>No orders of this customer are here.</source>
        <translation>Qui non ci sono ordini di questo cliente.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No orders yet</source>
        <translation>Ancora nessun ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>No program opened</source>
        <translation>Nessun programma si è aperto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>No proxy</source>
        <translation>Nessun proxy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No reply came from the browser within 5 minutes. Start again when you are ready.</source>
        <translation>Nessuna risposta dal browser entro 5 minuti. Ricominciare quando si è pronti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No request yet</source>
        <translation>Ancora nessuna richiesta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>No shop is connected</source>
        <translation>Nessun negozio è collegato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>No status</source>
        <translation>Nessuno stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>No such folder</source>
        <translation>Cartella inesistente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>No such number is in use. Is there a mistyped digit?</source>
        <translation>Questo numero non esiste. C’è una cifra sbagliata?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>No way back from the browser</source>
        <translation>Nessuna via di ritorno dal browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>None is used.</source>
        <comment>proxy</comment>
        <translation>Non se ne usa nessuno.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>None of {all} works.</source>
        <translation>Su {all}, non ne funziona nessuno.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>None: always with a country code</source>
        <translation>Nessuno: sempre con prefisso internazionale</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Normal: at least every 2 minutes in busy hours, else every 15 minutes</source>
        <translation>Normale: almeno ogni 2 minuti nelle ore di attività, altrimenti ogni 15 minuti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Not a number in {country}. {problem} For another country begin with + and its code.</source>
        <translation>Non è un numero di questo Paese: {country}. {problem} Per un altro Paese iniziare con + e il suo prefisso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Not added yet</source>
        <comment>a connection</comment>
        <translation>Non ancora aggiunto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Not at Brutlers yet</source>
        <translation>Non ancora su Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Not checked</source>
        <comment>how a check came out</comment>
        <translation>Non controllato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not connected</source>
        <translation>Non collegato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not connected</source>
        <comment>what happened to a connection</comment>
        <translation>Non collegato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Not erased by this: what Brutlers keeps on its servers, backups, exports and prints that were made before.</source>
        <translation>Non cancellato con questa operazione: ciò che Brutlers conserva sui suoi server, nonché copie di sicurezza, esportazioni e stampe già fatte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Not granted: {things}</source>
        <translation>Non concesso: {things}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>Not into the app’s own folder</source>
        <translation>Non nella cartella dell’app stessa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not reached</source>
        <comment>what happened to a connection</comment>
        <translation>Non raggiunto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Not saved. {problem} Everything you typed is still here.</source>
        <translation>Non salvato. {problem} Tutto ciò che è stato inserito è ancora qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <source>Not saved. {why} Everything you typed is still here.</source>
        <translation>Non salvato. {why} Tutto ciò che è stato inserito è ancora qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Not sent yet</source>
        <translation>Non ancora inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not stored</source>
        <comment>what happened to a connection</comment>
        <translation>Non salvato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not updated yet</source>
        <translation>Non ancora aggiornato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Not used yet</source>
        <translation>Non ancora usato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Noted by a newer Brutlers Desktop</source>
        <translation>Annotato da un Brutlers Desktop più recente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing can be kept here</source>
        <translation>Qui non si può conservare nulla</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing fits “{text}”. A few letters of a name, an e-mail, a model or an order are enough.</source>
        <translation>Nulla corrisponde a «{text}». Bastano poche lettere di un nome, un’e-mail, un modello o un ordine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing has happened yet. Connecting, renewals and faults will be listed here.</source>
        <translation>Non è ancora successo nulla. Collegamenti, rinnovi ed errori verranno elencati qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Nothing here</source>
        <translation>Qui non c’è nulla</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Nothing here is real, and nothing reaches Brutlers. It is gone when you leave it or close the app.</source>
        <translation>Qui nulla è reale, e nulla arriva a Brutlers. Tutto sparisce quando si lasciano questi dati o si chiude l’app.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <source>Nothing is fetched or sent by itself. Press “Start as usual” to go on as always.</source>
        <translation>Nulla viene scaricato o inviato automaticamente. Premere «Avvia normalmente» per continuare come sempre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Nothing is fetched or sent by itself. “Refresh” still asks Brutlers once.</source>
        <translation>Nulla viene scaricato o inviato automaticamente. «Aggiorna» interroga comunque Brutlers una volta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent meanwhile; your orders here are untouched.</source>
        <translation>Nel frattempo nulla viene scaricato o inviato; gli ordini qui restano intatti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent until you decide; your orders here are untouched.</source>
        <translation>Nulla viene scaricato o inviato finché non si decide; gli ordini qui restano intatti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this is for trying the app.</source>
        <translation>Nulla viene conservato: serve a provare l’app.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this system has no keyring service. Start the app again to choose a passphrase for a file instead.</source>
        <translation>Nulla viene conservato: questo sistema non ha un servizio di portachiavi. Riavviare l’app per scegliere invece una frase segreta per un file.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late or at risk</source>
        <translation>Nulla è in ritardo o a rischio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late, and no wedding is near.</source>
        <translation>Nulla è in ritardo, e nessun matrimonio è vicino.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late. The next wedding is {name}’s, {days}.</source>
        <translation>Nulla è in ritardo. Prossimo matrimonio: {name}, {days}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Nothing is lost. Please try again in a moment.</source>
        <translation>Nulla è perso. Riprovare tra un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Nothing is sent before you decide.</source>
        <translation>Nulla viene inviato finché non si decide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Nothing is waiting</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Nothing like it is in the list. It shows only the last 100 orders by their last change.</source>
        <translation>Nell’elenco non c’è nulla di simile. Mostra solo gli ultimi 100 ordini modificati.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Nothing more could be kept in {path}. Free some space, then try again.</source>
        <translation>Impossibile conservare altro in {path}. Liberare spazio, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Nothing needs to be done as long as all of them are registered at Brutlers.</source>
        <translation>Non occorre fare nulla finché tutti sono registrati su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing of them is left in the keyring. The passphrase is asked for at the next start.</source>
        <translation>Nel portachiavi non ne resta nulla. La frase segreta viene chiesta al prossimo avvio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing of this kind has happened.</source>
        <translation>Non è successo nulla di questo tipo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing reached Brutlers. The proxy may ask for a user name and password, or not allow this address: look at the network settings, or ask who looks after your network.</source>
        <translation>Nulla è arrivato a Brutlers. Forse il proxy chiede nome utente e password, o non consente questo indirizzo: guardare le impostazioni di rete, o chiedere a chi si occupa della rete.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Nothing to choose from yet</source>
        <translation>Ancora nessuna scelta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing waits in the Outbox</source>
        <translation>Nulla attende in uscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was changed here. Please try again in a moment.</source>
        <translation>Qui nulla è stato modificato. Riprovare tra un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Nothing was left here that could be revoked. To be sure, end the access in the Vendor Dashboard.</source>
        <translation>Qui non restava nulla da revocare. Per sicurezza, terminare l’accesso nel Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>Nothing was printed, and no file was written.</source>
        <translation>Nulla è stato stampato, e nessun file è stato scritto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nulla è stato inviato. Controllare la connessione a Internet, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Notices outside the window</source>
        <translation>Avvisi fuori dalla finestra</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Now also: {permissions}</source>
        <translation>Ora anche: {permissions}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Number of customers</source>
        <translation>Numero di clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Of the window, its days and numbers. Messages to customers have languages of their own. What the timeline noted before stays as it was noted.</source>
        <translation>Della finestra, delle date e dei numeri. I messaggi ai clienti hanno lingue proprie. Ciò che la cronologia ha già annotato resta com’era.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Often: at least every minute in busy hours, else every 5 minutes</source>
        <translation>Spesso: almeno ogni minuto nelle ore di attività, altrimenti ogni 5 minuti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>On its way to Brutlers:</source>
        <translation>In viaggio verso Brutlers:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>One a line, like waist: 70 cm</source>
        <translation>Una per riga, ad esempio vita: 70 cm</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>One image can go with a status. Add one of them.</source>
        <translation>A uno stato si può aggiungere una sola immagine. Aggiungerne una.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps has not been renewed for {n} days. Open Brutlers Desktop to sign in.</source>
        <extracomment>1: One of your connected apps has not been renewed for {n} day. Open Brutlers Desktop to sign in.</extracomment>
        <translation><numerusform>Una delle app collegate non viene rinnovata da {n} giorno. Aprire Brutlers Desktop per accedere.</numerusform><numerusform>Una delle app collegate non viene rinnovata da {n} giorni. Aprire Brutlers Desktop per accedere.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps needs a sign-in. Until then nothing new arrives.</source>
        <translation>Una delle app collegate richiede l’accesso. Fino ad allora non arriva nulla di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Only by Ctrl+L</source>
        <translation>Solo con Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Only facts that are not shown here</source>
        <translation>Solo dati non mostrati qui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Only its time of change</source>
        <translation>Solo l’ora di modifica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Only the new one opens your secrets and unlocks the window.</source>
        <translation>Solo la nuova apre i dati segreti e sblocca la finestra.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only the system's certificates.</source>
        <translation>Solo i certificati del sistema.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only where a company's network or a virus scanner opens safe connections: its certificate, as a PEM file.</source>
        <translation>Solo se una rete aziendale o un antivirus apre le connessioni sicure: il suo certificato, come file PEM.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Open</source>
        <comment>orders that are not done</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Open Brutlers Desktop</source>
        <translation>Apri Brutlers Desktop</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Open Brutlers Desktop’s window to look round in it.</source>
        <translation>Aprire la finestra di Brutlers Desktop per darvi un’occhiata.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Open Brutlers in the browser</source>
        <translation>Apri Brutlers nel browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Open it in a browser on this computer. Earlier links no longer work.</source>
        <translation>Aprirlo in un browser su questo computer. I link precedenti non funzionano più.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders</source>
        <translation>Ordini aperti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status</source>
        <translation>Ordini aperti per stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status and by wedding month</source>
        <translation>Ordini aperti per stato e per mese del matrimonio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by wedding month</source>
        <translation>Ordini aperti per mese del matrimonio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Open that order</source>
        <translation>Apri quell’ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Open the API log</source>
        <translation>Apri il registro API</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Open the Outbox</source>
        <translation>Apri In uscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open the log’s folder</source>
        <translation>Apri la cartella del registro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Open the order beside the list</source>
        <translation>Apri l’ordine accanto all’elenco</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser</source>
        <translation>Apri l’immagine nel browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser of {when}</source>
        <translation>Apri l’immagine nel browser: {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Open the window with</source>
        <translation>Apri la finestra con</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Open {address} in a browser yourself.</source>
        <translation>Aprire {address} in un browser.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open {folder} in your file manager.</source>
        <translation>Aprire {folder} nel gestore di file.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Opened lately</source>
        <translation>Aperti di recente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Or drop or paste one here.</source>
        <translation>Oppure trascinarne o incollarne una qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Order</source>
        <comment>a column of orders</comment>
        <translation>Ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Order without a name</source>
        <translation>Ordine senza nome</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ordered</source>
        <comment>status of an order</comment>
        <translation>Ordinato</translation>
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
        <translation>Ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>a group of the timeline</comment>
        <translation>Ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>what happened to a connection</comment>
        <translation>Ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Orders appear here as soon as there are any at Brutlers.</source>
        <translation>Gli ordini appaiono qui appena ce ne sono su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Orders are fetched only by F5 or the Refresh button. You can change that under Settings, Keeping up to date.</source>
        <translation>Gli ordini vengono scaricati solo con F5 o con il pulsante Aggiorna. Lo si può cambiare in Impostazioni, Sincronizzazione.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders arrived</source>
        <translation>Ordini arrivati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Orders of this customer</source>
        <translation>Ordini di questo cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Orders that are changed, with their present status</source>
        <translation>Ordini da cambiare, con lo stato attuale</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Orders {view} {day}</source>
        <translation>Ordini {view} {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Orders, customers, timelines and the Outbox, encrypted</source>
        <translation>Ordini, clienti, cronologie e ciò che è in uscita, cifrati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Other facts</source>
        <translation>Altri dati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Other image…</source>
        <translation>Altra immagine…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Other status</source>
        <translation>Altro stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Outbox</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: use https://.</source>
        <translation>Con http:// i dati segreti potrebbero essere letti lungo il percorso: usare https://.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: write 127.0.0.1 instead of localhost.</source>
        <translation>Con http:// i dati segreti potrebbero essere letti lungo il percorso: scrivere 127.0.0.1 al posto di localhost.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Page to read (*.html)</source>
        <translation>Pagina da leggere (*.html)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/sheet.py"/>
        <source>Page {page} · {head}</source>
        <translation>Pagina {page} · {head}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Parts of the app</source>
        <translation>Componenti dell’app</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <source>Passphrase again</source>
        <translation>Ripeti la frase segreta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Paste them into a spreadsheet or a message.</source>
        <translation>Incollarli in un foglio di calcolo o in un messaggio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Path</source>
        <comment>a column of the API log</comment>
        <translation>Percorso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused · {updated}</source>
        <translation>In pausa · {updated}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Paused: only by F5 or the Refresh button</source>
        <translation>In pausa: solo con F5 o con il pulsante Aggiorna</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/scope_list.py"/>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Permissions changed</source>
        <comment>what happened to a connection</comment>
        <translation>Autorizzazioni cambiate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Permissions to ask for</source>
        <translation>Autorizzazioni da chiedere</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Phone</source>
        <comment>a column of orders</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Phone numbers</source>
        <translation>Numeri di telefono</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Picture of {when}</source>
        <translation>Immagine: {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Place for secrets</source>
        <comment>what a check looks at</comment>
        <translation>Luogo dei dati segreti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Please check what you typed</source>
        <translation>Controllare i dati inseriti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Please fill this in.</source>
        <translation>Compilare questo campo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Please sign in again</source>
        <translation>Accedere di nuovo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Please try again in a moment.</source>
        <translation>Riprovare tra un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Ports {ports} are free.</source>
        <extracomment>1: Port {ports} is free.</extracomment>
        <translation><numerusform>La porta {ports} è libera.</numerusform><numerusform>Le porte {ports} sono libere.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Possible gap</source>
        <comment>what happened to a connection</comment>
        <translation>Possibile lacuna</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_change_dialog.py"/>
        <source>Present passphrase</source>
        <comment>the one until now</comment>
        <translation>Frase segreta attuale</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print the list…</source>
        <translation>Stampa l’elenco…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Print the ticket…</source>
        <translation>Stampa la scheda…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Printed {day}</source>
        <translation>Stampato il {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
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
        <translation>Richiudi l’ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Puts versions, settings, checks and the log into one file for whoever helps you. You see all of it before it is saved; secrets and your customers’ data are not in it.</source>
        <translation>Raccoglie versioni, impostazioni, controlli e registro in un solo file per chi presta aiuto. Si vede tutto prima di salvare; i dati segreti e quelli dei clienti non vi sono inclusi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries: you may put a version of your own in their place. Their source is at https://code.qt.io, the licence at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
        <translation>Qt e PySide6 sono usati secondo la GNU Lesser General Public License, versione 3. Sono librerie separate: si possono sostituire con una propria versione. Il codice sorgente è su https://code.qt.io, la licenza su https://www.gnu.org/licenses/lgpl-3.0.html.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Reached again</source>
        <comment>what happened to a connection</comment>
        <translation>Di nuovo raggiunto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Reading the orders…</source>
        <translation>Lettura degli ordini…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Ready</source>
        <comment>orders to be picked up</comment>
        <translation>Pronti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ready for pickup</source>
        <comment>status of an order</comment>
        <translation>Pronto per il ritiro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Receipt</source>
        <translation>Attestazione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Receipt: a customer’s data was erased from this computer</source>
        <translation>Attestazione: i dati di un cliente sono stati cancellati da questo computer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Reconnect</source>
        <translation>Ricollega</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Reconnect with less</source>
        <translation>Ricollega con meno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Reconnect with less…</source>
        <translation>Ricollega con meno…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Redirect URI {number}</source>
        <translation>URI di reindirizzamento {number}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Redirect URIs</source>
        <translation>URI di reindirizzamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Redirect URIs, one a line, exactly as registered</source>
        <translation>URI di reindirizzamento, uno per riga, esattamente come registrati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Reference: {hash} (a salted hash; it tells nothing of the person)</source>
        <translation>Riferimento: {hash} (un’impronta cifrata; non dice nulla della persona)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh the orders</source>
        <translation>Aggiorna gli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Refused</source>
        <comment>what happened to a connection</comment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused: {status}</source>
        <translation>Rifiutato: {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Register this app at Brutlers</source>
        <translation>Registrare questa app su Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove anyway</source>
        <translation>Rimuovi comunque</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove the certificate file</source>
        <translation>Rimuovi il file di certificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove the connection “{name}”?</source>
        <translation>Rimuovere il collegamento «{name}»?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Remove the image</source>
        <translation>Rimuovi l’immagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Removed</source>
        <comment>a connection</comment>
        <translation>Rimosso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Removing…</source>
        <translation>Rimozione…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename the view</source>
        <translation>Rinomina la vista</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewal interrupted</source>
        <translation>Rinnovo interrotto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Renewed</source>
        <comment>what happened to a connection</comment>
        <translation>Rinnovato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewing</source>
        <translation>Rinnovo in corso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Rental</source>
        <translation>Noleggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace “{name}”?</source>
        <translation>Sostituire «{name}»?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Requests</source>
        <comment>requests to the server, in the API log</comment>
        <translation>Richieste</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Reset the columns</source>
        <translation>Reimposta le colonne</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset the filters</source>
        <translation>Reimposta i filtri</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Restart the system's keyring, then check again.</source>
        <translation>Riavviare il portachiavi del sistema, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Restore a backup</source>
        <translation>Ripristina una copia di sicurezza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Restore a backup…</source>
        <translation>Ripristina una copia…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restored</source>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restoring…</source>
        <translation>Ripristino…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Retry the refused ones</source>
        <translation>Riprova i rifiutati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke now</source>
        <translation>Revoca ora</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Revoke the access first: it belongs to this Client ID and base address.</source>
        <translation>Revocare prima l’accesso: appartiene a questo ID client e a questo indirizzo di base.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this Client ID.</source>
        <translation>Revocare prima l’accesso: appartiene a questo ID client.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this base address.</source>
        <translation>Revocare prima l’accesso: appartiene a questo indirizzo di base.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Revoke the access of “{name}”?</source>
        <translation>Revocare l’accesso di «{name}»?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoke waiting</source>
        <translation>Revoca in attesa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoke waiting</source>
        <comment>what happened to a connection</comment>
        <translation>Revoca in attesa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoked</source>
        <comment>what happened to a connection</comment>
        <translation>Revocato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked and confirmed: the old access is refused by Brutlers.</source>
        <translation>Revocato e confermato: Brutlers rifiuta il vecchio accesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked, not proven</source>
        <translation>Revocato, non verificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking the access…</source>
        <translation>Revoca dell’accesso…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>Revoking waits for Brutlers</source>
        <translation>La revoca attende Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking was stopped before Brutlers confirmed it.</source>
        <translation>La revoca è stata interrotta prima della conferma di Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Roomy</source>
        <translation>Spazioso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Rows of tables</source>
        <translation>Righe delle tabelle</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Safe connection</source>
        <comment>what a check looks at</comment>
        <translation>Connessione sicura</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Safe start</source>
        <translation>Avvio sicuro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Sample shop</source>
        <translation>Negozio di esempio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save and new</source>
        <translation>Salva e nuovo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Save customer</source>
        <translation>Salva cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save order</source>
        <translation>Salva ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the list as PDF</source>
        <translation>Salva l’elenco come PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Save the list as PDF…</source>
        <translation>Salva l’elenco come PDF…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save the message</source>
        <translation>Salva il messaggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Save the receipt</source>
        <translation>Salva l’attestazione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Save the receipt…</source>
        <translation>Salva l’attestazione…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Save the support bundle</source>
        <translation>Salva il pacchetto per l’assistenza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Save the ticket as PDF…</source>
        <translation>Salva la scheda come PDF…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the work ticket as PDF</source>
        <translation>Salva la scheda di lavoro come PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Save this view</source>
        <translation>Salva questa vista</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Save view…</source>
        <translation>Salva vista…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Save without trying</source>
        <translation>Salva senza provare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Saved as PDF</source>
        <translation>Salvato come PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Saved: the order for {customer}.</source>
        <translation>Salvato: l’ordine per {customer}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search customer, model, colour, order…  (Ctrl+F)</source>
        <translation>Cerca cliente, modello, colore, ordine…  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Search the customers</source>
        <translation>Cerca tra i clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search the orders</source>
        <translation>Cerca tra gli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Seconds</source>
        <comment>a column of the API log</comment>
        <translation>Secondi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Seconds to undo</source>
        <translation>Secondi per annullare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>Secrets are held for this run only</source>
        <translation>I dati segreti valgono solo per questa sessione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Secrets are no longer read or stored.</source>
        <translation>I dati segreti non vengono più letti né salvati.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Secrets can be stored and read.</source>
        <translation>I dati segreti possono essere salvati e letti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sections of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See appointments</source>
        <translation>Vedere gli appuntamenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See customers</source>
        <translation>Vedere i clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See orders</source>
        <translation>Vedere gli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See your shop's profile</source>
        <translation>Vedere il profilo del negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Select all rows</source>
        <translation>Seleziona tutte le righe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Select at most {most} orders, or export them.</source>
        <translation>Selezionare al massimo {most} ordini, o esportarli.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Select at most {most} orders, then change their status.</source>
        <translation>Selezionare al massimo {most} ordini, poi cambiarne lo stato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Send at once</source>
        <translation>Invia subito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it to this shop</source>
        <translation>Invia a questo negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sending to the printer…</source>
        <translation>Invio alla stampante…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Sent in the last 30 days</source>
        <translation>Inviati negli ultimi 30 giorni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sent to the printer</source>
        <translation>Inviato alla stampante</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent {when}</source>
        <translation>Inviato {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Set the clock right, best by letting the system do it.</source>
        <translation>Regolare l’orologio, meglio se lo fa il sistema.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Settings exported</source>
        <translation>Impostazioni esportate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shop: {name}</source>
        <translation>Negozio: {name}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shops</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Show all keys</source>
        <translation>Mostra tutti i tasti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Show an icon in the tray</source>
        <translation>Mostra un’icona nell’area di notifica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as bars</source>
        <translation>Mostra come barre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the connection</source>
        <translation>Mostra il collegamento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Show the names</source>
        <translation>Mostra i nomi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Show the outbox</source>
        <translation>Mostra In uscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture</source>
        <translation>Mostra l’immagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture of {when}</source>
        <translation>Mostra l’immagine: {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the report</source>
        <translation>Mostra il rapporto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Show this list of keys</source>
        <translation>Mostra questo elenco di tasti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by</source>
        <translation>Accedere di nuovo entro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by {day}</source>
        <translation>Accedere di nuovo entro il {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in again by {day}, and it goes on without a break.</source>
        <translation>Accedendo di nuovo entro il {day}, tutto continua senza interruzioni.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Sign in again in your browser</source>
        <translation>Accedi di nuovo nel browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again: choose another account in your browser.</source>
        <translation>Accedere di nuovo: scegliere un altro account nel browser.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign in at Brutlers and choose Allow. If no browser opened, copy the link and open it in a browser on this computer.</source>
        <translation>Accedere a Brutlers e scegliere Consenti. Se non si è aperto alcun browser, copiare il link e aprirlo in un browser su questo computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in through your browser, and your orders appear here.</source>
        <translation>Accedere tramite il browser: gli ordini appariranno qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Sign in to the Brutlers Vendor Dashboard, open Integrations and register an app. Name it as you like, for example “Brutlers Desktop”.</source>
        <translation>Accedere al Vendor Dashboard di Brutlers, aprire Integrations e registrare un’app. Il nome è a scelta, ad esempio «Brutlers Desktop».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign-in link</source>
        <translation>Link di accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sign-ins and key</source>
        <translation>Accessi e chiave</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Since yesterday</source>
        <translation>Da ieri</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Size</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Size</source>
        <comment>a column of orders</comment>
        <translation>Taglia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Size</source>
        <comment>a column of the API log</comment>
        <translation>Dimensione</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes in {n} spans between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <extracomment>1: Some changes in {n} span between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</extracomment>
        <translation><numerusform>Forse qui mancano modifiche di {n} periodo tra {after} e {before}: sono cambiati più ordini di quanti Brutlers ne elenca in una volta. Ciascuna appare appena il suo ordine cambia di nuovo.</numerusform><numerusform>Forse qui mancano modifiche di {n} periodi tra {after} e {before}: sono cambiati più ordini di quanti Brutlers ne elenca in una volta. Ciascuna appare appena il suo ordine cambia di nuovo.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>Some changes may have been missed</source>
        <translation>Possibili modifiche mancate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes {spans} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <comment>the spans: “between … and …”, one or more</comment>
        <translation>Forse qui mancano modifiche {spans}: sono cambiati più ordini di quanti Brutlers ne elenca in una volta. Ciascuna appare appena il suo ordine cambia di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>Somebody changed this customer at Brutlers since you looked.</source>
        <translation>Nel frattempo qualcuno ha modificato questo cliente su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Somebody changed this customer at Brutlers since you looked. Nothing is sent before you decide.</source>
        <translation>Nel frattempo qualcuno ha modificato questo cliente su Brutlers. Nulla viene inviato finché non si decide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Something else</source>
        <comment>what happened to a connection</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Something in it is not accepted. Change it and try again, or discard it.</source>
        <translation>Qualcosa non viene accettato. Modificare e riprovare, oppure scartare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Something is missing beside the @.</source>
        <translation>Manca qualcosa accanto alla @.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Something is missing in it, or it holds what does not belong there.</source>
        <translation>Manca qualcosa, o contiene ciò che non vi appartiene.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Something needs your attention. Unlock the window to see it.</source>
        <translation>Qualcosa richiede attenzione. Sbloccare la finestra per vederlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Something of this customer waits in the Outbox</source>
        <translation>Qualcosa di questo cliente attende in uscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Something went wrong in the app</source>
        <translation>Si è verificato un errore nell’app</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Special requests</source>
        <translation>Richieste particolari</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Special requests</source>
        <comment>a column of orders</comment>
        <translation>Richieste particolari</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start again</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start as usual</source>
        <translation>Avvia normalmente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over with an empty archive?</source>
        <translation>Ricominciare con un archivio vuoto?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start over…</source>
        <translation>Ricomincia…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Start page</source>
        <translation>Pagina iniziale</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely</source>
        <translation>Avvia in sicurezza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely?</source>
        <translation>Avviare in sicurezza?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Started over</source>
        <translation>Ricominciato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>State of the orders</source>
        <translation>Stato degli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Status</source>
        <comment>a column of orders</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Status of the message</source>
        <translation>Stato del messaggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Status or wedding month</source>
        <translation>Stato o mese del matrimonio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Status unknown</source>
        <translation>Stato sconosciuto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Step {number}: {heading}</source>
        <translation>Passo {number}: {heading}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Such as Weddings in June</source>
        <translation>Ad esempio Matrimoni di giugno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Suit</source>
        <translation>Abito da uomo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Support bundle</source>
        <translation>Pacchetto per l’assistenza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Support bundle saved</source>
        <translation>Pacchetto per l’assistenza salvato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Support bundle…</source>
        <translation>Pacchetto per l’assistenza…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Take back the last change</source>
        <translation>Annulla l’ultima modifica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Take {customer}</source>
        <translation>Prendi {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Tell me of new orders, changed statuses and needed sign-ins</source>
        <translation>Avvisi per nuovi ordini, cambi di stato e accessi richiesti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Template</source>
        <translation>Modello di testo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is no image.</source>
        <translation>Non è un’immagine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is only the address of an image. Nothing is fetched from the internet: save the image first, then add the file.</source>
        <translation>È solo l’indirizzo di un’immagine. Nulla viene scaricato da Internet: salvare prima l’immagine, poi aggiungere il file.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The Client Secret could not be tried, so nothing was saved. {why}</source>
        <translation>Impossibile provare il secret client, perciò nulla è stato salvato. {why}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The Client Secret is not here</source>
        <translation>Il secret client non è qui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/retired.py"/>
        <source>The access before this one, which allowed more</source>
        <translation>L’accesso precedente, che consentiva di più</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access has ended</source>
        <translation>L’accesso è terminato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access is being renewed just now.</source>
        <translation>L’accesso è in fase di rinnovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>The access is no longer used here, but Brutlers could not be told yet. It is tried again by itself; or forget it on this computer anyway.</source>
        <translation>L’accesso non viene più usato qui, ma Brutlers non è ancora stato informato. Si riprova automaticamente; oppure dimenticarlo comunque su questo computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The access that you have belongs to this Client ID and base address. To change them, revoke it first.</source>
        <translation>L’accesso attuale appartiene a questo ID client e a questo indirizzo di base. Per cambiarli, revocarlo prima.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access was last renewed on {day} and ends {n} days after that.</source>
        <extracomment>1: The access was last renewed on {day} and ends {n} day after that.</extracomment>
        <translation><numerusform>L’accesso è stato rinnovato l’ultima volta il {day} e termina {n} giorno dopo.</numerusform><numerusform>L’accesso è stato rinnovato l’ultima volta il {day} e termina {n} giorni dopo.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access was renewed elsewhere</source>
        <translation>L’accesso è stato rinnovato altrove</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address holds a character that cannot stand in one. Please type it again.</source>
        <translation>L’indirizzo contiene un carattere non ammesso. Inserirlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must begin with https://, like https://brutlers.com</source>
        <translation>L’indirizzo deve iniziare con https://, come https://brutlers.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must end before any “?” or “#”, like https://brutlers.com</source>
        <translation>L’indirizzo deve terminare prima di «?» o «#», come https://brutlers.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The answer did not arrive</source>
        <translation>La risposta non è arrivata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The answer from Brutlers did not arrive. Check the internet connection, then try again.</source>
        <translation>La risposta di Brutlers non è arrivata. Controllare la connessione a Internet, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The answer to a renewal never arrived</source>
        <translation>La risposta a un rinnovo non è mai arrivata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The app did not follow, so that nothing secret went to another address. If this stays, check the base address of the connection.</source>
        <translation>L’app non ha proseguito, in modo che nulla di segreto andasse a un altro indirizzo. Se persiste, controllare l’indirizzo di base del collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The app is still starting.</source>
        <translation>L’app si sta ancora avviando.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The app talks to Brutlers, at the addresses of your connections, and to nobody else. No usage is counted, nothing is sent to the makers of this app, and there is no advertising. A picture is fetched from its address only when you ask for it.</source>
        <translation>L’app comunica con Brutlers, agli indirizzi dei collegamenti, e con nessun altro. L’uso non viene misurato, nulla viene inviato agli autori dell’app, e non c’è pubblicità. Un’immagine viene scaricata dal suo indirizzo solo su richiesta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>The app works without it.</source>
        <translation>L’app funziona anche senza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive before is kept as {file}.</source>
        <translation>L’archivio precedente è conservato come {file}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive could not be opened</source>
        <translation>Impossibile aprire l’archivio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive has to be brought up to date</source>
        <translation>L’archivio deve essere aggiornato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive is being opened elsewhere</source>
        <translation>L’archivio viene aperto altrove</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive is damaged</source>
        <translation>L’archivio è danneggiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive is empty.</source>
        <translation>L’archivio è vuoto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>The archive is in use</source>
        <translation>L’archivio è in uso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive may not be written</source>
        <translation>L’archivio non può essere modificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive that cannot be opened is kept under a dated name.</source>
        <translation>L’archivio che non si può aprire è conservato con un nome datato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive was damaged</source>
        <translation>L’archivio era danneggiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive's key does not fit</source>
        <translation>La chiave dell’archivio non corrisponde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The area code is missing.</source>
        <translation>Manca il prefisso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup could not be opened</source>
        <translation>Impossibile aprire la copia di sicurezza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup is damaged</source>
        <translation>La copia di sicurezza è danneggiata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is encrypted with it. Whoever has both can read your orders; without the passphrase nobody can, not even you.</source>
        <translation>Cifra la copia di sicurezza. Chi ha entrambe può leggere gli ordini; senza la frase segreta nessuno può farlo, nemmeno Lei.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is {path}. It opens only with its passphrase, which is kept nowhere.</source>
        <translation>La copia di sicurezza: {path}. Si apre solo con la sua frase segreta, che non è conservata da nessuna parte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup’s passphrase</source>
        <translation>Frase segreta della copia di sicurezza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} (by “{issuer}”) is trusted.</source>
        <translation>Il certificato di {host} (di «{issuer}») è attendibile.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>Il certificato di {host} qui non è attendibile.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is trusted.</source>
        <translation>Il certificato di {host} è attendibile.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The certificates that the network settings name can no longer be read here. Choose the file again, or remove it there.</source>
        <translation>I certificati indicati nelle impostazioni di rete non sono più leggibili qui. Scegliere di nuovo il file, o rimuoverlo da lì.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>The change</source>
        <translation>La modifica</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The computer's memory is used up</source>
        <translation>La memoria del computer è esaurita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection broke off</source>
        <translation>La connessione si è interrotta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The connection is gone</source>
        <translation>Il collegamento non esiste più</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection is not safe</source>
        <translation>La connessione non è sicura</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>The connection may belong to another shop now.</source>
        <translation>Il collegamento potrebbe ora appartenere a un altro negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>The connection may belong to another shop now. Nothing is sent before you decide.</source>
        <translation>Il collegamento potrebbe ora appartenere a un altro negozio. Nulla viene inviato finché non si decide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection through which it would go is no longer here.</source>
        <translation>Il collegamento da cui partirebbe non è più qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection was made anew, and may belong to another shop.</source>
        <translation>Il collegamento è stato rifatto e potrebbe appartenere a un altro negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The customer</source>
        <translation>Il cliente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>The customers could not be read</source>
        <translation>Impossibile leggere i clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk is read-only</source>
        <translation>Il disco è in sola lettura</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk reports an error</source>
        <translation>Il disco segnala un errore</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The draft cannot be kept: {problem}</source>
        <translation>Impossibile conservare la bozza: {problem}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The entry is still there after it was deleted. Remove it in the keyring's own program, or try again.</source>
        <translation>La voce è ancora presente dopo l’eliminazione. Rimuoverla nel programma del portachiavi, o riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>The export was stopped</source>
        <translation>L’esportazione è stata interrotta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file could not be read. Is it still there, and may you open it?</source>
        <translation>Impossibile leggere il file. Esiste ancora, e si ha il diritto di aprirlo?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The file is read-only</source>
        <translation>Il file è in sola lettura</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>The file is too large to be one of certificates.</source>
        <translation>Il file è troppo grande per contenere certificati.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets cannot be used</source>
        <translation>Il file dei dati segreti non è utilizzabile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is damaged</source>
        <translation>Il file dei dati segreti è danneggiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is gone</source>
        <translation>Il file dei dati segreti non c’è più</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is in use</source>
        <translation>Il file dei dati segreti è in uso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets was replaced</source>
        <translation>Il file dei dati segreti è stato sostituito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The file of your sign-ins and the key, encrypted; nothing, if they are in your system’s keyring</source>
        <translation>Il file degli accessi e della chiave, cifrato; nulla, se sono nel portachiavi del sistema</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The file that held them is gone.</source>
        <translation>Il file che li conteneva non esiste più.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>The first day lies after the last.</source>
        <translation>Il primo giorno è dopo l’ultimo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The folder could not be opened</source>
        <translation>Impossibile aprire la cartella</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image as it will be sent</source>
        <translation>L’immagine come verrà inviata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The image is still being made ready.</source>
        <translation>L’immagine è ancora in preparazione.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image that you added before</source>
        <translation>L’immagine aggiunta in precedenza</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The key to your orders is missing</source>
        <translation>Manca la chiave degli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The keyring does not answer</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The keyring on this computer holds no Client Secret for this connection (secrets of an earlier run may not have been kept). Enter it again under Edit.</source>
        <translation>Il portachiavi di questo computer non contiene un secret client per questo collegamento (forse i dati segreti di una sessione precedente non sono stati conservati). Inserirlo di nuovo con Modifica.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>The last 1,000 requests to Brutlers, without what was in them: no tokens, no customers, no order numbers. A check asks for what Brutlers must refuse, so a 400 or 401 that comes with one is as it should be.</source>
        <translation>Le ultime 1.000 richieste a Brutlers, senza il loro contenuto: niente token, clienti o numeri d’ordine. Un controllo chiede ciò che Brutlers deve rifiutare, perciò un 400 o 401 che ne deriva è normale.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>The last list from Brutlers does not reach back to the one before. Changes {span} may be missing here; each shows as soon as its order changes again.</source>
        <translation>L’ultimo elenco di Brutlers non arriva fino al precedente. Forse qui mancano modifiche {span}; ciascuna appare appena il suo ordine cambia di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last renewal was interrupted, and its answer never arrived. Nothing is wrong with your orders: sign in again to go on.</source>
        <translation>L’ultimo rinnovo è stato interrotto, e la sua risposta non è mai arrivata. Gli ordini sono a posto: accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in is of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation>L’ultimo accesso è di un altro negozio. Con esso nulla viene scaricato o inviato finché non si decide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in may be of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation>L’ultimo accesso è forse di un altro negozio. Con esso nulla viene scaricato o inviato finché non si decide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>The last time it ended with a fault of its own. Nothing is lost: your orders and what waits in the Outbox are here again, as they were.</source>
        <translation>L’ultima volta si è chiuso per un proprio errore. Nulla è perso: gli ordini e ciò che attende in uscita sono di nuovo qui, com’erano.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The list of connections was damaged</source>
        <translation>L’elenco dei collegamenti era danneggiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The list of your connections and how you like the window: no secrets and no customers</source>
        <translation>L’elenco dei collegamenti e le preferenze della finestra: niente dati segreti né clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>The lock had lost its passphrase</source>
        <translation>Il blocco aveva perso la sua frase segreta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/log/setup.py"/>
        <source>The log cannot be written</source>
        <translation>Impossibile scrivere il registro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The log, for when something goes wrong: no secrets and no customers</source>
        <translation>Il registro, per quando qualcosa non va: niente dati segreti né clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The name is too long</source>
        <translation>Il nome è troppo lungo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The network settings name a file of certificates that is no longer here. Choose it again, or remove it there.</source>
        <translation>Le impostazioni di rete indicano un file di certificati che non è più qui. Sceglierlo di nuovo, o rimuoverlo da lì.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The new access waits in memory for the keyring</source>
        <translation>Il nuovo accesso attende in memoria il portachiavi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The old passphrase opens nothing any more, here. A copy of the file that was made before, in a backup for example, still opens with it.</source>
        <translation>La vecchia frase segreta qui non apre più nulla. Una copia del file fatta prima, ad esempio in una copia di sicurezza, si apre ancora con essa.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>The order is at “{status}” now: somebody changed it since you looked.</source>
        <translation>L’ordine è ora a «{status}»: qualcuno lo ha cambiato nel frattempo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders are those of {file}.</source>
        <translation>Gli ordini sono quelli di {file}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>The orders cannot be read now</source>
        <translation>Al momento gli ordini non sono leggibili</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>The orders could not be read</source>
        <translation>Impossibile leggere gli ordini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>The orders here are those of “{shop}”.</source>
        <translation>Gli ordini qui sono quelli di «{shop}».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders of the backup take the place of those here. The archive as it is now is kept under a dated name.</source>
        <translation>Gli ordini della copia di sicurezza sostituiscono quelli presenti qui. L’archivio attuale è conservato con un nome datato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The orders on this computer are not open.</source>
        <translation>Gli ordini su questo computer non sono aperti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders that were kept on this computer are gone.</source>
        <translation>Gli ordini conservati su questo computer non ci sono più.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>The page that was open last</source>
        <translation>L’ultima pagina aperta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ cannot be used like this.</source>
        <translation>La parte dopo la @ non è utilizzabile così.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ needs an ending, such as .com.</source>
        <translation>La parte dopo la @ deve avere una terminazione, come .com.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part before the @ cannot be used like this.</source>
        <translation>La parte prima della @ non è utilizzabile così.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The passphrase does not fit {backup}, or this is not a backup of Brutlers Desktop, or its beginning is damaged. Nothing was changed.</source>
        <translation>La frase segreta non corrisponde a {backup}, oppure non è una copia di sicurezza di Brutlers Desktop, o il suo inizio è danneggiato. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The passphrase is changed</source>
        <translation>La frase segreta è modificata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>The passphrase of your secrets unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation>La frase segreta dei dati segreti sblocca la finestra. Durante il blocco gli ordini restano aggiornati e le modifiche vengono inviate.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>The picture cannot be shown</source>
        <translation>Impossibile mostrare l’immagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printer did not take it. Look after it, or save a PDF instead.</source>
        <translation>La stampante non l’ha accettato. Controllarla, o salvare invece un PDF.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printing was stopped</source>
        <translation>La stampa è stata interrotta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The profile is in use</source>
        <translation>Il profilo è in uso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>The profile's folder cannot be used</source>
        <translation>La cartella del profilo non è utilizzabile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The profile's folder was moved or removed. Restart Brutlers Desktop.</source>
        <translation>La cartella del profilo è stata spostata o rimossa. Riavviare Brutlers Desktop.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The proxy does not answer.</source>
        <translation>Il proxy non risponde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} does not answer.</source>
        <translation>Il proxy {proxy} non risponde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} is of a kind that this app cannot use.</source>
        <translation>Il proxy {proxy} è di un tipo che questa app non può usare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The renewal was interrupted</source>
        <translation>Il rinnovo è stato interrotto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>The report holds no passwords and no customers’ data. It stays here unless you hand it on.</source>
        <translation>Il rapporto non contiene password né dati dei clienti. Resta qui, salvo consegnarlo ad altri.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The request was not accepted ({error}).</source>
        <translation>La richiesta non è stata accettata ({error}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The same again</source>
        <translation>Di nuovo la stessa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>The scanned order is not known here</source>
        <translation>L’ordine scansionato non è noto qui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>The search, the filters and the order of the list are saved, as a tab of its own.</source>
        <translation>La ricerca, i filtri e l’ordinamento dell’elenco vengono salvati come scheda a sé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>The secrets cannot be moved</source>
        <translation>Impossibile spostare i dati segreti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The server answered with an error ({status})</source>
        <translation>Il server ha risposto con un errore ({status})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}).</source>
        <translation>Il server ha risposto con un errore ({status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}). Nothing is wrong on your side; please try again in a moment.</source>
        <translation>Il server ha risposto con un errore ({status}). Non dipende da Lei; riprovare tra un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>The server answered with an error. This is tried again by itself.</source>
        <translation>Il server ha risposto con un errore. Si riprova automaticamente.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered {status}. Check the base address of this connection.</source>
        <translation>Il server ha risposto {status}. Controllare l’indirizzo di base di questo collegamento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The server did not say what time it has.</source>
        <translation>Il server non ha indicato che ora ha.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The server had a problem.</source>
        <translation>Il server ha avuto un problema.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>The server takes any secret at this point; only a sign-in shows whether it is right.</source>
        <translation>A questo punto il server accetta qualsiasi secret; solo un accesso mostra se è giusto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The server takes too long</source>
        <translation>Il server impiega troppo tempo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The server's certificate could not be verified, so nothing was sent. Check this computer's date and network, then try again.</source>
        <translation>Impossibile verificare il certificato del server, perciò nulla è stato inviato. Controllare data e rete di questo computer, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The sign-in did not succeed</source>
        <translation>L’accesso non è riuscito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server answered with an error of its own ({status}).</source>
        <translation>Il server di accesso ha risposto con un proprio errore ({status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server gave no usable answer</source>
        <translation>Il server di accesso non ha dato una risposta utilizzabile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server refused</source>
        <translation>Il server di accesso ha rifiutato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server wanted to send us elsewhere</source>
        <translation>Il server di accesso ha cercato di reindirizzare altrove</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>The sign-in server's answer makes no sense</source>
        <translation>La risposta del server di accesso non ha senso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>L’accesso ha richiesto troppo tempo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system did not let Brutlers Desktop use its secrets. Allow it there, then try again.</source>
        <translation>Il sistema non ha permesso a Brutlers Desktop di usare i suoi dati segreti. Consentirlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring answered with an error. Check that it works, then try again.</source>
        <translation>Il portachiavi del sistema ha risposto con un errore. Controllare che funzioni, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The system's keyring does not answer.</source>
        <translation>Il portachiavi del sistema non risponde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring service is not running. Start it, or sign in to your desktop again, then try again.</source>
        <translation>Il servizio di portachiavi del sistema non è attivo. Avviarlo, o accedere di nuovo al desktop, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The two are not the same.</source>
        <translation>Le due non coincidono.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>The wedding was {n} days ago, and the order is still open.</source>
        <extracomment>1: The wedding was {n} day ago, and the order is still open.</extracomment>
        <translation><numerusform>Il matrimonio è stato {n} giorno fa, e l’ordine è ancora aperto.</numerusform><numerusform>Il matrimonio è stato {n} giorni fa, e l’ordine è ancora aperto.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Their archive is not open.</source>
        <translation>Il loro archivio non è aperto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Their key is in a keyring service, and none is running on this system. They are safe where they are. Until the service is back and the app was started again, only the orders that Brutlers tells now are shown.</source>
        <translation>La loro chiave è in un servizio di portachiavi, e nessuno è attivo su questo sistema. Sono al sicuro dove si trovano. Finché il servizio non torna e l’app non viene riavviata, si vedono solo gli ordini che Brutlers fornisce ora.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>There are too many digits.</source>
        <translation>Ci sono troppe cifre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>There is a view of this name already.</source>
        <translation>Esiste già una vista con questo nome.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>There is no access stored for this connection any more.</source>
        <translation>Per questo collegamento non è più salvato alcun accesso.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no certificate in it. Ask for the file in PEM form; it begins with {begin}.</source>
        <translation>Non contiene alcun certificato. Richiedere il file in formato PEM; inizia con {begin}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>There is no image in the clipboard.</source>
        <translation>Negli appunti non c’è un’immagine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>There is no sample data here</source>
        <translation>Qui non ci sono dati di esempio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no such file.</source>
        <translation>Questo file non esiste.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>There is no such place</source>
        <translation>Questo luogo non esiste</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>There is nothing in it.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>There is nothing more to do here. The app shows how it went.</source>
        <translation>Qui non c’è altro da fare. L’app mostra com’è andata.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>There is nothing to keep apart</source>
        <translation>Non c’è nulla da tenere separato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>There was more after its end.</source>
        <translation>C’era dell’altro dopo la fine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>These orders are as of {when}.</source>
        <translation>Stato di questi ordini: {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>These orders were kept by a newer Brutlers Desktop</source>
        <translation>Questi ordini sono stati conservati da un Brutlers Desktop più recente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>They are in a file that only your passphrase opens. Open Brutlers Desktop and type it; a command asks for it on a terminal, or reads it with --passphrase-fd.</source>
        <translation>Sono in un file che solo la frase segreta apre. Aprire Brutlers Desktop e inserirla; un comando la chiede in un terminale, o la legge con --passphrase-fd.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>They are in {path}, without the Client Secret and without any access. Import them on the other computer under Connected apps.</source>
        <translation>Sono in {path}, senza secret client e senza alcun accesso. Importarle sull’altro computer in App collegate.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>They are in {path}.</source>
        <translation>Sono in {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>They are kept for this run only.</source>
        <translation>Valgono solo per questa sessione.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>They were erased meanwhile. Nothing was changed.</source>
        <translation>Nel frattempo è stato cancellato. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access has ended. Sign in again to go on.</source>
        <translation>Questo accesso è terminato. Accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access is no longer used here. Brutlers could not be told yet; this is tried again by itself.</source>
        <translation>Questo accesso non viene più usato qui. Brutlers non è ancora stato informato; si riprova automaticamente.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>This app can then no longer see or change the shop's orders, until you connect again. Nothing is deleted at Brutlers.</source>
        <translation>L’app non potrà più vedere né modificare gli ordini del negozio, finché non ci si collega di nuovo. Su Brutlers non viene eliminato nulla.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may neither create nor change customers.</source>
        <translation>L’app non può creare né modificare clienti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may no longer see your customers at Brutlers. Those below are kept as they were.</source>
        <translation>L’app non può più vedere i clienti su Brutlers. Quelli qui sotto sono conservati com’erano.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may not see your customers</source>
        <translation>L’app non può vedere i clienti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may see your orders, but neither create orders nor change their status.</source>
        <translation>L’app può vedere gli ordini, ma non crearne né cambiarne lo stato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>This computer has no program set up for it. Copy the address or number instead.</source>
        <translation>Questo computer non ha un programma adatto. Copiare invece l’indirizzo o il numero.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} ahead of Brutlers' clock.</source>
        <translation>L’orologio di questo computer è avanti di {time} rispetto a quello di Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} behind Brutlers' clock.</source>
        <translation>L’orologio di questo computer è indietro di {time} rispetto a quello di Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>This computer's network settings name a proxy that is not an HTTP proxy (a SOCKS proxy, perhaps), so nothing was sent. Name an HTTP proxy there, or under Settings, Network.</source>
        <translation>Le impostazioni di rete di questo computer indicano un proxy che non è un proxy HTTP (forse un proxy SOCKS), perciò nulla è stato inviato. Indicare lì un proxy HTTP, o in Impostazioni, Rete.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This connection is no longer there</source>
        <translation>Questo collegamento non c’è più</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was changed here</source>
        <translation>Questo collegamento è stato modificato qui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was checked</source>
        <translation>Questo collegamento è stato controllato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>This customer is gone</source>
        <translation>Questo cliente non c’è più</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This day cannot be read. Write it like 12.6.2027.</source>
        <translation>Data illeggibile. Scriverla così: 12.6.2027.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>This desktop has no tray.</source>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}, not to {typed}.</source>
        <translation>Questa e-mail appartiene a {known}. Brutlers assocerebbe l’ordine a {known}, non a {typed}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}.</source>
        <translation>Questa e-mail appartiene a {known}. Brutlers assocerebbe l’ordine a {known}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>This file cannot be imported</source>
        <translation>Impossibile importare questo file</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/connection_settings.py"/>
        <source>This file names another server than {server}: your Client Secret would go to {address}. Go on only if you know that address.</source>
        <translation>Questo file indica un server diverso da {server}: il secret client andrebbe a {address}. Continuare solo se si conosce questo indirizzo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This holds from now on.</source>
        <translation>Vale da subito.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This image cannot be attached</source>
        <translation>Impossibile allegare questa immagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <source>This is a fault of ours and has been written to the log. Nothing was lost; please try again.</source>
        <translation>È un errore nostro ed è stato annotato nel registro. Nulla è andato perso; riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>This is a fault of ours. Your orders and what waits in the Outbox are safe on this computer. You can go on; if something looks wrong, start the app again: it comes back as you left it.</source>
        <translation>È un errore nostro. Gli ordini e ciò che attende in uscita sono al sicuro su questo computer. Si può continuare; se qualcosa sembra sbagliato, riavviare l’app: torna com’era.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>This is all that will be in the file. Secrets, e-mail addresses and phone numbers are taken out, and orders are not in it. Look through it, then save it and send it to whoever helps you.</source>
        <translation>Questo è tutto ciò che conterrà il file. Dati segreti, indirizzi e-mail e numeri di telefono sono tolti, e gli ordini non vi sono inclusi. Esaminarlo, poi salvarlo e inviarlo a chi presta aiuto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>This is another shop</source>
        <translation>È un altro negozio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>This is not a name or address, like proxy.example.com</source>
        <translation>Non è un nome o un indirizzo, come proxy.example.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is not a phone number.</source>
        <translation>Non è un numero di telefono.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>This is not a whole address.</source>
        <translation>Non è un indirizzo completo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>This is not an ordinary file</source>
        <translation>Non è un file comune</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>This is not the id of a customer.</source>
        <translation>Non è l’ID di un cliente.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>This is not the id of an order.</source>
        <translation>Non è l’ID di un ordine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>This is not the passphrase</source>
        <translation>La frase segreta non è corretta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>This is the draft that you began.</source>
        <translation>Questa è la bozza iniziata in precedenza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is too long for an e-mail address.</source>
        <translation>È troppo lungo per un indirizzo e-mail.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client ID. The Client Secret begins with brut_secret_.</source>
        <translation>Sembra l’ID client. Il secret client inizia con brut_secret_.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client Secret. The Client ID begins with brut_app_.</source>
        <translation>Sembra il secret client. L’ID client inizia con brut_app_.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>This order is not at Brutlers yet.</source>
        <translation>Questo ordine non è ancora su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>This profile folder cannot be used</source>
        <translation>Questa cartella del profilo non è utilizzabile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This profile was used by a newer Brutlers Desktop</source>
        <translation>Questo profilo è stato usato da un Brutlers Desktop più recente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This proxy:</source>
        <translation>Questo proxy:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>This reply could not be used</source>
        <translation>Impossibile usare questa risposta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret cannot be stored</source>
        <translation>Impossibile salvare questo dato segreto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret is too long to be stored</source>
        <translation>Questo dato segreto è troppo lungo da salvare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This system cannot read HEIC images. Save it as JPEG, then try again.</source>
        <translation>Questo sistema non legge immagini HEIC. Salvarla come JPEG, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>This system has no keyring service that could keep your sign-ins and the key of your orders. They can be kept in an encrypted file instead, which only your passphrase opens: you type it each time the app starts.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation>Questo sistema non ha un servizio di portachiavi che possa conservare gli accessi e la chiave degli ordini. Si possono invece conservare in un file cifrato che solo la frase segreta apre: va inserita a ogni avvio dell’app.

Non può essere recuperata. Senza di essa nessuno può aprire il file, e gli ordini su questo computer vanno persi, tranne gli ultimi 100 di Brutlers e le copie di sicurezza.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>This system has no keyring service, so nothing secret is stored: you will have to enter the client secret and sign in again after the next start. To stay signed in, choose a passphrase when the app starts, or start a keyring service (such as GNOME Keyring or KWallet).</source>
        <translation>Questo sistema non ha un servizio di portachiavi, perciò nulla di segreto viene salvato: al prossimo avvio occorrerà inserire il secret client e accedere di nuovo. Per mantenere l’accesso, scegliere una frase segreta all’avvio dell’app, o avviare un servizio di portachiavi (come GNOME Keyring o KWallet).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>This system has no keyring service, so the archive ends with the app. Start one (such as GNOME Keyring or KWallet), then start the app again.</source>
        <translation>Questo sistema non ha un servizio di portachiavi, perciò l’archivio finisce con l’app. Avviarne uno (come GNOME Keyring o KWallet), quindi riavviare l’app.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <source>This system has no keyring service, so there is no archive that lasts. Open the app and choose a passphrase, or start a keyring service (such as GNOME Keyring or KWallet); sign in once in the app, then try again.</source>
        <translation>Questo sistema non ha un servizio di portachiavi, perciò non c’è un archivio duraturo. Aprire l’app e scegliere una frase segreta, o avviare un servizio di portachiavi (come GNOME Keyring o KWallet); accedere una volta nell’app, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>This takes a moment.</source>
        <translation>Richiede un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>This version of Brutlers Desktop cannot read {path}. Install the later one again.</source>
        <translation>Questa versione di Brutlers Desktop non può leggere {path}. Reinstallare quella più recente.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was yesterday. Is it right?</source>
        <translation>Questa data del matrimonio era ieri. È giusta?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was {n} days ago. Is it right?</source>
        <extracomment>1: This wedding day was {n} day ago. Is it right?</extracomment>
        <translation><numerusform>Questa data del matrimonio era {n} giorno fa. È giusta?</numerusform><numerusform>Questa data del matrimonio era {n} giorni fa. È giusta?</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Tick what “{name}” should be allowed in addition.</source>
        <translation>Selezionare ciò che va consentito in più a «{name}».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Ticket {order_id}.pdf</source>
        <translation>Scheda {order_id}.pdf</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time</source>
        <comment>a column of the API log</comment>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time (UTC)</source>
        <comment>a column of the API log</comment>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Time to undo</source>
        <translation>Tempo per annullare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Times here follow Brutlers; please set the clock right.</source>
        <translation>Gli orari qui seguono Brutlers; regolare l’orologio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>To be looked at: {checks}</source>
        <translation>Da esaminare: {checks}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>Today, {time}</source>
        <translation>Oggi, {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Too late to change it</source>
        <translation>Troppo tardi per modificarlo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Too late to undo</source>
        <translation>Troppo tardi per annullare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too long to print</source>
        <translation>Troppo lungo da stampare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Too many at once</source>
        <translation>Troppi in una volta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too much for the clipboard</source>
        <translation>Troppo per gli appunti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Too much was asked at once, or the service is being looked after. This goes on by itself {when}.</source>
        <translation>Troppe richieste in una volta, oppure il servizio è in manutenzione. Si continua automaticamente {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Too much was asked at once, or the service is busy. This goes on by itself {when}.</source>
        <translation>Troppe richieste in una volta, oppure il servizio è occupato. Si continua automaticamente {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Too short: {least} characters at least.</source>
        <translation>Troppo corta: almeno {least} caratteri.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Took</source>
        <comment>a column of the API log</comment>
        <translation>Durata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Trusted too: {certificate}</source>
        <translation>Attendibile anche: {certificate}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Try again in some minutes.</source>
        <translation>Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Trying the Client Secret at {server}…</source>
        <translation>Prova del secret client presso {server}…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Type</source>
        <comment>a column of orders</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Type the passphrase to see your orders again. They are kept up to date meanwhile.</source>
        <translation>Inserire la frase segreta per rivedere gli ordini. Intanto restano aggiornati.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Unchanged unless you enter a new one</source>
        <translation>Invariato, salvo inserirne uno nuovo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Unchanged unless you enter one</source>
        <translation>Invariata, salvo inserirne una</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Under Connected apps</source>
        <translation>In App collegate</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo all</source>
        <translation>Annulla tutto</translation>
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
        <translation>Cliente sconosciuto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Unknown since {time}</source>
        <translation>Sconosciuto da: {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Untick what “{name}” should no longer be allowed.</source>
        <translation>Deselezionare ciò che non va più consentito a «{name}».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until</source>
        <translation>Al</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until a day</source>
        <translation>Fino a un giorno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until this day</source>
        <translation>Fino a questo giorno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Updated</source>
        <comment>a column of orders</comment>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updated {when}</source>
        <translation>Aggiornato {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updating…</source>
        <translation>Aggiornamento…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>Use at least {least} characters.</source>
        <translation>Usare almeno {least} caratteri.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Use at most {most} ordinary characters.</source>
        <translation>Usare al massimo {most} caratteri comuni.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Use the standard text</source>
        <translation>Usa il testo standard</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Use this passphrase</source>
        <translation>Usa questa frase</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Use this proxy</source>
        <translation>Usa questo proxy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>User name, if it asks for one</source>
        <translation>Nome utente, se richiesto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Wait for a moment</source>
        <translation>Attendere un momento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Wait until it is done, or cancel it beside its progress; then try again.</source>
        <translation>Attendere che sia finito, o annullarlo accanto all’avanzamento; quindi riprovare.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Wait {n} seconds.</source>
        <extracomment>1: Wait {n} second.</extracomment>
        <translation><numerusform>Attendere {n} secondo.</numerusform><numerusform>Attendere {n} secondi.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Waiting for your browser · {left} left</source>
        <translation>In attesa del browser · ancora {left}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Waits for its turn.</source>
        <translation>Attende il suo turno.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Was it created?</source>
        <translation>È stato creato?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Was sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Way back from the browser</source>
        <comment>what a check looks at</comment>
        <translation>Ritorno dal browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Weak. Whoever copies the file could find it by trying. Four words in a row are better.</source>
        <translation>Debole. Chi copia il file potrebbe trovarla per tentativi. Meglio quattro parole di seguito.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Wedding</source>
        <translation>Matrimonio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Wedding</source>
        <comment>a column of orders</comment>
        <translation>Matrimonio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Wedding date</source>
        <translation>Data del matrimonio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding date unknown</source>
        <translation>Data del matrimonio sconosciuta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Wedding {date}</source>
        <translation>Matrimonio {date}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding {day}</source>
        <translation>Matrimonio {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Weddings in 30 days</source>
        <translation>Matrimoni entro 30 giorni</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome to Brutlers Desktop</source>
        <translation>Benvenuti in Brutlers Desktop</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>What Brutlers goes on telling of these orders and this customer is not taken in here again.</source>
        <translation>Ciò che Brutlers fornirà ancora su questi ordini e questo cliente non viene più ripreso qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>What became of each order</source>
        <translation>Esito di ogni ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>What goes out</source>
        <translation>Cosa parte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What is stored on this computer</source>
        <translation>Cosa è memorizzato su questo computer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>What is stored there is gone at once.</source>
        <translation>Ciò che vi viene salvato sparisce subito.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>What is the customer called?</source>
        <translation>Come si chiama il cliente?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>What it left in the other place cannot be removed. Unlock the keyring and check the disk, then try again.</source>
        <translation>Impossibile rimuovere ciò che ha lasciato nell’altro luogo. Sbloccare il portachiavi e controllare il disco, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What leaves it</source>
        <translation>Cosa ne esce</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>What the file says</source>
        <translation>Contenuto del file</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>What the status card puts in for you when an order changes. Each message can be changed before it is sent.</source>
        <translation>Il testo che la scheda di stato propone quando un ordine cambia. Ogni messaggio può essere modificato prima dell’invio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/finding_rows.py"/>
        <source>What was found when the sign-in failed</source>
        <translation>Cosa è risultato quando l’accesso non è riuscito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>What was read back is not what was stored. Check that the keyring works, then try again.</source>
        <translation>Ciò che è stato riletto non è ciò che è stato salvato. Controllare che il portachiavi funzioni, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>What was typed</source>
        <translation>Testo inserito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>What you call this shop here</source>
        <translation>Il nome di questo negozio qui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you typed waits in the form: open it with New order.</source>
        <translation>Il testo inserito attende nel modulo: aprirlo con Nuovo ordine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you wrote is on the order's status card.</source>
        <translation>Il testo scritto è nella scheda di stato dell’ordine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>When I am in another program</source>
        <translation>Quando uso un altro programma</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>When you connected, the permission “See customers” was not granted. Ask for it: you sign in once more and allow it. Orders are not touched by that.</source>
        <translation>Al momento del collegamento non è stata concessa l’autorizzazione «Vedere i clienti». Richiederla: si accede ancora una volta e la si concede. Gli ordini non ne sono toccati.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>When you decided</source>
        <translation>Al momento della decisione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>When: {moment}</source>
        <translation>Quando: {moment}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Who is the order for?</source>
        <translation>Per chi è l’ordine?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Will be sent: {size}</source>
        <translation>Verrà inviato: {size}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>With an order</source>
        <translation>Con un ordine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create nor change customers.</source>
        <translation>Senza di essa l’app non può creare né modificare clienti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create orders nor change their status.</source>
        <translation>Senza di essa l’app non può creare ordini né cambiarne lo stato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show new orders.</source>
        <translation>Senza di essa l’app non può mostrare nuovi ordini.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show your customers.</source>
        <translation>Senza di essa l’app non può mostrare i clienti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot tell by itself whose shop this is.</source>
        <translation>Senza di essa l’app non può capire da sola di quale negozio si tratta.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Work ticket</source>
        <translation>Scheda di lavoro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Work ticket…</source>
        <translation>Scheda di lavoro…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working</source>
        <translation>Funzionante</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working, with less</source>
        <translation>Funzionante, con meno</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Would become</source>
        <translation>Diventerebbe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write a number from 1 to 65535, often 8080 or 3128.</source>
        <translation>Scrivere un numero da 1 a 65535, spesso 8080 o 3128.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Write it exactly as it is registered at Brutlers.</source>
        <translation>Scriverlo esattamente come è registrato su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write it in the plain form, like {example}</source>
        <translation>Scriverlo nella forma semplice, come {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Write mine over it</source>
        <translation>Sovrascrivi con la mia</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write one address a line, with nothing between them.</source>
        <translation>Scrivere un indirizzo per riga, senza nulla in mezzo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write only the name or address, without http:// before it.</source>
        <translation>Scrivere solo il nome o l’indirizzo, senza http:// davanti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write the proxy's name or address, like proxy.example.com</source>
        <translation>Scrivere il nome o l’indirizzo del proxy, come proxy.example.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>Scrivere l’indirizzo completo, iniziando con https://</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, like {example}</source>
        <translation>Scrivere l’indirizzo completo, come {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Yes, it is</source>
        <translation>Sì</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>You allowed access in the browser</source>
        <translation>Accesso consentito nel browser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>You are asked about changes that waited when the backup was made, before any of them is sent.</source>
        <translation>Per le modifiche che erano in attesa al momento della copia viene chiesta una decisione prima dell’invio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You are connected</source>
        <translation>Collegamento riuscito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You began this order before. Save or discard it, then begin the next.</source>
        <translation>Questo ordine era già stato iniziato. Salvarlo o scartarlo, poi iniziare il prossimo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You can return to Brutlers Desktop.</source>
        <translation>È possibile tornare a Brutlers Desktop.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>You cancelled it</source>
        <translation>Annullato dall’utente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>You declined</source>
        <translation>Accesso negato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>You find the Client ID and Client Secret in the Brutlers Vendor Dashboard, under Integrations.</source>
        <translation>ID client e secret client si trovano nel Vendor Dashboard di Brutlers, sezione Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>You have signed in anew</source>
        <translation>Nuovo accesso eseguito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>You have signed in. Before any order is fetched, the app makes sure that it is still the same shop.</source>
        <translation>Accesso eseguito. Prima di scaricare ordini, l’app si assicura che sia ancora lo stesso negozio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>You have version {version}. The app does not look for newer ones by itself: they come the way you installed it, from your system’s packages or as a new download. Your orders and settings stay.</source>
        <translation>La versione installata è {version}. L’app non cerca da sola versioni più recenti: arrivano come è stata installata, con i pacchetti del sistema o con un nuovo download. Ordini e impostazioni restano.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>You signed in to “{shop}”.</source>
        <translation>Accesso eseguito a «{shop}».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You took this order back: it was not sent.</source>
        <translation>Questo ordine è stato annullato: non è stato inviato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Your browser has answered. This takes a moment.</source>
        <translation>Il browser ha risposto. Richiede un momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow it. The present access stays until the new one is stored.</source>
        <translation>Si apre il browser, e Brutlers chiede il consenso. L’accesso attuale resta finché il nuovo non è salvato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow the rest. The present access stays until the new one is stored, and the old access is then revoked at Brutlers.</source>
        <translation>Si apre il browser, e Brutlers chiede di consentire il resto. L’accesso attuale resta finché il nuovo non è salvato; poi il vecchio viene revocato su Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Your browser opens: sign in at Brutlers and choose Allow. This app never sees your password, and you can take the access back at any time.</source>
        <translation>Si apre il browser: accedere a Brutlers e scegliere Consenti. L’app non vede mai la password, e l’accesso può essere ritirato in qualsiasi momento.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is damaged</source>
        <translation>Il file di certificato è danneggiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is gone</source>
        <translation>Il file di certificato non c’è più</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Your connections and sign-ins stay, and so do the arrangement of the columns and the files that you exported or backed up. Nothing changes at Brutlers: its last 100 orders are fetched again.</source>
        <translation>I collegamenti e gli accessi restano, così come la disposizione delle colonne e i file esportati o salvati come copia. Su Brutlers non cambia nulla: i suoi ultimi 100 ordini vengono scaricati di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>Your connections are being opened.</source>
        <translation>Apertura dei collegamenti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Your decision is needed</source>
        <translation>Serve una decisione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Your disk quota is used up</source>
        <translation>La quota disco è esaurita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Your kept orders cannot be opened now</source>
        <translation>Al momento gli ordini conservati non si possono aprire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring cannot be reached</source>
        <translation>Il portachiavi non è raggiungibile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not keep a secret</source>
        <translation>Il portachiavi non ha conservato un dato segreto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not remove a secret</source>
        <translation>Il portachiavi non ha rimosso un dato segreto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring does not work</source>
        <translation>Il portachiavi non funziona</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring refused access</source>
        <translation>Il portachiavi ha negato l’accesso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your passphrase, please</source>
        <translation>Inserire la frase segreta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>Your proxy cannot be used</source>
        <translation>Il proxy non è utilizzabile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Your proxy did not let it through</source>
        <translation>Il proxy non l’ha lasciato passare</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in a file already</source>
        <translation>I dati segreti sono già in un file</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in a file now</source>
        <translation>I dati segreti sono ora in un file</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in the keyring now</source>
        <translation>I dati segreti sono ora nel portachiavi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in use</source>
        <translation>I dati segreti sono in uso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Your secrets are locked</source>
        <translation>I dati segreti sono bloccati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are not in a file</source>
        <translation>I dati segreti non sono in un file</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Your secrets were stored by a later version</source>
        <translation>I dati segreti sono stati salvati da una versione più recente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Your shop’s orders on your computer: found at once, kept for good, there without a network too. Connect your shop in three steps; you can leave this page and come back.</source>
        <translation>Gli ordini del negozio sul computer: trovati subito, conservati per sempre, presenti anche senza rete. Collegare il negozio in tre passi; si può lasciare questa pagina e tornarvi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your sign-ins and the key of your orders are in a file on this computer that only your passphrase opens.</source>
        <translation>Gli accessi e la chiave degli ordini sono in un file su questo computer che solo la frase segreta apre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in an encrypted file that only your passphrase opens. You type it each time the app starts.</source>
        <translation>Gli accessi e la chiave degli ordini sono in un file cifrato che solo la frase segreta apre. Va inserita a ogni avvio dell’app.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in your system’s keyring.</source>
        <translation>Gli accessi e la chiave degli ordini sono nel portachiavi del sistema.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Your system’s keyring does not hold it. If the keyring is locked, unlock it and refresh. Otherwise restore a backup, or start over with an empty archive: {path} is kept.</source>
        <translation>Il portachiavi del sistema non la contiene. Se è bloccato, sbloccarlo e aggiornare. Altrimenti ripristinare una copia di sicurezza, o ricominciare con un archivio vuoto: {path} viene conservato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a BMP</source>
        <translation>un BMP</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a GIF</source>
        <translation>una GIF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>a TIFF</source>
        <translation>un TIFF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a lone surrogate</source>
        <translation>un mezzo carattere isolato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a number out of range</source>
        <translation>un numero fuori intervallo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a repeated name</source>
        <translation>un nome ripetuto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>access_token is missing</source>
        <translation>access_token manca</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>after {time}</source>
        <translation>dopo {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an SVG or another kind of document</source>
        <translation>un SVG o un altro tipo di documento</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>an endless number</source>
        <translation>un numero infinito</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>an error and success at once</source>
        <translation>un errore e un successo insieme</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an icon</source>
        <translation>un’icona</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>answer refused</source>
        <comment>what became of a request</comment>
        <translation>risposta rifiutata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>asked, not granted</source>
        <comment>a permission</comment>
        <translation>chiesta, non concessa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>before anything that a customer would see is sent.</source>
        <comment>follows a number of seconds</comment>
        <translation>prima che venga inviato ciò che un cliente vedrebbe.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>between {after} and {before}</source>
        <translation>tra {after} e {before}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>broke off</source>
        <comment>what became of a request</comment>
        <translation>interrotta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>certificate not trusted</source>
        <comment>what became of a request</comment>
        <translation>certificato non attendibile</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>connected {when}</source>
        <translation>collegato {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>d MMM</source>
        <comment>a day's format: d day, MMM month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>d MMM yyyy</source>
        <comment>a day's format: d day, MMM month</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>ended</source>
        <comment>a permission</comment>
        <translation>terminata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is not a number</source>
        <translation>expires_in non è un numero</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is out of range</source>
        <translation>expires_in è fuori intervallo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>failed</source>
        <comment>what became of a request</comment>
        <translation>non riuscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>for {connection}</source>
        <translation>per {connection}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>from {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>given by Brutlers once it is sent</source>
        <translation>assegnato da Brutlers dopo l’invio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>given up</source>
        <comment>what became of a request</comment>
        <translation>abbandonata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>granted</source>
        <comment>a permission</comment>
        <translation>concessa</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in a moment</source>
        <translation>tra un momento</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>in the Outbox, {n} need you</source>
        <extracomment>1: in the Outbox, {n} needs you</extracomment>
        <translation><numerusform>in uscita, {n} richiede una decisione</numerusform><numerusform>in uscita, {n} richiedono una decisione</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>in {n} days</source>
        <extracomment>1: in {n} day</extracomment>
        <translation><numerusform>tra {n} giorno</numerusform><numerusform>tra {n} giorni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} hours</source>
        <extracomment>1: in {n} hour</extracomment>
        <translation><numerusform>tra {n} ora</numerusform><numerusform>tra {n} ore</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} minutes</source>
        <extracomment>1: in {n} minute</extracomment>
        <translation><numerusform>tra {n} minuto</numerusform><numerusform>tra {n} minuti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} seconds</source>
        <extracomment>1: in {n} second</extracomment>
        <translation><numerusform>tra {n} secondo</numerusform><numerusform>tra {n} secondi</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, needs your decision</source>
        <translation>passerà a {status}, serve una decisione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, not sent yet</source>
        <translation>passerà a {status}, non ancora inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, refused, needs your decision</source>
        <translation>passerà a {status}, rifiutato, serve una decisione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>it may not be read and written</source>
        <translation>forse lettura e scrittura non sono consentite</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>late or at risk, {n} overdue</source>
        <extracomment>1: late or at risk, {n} overdue</extracomment>
        <translation><numerusform>in ritardo o a rischio, {n} scaduto</numerusform><numerusform>in ritardo o a rischio, {n} scaduti</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>late, {days}</source>
        <translation>in ritardo, {days}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>late: {days}</source>
        <translation>in ritardo: {days}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>nested too deeply</source>
        <translation>annidato troppo a fondo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>new order: {state}</source>
        <translation>nuovo ordine: {state}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>no day spare</source>
        <translation>nessun giorno di margine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>no longer among the last orders that Brutlers tells</source>
        <translation>non più tra gli ultimi ordini forniti da Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not JSON</source>
        <translation>non è JSON</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not UTF-8</source>
        <translation>non è UTF-8</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not a number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>not asked</source>
        <comment>a permission</comment>
        <translation>non chiesta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>not reached</source>
        <comment>what became of a request</comment>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>not used yet</source>
        <translation>non ancora usato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>nothing fetched yet</source>
        <translation>ancora nulla di scaricato</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>only {n} days spare</source>
        <extracomment>1: only {n} day spare</extracomment>
        <translation><numerusform>solo {n} giorno di margine</numerusform><numerusform>solo {n} giorni di margine</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are at risk</source>
        <extracomment>1: order is at risk</extracomment>
        <translation><numerusform>ordine è a rischio</numerusform><numerusform>ordini sono a rischio</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are late</source>
        <extracomment>1: order is late</extracomment>
        <translation><numerusform>ordine è in ritardo</numerusform><numerusform>ordini sono in ritardo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>orders changed since yesterday</source>
        <extracomment>1: order changed since yesterday</extracomment>
        <translation><numerusform>ordine modificato da ieri</numerusform><numerusform>ordini modificati da ieri</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>renewed {when}</source>
        <translation>rinnovato {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>since {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>size {size}</source>
        <translation>taglia {size}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>status unknown</source>
        <translation>stato sconosciuto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the customer’s facts: name, e-mail, phone, wedding date, notes, measurements, preferences</source>
        <translation>i dati del cliente: nome, e-mail, telefono, data del matrimonio, note, misure, preferenze</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>the disk may be full or failing</source>
        <translation>il disco potrebbe essere pieno o guasto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the words by which they were found</source>
        <translation>le parole con cui si trovavano</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>time unknown</source>
        <translation>ora sconosciuta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>today, {time}</source>
        <translation>oggi, {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>token_type is not bearer</source>
        <translation>token_type non è bearer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>until {day}</source>
        <translation>fino al {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>updated {when}</source>
        <translation>aggiornato {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>used {when}</source>
        <translation>usato {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>waiting in the Outbox</source>
        <translation>in attesa in uscita</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>wedding date unknown</source>
        <translation>data del matrimonio sconosciuta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>wedding {day}</source>
        <translation>matrimonio {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>weddings in the next 30 days</source>
        <extracomment>1: wedding in the next 30 days</extracomment>
        <translation><numerusform>matrimonio nei prossimi 30 giorni</numerusform><numerusform>matrimoni nei prossimi 30 giorni</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>will be asked</source>
        <comment>a permission</comment>
        <translation>verrà chiesta</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with a message</source>
        <translation>con un messaggio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with an image</source>
        <translation>con un’immagine</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>with the image above</source>
        <translation>con l’immagine qui sopra</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>you saw “{seen}”, it is “{now}” now, and would become “{wanted}”</source>
        <translation>prima era «{seen}», ora è «{now}», e diventerebbe «{wanted}»</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>{advice} (Answer {status}.)</source>
        <translation>{advice} (Risposta {status}.)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/timeline_model.py"/>
        <source>{at} UTC by Brutlers' clock</source>
        <translation>{at} UTC secondo l’orologio di Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>{backup} opens with the passphrase, but it is cut short, damaged, or does not hold an archive. Your orders here were not changed. Try an older backup.</source>
        <translation>{backup} si apre con la frase segreta, ma è troncata, danneggiata o non contiene un archivio. Gli ordini qui non sono stati modificati. Provare una copia di sicurezza più vecchia.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>{beginning}… (shortened; an export has it whole)</source>
        <translation>{beginning}… (abbreviato; un’esportazione contiene tutto)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{changed}. Click to see them.</source>
        <translation>{changed}. Fare clic per vederli.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} goes out in {seconds} s</source>
        <translation>{change} parte tra {seconds} s</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} needs your decision</source>
        <translation>{change}: serve una decisione</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was not sent.</source>
        <translation>{change}: non inviato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was sent</source>
        <translation>{change}: inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: did it arrive?</source>
        <translation>{change}: è arrivato?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: is this the right shop?</source>
        <translation>{change}: è il negozio giusto?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: it can go nowhere</source>
        <translation>{change}: non può partire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{change}: it was sent already, or may have been.</source>
        <translation>{change}: già inviato, o forse inviato.</translation>
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
        <translation>{customer} ha già un ordine aperto di {model}: {status}, matrimonio {day}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{customer} already has an open order of {model}: {status}.</source>
        <translation>{customer} ha già un ordine aperto di {model}: {status}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} becomes {status}</source>
        <translation>{customer} passa a {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>{customer} has this e-mail address too.</source>
        <translation>Anche {customer} ha questo indirizzo e-mail.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} → {status}</source>
        <translation>{customer} → {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer}: changed facts</source>
        <translation>{customer}: dati modificati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: changed meanwhile</source>
        <translation>{customer}: modificato nel frattempo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether the new order reached Brutlers</source>
        <translation>{customer}: non è certo che il nuovo ordine sia arrivato a Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether what you wrote reached Brutlers</source>
        <translation>{customer}: non è certo che il testo scritto sia arrivato a Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether “{status}” reached Brutlers</source>
        <translation>{customer}: non è certo che «{status}» sia arrivato a Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was not sent</source>
        <translation>{customer}: il nuovo ordine non è stato inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was refused</source>
        <translation>{customer}: il nuovo ordine è stato rifiutato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: the status changed meanwhile</source>
        <translation>{customer}: nel frattempo lo stato è cambiato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was not sent</source>
        <translation>{customer}: quanto scritto su questo cliente non è stato inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was refused</source>
        <translation>{customer}: quanto scritto su questo cliente è stato rifiutato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was not sent</source>
        <translation>{customer}: «{status}» non è stato inviato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was refused</source>
        <translation>{customer}: «{status}» è stato rifiutato</translation>
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
        <translation>{done} di {all} inviati</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{facts}; last change: {what}, {when}</source>
        <translation>{facts}; ultima modifica: {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{field} becomes “{text}”</source>
        <translation>{field} diventa «{text}»</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder} holds the orders that are kept here, and a file could take their place. Choose another folder.</source>
        <translation>{folder} contiene gli ordini conservati qui, e un file potrebbe prenderne il posto. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>{folder} takes no files. Choose a folder that your account may write to.</source>
        <translation>{folder} non accetta file. Scegliere una cartella in cui il proprio account può scrivere.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder}: choose a shorter file name.</source>
        <translation>{folder}: scegliere un nome di file più corto.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>{folder}: {reason}. Make it writable, then try again.</source>
        <translation>{folder}: {reason}. Renderla modificabile, quindi riprovare.</translation>
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
        <translation>{health}. Apre l’elenco dei negozi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{hit}, {number} of {count}</source>
        <translation>{hit}, {number} di {count}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers as Brutlers does.</source>
        <translation>{host} risponde come Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers, but not as Brutlers does.</source>
        <translation>{host} risponde, ma non come Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} has a problem just now (error {status}).</source>
        <translation>{host} ha un problema in questo momento (errore {status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{left} to the wedding, and your shop usually needs {needed} from here.</source>
        <translation>{left} al matrimonio, e da qui il negozio di solito impiega {needed}.</translation>
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
        <translation>{names} e {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are being checked.</source>
        <extracomment>1: {names} is being checked.</extracomment>
        <translation><numerusform>{names} è in fase di controllo.</numerusform><numerusform>{names} sono in fase di controllo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are not connected yet.</source>
        <extracomment>1: {names} is not connected yet.</extracomment>
        <translation><numerusform>{names} non è ancora collegato.</numerusform><numerusform>{names} non sono ancora collegati.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>{names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</source>
        <extracomment>1: {names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</extracomment>
        <translation><numerusform>{names} è tornato con l’archivio, senza dati segreti. Inserire il secret client con Modifica, poi collegare.</numerusform><numerusform>{names} sono tornati con l’archivio, senza dati segreti. Inserire il secret client con Modifica, poi collegare.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} cannot be checked just now.</source>
        <extracomment>1: {names} cannot be checked just now.</extracomment>
        <translation><numerusform>{names}: al momento il controllo non è possibile.</numerusform><numerusform>{names}: al momento il controllo non è possibile.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} have no access any more.</source>
        <extracomment>1: {names} has no access any more.</extracomment>
        <translation><numerusform>{names} non ha più accesso.</numerusform><numerusform>{names} non hanno più accesso.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a correction.</source>
        <extracomment>1: {names} needs a correction.</extracomment>
        <translation><numerusform>{names} richiede una correzione.</numerusform><numerusform>{names} richiedono una correzione.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in soon.</source>
        <extracomment>1: {names} needs a sign-in soon.</extracomment>
        <translation><numerusform>{names} richiede presto l’accesso.</numerusform><numerusform>{names} richiedono presto l’accesso.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in.</source>
        <extracomment>1: {names} needs a sign-in.</extracomment>
        <translation><numerusform>{names} richiede l’accesso.</numerusform><numerusform>{names} richiedono l’accesso.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need your decision.</source>
        <extracomment>1: {names} needs your decision.</extracomment>
        <translation><numerusform>{names} richiede una decisione.</numerusform><numerusform>{names} richiedono una decisione.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} wait to be revoked.</source>
        <extracomment>1: {names} waits to be revoked.</extracomment>
        <translation><numerusform>{names} attende la revoca.</numerusform><numerusform>{names} attendono la revoca.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/shops.py"/>
        <source>{name} ({connection})</source>
        <translation>{name} ({connection})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>{name} is malformed</source>
        <translation>{name} ha una forma errata</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>{name} stands for the customer's name. New messages begin in the language that is chosen here.</source>
        <translation>{name} sta per il nome del cliente. I nuovi messaggi iniziano nella lingua scelta qui.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will read:</source>
        <translation>{name} leggerà:</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will see the new status, without a message.</source>
        <translation>{name} vedrà il nuovo stato, senza messaggio.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{name} works.</source>
        <translation>{name} funziona.</translation>
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
        <translation><numerusform>{name}, {n} ordine</numerusform><numerusform>{name}, {n} ordini</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{name}: {health}</source>
        <translation>{name}: {health}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>{new} new and {changed} changed</source>
        <translation>{new} nuovi e {changed} modificati</translation>
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
        <translation><numerusform>{n} in invio</numerusform><numerusform>{n} in invio</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes go out in {seconds} s</source>
        <extracomment>1: {n} change goes out in {seconds} s</extracomment>
        <translation><numerusform>{n} modifica parte tra {seconds} s</numerusform><numerusform>{n} modifiche partono tra {seconds} s</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} changes have not been sent to Brutlers. Discard them, or wait until they are sent, then erase again.</source>
        <extracomment>1: {n} change has not been sent to Brutlers. Discard it, or wait until it is sent, then erase again.</extracomment>
        <translation><numerusform>{n} modifica non è stata inviata a Brutlers. Scartarla o attenderne l’invio, poi cancellare di nuovo.</numerusform><numerusform>{n} modifiche non sono state inviate a Brutlers. Scartarle o attenderne l’invio, poi cancellare di nuovo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes may have been sent already: look at Brutlers whether they were.</source>
        <extracomment>1: {n} change may have been sent already: look at Brutlers whether it was.</extracomment>
        <translation><numerusform>{n} modifica è forse già stata inviata: verificarlo su Brutlers.</numerusform><numerusform>{n} modifiche sono forse già state inviate: verificarlo su Brutlers.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes need your decision</source>
        <extracomment>1: {n} change needs your decision</extracomment>
        <translation><numerusform>{n} modifica richiede una decisione</numerusform><numerusform>{n} modifiche richiedono una decisione</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} changes wait in the Outbox and are discarded: Brutlers will not receive them.</source>
        <extracomment>1: {n} change waits in the Outbox and is discarded: Brutlers will not receive it.</extracomment>
        <translation><numerusform>{n} modifica attende in uscita e viene scartata: Brutlers non la riceverà.</numerusform><numerusform>{n} modifiche attendono in uscita e vengono scartate: Brutlers non le riceverà.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox and will not be sent.</extracomment>
        <translation><numerusform>{n} modifica attende in uscita e non verrà inviata.</numerusform><numerusform>{n} modifiche attendono in uscita e non verranno inviate.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox for this connection and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox for this connection and will not be sent.</extracomment>
        <translation><numerusform>{n} modifica attende in uscita per questo collegamento e non verrà inviata.</numerusform><numerusform>{n} modifiche attendono in uscita per questo collegamento e non verranno inviate.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were not sent.</source>
        <extracomment>1: {n} change was not sent.</extracomment>
        <translation><numerusform>{n} modifica non è stata inviata.</numerusform><numerusform>{n} modifiche non sono state inviate.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were sent</source>
        <extracomment>1: {n} change was sent</extracomment>
        <translation><numerusform>{n} modifica inviata</numerusform><numerusform>{n} modifiche inviate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{n} changes: they were sent already, or may have been.</source>
        <extracomment>1: {n} change: it was sent already, or may have been.</extracomment>
        <translation><numerusform>{n} modifica: è già stata inviata, o forse lo è.</numerusform><numerusform>{n} modifiche: sono già state inviate, o forse lo sono.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes: {parts}</source>
        <extracomment>1: {n} change: {parts}</extracomment>
        <translation><numerusform>{n} modifica: {parts}</numerusform><numerusform>{n} modifiche: {parts}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>{n} chosen</source>
        <comment>values of a filter</comment>
        <extracomment>1: {n} chosen</extracomment>
        <translation><numerusform>{n} scelto</numerusform><numerusform>{n} scelti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{n} could not be read</source>
        <comment>orders</comment>
        <extracomment>1: {n} could not be read</extracomment>
        <translation><numerusform>{n} non leggibile</numerusform><numerusform>{n} non leggibili</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{n} customers in Brutlers’ last answer could not be read; all others are here.</source>
        <extracomment>1: {n} customer in Brutlers’ last answer could not be read; all others are here.</extracomment>
        <translation><numerusform>{n} cliente nell’ultima risposta di Brutlers non era leggibile; tutti gli altri sono qui.</numerusform><numerusform>{n} clienti nell’ultima risposta di Brutlers non erano leggibili; tutti gli altri sono qui.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days</source>
        <extracomment>1: {n} day</extracomment>
        <translation><numerusform>{n} giorno</numerusform><numerusform>{n} giorni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} days</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} day</extracomment>
        <translation><numerusform>{n} giorno</numerusform><numerusform>{n} giorni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days ago</source>
        <extracomment>1: {n} day ago</extracomment>
        <translation><numerusform>{n} giorno fa</numerusform><numerusform>{n} giorni fa</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days late</source>
        <extracomment>1: {n} day late</extracomment>
        <translation><numerusform>{n} giorno di ritardo</numerusform><numerusform>{n} giorni di ritardo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days short</source>
        <extracomment>1: {n} day short</extracomment>
        <translation><numerusform>manca {n} giorno</numerusform><numerusform>mancano {n} giorni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days spare</source>
        <extracomment>1: {n} day spare</extracomment>
        <translation><numerusform>{n} giorno di margine</numerusform><numerusform>{n} giorni di margine</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} drafts</source>
        <extracomment>1: {n} draft</extracomment>
        <translation><numerusform>{n} bozza</numerusform><numerusform>{n} bozze</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} earlier versions</source>
        <extracomment>1: {n} earlier version</extracomment>
        <translation><numerusform>{n} versione precedente</numerusform><numerusform>{n} versioni precedenti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} entries of the outbox</source>
        <extracomment>1: {n} entry of the outbox</extracomment>
        <translation><numerusform>{n} voce in uscita</numerusform><numerusform>{n} voci in uscita</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>{n} files.</source>
        <extracomment>1: {n} file.</extracomment>
        <translation><numerusform>{n} file.</numerusform><numerusform>{n} file.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{n} hits</source>
        <extracomment>1: {n} hit</extracomment>
        <translation><numerusform>{n} risultato</numerusform><numerusform>{n} risultati</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} hours</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} hour</extracomment>
        <translation><numerusform>{n} ora</numerusform><numerusform>{n} ore</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} minutes</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} minute</extracomment>
        <translation><numerusform>{n} minuto</numerusform><numerusform>{n} minuti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>{n} more</source>
        <comment>older notices</comment>
        <extracomment>1: {n} more</extracomment>
        <translation><numerusform>altro {n}</numerusform><numerusform>altri {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{n} more need you.</source>
        <extracomment>1: {n} more needs you.</extracomment>
        <translation><numerusform>Un altro richiede attenzione.</numerusform><numerusform>Altri {n} richiedono attenzione.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>{n} need you</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation><numerusform>{n} da decidere</numerusform><numerusform>{n} da decidere</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need you</source>
        <comment>connections</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation><numerusform>{n} richiede attenzione</numerusform><numerusform>{n} richiedono attenzione</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need your decision</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs your decision</extracomment>
        <translation><numerusform>{n} richiede una decisione</numerusform><numerusform>{n} richiedono una decisione</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>{n} new customers wait in the Outbox: {names}</source>
        <extracomment>1: {n} new customer waits in the Outbox: {names}</extracomment>
        <translation><numerusform>{n} nuovo cliente attende in uscita: {names}</numerusform><numerusform>{n} nuovi clienti attendono in uscita: {names}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} new orders</source>
        <extracomment>1: {n} new order</extracomment>
        <translation><numerusform>{n} nuovo ordine</numerusform><numerusform>{n} nuovi ordini</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} new orders that you began to type go too.</source>
        <extracomment>1: {n} new order that you began to type goes too.</extracomment>
        <translation><numerusform>Si perde anche {n} nuovo ordine iniziato.</numerusform><numerusform>Si perdono anche {n} nuovi ordini iniziati.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} not sent</source>
        <comment>changes</comment>
        <extracomment>1: {n} not sent</extracomment>
        <translation><numerusform>{n} non inviata</numerusform><numerusform>{n} non inviate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{n} of {all} work.</source>
        <extracomment>1: {n} of {all} works.</extracomment>
        <translation><numerusform>{n} su {all} funziona.</numerusform><numerusform>{n} su {all} funzionano.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>{n} older ones are not shown here.</source>
        <extracomment>1: {n} older one is not shown here.</extracomment>
        <translation><numerusform>{n} più vecchia non è mostrata qui.</numerusform><numerusform>{n} più vecchie non sono mostrate qui.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders with a wedding in {month}</source>
        <extracomment>1: {n} open order with a wedding in {month}</extracomment>
        <translation><numerusform>{n} ordine aperto con matrimonio a {month}</numerusform><numerusform>{n} ordini aperti con matrimonio a {month}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders: {status}</source>
        <extracomment>1: {n} open order: {status}</extracomment>
        <translation><numerusform>{n} ordine aperto: {status}</numerusform><numerusform>{n} ordini aperti: {status}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{n} orders</source>
        <extracomment>1: {n} order</extracomment>
        <translation><numerusform>{n} ordine</numerusform><numerusform>{n} ordini</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders are about to get it and are left out.</source>
        <extracomment>1: {n} order is about to get it and is left out.</extracomment>
        <translation><numerusform>{n} ordine sta per averlo e viene tralasciato.</numerusform><numerusform>{n} ordini stanno per averlo e vengono tralasciati.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} orders are not completed: they disappear from your list of work.</source>
        <extracomment>1: {n} order is not completed: it disappears from your list of work.</extracomment>
        <translation><numerusform>{n} ordine non è concluso: sparisce dall’elenco di lavoro.</numerusform><numerusform>{n} ordini non sono conclusi: spariscono dall’elenco di lavoro.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} orders changed their status</source>
        <extracomment>1: {n} order changed its status</extracomment>
        <translation><numerusform>{n} ordine ha cambiato stato</numerusform><numerusform>{n} ordini hanno cambiato stato</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders copied</source>
        <extracomment>1: {n} order copied</extracomment>
        <translation><numerusform>{n} ordine copiato</numerusform><numerusform>{n} ordini copiati</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders exported</source>
        <extracomment>1: {n} order exported</extracomment>
        <translation><numerusform>{n} ordine esportato</numerusform><numerusform>{n} ordini esportati</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders have this status already and are left out.</source>
        <extracomment>1: {n} order has this status already and is left out.</extracomment>
        <translation><numerusform>{n} ordine ha già questo stato e viene tralasciato.</numerusform><numerusform>{n} ordini hanno già questo stato e vengono tralasciati.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>{n} orders kept.</source>
        <extracomment>1: {n} order kept.</extracomment>
        <translation><numerusform>{n} ordine conservato.</numerusform><numerusform>{n} ordini conservati.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} orders with their timelines and pictures</source>
        <extracomment>1: {n} order with its timeline and pictures</extracomment>
        <translation><numerusform>{n} ordine con cronologia e immagini</numerusform><numerusform>{n} ordini con cronologie e immagini</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders · {day}</source>
        <extracomment>1: {n} order · {day}</extracomment>
        <translation><numerusform>{n} ordine · {day}</numerusform><numerusform>{n} ordini · {day}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{n} suggestions, reached by Down</source>
        <extracomment>1: {n} suggestion, reached by Down</extracomment>
        <translation><numerusform>{n} suggerimento, raggiungibile con Giù</numerusform><numerusform>{n} suggerimenti, raggiungibili con Giù</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>{n} things do not work.</source>
        <extracomment>1: One thing does not work.</extracomment>
        <translation><numerusform>Un punto non funziona.</numerusform><numerusform>{n} punti non funzionano.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} unsure</source>
        <comment>changes</comment>
        <extracomment>1: {n} unsure</extracomment>
        <translation><numerusform>{n} incerta</numerusform><numerusform>{n} incerte</numerusform></translation>
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
        <translation><numerusform>{n} in attesa</numerusform><numerusform>{n} in attesa</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} cannot be read as a whole. Restart Brutlers Desktop: the file is set aside, and the last 100 orders come back from Brutlers. A backup brings back the older ones.</source>
        <translation>{path} non è leggibile per intero. Riavviare Brutlers Desktop: il file viene messo da parte, e gli ultimi 100 ordini tornano da Brutlers. Una copia di sicurezza riporta i più vecchi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} cannot be read. Nothing was changed in it. Put back a copy of it, from a backup of this computer for example, then try again.</source>
        <translation>{path} non è leggibile. Nulla vi è stato modificato. Rimetterne una copia, ad esempio da una copia di sicurezza di questo computer, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} could not be read or written. The disk may be full or failing: check it, then try again.</source>
        <translation>Impossibile leggere o scrivere {path}. Il disco potrebbe essere pieno o guasto: controllarlo, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path} is a folder, a pipe or a device. Choose a file.</source>
        <translation>{path} è una cartella, una pipe o un dispositivo. Scegliere un file.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>{path} is damaged or of a later version. Nothing was changed. Put back a copy of it, then try again.</source>
        <translation>{path} è danneggiato o di una versione più recente. Nulla è stato modificato. Rimetterne una copia, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is not a path. Choose another folder.</source>
        <translation>{path} non è un percorso. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} is not the file that was opened: a copy was put in its place. Restart Brutlers Desktop to go on with that copy.</source>
        <translation>{path} non è il file che era stato aperto: al suo posto c’è una copia. Riavviare Brutlers Desktop per continuare con quella copia.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>{path} is of a later version. It was left as it is. Install the newer version to use it.</source>
        <translation>{path} è di una versione più recente ed è stato lasciato com’era. Installare quella versione per usarlo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is read-only. Choose another folder.</source>
        <translation>{path} è in sola lettura. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is, or lies under, a file. Choose a folder.</source>
        <translation>{path} è un file, o si trova sotto un file. Scegliere una cartella.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>{path} was made with another key. Restore a backup, or start over with an empty archive: this file is kept.</source>
        <translation>{path} è stato creato con un’altra chiave. Ripristinare una copia di sicurezza, o ricominciare con un archivio vuoto: questo file viene conservato.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} was moved or deleted. Put it back, from a backup of this computer for example, then try again.</source>
        <translation>{path} è stato spostato o eliminato. Rimetterlo al suo posto, ad esempio da una copia di sicurezza di questo computer, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path}: {reason}. Check the name, or choose another.</source>
        <translation>{path}: {reason}. Controllare il nome, o sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path}: {reason}. Choose a folder that your account may write to.</source>
        <translation>{path}: {reason}. Scegliere una cartella in cui il proprio account può scrivere.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path}: {why}. Check the disk, and that your account may read and write the file, then try again.</source>
        <translation>{path}: {why}. Controllare il disco, e che il proprio account possa leggere e modificare il file, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>{permission}   ({scope})</source>
        <translation>{permission}   ({scope})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>{problem} Reconnect with the permission to do so.</source>
        <translation>{problem} Ricollegare con l’autorizzazione necessaria.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{profile} belongs to another profile, whose data would mix with this one's. Choose another folder.</source>
        <translation>{profile} appartiene a un altro profilo, i cui dati si mescolerebbero a questi. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from Settings, Network)</source>
        <translation>{proxy} (da Impostazioni, Rete)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from this computer's settings)</source>
        <translation>{proxy} (dalle impostazioni di questo computer)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} answers.</source>
        <translation>{proxy} risponde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{send} (Ctrl+Enter)</source>
        <translation>{send} (Ctrl+Invio)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{shown} leads nowhere: it is no name here, its home folder does not exist, or its links lead in a circle. Choose another name.</source>
        <translation>{shown} non porta da nessuna parte: qui non è un nome, la sua cartella personale non esiste, o i suoi link girano in tondo. Scegliere un altro nome.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {n} orders shown</source>
        <extracomment>1: {shown} of {n} order shown</extracomment>
        <translation><numerusform>{shown} di {n} ordine mostrato</numerusform><numerusform>{shown} di {n} ordini mostrati</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} di {total}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>{spans}, and {span}</source>
        <translation>{spans}, e {span}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{suggestion}, {number} of {count}</source>
        <translation>{suggestion}, {number} di {count}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{target} may not be written, so it was left as it is. Choose another name, or allow it to be written.</source>
        <translation>{target} non può essere modificato, perciò è rimasto com’era. Scegliere un altro nome, o consentirne la modifica.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>{things} with changes</source>
        <translation>{things} con modifiche</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>{time} (estimated)</source>
        <translation>{time} (stima)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>{title} – Sample data</source>
        <translation>{title} – Dati di esempio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are as of {moment}.</source>
        <translation>{title}. Stato dei clienti qui sotto: {moment}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are kept on this computer.</source>
        <translation>{title}. I clienti qui sotto sono conservati su questo computer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{weekday}, {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{when}, for the shop that was connected then</source>
        <translation>{when}, per il negozio allora collegato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>{width} × {height} pixels, {size} KB</source>
        <translation>{width} × {height} pixel, {size} KB</translation>
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
        <translation>{words}, obbligatorio</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked</source>
        <translation>«{connection}»: accesso revocato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked, not proven</source>
        <translation>«{connection}»: accesso revocato, non verificato</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: forgotten on this computer</source>
        <translation>«{connection}»: dimenticato su questo computer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>“{host}” cannot be the name of a server. Please type it again.</source>
        <translation>«{host}» non può essere il nome di un server. Inserirlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{message}”</source>
        <translation>«{message}»</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>“{name}” was removed</source>
        <translation>«{name}» è stato rimosso</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{shop}” was connected anew, and may belong to another shop.</source>
        <translation>«{shop}» è stato collegato di nuovo e potrebbe appartenere a un altro negozio.</translation>
    </message>
</context>
</TS>
