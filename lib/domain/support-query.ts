import { holdsSecret, withoutSecretForms, withoutSecrets } from './address-text.ts';
import { normalEmail } from './email.ts';
import { parseReference, type Reference } from './ids.ts';
import { parseInstanceAddress } from './instance-address.ts';

/** What a text in support's search box may mean. Most texts mean one thing; each is looked up as what it may be, and as nothing else. */
export type QueryReading =
  | { kind: 'reference'; reference: Reference }
  /** A person's, a connection's or a request's. */
  | { kind: 'id'; id: string }
  /** GitLab's correlation id, as it stands in its logs. */
  | { kind: 'trace'; traces: readonly string[] }
  | { kind: 'email'; email: string }
  | { kind: 'username'; usernames: readonly string[] }
  | { kind: 'address'; host: string; baseUrls: readonly string[] }
  | { kind: 'words'; words: readonly string[] };

export const READING_KINDS = [
  'reference',
  'id',
  'trace',
  'email',
  'username',
  'address',
  'words',
] as const satisfies readonly QueryReading['kind'][];

export type SupportQuery = {
  /** What was typed, cut, in one line and without anything token-like. */
  text: string;
  readings: readonly QueryReading[];
};

export const QUERY_LENGTH_MAX = 200;
/** Of a longer text only a reference is looked for: somebody pasted what *Copy for support* gave them. */
const PASTED_MAX = 4_000;
const WORDS_MAX = 6;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A ULID, as GitLab makes them today, or 32 digits in hexadecimal, as older versions did. */
const CORRELATION_ID = /^(?:[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{32})$/i;

/** As long as a text may be, so that none is cut in the middle. */
const EMAIL = /^(?=.{6,200}$)[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

export function readQuery(typed: string): SupportQuery {
  const pasted = typed.slice(0, PASTED_MAX).trim();
  const known =
    [UUID, CORRELATION_ID, EMAIL].some((form) => form.test(pasted)) && withoutSecretForms(pasted) === pasted;
  const text = known ? pasted : withoutSecrets(pasted, QUERY_LENGTH_MAX);
  const reference = parseReference(text) ?? referenceIn(pasted);
  if (reference && parseReference(text) === null)
    return { text: reference, readings: [{ kind: 'reference', reference }] };
  const readings = text === '' || (!known && holdsSecret(text)) ? [] : readingsOf(text);
  return { text, readings };
}

/** One that stands alone in a longer text: as Patchbay writes it, or in small letters with a digit in it, which no words joined by a hyphen have. */
function referenceIn(text: string): Reference | null {
  const found = text.matchAll(
    /(?<=(?:^|[\s:#])["'“«(]*)[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?=["'”».,;:!?)]*(?:\s|$))/gi,
  );
  for (const [one] of found) if (one === one.toUpperCase() || /\d/.test(one)) return parseReference(one);
  return null;
}

function readingsOf(text: string): QueryReading[] {
  const id = UUID.test(text) ? text.toLowerCase() : null;
  if (id)
    return [
      { kind: 'id', id },
      { kind: 'trace', traces: bothCases(text) },
    ];
  if (CORRELATION_ID.test(text)) return [{ kind: 'trace', traces: bothCases(text) }];
  if (EMAIL.test(text)) return [{ kind: 'email', email: normalEmail(text) }, ...wordsOf(text)];
  const reference = parseReference(text);
  return [
    ...(reference ? [{ kind: 'reference', reference } as const] : []),
    ...usernamesOf(text),
    ...addressOf(text),
    // Ids of GitLabs and gateways of all kinds: a run of letters and digits, both of them in it.
    ...(/^(?=.*\d)(?=.*[a-z])[\w-]{8,64}$/i.test(text)
      ? [{ kind: 'trace', traces: bothCases(text) } as const]
      : []),
    ...(text.startsWith('@') ? [] : wordsOf(text)),
  ];
}

function bothCases(text: string): string[] {
  return [...new Set([text, text.toLowerCase(), text.toUpperCase()])];
}

/** `@ada`, or one word that could be a name: GitLab's are letters, digits and `_-.` (`app/validators` of GitLab, `Gitlab::PathRegex`). */
function usernamesOf(text: string): QueryReading[] {
  const [, name] = /^@?([\p{L}\p{N}_.-]{1,255})$/u.exec(text) ?? [];
  return name ? [{ kind: 'username', usernames: [...new Set([name, name.toLowerCase()])] }] : [];
}

/** Only what has the form of an address: a dot, a port or a path in it. */
function addressOf(text: string): QueryReading[] {
  if (!/[.:/[]/.test(text) || /\s/.test(text) || text.startsWith('@')) return [];
  const address = parseInstanceAddress(text);
  if (!address.ok) return [];
  const { candidates, origin } = address.value;
  const first = candidates[0] ?? '';
  const root = new URL(first).origin;
  const plain = new URL(first);
  plain.protocol = 'http:';
  const baseUrls = [...new Set([...candidates, root, plain.origin])];
  return [{ kind: 'address', host: origin.host, baseUrls }];
}

/** The words of which all have to be there, by their beginnings; nothing in them is a wildcard. As the database splits them. */
function wordsOf(text: string): QueryReading[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS_MAX);
  return words.length > 0 && words.join('').length >= 2 ? [{ kind: 'words', words }] : [];
}
