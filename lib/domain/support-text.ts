import type { Check, CheckDetail, Verdict } from '#lib/domain/outcome.ts';

const EVIDENCE = {
  httpStatus: 'HTTP status',
  correlationId: 'GitLab correlation id',
  redirectTarget: 'Redirects to',
  said: 'GitLab said',
};

type Tried = {
  reference: string;
  verdict: Verdict;
  address: string;
  /** ISO instant. */
  finishedAt: string;
  checks: readonly Check[];
  evidence: CheckDetail;
};

/** What *Copy for support* puts on the clipboard: plain lines, token-free like the row they are made from. */
export function supportText(attempt: Tried): string {
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
    `Address: ${attempt.address}`,
    `Time: ${attempt.finishedAt}`,
    ...facts,
    'Checks:',
    ...checks,
  ].join('\n');
}
