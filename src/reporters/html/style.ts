import { NARROW_STYLE, PRINT_STYLE } from './style-media.ts';

/** Inks have at least 4.5:1 against the page and against cards, in light and in dark. */
const COLOURS = `
:root {
  color-scheme: light dark;
  --ink: #1d1d1f; --quiet: #5a5a64; --paper: #f5f5f1; --card: #fff; --well: #f6f6f2; --line: #dcdcd6; --field: #85858c; --link: #1a4fa0;
  --mark: #ffe9a8; --mark-ink: #3a2a00; --open: #b27c00;
  --error: #a3210f; --warning: #8a4300; --note: #2b4f92; --undetermined: #745000; --met: #14662f; --excused: #55526b; --not-applicable: #5a5a64;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e9ec; --quiet: #a9a9b3; --paper: #151518; --card: #1f1f24; --well: #28282e; --line: #3b3b43; --field: #7d7d88; --link: #9dc1ff;
    --mark: #5a4500; --mark-ink: #ffedb8; --open: #f0c36a;
    --error: #ff9a8a; --warning: #ffb26b; --note: #a9c4ff; --undetermined: #f0c36a; --met: #7fdc9a; --excused: #c3bde0; --not-applicable: #a9a9b3;
  }
}
`;

/** One colour for each look, beside its sign and its word. */
const LOOKS = ['error', 'warning', 'note', 'undetermined', 'met', 'excused', 'not-applicable']
  .map((look) => `.${look} { --look: var(--${look}); }`)
  .join('\n');

const PAGE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, blockquote { margin: 0; }
h1 { font-size: 1.1rem; font-weight: 600; color: var(--quiet); }
h2 { margin: 2.5rem 0 .8rem; font-size: 1.25rem; line-height: 1.3; }
h2 small { margin-left: .3em; color: var(--quiet); font-size: .9rem; font-weight: 400; }
h3 { font-size: 1.05rem; line-height: 1.4; }
h4 { font-size: 1rem; font-weight: 600; }
ul { padding: 0; }
code { color: var(--quiet); font: .8rem/1.4 ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
.skip, .said-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: static; display: inline-block; width: auto; height: auto; clip-path: none; margin-bottom: 1rem; }
.sign { display: inline-block; min-width: 1.1em; color: var(--look); font-weight: 700; text-align: center; }
.quiet, .about, .facts, footer { color: var(--quiet); font-size: .9rem; }

.headline { display: flex; gap: .5rem; margin: .3rem 0 1.4rem; font-size: 1.8rem; line-height: 1.25; letter-spacing: -.01em; }
.headline strong { font-weight: 650; }
/* Stands close to the headline, which it restricts. */
.part { margin: -.9rem 0 1.4rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .8rem; list-style: none; }
.tile { border: 1px solid var(--line); border-top: .3rem solid var(--look); border-radius: .4rem; background: var(--card); }
.tile a, .tile p { display: block; padding: .6rem .9rem .7rem; color: var(--ink); text-decoration: none; }
.tile a:hover span { text-decoration: underline; }
.tile strong { display: block; font-size: 2rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.tile.zero { border-top-color: var(--line); }
.tile.zero p, .tile.zero .sign { color: var(--quiet); }
.shares-bar { display: block; width: 100%; height: .7rem; border-radius: .35rem; }
.top .shares-bar { margin: 1rem 0 .7rem; }
rect { fill: var(--look); stroke: var(--card); stroke-width: 2; vector-effect: non-scaling-stroke; }
rect.undetermined { fill: var(--open); }
rect.not-applicable, rect.excused { opacity: .45; }
rect.met { opacity: .75; }

table { width: 100%; margin-top: .8rem; border: 1px solid var(--line); border-radius: .4rem; border-spacing: 0; background: var(--card); font-size: .95rem; overflow: hidden; }
caption { padding: .2rem 0 .5rem; color: var(--quiet); font-size: .9rem; text-align: start; }
th, td { padding: .45rem .8rem; border-bottom: 1px solid var(--line); text-align: end; font-variant-numeric: tabular-nums; vertical-align: middle; }
tbody tr:last-child > * { border-bottom: 0; }
thead th, thead td { color: var(--quiet); font-size: .85rem; font-weight: 400; white-space: nowrap; }
th:first-child { width: 40%; text-align: start; font-weight: 500; white-space: normal; }
td.bar { width: 28%; text-align: start; }
td.none { color: var(--quiet); }
td.some { font-weight: 650; }

form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: end; gap: .6rem .9rem; margin-top: 2rem; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); box-shadow: 0 .2rem .8rem rgb(0 0 0 / .08); }
form p { flex: 1 1 10rem; min-width: 0; }
form p:first-child { flex-grow: 2; }
form p:has(button) { flex: 0 0 auto; }
label { display: block; margin-bottom: .15rem; color: var(--quiet); font-size: .8rem; }
input, select, button { width: 100%; min-height: 2.4rem; padding: .3rem .6rem; border: 1px solid var(--field); border-radius: .3rem; background: var(--card); color: var(--ink); font: inherit; }
form :focus-visible { outline-offset: 0; }
button { cursor: pointer; background: var(--well); }
#shown { flex: 1 0 100%; font-size: .9rem; }

.card { margin-bottom: 1rem; padding: 1rem 1.2rem; border: 1px solid var(--line); border-inline-start: .35rem solid var(--look, var(--line)); border-radius: .4rem; background: var(--card); }
article { content-visibility: auto; contain-intrinsic-size: auto 24rem; }
.card > header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .2rem 1rem; }
.badge { color: var(--look); font-weight: 600; white-space: nowrap; }
.copy + .copy { margin-top: 1.2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.about { margin: .2rem 0 .7rem; }
.shares { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; list-style: none; }
meter { width: 7rem; height: .8rem; vertical-align: -.05em; }
/* A share is neither good nor bad. */
meter::-webkit-meter-optimum-value { background: var(--note); }
meter::-moz-meter-bar { background: var(--note); }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; margin: .7rem 0; list-style: none; }
.chip { padding: .1rem .6rem .1rem .35rem; border: 1px solid var(--line); border-radius: 1em; background: var(--well); font-size: .85rem; }
.chip.error, .chip.warning, .chip.note, .chip.undetermined { border-color: var(--look); color: var(--look); font-weight: 600; }
.outcome { margin: 1rem 0; padding-inline-start: .8rem; border-inline-start: .2rem solid var(--look); }
.outcome h4 code { margin-left: .2em; }
.outcome h4 small { color: var(--look); font-size: .85rem; font-weight: 600; }
.said { display: grid; grid-template-columns: 3fr 2fr; gap: .6rem 1.2rem; margin: .4rem 0 .3rem; }
.said > * { min-width: 0; }
.message { font: 1.05rem/1.45 Georgia, "Noto Serif", serif; }
.remedy { align-self: start; padding: .6rem .8rem; border-radius: .3rem; background: var(--well); font-size: .95rem; }
.remedy b, .clause b { margin-right: .3em; font-weight: 600; }
.remedy .code { margin-top: .2rem; }
.quote { display: grid; grid-template-columns: auto 1fr; gap: .6rem; align-items: baseline; margin: .5rem 0; }
.quote small { color: var(--quiet); font-size: .8rem; white-space: nowrap; }
.quote blockquote { min-width: 0; padding: .35rem .7rem; border-radius: .3rem; background: var(--well); font: .95rem/1.55 Georgia, "Noto Serif", serif; }
mark { padding: .05em .1em; border-radius: .15em; background: var(--mark); color: var(--mark-ink); text-decoration: underline; text-decoration-thickness: .1em; text-underline-offset: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
/* An address in an Arabic line keeps its parts in order. */
blockquote mark { unicode-bidi: plaintext; }
.clause, .excuse, .permission { color: var(--quiet); font-size: .9rem; }
.excuse, .permission { margin-top: .4rem; color: var(--ink); font-weight: 600; }
.fault { color: var(--error); font-weight: 600; }
summary { display: list-item; width: fit-content; padding: .3rem .2rem; color: var(--link); font-size: .95rem; cursor: pointer; }
.fold > ul { padding-inline-start: 1.5rem; }
.signals { padding-inline-start: 1.2rem; }
.signals small { color: var(--quiet); }
.list { list-style: none; }
.list li + li { margin-top: .8rem; padding-top: .8rem; border-top: 1px solid var(--line); }
footer { margin-top: 3rem; }
`;

/** How the page looks: on a screen, light or dark, wide or narrow, and on paper. */
export const STYLE = `${COLOURS}${LOOKS}${PAGE}${NARROW_STYLE}${PRINT_STYLE}`;
