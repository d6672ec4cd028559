import type { UpkeepWords } from '../upkeep-words.ts';
import { originalFaults } from './others.ts';

/** Zéro est au singulier. */
const counted = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count < 2 ? one : several}`;

export const upkeep: UpkeepWords = {
  originals: {
    noneKept: 'Aucun original n’est conservé.',
    removed: (name) => `supprimé  ${name}`,
    index: { originals: 'originaux', fingerprints: 'empreintes', bytes: 'octets' },
    indexNotKept: (code) =>
      `L’index n’a pas pu être conservé (${code}), et est refait à chaque fois tant qu’il ne peut pas l’être.`,
    leftOut: (files) =>
      `${counted(files, 'fichier a été omis', 'fichiers ont été omis')}. «\u00a0republint originals verify\u00a0» les regarde tous.`,
    verified: (originals, problems) =>
      problems === 0
        ? `Originaux\u00a0: ${String(originals)}, tels qu’ils ont été conservés.`
        : `Originaux\u00a0: ${String(originals)}\u202f; à regarder\u00a0: ${String(problems)}.`,
    fault: originalFaults,
  },
  baseline: {
    taken: (file, findings) =>
      `${file}\u00a0: ${counted(findings, 'constat relevé', 'constats relevés')}.`,
    rewritten: (file, { findings, added, dropped }) =>
      `${file}\u00a0: ${counted(findings, 'constat')}, ${counted(added, 'ajouté')}, ${counted(dropped, 'retiré')}.`,
  },
  validPack: (ref, { id, editions, obligations }) =>
    `${ref}\u00a0: ${id}, ${counted(editions, 'édition')}, ${counted(obligations, 'obligation')}`,
  brokenText: 'Cette ligne n’est pas {"id": …, "text": …}.',
  jobSummaryUnwritable: (code) => `Le résumé du job ne peut pas être écrit (${code}).`,
};
