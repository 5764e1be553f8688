import { styleText } from 'node:util';
import type { Check, OutcomeCode } from '#lib/domain/outcome.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { isNote, noteWords, outcomeWords } from '#lib/words/outcome-words.ts';
import { createWords } from '#lib/words/words.ts';
import { settingFor } from './setting-for.ts';

/** An operator's tool: its own words, codes and options are English, and so are the sentences. */
const words = await createWords('en');

const MARKS = {
  passed: styleText('green', '✓'),
  warned: styleText('yellow', '!'),
  failed: styleText('red', '✗'),
  skipped: styleText('gray', '–'),
} as const;

export function checkLine({ name, status, code, ms, detail }: Check): string {
  const facts = Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' ') : value}`);
  const title = words.say(`checks.names.${name}`);
  return `${MARKS[status]} ${title.padEnd(20)} ${`${ms} ms`.padStart(8)}  ${[...(code ? [code] : []), ...facts].join(' · ')}`.trimEnd();
}

export function verdictLines(found: Verification): string[] {
  return found.verdict === 'ok' ? goodLines(found) : troubleLines(found, found.verdict);
}

function goodLines({ token, baseUrl, checks }: Verification): string[] {
  const notes = checks.flatMap(({ code, detail }) =>
    code && isNote(code) ? [noteWords(words, code, detail)] : [],
  );
  const what = token ? 'This connection can be linked' : 'A GitLab answers here';
  return [
    '',
    styleText('bold', `ok: ${what}: ${baseUrl}`),
    ...notes.map(({ title, text }) => `  ${title}. ${text}`),
  ];
}

function troubleLines({ checks }: Verification, code: OutcomeCode): string[] {
  const detail = checks.find(({ status }) => status === 'failed')?.detail;
  const { title, saw, todo, who } = outcomeWords(words, code, detail);
  const setting = settingFor(code, hostIn(checks));
  return [
    '',
    styleText('bold', `${code}: ${title}`),
    `  ${saw}`,
    `  ${todo}`,
    `  Who can do it: ${who}`,
    ...(setting ? [`  As its operator: ${setting} (docs/configuration.md)`] : []),
  ];
}

function hostIn(checks: readonly Check[]): string {
  const baseUrl = checks.find(({ name }) => name === 'address')?.detail.baseUrl;
  return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl).host : '<host>';
}
