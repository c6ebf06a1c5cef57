// Writes the types of each catalogue of words; with --check it writes nothing, and fails where types are older than their
// catalogue, a translation is not whole, or a message cannot be read.
import { faultsIn, folders, hasItsTypes, writeTypes } from '../vite/catalogues.js';

if (process.argv.includes('--check')) {
  const faults = folders().flatMap((folder) => [
    ...faultsIn(folder),
    ...(hasItsTypes(folder) ? [] : [`src/${folder}/index.d.ts is older than en.json: run npm run words`]),
  ]);
  for (const fault of faults) {
    console.error(fault);
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  folders().forEach(writeTypes);
}
