import { listed, word, words } from '#lib/domain/check-facts.ts';
import { formatDay } from '#lib/domain/format-day.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Check, CheckDetail, CheckName } from '#lib/domain/outcome.ts';
import { isNote, noteMessage, outcomeMessage } from './messages.ts';

/**
 * The line under a check's name: its cause where it failed, what was learned where it passed.
 * @param alone no outcome stands beside it yet: then the next step is said here, too.
 */
export function checkRemark({ name, status, code, detail }: Check, alone: boolean): string | null {
  if (code && isNote(code)) return noteMessage(code, detail).title;
  if (code) {
    const { title, todo } = outcomeMessage(code, detail);
    return alone ? `${title}. ${todo}` : title;
  }
  return status === 'passed' ? learned(name, detail) : null;
}

function learned(name: CheckName, detail: CheckDetail): string | null {
  switch (name) {
    case 'gitlab': {
      const baseUrl = word(detail, 'baseUrl');
      return baseUrl && instanceHost(baseUrl);
    }
    case 'certificate':
      return detail.privateCa === true ? 'From a private certificate authority' : null;
    case 'who': {
      const username = word(detail, 'username');
      return username && `@${username}`;
    }
    case 'scopes':
      return listed(words(detail, 'has')) || null;
    case 'expiry': {
      const day = word(detail, 'expiresOn');
      return day && /^\d{4}-\d\d-\d\d$/.test(day) ? formatDay(day) : null;
    }
    default:
      return null;
  }
}
