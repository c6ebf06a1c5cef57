// Writes a .gz and a .br beside each built text file, so that the gateway only has to send them.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const TEXT = /\.(?:css|html|js|json|svg|txt|webmanifest)$/u;
// Below this there is hardly anything to save. A page is made of many small files, and they share their packets.
const WORTH_IT = 256;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

for (const entry of await readdir(DIST, { recursive: true, withFileTypes: true })) {
  const path = `${entry.parentPath}/${entry.name}`;
  if (!entry.isFile() || !TEXT.test(entry.name) || path.includes('/.vite/')) {
    continue;
  }
  const content = await readFile(path);
  if (content.length < WORTH_IT) {
    continue;
  }
  await writeFile(`${path}.gz`, await gzipped(content, { level: constants.Z_BEST_COMPRESSION }));
  await writeFile(
    `${path}.br`,
    await brotlied(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  );
}
