import { hash } from 'node:crypto';
import type { FileReport, RunReport } from '../model/report.ts';
import { telling } from '../model/packed-reports.ts';
import { card } from './html/card.ts';
import { filters } from './html/filters.ts';
import { keysOf, type Keys } from './html/keys.ts';
import { capital, LOOK_OF, sign } from './html/look.ts';
import { overview } from './html/overview.ts';
import { notices, otherFiles, site, unusableOriginals } from './html/rest.ts';
import { SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
import { GROUPS, summaryMarkup } from './html/summary.ts';
import { markup, type Html } from './markup.ts';
import type { ReporterOptions } from './options.ts';

const digest = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;
/** The page may show its own text and style and choose among its articles, and do nothing else. */
const POLICY = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${digest(SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** A page to look at: what to repair first, then what is in order. It needs no other file. */
export function html(report: RunReport, options: ReporterOptions): string {
  const { messages } = options;
  const { words, htmlReport } = messages;
  const files = telling(report.files).filter((file) => isShown(file, options));
  const keys = keysOf(
    report,
    files,
    ({ obligation, check }) => `${capital(words.check[check])} (${obligation})`,
  );
  const { html: page } = markup`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlReport.heading}: ${words.copies(report.summary.copies)}, ${words.findings(report.summary.findings)}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#articles">${htmlReport.skip}</a>
<header class="top">
<h1>${htmlReport.heading}</h1>${summaryMarkup(report, files, options)}
</header>
<main>${overview(files, keys, options)}
<div id="articles" tabindex="-1">${filters(files, keys, options)}${groupsMarkup(files, keys, options)}
</div>${site(report, options)}${notices(report, options)}${unusableOriginals(report, options)}${otherFiles(report, options)}
</main>
<footer>
<p>${report.tool.name} ${report.tool.version} · ${htmlReport.explain}</p>
</footer>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
  return page;
}

/** Files that are no copies are only counted, unless they could not be read in full. */
function isShown({ status, errors }: FileReport, { quiet }: ReporterOptions): boolean {
  return errors.length > 0 || status === 'breached' || (!quiet && status !== 'not-a-copy');
}

function groupsMarkup(
  files: readonly FileReport[],
  keys: Keys,
  options: ReporterOptions,
): readonly Html[] {
  const { words } = options.messages;
  return GROUPS.flatMap((status) => {
    const group = files.filter((file) => file.status === status);
    if (group.length === 0) return [];
    return markup`
<section id="${status}" data-group aria-labelledby="${status}-heading">
<h2 id="${status}-heading">${sign(LOOK_OF[status])} ${capital(words.status[status])} <small>${words.files(group.length)}</small></h2>${group.map((file) => card(file, keys, options))}
</section>`;
  });
}
