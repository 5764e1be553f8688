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
      return [`${check.title}: ${WORDS[check.status]}`, check.remark].filter(Boolean).join('. ');
    }
    case 'finished': {
      const { outcome } = run.attempt;
      return outcome ? `Not connected. ${outcome.title}.` : 'Connected.';
    }
  }
}
