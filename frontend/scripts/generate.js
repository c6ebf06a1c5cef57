// Writes src/generated/*.d.ts from the services' committed contracts, and richText.ts from the schema of rich text that
// they read too. Run after one of these has changed; with --check it writes nothing, and fails where a file is not what
// its source gives today.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FRONTEND = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = path.join(FRONTEND, 'src/generated');
const CONTRACTS = ['partners', 'engagement', 'strategy'];
const SCHEMA = '../service-kit/core/src/main/resources/rich-text/schema.json';

/** @param {string} name */
const contractOf = (name) => `../${name}-service/contract/openapi.yaml`;

/** Each file with what it is made of. */
const SOURCES = new Map([
  ...CONTRACTS.map((name) => /** @type {const} */ ([`${name}.d.ts`, contractOf(name)])),
  ['richText.ts', SCHEMA],
]);

/** @param {string} folder */
async function generateInto(folder) {
  for (const name of CONTRACTS) {
    const target = path.join(folder, `${name}.d.ts`);
    await run('node_modules/.bin/openapi-typescript', [contractOf(name), '--output', target], {
      cwd: FRONTEND,
    });
  }
  const schema = await readFile(path.join(FRONTEND, SCHEMA), 'utf8');
  await writeFile(
    path.join(folder, 'richText.ts'),
    `/** The schema of rich text, as the services have it. */\nexport const richTextSchema = ${schema.trim()} as const;\n`,
  );
}

/**
 * @param {string} folder
 * @param {string} file
 */
function contentOf(folder, file) {
  return readFile(path.join(folder, file), 'utf8').catch(() => '');
}

async function staleFiles() {
  const fresh = await mkdtemp(path.join(tmpdir(), 'generated-'));
  try {
    await generateInto(fresh);
    const files = [...SOURCES.keys()];
    const same = await Promise.all(
      files.map(async (file) => (await contentOf(fresh, file)) === (await contentOf(GENERATED, file))),
    );
    return files.filter((_, index) => !same[index]);
  } finally {
    await rm(fresh, { recursive: true });
  }
}

if (process.argv.includes('--check')) {
  const stale = await staleFiles();
  for (const file of stale) {
    console.error(`src/generated/${file} is older than ${String(SOURCES.get(file))}: run npm run generate`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  await generateInto(GENERATED);
}
