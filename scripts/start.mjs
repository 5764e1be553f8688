// `npm start`: makes sure that everything is installed, then becomes the server (scripts/serve.ts) under Node 24.
import { become } from './setup/become.mjs';
import { setUp } from './setup/install.mjs';

/** One server process with a small heap: what is garbage is collected rather than kept. */
const MEMORY = ['--max-semi-space-size=4', '--optimize-for-size'];

try {
  await setUp();
} catch (error) {
  console.error(error.message);
  if (error.cause) console.error(`  ${error.cause.message}`);
  process.exit(1);
}
const options = process.argv.slice(2);
const NODE_ENV = options.includes('--dev') ? 'development' : 'production';
become([...MEMORY, 'scripts/serve.ts', ...options], { NODE_ENV });
