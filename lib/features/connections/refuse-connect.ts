import 'server-only';
import { type DoorCode, isDoorCode } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import {
  type AddressProblem,
  cleanAddressInput,
  type InstanceAddress,
} from '#lib/domain/instance-address.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { Result } from '#lib/domain/result.ts';
import type { TokenReading } from '#lib/domain/token-shape.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { limitNewHosts } from '#lib/infra/rate-limit/limit-linking.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { HOSTNAME_LENGTH_MAX } from './schema.ts';
import type { ConnectFormState } from './view.ts';

/** Refusals of the connect form that make no attempt. Whatever was typed goes back without anything token-like in it. */

type ReadAddress = Result<InstanceAddress, AddressProblem>;

/** Of the unreadable addresses only these are sent back at once: nothing was typed, or a token was, which must not be kept. */
const NOT_TRIED: readonly string[] = ['empty', 'looks_like_token'];

export function refuseForm(
  words: Words,
  hostname: string,
  address: ReadAddress,
  token: TokenReading,
): ConnectFormState | null {
  const fieldErrors: ConnectFormState['fieldErrors'] = {};
  if (!address.ok && NOT_TRIED.includes(address.error.reason)) fieldErrors.hostname = address.error.code;
  if (token.problem === 'token.missing') fieldErrors.token = token.problem;
  if (Object.keys(fieldErrors).length === 0) return null;
  return refusedState(words, hostname, { fieldErrors });
}

/** Not a port scanner: new hosts are counted before the first packet. */
export async function refuseNewHost(
  words: Words,
  viewer: Viewer,
  hostname: string,
  address: ReadAddress,
): Promise<ConnectFormState | null> {
  if (!address.ok) return null;
  const [baseUrl = ''] = address.value.candidates;
  const verdict = await limitNewHosts(viewer.userId, new URL(baseUrl).host);
  return verdict.ok ? null : refusedState(words, hostname, { code: 'limit.exceeded' });
}

/** GitLab is making a new token for this very connection, which no other may replace before it is stored. */
export function refuseWhileRotating(words: Words, hostname: string): ConnectFormState {
  return { ...refusedState(words, hostname, {}), messages: { form: words.say('rotation.busy') } };
}

/** The door's own refusals, in the shape of this form. */
export function refusedByDoor(
  words: Words,
  { values, fieldErrors, code, reference }: Refusal,
): ConnectFormState {
  return refusedState(words, values.hostname ?? '', {
    fieldErrors: {
      ...(fieldErrors.hostname ? { hostname: 'address.malformed' } : {}),
      ...(fieldErrors.token ? { token: 'token.missing' } : {}),
    },
    // The door names its codes itself; the text in `Refusal` is wider.
    code: code as DoorCode | OutcomeCode | null,
    reference,
  });
}

function refusedState(words: Words, hostname: string, why: Partial<ConnectFormState>): ConnectFormState {
  const shown = cleanAddressInput(hostname);
  const state = { hostname: shown, fieldErrors: {}, code: null, reference: null, ...why };
  return { status: 'refused', ...state, messages: messagesFor(words, state) };
}

function messagesFor(
  words: Words,
  { hostname, fieldErrors, code }: Pick<ConnectFormState, 'hostname' | 'fieldErrors' | 'code'>,
): ConnectFormState['messages'] {
  return {
    ...(fieldErrors.hostname ? { hostname: addressWords(words, hostname) } : {}),
    ...(fieldErrors.token ? { token: outcomeWords(words, fieldErrors.token).todo } : {}),
    ...(code ? { form: isDoorCode(code) ? words.say(`door.${code}`) : outcomeWords(words, code).saw } : {}),
  };
}

/** Three addresses come back untried: an empty one, one longer than any, and one from which a token had to be taken out. */
function addressWords(words: Words, hostname: string): string {
  const reason =
    hostname === '' ? 'empty' : hostname.length >= HOSTNAME_LENGTH_MAX ? 'too_long' : 'looks_like_token';
  const { saw, todo } = outcomeWords(words, 'address.malformed', { reason });
  return reason === 'looks_like_token' ? saw : `${saw} ${todo}`;
}
