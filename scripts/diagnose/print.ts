import { styleText } from 'node:util';
import type { Check, CheckName } from '#lib/domain/outcome.ts';
import { whoActs } from '#lib/domain/outcome.ts';
import { ACTOR_WORDS, checkTitle, noteMessage, outcomeMessage } from '#lib/features/connections/messages.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';

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
  const title = checkTitle(name as CheckName);
  return `${MARKS[status]} ${title.padEnd(20)} ${`${ms} ms`.padStart(8)}  ${[...(code ? [code] : []), ...facts].join(' · ')}`.trimEnd();
}

export function verdictLines(found: Verification): string[] {
  const failedCheck = found.checks.find((check) => check.status === 'failed');
  const notes = found.checks.filter((check) => check.status === 'warned' && check.code);
  const noteLines = notes.map((check) => `  ${noteMessage(check.code as never, check.detail)}`);
  if (found.verdict === 'ok') {
    const what = found.token ? 'This connection can be linked' : 'A GitLab answers here';
    return [
      '',
      styleText('bold', `ok: ${what}.`),
      ...noteLines,
      ...(found.baseUrl ? [`  ${found.baseUrl}`] : []),
    ];
  }
  const { title, saw, todo } = outcomeMessage(found.verdict, failedCheck?.detail ?? {});
  return [
    '',
    styleText('bold', `${found.verdict}: ${title}`),
    `  ${saw}`,
    `  ${todo}`,
    `  Who can do it: ${ACTOR_WORDS[whoActs(found.verdict)]}`,
  ];
}
