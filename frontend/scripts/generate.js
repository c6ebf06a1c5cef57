// Writes src/generated/*.d.ts from the services' committed contracts. Run after a contract has changed; with --check it
// writes nothing, and fails where a file is not what its contract gives today.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FRONTEND = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = path.join(FRONTEND, 'src/generated');
const NAMES = ['partners', 'engagement', 'strategy'];

/** @param {string} name */
const contractOf = (name) => `../${name}-service/contract/openapi.yaml`;

/** @param {string} folder */
async function generateInto(folder) {
  for (const name of NAMES) {
    const target = path.join(folder, `${name}.d.ts`);
    await run('node_modules/.bin/openapi-typescript', [contractOf(name), '--output', target], {
      cwd: FRONTEND,
    });
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function contentOf(folder, name) {
  return readFile(path.join(folder, `${name}.d.ts`), 'utf8').catch(() => '');
}

async function staleNames() {
  const fresh = await mkdtemp(path.join(tmpdir(), 'generated-'));
  try {
    await generateInto(fresh);
    const same = await Promise.all(
      NAMES.map(async (name) => (await contentOf(fresh, name)) === (await contentOf(GENERATED, name))),
    );
    return NAMES.filter((_, index) => !same[index]);
  } finally {
    await rm(fresh, { recursive: true });
  }
}

if (process.argv.includes('--check')) {
  const stale = await staleNames();
  for (const name of stale) {
    console.error(`src/generated/${name}.d.ts is older than ${contractOf(name)}: run npm run generate`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  await generateInto(GENERATED);
}
