import type { Secret } from '#lib/domain/secret.ts';

const REDACTED = '[redacted]';

/**
 * A copy of `facts` in which no text holds the token, plain, percent-encoded, in base64 or in hex. A hostile host that
 * received the token may send it back as a user name or an error, and these facts are stored and shown.
 */
export function withoutToken<Facts>(facts: Facts, token: Secret | null): Facts {
  if (!token || token.length === 0) return facts;
  return scrub(facts, formsOf(token)) as Facts;
}

function scrub(value: unknown, forms: RegExp): unknown {
  if (typeof value === 'string') return value.replace(forms, REDACTED);
  if (Array.isArray(value)) return value.map((item) => scrub(item, forms));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrub(item, forms)]));
  }
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
