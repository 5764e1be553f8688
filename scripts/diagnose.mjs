// `npm run -s diagnose -- ADDRESS [--json]`: see scripts/diagnose.ts.
import { become } from './setup/become.mjs';
import { setUp } from './setup/install.mjs';

try {
  await setUp();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
become(['scripts/diagnose.ts', ...process.argv.slice(2)]);
