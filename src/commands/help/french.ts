import type { CommandHelpWords } from '../../messages/help-words.ts';
import { commandHelp } from '../../messages/fr/help.ts';
import type { Commands } from '../commands.ts';

/** A command that declares no parts has none to tell of. */
type Told<Key extends string, Parts> = string extends keyof Parts
  ? unknown
  : Readonly<Record<Key, { readonly [Name in keyof Parts]: string }>>;

type HelpOf<C extends Commands[keyof Commands]> = CommandHelpWords &
  (C['description'] extends string ? { readonly description: string } : unknown) &
  Told<'args', C['args']> &
  Told<'flags', C['flags']>;

type HelpOfAll = { readonly [Id in keyof Commands]: HelpOf<Commands[Id]> };

/** In French, all that the commands say of themselves in English: what is missing does not compile. */
const COMPLETE: HelpOfAll = commandHelp;

export const FRENCH_COMMANDS: Readonly<Record<string, CommandHelpWords>> = COMPLETE;
