/**
 * `npm run bench`: what the product costs, on this machine. `npm run bench -- life` measures one section alone; docs/benchmark.md says what
 * each number means. Ends with 1 where something did not work, and the section `admin` also where an aim for its views or
 * files is missed.
 */
import { benchAdmin } from './bench/admin.ts';
import { benchLife } from './bench/life.ts';
import { benchPages } from './bench/pages.ts';

/** Each prints its tables. @returns false: the run ends with 1. */
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
