import { word, words as wordsIn } from '#lib/domain/check-facts.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Check, CheckDetail } from '#lib/domain/outcome.ts';
import type { TokenShape } from '#lib/domain/token-shape.ts';
import type { Words } from '#lib/words/words.ts';
import type { FactRow } from './view.ts';

/** The facts behind a case, each with its name. Most are other people's text: bounded, and only text. */

type Known = { checks: readonly Check[]; facts: CheckDetail };

export function networkRows(words: Words, { checks, facts }: Known): FactRow[] {
  const { say } = words;
  const ms = (name: Check['name']) => checks.find((check) => check.name === name)?.ms;
  const took = (value: unknown) =>
    typeof value === 'number' && value > 0 ? say('support.ms', { ms: value }) : null;
  return rows([
    [
      say('support.fact.proxy'),
      text(facts, 'viaProxy') ?? say('support.fact.noProxy'),
      text(facts, 'viaProxy') !== null,
    ],
    [say('support.fact.http'), text(facts, 'httpVersion')],
    [say('support.fact.status'), numberIn(facts, 'httpStatus')],
    [say('support.fact.redirect'), text(facts, 'redirectTarget') ?? text(facts, 'target'), true],
    [say('support.fact.said'), text(facts, 'said'), true],
    [say('support.fact.retry'), durationIn(words, facts, 'retryAfterSeconds')],
    [say('support.fact.reach'), took(ms('reach'))],
    [say('support.fact.tls'), took(ms('certificate'))],
    [say('support.fact.waited'), took(facts.waitedMs)],
  ]);
}

export function certificateRows(words: Words, { facts }: Known): FactRow[] {
  const { say } = words;
  const day = (key: string) => {
    const at = text(facts, key);
    return at && /^\d{4}-\d\d-\d\d/.test(at) ? words.day(at.slice(0, 10)) : at;
  };
  const chain = wordsIn(facts, 'certificateChain').map((one) => plainText(one));
  const names = wordsIn(facts, 'names').map((one) => plainText(one));
  const trusted = facts.certificatePrivate;
  return rows([
    [say('support.fact.subject'), text(facts, 'certificateSubject'), true],
    [say('support.fact.issuer'), text(facts, 'certificateIssuer') ?? text(facts, 'issuer'), true],
    [say('support.fact.names'), names.length > 0 ? words.list(names) : null],
    [say('support.fact.chain'), chain.length > 0 ? chain.join(' → ') : null],
    [say('support.fact.validFrom'), day('validFrom')],
    [say('support.fact.validTo'), day('certificateValidTo') ?? day('validTo')],
    [
      say('support.fact.trust'),
      typeof trusted === 'boolean'
        ? say(trusted ? 'support.fact.trustPrivate' : 'support.fact.trustPublic')
        : null,
    ],
    [say('support.fact.fingerprint'), text(facts, 'certificateFingerprint'), true],
  ]);
}

/** The shape only: nobody who reads this has ever seen the token, and nothing here tells a character of it. */
export function tokenRows(words: Words, shape: TokenShape | null, { facts }: Known): FactRow[] {
  const { say } = words;
  const held = wordsIn(facts, 'has', 'scopesHeld').map((one) => plainText(one, 60));
  const needed = wordsIn(facts, 'needs', 'scopesNeeded').map((one) => plainText(one, 60));
  return rows([
    ...(shape
      ? ([
          [say('support.fact.kind'), say('support.tokenKind', { kind: shape.kind })],
          [say('support.fact.length'), say('support.characters', { count: shape.length })],
          [say('support.fact.checksum'), say(`support.checksum.${shape.checksum}`)],
          [say('support.fact.end'), shape.truncated ? say('support.fact.cutOff') : null],
          [
            say('support.fact.cleaned'),
            shape.cleaned.length > 0
              ? words.list(shape.cleaned.map((what) => say('support.cleaned', { what })))
              : null,
          ],
        ] satisfies Row[])
      : []),
    [say('support.fact.held'), held.length > 0 ? words.list(held) : null],
    [say('support.fact.needed'), needed.length > 0 ? words.list(needed) : null],
  ]);
}

type Row = readonly [name: string, value: string | null, machine?: boolean];

function rows(given: readonly Row[]): FactRow[] {
  return given.flatMap(([name, value, machine = false]) => (value ? [{ name, value, machine }] : []));
}

function text(facts: CheckDetail, key: string): string | null {
  const value = word(facts, key);
  return value && plainText(value);
}

function numberIn(facts: CheckDetail, key: string): string | null {
  const value = facts[key];
  return typeof value === 'number' ? String(value) : null;
}

function durationIn(words: Words, facts: CheckDetail, key: string): string | null {
  const value = facts[key];
  return typeof value === 'number' ? words.duration(value) : null;
}
