import { doorCodeOf } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import { storedAccess } from '#lib/domain/host-access.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import {
  AUTHORITY_PROBLEMS,
  type Authority,
  type AuthorityProblem,
} from '#lib/infra/net/read-authorities.ts';
import type { Words } from '#lib/words/words.ts';
import { authorityView } from './certificate-words.ts';
import type { Meanwhile } from './change-instance.ts';
import { instant } from './instance-words.ts';
import { INSTANCE_IDLE, type InstanceState } from './view.ts';

/** How this room's forms end, in words. */

type SavedName = 'access' | 'help' | 'helpGone' | 'ca' | 'caGone';

export function toldOfSaving(words: Words, what: SavedName, revision: number): InstanceState {
  return {
    ...INSTANCE_IDLE,
    status: 'done',
    tone: 'ok',
    title: words.say(`instances.saved.${what}`),
    revision,
  };
}

/** What an authority's certificates say, before anybody trusts them. @param pem comes back, so that the next press trusts it. */
export function toldOfReading(
  words: Words,
  { pem, authorities }: { pem: string; authorities: readonly Authority[] },
): InstanceState {
  const isTrust = authorities.some(({ kind }) => kind !== 'between');
  return {
    ...INSTANCE_IDLE,
    status: 'done',
    tone: isTrust ? 'info' : 'warn',
    title: words.say('instances.ca.read', { count: authorities.length }),
    text: words.say(isTrust ? 'instances.ca.compare' : 'instances.ca.noRoot'),
    typed: pem,
    authorities: authorities.map((one) => authorityView(words, one)),
  };
}

/** @param typed does not come back where a private key is in it. */
export function toldOfAuthority(words: Words, problem: AuthorityProblem, typed: string): InstanceState {
  return {
    ...INSTANCE_IDLE,
    status: 'failed',
    tone: 'bad',
    title: words.say(`instances.refused.${problem}.title`),
    text: words.say(`instances.refused.${problem}.text`),
    typed: problem === 'ca.private_key' ? null : typed,
  };
}

/** Names who was faster, and shows what stands there now beside what was typed. */
export function toldOfMeanwhile(
  words: Words,
  { row, last }: Meanwhile,
  { field, typed }: { field: 'access' | 'helpText' | 'caPem'; typed: string | null },
): InstanceState {
  const current = {
    access: words.say(`instances.access.${storedAccess(row.access)}.title`),
    helpText: row.helpText || words.say('instances.help.none'),
    caPem: words.say(row.caPem === null ? 'instances.ca.none' : 'instances.ca.there'),
  };
  const { say } = words;
  return {
    ...INSTANCE_IDLE,
    status: 'failed',
    tone: 'warn',
    title: last?.by
      ? say('instances.meanwhile.by', { name: plainText(last.by, 80), at: instant(words, last.at) })
      : say('instances.meanwhile.title'),
    text: say('instances.meanwhile.text'),
    typed,
    current: current[field],
    revision: row.revision,
  };
}

export function toldOfRefusal(
  words: Words,
  { code, reference, fieldErrors, values }: Refusal,
): InstanceState {
  const said = code ?? Object.values(fieldErrors).find((error) => error !== undefined) ?? 'input.malformed';
  const problem = AUTHORITY_PROBLEMS.find((one) => one === said);
  if (problem) return toldOfAuthority(words, problem, '');
  const typed = Object.values(values).find((value) => value !== undefined) ?? null;
  const text =
    said === 'help.long' ? words.say('instances.refused.help.long') : words.say(`door.${doorCodeOf(said)}`);
  const title = words.say('instances.refused.title');
  return { ...INSTANCE_IDLE, status: 'failed', tone: 'warn', title, text, reference, typed };
}
