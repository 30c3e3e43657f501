"""The HTML of login, consent and trouble: one file each to send, nothing loaded from elsewhere."""

import base64
import hashlib
from html import escape
from typing import Final

_STYLE: Final = """
:root{color-scheme:light dark;--window:#FAF8F6;--surface:#FFFFFF;--text:#1F1B1E;--quiet:#6A6167;--line:#E4DEDA;--edge:#8E868B;
--accent:#7A3E66;--accent-over:#653354;--on-accent:#FFFFFF;--tint:#F6EEF3;--bad:#84081A}
@media (prefers-color-scheme:dark){:root{--window:#1B1A1D;--surface:#232226;--text:#ECE8EA;--quiet:#ABA3A8;
--line:#3A373D;--edge:#7D7780;--accent:#D9A6C8;--accent-over:#E6BFD8;--on-accent:#2A1322;--tint:#2E2830;--bad:#FA8B87}}
*{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;align-items:center;
justify-content:center;gap:16px;padding:24px 16px;background:var(--window);color:var(--text)}
.brand{display:flex;align-items:center;gap:8px;font-weight:600;font-size:1.125rem;color:var(--accent)}
.brand svg{width:28px;height:20px;display:block}
main{width:100%;max-width:440px;padding:28px;background:var(--surface);border:1px solid var(--line);border-radius:10px}
h1{margin:0 0 4px;font-size:1.375rem;line-height:1.3;font-weight:600;text-wrap:balance}
p{margin:0 0 20px}
main>:last-child{margin-bottom:0}
.quiet{color:var(--quiet);font-size:.875rem;overflow-wrap:anywhere}
a{color:var(--accent);white-space:nowrap}
.bad{color:var(--bad);font-weight:600}
label.field{display:block;margin:0 0 16px;font-size:.875rem;font-weight:600}
label.field input{display:block;width:100%;min-height:44px;margin-top:4px;padding:8px 12px;font:inherit;font-weight:400;
font-size:1rem;color:inherit;background:var(--window);border:1px solid var(--edge);border-radius:6px}
fieldset{margin:0 0 8px;padding:0;border:0;min-width:0}
legend{padding:0;margin-bottom:8px;font-weight:600}
label.scope{display:flex;gap:12px;align-items:flex-start;padding:10px 12px;border-top:1px solid var(--line);
cursor:pointer}
label.scope:last-child{border-bottom:1px solid var(--line)}
label.scope:hover{background:var(--tint)}
label.scope input{flex:none;width:20px;height:20px;margin:2px 0 0;accent-color:var(--accent)}
label.scope span{min-width:0}
label.scope code{display:block;color:var(--quiet);font:.8125rem/1.4 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",
monospace;overflow-wrap:anywhere}
.hint{margin:12px 0 24px}
.choices{display:flex;gap:12px}
button{flex:1;min-height:44px;padding:8px 16px;font:inherit;font-weight:600;border-radius:6px;cursor:pointer;
border:1px solid var(--edge);background:var(--surface);color:var(--text)}
button:hover{background:var(--tint)}
button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
button.primary:hover{background:var(--accent-over)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
footer{max-width:440px;text-align:center;text-wrap:balance}
.after{margin:20px 0 0}
@media (max-width:480px){body{justify-content:flex-start;padding:20px 12px}main{padding:20px 16px}
.choices{flex-direction:column-reverse}button{width:100%;flex:none}}
"""

STYLE_HASH: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
"""For ``style-src`` of a Content-Security-Policy."""

_RINGS: Final = (
    '<svg viewBox="0 0 28 20" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">'
    '<circle cx="10" cy="10" r="8"/><circle cx="18" cy="10" r="8"/></svg>'
)


def login(*, action: str, app_name: str, email: str, password: str, problem: str = "") -> str:
    """Return the login page, filled in so that a person only clicks."""
    trouble = f'<p class="bad" role="alert">{escape(problem)}</p>' if problem else ""
    return _document(
        "Log in",
        f"""<h1>Log in to Brutlers</h1>
<p class="quiet">to connect {escape(app_name)} with your shop</p>
{trouble}<form method="post" action="{escape(action)}">
<label class="field" for="email">E-mail
<input id="email" name="email" type="email" autocomplete="username" required value="{escape(email)}"></label>
<label class="field" for="password">Password
<input id="password" name="password" type="password" autocomplete="current-password" required
 value="{escape(password)}"></label>
<div class="choices"><button class="primary" id="login" type="submit">Log in</button></div>
</form>""",
    )


def consent(
    *,
    action: str,
    other_account: str,
    app_name: str,
    shop_name: str,
    email: str,
    scopes: dict[str, str],
    csrf: str,
    returns_to: str,
) -> str:
    """Return the consent page: each scope (name to sentence) is a checkbox that can be unticked.

    ``other_account``: where another vendor logs in.
    """
    choices = "\n".join(
        f'<label class="scope"><input type="checkbox" name="scope" value="{escape(name)}" checked>'
        f"<span>{escape(sentence)}<code>{escape(name)}</code></span></label>"
        for name, sentence in scopes.items()
    )
    return _document(
        f"Connect {app_name}",
        f"""<h1>Connect {escape(app_name)} with {escape(shop_name)}?</h1>
<p class="quiet">Logged in as {escape(email)} · <a id="other-account" href="{escape(other_account)}">Use another account</a></p>
<form method="post" action="{escape(action)}">
<input type="hidden" name="csrf" value="{escape(csrf)}">
<fieldset><legend>{escape(app_name)} asks to</legend>
{choices}
</fieldset>
<p class="quiet hint">Untick what you do not want to allow. You can take access back at any time.</p>
<div class="choices">
<button id="deny" type="submit" name="decision" value="deny">Deny</button>
<button class="primary" id="allow" type="submit" name="decision" value="allow">Allow</button>
</div>
</form>
<p class="quiet after">Either way you return to the app at {escape(returns_to)}.</p>""",
    )


def problem(title: str, text: str) -> str:
    """Return a page that says what went wrong."""
    return _document(title, f'<h1>{escape(title)}</h1>\n<p class="quiet">{escape(text)}</p>')


def _document(title: str, body: str) -> str:
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{escape(title)} · Brutlers</title>
<style>{_STYLE}</style>
</head>
<body>
<div class="brand">{_RINGS}Brutlers</div>
<main>
{body}
</main>
<footer class="quiet">A stand-in Brutlers on this computer, with made-up data.</footer>
</body>
</html>
"""
