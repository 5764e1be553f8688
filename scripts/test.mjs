// `npm test [-- stage …]`: makes sure that everything is installed, then runs the stages (scripts/test/run.ts) under Node 24.
import { become } from './setup/become.mjs';
import { setUp } from './setup/install.mjs';

try {
  await setUp();
} catch (error) {
  console.error(error.message);
  if (error.cause) console.error(`  ${error.cause.message}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
become(['scripts/test/run.ts', ...process.argv.slice(2)]);
