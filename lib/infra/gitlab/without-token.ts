import type { Secret } from '#lib/domain/secret.ts';

const REDACTED = '[redacted]';
/** Fewer characters are any token's. */
const CUT_LENGTH_MIN = 8;

/**
 * A copy of `facts` in which no text holds the token, plain, percent-encoded, in base64 or in hex. A hostile host that
 * received the token may send it back as a user name or an error, and these facts are stored and shown.
 */
export function withoutToken<Facts>(facts: Facts, token: Secret | null): Facts {
  if (!token || token.length === 0) return facts;
  const forms = formsOf(token);
  const text = token.reveal().toLowerCase();
  return scrub(facts, (value) => withoutCut(value.replace(forms, REDACTED), text)) as Facts;
}

function scrub(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => scrub(item, clean));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrub(item, clean)]));
  }
  return value;
}

/** Texts from GitLab are cut before they come here, with an ellipsis: most of a token at the cut is as bad as all of it. @param token in lower case. */
function withoutCut(value: string, token: string): string {
  if (!value.endsWith('…')) return value;
  const shown = value.slice(0, -1).toLowerCase();
  for (let length = Math.min(token.length, shown.length); length >= CUT_LENGTH_MIN; length -= 1)
    if (shown.endsWith(token.slice(0, length))) return `${value.slice(0, shown.length - length)}${REDACTED}…`;
  return value;
}

function formsOf(token: Secret): RegExp {
  const text = token.reveal();
  const bytes = Buffer.from(text);
  // Inside a longer base64 text the token starts at any of three offsets; the characters at both ends depend on its neighbours.
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return encoded.slice(offset === 0 ? 0 : offset + 1, -1);
  });
  const forms = [
    text,
    encodeURIComponent(text),
    bytes.toString('hex'),
    ...base64.filter((form) => form.length >= 12),
  ];
  const alternatives = [...new Set(forms)].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(alternatives.join('|'), 'gi');
}
