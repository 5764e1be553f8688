/**
 * `npm run bench`: what the product costs, on this machine. `npm run bench -- life` measures one section alone; docs/benchmark.md says what
 * each number means. Ends with 1 where something was measured that did not work.
 */
import { benchAdmin } from './bench/admin.ts';
import { benchLife } from './bench/life.ts';
import { benchPages } from './bench/pages.ts';

/** Each prints its table. @returns whether all that was measured worked. */
const SECTIONS: Readonly<Record<string, () => Promise<boolean>>> = {
  pages: benchPages,
  life: benchLife,
  admin: benchAdmin,
};

const [wanted] = process.argv.slice(2);
const sections = wanted === undefined ? Object.values(SECTIONS) : [SECTIONS[wanted]];

for (const section of sections) {
  if (!section) {
    console.error(`There is no section "${wanted}": ${Object.keys(SECTIONS).join(', ')}.`);
    process.exitCode = 2;
  } else if (!(await section())) process.exitCode = 1;
}
