/**
 * Keeps the house in order: which storey and room may import which (docs/architecture.md). Run by `npm run lint`; every finding says
 * the file, the line and the reason, so that a newcomer learns the arrows from it.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findArrowBreaks } from './check-arrows/arrows.ts';
import { findDeadPaths } from './check-arrows/documents.ts';
import { findHouseRuleBreaks } from './check-arrows/house-rules.ts';
import type { SourceFile } from './check-arrows/source-file.ts';

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
});
const paths = listed.split('\n').filter(Boolean);
const read = (pattern: RegExp): SourceFile[] =>
  paths
    .filter((path) => pattern.test(path))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(path, 'utf8') }];
      } catch {
        return []; // listed by git, deleted in the work tree
      }
    });

const sources = read(/\.(?:ts|tsx|mjs)$/);
const findings = [
  ...sources.flatMap(findArrowBreaks),
  ...sources.flatMap(findHouseRuleBreaks),
  ...findDeadPaths(read(/^(?:README|CHANGELOG|docs\/.*)\.?md$|^docs\/.*\.md$/), new Set(paths)),
];
for (const finding of findings) console.error(finding);
console.log(`${sources.length} files, ${findings.length} broken arrows`);
process.exitCode = findings.length > 0 ? 1 : 0;
