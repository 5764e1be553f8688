// `npm run bench`: see scripts/bench.ts.
import { become } from './setup/become.mjs';
import { setUp } from './setup/install.mjs';

try {
  await setUp();
} catch (error) {
  console.error(error.message);
  if (error.cause) console.error(`  ${error.cause.message}`);
  process.exit(2);
}
// The condition under which server-only code loads outside Next, and where it finds what it imports from Next. Memory is measured from a clean start.
become([
  '--expose-gc',
  '--conditions=react-server',
  '--import',
  './scripts/bench/next-names.ts',
  'scripts/bench.ts',
  ...process.argv.slice(2),
]);
