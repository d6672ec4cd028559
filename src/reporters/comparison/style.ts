/** How the page looks: on a screen, light or dark, wide or narrow, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1d1d1f; --quiet: #5c5c66; --paper: #fff; --card: #f6f6f3; --line: #d9d9d4; --link: #1a4fa0;
  --del: #ffe1dd; --del-ink: #8f1d12; --ins: #d8f3dc; --ins-ink: #14532d; --mark: #e5e6ff; --mark-ink: #34327a;
  --met: #14662f; --error: #a3210f; --open: #7a5200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e9ec; --quiet: #a6a6b0; --paper: #17171a; --card: #212126; --line: #3a3a42; --link: #9dc1ff;
    --del: #4a1f1b; --del-ink: #ffb9ae; --ins: #143a22; --ins-ink: #a5ecba; --mark: #2c2b55; --mark-ink: #cdccff;
    --met: #7fdc9a; --error: #ff9a8a; --open: #f0c36a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 8rem; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
h1, h2, h3, .verdict, .facts, .counts, .marks, .label, .number, .note, summary, nav, small, .skip { font-family: system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.4rem; line-height: 1.3; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: inline-block; margin-bottom: 1rem; }
.of { margin: .2rem 0 0; color: var(--quiet); font-family: system-ui, sans-serif; }
.verdict { margin: 1rem 0; padding: .8rem 1rem; border-left: .4rem solid; border-radius: .3rem; background: var(--card); }
.verdict strong { display: block; font-size: 1.25rem; }
.verdict span { color: var(--ink); }
.met { border-color: var(--met); color: var(--met); }
.error { border-color: var(--error); color: var(--error); }
.undetermined { border-color: var(--open); color: var(--open); }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: 1rem 0; }
.facts > div { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .3rem; }
.facts dt { font-weight: 600; }
.facts dd { margin: 0; }
.facts .file { color: var(--quiet); font-size: .9rem; }
meter { width: 100%; height: .8rem; }
/* A share is neither good nor bad. */
meter::-webkit-meter-optimum-value { background: var(--link); }
meter::-moz-meter-bar { background: var(--link); }
.counts { margin: .5rem 0; padding-left: 1.2rem; }
.quiet { margin: .5rem 0; color: var(--quiet); font: .9rem/1.5 system-ui, sans-serif; }
.heads p::first-letter, dt::first-letter, .label::first-letter { text-transform: uppercase; }
.marks { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; margin: .8rem 0; font-size: .9rem; }
nav summary { padding: .5rem 0; font-size: 1rem; }
nav ol { columns: 2 22rem; column-gap: 2rem; margin: .5rem 0; padding: 0; font-size: .9rem; list-style: none; }
nav li { break-inside: avoid; padding: .15rem 0; }
nav small { display: inline-block; color: var(--quiet); }
del, ins, mark { padding: .05em .15em; border-radius: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { background: var(--del); color: var(--del-ink); text-decoration: line-through; text-decoration-thickness: .08em; }
/* A straight line makes 三 of 二. */
del:lang(zh), del:lang(ja) { text-decoration-style: wavy; }
ins { background: var(--ins); color: var(--ins-ink); text-decoration: underline; text-decoration-thickness: .12em; text-underline-offset: .2em; }
mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline dotted; text-underline-offset: .2em; }
.aside { color: var(--quiet); font-style: italic; }
.aside small, .marks .aside small { padding: 0 .4em; border: 1px solid var(--line); border-radius: 1em; font-style: normal; }
.heads { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 1fr 1fr; border-bottom: 2px solid var(--ink); background: var(--paper); }
.heads p { margin: 0; padding: .5rem 1rem; font: 600 1rem/1.4 system-ui, sans-serif; }
.row { display: grid; grid-template-columns: 1fr 1fr; border-bottom: 1px solid var(--line); }
.row.changed { background: var(--card); }
.row h3 { grid-column: 1 / -1; margin: 0; padding: .5rem 1rem 0; font-size: .8rem; font-weight: 600; }
h3 small { margin-left: .5em; color: var(--quiet); font-size: 1em; font-weight: 400; }
.cell { min-width: 0; padding: .2rem 1rem; }
.cell + .cell { border-left: 1px solid var(--line); }
.cell p { margin: .5rem 0; }
.cell .label { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.number { margin: 0 .35em 0 .25em; padding: .05em .45em; border: 1px solid; border-radius: 1em; font-size: .7rem; text-decoration: none; vertical-align: .15em; background: var(--paper); user-select: none; }
.number:target { background: var(--link); color: var(--paper); outline: 3px solid var(--link); }
.note { color: var(--quiet); font-size: .85rem; }
summary { padding: .5rem 1rem; color: var(--link); font-size: .9rem; cursor: pointer; }
.fold { border-bottom: 1px solid var(--line); }
.fold > summary { text-align: center; }
@media (max-width: 44rem) {
  body { padding: 1rem; }
  .facts, .row { grid-template-columns: 1fr; }
  .heads, .empty { display: none; }
  .cell + .cell { border-left: 0; border-top: 1px dashed var(--line); }
  .same .original { display: none; }
  .changed .label, .apart .label { position: static; width: auto; height: auto; clip-path: none; color: var(--quiet); font-size: .8rem; font-weight: 600; }
  .same .cell + .cell { border-top: 0; }
}
@media print {
  :root {
    --ink: #000; --quiet: #444; --paper: #fff; --card: #fff; --line: #999; --link: #000;
    --del: #fff; --del-ink: #000; --ins: #eee; --ins-ink: #000; --mark: #eee; --mark-ink: #000;
    --met: #000; --error: #000; --open: #000;
  }
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  .heads { position: static; }
  h2, .row h3, .marks, .heads { break-after: avoid; }
  .row, nav li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  ins { font-weight: bold; }
  .further::details-content, nav details::details-content { display: block; content-visibility: visible; }
}
`;
