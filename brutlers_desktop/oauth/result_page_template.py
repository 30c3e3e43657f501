"""The browser's result page: its style, script and frame.

Kept as Python so that a wheel and a frozen bundle hold it without any list of data files.
"""

from string import Template
from typing import Final

STYLE: Final = """
:root {
  color-scheme: light dark;
  --window: #FAF8F6; --surface: #FFFFFF; --text: #1F1B1E; --soft: #655C62; --line: #E7E1E3;
  --accent: #7A3E66; --tint: #F5ECF1; --bad: #84081A; --bad-tint: #FBECEE;
}
@media (prefers-color-scheme: dark) {
  :root {
    --window: #1B1A1D; --surface: #232226; --text: #ECE8EA; --soft: #B2AAAF; --line: #37343A;
    --accent: #D9A6C8; --tint: #352C33; --bad: #FF8A86; --bad-tint: #3A2729;
  }
}
* { box-sizing: border-box; margin: 0; }
body {
  min-height: 100vh; min-height: 100dvh; padding: 24px; display: grid; place-items: center;
  background: var(--window); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Cantarell, "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%;
}
main {
  width: 100%; max-width: 480px; padding: 48px 44px 0; overflow: hidden; text-align: center;
  background: var(--surface); border: 1px solid var(--line); border-radius: 12px;
}
svg { display: block; width: 72px; height: 72px; margin: 0 auto 28px; fill: none; stroke: var(--accent);
  stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
svg .disc { fill: var(--tint); stroke: none; }
.bad svg { stroke: var(--bad); }
.bad svg .disc { fill: var(--bad-tint); }
h1 { font-size: 25px; line-height: 1.25; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; }
p { margin-top: 12px; color: var(--soft); text-wrap: pretty; overflow-wrap: anywhere; }
h1 { overflow-wrap: anywhere; }
footer {
  margin: 40px -44px 0; padding: 18px 24px; border-top: 1px solid var(--line);
  color: var(--text); font-size: 15px; font-weight: 500;
}
@media (max-width: 520px) {
  body { padding: 16px; }
  main { padding: 40px 24px 0; }
  footer { margin: 32px -24px 0; }
  h1 { font-size: 23px; }
}
@media (prefers-reduced-motion: no-preference) {
  .busy .turn { transform-origin: 32px 32px; animation: turn 1.4s linear 15; }
  @keyframes turn { to { transform: rotate(1turn); } }
}
@media (forced-colors: active) { svg { stroke: CanvasText; } }
"""

SCRIPT: Final = """
history.replaceState(null, "", location.pathname);
if (document.body.dataset.closes) setTimeout(() => window.close(), 2500);
"""
"""The code leaves the address bar and the history at once. ``close`` does nothing where it is not allowed."""

DOCUMENT: Final = Template("""<!doctype html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>$title · Brutlers Desktop</title>
<style>$style</style>
</head>
<body class="$look"$closes>
<main>
<svg viewBox="0 0 64 64" aria-hidden="true"><circle class="disc" cx="32" cy="32" r="32"/>$mark</svg>
<h1 dir="auto">$title</h1>
<p dir="auto">$message</p>
<footer>$footer</footer>
</main>
<script>$script</script>
</body>
</html>
""")
