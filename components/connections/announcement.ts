import { CHECK_TITLES, outcomeMessage } from '#lib/features/connections/messages.ts';
import { attemptFacts } from './attempt-facts.ts';
import { checkRemark } from './check-remark.ts';
import type { Run } from './use-streamed-connect.ts';

const WORDS = { passed: 'passed', warned: 'passed', failed: 'failed', skipped: 'not asked' };

/** What a screen reader is told, politely, while and after the checks run. */
export function announcement(run: Run): string {
  switch (run.phase) {
    case 'idle':
    case 'lost':
      return '';
    case 'refused':
      return 'Not sent. Please look at the form.';
    case 'running': {
      const check = run.checks.at(-1);
      if (!check) return 'Checking.';
      return [`${CHECK_TITLES[check.name].name}: ${WORDS[check.status]}`, checkRemark(check, true)]
        .filter(Boolean)
        .join('. ');
    }
    case 'finished': {
      const { verdict } = run.attempt;
      if (verdict === 'ok') return 'Connected.';
      return `Not connected. ${outcomeMessage(verdict, attemptFacts(run.attempt)).title}.`;
    }
  }
}
