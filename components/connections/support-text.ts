import type { AttemptView } from '#lib/features/connections/view.ts';

const EVIDENCE = {
  httpStatus: 'HTTP status',
  correlationId: 'GitLab correlation id',
  redirectTarget: 'Redirects to',
  said: 'GitLab said',
};

/** What *Copy for support* puts on the clipboard: plain lines, token-free like the view it is made from. */
export function supportText(attempt: AttemptView): string {
  const { evidence } = attempt;
  const facts = Object.entries(EVIDENCE).flatMap(([key, name]) =>
    evidence[key] ? [`${name}: ${String(evidence[key])}`] : [],
  );
  const checks = attempt.checks.map(
    ({ name, status, code, ms }) => `  ${name}: ${status}${code ? ` (${code})` : ''}, ${ms} ms`,
  );
  return [
    `Patchbay reference ${attempt.reference}`,
    `Outcome: ${attempt.verdict}`,
    `Address: ${attempt.baseUrl ?? attempt.input}`,
    `Time: ${attempt.finishedAt}`,
    ...facts,
    'Checks:',
    ...checks,
  ].join('\n');
}
