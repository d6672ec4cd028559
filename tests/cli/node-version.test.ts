import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { folder, run } from './run.ts';

/** Runs the command line under a Node that gives another version than its own. */
function runUnder(version: string) {
  const preloaded = `const all = { ...process.versions, node: '${version}' };
Object.defineProperty(process, 'versions', { value: all });
Object.defineProperty(process, 'version', { value: 'v${version}' });`;
  const cwd = folder({ 'version.cjs': preloaded });
  return run(['--version'], { env: { NODE_OPTIONS: `--require ${cwd}/version.cjs` } });
}

const OLDEST = about.engines.node.replace('>=', '');

describe('an old Node', () => {
  it.each(['16.20.2', '18.20.8', '20.18.3'])('%s is told what is needed', (version) => {
    const { status, stdout, stderr } = runUnder(version);
    expect(stderr).toBe(`republint needs Node ${OLDEST} or newer, and this is v${version}.\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each([`${OLDEST}.0`, '22.1.0', '24.0.0'])('%s is new enough', (version) => {
    const { status, stderr } = runUnder(version);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
