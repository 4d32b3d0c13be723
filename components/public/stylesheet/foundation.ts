/** Colours, type and the frame of every page. Warm paper, one deep teal accent; the dark scheme keeps both in character. */
export const FOUNDATION = `
:root {
  color-scheme: light dark;
  --paper: #fbf8f2; --card: #fffdf9; --ink: #1f1c18; --soft: #5d564c; --line: #ddd5c6; --faint: #efe9de;
  --accent: #0f5e5a; --accent-soft: #e2eeec;
  --good: #1d6a3c; --good-soft: #e3f0e6; --bad: #9b2c1c; --bad-soft: #f8e6e2; --middle: #7a5200; --middle-soft: #f6ebd3;
  --reading: "Isnad Reading", "Noto Naskh Arabic", "Source Serif 4", Georgia, serif;
  --interface: "Isnad Interface", "IBM Plex Sans Arabic", "IBM Plex Sans", system-ui, sans-serif;
  --measure: 40rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --card: #1f1d1a; --ink: #ece6da; --soft: #b0a797; --line: #3b372f; --faint: #292620;
    --accent: #74c9c1; --accent-soft: #1c3331;
    --good: #86cf9f; --good-soft: #1c3324; --bad: #f09a88; --bad-soft: #3c211c; --middle: #e3bd6c; --middle-soft: #362b16;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1.1875rem/1.6 var(--reading); overflow-wrap: break-word; text-rendering: optimizeLegibility;
}
:lang(ar) { line-height: 1.85; letter-spacing: 0; }
:lang(en) { line-height: 1.6; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0; }
h1, h2, h3, h4 { font-weight: 700; line-height: 1.25; text-wrap: balance; }
:is(h1, h2, h3, h4):lang(en) { line-height: 1.2; }
:is(h1, h2, h3, h4):lang(ar) { line-height: 1.5; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.1875rem; }
p, li, dd { text-wrap: pretty; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .22em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
code { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.hash { overflow-wrap: anywhere; unicode-bidi: isolate; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; padding: .5rem 1rem; background: var(--accent); color: var(--paper); font-family: var(--interface); }
.skip:focus { inset-block-start: 1rem; z-index: 1; }
.masthead, main, .colophon { max-inline-size: 66rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.masthead {
  display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 2rem;
  padding-block: 1.25rem; font-family: var(--interface); font-size: 1rem;
}
.masthead nav { display: flex; gap: 1.5rem; }
.masthead a, .links a { display: inline-block; padding-block: .25rem; }
.masthead nav a { color: var(--soft); text-decoration: none; }
.masthead nav a:hover { color: var(--accent); text-decoration: underline; }
.wordmark { font-weight: 600; font-size: 1.25rem; color: var(--accent); text-decoration: none; }
main { padding-block: clamp(1rem, 4vw, 3rem) 4rem; }
.colophon { padding-block: 2rem 3rem; font: 400 .9375rem/1.7 var(--interface); color: var(--soft); }
.colophon::before { content: ""; display: block; block-size: 1px; background: var(--line); margin-block-end: 2rem; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-start: .75rem; font-family: var(--interface); font-size: .9375rem; }
.note, .label, .kicker, .lead-in, .tag, figcaption, dl, details, .steps-list, .arithmetic { font-family: var(--interface); }
.lead-in { margin-block-end: 1rem; }
.note, .kicker, .lead-in { color: var(--soft); font-size: .9375rem; line-height: 1.7; }
.label { font-size: .875rem; font-weight: 600; color: var(--soft); }
.tag { display: inline-block; padding: 0 .6em; border: 1px solid var(--line); border-radius: 1em; font-size: .875rem; font-weight: 400; color: var(--soft); }
.summary { font-size: 1.3125rem; }
.empty { padding: 2rem; border: 1px dashed var(--line); color: var(--soft); font-family: var(--interface); }
.listing > header { max-inline-size: var(--measure); display: grid; gap: .75rem; }
.cards { list-style: none; margin-block-start: 2.5rem; }
.card { display: grid; gap: .35rem; padding-block: 1.75rem; border-block-start: 1px solid var(--line); max-inline-size: 48rem; }
.card-top { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
.card h2 a { color: inherit; text-decoration: none; }
.card h2 a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
.plain-page { display: grid; gap: 3rem; max-inline-size: var(--measure); }
.plain-page section { display: grid; gap: .75rem; }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; }
  body { font-size: 11pt; }
  .skip, .masthead nav, .colophon .links { display: none; }
  .evidence, .origin, .quotation { break-inside: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; unicode-bidi: isolate; }
}
`;
