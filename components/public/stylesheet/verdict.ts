/** The verdict page: finding, sourcing, reasoning, evidence, origins. */
export const VERDICT = `
.verdict-head { display: grid; gap: 1rem; }
.verdict-head h1 { max-inline-size: 24em; }
.finding { display: grid; gap: 1.5rem 3rem; margin-block-start: 1rem; padding-block: 1.75rem; border-block: 1px solid var(--line); }
.claim-wording { font-size: 1.375rem; margin-block: .25rem .5rem; }
.claim, .finding-rating { min-inline-size: 0; }
.finding-rating { display: grid; gap: .4rem; align-content: start; justify-items: start; }
.rating { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .4rem .75rem; font-family: var(--interface); font-weight: 600; color: var(--tone); }
.rating-word { padding: .05em .7em; border-radius: .25em; background: var(--tone-soft); border: 1px solid var(--tone); }
.finding-rating .rating { font-size: 1.5rem; }
.rating-high { --tone: var(--good); --tone-soft: var(--good-soft); }
.rating-middle { --tone: var(--middle); --tone-soft: var(--middle-soft); }
.rating-low { --tone: var(--bad); --tone-soft: var(--bad-soft); }
.rating-none { --tone: var(--soft); --tone-soft: var(--faint); }
.steps { display: inline-flex; gap: .25rem; }
.step { inline-size: .5rem; block-size: .5rem; border-radius: 50%; border: 1px solid currentColor; }
.step-here { background: currentColor; }
.columns { display: grid; gap: 2.5rem 4rem; margin-block-start: 2rem; }
.columns > * { min-inline-size: 0; }
.reading { max-inline-size: var(--measure); }
.reading > section + section { margin-block-start: 3rem; }
.reading > section > h2 { margin-block-end: .75rem; }
.sourcing { font-family: var(--interface); font-size: .9375rem; align-self: start; }
.tally { list-style: none; margin-block: .75rem; display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; color: var(--soft); }
.tally li { display: flex; align-items: baseline; gap: .5rem; }
.tally strong { font-size: 1.75rem; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums; }
.tally-origins { color: var(--accent); font-weight: 600; }
.prose > * + * { margin-block-start: 1.1em; }
.prose :is(ul, ol) { padding-inline-start: 1.5em; }
.prose :is(h3, h4) { margin-block-start: 1.75em; }
.prose .aside { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); color: var(--soft); }
.prose pre { overflow-x: auto; padding: 1rem; background: var(--faint); }
:lang(ar) em { font-style: normal; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .35em; }
.not-known { padding: 1.25rem 1.5rem; background: var(--faint); border-radius: .25rem; }
.reference {
  display: inline-block; min-inline-size: 1.5rem; padding: 0 .35rem; margin-inline: .1rem; border-radius: .25rem;
  font: 600 .8125rem/1.5rem var(--interface); text-align: center; vertical-align: .12em;
  background: var(--accent-soft); color: var(--accent); text-decoration: none;
}
.reference:hover { background: var(--accent); color: var(--paper); }
.quotation { margin-block: .85rem; }
.quotation > :first-child { padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--accent); }
.quotation blockquote { font-size: 1.25rem; }
.quotation blockquote p::before { content: "\\201C"; }
.quotation blockquote p::after { content: "\\201D"; }
.quotation blockquote:lang(ar) p::before { content: "\\00AB"; }
.quotation blockquote:lang(ar) p::after { content: "\\00BB"; }
.quotation figcaption { margin-block-start: .5rem; font-size: .9375rem; color: var(--soft); line-height: 1.7; }
.confidential > :first-child { border-inline-start-style: dotted; }
.source-line { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.source-line .outlet { font-weight: 600; color: var(--ink); }
.source-line cite { font-style: normal; }
.source-facts { color: var(--soft); }
.evidence-list, .origins { list-style: none; }
.evidence { padding-block: 1.5rem; border-block-start: 1px solid var(--line); scroll-margin-block-start: 1rem; }
.evidence:target { background: var(--accent-soft); box-shadow: 0 0 0 1rem var(--accent-soft); border-color: transparent; }
.evidence-head { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; font-family: var(--interface); font-size: 1rem; }
.evidence-number { min-inline-size: 1.75rem; font: 600 .9375rem/1.75rem var(--interface); text-align: center; border-radius: .25rem; background: var(--accent-soft); color: var(--accent); }
.sign { display: inline-flex; align-items: center; gap: .4em; font: 600 1rem/1.6 var(--interface); color: var(--soft); }
.sign svg { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.sign-supports { color: var(--good); }
.sign-consistent { color: var(--accent); }
.sign-contradicts { color: var(--bad); }
.sign-undetermined { color: var(--middle); }
.facts { display: grid; gap: .35rem; margin-block: .75rem; font-size: .9375rem; line-height: 1.7; }
.facts > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; }
.facts dt { color: var(--soft); }
.facts dd { min-inline-size: 0; }
.facts + h3, .origins + h3 { margin-block-start: 1.5rem; }
.plain { list-style: none; }
details { font-size: .9375rem; }
summary { cursor: pointer; color: var(--soft); padding-block: .25rem; inline-size: fit-content; }
.origin { padding-block: 1.1rem; border-block-start: 1px solid var(--line); }
.origins { margin-block-start: 1.25rem; }
.origin-head { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem .85rem; }
.origin-aside h3 { font-weight: 400; }
.chains { list-style: none; font: 400 .9375rem/1.8 var(--interface); margin-block-start: .35rem; }
.chain { display: inline; list-style: none; }
.chain li { display: inline; }
.chain li + li::before { content: " \\2192\\00A0"; color: var(--soft); }
[dir="rtl"] .chain li + li::before { content: " \\2190\\00A0"; }
.chain-scroll, .toll-scroll { overflow-x: auto; }
@media (max-width: 36rem) { .chain-scroll, .toll-scroll { border-inline-end: .25rem solid var(--line); } }
.chain-scroll svg { display: block; max-inline-size: 100%; min-inline-size: 34rem; block-size: auto; font: 13px/1 var(--interface); fill: var(--ink); }
.chain-ends, .chain-date, .toll text { fill: var(--soft); }
.chain-node rect { fill: var(--paper); stroke: var(--soft); }
.chain-node-origin rect { fill: var(--accent-soft); stroke: var(--accent); }
.chain-untraced rect { fill: none; stroke-dasharray: 2 3; }
.chain-edge, .toll-line { stroke: var(--soft); }
.chain-reprint { stroke: var(--middle); }
.chain-reprint, .toll-line, .toll-open { stroke-dasharray: 4; }
.toll-rule { stroke: var(--line); }
.toll-mark, .toll-key { fill: var(--accent); stroke: var(--accent); }
.toll-bar { stroke-width: 3; opacity: .5; }
.toll-update { fill: var(--soft); stroke: var(--soft); }
.toll-set_aside { fill: none; stroke: var(--soft); }
.toll-contradicted { fill: var(--bad); stroke: var(--bad); }
.toll-key { vertical-align: -.15em; }
.toll-table { inline-size: 100%; min-inline-size: 38rem; table-layout: fixed; border-collapse: collapse; font: 400 .9375rem/1.5 var(--interface); }
.toll-table :is(th, td) { text-align: start; vertical-align: baseline; font-weight: 400; padding: .4rem 0; padding-inline-end: 1.25rem; border-block-end: 1px solid var(--line); }
.toll-table thead th { color: var(--soft); white-space: nowrap; }
.toll-ledger { margin-block-start: 3rem; }
.toll-ledger > section { margin-block-start: 2rem; }
.toll-ledger h3::first-letter { text-transform: uppercase; }
.toll-ledger figure { max-inline-size: var(--measure); margin-block: .75rem; }
.arithmetic, .steps-list { padding-inline-start: 1.5em; font-size: .9375rem; line-height: 1.8; margin-block: .5rem; }
.notice { padding: 1rem 1.25rem; background: var(--faint); border-inline-start: 3px solid var(--middle); max-inline-size: 48rem; }
.notice h2 { font: 600 1rem/1.6 var(--interface); }
.notice p { font-size: 1.0625rem; }
.notice-strong { background: var(--middle-soft); }
.listing .facts > div { grid-template-columns: 4.5rem 1fr; }
@media (max-width: 30rem) { .facts > div { grid-template-columns: 5.5rem 1fr; } }
@media (min-width: 48rem) { .finding { grid-template-columns: minmax(0, 1fr) minmax(12rem, max-content); } }
@media (min-width: 64rem) {
  .columns { grid-template-columns: minmax(0, var(--measure)) minmax(13rem, 1fr); }
  .reading { grid-area: 1 / 1; }
  .sourcing { grid-area: 1 / 2; position: sticky; inset-block-start: 2rem; padding-inline-start: 2rem; border-inline-start: 1px solid var(--line); }
  .tally { display: grid; }
}
`;
