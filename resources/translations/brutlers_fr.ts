<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<extra-complete>yes</extra-complete>
<context>
    <name>Brutlers</name>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>* required</source>
        <translation>* obligatoire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>A certificate in it is damaged. Ask for the file once more.</source>
        <translation>Un certificat y est endommagé. Demandez le fichier encore une fois.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>A connection lets this app read your shop's orders. You need the Client ID and Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation>Une connexion permet à cette application de lire les commandes de votre boutique. Il vous faut l’ID client et le secret client du Vendor Dashboard, rubrique Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>A fault of this app</source>
        <translation>Une erreur de cette application</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file could not be used</source>
        <translation>Un fichier n’a pas pu être utilisé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A file may not be used</source>
        <translation>L’accès à un fichier est refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>A file of this name is there already. What it holds would be gone.</source>
        <translation>Un fichier de ce nom existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>A file or folder is missing</source>
        <translation>Un fichier ou un dossier est introuvable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>A folder is missing</source>
        <translation>Un dossier est introuvable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>A made-up shop with all that this app can do. Nothing is sent to Brutlers.</source>
        <translation>Une boutique fictive avec tout ce que l’application sait faire. Rien n’est envoyé à Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>A message to the customer, if you like</source>
        <translation>Un message au client, si vous le souhaitez</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>A name has at most {most} letters.</source>
        <translation>Un nom compte au plus {most} lettres.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>A number without a country code is taken for one of this country when you create an order.</source>
        <translation>Un numéro sans indicatif de pays est considéré comme étant de ce pays quand vous créez une commande.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>A passphrase for the backup</source>
        <translation>Une phrase secrète pour la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase for the lock</source>
        <translation>Une phrase secrète pour le verrouillage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>A passphrase for your secrets</source>
        <translation>Une phrase secrète pour vos secrets</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>A passphrase of its own unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation>La fenêtre se déverrouille avec sa propre phrase secrète. Tant qu’elle est verrouillée, les commandes restent à jour et les modifications sont envoyées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>A permission is missing</source>
        <translation>Une autorisation manque</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>A phone number has only digits, spaces and + ( ) / - in it.</source>
        <translation>Un numéro de téléphone ne contient que des chiffres, des espaces et + ( ) / -.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>A printed list has at most {most} orders. Ask for less by the filters, or export it.</source>
        <translation>Une liste imprimée compte au plus {most} commandes. Réduisez-la à l’aide des filtres, ou exportez-la.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>A redirect URI of this connection cannot be used.</source>
        <translation>Une URI de redirection de cette connexion est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>A reply that does not belong to this sign-in was refused. If your browser shows an error, start again.</source>
        <translation>Une réponse étrangère à cette identification a été refusée. Si votre navigateur affiche une erreur, recommencez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>A secret could not be stored in {path}. Free some space, then try again.</source>
        <translation>Un secret n’a pas pu être enregistré dans {path}. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>A user name has no colon, and at most 256 letters.</source>
        <translation>Un nom d’utilisateur ne contient pas de deux-points et compte au plus 256 lettres.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it cannot be used.</source>
        <translation>Une valeur y est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>A value in it is of the wrong kind.</source>
        <translation>Une valeur y est du mauvais type.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>API log</source>
        <translation>Journal de l’API</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>API log…</source>
        <translation>Journal de l’API…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Accepted, but not proven</source>
        <translation>Accepté, mais non vérifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access</source>
        <comment>a group of the timeline</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access ended at {time} · renews by itself at the next use</source>
        <translation>Accès expiré : {time} · se renouvelle seul à la prochaine utilisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Access is being renewed elsewhere</source>
        <translation>L’accès est en cours de renouvellement ailleurs</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access not used before it is certain whose shop this is</source>
        <translation>Accès inutilisé tant que la boutique n’est pas confirmée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access renewed itself</source>
        <translation>Accès renouvelé automatiquement</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked</source>
        <translation>Accès révoqué</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Access revoked, not proven</source>
        <translation>Accès révoqué, non vérifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Access valid until {time} · renews by itself</source>
        <translation>Accès valable jusqu’à {time} · se renouvelle seul</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Access was not allowed in the browser. Nothing has changed here.</source>
        <translation>L’accès n’a pas été autorisé dans le navigateur. Rien n’a changé ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Add a connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Add a connection to your shop first.</source>
        <translation>Ajoutez d’abord une connexion à votre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Add an image…</source>
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Advance the order to its next status</source>
        <translation>Faire passer la commande au statut suivant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Advance to {status}</source>
        <translation>Passer à {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 hour without input</source>
        <translation>Après 1 heure d’inactivité</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 1 minute without input</source>
        <translation>Après 1 minute d’inactivité</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 15 minutes without input</source>
        <translation>Après 15 minutes d’inactivité</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>After 5 minutes without input</source>
        <translation>Après 5 minutes d’inactivité</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>After wrong attempts the next one has to wait {n} seconds.</source>
        <extracomment>1: After wrong attempts the next one has to wait {n} second.</extracomment>
        <translation><numerusform>Après des essais erronés, il faut attendre {n} seconde avant le suivant.</numerusform><numerusform>Après des essais erronés, il faut attendre {n} secondes avant le suivant.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>After wrong attempts the next one has to wait.</source>
        <translation>Après des essais erronés, il faut attendre avant le suivant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>All</source>
        <comment>orders</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>All facts about this customer, their orders with timelines and pictures, earlier versions and drafts are deleted on this computer. Brutlers keeps its copy; it is not fetched again. This cannot be undone.</source>
        <translation>Toutes les informations sur ce client, ses commandes avec leurs historiques et leurs images, les versions antérieures et les brouillons sont supprimés de cet ordinateur. Brutlers garde sa copie ; elle n’est plus récupérée. C’est irréversible.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>All of these orders have this status by now, or are about to get it.</source>
        <translation>Toutes ces commandes ont déjà ce statut, ou sont sur le point de l’avoir.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>All requests on record had an answer.</source>
        <translation>Toutes les requêtes enregistrées ont reçu une réponse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move from the keyring into an encrypted file. You type its passphrase each time the app starts; commands ask for it too.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation>Toutes les identifications et la clé de vos commandes passent du trousseau dans un fichier chiffré. Vous saisissez sa phrase secrète à chaque démarrage de l’application ; la ligne de commande la demande aussi.

Elle ne peut pas être récupérée. Sans elle, personne ne peut ouvrir le fichier, et les commandes de cet ordinateur sont perdues, sauf les 100 dernières de Brutlers et vos sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>All sign-ins and the key of your orders move into your system’s keyring, and the file is removed. The app then starts without a passphrase; the same one still unlocks the window where it was locked.</source>
        <translation>Toutes les identifications et la clé de vos commandes passent dans le trousseau de votre système, et le fichier est supprimé. L’application démarre alors sans phrase secrète ; la même déverrouille toujours la fenêtre si elle était verrouillée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>All {n} work.</source>
        <extracomment>1: All {n} work.</extracomment>
        <translation><numerusform>{n} connexion fonctionne.</numerusform><numerusform>Les {n} connexions fonctionnent.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Allow it these permissions:</source>
        <translation>Accordez-lui ces autorisations :</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Allow your account to read and write it, then try again.</source>
        <translation>Autorisez votre compte à le lire et à le modifier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Allow your account to read and write {path}, then try again.</source>
        <translation>Autorisez votre compte à lire et à modifier {path}, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>An address with a user name or password in it is not safe here.</source>
        <translation>Une adresse contenant un nom d’utilisateur ou un mot de passe n’est pas sûre ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has an @ in it.</source>
        <translation>Une adresse e-mail contient un @.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>An e-mail address has no spaces.</source>
        <translation>Une adresse e-mail ne contient pas d’espace.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>An earlier move of your secrets is not finished</source>
        <translation>Un déplacement précédent de vos secrets n’est pas terminé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>An unexpected reply came</source>
        <translation>Une réponse inattendue est arrivée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/order_block.py"/>
        <source>And {n} more</source>
        <extracomment>1: And {n} more</extracomment>
        <translation><numerusform>Et {n} autre</numerusform><numerusform>Et {n} autres</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop has it open. Close it, then try again.</source>
        <translation>Un autre Brutlers Desktop l’a ouverte. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>Another Brutlers Desktop holds this profile and does not let go. Close it, then try again.</source>
        <translation>Un autre Brutlers Desktop occupe ce profil et ne le libère pas. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Another Brutlers Desktop is preparing it. Wait for a moment, then try again.</source>
        <translation>Un autre Brutlers Desktop la prépare. Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/locks.py"/>
        <source>Another Brutlers Desktop is renewing this connection and does not finish. Close it, then try again.</source>
        <translation>Un autre Brutlers Desktop renouvelle cette connexion et n’en finit pas. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop is using them and does not finish. It may be waiting for you to unlock the keyring.</source>
        <translation>Un autre Brutlers Desktop les utilise et n’en finit pas. Il attend peut-être que vous déverrouilliez le trousseau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Another Brutlers Desktop is writing to it and does not let go. Close it, then try again.</source>
        <translation>Un autre Brutlers Desktop y écrit sans s’arrêter. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them there.</source>
        <translation>Un autre Brutlers Desktop les y a déplacés.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Another Brutlers Desktop moved them.</source>
        <translation>Un autre Brutlers Desktop les a déplacés.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Another address, other redirect URIs or permissions</source>
        <translation>Autre adresse, autres URI de redirection ou autorisations</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Another connection has this name already.</source>
        <translation>Une autre connexion porte déjà ce nom.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Another list is still being written</source>
        <translation>Une autre liste est encore en cours d’écriture</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Another passphrase for the lock</source>
        <translation>Une autre phrase secrète pour le verrouillage</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>Another program on this computer uses every port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</source>
        <extracomment>1: Another program on this computer uses the port that the browser could come back to ({ports}). Close it and try again, or register a redirect URI with another port at Brutlers and add it to this connection.</extracomment>
        <translation><numerusform>Un autre programme de cet ordinateur utilise le port par lequel le navigateur pourrait revenir ({ports}). Fermez-le et réessayez, ou enregistrez chez Brutlers une URI de redirection avec un autre port et ajoutez-la à cette connexion.</numerusform><numerusform>Un autre programme de cet ordinateur utilise tous les ports par lesquels le navigateur pourrait revenir ({ports}). Fermez-le et réessayez, ou enregistrez chez Brutlers une URI de redirection avec un autre port et ajoutez-la à cette connexion.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses every port that the browser could come back to ({ports}).</source>
        <extracomment>1: Another program uses every port that the browser could come back to ({ports}).</extracomment>
        <translation><numerusform>Un autre programme utilise le port par lequel le navigateur pourrait revenir ({ports}).</numerusform><numerusform>Un autre programme utilise tous les ports par lesquels le navigateur pourrait revenir ({ports}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Another program uses port {ports}; the browser comes back by {free}.</source>
        <extracomment>1: Another program uses port {ports}; the browser comes back by {free}.</extracomment>
        <translation><numerusform>Un autre programme utilise le port {ports} ; le navigateur revient par {free}.</numerusform><numerusform>Un autre programme utilise les ports {ports} ; le navigateur revient par {free}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop</source>
        <translation>Autre boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Another shop?</source>
        <translation>Autre boutique ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status</source>
        <translation>Un autre statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status, such as ALTERATION</source>
        <translation>Un autre statut, p. ex. RETOUCHE</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Another status…</source>
        <translation>Autre statut…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Another window has just renewed it. Please try again.</source>
        <translation>Une autre fenêtre vient de le renouveler. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Answer</source>
        <comment>a column of the API log</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Any date</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>As the system says</source>
        <translation>Comme le système l’indique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>As the system: {country}</source>
        <translation>Comme le système : {country}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>As the system: {language}</source>
        <translation>Comme le système : {language}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Ask Brutlers for changes</source>
        <translation>Interroger Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Ask for it</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more</source>
        <translation>Demander plus</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Ask for more permissions</source>
        <translation>Demander d’autres autorisations</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Ask for more…</source>
        <translation>Demander plus…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ask for permission</source>
        <translation>Demander l’autorisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Ask for this permission</source>
        <translation>Demander cette autorisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>At Brutlers now</source>
        <translation>Chez Brutlers maintenant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>At risk</source>
        <translation>Menacées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Attempt</source>
        <comment>a column of the API log</comment>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Back up the orders</source>
        <translation>Sauvegarder les commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backed up</source>
        <translation>Sauvegarde terminée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Base address</source>
        <translation>Adresse de base</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Begin with + and the country code, such as +49.</source>
        <translation>Commencez par + et l’indicatif du pays, par exemple +49.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Bridal dress</source>
        <translation>Robe de mariée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers Desktop backup ({pattern})</source>
        <translation>Sauvegarde Brutlers Desktop ({pattern})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop can now work with your shop.</source>
        <translation>Brutlers Desktop peut maintenant travailler avec votre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly</source>
        <translation>Brutlers Desktop s’est fermé de façon inattendue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Brutlers Desktop closed unexpectedly several times in a row, soon after it was opened. A safe start fetches and sends nothing by itself and leaves the kept look of the window aside, so that you can see your orders and make a backup.</source>
        <translation>Brutlers Desktop s’est fermé de façon inattendue plusieurs fois de suite, peu après son ouverture. Un démarrage sans échec ne récupère et n’envoie rien de lui-même et ignore la disposition enregistrée de la fenêtre, pour que vous puissiez voir vos commandes et faire une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>Brutlers Desktop failed while sending it. Whether it arrived is being looked up.</source>
        <translation>Brutlers Desktop a échoué pendant l’envoi. Vérification en cours pour savoir si l’envoi est arrivé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Brutlers Desktop is already running</source>
        <translation>Brutlers Desktop est déjà ouvert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop is closing</source>
        <translation>Brutlers Desktop se ferme</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop is finishing the sign-in</source>
        <translation>Brutlers Desktop termine l’identification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Brutlers Desktop keeps its secrets in your system's keyring. Unlock it, then try again.</source>
        <translation>Brutlers Desktop garde ses secrets dans le trousseau de votre système. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Brutlers Desktop was ended while this was being sent. Whether it arrived is being looked up.</source>
        <translation>Brutlers Desktop a été fermé pendant l’envoi. Vérification en cours pour savoir si l’envoi est arrivé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>Brutlers Desktop was not given access, and nothing has changed. You can connect at any time.</source>
        <translation>Brutlers Desktop n’a pas reçu d’accès, et rien n’a changé. Vous pouvez vous connecter à tout moment.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Brutlers Desktop {version}</source>
        <translation>Brutlers Desktop {version}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/order_list.py"/>
        <source>Brutlers Desktop · page {page}</source>
        <translation>Brutlers Desktop · page {page}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers accepted that its access ends; whether it has ended could not be proven.</source>
        <translation>Brutlers a accepté la fin de son accès ; il n’a pas pu être vérifié que l’accès a bien pris fin.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers accepted the revocation, but could not be asked whether the old access still works. Its secrets were deleted here.</source>
        <translation>Brutlers a accepté la révocation, mais il n’a pas été possible de vérifier si l’ancien accès fonctionne encore. Ses secrets ont été supprimés ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers accepted the revocation, but it could not be proven that the access is dead.</source>
        <translation>Brutlers a accepté la révocation, mais il n’a pas pu être vérifié que l’accès ne fonctionne plus.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers answers</source>
        <translation>Brutlers répond</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Brutlers answers</source>
        <comment>what a check looks at</comment>
        <translation>Réponse de Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers asks for a pause</source>
        <translation>Brutlers demande une pause</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers cannot be reached</source>
        <translation>Brutlers est injoignable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Brutlers could not be told that the access ends.</source>
        <translation>Brutlers n’a pas pu être informé de la fin de l’accès.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers could not be told yet</source>
        <translation>Brutlers n’a pas encore pu être informé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Brutlers could not be told. The access is deleted here, but it may stay valid there until it ends by itself.</source>
        <translation>Brutlers n’a pas pu être informé. L’accès est supprimé ici, mais il peut y rester valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers could not revoke just now</source>
        <translation>Brutlers n’a pas pu révoquer pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers could not sign you in just now</source>
        <translation>Brutlers n’a pas pu vous identifier pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers did not allow this: the permission “{permission}” ({scope}) was not granted. Reconnect and allow it.</source>
        <translation>Brutlers ne l’a pas permis : l’autorisation « {permission} » ({scope}) n’a pas été accordée. Reconnectez-vous et accordez-la.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers did not answer</source>
        <translation>Brutlers n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Brutlers did not answer in time.</source>
        <translation>Brutlers n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Brutlers did not say whose shop you signed in to, and none of its orders is known here.</source>
        <translation>Brutlers n’a pas indiqué à quelle boutique vous vous êtes identifié, et aucune de ses commandes n’est connue ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_editing.py"/>
        <source>Brutlers does not know this Client Secret with this Client ID. Nothing was saved. Compare both with the Vendor Dashboard, under Integrations.</source>
        <translation>Brutlers ne connaît pas ce secret client avec cet ID client. Rien n’a été enregistré. Comparez les deux avec le Vendor Dashboard, rubrique Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Brutlers does not know this app by what was entered. Correct it, then revoke again.</source>
        <translation>Brutlers ne reconnaît pas cette application avec les données saisies. Corrigez-les, puis révoquez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers does not know this pair of Client ID and Client Secret. Compare both with the Vendor Dashboard, under Integrations, and correct them in the connection.</source>
        <translation>Brutlers ne connaît pas cette paire d’ID client et de secret client. Comparez les deux avec le Vendor Dashboard, rubrique Integrations, et corrigez-les dans la connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Brutlers gets {status}.</source>
        <translation>Brutlers reçoit {status}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers granted other permissions than before</source>
        <translation>Brutlers a accordé d’autres autorisations qu’avant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers has a problem</source>
        <translation>Brutlers a un problème</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers has no such customer, or they belong to another shop.</source>
        <translation>Brutlers ne connaît pas ce client, ou il appartient à une autre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers has no such order, or it belongs to another shop.</source>
        <translation>Brutlers ne connaît pas cette commande, ou elle appartient à une autre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers has not been reached since.</source>
        <translation>Brutlers n’a plus été joint depuis.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Brutlers has this order.</source>
        <translation>Brutlers a cette commande.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: no proxy is used.</source>
        <translation>Brutlers est sur cet ordinateur : aucun proxy n’est utilisé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Brutlers is on this computer: nothing that is sent leaves it.</source>
        <translation>Brutlers est sur cet ordinateur : rien de ce qui est envoyé ne le quitte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Brutlers lists now</source>
        <translation>Brutlers indique maintenant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>Brutlers may have renewed the access, but its answer never arrived here. Your orders are safe: sign in again to go on.</source>
        <translation>Brutlers a peut-être renouvelé l’accès, mais sa réponse n’est jamais arrivée ici. Vos commandes sont en sécurité : identifiez-vous à nouveau pour continuer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers no longer accepts the access</source>
        <translation>Brutlers n’accepte plus l’accès</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers no longer accepts this access. Sign in again to go on.</source>
        <translation>Brutlers n’accepte plus cet accès. Identifiez-vous à nouveau pour continuer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Brutlers no longer accepts this sign-in: it ended, was withdrawn, or a newer one took its place. Sign in again to go on; everything on this computer stays.</source>
        <translation>Brutlers n’accepte plus cette identification : elle a pris fin, a été retirée, ou une plus récente l’a remplacée. Identifiez-vous à nouveau pour continuer ; tout ce qui est sur cet ordinateur reste.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers orders {day}</source>
        <translation>Commandes Brutlers {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers refused it.</source>
        <translation>Brutlers l’a refusé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Brutlers refused the request</source>
        <translation>Brutlers a refusé la requête</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Brutlers refused the sign-in</source>
        <translation>Brutlers a refusé l’identification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Brutlers refused this</source>
        <translation>Brutlers a refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Brutlers says: “{words}”.</source>
        <translation>Brutlers répond : « {words} ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Brutlers sent an answer that cannot be read</source>
        <translation>Brutlers a envoyé une réponse illisible</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>Brutlers sent something that is not a list of customers. Your customers here are unchanged. Try again in a moment.</source>
        <translation>Brutlers a envoyé autre chose qu’une liste de clients. Vos clients ici sont inchangés. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>Brutlers sent something that is not a list of orders. Your orders here are unchanged. Try again in a moment.</source>
        <translation>Brutlers a envoyé autre chose qu’une liste de commandes. Vos commandes ici sont inchangées. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>Brutlers sent these in a form that is not an order. All others are shown.</source>
        <translation>Brutlers les a envoyées sous une forme qui n’est pas une commande. Toutes les autres sont affichées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Brutlers shows both as soon as the app is registered, and again under Integrations.</source>
        <translation>Brutlers affiche les deux dès que l’application est enregistrée, puis à nouveau dans Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Brutlers was not told</source>
        <translation>Brutlers n’a pas été informé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Brutlers was not told. To be sure, end the access in the Vendor Dashboard.</source>
        <translation>Brutlers n’a pas été informé. Pour plus de sûreté, mettez fin à l’accès dans le Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers was told to end the access</source>
        <translation>Brutlers a été informé de la fin de l’accès</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>Brutlers’ answer was lost, and the last orders do not tell whether it arrived.</source>
        <translation>La réponse de Brutlers s’est perdue, et les dernières commandes ne disent pas si c’est arrivé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Brutlers’ last 100 orders are fetched again; older ones come back only by a backup.</source>
        <translation>Les 100 dernières commandes de Brutlers sont récupérées à nouveau ; les plus anciennes ne reviennent que par une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Busy hours are Monday to Saturday from {opens} to {closes}, by this computer’s clock. When much changes, the app asks sooner, but never twice within 30 seconds. What you change is sent in any case.</source>
        <translation>Les heures d’activité vont du lundi au samedi, de {opens} à {closes}, à l’horloge de cet ordinateur. Quand beaucoup de choses changent, l’application interroge plus souvent, mais jamais deux fois en 30 secondes. Vos modifications sont envoyées dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>By the notices of your system. They give numbers and no names, since anyone may read them.</source>
        <translation>Par les notifications de votre système. Elles donnent des nombres et aucun nom, puisque tout le monde peut les lire.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Bytes</source>
        <comment>a column of the API log</comment>
        <translation>Octets</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>CSV, for any spreadsheet…</source>
        <translation>CSV, pour tout tableur…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Calm: at least every 10 minutes in busy hours, else every 15 minutes</source>
        <translation>Calme : au moins toutes les 10 minutes aux heures d’activité, sinon toutes les 15 minutes</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Cancel those not sent</source>
        <translation>Annuler les non envoyés</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/work_bar.py"/>
        <source>Cancel what is being done</source>
        <translation>Annuler l’opération en cours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Cancelled</source>
        <comment>status of an order</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates of your own network</source>
        <translation>Certificats de votre propre réseau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Certificates trusted besides the system's</source>
        <translation>Certificats approuvés en plus de ceux du système</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Change it to {status}</source>
        <translation>Changer en {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Change its passphrase…</source>
        <translation>Modifier sa phrase secrète…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change status of {n} orders</source>
        <extracomment>1: Change status of {n} order</extracomment>
        <translation><numerusform>Changer le statut de {n} commande</numerusform><numerusform>Changer le statut de {n} commandes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Change status of {n} orders…</source>
        <extracomment>1: Change status of {n} order…</extracomment>
        <translation><numerusform>Changer le statut de {n} commande…</numerusform><numerusform>Changer le statut de {n} commandes…</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Change the passphrase…</source>
        <translation>Modifier la phrase secrète…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Change the shop shown</source>
        <translation>Changer la boutique affichée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Change the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Change the status back if it was a mistake.</source>
        <translation>Si c’était une erreur, remettez le statut précédent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Change {n} orders</source>
        <extracomment>1: Change {n} order</extracomment>
        <translation><numerusform>Changer {n} commande</numerusform><numerusform>Changer {n} commandes</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Changed since yesterday</source>
        <translation>Modifiées depuis hier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes</source>
        <comment>a group of the timeline</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed</source>
        <translation>Modifications peut-être manquées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Changes may have been missed: {span}</source>
        <translation>Modifications peut-être manquées : {span}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Check capital letters and the keyboard's language, then try again.</source>
        <translation>Vérifiez les majuscules et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>Check its address, or whether you are in the network that it belongs to.</source>
        <translation>Vérifiez son adresse, ou si vous êtes dans le réseau auquel il appartient.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”</source>
        <translation>Vérification de « {name} »</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Check of “{name}”: {summary}</source>
        <translation>Vérification de « {name} » : {summary}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Check that {path} can be read and written by your account, then try again.</source>
        <translation>Vérifiez que votre compte peut lire et modifier {path}, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Check the Client ID, redirect URIs and permissions of this connection.</source>
        <translation>Vérifiez l’ID client, les URI de redirection et les autorisations de cette connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address of this connection too: {address}</source>
        <translation>Vérifiez aussi l’adresse de base de cette connexion : {address}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Check the base address. In a hotel or café, open a browser first: the network may ask you to sign in.</source>
        <translation>Vérifiez l’adresse de base. À l’hôtel ou au café, ouvrez d’abord un navigateur : le réseau peut vous demander de vous identifier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Check the disk and the file's permissions, then try again.</source>
        <translation>Vérifiez le disque et les droits du fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Check this connection</source>
        <translation>Vérifier cette connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Checked</source>
        <comment>what happened to a connection</comment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Checking the shop</source>
        <translation>Vérification de la boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Checking whose shop this is…</source>
        <translation>Vérification de la boutique concernée…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Checking… Nothing secret is sent, and nothing is changed.</source>
        <translation>Vérification… Rien de secret n’est envoyé, et rien n’est modifié.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Choose a passphrase…</source>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>Choose a status</source>
        <translation>Choisir un statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Choose above what to show.</source>
        <translation>Choisissez ci-dessus ce qui doit être affiché.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Choose at least one permission.</source>
        <translation>Choisissez au moins une autorisation.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Choose http or https.</source>
        <translation>Choisissez http ou https.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/day_field.py"/>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Choisir dans le calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Choose what is ordered.</source>
        <translation>Choisissez ce qui est commandé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see it.</source>
        <translation>Cliquez pour la voir.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>Click to see them.</source>
        <translation>Cliquez pour les voir.</translation>
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
        <translation>ID client ou secret incorrect</translation>
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
        <translation>Horloge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close (Esc); what you typed is kept</source>
        <translation>Fermer (Échap) ; votre saisie est conservée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>Close every other Brutlers Desktop, then try again.</source>
        <translation>Fermez tous les autres Brutlers Desktop, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Close that program, or register a redirect URI with another port at Brutlers and add it here.</source>
        <translation>Fermez ce programme, ou enregistrez chez Brutlers une URI de redirection avec un autre port et ajoutez-la ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Close the app</source>
        <translation>Fermer l’application</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Close the order</source>
        <translation>Fermer la commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Collecting… The connections are checked too.</source>
        <translation>Collecte… Les connexions sont aussi vérifiées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Colour</source>
        <comment>a column of orders</comment>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_table.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Compact: more rows at once</source>
        <translation>Compact : plus de lignes à la fois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Compare it with the Vendor Dashboard, under Integrations.</source>
        <translation>Comparez-le avec le Vendor Dashboard, rubrique Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Completed</source>
        <comment>status of an order</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Confirmed: Brutlers now refuses the old access. Its secrets were deleted here.</source>
        <translation>Confirmé : Brutlers refuse désormais l’ancien accès. Ses secrets ont été supprimés ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>Confirmed: the old access is refused</source>
        <translation>Confirmé : l’ancien accès est refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Connect your shop first.</source>
        <translation>Connectez d’abord votre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Connect your shop to Brutlers, and its customers appear here.</source>
        <translation>Connectez votre boutique à Brutlers, et ses clients apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Connected</source>
        <comment>what happened to a connection</comment>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working, but not everything that was asked for was granted.</source>
        <translation>Connectée et opérationnelle, mais tout ce qui a été demandé n’a pas été accordé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Connected and working.</source>
        <translation>Connectée et opérationnelle.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Connected apps</source>
        <translation>Apps connectées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Connection</source>
        <comment>a column of orders</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Connection</source>
        <comment>a column of the API log</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Connection settings ({patterns})</source>
        <translation>Réglages de connexion ({patterns})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_list.py"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>Connections came back</source>
        <translation>Des connexions sont revenues</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_needs.py"/>
        <source>Connections that need you</source>
        <translation>Connexions qui ont besoin de vous</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copied: {what}</source>
        <translation>Copié : {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/value_label.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client ID from the Vendor Dashboard, under Integrations.</source>
        <translation>Copiez l’ID client depuis le Vendor Dashboard, rubrique Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Copy the Client Secret from the Vendor Dashboard, under Integrations.</source>
        <translation>Copiez le secret client depuis le Vendor Dashboard, rubrique Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Copy the licence</source>
        <translation>Copier la licence</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation>Copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Copy the list as text</source>
        <translation>Copier la liste comme texte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Copy the rows with headings</source>
        <translation>Copier les lignes avec les en-têtes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/check_dialog.py"/>
        <source>Copy what was found</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/copy_row.py"/>
        <source>Copy {what}</source>
        <translation>Copier : {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Copy: {what}</source>
        <translation>Copier : {what}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Correct the connection</source>
        <translation>Corriger la connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>Country of phone numbers</source>
        <translation>Pays des numéros de téléphone</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create and change customers</source>
        <translation>Créer et modifier les clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create it and begin another one</source>
        <translation>La créer et en commencer une autre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create orders and change their status</source>
        <translation>Créer des commandes et changer leur statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Create the new order</source>
        <translation>Créer la nouvelle commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create, change and delete appointments</source>
        <translation>Créer, modifier et supprimer des rendez-vous</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Created</source>
        <comment>a column of orders</comment>
        <translation>Création</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Created</source>
        <comment>state of a new order</comment>
        <translation>Créée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Ctrl+Z takes back the latest</source>
        <translation>Ctrl+Z annule la dernière</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Customer</source>
        <comment>a column of orders</comment>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Customer without a name</source>
        <translation>Client sans nom</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Customer, order, page or action</source>
        <translation>Client, commande, page ou action</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Customers appear here as soon as there are any at Brutlers.</source>
        <translation>Les clients apparaissent ici dès qu’il y en a chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Customer’s data exported</source>
        <translation>Données du client exportées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Data for other programs (*.json)</source>
        <translation>Données pour d’autres programmes (*.json)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Data of one customer</source>
        <translation>Données d’un client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Decide whose shop this is</source>
        <translation>Préciser de quelle boutique il s’agit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Decide: {status}</source>
        <translation>À décider : {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Delete the view “{name}”?</source>
        <translation>Supprimer la vue « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Deletes all orders with their timelines and earlier versions, the Outbox with what still waits in it, drafts, your own views, every older archive that was set aside, and the key.</source>
        <translation>Supprime toutes les commandes avec leurs historiques et versions antérieures, les Envois avec ce qui y attend encore, les brouillons, vos propres vues, chaque archive plus ancienne mise de côté, et la clé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Description</source>
        <comment>a column of orders</comment>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Digits are missing.</source>
        <translation>Il manque des chiffres.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Discard and erase</source>
        <translation>Abandonner et effacer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Discard “{change}”?</source>
        <translation>Abandonner « {change} » ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/banner.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Dismiss this notice</source>
        <translation>Masquer cette notification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Do not send it</source>
        <translation>Ne pas l’envoyer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Does not work</source>
        <comment>how a check came out</comment>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft discarded.</source>
        <translation>Brouillon abandonné.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Draft kept on this computer.</source>
        <translation>Brouillon conservé sur cet ordinateur.</translation>
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
        <translation>Chaque requête à Brutlers apparaît ici une fois effectuée.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <source>Edit the change</source>
        <translation>Modifier ce changement</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Edit the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Edit the order</source>
        <translation>Modifier la commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Edited</source>
        <comment>what happened to a connection</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Enter opens the order</source>
        <translation>Entrée ouvre la commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter these redirect URIs there, each exactly as it stands:</source>
        <translation>Saisissez-y ces URI de redirection, chacune exactement telle quelle :</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Enter what you received</source>
        <translation>Saisissez ce que vous avez reçu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Erase from this computer…</source>
        <translation>Effacer de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its orders and its changes in the Outbox (backups keep theirs)</source>
        <translation>Effacer ses commandes et ses modifications dans les Envois (les sauvegardes gardent les leurs)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Erase its {n} orders and its changes in the Outbox (backups keep theirs)</source>
        <extracomment>1: Erase its {n} order and its changes in the Outbox (backups keep theirs)</extracomment>
        <translation><numerusform>Effacer sa {n} commande et ses modifications dans les Envois (les sauvegardes gardent les leurs)</numerusform><numerusform>Effacer ses {n} commandes et ses modifications dans les Envois (les sauvegardes gardent les leurs)</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data</source>
        <translation>Effacer les données locales</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Erase local data…</source>
        <translation>Effacer les données locales…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erase the orders on this computer?</source>
        <translation>Effacer les commandes de cet ordinateur ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erase “{name}” from this computer?</source>
        <translation>Effacer « {name} » de cet ordinateur ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Erased from this computer</source>
        <translation>Effacé de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Erased:</source>
        <translation>Effacé :</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Every order that Brutlers ever sent to this app stays here, encrypted, even after Brutlers no longer lists it. The key is where your sign-ins are.</source>
        <translation>Chaque commande que Brutlers a un jour envoyée à cette application reste ici, chiffrée, même quand Brutlers ne la liste plus. La clé se trouve avec vos identifications.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Everything is fine.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Excel workbook…</source>
        <translation>Classeur Excel…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Explore with sample data</source>
        <translation>Explorer avec des données d’exemple</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export settings…</source>
        <translation>Exporter les réglages…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Export the settings of “{name}”</source>
        <translation>Exporter les réglages de « {name} »</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Export this customer’s data</source>
        <translation>Exporter les données de ce client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data as JSON…</source>
        <translation>Exporter les données de ce client en JSON…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Export this customer’s data to read…</source>
        <translation>Exporter les données de ce client à lire…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Exporting to {name}…</source>
        <translation>Exportation vers {name}…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Facts about the customer</source>
        <translation>Informations sur le client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Facts and timeline</source>
        <translation>Informations et historique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Failed only</source>
        <translation>Échecs seulement</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Failed. {row}</source>
        <translation>Échec. {row}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Fair. A longer one is better: four words in a row, for example.</source>
        <translation>Moyenne. Une plus longue est meilleure : quatre mots à la suite, par exemple.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fetch the orders anew</source>
        <translation>Récupérer à nouveau les commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Fetch the orders anew (F5)</source>
        <translation>Récupérer à nouveau les commandes (F5)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>Fetching your customers…</source>
        <translation>Récupération de vos clients…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Fetching your orders…</source>
        <translation>Récupération de vos commandes…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Files of the bundle</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Filter the page</source>
        <translation>Filtrer la page</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}</source>
        <translation>Filtrer {heading}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Filter {heading}: {words}</source>
        <translation>Filtrer {heading} : {words}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Fine</source>
        <comment>how a check came out</comment>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Finishing the sign-in…</source>
        <translation>Fin de l’identification…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>First its access at Brutlers is revoked. Then its Client ID and Client Secret are deleted from this computer.</source>
        <translation>D’abord, son accès chez Brutlers est révoqué. Ensuite, son ID client et son secret client sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Fitting ready</source>
        <comment>status of an order</comment>
        <translation>Prêt pour l’essayage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Fold</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Fold or unfold the sidebar</source>
        <translation>Réduire ou déployer la barre latérale</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Forget anyway</source>
        <translation>Oublier quand même</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Forget the access of “{name}” anyway?</source>
        <translation>Oublier quand même l’accès de « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Forgotten</source>
        <comment>what happened to a connection</comment>
        <translation>Oublié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>Forgotten on this computer</source>
        <translation>Oublié sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten on this computer only. Brutlers was not told: to be sure, end the access in the Vendor Dashboard.</source>
        <translation>Oublié seulement sur cet ordinateur. Brutlers n’a pas été informé : pour plus de sûreté, mettez fin à l’accès dans le Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/result_list.py"/>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Free software under the MIT licence. It is built on Python, Qt and other free software, and the icons are from Lucide.</source>
        <translation>Logiciel libre sous licence MIT. Il repose sur Python, Qt et d’autres logiciels libres, et les icônes viennent de Lucide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From a day</source>
        <translation>À partir d’un jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Getting it ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <location filename="../../brutlers_desktop/oauth/loopback.py"/>
        <source>Give at least one redirect URI, as registered at Brutlers.</source>
        <translation>Indiquez au moins une URI de redirection, telle qu’enregistrée chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Give the connection a name, for example your shop's.</source>
        <translation>Donnez un nom à la connexion, par exemple celui de votre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Give three redirect URIs at most.</source>
        <translation>Indiquez au plus trois URI de redirection.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Go on without storing</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Goes out in {seconds} s</source>
        <translation>Part dans {seconds} s</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Good, if nobody can guess it.</source>
        <translation>Bonne, si personne ne peut la deviner.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Granted: {things}</source>
        <translation>Accordé : {things}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Health of this connection</source>
        <translation>État de cette connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>How you call it, for example your shop's name</source>
        <translation>Le nom que vous lui donnez, par exemple celui de votre boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>How your connections are doing</source>
        <translation>L’état de vos connexions</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>If that is your company's network or your virus scanner, choose its certificate file under Settings, Network. If you do not know the name, do not sign in from here.</source>
        <translation>S’il s’agit du réseau de votre entreprise ou de votre antivirus, choisissez son fichier de certificat dans Réglages, Réseau. Si ce nom vous est inconnu, ne vous identifiez pas d’ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>If you keep the connection, its access is no longer used, and Brutlers is told as soon as it can be.</source>
        <translation>Si vous gardez la connexion, son accès n’est plus utilisé, et Brutlers en est informé dès que possible.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Images (*.jpg *.jpeg *.png *.webp *.heic *.heif);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.heic *.heif);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Import a connection</source>
        <translation>Importer une connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import a connection’s settings</source>
        <translation>Importer les réglages d’une connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>In production</source>
        <comment>status of an order</comment>
        <translation>En fabrication</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>In the Brutlers Vendor Dashboard, under Integrations, register an app with the redirect URIs below. You then find its Client ID and Client Secret there.</source>
        <translation>Dans le Vendor Dashboard de Brutlers, rubrique Integrations, enregistrez une application avec les URI de redirection ci-dessous. Vous y trouvez ensuite son ID client et son secret client.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>In the list of orders</source>
        <translation>Dans la liste des commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Interrupted</source>
        <comment>what happened to a connection</comment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Is being made ready…</source>
        <translation>En préparation…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Is being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Is this still the same shop?</source>
        <translation>Est-ce toujours la même boutique ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It agrees with the server's.</source>
        <translation>Elle concorde avec celle du serveur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>It answered a made-up request with access. Nothing of it was stored; check the base address.</source>
        <translation>Il a répondu à une demande fictive en donnant un accès. Rien n’en a été enregistré ; vérifiez l’adresse de base.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It answered {answer} without saying that the sign-in has ended.</source>
        <translation>Il a répondu {answer} sans indiquer que l’identification a pris fin.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It broke off before its end.</source>
        <translation>Elle s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>It comes from a backup. It may have been sent since the backup was made.</source>
        <translation>Elle vient d’une sauvegarde. Elle a pu être envoyée depuis que la sauvegarde a été faite.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It contains characters that are not valid text.</source>
        <translation>Il contient des caractères qui ne sont pas du texte valide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It could not be made smaller.</source>
        <translation>Elle n’a pas pu être réduite.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>It could not be printed</source>
        <translation>L’impression a échoué</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It could not be read and was set aside as {aside}. Add your connections again; nothing was deleted.</source>
        <translation>Elle n’a pas pu être lue et a été mise de côté sous le nom {aside}. Ajoutez à nouveau vos connexions ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>It could not be read and was set aside as {aside}. Orders come back from Brutlers as far as it still tells them: the last 100. Older orders and earlier versions are lost unless you restore a backup.</source>
        <translation>Elle n’a pas pu être lue et a été mise de côté sous le nom {aside}. Les commandes reviennent de Brutlers dans la mesure où il les donne encore : les 100 dernières. Les commandes plus anciennes et les versions antérieures sont perdues, sauf si vous restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It did not answer in time. Check the internet connection, or try again in some minutes.</source>
        <translation>Il n’a pas répondu à temps. Vérifiez la connexion internet, ou réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It did not come as a picture.</source>
        <translation>Ce qui est arrivé n’est pas une image.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It does not begin with {prefix} as those from Brutlers do.</source>
        <translation>Il ne commence pas par {prefix}, comme ceux de Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>It does not belong to the sign-in that is under way. Start the sign-in again in the app.</source>
        <translation>Elle ne correspond pas à l’identification en cours. Recommencez l’identification dans l’application.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It does not go with what Brutlers has now. Look at the order, then try again or discard this.</source>
        <translation>Cela ne s’accorde pas avec ce que Brutlers a maintenant. Regardez la commande, puis réessayez ou abandonnez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It does not say which version of the format it has.</source>
        <translation>Il n’indique pas la version de son format.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/inquiry.py"/>
        <source>It had not arrived, and is sent again.</source>
        <translation>Ce n’était pas arrivé ; c’est envoyé à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/status_actions.py"/>
        <source>It has not gone out yet.</source>
        <translation>Ce n’est pas encore parti.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It has too many pixels.</source>
        <translation>Elle a trop de pixels.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It has {width} × {height} pixels; at most {most} million can be read. Save it smaller, then try again.</source>
        <translation>Elle fait {width} × {height} pixels ; on peut en lire {most} millions au plus. Enregistrez-la en plus petit, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>It holds a space or another character that cannot be part of it. Please copy it again.</source>
        <translation>Il contient une espace ou un autre caractère qui n’y a pas sa place. Veuillez le copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>It holds the certificate of a server only. Ask for that of the authority that issued it.</source>
        <translation>Il ne contient que le certificat d’un serveur. Demandez celui de l’autorité qui l’a émis.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It is another shop</source>
        <translation>C’est une autre boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is cut off or damaged. Save or copy it once more, then try again.</source>
        <translation>Elle est coupée ou endommagée. Enregistrez-la ou copiez-la encore une fois, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged, or no picture.</source>
        <translation>Elle est endommagée, ou ce n’est pas une image.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is damaged.</source>
        <translation>Elle est endommagée.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>It is done already</source>
        <translation>C’est déjà fait</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is far too large for the settings of a connection.</source>
        <translation>Il est beaucoup trop gros pour les réglages d’une connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It is in {path}.</source>
        <translation>Emplacement : {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is kept in the Outbox: change it, try again or discard it.</source>
        <translation>C’est conservé dans les Envois : modifiez, réessayez ou abandonnez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is larger than {most} MB.</source>
        <translation>Elle dépasse {most} Mo.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is larger than {most} MB. Save it smaller, then try again.</source>
        <translation>Elle dépasse {most} Mo. Enregistrez-la en plus petit, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is looked for before anything is sent again.</source>
        <translation>Une recherche a lieu avant tout nouvel envoi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no image. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation>Ce n’est pas une image. Joignez une image JPEG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>It is no longer in your keyring, so the window was unlocked without it. Press Ctrl+L to choose a new one.</source>
        <translation>Elle n’est plus dans votre trousseau ; la fenêtre a donc été déverrouillée sans elle. Appuyez sur Ctrl+L pour en choisir une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is no ordinary file. Save the image as a file, then try again.</source>
        <translation>Ce n’est pas un fichier ordinaire. Enregistrez l’image comme fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings ({fault}).</source>
        <translation>Ce n’est pas un fichier de réglages de connexion ({fault}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It is not a file of connection settings.</source>
        <translation>Ce n’est pas un fichier de réglages de connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>It is not certain whether Brutlers has this</source>
        <translation>Il n’est pas certain que Brutlers l’ait reçu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>It is not certain yet whose shop this connection is signed in to. See Connected apps.</source>
        <translation>On ne sait pas encore avec certitude à quelle boutique appartient cette connexion. Voir Apps connectées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>It is not known where your secrets are</source>
        <translation>L’emplacement de vos secrets est inconnu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It is not sent again before you decide, in the Outbox.</source>
        <translation>Rien n’est renvoyé avant que vous ne décidiez, dans les Envois.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>It is of a kind that is not shown here.</source>
        <translation>Ce type d’image n’est pas affiché ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>It is on its way to Brutlers already, and cannot be changed any more.</source>
        <translation>C’est déjà en route vers Brutlers et ne peut plus être modifié.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>It is on its way to Brutlers already, as it was before.</source>
        <translation>C’est déjà en route vers Brutlers, tel quel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop</source>
        <translation>C’est la même boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>It is the same shop: its orders come to those that are here.</source>
        <translation>C’est la même boutique : ses commandes s’ajoutent à celles d’ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>It is too large. Choose a smaller image, then try again.</source>
        <translation>Elle est trop grande. Choisissez une image plus petite, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>It is {kind}. Attach a JPEG, PNG, WebP or HEIC image.</source>
        <translation>C’est {kind}. Joignez une image JPEG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>It is {path}.</source>
        <translation>Le fichier : {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>It is {path}. Whoever has the file can read it.</source>
        <translation>Le fichier : {path}. Quiconque a ce fichier peut le lire.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>It looks like one from Brutlers.</source>
        <translation>Il ressemble à ceux de Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/shop_check.py"/>
        <source>It may be another shop</source>
        <translation>C’est peut-être une autre boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>It may be failing: back up what matters, then try again.</source>
        <translation>Il est peut-être défaillant : sauvegardez l’essentiel, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>It may be waiting for its password in another window. Unlock it, then check again.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre. Déverrouillez-le, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>It may be waiting for you to unlock it in another window. Answer it there, then try again.</source>
        <translation>Il attend peut-être que vous le déverrouilliez dans une autre fenêtre. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>It may have been sent, but the connection may belong to another shop now, so that it cannot be looked up.</source>
        <translation>Elle a pu être envoyée, mais la connexion appartient peut-être maintenant à une autre boutique ; impossible donc de vérifier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It may hold only a plain path after the port, like {example}</source>
        <translation>Après le port, il ne peut y avoir qu’un simple chemin, comme {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It must begin with http://127.0.0.1: or http://[::1]:, like {example}</source>
        <translation>Elle doit commencer par http://127.0.0.1: ou http://[::1]:, comme {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a path, like {example}</source>
        <translation>Il lui faut un chemin, comme {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>It needs a port between 1 and 65535, like {example}</source>
        <translation>Il lui faut un port entre 1 et 65535, comme {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>It opens the window, starts a new order and locks. Closing the window still ends the app.</source>
        <translation>Elle ouvre la fenêtre, commence une commande et verrouille. Fermer la fenêtre quitte toujours l’application.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>It prints as soon as the printer is ready.</source>
        <translation>L’impression commence dès que l’imprimante est prête.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It said: “{words}”.</source>
        <translation>Sa réponse : « {words} ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent a web page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation>Il a envoyé une page web (statut {status}), comme lors d’une maintenance ou à l’hôtel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent an empty page (status {status}), as happens during maintenance or in a hotel.</source>
        <translation>Il a envoyé une page vide (statut {status}), comme lors d’une maintenance ou à l’hôtel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It sent something else than was asked for.</source>
        <translation>Il a envoyé autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/delivery.py"/>
        <source>It stands at Brutlers already. It may have been sent by an earlier copy of this profile.</source>
        <translation>C’est déjà chez Brutlers, peut-être envoyé par une copie antérieure de ce profil.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>It takes {size} bytes; a keyring keeps {most} at most. Nothing was changed.</source>
        <translation>Il occupe {size} octets ; un trousseau en garde {most} au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window until the app ends. If you forget it, close the app and start it again: this computer keeps neither the passphrase nor your sign-ins, so you connect anew.</source>
        <translation>Elle déverrouille la fenêtre tant que l’application est ouverte. Si vous l’oubliez, fermez l’application et relancez-la : cet ordinateur ne garde ni la phrase secrète ni vos identifications, vous vous connectez donc à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>It unlocks the window. If you forget it, sign in to your computer’s account and delete “lock-passphrase” of Brutlers Desktop in your keyring’s own program.</source>
        <translation>Elle déverrouille la fenêtre. Si vous l’oubliez, ouvrez une session sur votre compte d’ordinateur et supprimez « lock-passphrase » de Brutlers Desktop dans le programme de votre trousseau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>It waits in the Outbox for your decision.</source>
        <translation>Votre décision est attendue dans les Envois.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>It waits until you sign in.</source>
        <translation>En attente de votre identification.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>It was decided meanwhile.</source>
        <translation>La décision a été prise entre-temps.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>It was issued by “{issuer}”.</source>
        <translation>Il a été émis par « {issuer} ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>It was larger than any real answer.</source>
        <translation>Elle était plus grosse que toute réponse réelle.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>It was not sent, and goes out once it is sure to be for the same shop.</source>
        <translation>Rien n’a été envoyé ; l’envoi partira dès qu’il est sûr que c’est la même boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>It was not sent, and is not kept here. Nothing changes at Brutlers.</source>
        <translation>Cela n’a pas été envoyé et n’est pas conservé ici. Rien ne change chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>It was refused as a whole ({fault}), and nothing of it was stored. Please try again in a moment; if this stays, check the base address of the connection.</source>
        <translation>Elle a été refusée en bloc ({fault}), et rien n’en a été enregistré. Veuillez réessayer dans un instant ; si cela persiste, vérifiez l’adresse de base de la connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <source>It was removed meanwhile, so nothing can be written through it.</source>
        <translation>Elle a été retirée entre-temps ; plus rien ne peut être envoyé avec elle.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>It was removed meanwhile.</source>
        <translation>Elle a été retirée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>It was removed, perhaps in another window.</source>
        <translation>Elle a été retirée, peut-être dans une autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>It was revoked or renewed by a new sign-in meanwhile.</source>
        <translation>Il a été révoqué entre-temps, ou renouvelé par une nouvelle identification.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but no answer came. It is being looked for at Brutlers.</source>
        <translation>Envoyé, mais sans réponse. Une recherche est en cours chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>It was sent, but whether it took effect cannot be told. It is not sent again before you decide.</source>
        <translation>Envoyé, mais impossible de dire si cela a pris effet. Rien n’est renvoyé avant que vous ne décidiez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>It was written by a newer Brutlers Desktop. Install that version here too.</source>
        <translation>Il a été écrit par un Brutlers Desktop plus récent. Installez aussi cette version ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>It works, but {n} things need a look.</source>
        <extracomment>1: It works, but {n} thing needs a look.</extracomment>
        <translation><numerusform>Cela fonctionne, mais {n} point est à examiner.</numerusform><numerusform>Cela fonctionne, mais {n} points sont à examiner.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its Client ID and Client Secret are deleted from this computer. Nothing changes at Brutlers.</source>
        <translation>Son ID client et son secret client sont supprimés de cet ordinateur. Rien ne change chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>Its Outbox cannot be read now: changes that wait in it will not be sent, and some may have been sent already.</source>
        <translation>Ses Envois sont illisibles pour l’instant : les modifications qui y attendent ne seront pas envoyées, et certaines l’ont peut-être déjà été.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access may stay valid at Brutlers until {day}; you can end it in the Vendor Dashboard.</source>
        <translation>Son accès peut rester valable chez Brutlers jusqu’au {day} ; vous pouvez y mettre fin dans le Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its access was revoked, and Brutlers has been seen to refuse it.</source>
        <translation>Son accès a été révoqué, et il est constaté que Brutlers le refuse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/push/engine.py"/>
        <source>Its answer could not be kept. Whether it arrived is being looked up.</source>
        <translation>Sa réponse n’a pas pu être conservée. Vérification en cours pour savoir si l’envoi est arrivé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer could not be read.</source>
        <translation>Sa réponse n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Its answer did not arrive whole.</source>
        <translation>Sa réponse n’est pas arrivée entière.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Its certificate could not be verified</source>
        <translation>Son certificat n’a pas pu être vérifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>Its certificate ended on {day}. Ask for a new one.</source>
        <translation>Son certificat a expiré le {day}. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its compression was broken.</source>
        <translation>Sa compression était défectueuse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed before it was certain that it arrived.</source>
        <translation>Sa connexion a été retirée avant que l’arrivée soit certaine.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Its connection was removed. Discard it, and write it anew through another one.</source>
        <translation>Sa connexion a été retirée. Abandonnez-la, et refaites-la par une autre connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its connection was removed. It was not sent: write it anew through another connection.</source>
        <translation>Sa connexion a été retirée. Rien n’a été envoyé : refaites-la par une autre connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Its encoding was not one that was asked for.</source>
        <translation>Son encodage n’était pas de ceux demandés.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Its orders cannot be erased now, since their archive is not open.</source>
        <translation>Ses commandes ne peuvent pas être effacées maintenant, car leur archive n’est pas ouverte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders stay in the archive.</source>
        <translation>Ses commandes restent dans l’archive.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Its orders stay; only the view goes.</source>
        <translation>Ses commandes restent ; seule la vue disparaît.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Its orders were erased from this computer.</source>
        <translation>Ses commandes ont été effacées de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Its package brings no text along; see the name of the licence.</source>
        <translation>Son paquet n’apporte pas de texte ; voir le nom de la licence.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its permissions cannot be used.</source>
        <translation>Ses autorisations sont inutilisables.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Its redirect URIs cannot be used.</source>
        <translation>Ses URI de redirection sont inutilisables.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Its status at Brutlers changed since you looked. Nothing is sent before you decide.</source>
        <translation>Son statut chez Brutlers a changé depuis que vous l’avez vue. Rien n’est envoyé avant que vous ne décidiez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>Its window does not answer. Wait for a moment, or end it, then start the app again.</source>
        <translation>Sa fenêtre ne répond pas. Patientez un instant ou fermez-le, puis relancez l’application.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>JSON, with the timelines…</source>
        <translation>JSON, avec les historiques…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Just looking round?</source>
        <translation>Juste pour voir ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart</source>
        <translation>La garder à part</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Keep it apart: the new access gets a connection of its own, and “{name}” needs a sign-in to its own shop.</source>
        <translation>La garder à part : le nouvel accès reçoit sa propre connexion, et « {name} » nécessite une identification à sa propre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Keep it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its orders in the archive on this computer</source>
        <translation>Garder ses commandes dans l’archive de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep its {n} orders in the archive on this computer</source>
        <extracomment>1: Keep its {n} order in the archive on this computer</extracomment>
        <translation><numerusform>Garder sa {n} commande dans l’archive de cet ordinateur</numerusform><numerusform>Garder ses {n} commandes dans l’archive de cet ordinateur</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Keep the connection</source>
        <translation>Garder la connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Keep them in a file with a passphrase…</source>
        <translation>Les garder dans un fichier à phrase secrète…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Keeping up to date</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Language of the message</source>
        <translation>Langue du message</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last renewal</source>
        <translation>Dernier renouvellement</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Last seen {last_seen}. It is no longer among the last orders that Brutlers tells, and stays here as it was.</source>
        <translation>Vue pour la dernière fois : {last_seen}. Elle ne fait plus partie des dernières commandes données par Brutlers, et reste ici telle quelle.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Last seen {moment}. They are no longer among the last customers that Brutlers tells, and stay here as they were.</source>
        <translation>Vu pour la dernière fois : {moment}. Ce client ne fait plus partie des derniers clients donnés par Brutlers, et reste ici tel quel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Late and at risk</source>
        <translation>En retard et menacées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it as it is now</source>
        <translation>Le laisser tel qu’il est</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Leave it at {status}</source>
        <translation>Laisser à {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Leave sample data</source>
        <translation>Quitter les données d’exemple</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox.py"/>
        <source>Left as it is, since you said so.</source>
        <translation>Laissé tel quel, selon votre choix.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Licences of all parts</source>
        <translation>Licences de tous les éléments</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/about_setting.py"/>
        <source>Licences of all parts…</source>
        <translation>Licences de tous les éléments…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>Lock</source>
        <comment>button that locks the window</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Look at the order, or put it away</source>
        <translation>Regarder la commande, ou la refermer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Look at this</source>
        <comment>how a check came out</comment>
        <translation>À examiner</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Make it writable, then try again.</source>
        <translation>Rendez-le modifiable, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Makes a fresh link and copies it, for a browser of your choice on this computer</source>
        <translation>Crée un nouveau lien et le copie, pour un navigateur de votre choix sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Manage connected apps</source>
        <translation>Gérer les apps connectées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Message to the customer</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Messages to customers</source>
        <translation>Messages aux clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Method</source>
        <comment>a column of the API log</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Model</source>
        <comment>a column of orders</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/more_button.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>More choices…</source>
        <translation>Autres choix…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>More for this connection</source>
        <translation>Plus d’actions pour cette connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>More for this customer</source>
        <translation>Plus d’actions pour ce client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move the secrets to the keyring</source>
        <translation>Déplacer les secrets dans le trousseau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them</source>
        <translation>Les déplacer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Move them to the keyring…</source>
        <translation>Les déplacer dans le trousseau…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Name an HTTP proxy, or none.</source>
        <translation>Indiquez un proxy HTTP, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Name, e-mail or phone</source>
        <translation>Nom, e-mail ou téléphone</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Name, e-mail, phone, notes…</source>
        <translation>Nom, e-mail, téléphone, notes…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs correction</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Needs sign-in</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Network</source>
        <comment>a group of the timeline</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Network settings</source>
        <translation>Réglages réseau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New customer {customer}</source>
        <translation>Nouveau client {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>New in the timeline: {status}</source>
        <translation>Nouveau dans l’historique : {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>New order for this customer</source>
        <translation>Nouvelle commande pour ce client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>New order for {customer}</source>
        <translation>Nouvelle commande pour {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>New order for {customer}: {facts}</source>
        <translation>Nouvelle commande pour {customer} : {facts}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>New orders and status changes wait here until Brutlers has them, also while you are offline.</source>
        <translation>Les nouvelles commandes et les changements de statut attendent ici que Brutlers les ait reçus, même hors ligne.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_choice.py"/>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 30 days</source>
        <translation>30 prochains jours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Next month</source>
        <translation>Mois prochain</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Next try: {when}.</source>
        <translation>Prochain essai : {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>Next weddings</source>
        <translation>Prochains mariages</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>No browser opened</source>
        <translation>Aucun navigateur ouvert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>No connection yet</source>
        <translation>Aucune connexion pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customer fits the search. Search for something else.</source>
        <translation>Aucun client ne correspond à la recherche. Cherchez autre chose.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>No customers yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No e-mail and no phone</source>
        <translation>Ni e-mail ni téléphone</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No failed request</source>
        <translation>Aucune requête en échec</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>No longer: {permissions}</source>
        <translation>N’est plus accordé : {permissions}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No open order has its wedding in the next 30 days.</source>
        <translation>Aucune commande ouverte n’a son mariage dans les 30 prochains jours.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order belongs in this view now. Others are in All.</source>
        <translation>Aucune commande ne correspond à cette vue pour l’instant. Les autres sont dans Toutes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>No order can be created now</source>
        <translation>Impossible de créer une commande pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No order in this view fits the search and the filters. Reset them above, or search for something else.</source>
        <translation>Aucune commande de cette vue ne correspond à la recherche et aux filtres. Réinitialisez-les ci-dessus, ou cherchez autre chose.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>No order of your connections has the id on this ticket. It may belong to another shop, or be newer than the last update.</source>
        <translation>Aucune commande de vos connexions ne porte l’identifiant de cette fiche. Elle appartient peut-être à une autre boutique, ou est plus récente que la dernière mise à jour.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>No order was made or changed since yesterday.</source>
        <translation>Aucune commande créée ou modifiée depuis hier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>No orders of this customer are here.</source>
        <translation>Aucune commande de ce client ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>No orders yet</source>
        <translation>Aucune commande pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>No program opened</source>
        <translation>Aucun programme ne s’est ouvert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>No reply came from the browser within 5 minutes. Start again when you are ready.</source>
        <translation>Aucune réponse du navigateur en 5 minutes. Recommencez quand vous serez prêt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>No request yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>No shop is connected</source>
        <translation>Aucune boutique n’est connectée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>No status</source>
        <translation>Aucun statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>No such folder</source>
        <translation>Dossier introuvable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>No such number is in use. Is there a mistyped digit?</source>
        <translation>Un tel numéro n’existe pas. Y a-t-il une faute de frappe ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/loopback_socket.py"/>
        <source>No way back from the browser</source>
        <translation>Aucun chemin de retour du navigateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>None is used.</source>
        <comment>proxy</comment>
        <translation>Aucun n’est utilisé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>None of {all} works.</source>
        <translation>Sur {all}, aucune ne fonctionne.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/region_setting.py"/>
        <source>None: always with a country code</source>
        <translation>Aucun : toujours avec l’indicatif de pays</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Normal: at least every 2 minutes in busy hours, else every 15 minutes</source>
        <translation>Normal : au moins toutes les 2 minutes aux heures d’activité, sinon toutes les 15 minutes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Not a number in {country}. {problem} For another country begin with + and its code.</source>
        <translation>Ce n’est pas un numéro de ce pays : {country}. {problem} Pour un autre pays, commencez par + et son indicatif.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Not added yet</source>
        <comment>a connection</comment>
        <translation>Pas encore ajoutée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>Not at Brutlers yet</source>
        <translation>Pas encore chez Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Not checked</source>
        <comment>how a check came out</comment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not connected</source>
        <translation>Non connectée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not connected</source>
        <comment>what happened to a connection</comment>
        <translation>Non connectée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Not erased by this: what Brutlers keeps on its servers, backups, exports and prints that were made before.</source>
        <translation>Non effacé par cette action : ce que Brutlers garde sur ses serveurs, ainsi que les sauvegardes, exportations et impressions faites auparavant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>Not granted: {things}</source>
        <translation>Non accordé : {things}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>Not into the app’s own folder</source>
        <translation>Pas dans le dossier de l’application elle-même</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not reached</source>
        <comment>what happened to a connection</comment>
        <translation>Non joint</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Not saved. {problem} Everything you typed is still here.</source>
        <translation>Non enregistré. {problem} Tout ce que vous avez saisi est encore là.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <source>Not saved. {why} Everything you typed is still here.</source>
        <translation>Non enregistré. {why} Tout ce que vous avez saisi est encore là.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not stored</source>
        <comment>what happened to a connection</comment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Not updated yet</source>
        <translation>Pas encore à jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Noted by a newer Brutlers Desktop</source>
        <translation>Noté par un Brutlers Desktop plus récent</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing can be kept here</source>
        <translation>Rien ne peut être conservé ici</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing fits “{text}”. A few letters of a name, an e-mail, a model or an order are enough.</source>
        <translation>Rien ne correspond à « {text} ». Quelques lettres d’un nom, d’un e-mail, d’un modèle ou d’une commande suffisent.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing has happened yet. Connecting, renewals and faults will be listed here.</source>
        <translation>Rien ne s’est encore passé. Connexions, renouvellements et erreurs apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Nothing here is real, and nothing reaches Brutlers. It is gone when you leave it or close the app.</source>
        <translation>Rien ici n’est réel, et rien n’atteint Brutlers. Tout disparaît quand vous quittez ces données ou fermez l’application.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <source>Nothing is fetched or sent by itself. Press “Start as usual” to go on as always.</source>
        <translation>Rien n’est récupéré ni envoyé automatiquement. Appuyez sur « Démarrer normalement » pour continuer comme d’habitude.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Nothing is fetched or sent by itself. “Refresh” still asks Brutlers once.</source>
        <translation>Rien n’est récupéré ni envoyé automatiquement. « Actualiser » interroge tout de même Brutlers une fois.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent meanwhile; your orders here are untouched.</source>
        <translation>Rien n’est récupéré ni envoyé entre-temps ; vos commandes ici restent intactes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Nothing is fetched or sent until you decide; your orders here are untouched.</source>
        <translation>Rien n’est récupéré ni envoyé avant que vous ne décidiez ; vos commandes ici restent intactes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this is for trying the app.</source>
        <translation>Rien n’est conservé : ceci sert à essayer l’application.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing is kept: this system has no keyring service. Start the app again to choose a passphrase for a file instead.</source>
        <translation>Rien n’est conservé : ce système n’a pas de service de trousseau. Relancez l’application pour choisir à la place une phrase secrète pour un fichier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late or at risk</source>
        <translation>Rien n’est en retard ni menacé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late, and no wedding is near.</source>
        <translation>Rien n’est en retard, et aucun mariage n’est proche.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing is late. The next wedding is {name}’s, {days}.</source>
        <translation>Rien n’est en retard. Prochain mariage : {name}, {days}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Nothing is lost. Please try again in a moment.</source>
        <translation>Rien n’est perdu. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Nothing is sent before you decide.</source>
        <translation>Rien n’est envoyé avant que vous ne décidiez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Nothing is waiting</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Nothing like it is in the list. It shows only the last 100 orders by their last change.</source>
        <translation>La liste ne contient rien de semblable. Elle ne montre que les 100 commandes modifiées en dernier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>Nothing more could be kept in {path}. Free some space, then try again.</source>
        <translation>Plus rien n’a pu être conservé dans {path}. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Nothing needs to be done as long as all of them are registered at Brutlers.</source>
        <translation>Il n’y a rien à faire tant qu’elles sont toutes enregistrées chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Nothing of them is left in the keyring. The passphrase is asked for at the next start.</source>
        <translation>Il n’en reste rien dans le trousseau. La phrase secrète est demandée au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Nothing of this kind has happened.</source>
        <translation>Rien de ce genre ne s’est produit.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing reached Brutlers. The proxy may ask for a user name and password, or not allow this address: look at the network settings, or ask who looks after your network.</source>
        <translation>Rien n’est parvenu à Brutlers. Le proxy exige peut-être un nom d’utilisateur et un mot de passe, ou n’autorise pas cette adresse : regardez les réglages réseau, ou demandez à la personne qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>Nothing to choose from yet</source>
        <translation>Aucun choix pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Nothing waits in the Outbox</source>
        <translation>Rien n’attend dans les Envois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was changed here. Please try again in a moment.</source>
        <translation>Rien n’a été modifié ici. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Nothing was left here that could be revoked. To be sure, end the access in the Vendor Dashboard.</source>
        <translation>Il ne restait rien ici qui puisse être révoqué. Pour plus de sûreté, mettez fin à l’accès dans le Vendor Dashboard.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>Nothing was printed, and no file was written.</source>
        <translation>Rien n’a été imprimé, et aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Rien n’a été envoyé. Vérifiez la connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Notices outside the window</source>
        <translation>Notifications système</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Now also: {permissions}</source>
        <translation>Désormais aussi : {permissions}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Number of customers</source>
        <translation>Nombre de clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/language_setting.py"/>
        <source>Of the window, its days and numbers. Messages to customers have languages of their own. What the timeline noted before stays as it was noted.</source>
        <translation>De la fenêtre, de ses dates et de ses nombres. Les messages aux clients ont leurs propres langues. Ce que l’historique a déjà noté reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Often: at least every minute in busy hours, else every 5 minutes</source>
        <translation>Souvent : au moins chaque minute aux heures d’activité, sinon toutes les 5 minutes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>On its way to Brutlers:</source>
        <translation>En route vers Brutlers :</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>One a line, like waist: 70 cm</source>
        <translation>Une par ligne, par exemple tour de taille : 70 cm</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>One image can go with a status. Add one of them.</source>
        <translation>Un statut peut être accompagné d’une seule image. N’en ajoutez qu’une.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps has not been renewed for {n} days. Open Brutlers Desktop to sign in.</source>
        <extracomment>1: One of your connected apps has not been renewed for {n} day. Open Brutlers Desktop to sign in.</extracomment>
        <translation><numerusform>L’une de vos apps connectées n’a pas été renouvelée depuis {n} jour. Ouvrez Brutlers Desktop pour vous identifier.</numerusform><numerusform>L’une de vos apps connectées n’a pas été renouvelée depuis {n} jours. Ouvrez Brutlers Desktop pour vous identifier.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>One of your connected apps needs a sign-in. Until then nothing new arrives.</source>
        <translation>L’une de vos apps connectées nécessite une identification. D’ici là, rien de nouveau n’arrive.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>Only by Ctrl+L</source>
        <translation>Seulement par Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>Only facts that are not shown here</source>
        <translation>Seulement des informations non affichées ici</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Only its time of change</source>
        <translation>Seulement l’heure de modification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Only the new one opens your secrets and unlocks the window.</source>
        <translation>Seule la nouvelle ouvre vos secrets et déverrouille la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only the system's certificates.</source>
        <translation>Seulement les certificats du système.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Only where a company's network or a virus scanner opens safe connections: its certificate, as a PEM file.</source>
        <translation>Seulement si un réseau d’entreprise ou un antivirus ouvre les connexions sécurisées : son certificat, sous forme de fichier PEM.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Open</source>
        <comment>orders that are not done</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Open Brutlers Desktop</source>
        <translation>Ouvrir Brutlers Desktop</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Open Brutlers Desktop’s window to look round in it.</source>
        <translation>Ouvrez la fenêtre de Brutlers Desktop pour y jeter un œil.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Open Brutlers in the browser</source>
        <translation>Ouvrir Brutlers dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Open it in a browser on this computer. Earlier links no longer work.</source>
        <translation>Ouvrez-le dans un navigateur sur cet ordinateur. Les liens précédents ne fonctionnent plus.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders</source>
        <translation>Commandes ouvertes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status</source>
        <translation>Commandes ouvertes par statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by status and by wedding month</source>
        <translation>Commandes ouvertes par statut et par mois de mariage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Open orders by wedding month</source>
        <translation>Commandes ouvertes par mois de mariage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Open that order</source>
        <translation>Ouvrir cette commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Open the API log</source>
        <translation>Ouvrir le journal de l’API</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Open the Outbox</source>
        <translation>Ouvrir les Envois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open the log’s folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Open the order beside the list</source>
        <translation>Ouvrir la commande à côté de la liste</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser</source>
        <translation>Ouvrir l’image dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Open the picture in the browser of {when}</source>
        <translation>Ouvrir l’image dans le navigateur : {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Open the window with</source>
        <translation>Ouvrir la fenêtre sur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Open {address} in a browser yourself.</source>
        <translation>Ouvrez vous-même {address} dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Open {folder} in your file manager.</source>
        <translation>Ouvrez {folder} dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Or drop or paste one here.</source>
        <translation>Ou déposez-en ou collez-en une ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Order</source>
        <comment>a column of orders</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>Order without a name</source>
        <translation>Commande sans nom</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ordered</source>
        <comment>status of an order</comment>
        <translation>Commandé</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>a group of the timeline</comment>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders</source>
        <comment>what happened to a connection</comment>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Orders appear here as soon as there are any at Brutlers.</source>
        <translation>Les commandes apparaissent ici dès qu’il y en a chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Orders are fetched only by F5 or the Refresh button. You can change that under Settings, Keeping up to date.</source>
        <translation>Les commandes ne sont récupérées que par F5 ou le bouton Actualiser. Vous pouvez le changer dans Réglages, Actualisation.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders arrived</source>
        <translation>Commandes reçues</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Orders of this customer</source>
        <translation>Commandes de ce client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Orders that are changed, with their present status</source>
        <translation>Commandes modifiées, avec leur statut actuel</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Orders {view} {day}</source>
        <translation>Commandes {view} {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>Orders, customers, timelines and the Outbox, encrypted</source>
        <translation>Commandes, clients, historiques et Envois, chiffrés</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Other facts</source>
        <translation>Autres informations</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Other image…</source>
        <translation>Autre image…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: use https://.</source>
        <translation>Avec http://, vos secrets pourraient être lus en chemin : utilisez https://.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Over http:// your secrets could be read on the way: write 127.0.0.1 instead of localhost.</source>
        <translation>Avec http://, vos secrets pourraient être lus en chemin : écrivez 127.0.0.1 au lieu de localhost.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Page to read (*.html)</source>
        <translation>Page à lire (*.html)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/sheet.py"/>
        <source>Page {page} · {head}</source>
        <translation>Page {page} · {head}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Parts of the app</source>
        <translation>Éléments de l’application</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <source>Passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Paste them into a spreadsheet or a message.</source>
        <translation>Collez-les dans un tableur ou un message.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Path</source>
        <comment>a column of the API log</comment>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Paused · {updated}</source>
        <translation>En pause · {updated}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/polling_setting.py"/>
        <source>Paused: only by F5 or the Refresh button</source>
        <translation>En pause : seulement par F5 ou le bouton Actualiser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/scope_list.py"/>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Permissions changed</source>
        <comment>what happened to a connection</comment>
        <translation>Autorisations modifiées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Permissions to ask for</source>
        <translation>Autorisations à demander</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Phone</source>
        <comment>a column of orders</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Picture of {when}</source>
        <translation>Image : {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Place for secrets</source>
        <comment>what a check looks at</comment>
        <translation>Stockage des secrets</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Please check what you typed</source>
        <translation>Veuillez vérifier votre saisie</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>Please sign in again</source>
        <translation>Veuillez vous identifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>Please try again in a moment.</source>
        <translation>Veuillez réessayer dans un instant.</translation>
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
        <translation><numerusform>Le port {ports} est libre.</numerusform><numerusform>Les ports {ports} sont libres.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Possible gap</source>
        <comment>what happened to a connection</comment>
        <translation>Lacune possible</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_change_dialog.py"/>
        <source>Present passphrase</source>
        <comment>the one until now</comment>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Print the ticket…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Printed {day}</source>
        <translation>Imprimé le {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
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
        <translation>Avancement</translation>
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
        <translation>Refermer la commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Puts versions, settings, checks and the log into one file for whoever helps you. You see all of it before it is saved; secrets and your customers’ data are not in it.</source>
        <translation>Réunit versions, réglages, vérifications et journal dans un seul fichier pour la personne qui vous aide. Vous voyez tout avant l’enregistrement ; les secrets et les données de vos clients n’y figurent pas.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/licences_dialog.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries: you may put a version of your own in their place. Their source is at https://code.qt.io, the licence at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
        <translation>Qt et PySide6 sont utilisés sous la GNU Lesser General Public License, version 3. Ce sont des bibliothèques séparées : vous pouvez les remplacer par votre propre version. Leur code source se trouve sur https://code.qt.io, la licence sur https://www.gnu.org/licenses/lgpl-3.0.html.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Reached again</source>
        <comment>what happened to a connection</comment>
        <translation>À nouveau joint</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Reading the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Ready</source>
        <comment>orders to be picked up</comment>
        <translation>Prêtes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ready for pickup</source>
        <comment>status of an order</comment>
        <translation>Prêt à retirer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Receipt</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Receipt: a customer’s data was erased from this computer</source>
        <translation>Attestation : les données d’un client ont été effacées de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Reconnect with less</source>
        <translation>Reconnecter avec moins</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/permissions.py"/>
        <source>Reconnect with less…</source>
        <translation>Reconnecter avec moins…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Redirect URI {number}</source>
        <translation>URI de redirection {number}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Redirect URIs</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Redirect URIs, one a line, exactly as registered</source>
        <translation>URI de redirection, une par ligne, exactement comme enregistrées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Reference: {hash} (a salted hash; it tells nothing of the person)</source>
        <translation>Référence : {hash} (une empreinte salée ; elle ne dit rien de la personne)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/tray.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Refresh the orders</source>
        <translation>Actualiser les commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Refused</source>
        <comment>what happened to a connection</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Refused: {status}</source>
        <translation>Refusé : {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Register this app at Brutlers</source>
        <translation>Enregistrez cette application chez Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove anyway</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Remove the certificate file</source>
        <translation>Retirer le fichier de certificat</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <source>Remove the connection “{name}”?</source>
        <translation>Retirer la connexion « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Remove the image</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Removed</source>
        <comment>a connection</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewal interrupted</source>
        <translation>Renouvellement interrompu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Renewed</source>
        <comment>what happened to a connection</comment>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Renewing</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Rental</source>
        <translation>Location</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/file_dialog.py"/>
        <source>Replace “{name}”?</source>
        <translation>Remplacer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>Requests</source>
        <comment>requests to the server, in the API log</comment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Reset the columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Reset the filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Restart the system's keyring, then check again.</source>
        <translation>Redémarrez le trousseau du système, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restored</source>
        <translation>Restauration terminée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>Retry the refused ones</source>
        <translation>Réessayer les refusés</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Revoke the access first: it belongs to this Client ID and base address.</source>
        <translation>Révoquez d’abord l’accès : il appartient à cet ID client et à cette adresse de base.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this Client ID.</source>
        <translation>Révoquez d’abord l’accès : il appartient à cet ID client.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>Revoke the access first: it belongs to this base address.</source>
        <translation>Révoquez d’abord l’accès : il appartient à cette adresse de base.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>Revoke the access of “{name}”?</source>
        <translation>Révoquer l’accès de « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoke waiting</source>
        <translation>Révocation en attente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoke waiting</source>
        <comment>what happened to a connection</comment>
        <translation>Révocation en attente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Revoked</source>
        <comment>what happened to a connection</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked and confirmed: the old access is refused by Brutlers.</source>
        <translation>Révoqué et confirmé : l’ancien accès est refusé par Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Revoked, not proven</source>
        <translation>Révoqué, non vérifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking the access…</source>
        <translation>Révocation de l’accès…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>Revoking waits for Brutlers</source>
        <translation>La révocation attend Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>Revoking was stopped before Brutlers confirmed it.</source>
        <translation>La révocation a été arrêtée avant que Brutlers l’ait confirmée.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Roomy</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/appearance_setting.py"/>
        <source>Rows of tables</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Safe connection</source>
        <comment>what a check looks at</comment>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Safe start</source>
        <translation>Démarrage sans échec</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>Sample shop</source>
        <translation>Boutique d’exemple</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/status_edit_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save and new</source>
        <translation>Enregistrer et nouvelle</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>Save customer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Save order</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the list as PDF</source>
        <translation>Enregistrer la liste en PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/orders_tools.py"/>
        <source>Save the list as PDF…</source>
        <translation>Enregistrer la liste en PDF…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Save the receipt</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/receipt_dialog.py"/>
        <source>Save the receipt…</source>
        <translation>Enregistrer l’attestation…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Save the ticket as PDF…</source>
        <translation>Enregistrer la fiche en PDF…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Save the work ticket as PDF</source>
        <translation>Enregistrer la fiche de travail en PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Save without trying</source>
        <translation>Enregistrer sans essai</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Saved as PDF</source>
        <translation>Enregistré en PDF</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Saved: the order for {customer}.</source>
        <translation>Enregistré : la commande pour {customer}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search customer, model, colour, order…  (Ctrl+F)</source>
        <translation>Rechercher client, modèle, couleur, commande…  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>Search the customers</source>
        <translation>Rechercher dans les clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>Search the orders</source>
        <translation>Rechercher dans les commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Seconds</source>
        <comment>a column of the API log</comment>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Seconds to undo</source>
        <translation>Secondes pour annuler</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>Secrets are held for this run only</source>
        <translation>Les secrets ne sont gardés que pour cette session</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Secrets are no longer read or stored.</source>
        <translation>Les secrets ne sont plus lus ni enregistrés.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Secrets can be stored and read.</source>
        <translation>Les secrets peuvent être enregistrés et lus.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See appointments</source>
        <translation>Voir les rendez-vous</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See orders</source>
        <translation>Voir les commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>See your shop's profile</source>
        <translation>Voir le profil de votre boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Select at most {most} orders, or export them.</source>
        <translation>Sélectionnez au plus {most} commandes, ou exportez-les.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Select at most {most} orders, then change their status.</source>
        <translation>Sélectionnez au plus {most} commandes, puis changez leur statut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Send at once</source>
        <translation>Envoyer aussitôt</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it again</source>
        <translation>L’envoyer à nouveau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Send it to this shop</source>
        <translation>L’envoyer à cette boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sending to the printer…</source>
        <translation>Envoi à l’imprimante…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Sent in the last 30 days</source>
        <translation>Envoyé ces 30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Sent {when}</source>
        <translation>Envoyé {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>Set the clock right, best by letting the system do it.</source>
        <translation>Réglez l’horloge, de préférence en laissant le système s’en charger.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/palette/hits.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>Settings exported</source>
        <translation>Réglages exportés</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shop: {name}</source>
        <translation>Boutique : {name}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>Shops</source>
        <translation>Boutiques</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Show an icon in the tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as bars</source>
        <translation>Afficher en barres</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sidebar.py"/>
        <source>Show the names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Show the outbox</source>
        <translation>Afficher les Envois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>Show the picture of {when}</source>
        <translation>Afficher l’image : {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Show this list of keys</source>
        <translation>Afficher cette liste de touches</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by</source>
        <translation>S’identifier à nouveau avant le</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Sign in again by {day}</source>
        <translation>S’identifier avant le {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in again by {day}, and it goes on without a break.</source>
        <translation>Identifiez-vous à nouveau avant le {day}, et tout continue sans interruption.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Sign in again in your browser</source>
        <translation>S’identifier à nouveau dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>Sign in again: choose another account in your browser.</source>
        <translation>S’identifier à nouveau : choisissez un autre compte dans votre navigateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign in at Brutlers and choose Allow. If no browser opened, copy the link and open it in a browser on this computer.</source>
        <translation>Identifiez-vous chez Brutlers et choisissez Autoriser. Si aucun navigateur ne s’est ouvert, copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in through your browser, and your orders appear here.</source>
        <translation>Identifiez-vous par votre navigateur, et vos commandes apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Sign in to the Brutlers Vendor Dashboard, open Integrations and register an app. Name it as you like, for example “Brutlers Desktop”.</source>
        <translation>Identifiez-vous au Vendor Dashboard de Brutlers, ouvrez Integrations et enregistrez une application. Nommez-la à votre gré, par exemple « Brutlers Desktop ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Sign-in link</source>
        <translation>Lien d’identification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Sign-ins and key</source>
        <translation>Identifications et clé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Size</source>
        <comment>a column of orders</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Size</source>
        <comment>a column of the API log</comment>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes in {n} spans between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <extracomment>1: Some changes in {n} span between {after} and {before} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</extracomment>
        <translation><numerusform>Des modifications de {n} période entre {after} et {before} manquent peut-être ici : plus de commandes ont changé que Brutlers n’en liste à la fois. Chacune s’affiche dès que sa commande change à nouveau.</numerusform><numerusform>Des modifications de {n} périodes entre {after} et {before} manquent peut-être ici : plus de commandes ont changé que Brutlers n’en liste à la fois. Chacune s’affiche dès que sa commande change à nouveau.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>Some changes may have been missed</source>
        <translation>Modifications peut-être manquées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>Some changes {spans} may be missing here: more orders changed than Brutlers lists at once. Each shows as soon as its order changes again.</source>
        <comment>the spans: “between … and …”, one or more</comment>
        <translation>Des modifications {spans} manquent peut-être ici : plus de commandes ont changé que Brutlers n’en liste à la fois. Chacune s’affiche dès que sa commande change à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>Somebody changed this customer at Brutlers since you looked.</source>
        <translation>Quelqu’un a modifié ce client chez Brutlers depuis que vous l’avez vu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Somebody changed this customer at Brutlers since you looked. Nothing is sent before you decide.</source>
        <translation>Quelqu’un a modifié ce client chez Brutlers depuis que vous l’avez vu. Rien n’est envoyé avant que vous ne décidiez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Something else</source>
        <comment>what happened to a connection</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>Something in it is not accepted. Change it and try again, or discard it.</source>
        <translation>Un élément n’est pas accepté. Modifiez-le et réessayez, ou abandonnez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Something is missing beside the @.</source>
        <translation>Il manque quelque chose à côté du @.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>Something is missing in it, or it holds what does not belong there.</source>
        <translation>Il y manque quelque chose, ou il contient ce qui n’a rien à y faire.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Something needs your attention. Unlock the window to see it.</source>
        <translation>Quelque chose demande votre attention. Déverrouillez la fenêtre pour le voir.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>Something of this customer waits in the Outbox</source>
        <translation>Quelque chose de ce client attend dans les Envois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Something went wrong in the app</source>
        <translation>Une erreur est survenue dans l’application</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <source>Special requests</source>
        <translation>Demandes particulières</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Special requests</source>
        <comment>a column of orders</comment>
        <translation>Demandes particulières</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start as usual</source>
        <translation>Démarrer normalement</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Start over with an empty archive?</source>
        <translation>Repartir avec une archive vide ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Start over…</source>
        <translation>Repartir de zéro…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely</source>
        <translation>Démarrer sans échec</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>Start safely?</source>
        <translation>Démarrer sans échec ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>Started over</source>
        <translation>Nouveau départ effectué</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/top_bar.py"/>
        <source>State of the orders</source>
        <translation>État des commandes</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Status</source>
        <comment>a column of orders</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Status of the message</source>
        <translation>Statut du message</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/today_chart.py"/>
        <source>Status or wedding month</source>
        <translation>Statut ou mois de mariage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Status unknown</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Step {number}: {heading}</source>
        <translation>Étape {number} : {heading}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/name_dialog.py"/>
        <source>Such as Weddings in June</source>
        <translation>Par exemple Mariages de juin</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Suit</source>
        <translation>Costume</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/support.py"/>
        <source>Support bundle saved</source>
        <translation>Dossier d’assistance enregistré</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/actions.py"/>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Take {customer}</source>
        <translation>Prendre {customer}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>Tell me of new orders, changed statuses and needed sign-ins</source>
        <translation>Me signaler les nouvelles commandes, les changements de statut et les identifications requises</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>Template</source>
        <translation>Modèle de texte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is no image.</source>
        <translation>Ce n’est pas une image.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>That is only the address of an image. Nothing is fetched from the internet: save the image first, then add the file.</source>
        <translation>Ce n’est que l’adresse d’une image. Rien n’est récupéré sur internet : enregistrez d’abord l’image, puis ajoutez le fichier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The Client Secret could not be tried, so nothing was saved. {why}</source>
        <translation>Le secret client n’a pas pu être essayé ; rien n’a donc été enregistré. {why}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The Client Secret is not here</source>
        <translation>Le secret client n’est pas ici</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/retired.py"/>
        <source>The access before this one, which allowed more</source>
        <translation>L’accès précédent, qui autorisait davantage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access has ended</source>
        <translation>L’accès a pris fin</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access is being renewed just now.</source>
        <translation>L’accès est en cours de renouvellement.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/revocation.py"/>
        <source>The access is no longer used here, but Brutlers could not be told yet. It is tried again by itself; or forget it on this computer anyway.</source>
        <translation>L’accès n’est plus utilisé ici, mais Brutlers n’a pas encore pu être informé. Un nouvel essai a lieu automatiquement ; ou bien oubliez quand même l’accès sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>The access that you have belongs to this Client ID and base address. To change them, revoke it first.</source>
        <translation>L’accès que vous avez appartient à cet ID client et à cette adresse de base. Pour les modifier, révoquez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access was last renewed on {day} and ends {n} days after that.</source>
        <extracomment>1: The access was last renewed on {day} and ends {n} day after that.</extracomment>
        <translation><numerusform>L’accès a été renouvelé pour la dernière fois le {day} et prend fin {n} jour après.</numerusform><numerusform>L’accès a été renouvelé pour la dernière fois le {day} et prend fin {n} jours après.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The access was renewed elsewhere</source>
        <translation>L’accès a été renouvelé ailleurs</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address holds a character that cannot stand in one. Please type it again.</source>
        <translation>L’adresse contient un caractère interdit. Veuillez la saisir à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must begin with https://, like https://brutlers.com</source>
        <translation>L’adresse doit commencer par https://, comme https://brutlers.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>The address must end before any “?” or “#”, like https://brutlers.com</source>
        <translation>L’adresse doit s’arrêter avant tout « ? » ou « # », comme https://brutlers.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The answer did not arrive</source>
        <translation>La réponse n’est pas arrivée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The answer from Brutlers did not arrive. Check the internet connection, then try again.</source>
        <translation>La réponse de Brutlers n’est pas arrivée. Vérifiez la connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The answer to a renewal never arrived</source>
        <translation>La réponse à un renouvellement n’est jamais arrivée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The app did not follow, so that nothing secret went to another address. If this stays, check the base address of the connection.</source>
        <translation>L’application n’a pas suivi, pour que rien de secret ne parte vers une autre adresse. Si cela persiste, vérifiez l’adresse de base de la connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The app is still starting.</source>
        <translation>L’application démarre encore.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The app talks to Brutlers, at the addresses of your connections, and to nobody else. No usage is counted, nothing is sent to the makers of this app, and there is no advertising. A picture is fetched from its address only when you ask for it.</source>
        <translation>L’application communique avec Brutlers, aux adresses de vos connexions, et avec personne d’autre. Aucune utilisation n’est mesurée, rien n’est envoyé aux auteurs de l’application, et il n’y a pas de publicité. Une image n’est récupérée à son adresse que si vous la demandez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>The app works without it.</source>
        <translation>L’application fonctionne sans elle.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive before is kept as {file}.</source>
        <translation>L’archive précédente est conservée sous le nom {file}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive could not be opened</source>
        <translation>L’archive n’a pas pu être ouverte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive has to be brought up to date</source>
        <translation>L’archive doit être mise à jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive is being opened elsewhere</source>
        <translation>L’archive est en cours d’ouverture ailleurs</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive is damaged</source>
        <translation>L’archive est endommagée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/openings.py"/>
        <source>The archive is in use</source>
        <translation>L’archive est en cours d’utilisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The archive may not be written</source>
        <translation>L’archive ne peut pas être modifiée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The archive that cannot be opened is kept under a dated name.</source>
        <translation>L’archive qui ne s’ouvre pas est conservée sous un nom daté.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive was damaged</source>
        <translation>L’archive était endommagée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The archive's key does not fit</source>
        <translation>La clé de l’archive ne convient pas</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The area code is missing.</source>
        <translation>L’indicatif régional manque.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup could not be opened</source>
        <translation>La sauvegarde n’a pas pu être ouverte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The backup is damaged</source>
        <translation>La sauvegarde est endommagée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is encrypted with it. Whoever has both can read your orders; without the passphrase nobody can, not even you.</source>
        <translation>Elle chiffre la sauvegarde. Quiconque a les deux peut lire vos commandes ; sans la phrase secrète, personne ne le peut, pas même vous.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup is {path}. It opens only with its passphrase, which is kept nowhere.</source>
        <translation>La sauvegarde : {path}. Elle ne s’ouvre qu’avec sa phrase secrète, qui n’est conservée nulle part.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The backup’s passphrase</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} (by “{issuer}”) is trusted.</source>
        <translation>Le certificat de {host} (par « {issuer} ») est approuvé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>Le certificat de {host} n’est pas approuvé ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The certificate of {host} is trusted.</source>
        <translation>Le certificat de {host} est approuvé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The certificates that the network settings name can no longer be read here. Choose the file again, or remove it there.</source>
        <translation>Les certificats indiqués dans les réglages réseau ne sont plus lisibles ici. Choisissez à nouveau le fichier, ou retirez-le dans ces réglages.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>The change</source>
        <translation>La modification</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>The computer's memory is used up</source>
        <translation>La mémoire de l’ordinateur est épuisée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection broke off</source>
        <translation>La connexion s’est interrompue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <location filename="../../brutlers_desktop/services/outbox.py"/>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <location filename="../../brutlers_desktop/services/sessions.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The connection is gone</source>
        <translation>La connexion n’existe plus</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/outbox_sending.py"/>
        <source>The connection may belong to another shop now.</source>
        <translation>La connexion appartient peut-être maintenant à une autre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>The connection may belong to another shop now. Nothing is sent before you decide.</source>
        <translation>La connexion appartient peut-être maintenant à une autre boutique. Rien n’est envoyé avant que vous ne décidiez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection through which it would go is no longer here.</source>
        <translation>La connexion par laquelle elle partirait n’est plus ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>The connection was made anew, and may belong to another shop.</source>
        <translation>La connexion a été refaite, et appartient peut-être à une autre boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>The customers could not be read</source>
        <translation>Les clients n’ont pas pu être lus</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk is read-only</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The disk reports an error</source>
        <translation>Le disque signale une erreur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The draft cannot be kept: {problem}</source>
        <translation>Le brouillon ne peut pas être conservé : {problem}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The entry is still there after it was deleted. Remove it in the keyring's own program, or try again.</source>
        <translation>L’entrée est toujours là après sa suppression. Retirez-la dans le programme du trousseau, ou réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/whole_file.py"/>
        <source>The export was stopped</source>
        <translation>L’exportation a été arrêtée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file could not be read. Is it still there, and may you open it?</source>
        <translation>Le fichier n’a pas pu être lu. Existe-t-il encore, et avez-vous le droit de l’ouvrir ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The file is read-only</source>
        <translation>Le fichier est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>The file is too large to be one of certificates.</source>
        <translation>Le fichier est trop gros pour être un fichier de certificats.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets cannot be used</source>
        <translation>Le fichier de vos secrets est inutilisable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is damaged</source>
        <translation>Le fichier de vos secrets est endommagé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is gone</source>
        <translation>Le fichier de vos secrets a disparu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets is in use</source>
        <translation>Le fichier de vos secrets est en cours d’utilisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>The file of your secrets was replaced</source>
        <translation>Le fichier de vos secrets a été remplacé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The file of your sign-ins and the key, encrypted; nothing, if they are in your system’s keyring</source>
        <translation>Le fichier de vos identifications et de la clé, chiffré ; rien, si elles sont dans le trousseau de votre système</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The file that held them is gone.</source>
        <translation>Le fichier qui les contenait n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>The first day lies after the last.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The folder could not be opened</source>
        <translation>Le dossier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image as it will be sent</source>
        <translation>L’image telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>The image is still being made ready.</source>
        <translation>L’image est encore en préparation.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>The image that you added before</source>
        <translation>L’image que vous avez ajoutée auparavant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>The key to your orders is missing</source>
        <translation>La clé de vos commandes manque</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connections.py"/>
        <source>The keyring on this computer holds no Client Secret for this connection (secrets of an earlier run may not have been kept). Enter it again under Edit.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas de secret client pour cette connexion (les secrets d’une session précédente n’ont peut-être pas été conservés). Saisissez-le à nouveau par Modifier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/api_log_dialog.py"/>
        <source>The last 1,000 requests to Brutlers, without what was in them: no tokens, no customers, no order numbers. A check asks for what Brutlers must refuse, so a 400 or 401 that comes with one is as it should be.</source>
        <translation>Les 1 000 dernières requêtes à Brutlers, sans leur contenu : ni jetons, ni clients, ni numéros de commande. Une vérification demande ce que Brutlers doit refuser ; un 400 ou 401 y est donc normal.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>The last list from Brutlers does not reach back to the one before. Changes {span} may be missing here; each shows as soon as its order changes again.</source>
        <translation>La dernière liste de Brutlers ne remonte pas jusqu’à la précédente. Des modifications {span} manquent peut-être ici ; chacune s’affiche dès que sa commande change à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last renewal was interrupted, and its answer never arrived. Nothing is wrong with your orders: sign in again to go on.</source>
        <translation>Le dernier renouvellement a été interrompu, et sa réponse n’est jamais arrivée. Vos commandes vont bien : identifiez-vous à nouveau pour continuer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in is of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation>La dernière identification est celle d’une autre boutique. Rien n’est récupéré ni envoyé avec elle avant que vous ne décidiez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The last sign-in may be of another shop. Nothing is fetched or sent with it before you decide.</source>
        <translation>La dernière identification est peut-être celle d’une autre boutique. Rien n’est récupéré ni envoyé avec elle avant que vous ne décidiez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>The last time it ended with a fault of its own. Nothing is lost: your orders and what waits in the Outbox are here again, as they were.</source>
        <translation>La dernière fois, il s’est fermé à cause d’une de ses propres erreurs. Rien n’est perdu : vos commandes et ce qui attend dans les Envois sont de nouveau là, tels quels.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The list of connections was damaged</source>
        <translation>La liste des connexions était endommagée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The list of your connections and how you like the window: no secrets and no customers</source>
        <translation>La liste de vos connexions et vos préférences d’affichage : ni secrets ni clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/guard.py"/>
        <source>The lock had lost its passphrase</source>
        <translation>Le verrouillage avait perdu sa phrase secrète</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/log/setup.py"/>
        <source>The log cannot be written</source>
        <translation>Le journal ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>The log, for when something goes wrong: no secrets and no customers</source>
        <translation>Le journal, pour les cas où quelque chose ne va pas : ni secrets ni clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>The network settings name a file of certificates that is no longer here. Choose it again, or remove it there.</source>
        <translation>Les réglages réseau indiquent un fichier de certificats qui n’est plus ici. Choisissez-le à nouveau, ou retirez-le dans ces réglages.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The new access waits in memory for the keyring</source>
        <translation>Le nouvel accès attend le trousseau en mémoire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The old passphrase opens nothing any more, here. A copy of the file that was made before, in a backup for example, still opens with it.</source>
        <translation>L’ancienne phrase secrète n’ouvre plus rien ici. Une copie du fichier faite auparavant, dans une sauvegarde par exemple, s’ouvre toujours avec elle.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/outbox.py"/>
        <source>The order is at “{status}” now: somebody changed it since you looked.</source>
        <translation>La commande en est maintenant à « {status} » : quelqu’un l’a modifiée depuis que vous l’avez vue.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders are those of {file}.</source>
        <translation>Les commandes sont celles de {file}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>The orders cannot be read now</source>
        <translation>Les commandes sont illisibles pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/wire.py"/>
        <source>The orders could not be read</source>
        <translation>Les commandes n’ont pas pu être lues</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>The orders here are those of “{shop}”.</source>
        <translation>Les commandes ici sont celles de « {shop} ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders of the backup take the place of those here. The archive as it is now is kept under a dated name.</source>
        <translation>Les commandes de la sauvegarde remplacent celles d’ici. L’archive actuelle est conservée sous un nom daté.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>The orders on this computer are not open.</source>
        <translation>Les commandes de cet ordinateur ne sont pas ouvertes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>The orders that were kept on this computer are gone.</source>
        <translation>Les commandes conservées sur cet ordinateur ont disparu.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>The page that was open last</source>
        <translation>La dernière page ouverte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ cannot be used like this.</source>
        <translation>La partie après le @ n’est pas utilisable ainsi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part after the @ needs an ending, such as .com.</source>
        <translation>La partie après le @ doit avoir une terminaison, comme .com.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The part before the @ cannot be used like this.</source>
        <translation>La partie avant le @ n’est pas utilisable ainsi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>The passphrase does not fit {backup}, or this is not a backup of Brutlers Desktop, or its beginning is damaged. Nothing was changed.</source>
        <translation>La phrase secrète ne convient pas à {backup}, ou ce n’est pas une sauvegarde de Brutlers Desktop, ou son début est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>The passphrase is changed</source>
        <translation>La phrase secrète est modifiée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/lock_setting.py"/>
        <source>The passphrase of your secrets unlocks it. Orders are kept up to date, and changes are sent, while it is locked.</source>
        <translation>La phrase secrète de vos secrets déverrouille la fenêtre. Tant qu’elle est verrouillée, les commandes restent à jour et les modifications sont envoyées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pictures.py"/>
        <source>The picture cannot be shown</source>
        <translation>L’image ne peut pas être affichée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printer did not take it. Look after it, or save a PDF instead.</source>
        <translation>L’imprimante ne l’a pas accepté. Vérifiez-la, ou enregistrez plutôt un PDF.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/output.py"/>
        <source>The printing was stopped</source>
        <translation>L’impression a été arrêtée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>The profile is in use</source>
        <translation>Le profil est en cours d’utilisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>The profile's folder cannot be used</source>
        <translation>Le dossier du profil est inutilisable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>The profile's folder was moved or removed. Restart Brutlers Desktop.</source>
        <translation>Le dossier du profil a été déplacé ou supprimé. Redémarrez Brutlers Desktop.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The proxy does not answer.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} does not answer.</source>
        <translation>Le proxy {proxy} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The proxy {proxy} is of a kind that this app cannot use.</source>
        <translation>Le proxy {proxy} est d’un type que cette application ne peut pas utiliser.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>The renewal was interrupted</source>
        <translation>Le renouvellement a été interrompu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/crash_dialog.py"/>
        <source>The report holds no passwords and no customers’ data. It stays here unless you hand it on.</source>
        <translation>Le rapport ne contient ni mots de passe ni données de vos clients. Il reste ici, sauf si vous le transmettez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The request was not accepted ({error}).</source>
        <translation>La requête n’a pas été acceptée ({error}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The same again</source>
        <translation>Encore une fois la même</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/writing.py"/>
        <source>The scanned order is not known here</source>
        <translation>La commande scannée n’est pas connue ici</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/view_actions.py"/>
        <source>The search, the filters and the order of the list are saved, as a tab of its own.</source>
        <translation>La recherche, les filtres et le tri de la liste sont enregistrés sous un onglet à part.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>The secrets cannot be moved</source>
        <translation>Les secrets ne peuvent pas être déplacés</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The server answered with an error ({status})</source>
        <translation>Le serveur a répondu par une erreur ({status})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}).</source>
        <translation>Le serveur a répondu par une erreur ({status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered with an error ({status}). Nothing is wrong on your side; please try again in a moment.</source>
        <translation>Le serveur a répondu par une erreur ({status}). Le problème ne vient pas de vous ; veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>The server answered with an error. This is tried again by itself.</source>
        <translation>Le serveur a répondu par une erreur. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>The server answered {status}. Check the base address of this connection.</source>
        <translation>Le serveur a répondu {status}. Vérifiez l’adresse de base de cette connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>The server did not say what time it has.</source>
        <translation>Le serveur n’a pas indiqué son heure.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The server had a problem.</source>
        <translation>Le serveur a eu un problème.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>The server takes any secret at this point; only a sign-in shows whether it is right.</source>
        <translation>À ce stade, le serveur accepte n’importe quel secret ; seule une identification montre s’il est correct.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The server takes too long</source>
        <translation>Le serveur met trop de temps</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>The server's certificate could not be verified, so nothing was sent. Check this computer's date and network, then try again.</source>
        <translation>Le certificat du serveur n’a pas pu être vérifié ; rien n’a donc été envoyé. Vérifiez la date et le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The sign-in did not succeed</source>
        <translation>L’identification n’a pas abouti</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server answered with an error of its own ({status}).</source>
        <translation>Le serveur d’identification a répondu par une erreur de sa part ({status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server gave no usable answer</source>
        <translation>Le serveur d’identification n’a pas donné de réponse utilisable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server refused</source>
        <translation>Le serveur d’identification a refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>The sign-in server wanted to send us elsewhere</source>
        <translation>Le serveur d’identification a voulu nous envoyer ailleurs</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <location filename="../../brutlers_desktop/oauth/trial.py"/>
        <source>The sign-in server's answer makes no sense</source>
        <translation>La réponse du serveur d’identification n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>L’identification a duré trop longtemps</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system did not let Brutlers Desktop use its secrets. Allow it there, then try again.</source>
        <translation>Le système n’a pas laissé Brutlers Desktop utiliser ses secrets. Autorisez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring answered with an error. Check that it works, then try again.</source>
        <translation>Le trousseau du système a répondu par une erreur. Vérifiez qu’il fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>The system's keyring does not answer.</source>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>The system's keyring service is not running. Start it, or sign in to your desktop again, then try again.</source>
        <translation>Le service de trousseau du système n’est pas actif. Démarrez-le, ou rouvrez votre session, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>The wedding was {n} days ago, and the order is still open.</source>
        <extracomment>1: The wedding was {n} day ago, and the order is still open.</extracomment>
        <translation><numerusform>Le mariage a eu lieu il y a {n} jour, et la commande est encore ouverte.</numerusform><numerusform>Le mariage a eu lieu il y a {n} jours, et la commande est encore ouverte.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Their archive is not open.</source>
        <translation>Leur archive n’est pas ouverte.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Their key is in a keyring service, and none is running on this system. They are safe where they are. Until the service is back and the app was started again, only the orders that Brutlers tells now are shown.</source>
        <translation>Leur clé est dans un service de trousseau, et aucun n’est actif sur ce système. Elles sont en sécurité là où elles sont. Tant que le service n’est pas revenu et l’application relancée, seules les commandes que Brutlers donne maintenant sont affichées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>There are too many digits.</source>
        <translation>Il y a trop de chiffres.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_views.py"/>
        <source>There is a view of this name already.</source>
        <translation>Une vue de ce nom existe déjà.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/renewal.py"/>
        <source>There is no access stored for this connection any more.</source>
        <translation>Plus aucun accès n’est enregistré pour cette connexion.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no certificate in it. Ask for the file in PEM form; it begins with {begin}.</source>
        <translation>Il ne contient pas de certificat. Demandez le fichier au format PEM ; il commence par {begin}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>There is no image in the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/sample_data.py"/>
        <source>There is no sample data here</source>
        <translation>Il n’y a pas de données d’exemple ici</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/certificate_file.py"/>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>There is no such place</source>
        <translation>Cet endroit n’existe pas</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>There is nothing in it.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>There is nothing more to do here. The app shows how it went.</source>
        <translation>Il n’y a plus rien à faire ici. L’application montre le résultat.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/keep_apart.py"/>
        <source>There is nothing to keep apart</source>
        <translation>Il n’y a rien à garder à part</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>There was more after its end.</source>
        <translation>Il y avait encore quelque chose après sa fin.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>These orders are as of {when}.</source>
        <translation>État de ces commandes : {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>These orders were kept by a newer Brutlers Desktop</source>
        <translation>Ces commandes ont été conservées par un Brutlers Desktop plus récent</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>They are in a file that only your passphrase opens. Open Brutlers Desktop and type it; a command asks for it on a terminal, or reads it with --passphrase-fd.</source>
        <translation>Ils sont dans un fichier que seule votre phrase secrète ouvre. Ouvrez Brutlers Desktop et saisissez-la ; en ligne de commande, elle est demandée dans un terminal, ou lue avec --passphrase-fd.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_files.py"/>
        <source>They are in {path}, without the Client Secret and without any access. Import them on the other computer under Connected apps.</source>
        <translation>Ils sont dans {path}, sans le secret client et sans aucun accès. Importez-les sur l’autre ordinateur, dans Apps connectées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>They are in {path}.</source>
        <translation>Elles sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/vaults.py"/>
        <source>They are kept for this run only.</source>
        <translation>Ils ne sont gardés que pour cette session.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>They were erased meanwhile. Nothing was changed.</source>
        <translation>Il a été effacé entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access has ended. Sign in again to go on.</source>
        <translation>Cet accès a pris fin. Identifiez-vous à nouveau pour continuer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>This access is no longer used here. Brutlers could not be told yet; this is tried again by itself.</source>
        <translation>Cet accès n’est plus utilisé ici. Brutlers n’a pas encore pu être informé ; un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/commands.py"/>
        <source>This app can then no longer see or change the shop's orders, until you connect again. Nothing is deleted at Brutlers.</source>
        <translation>L’application ne pourra alors plus voir ni modifier les commandes de la boutique, jusqu’à ce que vous vous connectiez à nouveau. Rien n’est supprimé chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may neither create nor change customers.</source>
        <translation>L’application ne peut ni créer ni modifier de clients.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may no longer see your customers at Brutlers. Those below are kept as they were.</source>
        <translation>L’application n’a plus le droit de voir vos clients chez Brutlers. Ceux ci-dessous sont conservés tels quels.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>This app may not see your customers</source>
        <translation>L’application n’a pas le droit de voir vos clients</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may see your orders, but neither create orders nor change their status.</source>
        <translation>L’application peut voir vos commandes, mais ni en créer ni changer leur statut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_commands.py"/>
        <source>This computer has no program set up for it. Copy the address or number instead.</source>
        <translation>Cet ordinateur n’a pas de programme prévu pour cela. Copiez plutôt l’adresse ou le numéro.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} ahead of Brutlers' clock.</source>
        <translation>L’horloge de cet ordinateur avance de {time} sur celle de Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>This computer's clock is {time} behind Brutlers' clock.</source>
        <translation>L’horloge de cet ordinateur retarde de {time} sur celle de Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>This computer's network settings name a proxy that is not an HTTP proxy (a SOCKS proxy, perhaps), so nothing was sent. Name an HTTP proxy there, or under Settings, Network.</source>
        <translation>Les réglages réseau de cet ordinateur indiquent un proxy qui n’est pas un proxy HTTP (peut-être un proxy SOCKS) ; rien n’a donc été envoyé. Indiquez-y un proxy HTTP, ou dans Réglages, Réseau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This connection is no longer there</source>
        <translation>Cette connexion n’existe plus</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was changed here</source>
        <translation>Cette connexion a été modifiée ici</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>This connection was checked</source>
        <translation>Cette connexion a été vérifiée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>This customer is gone</source>
        <translation>Ce client n’existe plus</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This day cannot be read. Write it like 12.6.2027.</source>
        <translation>Cette date est illisible. Écrivez-la ainsi : 12.6.2027.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}, not to {typed}.</source>
        <translation>Cet e-mail est celui de {known}. Brutlers lierait la commande à {known}, pas à {typed}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>This e-mail belongs to {known}. Brutlers would link the order to {known}.</source>
        <translation>Cet e-mail est celui de {known}. Brutlers lierait la commande à {known}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/connection_file.py"/>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/connection_settings.py"/>
        <source>This file names another server than {server}: your Client Secret would go to {address}. Go on only if you know that address.</source>
        <translation>Ce fichier indique un autre serveur que {server} : votre secret client irait à {address}. Ne continuez que si vous connaissez cette adresse.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This holds from now on.</source>
        <translation>Valable dès maintenant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This image cannot be attached</source>
        <translation>Cette image ne peut pas être jointe</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/tasks.py"/>
        <source>This is a fault of ours and has been written to the log. Nothing was lost; please try again.</source>
        <translation>C’est une erreur de notre part, et elle est notée dans le journal. Rien n’a été perdu ; veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/crashing.py"/>
        <source>This is a fault of ours. Your orders and what waits in the Outbox are safe on this computer. You can go on; if something looks wrong, start the app again: it comes back as you left it.</source>
        <translation>C’est une erreur de notre part. Vos commandes et ce qui attend dans les Envois sont en sécurité sur cet ordinateur. Vous pouvez continuer ; si quelque chose semble anormal, relancez l’application : elle revient telle que vous l’avez laissée.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>This is all that will be in the file. Secrets, e-mail addresses and phone numbers are taken out, and orders are not in it. Look through it, then save it and send it to whoever helps you.</source>
        <translation>Voici tout ce que contiendra le fichier. Les secrets, les adresses e-mail et les numéros de téléphone sont retirés, et les commandes n’y figurent pas. Parcourez-le, puis enregistrez-le et envoyez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>This is another shop</source>
        <translation>C’est une autre boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>This is not a name or address, like proxy.example.com</source>
        <translation>Ce n’est pas un nom ni une adresse, comme proxy.example.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>This is not a whole address.</source>
        <translation>Ce n’est pas une adresse complète.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>This is not an ordinary file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/customers.py"/>
        <source>This is not the id of a customer.</source>
        <translation>Ce n’est pas l’identifiant d’un client.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>This is not the id of an order.</source>
        <translation>Ce n’est pas l’identifiant d’une commande.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>This is not the passphrase</source>
        <translation>Ce n’est pas la bonne phrase secrète</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>This is the draft that you began.</source>
        <translation>Voici le brouillon que vous avez commencé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This is too long for an e-mail address.</source>
        <translation>C’est trop long pour une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client ID. The Client Secret begins with brut_secret_.</source>
        <translation>Cela ressemble à l’ID client. Le secret client commence par brut_secret_.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>This looks like the Client Secret. The Client ID begins with brut_app_.</source>
        <translation>Cela ressemble au secret client. L’ID client commence par brut_app_.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/pending_card.py"/>
        <source>This order is not at Brutlers yet.</source>
        <translation>Cette commande n’est pas encore chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>This profile folder cannot be used</source>
        <translation>Ce dossier de profil est inutilisable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <source>This profile was used by a newer Brutlers Desktop</source>
        <translation>Ce profil a été utilisé par un Brutlers Desktop plus récent</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>This proxy:</source>
        <translation>Ce proxy :</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>This reply could not be used</source>
        <translation>Cette réponse n’a pas pu être utilisée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret cannot be stored</source>
        <translation>Ce secret ne peut pas être enregistré</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/limits.py"/>
        <source>This secret is too long to be stored</source>
        <translation>Ce secret est trop long pour être enregistré</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>This system cannot read HEIC images. Save it as JPEG, then try again.</source>
        <translation>Ce système ne lit pas les images HEIC. Enregistrez-la en JPEG, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>This system has no keyring service that could keep your sign-ins and the key of your orders. They can be kept in an encrypted file instead, which only your passphrase opens: you type it each time the app starts.

It cannot be recovered. Without it nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups.</source>
        <translation>Ce système n’a pas de service de trousseau qui pourrait garder vos identifications et la clé de vos commandes. Elles peuvent être gardées à la place dans un fichier chiffré que seule votre phrase secrète ouvre : vous la saisissez à chaque démarrage de l’application.

Elle ne peut pas être récupérée. Sans elle, personne ne peut ouvrir le fichier, et les commandes de cet ordinateur sont perdues, sauf les 100 dernières de Brutlers et vos sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/opening.py"/>
        <source>This system has no keyring service, so nothing secret is stored: you will have to enter the client secret and sign in again after the next start. To stay signed in, choose a passphrase when the app starts, or start a keyring service (such as GNOME Keyring or KWallet).</source>
        <translation>Ce système n’a pas de service de trousseau, rien de secret n’est donc enregistré : après le prochain démarrage, il faudra saisir le secret client et vous identifier à nouveau. Pour rester identifié, choisissez une phrase secrète au démarrage de l’application, ou démarrez un service de trousseau (comme GNOME Keyring ou KWallet).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_care.py"/>
        <source>This system has no keyring service, so the archive ends with the app. Start one (such as GNOME Keyring or KWallet), then start the app again.</source>
        <translation>Ce système n’a pas de service de trousseau ; l’archive disparaît donc à la fermeture de l’application. Démarrez-en un (comme GNOME Keyring ou KWallet), puis relancez l’application.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive.py"/>
        <source>This system has no keyring service, so there is no archive that lasts. Open the app and choose a passphrase, or start a keyring service (such as GNOME Keyring or KWallet); sign in once in the app, then try again.</source>
        <translation>Ce système n’a pas de service de trousseau ; il n’y a donc pas d’archive durable. Ouvrez l’application et choisissez une phrase secrète, ou démarrez un service de trousseau (comme GNOME Keyring ou KWallet) ; identifiez-vous une fois dans l’application, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>This version of Brutlers Desktop cannot read {path}. Install the later one again.</source>
        <translation>Cette version de Brutlers Desktop ne peut pas lire {path}. Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was yesterday. Is it right?</source>
        <translation>Cette date de mariage était hier. Est-elle juste ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>This wedding day was {n} days ago. Is it right?</source>
        <extracomment>1: This wedding day was {n} day ago. Is it right?</extracomment>
        <translation><numerusform>Cette date de mariage était il y a {n} jour. Est-elle juste ?</numerusform><numerusform>Cette date de mariage était il y a {n} jours. Est-elle juste ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Tick what “{name}” should be allowed in addition.</source>
        <translation>Cochez ce qui doit être autorisé en plus à « {name} ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Ticket {order_id}.pdf</source>
        <translation>Fiche {order_id}.pdf</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time</source>
        <comment>a column of the API log</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Time (UTC)</source>
        <comment>a column of the API log</comment>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Time to undo</source>
        <translation>Délai pour annuler</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/timeline.py"/>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Times here follow Brutlers; please set the clock right.</source>
        <translation>Les heures suivent ici Brutlers ; veuillez régler l’horloge.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/run.py"/>
        <source>To be looked at: {checks}</source>
        <translation>À examiner : {checks}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <location filename="../../brutlers_desktop/ui/window.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/customer_editing.py"/>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>Too late to change it</source>
        <translation>Trop tard pour modifier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>Too late to undo</source>
        <translation>Trop tard pour annuler</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too long to print</source>
        <translation>Trop long à imprimer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/bulk_actions.py"/>
        <source>Too many at once</source>
        <translation>Trop à la fois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Too much for the clipboard</source>
        <translation>Trop pour le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/client.py"/>
        <source>Too much was asked at once, or the service is being looked after. This goes on by itself {when}.</source>
        <translation>Trop de demandes à la fois, ou le service est en maintenance. Cela continue automatiquement {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/client.py"/>
        <source>Too much was asked at once, or the service is busy. This goes on by itself {when}.</source>
        <translation>Trop de demandes à la fois, ou le service est occupé. Cela continue automatiquement {when}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Too short: {least} characters at least.</source>
        <translation>Trop courte : {least} caractères au moins.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/calls_model.py"/>
        <source>Took</source>
        <comment>a column of the API log</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Trusted too: {certificate}</source>
        <translation>Approuvé aussi : {certificate}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_foot.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/removal_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <location filename="../../brutlers_desktop/services/secret_trial.py"/>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/first_run.py"/>
        <source>Trying the Client Secret at {server}…</source>
        <translation>Essai du secret client chez {server}…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Type</source>
        <comment>a column of orders</comment>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Type the passphrase to see your orders again. They are kept up to date meanwhile.</source>
        <translation>Saisissez la phrase secrète pour revoir vos commandes. Elles restent à jour entre-temps.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>Unchanged unless you enter a new one</source>
        <translation>Inchangé, sauf si vous en saisissez un nouveau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Unchanged unless you enter one</source>
        <translation>Inchangé, sauf si vous en saisissez un</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Under Connected apps</source>
        <translation>Dans Apps connectées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/status_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
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
        <translation>Client inconnu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Unknown since {time}</source>
        <translation>Inconnu depuis {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Untick what “{name}” should no longer be allowed.</source>
        <translation>Décochez ce qui ne doit plus être autorisé à « {name} ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until a day</source>
        <translation>Jusqu’à un jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Updated</source>
        <comment>a column of orders</comment>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updated {when}</source>
        <translation>Mis à jour {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <location filename="../../brutlers_desktop/ui/dialogs/passphrase_dialog.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/new_passphrase.py"/>
        <source>Use at least {least} characters.</source>
        <translation>Utilisez au moins {least} caractères.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Use at most {most} ordinary characters.</source>
        <translation>Utilisez au plus {most} caractères ordinaires.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>Use the standard text</source>
        <translation>Utiliser le texte standard</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>Use this proxy</source>
        <translation>Utiliser ce proxy</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/network_setting.py"/>
        <source>User name, if it asks for one</source>
        <translation>Nom d’utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/view_tabs.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/lock.py"/>
        <source>Wait for a moment</source>
        <translation>Patientez un instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>Wait until it is done, or cancel it beside its progress; then try again.</source>
        <translation>Attendez que ce soit fini, ou annulez à côté de l’avancement ; puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Wait {n} seconds.</source>
        <extracomment>1: Wait {n} second.</extracomment>
        <translation><numerusform>Attendez {n} seconde.</numerusform><numerusform>Attendez {n} secondes.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Waiting for your browser · {left} left</source>
        <translation>En attente de votre navigateur · encore {left}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>Waits for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>Was it created?</source>
        <translation>A-t-elle été créée ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Was sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Way back from the browser</source>
        <comment>what a check looks at</comment>
        <translation>Retour du navigateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Weak. Whoever copies the file could find it by trying. Four words in a row are better.</source>
        <translation>Faible. Quiconque copie le fichier pourrait la trouver par essais. Quatre mots à la suite sont meilleurs.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>Wedding</source>
        <translation>Mariage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/export/columns.py"/>
        <source>Wedding</source>
        <comment>a column of orders</comment>
        <translation>Mariage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_form.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>Wedding date</source>
        <translation>Date du mariage</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding date unknown</source>
        <translation>Date du mariage inconnue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>Wedding {date}</source>
        <translation>Mariage {date}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Wedding {day}</source>
        <translation>Mariage {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Weddings in 30 days</source>
        <translation>Mariages sous 30 jours</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Welcome to Brutlers Desktop</source>
        <translation>Bienvenue dans Brutlers Desktop</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>What Brutlers goes on telling of these orders and this customer is not taken in here again.</source>
        <translation>Ce que Brutlers continue de donner sur ces commandes et ce client n’est plus repris ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>What became of each order</source>
        <translation>Ce qu’est devenue chaque commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/undo_bar.py"/>
        <source>What goes out</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What is stored on this computer</source>
        <translation>Ce qui est stocké sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>What is stored there is gone at once.</source>
        <translation>Ce qui y est enregistré disparaît aussitôt.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>What is the customer called?</source>
        <translation>Comment s’appelle le client ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>What it left in the other place cannot be removed. Unlock the keyring and check the disk, then try again.</source>
        <translation>Ce qu’il a laissé à l’autre endroit ne peut pas être retiré. Déverrouillez le trousseau et vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/privacy_setting.py"/>
        <source>What leaves it</source>
        <translation>Ce qui le quitte</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>What the file says</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>What the status card puts in for you when an order changes. Each message can be changed before it is sent.</source>
        <translation>Le texte que la carte de statut propose quand une commande change. Chaque message peut être modifié avant l’envoi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/finding_rows.py"/>
        <source>What was found when the sign-in failed</source>
        <translation>Ce qui a été constaté quand l’identification a échoué</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>What was read back is not what was stored. Check that the keyring works, then try again.</source>
        <translation>Ce qui a été relu n’est pas ce qui a été enregistré. Vérifiez que le trousseau fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>What was typed</source>
        <translation>La saisie</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>What you call this shop here</source>
        <translation>Le nom que vous donnez ici à cette boutique</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you typed waits in the form: open it with New order.</source>
        <translation>Votre saisie attend dans le formulaire : ouvrez-le avec Nouvelle commande.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>What you wrote is on the order's status card.</source>
        <translation>Ce que vous avez écrit est sur la carte de statut de la commande.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/outside_setting.py"/>
        <source>When I am in another program</source>
        <translation>Quand je suis dans un autre programme</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>When you connected, the permission “See customers” was not granted. Ask for it: you sign in once more and allow it. Orders are not touched by that.</source>
        <translation>Quand vous vous êtes connecté, l’autorisation « Voir les clients » n’a pas été accordée. Demandez-la : vous vous identifiez une fois de plus et l’accordez. Les commandes n’en sont pas affectées.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>When you decided</source>
        <translation>Lors de votre décision</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>When: {moment}</source>
        <translation>Quand : {moment}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Who is the order for?</source>
        <translation>Pour qui est la commande ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/image_field.py"/>
        <source>Will be sent: {size}</source>
        <translation>Sera envoyé : {size}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/shortcuts.py"/>
        <source>With an order</source>
        <translation>Avec une commande</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create nor change customers.</source>
        <translation>Sans elle, l’application ne peut ni créer ni modifier de clients.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app can neither create orders nor change their status.</source>
        <translation>Sans elle, l’application ne peut ni créer de commandes ni changer leur statut.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show new orders.</source>
        <translation>Sans elle, l’application ne peut pas afficher de nouvelles commandes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot show your customers.</source>
        <translation>Sans elle, l’application ne peut pas afficher vos clients.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Without it, the app cannot tell by itself whose shop this is.</source>
        <translation>Sans elle, l’application ne peut pas savoir d’elle-même de quelle boutique il s’agit.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <location filename="../../brutlers_desktop/ui/printing/ticket.py"/>
        <source>Work ticket</source>
        <translation>Fiche de travail</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/inspector.py"/>
        <source>Work ticket…</source>
        <translation>Fiche de travail…</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working</source>
        <translation>Opérationnelle</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Working, with less</source>
        <translation>Opérationnelle, limitée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Would become</source>
        <translation>Deviendrait</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write a number from 1 to 65535, often 8080 or 3128.</source>
        <translation>Écrivez un nombre de 1 à 65535, souvent 8080 ou 3128.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/local.py"/>
        <source>Write it exactly as it is registered at Brutlers.</source>
        <translation>Écrivez-la exactement comme elle est enregistrée chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write it in the plain form, like {example}</source>
        <translation>Écrivez-la sous sa forme simple, comme {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Write mine over it</source>
        <translation>Écrire ma version</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write one address a line, with nothing between them.</source>
        <translation>Écrivez une adresse par ligne, sans rien entre elles.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write only the name or address, without http:// before it.</source>
        <translation>N’écrivez que le nom ou l’adresse, sans http:// devant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write the proxy's name or address, like proxy.example.com</source>
        <translation>Écrivez le nom ou l’adresse du proxy, comme proxy.example.com</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>Écrivez l’adresse complète, en commençant par https://</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write the whole address, like {example}</source>
        <translation>Écrivez l’adresse complète, comme {example}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>Yes, it is</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>You allowed access in the browser</source>
        <translation>Vous avez autorisé l’accès dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/archive_commands.py"/>
        <source>You are asked about changes that waited when the backup was made, before any of them is sent.</source>
        <translation>Les modifications qui attendaient lors de la sauvegarde vous sont soumises avant tout envoi.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You are connected</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You began this order before. Save or discard it, then begin the next.</source>
        <translation>Vous avez déjà commencé cette commande. Enregistrez-la ou abandonnez-la, puis commencez la suivante.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <source>You can return to Brutlers Desktop.</source>
        <translation>Vous pouvez retourner à Brutlers Desktop.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/chronicle.py"/>
        <source>You cancelled it</source>
        <translation>Vous l’avez annulé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/result_page.py"/>
        <location filename="../../brutlers_desktop/services/sign_in.py"/>
        <source>You declined</source>
        <translation>Vous avez refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/connection_dialog.py"/>
        <source>You find the Client ID and Client Secret in the Brutlers Vendor Dashboard, under Integrations.</source>
        <translation>Vous trouvez l’ID client et le secret client dans le Vendor Dashboard de Brutlers, rubrique Integrations.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>You have signed in anew</source>
        <translation>Vous vous êtes identifié à nouveau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>You have signed in. Before any order is fetched, the app makes sure that it is still the same shop.</source>
        <translation>Vous vous êtes identifié. Avant de récupérer des commandes, l’application s’assure que c’est toujours la même boutique.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>You have version {version}. The app does not look for newer ones by itself: they come the way you installed it, from your system’s packages or as a new download. Your orders and settings stay.</source>
        <translation>Vous avez la version {version}. L’application n’en cherche pas de plus récente par elle-même : elles arrivent par la voie de votre installation, avec les paquets de votre système ou par un nouveau téléchargement. Vos commandes et réglages restent.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_question.py"/>
        <source>You signed in to “{shop}”.</source>
        <translation>Vous vous êtes identifié à « {shop} ».</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>You took this order back: it was not sent.</source>
        <translation>Vous avez annulé cette commande : elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/sign_in_panel.py"/>
        <source>Your browser has answered. This takes a moment.</source>
        <translation>Votre navigateur a répondu. Cela prend un instant.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow it. The present access stays until the new one is stored.</source>
        <translation>Votre navigateur s’ouvre, et Brutlers vous demande votre accord. L’accès actuel reste jusqu’à l’enregistrement du nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/scopes_dialog.py"/>
        <source>Your browser opens, and Brutlers asks you to allow the rest. The present access stays until the new one is stored, and the old access is then revoked at Brutlers.</source>
        <translation>Votre navigateur s’ouvre, et Brutlers vous demande d’autoriser le reste. L’accès actuel reste jusqu’à l’enregistrement du nouveau, puis l’ancien est révoqué chez Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>Your browser opens: sign in at Brutlers and choose Allow. This app never sees your password, and you can take the access back at any time.</source>
        <translation>Votre navigateur s’ouvre : identifiez-vous chez Brutlers et choisissez Autoriser. L’application ne voit jamais votre mot de passe, et vous pouvez retirer l’accès à tout moment.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is damaged</source>
        <translation>Votre fichier de certificat est endommagé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/network.py"/>
        <source>Your certificate file is gone</source>
        <translation>Votre fichier de certificat a disparu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>Your connections and sign-ins stay, and so do the arrangement of the columns and the files that you exported or backed up. Nothing changes at Brutlers: its last 100 orders are fetched again.</source>
        <translation>Vos connexions et identifications restent, de même que la disposition des colonnes et les fichiers exportés ou sauvegardés. Rien ne change chez Brutlers : ses 100 dernières commandes sont récupérées à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connected_apps.py"/>
        <source>Your connections are being opened.</source>
        <translation>Ouverture de vos connexions.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>Your decision is needed</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/files.py"/>
        <source>Your disk quota is used up</source>
        <translation>Votre quota de disque est épuisé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/archive_key.py"/>
        <source>Your kept orders cannot be opened now</source>
        <translation>Vos commandes conservées ne peuvent pas être ouvertes pour l’instant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring cannot be reached</source>
        <translation>Votre trousseau est injoignable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not keep a secret</source>
        <translation>Votre trousseau n’a pas gardé un secret</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring did not remove a secret</source>
        <translation>Votre trousseau n’a pas supprimé un secret</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring does not work</source>
        <translation>Votre trousseau ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/denial.py"/>
        <source>Your keyring refused access</source>
        <translation>Votre trousseau a refusé l’accès</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your passphrase, please</source>
        <translation>Votre phrase secrète, s’il vous plaît</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http_routes.py"/>
        <source>Your proxy cannot be used</source>
        <translation>Votre proxy est inutilisable</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/http.py"/>
        <source>Your proxy did not let it through</source>
        <translation>Votre proxy ne l’a pas laissé passer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in a file already</source>
        <translation>Vos secrets sont déjà dans un fichier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in a file now</source>
        <translation>Vos secrets sont maintenant dans un fichier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your secrets are in the keyring now</source>
        <translation>Vos secrets sont maintenant dans le trousseau</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are in use</source>
        <translation>Vos secrets sont en cours d’utilisation</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Your secrets are locked</source>
        <translation>Vos secrets sont verrouillés</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>Your secrets are not in a file</source>
        <translation>Vos secrets ne sont pas dans un fichier</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>Your secrets were stored by a later version</source>
        <translation>Vos secrets ont été enregistrés par une version plus récente</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/welcome.py"/>
        <source>Your shop’s orders on your computer: found at once, kept for good, there without a network too. Connect your shop in three steps; you can leave this page and come back.</source>
        <translation>Les commandes de votre boutique sur votre ordinateur : trouvées aussitôt, conservées pour de bon, là même sans réseau. Connectez votre boutique en trois étapes ; vous pouvez quitter cette page et y revenir.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/lock/page.py"/>
        <source>Your sign-ins and the key of your orders are in a file on this computer that only your passphrase opens.</source>
        <translation>Vos identifications et la clé de vos commandes sont dans un fichier de cet ordinateur que seule votre phrase secrète ouvre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in an encrypted file that only your passphrase opens. You type it each time the app starts.</source>
        <translation>Vos identifications et la clé de vos commandes sont dans un fichier chiffré que seule votre phrase secrète ouvre. Vous la saisissez à chaque démarrage de l’application.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/secrets_setting.py"/>
        <source>Your sign-ins and the key of your orders are in your system’s keyring.</source>
        <translation>Vos identifications et la clé de vos commandes sont dans le trousseau de votre système.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>Your system’s keyring does not hold it. If the keyring is locked, unlock it and refresh. Otherwise restore a backup, or start over with an empty archive: {path} is kept.</source>
        <translation>Le trousseau de votre système ne la contient pas. S’il est verrouillé, déverrouillez-le et actualisez. Sinon, restaurez une sauvegarde, ou repartez avec une archive vide : {path} est conservé.</translation>
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
        <translation>un GIF</translation>
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
        <translation>un demi-caractère isolé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a number out of range</source>
        <translation>un nombre hors limites</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>a repeated name</source>
        <translation>un nom répété</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>access_token is missing</source>
        <translation>access_token manque</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>after {time}</source>
        <translation>après {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an SVG or another kind of document</source>
        <translation>un SVG ou un autre type de document</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>an endless number</source>
        <translation>un nombre infini</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>an error and success at once</source>
        <translation>une erreur et une réussite à la fois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>answer refused</source>
        <comment>what became of a request</comment>
        <translation>réponse refusée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>asked, not granted</source>
        <comment>a permission</comment>
        <translation>demandée, non accordée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>before anything that a customer would see is sent.</source>
        <comment>follows a number of seconds</comment>
        <translation>avant l’envoi de tout ce qu’un client verrait.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>between {after} and {before}</source>
        <translation>entre {after} et {before}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>broke off</source>
        <comment>what became of a request</comment>
        <translation>interrompu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>certificate not trusted</source>
        <comment>what became of a request</comment>
        <translation>certificat non approuvé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>connected {when}</source>
        <translation>connectée {when}</translation>
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
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is not a number</source>
        <translation>expires_in n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>expires_in is out of range</source>
        <translation>expires_in est hors limites</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>failed</source>
        <comment>what became of a request</comment>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/new_orders.py"/>
        <source>for {connection}</source>
        <translation>pour {connection}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>given by Brutlers once it is sent</source>
        <translation>attribué par Brutlers après l’envoi</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>given up</source>
        <comment>what became of a request</comment>
        <translation>abandonné</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>granted</source>
        <comment>a permission</comment>
        <translation>accordée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>in the Outbox, {n} need you</source>
        <extracomment>1: in the Outbox, {n} needs you</extracomment>
        <translation><numerusform>dans les Envois, {n} à décider</numerusform><numerusform>dans les Envois, {n} à décider</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>in {n} days</source>
        <extracomment>1: in {n} day</extracomment>
        <translation><numerusform>dans {n} jour</numerusform><numerusform>dans {n} jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} hours</source>
        <extracomment>1: in {n} hour</extracomment>
        <translation><numerusform>dans {n} heure</numerusform><numerusform>dans {n} heures</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} minutes</source>
        <extracomment>1: in {n} minute</extracomment>
        <translation><numerusform>dans {n} minute</numerusform><numerusform>dans {n} minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/waiting.py"/>
        <source>in {n} seconds</source>
        <extracomment>1: in {n} second</extracomment>
        <translation><numerusform>dans {n} seconde</numerusform><numerusform>dans {n} secondes</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, needs your decision</source>
        <translation>doit passer à {status}, votre décision est nécessaire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, not sent yet</source>
        <translation>doit passer à {status}, pas encore envoyé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/pending.py"/>
        <source>is to become {status}, refused, needs your decision</source>
        <translation>doit passer à {status}, refusé, votre décision est nécessaire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>it may not be read and written</source>
        <translation>la lecture et l’écriture sont peut-être interdites</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>late or at risk, {n} overdue</source>
        <extracomment>1: late or at risk, {n} overdue</extracomment>
        <translation><numerusform>à surveiller, {n} en retard</numerusform><numerusform>à surveiller, {n} en retard</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>late, {days}</source>
        <translation>en retard, {days}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>late: {days}</source>
        <translation>en retard : {days}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>new order: {state}</source>
        <translation>nouvelle commande : {state}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>no day spare</source>
        <translation>aucun jour de marge</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>no longer among the last orders that Brutlers tells</source>
        <translation>ne fait plus partie des dernières commandes données par Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not UTF-8</source>
        <translation>pas de l’UTF-8</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/strict_json.py"/>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>not asked</source>
        <comment>a permission</comment>
        <translation>non demandée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>not reached</source>
        <comment>what became of a request</comment>
        <translation>non joint</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>not used yet</source>
        <translation>pas encore utilisée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/sync_words.py"/>
        <source>nothing fetched yet</source>
        <translation>rien de récupéré pour l’instant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>only {n} days spare</source>
        <extracomment>1: only {n} day spare</extracomment>
        <translation><numerusform>plus que {n} jour de marge</numerusform><numerusform>plus que {n} jours de marge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are at risk</source>
        <extracomment>1: order is at risk</extracomment>
        <translation><numerusform>commande est menacée</numerusform><numerusform>commandes sont menacées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>orders are late</source>
        <extracomment>1: order is late</extracomment>
        <translation><numerusform>commande est en retard</numerusform><numerusform>commandes sont en retard</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>orders changed since yesterday</source>
        <extracomment>1: order changed since yesterday</extracomment>
        <translation><numerusform>commande modifiée depuis hier</numerusform><numerusform>commandes modifiées depuis hier</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>renewed {when}</source>
        <translation>renouvelée {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/filter_bar.py"/>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>size {size}</source>
        <translation>taille {size}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>status unknown</source>
        <translation>statut inconnu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the customer’s facts: name, e-mail, phone, wedding date, notes, measurements, preferences</source>
        <translation>les informations du client : nom, e-mail, téléphone, date du mariage, notes, mesures, préférences</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>the disk may be full or failing</source>
        <translation>le disque est peut-être plein ou défaillant</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>the words by which they were found</source>
        <translation>les mots par lesquels on les trouvait</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>time unknown</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>token_type is not bearer</source>
        <translation>token_type n’est pas bearer</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/wedding_range.py"/>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>updated {when}</source>
        <translation>mise à jour {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>used {when}</source>
        <translation>utilisée {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>waiting in the Outbox</source>
        <translation>en attente dans les Envois</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <source>wedding date unknown</source>
        <translation>date du mariage inconnue</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/orders_model.py"/>
        <location filename="../../brutlers_desktop/ui/palette/sources.py"/>
        <source>wedding {day}</source>
        <translation>mariage {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/today.py"/>
        <source>weddings in the next 30 days</source>
        <extracomment>1: wedding in the next 30 days</extracomment>
        <translation><numerusform>mariage sous 30 jours</numerusform><numerusform>mariages sous 30 jours</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>will be asked</source>
        <comment>a permission</comment>
        <translation>sera demandée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with a message</source>
        <translation>avec un message</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>with an image</source>
        <translation>avec une image</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>with the image above</source>
        <translation>avec l’image ci-dessus</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>you saw “{seen}”, it is “{now}” now, and would become “{wanted}”</source>
        <translation>vous avez vu « {seen} », c’est maintenant « {now} », et cela deviendrait « {wanted} »</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/api/writing.py"/>
        <source>{advice} (Answer {status}.)</source>
        <translation>{advice} (Réponse {status}.)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/timeline_model.py"/>
        <source>{at} UTC by Brutlers' clock</source>
        <translation>{at} UTC à l’horloge de Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/backup.py"/>
        <source>{backup} opens with the passphrase, but it is cut short, damaged, or does not hold an archive. Your orders here were not changed. Try an older backup.</source>
        <translation>{backup} s’ouvre avec la phrase secrète, mais elle est tronquée, endommagée ou ne contient pas d’archive. Vos commandes ici n’ont pas été modifiées. Essayez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/story.py"/>
        <source>{beginning}… (shortened; an export has it whole)</source>
        <translation>{beginning}… (abrégé ; une exportation donne le texte entier)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{changed}. Click to see them.</source>
        <translation>{changed}. Cliquez pour les voir.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} goes out in {seconds} s</source>
        <translation>{change} part dans {seconds} s</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} needs your decision</source>
        <translation>{change} : votre décision est nécessaire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was not sent.</source>
        <translation>{change} : pas envoyé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{change} was sent</source>
        <translation>{change} : envoyé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: did it arrive?</source>
        <translation>{change} : est-ce arrivé ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: is this the right shop?</source>
        <translation>{change} : est-ce la bonne boutique ?</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{change}: it can go nowhere</source>
        <translation>{change} : ne peut pas partir</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{change}: it was sent already, or may have been.</source>
        <translation>{change} : déjà envoyé, ou peut-être envoyé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/connection_needs.py"/>
        <source>{connection}: {health}</source>
        <translation>{connection} : {health}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/watch.py"/>
        <source>{connection}: {state}</source>
        <comment>a notice</comment>
        <translation>{connection} : {state}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{count}. {current}</source>
        <translation>{count}. {current}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{customer} already has an open order of {model}: {status}, wedding {day}.</source>
        <translation>{customer} a déjà une commande ouverte de {model} : {status}, mariage {day}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{customer} already has an open order of {model}: {status}.</source>
        <translation>{customer} a déjà une commande ouverte de {model} : {status}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} becomes {status}</source>
        <translation>{customer} passe à {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_form.py"/>
        <source>{customer} has this e-mail address too.</source>
        <translation>{customer} a aussi cette adresse e-mail.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer} → {status}</source>
        <translation>{customer} → {status}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{customer}: changed facts</source>
        <translation>{customer} : informations modifiées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: changed meanwhile</source>
        <translation>{customer} : modifié entre-temps</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether the new order reached Brutlers</source>
        <translation>{customer} : il n’est pas sûr que la nouvelle commande soit parvenue à Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether what you wrote reached Brutlers</source>
        <translation>{customer} : il n’est pas sûr que ce que vous avez écrit soit parvenu à Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: it is unsure whether “{status}” reached Brutlers</source>
        <translation>{customer} : il n’est pas sûr que « {status} » soit parvenu à Brutlers</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was not sent</source>
        <translation>{customer} : la nouvelle commande n’a pas été envoyée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: the new order was refused</source>
        <translation>{customer} : la nouvelle commande a été refusée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{customer}: the status changed meanwhile</source>
        <translation>{customer} : le statut a changé entre-temps</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was not sent</source>
        <translation>{customer} : ce que vous avez écrit sur ce client n’a pas été envoyé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: what you wrote of this customer was refused</source>
        <translation>{customer} : ce que vous avez écrit sur ce client a été refusé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was not sent</source>
        <translation>{customer} : « {status} » n’a pas été envoyé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{customer}: “{status}” was refused</source>
        <translation>{customer} : « {status} » a été refusé</translation>
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
        <translation>{done} sur {all} envoyés</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{facts}; last change: {what}, {when}</source>
        <translation>{facts} ; dernière modification : {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{field} becomes “{text}”</source>
        <translation>{field} devient « {text} »</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder} holds the orders that are kept here, and a file could take their place. Choose another folder.</source>
        <translation>{folder} contient les commandes conservées ici, et un fichier pourrait prendre leur place. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/single_instance.py"/>
        <source>{folder} takes no files. Choose a folder that your account may write to.</source>
        <translation>{folder} n’accepte pas de fichiers. Choisissez un dossier où votre compte peut écrire.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{folder}: choose a shorter file name.</source>
        <translation>{folder} : choisissez un nom de fichier plus court.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/profile_vault.py"/>
        <source>{folder}: {reason}. Make it writable, then try again.</source>
        <translation>{folder} : {reason}. Rendez-le modifiable, puis réessayez.</translation>
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
        <translation>{heading} : {value}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{heading}: {words}</source>
        <translation>{heading} : {words}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{health}. Opens the list of shops.</source>
        <translation>{health}. Ouvre la liste des boutiques.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{hit}, {number} of {count}</source>
        <translation>{hit}, {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers as Brutlers does.</source>
        <translation>{host} répond comme Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} answers, but not as Brutlers does.</source>
        <translation>{host} répond, mais pas comme Brutlers.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{host} has a problem just now (error {status}).</source>
        <translation>{host} a un problème en ce moment (erreur {status}).</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{left} to the wedding, and your shop usually needs {needed} from here.</source>
        <translation>{left} avant le mariage, et à ce stade, il faut d’habitude {needed} à votre boutique.</translation>
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
        <translation>{names} et {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are being checked.</source>
        <extracomment>1: {names} is being checked.</extracomment>
        <translation><numerusform>{names} est en cours de vérification.</numerusform><numerusform>{names} sont en cours de vérification.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} are not connected yet.</source>
        <extracomment>1: {names} is not connected yet.</extracomment>
        <translation><numerusform>{names} n’est pas encore connectée.</numerusform><numerusform>{names} ne sont pas encore connectées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/archive_upkeep.py"/>
        <source>{names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</source>
        <extracomment>1: {names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.</extracomment>
        <translation><numerusform>{names} est revenue avec l’archive, sans secrets. Saisissez le secret client par Modifier, puis connectez.</numerusform><numerusform>{names} sont revenues avec l’archive, sans secrets. Saisissez le secret client par Modifier, puis connectez.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} cannot be checked just now.</source>
        <extracomment>1: {names} cannot be checked just now.</extracomment>
        <translation><numerusform>{names} ne peut pas être vérifiée pour l’instant.</numerusform><numerusform>{names} ne peuvent pas être vérifiées pour l’instant.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} have no access any more.</source>
        <extracomment>1: {names} has no access any more.</extracomment>
        <translation><numerusform>{names} n’a plus d’accès.</numerusform><numerusform>{names} n’ont plus d’accès.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a correction.</source>
        <extracomment>1: {names} needs a correction.</extracomment>
        <translation><numerusform>{names} demande une correction.</numerusform><numerusform>{names} demandent une correction.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in soon.</source>
        <extracomment>1: {names} needs a sign-in soon.</extracomment>
        <translation><numerusform>{names} demande bientôt une identification.</numerusform><numerusform>{names} demandent bientôt une identification.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need a sign-in.</source>
        <extracomment>1: {names} needs a sign-in.</extracomment>
        <translation><numerusform>{names} demande une identification.</numerusform><numerusform>{names} demandent une identification.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} need your decision.</source>
        <extracomment>1: {names} needs your decision.</extracomment>
        <translation><numerusform>{names} attend votre décision.</numerusform><numerusform>{names} attendent votre décision.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{names} wait to be revoked.</source>
        <extracomment>1: {names} waits to be revoked.</extracomment>
        <translation><numerusform>{names} attend sa révocation.</numerusform><numerusform>{names} attendent leur révocation.</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/shops.py"/>
        <source>{name} ({connection})</source>
        <translation>{name} ({connection})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/oauth/token_answer.py"/>
        <source>{name} is malformed</source>
        <translation>{name} est mal formé</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/writing_settings.py"/>
        <source>{name} stands for the customer's name. New messages begin in the language that is chosen here.</source>
        <translation>{name} remplace le nom du client. Les nouveaux messages commencent dans la langue choisie ici.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will read:</source>
        <translation>{name} lira :</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{name} will see the new status, without a message.</source>
        <translation>{name} verra le nouveau statut, sans message.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{name} works.</source>
        <translation>{name} fonctionne.</translation>
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
        <translation><numerusform>{name}, {n} commande</numerusform><numerusform>{name}, {n} commandes</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/shop_header.py"/>
        <source>{name}: {health}</source>
        <translation>{name} : {health}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/orders.py"/>
        <source>{new} new and {changed} changed</source>
        <translation>{new} nouvelles et {changed} modifiées</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} B</source>
        <translation>{number} o</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
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
        <translation><numerusform>{n} en cours d’envoi</numerusform><numerusform>{n} en cours d’envoi</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes go out in {seconds} s</source>
        <extracomment>1: {n} change goes out in {seconds} s</extracomment>
        <translation><numerusform>{n} modification part dans {seconds} s</numerusform><numerusform>{n} modifications partent dans {seconds} s</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} changes have not been sent to Brutlers. Discard them, or wait until they are sent, then erase again.</source>
        <extracomment>1: {n} change has not been sent to Brutlers. Discard it, or wait until it is sent, then erase again.</extracomment>
        <translation><numerusform>{n} modification n’a pas été envoyée à Brutlers. Abandonnez-la ou attendez son envoi, puis effacez à nouveau.</numerusform><numerusform>{n} modifications n’ont pas été envoyées à Brutlers. Abandonnez-les ou attendez leur envoi, puis effacez à nouveau.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes may have been sent already: look at Brutlers whether they were.</source>
        <extracomment>1: {n} change may have been sent already: look at Brutlers whether it was.</extracomment>
        <translation><numerusform>{n} modification a peut-être déjà été envoyée : vérifiez-le chez Brutlers.</numerusform><numerusform>{n} modifications ont peut-être déjà été envoyées : vérifiez-le chez Brutlers.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes need your decision</source>
        <extracomment>1: {n} change needs your decision</extracomment>
        <translation><numerusform>{n} modification attend votre décision</numerusform><numerusform>{n} modifications attendent votre décision</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} changes wait in the Outbox and are discarded: Brutlers will not receive them.</source>
        <extracomment>1: {n} change waits in the Outbox and is discarded: Brutlers will not receive it.</extracomment>
        <translation><numerusform>{n} modification attend dans les Envois et sera abandonnée : Brutlers ne la recevra pas.</numerusform><numerusform>{n} modifications attendent dans les Envois et seront abandonnées : Brutlers ne les recevra pas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox and will not be sent.</extracomment>
        <translation><numerusform>{n} modification attend dans les Envois et ne sera pas envoyée.</numerusform><numerusform>{n} modifications attendent dans les Envois et ne seront pas envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} changes wait in the Outbox for this connection and will not be sent.</source>
        <extracomment>1: {n} change waits in the Outbox for this connection and will not be sent.</extracomment>
        <translation><numerusform>{n} modification attend dans les Envois pour cette connexion et ne sera pas envoyée.</numerusform><numerusform>{n} modifications attendent dans les Envois pour cette connexion et ne seront pas envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were not sent.</source>
        <extracomment>1: {n} change was not sent.</extracomment>
        <translation><numerusform>{n} modification n’a pas été envoyée.</numerusform><numerusform>{n} modifications n’ont pas été envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes were sent</source>
        <extracomment>1: {n} change was sent</extracomment>
        <translation><numerusform>{n} modification envoyée</numerusform><numerusform>{n} modifications envoyées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/entry_commands.py"/>
        <source>{n} changes: they were sent already, or may have been.</source>
        <extracomment>1: {n} change: it was sent already, or may have been.</extracomment>
        <translation><numerusform>{n} modification : elle est déjà envoyée, ou l’est peut-être.</numerusform><numerusform>{n} modifications : elles sont déjà envoyées, ou le sont peut-être.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} changes: {parts}</source>
        <extracomment>1: {n} change: {parts}</extracomment>
        <translation><numerusform>{n} modification : {parts}</numerusform><numerusform>{n} modifications : {parts}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/chips.py"/>
        <source>{n} chosen</source>
        <comment>values of a filter</comment>
        <extracomment>1: {n} chosen</extracomment>
        <translation><numerusform>{n} choisi</numerusform><numerusform>{n} choisis</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{n} could not be read</source>
        <comment>orders</comment>
        <extracomment>1: {n} could not be read</extracomment>
        <translation><numerusform>{n} n’a pas pu être lue</numerusform><numerusform>{n} n’ont pas pu être lues</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{n} customers in Brutlers’ last answer could not be read; all others are here.</source>
        <extracomment>1: {n} customer in Brutlers’ last answer could not be read; all others are here.</extracomment>
        <translation><numerusform>{n} client de la dernière réponse de Brutlers n’a pas pu être lu ; tous les autres sont là.</numerusform><numerusform>{n} clients de la dernière réponse de Brutlers n’ont pas pu être lus ; tous les autres sont là.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days</source>
        <extracomment>1: {n} day</extracomment>
        <translation><numerusform>{n} jour</numerusform><numerusform>{n} jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} days</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} day</extracomment>
        <translation><numerusform>{n} jour</numerusform><numerusform>{n} jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/columns.py"/>
        <location filename="../../brutlers_desktop/ui/models/customer_words.py"/>
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days ago</source>
        <extracomment>1: {n} day ago</extracomment>
        <translation><numerusform>il y a {n} jour</numerusform><numerusform>il y a {n} jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days late</source>
        <extracomment>1: {n} day late</extracomment>
        <translation><numerusform>{n} jour de retard</numerusform><numerusform>{n} jours de retard</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days short</source>
        <extracomment>1: {n} day short</extracomment>
        <translation><numerusform>{n} jour de trop peu</numerusform><numerusform>{n} jours de trop peu</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} days spare</source>
        <extracomment>1: {n} day spare</extracomment>
        <translation><numerusform>{n} jour de marge</numerusform><numerusform>{n} jours de marge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} drafts</source>
        <extracomment>1: {n} draft</extracomment>
        <translation><numerusform>{n} brouillon</numerusform><numerusform>{n} brouillons</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} earlier versions</source>
        <extracomment>1: {n} earlier version</extracomment>
        <translation><numerusform>{n} version antérieure</numerusform><numerusform>{n} versions antérieures</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} entries of the outbox</source>
        <extracomment>1: {n} entry of the outbox</extracomment>
        <translation><numerusform>{n} élément des Envois</numerusform><numerusform>{n} éléments des Envois</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bundle_dialog.py"/>
        <source>{n} files.</source>
        <extracomment>1: {n} file.</extracomment>
        <translation><numerusform>{n} fichier.</numerusform><numerusform>{n} fichiers.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/palette/overlay.py"/>
        <source>{n} hits</source>
        <extracomment>1: {n} hit</extracomment>
        <translation><numerusform>{n} résultat</numerusform><numerusform>{n} résultats</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} hours</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} hour</extracomment>
        <translation><numerusform>{n} heure</numerusform><numerusform>{n} heures</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/clock.py"/>
        <source>{n} minutes</source>
        <comment>how far a clock is ahead or behind</comment>
        <extracomment>1: {n} minute</extracomment>
        <translation><numerusform>{n} minute</numerusform><numerusform>{n} minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/notice_bar.py"/>
        <source>{n} more</source>
        <comment>older notices</comment>
        <extracomment>1: {n} more</extracomment>
        <translation><numerusform>{n} autre</numerusform><numerusform>{n} autres</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/attention.py"/>
        <source>{n} more need you.</source>
        <extracomment>1: {n} more needs you.</extracomment>
        <translation><numerusform>{n} autre a besoin de vous.</numerusform><numerusform>{n} autres ont besoin de vous.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/outbox.py"/>
        <source>{n} need you</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation><numerusform>{n} a besoin de vous</numerusform><numerusform>{n} ont besoin de vous</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need you</source>
        <comment>connections</comment>
        <extracomment>1: {n} needs you</extracomment>
        <translation><numerusform>{n} a besoin de vous</numerusform><numerusform>{n} ont besoin de vous</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/nav_entry.py"/>
        <source>{n} need your decision</source>
        <comment>changes</comment>
        <extracomment>1: {n} needs your decision</extracomment>
        <translation><numerusform>{n} attend votre décision</numerusform><numerusform>{n} attendent votre décision</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <source>{n} new customers wait in the Outbox: {names}</source>
        <extracomment>1: {n} new customer waits in the Outbox: {names}</extracomment>
        <translation><numerusform>{n} nouveau client attend dans les Envois : {names}</numerusform><numerusform>{n} nouveaux clients attendent dans les Envois : {names}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} new orders</source>
        <extracomment>1: {n} new order</extracomment>
        <translation><numerusform>{n} nouvelle commande</numerusform><numerusform>{n} nouvelles commandes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/waiting_words.py"/>
        <source>{n} new orders that you began to type go too.</source>
        <extracomment>1: {n} new order that you began to type goes too.</extracomment>
        <translation><numerusform>{n} nouvelle commande en cours de saisie disparaît aussi.</numerusform><numerusform>{n} nouvelles commandes en cours de saisie disparaissent aussi.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} not sent</source>
        <comment>changes</comment>
        <extracomment>1: {n} not sent</extracomment>
        <translation><numerusform>{n} non envoyée</numerusform><numerusform>{n} non envoyées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{n} of {all} work.</source>
        <extracomment>1: {n} of {all} works.</extracomment>
        <translation><numerusform>{n} sur {all} fonctionne.</numerusform><numerusform>{n} sur {all} fonctionnent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/entry_list.py"/>
        <source>{n} older ones are not shown here.</source>
        <extracomment>1: {n} older one is not shown here.</extracomment>
        <translation><numerusform>{n} plus ancienne n’est pas affichée ici.</numerusform><numerusform>{n} plus anciennes ne sont pas affichées ici.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders with a wedding in {month}</source>
        <extracomment>1: {n} open order with a wedding in {month}</extracomment>
        <translation><numerusform>{n} commande ouverte avec un mariage en {month}</numerusform><numerusform>{n} commandes ouvertes avec un mariage en {month}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/today_words.py"/>
        <source>{n} open orders: {status}</source>
        <extracomment>1: {n} open order: {status}</extracomment>
        <translation><numerusform>{n} commande ouverte : {status}</numerusform><numerusform>{n} commandes ouvertes : {status}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/customer_card.py"/>
        <source>{n} orders</source>
        <extracomment>1: {n} order</extracomment>
        <translation><numerusform>{n} commande</numerusform><numerusform>{n} commandes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders are about to get it and are left out.</source>
        <extracomment>1: {n} order is about to get it and is left out.</extracomment>
        <translation><numerusform>{n} commande est sur le point de l’avoir et est laissée de côté.</numerusform><numerusform>{n} commandes sont sur le point de l’avoir et sont laissées de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/customer_erasing.py"/>
        <source>{n} orders are not completed: they disappear from your list of work.</source>
        <extracomment>1: {n} order is not completed: it disappears from your list of work.</extracomment>
        <translation><numerusform>{n} commande n’est pas terminée : elle disparaît de votre liste de travail.</numerusform><numerusform>{n} commandes ne sont pas terminées : elles disparaissent de votre liste de travail.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/announcing.py"/>
        <source>{n} orders changed their status</source>
        <extracomment>1: {n} order changed its status</extracomment>
        <translation><numerusform>{n} commande a changé de statut</numerusform><numerusform>{n} commandes ont changé de statut</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders copied</source>
        <extracomment>1: {n} order copied</extracomment>
        <translation><numerusform>{n} commande copiée</numerusform><numerusform>{n} commandes copiées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders exported</source>
        <extracomment>1: {n} order exported</extracomment>
        <translation><numerusform>{n} commande exportée</numerusform><numerusform>{n} commandes exportées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/dialogs/bulk_status.py"/>
        <source>{n} orders have this status already and are left out.</source>
        <extracomment>1: {n} order has this status already and is left out.</extracomment>
        <translation><numerusform>{n} commande a déjà ce statut et est laissée de côté.</numerusform><numerusform>{n} commandes ont déjà ce statut et sont laissées de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/settings.py"/>
        <source>{n} orders kept.</source>
        <extracomment>1: {n} order kept.</extracomment>
        <translation><numerusform>{n} commande conservée.</numerusform><numerusform>{n} commandes conservées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/services/customer_privacy.py"/>
        <source>{n} orders with their timelines and pictures</source>
        <extracomment>1: {n} order with its timeline and pictures</extracomment>
        <translation><numerusform>{n} commande avec son historique et ses images</numerusform><numerusform>{n} commandes avec leurs historiques et leurs images</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/pages/order_actions.py"/>
        <source>{n} orders · {day}</source>
        <extracomment>1: {n} order · {day}</extracomment>
        <translation><numerusform>{n} commande · {day}</numerusform><numerusform>{n} commandes · {day}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{n} suggestions, reached by Down</source>
        <extracomment>1: {n} suggestion, reached by Down</extracomment>
        <translation><numerusform>{n} suggestion, accessible par la touche Bas</numerusform><numerusform>{n} suggestions, accessibles par la touche Bas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>{n} things do not work.</source>
        <extracomment>1: One thing does not work.</extracomment>
        <translation><numerusform>{n} point ne fonctionne pas.</numerusform><numerusform>{n} points ne fonctionnent pas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/models/outbox_words.py"/>
        <source>{n} unsure</source>
        <comment>changes</comment>
        <extracomment>1: {n} unsure</extracomment>
        <translation><numerusform>{n} incertaine</numerusform><numerusform>{n} incertaines</numerusform></translation>
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
        <translation><numerusform>{n} en attente</numerusform><numerusform>{n} en attente</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} cannot be read as a whole. Restart Brutlers Desktop: the file is set aside, and the last 100 orders come back from Brutlers. A backup brings back the older ones.</source>
        <translation>{path} n’est pas entièrement lisible. Redémarrez Brutlers Desktop : le fichier est mis de côté, et les 100 dernières commandes reviennent de Brutlers. Une sauvegarde ramène les plus anciennes.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} cannot be read. Nothing was changed in it. Put back a copy of it, from a backup of this computer for example, then try again.</source>
        <translation>{path} est illisible. Rien n’y a été modifié. Remettez-en une copie, issue d’une sauvegarde de cet ordinateur par exemple, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/faults.py"/>
        <source>{path} could not be read or written. The disk may be full or failing: check it, then try again.</source>
        <translation>{path} n’a pas pu être lu ou écrit. Le disque est peut-être plein ou défaillant : vérifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path} is a folder, a pipe or a device. Choose a file.</source>
        <translation>{path} est un dossier, un tube ou un périphérique. Choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/in_force.py"/>
        <source>{path} is damaged or of a later version. Nothing was changed. Put back a copy of it, then try again.</source>
        <translation>{path} est endommagé ou d’une version plus récente. Rien n’a été modifié. Remettez-en une copie, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is not a path. Choose another folder.</source>
        <translation>{path} n’est pas un chemin. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} is not the file that was opened: a copy was put in its place. Restart Brutlers Desktop to go on with that copy.</source>
        <translation>{path} n’est pas le fichier qui a été ouvert : une copie a été mise à sa place. Redémarrez Brutlers Desktop pour continuer avec cette copie.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/connections.py"/>
        <location filename="../../brutlers_desktop/store/migration.py"/>
        <source>{path} is of a later version. It was left as it is. Install the newer version to use it.</source>
        <translation>{path} est d’une version plus récente et a été laissé tel quel. Installez cette version pour l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is read-only. Choose another folder.</source>
        <translation>{path} est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path} is, or lies under, a file. Choose a folder.</source>
        <translation>{path} est un fichier, ou se trouve sous un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/database.py"/>
        <source>{path} was made with another key. Restore a backup, or start over with an empty archive: this file is kept.</source>
        <translation>{path} a été créé avec une autre clé. Restaurez une sauvegarde, ou repartez avec une archive vide : ce fichier est conservé.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path} was moved or deleted. Put it back, from a backup of this computer for example, then try again.</source>
        <translation>{path} a été déplacé ou supprimé. Remettez-le en place, depuis une sauvegarde de cet ordinateur par exemple, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{path}: {reason}. Check the name, or choose another.</source>
        <translation>{path} : {reason}. Vérifiez le nom, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{path}: {reason}. Choose a folder that your account may write to.</source>
        <translation>{path} : {reason}. Choisissez un dossier où votre compte peut écrire.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/vault/file_faults.py"/>
        <source>{path}: {why}. Check the disk, and that your account may read and write the file, then try again.</source>
        <translation>{path} : {why}. Vérifiez le disque, et que votre compte peut lire et modifier le fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/welcome_steps.py"/>
        <source>{permission}   ({scope})</source>
        <translation>{permission}   ({scope})</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/new_order_controls.py"/>
        <source>{problem} Reconnect with the permission to do so.</source>
        <translation>{problem} Reconnectez avec l’autorisation nécessaire.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/settings.py"/>
        <source>{profile} belongs to another profile, whose data would mix with this one's. Choose another folder.</source>
        <translation>{profile} appartient à un autre profil, dont les données se mêleraient à celles-ci. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from Settings, Network)</source>
        <translation>{proxy} (d’après Réglages, Réseau)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} (from this computer's settings)</source>
        <translation>{proxy} (d’après les réglages de cet ordinateur)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/services/preflight/remote.py"/>
        <source>{proxy} answers.</source>
        <translation>{proxy} répond.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/message_step.py"/>
        <source>{send} (Ctrl+Enter)</source>
        <translation>{send} (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{shown} leads nowhere: it is no name here, its home folder does not exist, or its links lead in a circle. Choose another name.</source>
        <translation>{shown} ne mène nulle part : ce nom n’existe pas ici, son dossier personnel n’existe pas, ou ses liens tournent en rond. Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {n} orders shown</source>
        <extracomment>1: {shown} of {n} order shown</extracomment>
        <translation><numerusform>{shown} sur {n} commande affichée</numerusform><numerusform>{shown} sur {n} commandes affichées</numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customers.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/orders_heading.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_words.py"/>
        <source>{spans}, and {span}</source>
        <translation>{spans}, et {span}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/completing.py"/>
        <source>{suggestion}, {number} of {count}</source>
        <translation>{suggestion}, {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/store/targets.py"/>
        <source>{target} may not be written, so it was left as it is. Choose another name, or allow it to be written.</source>
        <translation>{target} ne peut pas être modifié et a été laissé tel quel. Choisissez un autre nom, ou autorisez sa modification.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <source>{things} with changes</source>
        <translation>{things} avec modifications</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>{time} (estimated)</source>
        <translation>{time} (estimation)</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/sample_banner.py"/>
        <source>{title} – Sample data</source>
        <translation>{title} – Données d’exemple</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are as of {moment}.</source>
        <translation>{title}. État des clients ci-dessous : {moment}.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/customer_states.py"/>
        <source>{title}. The customers below are kept on this computer.</source>
        <translation>{title}. Les clients ci-dessous sont conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/pages/order_checks.py"/>
        <source>{weekday}, {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>{when}, for the shop that was connected then</source>
        <translation>{when}, pour la boutique alors connectée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/images.py"/>
        <source>{width} × {height} pixels, {size} KB</source>
        <translation>{width} × {height} pixels, {size} ko</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/models/cards.py"/>
        <location filename="../../brutlers_desktop/ui/widgets/scope_list.py"/>
        <source>{words} ({scope}): {state}</source>
        <translation>{words} ({scope}) : {state}</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/widgets/form_field.py"/>
        <source>{words}, required</source>
        <translation>{words}, obligatoire</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked</source>
        <translation>« {connection} » : accès révoqué</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: access revoked, not proven</source>
        <translation>« {connection} » : accès révoqué, non vérifié</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/grant_notices.py"/>
        <source>“{connection}”: forgotten on this computer</source>
        <translation>« {connection} » : oublié sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>“{host}” cannot be the name of a server. Please type it again.</source>
        <translation>« {host} » ne peut pas être le nom d’un serveur. Veuillez le saisir à nouveau.</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{message}”</source>
        <translation>« {message} »</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/connection_removal.py"/>
        <source>“{name}” was removed</source>
        <translation>« {name} » a été retirée</translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/ui/dialogs/question_dialog.py"/>
        <source>“{shop}” was connected anew, and may belong to another shop.</source>
        <translation>« {shop} » a été connectée à nouveau, et appartient peut-être à une autre boutique.</translation>
    </message>
</context>
</TS>
