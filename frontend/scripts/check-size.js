// Fails when a public page needs more script than its budget, in any language: most people read these pages on a phone, once.
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const BUDGET = 120 * 1024;
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const MANIFESTS = `${DIST}.vite`;

/**
 * @typedef {{ file: string, isEntry?: boolean, src?: string, imports?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * The script files that must be there before a chunk runs.
 *
 * @param {Manifest} manifest
 * @param {string} key
 * @param {Set<string>} files
 * @returns {Set<string>}
 */
function needed(manifest, key, files = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined || files.has(chunk.file) || !chunk.file.endsWith('.js')) {
    return files;
  }
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) {
    needed(manifest, imported, files);
  }
  return files;
}

/**
 * @param {string} file
 * @returns {Promise<number>}
 */
async function sentSize(file) {
  const compressed = await stat(`${DIST}${file}.br`).catch(() => undefined);
  return (compressed ?? (await stat(`${DIST}${file}`))).size;
}

/** @param {Manifest} manifest */
async function largestOf(manifest) {
  const keys = Object.keys(manifest);
  const entry = keys.find((key) => manifest[key]?.isEntry === true);
  if (entry === undefined) {
    throw new Error('The build has no entry.');
  }
  const publicRoutes = keys.filter(
    (key) => key.startsWith('src/routes/') && !key.startsWith('src/routes/workspace'),
  );
  if (publicRoutes.length === 0) {
    throw new Error('The build has no chunk for any public route: nothing would be measured.');
  }
  let largest = { route: '', size: 0 };
  for (const route of publicRoutes) {
    const files = needed(manifest, route, needed(manifest, entry));
    const sizes = await Promise.all([...files].map(sentSize));
    const size = sizes.reduce((sum, one) => sum + one, 0);
    if (size > largest.size) {
      largest = { route, size };
    }
  }
  return largest;
}

for (const name of (await readdir(MANIFESTS)).filter((file) => file.startsWith('manifest')).sort()) {
  /** @type {unknown} */
  const parsed = JSON.parse(await readFile(`${MANIFESTS}/${name}`, 'utf8'));
  const { route, size } = await largestOf(/** @type {Manifest} */ (parsed));
  const summary = `${(size / 1024).toFixed(1)} KB of ${String(BUDGET / 1024)} KB of compressed script, at most (${route}, ${name})`;
  if (size > BUDGET) {
    console.error(`A public page is too heavy: ${summary}`);
    process.exitCode = 1;
  } else {
    console.log(`Public pages need ${summary}`);
  }
}
