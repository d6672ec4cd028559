import type { FilePosition } from '../../model/errors.ts';
import type { PackSource } from '../../terms/pack-source.ts';
import type { CheckedYaml } from '../../terms/yaml-file.ts';
import type { DataPath } from '../../terms/yaml-source.ts';

/** What of a pack stands in its own file, and not in that of the pack it builds on; and where. */
export interface OwnPlaces {
  /** Of the pack as a whole. */
  readonly pack: FilePosition;
  obligation(edition: string, id: string): FilePosition | undefined;
  clause(edition: string, id: string): FilePosition | undefined;
}

export function ownPlaces({ data, locate }: CheckedYaml<PackSource>): OwnPlaces {
  const editionAt = (id: string): number => data.editions.findIndex((one) => one.id === id);
  const at = (path: DataPath, part: 'key' | 'value'): FilePosition => locate(path, part);
  return {
    pack: at(['id'], 'value'),
    obligation(edition, id) {
      const index = editionAt(edition);
      const found = data.editions[index]?.obligations.findIndex((one) => one.id === id) ?? -1;
      return found < 0 ? undefined : at(['editions', index, 'obligations', found], 'value');
    },
    clause(edition, id) {
      const index = editionAt(edition);
      return Object.hasOwn(data.editions[index]?.clauses ?? {}, id)
        ? at(['editions', index, 'clauses', id], 'key')
        : undefined;
    },
  };
}
