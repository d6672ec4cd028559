import { LANGUAGES, type Language } from '../model/language.ts';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether to colour what goes to a stream. Files are never coloured, whatever this says. */
export function usesColour(
  choice: ColourChoice,
  stream: { readonly isTTY?: boolean },
  env: Environment,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The language that the environment asks for, as far as republint speaks it. */
export function environmentLanguage(env: Environment): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  const primary = locale?.toLowerCase().match(/^[a-z]+/u)?.[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
