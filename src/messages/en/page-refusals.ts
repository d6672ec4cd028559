import type { PageRefusalTable } from '../../model/page-refusal.ts';
import { quoted } from './grammar.ts';

export const pageRefusals: PageRefusalTable = {
  'too-long': ({ characters }) =>
    `This is too long to be one article: only its first ${characters.toLocaleString('en')} characters would be kept.`,
  'too-short': ({ words }) =>
    `This holds too little text to be an article (${String(words)} words). Is it a login or an error page?`,
  login: () =>
    'This page asks for a password where the article should be. Log in with a browser, save the page, and add the saved file.',
  'error-page': ({ title }) => `This is an error page and not an article: ${quoted(title)}`,
  'leads-home': ({ found }) =>
    `This address leads to the home page of the site and not to an article: ${found}`,
  'leads-to-login': ({ found }) =>
    `This address leads to a page where one logs in and not to the article: ${found}. Save the page with a browser, and add the saved file.`,
  'leads-to-consent': ({ found }) =>
    `This address leads to a page that asks for consent and not to the article: ${found}. Save the page with a browser, and add the saved file.`,
  'other-article': ({ asked, found }) =>
    `This is a different article: ${asked} was asked for, and the page is that of ${found}. If that is the one you want, give its address.`,
  'other-site': ({ asked, found }) =>
    `This is an article of a different site: ${asked} was asked for, and the page says that it belongs to ${found}. If that is the one you want, give its address.`,
};
