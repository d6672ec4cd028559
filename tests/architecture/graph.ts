import { cruise } from 'dependency-cruiser';
import { WALLS } from './walls.ts';

/** A dependency that no wall lets through: `from` and `to` are paths below the root, or packages. */
export interface Breach {
  readonly wall: string;
  readonly from: string;
  readonly to: string;
}

/** Every breach of a wall in `root`/src, type imports included. */
export async function breachesIn(root: string): Promise<readonly Breach[]> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      // Without `validate` the rules are read and none is applied.
      validate: true,
      ruleSet: { forbidden: [...WALLS] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  );
  if (typeof output === 'string') throw new TypeError('dependency-cruiser wrote a text report');
  return output.summary.violations.map(({ rule, from, to }) => ({ wall: rule.name, from, to }));
}
