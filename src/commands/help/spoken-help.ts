import { Help, type Interfaces } from '@oclif/core';
import type { Language } from '../../model/language.ts';

/** Help in a language. */
export async function helpIn(
  language: Language,
  config: Interfaces.Config,
  options?: Partial<Interfaces.HelpOptions>,
): Promise<Help> {
  switch (language) {
    case 'en':
      return new Help(config, options);
    case 'fr': {
      const { FRENCH_COMMANDS: commands } = await import('./french.ts');
      const { helpWords: words } = await import('../../messages/fr/help/words.ts');
      const { TranslatedHelp } = await import('./translated-help.ts');
      return new TranslatedHelp({ words, commands }, config, options);
    }
  }
}
