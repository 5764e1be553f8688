import {
  type Actor,
  type CheckDetail,
  type CheckName,
  NOTE_CODES,
  type NoteCode,
  type OutcomeCode,
  whoActs,
} from '#lib/domain/outcome.ts';
import { noteSentences } from './note-sentences.ts';
import { outcomeSentences, type Sentence } from './outcome-sentences.ts';

export type OutcomeMessage = Required<Sentence> & { who: string };

/** The one place that turns an outcome code into words. @param facts the failing check's detail together with the attempt's evidence. */
export function outcomeMessage(code: OutcomeCode, facts: CheckDetail = {}): OutcomeMessage {
  const { actor = whoActs(code), ...sentence } = outcomeSentences[code](facts);
  return { ...sentence, actor, who: ACTORS[actor] };
}

export function noteMessage(code: NoteCode, facts: CheckDetail = {}): { title: string; text: string } {
  return noteSentences[code](facts);
}

export function isNote(code: OutcomeCode | NoteCode): code is NoteCode {
  return NOTE_CODES.some((note) => note === code);
}

export const ACTORS: Record<Actor, string> = {
  you: 'You',
  gitlab_admin: 'Your GitLab administrator',
  operator: 'The operator of Patchbay',
  wait: 'Nobody has to, it passes',
};

/** What each check is called, and how it is called while it runs. */
export const CHECK_TITLES: Record<CheckName, { name: string; running: string }> = {
  address: { name: 'Address', running: 'Reading the address' },
  reach: { name: 'Reach', running: 'Connecting to the host' },
  certificate: { name: 'Certificate', running: 'Looking at the certificate' },
  gitlab: { name: 'Is GitLab', running: 'Asking whether this is a GitLab' },
  token: { name: 'Token accepted', running: 'Showing the token to GitLab' },
  who: { name: 'Who', running: 'Asking whose token it is' },
  scopes: { name: 'Scopes', running: 'Comparing scopes' },
  expiry: { name: 'Expiry', running: 'Reading the expiry date' },
  duplicate: { name: 'Not linked yet', running: 'Looking for the same account' },
  saved: { name: 'Saved', running: 'Sealing and saving' },
};

const HOSTNAME_FAMILIES = ['address', 'dns', 'redirect'];
const TOKEN_FAMILIES = ['token', 'scope', 'policy'];

/** Which field a person mends after this outcome; null where it lies with somebody else. */
export function fieldToMend(code: OutcomeCode): 'hostname' | 'token' | null {
  const family = code.slice(0, code.indexOf('.'));
  if (HOSTNAME_FAMILIES.includes(family) || code === 'gitlab.not_found' || code === 'tls.name_mismatch')
    return 'hostname';
  if (code === 'policy.host') return 'hostname';
  return TOKEN_FAMILIES.includes(family) || code === 'account.other_user' ? 'token' : null;
}
