// Writes src/generated/*.d.ts from the services' committed contracts. Run after a contract has changed.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FRONTEND = fileURLToPath(new URL('..', import.meta.url));
const CONTRACTS = {
  partners: '../partners-service/contract/openapi.yaml',
  engagement: '../engagement-service/contract/openapi.yaml',
  strategy: '../strategy-service/contract/openapi.yaml',
};

for (const [name, contract] of Object.entries(CONTRACTS)) {
  await run('node_modules/.bin/openapi-typescript', [contract, '--output', `src/generated/${name}.d.ts`], {
    cwd: FRONTEND,
  });
  console.log(`src/generated/${name}.d.ts from ${contract}`);
}
