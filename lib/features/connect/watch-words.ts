import 'server-only';
import { doorCodeOf } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import type { Words } from '#lib/words/words.ts';
import type { WatchState } from './view.ts';
import type { WatchRefusal } from './watch-instance.ts';

const REASONS = {
  'address.malformed': 'watch.refused.address',
  'watch.too_many': 'watch.refused.tooMany',
  'watch.new_hosts': 'watch.refused.newHosts',
} as const satisfies Record<WatchRefusal, string>;

/** @param email null: nothing is mailed, the news is told in the app. */
export function toldOfWatching(words: Words, email: string | null): WatchState {
  const text =
    email === null ? words.say('watch.watching.inApp') : words.say('watch.watching.byMail', { email });
  return { status: 'done', title: words.say('watch.watching.title'), text, code: null, reference: null };
}

export function toldOfWatchRefusal(words: Words, { code, reference, fieldErrors }: Refusal): WatchState {
  const said = code ?? Object.values(fieldErrors).find((error) => error !== undefined) ?? 'input.malformed';
  const text = isWatchRefusal(said) ? words.say(REASONS[said]) : words.say(`door.${doorCodeOf(said)}`);
  return { status: 'failed', title: words.say('watch.refused.title'), text, code: said, reference };
}

function isWatchRefusal(code: string): code is WatchRefusal {
  return Object.hasOwn(REASONS, code);
}
