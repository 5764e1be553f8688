// `npm run soak -- NAME`: see scripts/soak.ts.
import { become } from './setup/become.mjs';
import { setUp } from './setup/install.mjs';

try {
  await setUp();
} catch (error) {
  console.error(error.message);
  if (error.cause) console.error(`  ${error.cause.message}`);
  process.exit(2);
}
// The condition under which server-only code loads outside Next.
become(['--conditions=react-server', 'scripts/soak.ts', ...process.argv.slice(2)]);
