import { readTokenShape, type TokenShape } from '#lib/domain/token-shape.ts';
import type { WordKey } from '#lib/words/catalogue.ts';

export type TokenHint = { tone: 'ok' | 'info' | 'warn'; key: WordKey };

/** What can be told of the pasted text by looking at it, in the browser alone. Hints only: whether it works is for GitLab to say. */
export function tokenHints(pasted: string): TokenHint[] {
  if (pasted.trim() === '') return [];
  const { shape, problem } = readTokenShape(pasted);
  const cleaned = shape.cleaned.map(
    (what): TokenHint => ({ tone: 'info', key: `connect.hints.cleaned.${what}` }),
  );
  return [...judged(shape, problem), ...cleaned];
}

function judged(shape: TokenShape, problem: string | null): TokenHint[] {
  switch (shape.kind) {
    case 'personal':
    case 'personal_routable':
    case 'bare':
    case 'other':
      break;
    default:
      return [{ tone: 'warn', key: `connect.hints.kinds.${shape.kind}` }];
  }
  if (problem === 'token.malformed')
    return [{ tone: 'warn', key: shape.length > 1024 ? 'connect.hints.tooLong' : 'connect.hints.malformed' }];
  if (shape.truncated) return [{ tone: 'warn', key: 'connect.hints.truncated' }];
  if (shape.checksum === 'passed') return [{ tone: 'ok', key: 'connect.hints.complete' }];
  return shape.kind === 'personal' ? [{ tone: 'ok', key: 'connect.hints.likely' }] : [];
}
