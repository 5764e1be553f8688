import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Words } from '#lib/words/words.ts';
import type { ConnectionView } from './view.ts';

type Named = Pick<ConnectionView, 'username' | 'displayName' | 'tokenName' | 'instanceUrl'>;
type Ending = Pick<ConnectionView, 'expiresOn' | 'daysLeft' | 'notes'>;

/** What a connection is called in sentences and on buttons, and until when it lasts. */
export function connectionWords(
  words: Words,
  connection: Named & Ending,
): Pick<ConnectionView, 'account' | 'accountOn' | 'expiry'> {
  const account = accountOf(words, connection);
  const host = instanceHost(connection.instanceUrl);
  return {
    account,
    accountOn: words.say('dashboard.account.on', { account, host }),
    expiry: expiryOf(words, connection),
  };
}

/** "@ada", or what is known where GitLab does not say. */
function accountOf(words: Words, { username, displayName, tokenName }: Named): string {
  if (username) return `@${username}`;
  return displayName ?? tokenName ?? words.say('dashboard.account.unnamed');
}

function expiryOf(words: Words, { expiresOn, daysLeft, notes }: Ending): ConnectionView['expiry'] {
  if (expiresOn === null || daysLeft === null) {
    const why = notes.includes('expiry.unreadable') ? 'unreadable' : 'never';
    return { day: words.say(`dashboard.expiry.${why}`), left: null, stops: null };
  }
  return {
    day: words.day(expiresOn),
    left: words.say('dashboard.expiry.left', { days: Math.max(0, daysLeft) }),
    stops: words.say('dashboard.expiry.stops', { day: words.day(expiresOn) }),
  };
}
