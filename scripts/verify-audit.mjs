// `npm run verify-audit`: see scripts/verify-audit.ts.
import { become } from './setup/become.mjs';
import { setUp } from './setup/install.mjs';

try {
  await setUp();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
become(['--conditions=react-server', 'scripts/verify-audit.ts']);
