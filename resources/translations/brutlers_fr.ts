<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Brutlers</name>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>A phone number has only digits, spaces and + ( ) / - in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>A user name has no colon, and at most 256 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access</source>
        <comment>a group of the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Access renewed itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Add a connection to your shop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>All {n} work.</source>
        <extracomment>1: All {n} work.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
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
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Base address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Begin with + and the country code, such as +49.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Bridal dress</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers could not be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers granted other permissions than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Brutlers has not been reached since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers no longer accepts the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers was not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Brutlers was told to end the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Cancelled</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
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
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Check capital letters and the keyboard's language, then try again.</source>
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
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Choose what is ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
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
        <location filename="../../brutlers_desktop/domain/journal.py"/>
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
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Completed</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>Connect your shop first.</source>
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
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create and change customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create orders and change their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Create, change and delete appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Digits are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Does not work</source>
        <comment>how a check came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Edited</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Everything is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Fair. A longer one is better: four words in a row, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Fine</source>
        <comment>how a check came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Fitting ready</source>
        <comment>status of an order</comment>
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
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Forgotten on this computer only. Brutlers was not told: to be sure, end the access in the Vendor Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Give at least one redirect URI, as registered at Brutlers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Give the connection a name, for example your shop's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Give three redirect URIs at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Good, if nobody can guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>In production</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Interrupted</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>It holds a space or another character that cannot be part of it. Please copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>It is not certain yet whose shop this connection is signed in to. See Connected apps.</source>
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
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>It was not sent, and goes out once it is sure to be for the same shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>It works, but {n} things need a look.</source>
        <extracomment>1: It works, but {n} thing needs a look.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Its certificate could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Look at this</source>
        <comment>how a check came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Name</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Network</source>
        <comment>a group of the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>No longer: {permissions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>No such number is in use. Is there a mistyped digit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>None of {all} works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Not a number in {country}. {problem} For another country begin with + and its code.</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not reached</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Not stored</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Noted by a newer Brutlers Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>Now also: {permissions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ordered</source>
        <comment>status of an order</comment>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Orders arrived</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Permissions changed</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Permissions to ask for</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Possible gap</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Proxy</source>
        <comment>what a check looks at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Reached again</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Ready for pickup</source>
        <comment>status of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>Redirect URIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Refused</source>
        <comment>what happened to a connection</comment>
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
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>Safe connection</source>
        <comment>what a check looks at</comment>
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
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in again by {day}, and it goes on without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Sign in through your browser, and your orders appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>Something else</source>
        <comment>what happened to a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>Something is missing beside the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/orders.py"/>
        <source>Suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access is being renewed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>The access was last renewed on {day} and ends {n} days after that.</source>
        <extracomment>1: The access was last renewed on {day} and ends {n} day after that.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The answer to a renewal never arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/scopes.py"/>
        <source>The app works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>The area code is missing.</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The new access waits in memory for the keyring</source>
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
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>The server answered with an error ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>The sign-in did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/checks.py"/>
        <source>There are too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>They are in a file that only your passphrase opens. Open Brutlers Desktop and type it; a command asks for it on a terminal, or reads it with --passphrase-fd.</source>
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
        <location filename="../../brutlers_desktop/domain/permission.py"/>
        <source>This app may see your orders, but neither create orders nor change their status.</source>
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
        <location filename="../../brutlers_desktop/domain/connection_settings.py"/>
        <source>This file names another server than {server}: your Client Secret would go to {address}. Go on only if you know that address.</source>
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
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>This is not the passphrase</source>
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
        <location filename="../../brutlers_desktop/ui/pages/connection_page.py"/>
        <source>Times here follow Brutlers; please set the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/passphrases.py"/>
        <source>Too short: {least} characters at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/health.py"/>
        <source>Unknown since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/drafts.py"/>
        <source>Use at most {most} ordinary characters.</source>
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
        <location filename="../../brutlers_desktop/domain/queries.py"/>
        <source>Weddings in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/order_form.py"/>
        <source>Who is the order for?</source>
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
        <source>Without it, the app cannot tell by itself whose shop this is.</source>
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
        <location filename="../../brutlers_desktop/domain/network.py"/>
        <source>Write a number from 1 to 65535, often 8080 or 3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>Write it in the plain form, like {example}</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>You allowed access in the browser</source>
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
        <location filename="../../brutlers_desktop/errors.py"/>
        <source>Your secrets are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>after {time}</source>
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
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>ended</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal.py"/>
        <source>failed</source>
        <comment>what became of a request</comment>
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
        <location filename="../../brutlers_desktop/domain/scope_states.py"/>
        <source>will be asked</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
        <source>{hours} h {minutes} min</source>
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
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{name} works.</source>
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
        <location filename="../../brutlers_desktop/domain/journal_words.py"/>
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
        <location filename="../../brutlers_desktop/domain/health_summary.py"/>
        <source>{n} of {all} work.</source>
        <extracomment>1: {n} of {all} works.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../brutlers_desktop/domain/preflight.py"/>
        <source>{n} things do not work.</source>
        <extracomment>1: One thing does not work.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../brutlers_desktop/domain/addresses.py"/>
        <source>“{host}” cannot be the name of a server. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
