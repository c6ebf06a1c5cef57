import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEV = process.env['CT_DEV'] ?? fileURLToPath(new URL('../../../dev', import.meta.url));

type Part = 'kafka' | 'keycloak' | 'gateway' | 'partners' | 'engagement' | 'strategy';

/** Stops, kills or starts one part of the stack that is being tested; `start` returns when the part is ready. */
export async function dev(command: 'stop' | 'kill' | 'start', part: Part): Promise<void> {
  await run(DEV, [command, part], { timeout: 120_000 });
}
