/** `npm run soak -- NAME`: the long simulations, whose small sizes are part of `npm test`. Without a name it lists them. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** What each file in `scripts/soak` exports. */
type Soak = {
  /** One line for the list. */
  about: string;
  /** Runs it, prints what was counted. @returns whether everything held. */
  soak: (args: readonly string[]) => Promise<boolean>;
};

const PLACE = path.join(import.meta.dirname, 'soak');
const [wanted, ...args] = process.argv.slice(2);
const names = (await readdir(PLACE)).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));

if (wanted && names.includes(wanted)) {
  const { soak } = (await import(path.join(PLACE, `${wanted}.ts`))) as Soak;
  process.exitCode = (await soak(args)) ? 0 : 1;
} else {
  for (const name of names) {
    const { about } = (await import(path.join(PLACE, `${name}.ts`))) as Soak;
    console.log(`npm run soak -- ${name.padEnd(12)} ${about}`);
  }
  process.exitCode = wanted ? 2 : 0;
}
