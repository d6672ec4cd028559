/** On a narrow screen the remedy stands below what is wrong, and signs stand for words. */
export const NARROW_STYLE = `
@media (max-width: 60rem), (max-height: 45rem) {
  form { position: static; }
}
@media (min-width: 60.01rem) and (min-height: 45.01rem) {
  html:has(form:not([hidden])) { scroll-padding-top: 9rem; }
}
@media (max-width: 44rem) {
  body { padding: 1rem; }
  .headline { font-size: 1.4rem; }
  .tiles { gap: .5rem; }
  .tile a, .tile p { padding: .5rem .6rem .6rem; }
  .said { grid-template-columns: 1fr; }
  .card { padding: .8rem .9rem; }
  .quote { grid-template-columns: 1fr; gap: .1rem; }
  td.bar, thead td.bar { display: none; }
  th:first-child { width: auto; }
  th, td { padding: .45rem .4rem; }
  .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
`;

/** On paper everything is open, nothing can be chosen, and lines stand for colours. */
export const PRINT_STYLE = `
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --quiet: #444; --paper: #fff; --card: #fff; --well: #fff; --line: #999; --link: #000;
    --mark: #eee; --mark-ink: #000;
    --error: #000; --warning: #000; --note: #000; --undetermined: #000; --met: #000; --excused: #000; --not-applicable: #000;
  }
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  form, .skip, .shares-bar, td.bar, thead td.bar { display: none; }
  article { content-visibility: visible; }
  h2, h3, h4, .card > header, .about, .chips, summary { break-after: avoid; }
  .outcome, .said, .quote, tr, .tile { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .remedy, .quote blockquote { border: 1px solid #999; }
  summary { list-style: none; color: #000; }
  details::details-content { display: block; content-visibility: visible; }
}
`;
