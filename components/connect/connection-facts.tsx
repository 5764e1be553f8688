import type { Reminder } from '#lib/domain/reminders.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Fact } from '../ui/fact.tsx';
import { FactLine } from '../ui/fact-line.tsx';
import { ScopeList } from '../ui/scope-list.tsx';

type ConnectionFactsProps = { connection: ConnectionView; reminder: Reminder | null; words: Words };

/** Where the link leads, what its token may do and until when. @param reminder the next one. */
export function ConnectionFacts({ connection, reminder, words }: ConnectionFactsProps) {
  const { say } = words;
  const { instanceUrl, instanceVersion, scopes, expiresOn, expiry, tokenName } = connection;
  return (
    <dl className="flex flex-col gap-2.5 px-5 py-5 sm:px-6">
      <FactLine name={say('done.instance')}>
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          <Fact text={instanceUrl} what={say('done.instanceAddress')} />
          {instanceVersion && (
            <bdi className="text-muted text-sm">
              {say('done.version', { version: instanceVersion.slice(0, 40) })}
            </bdi>
          )}
        </span>
      </FactLine>
      {tokenName && (
        <FactLine name={say('done.token')}>
          <bdi className="block truncate" title={tokenName}>
            {tokenName}
          </bdi>
        </FactLine>
      )}
      {scopes.length > 0 && (
        <FactLine name={say('done.scopes')}>
          <ScopeList scopes={scopes} label={say('done.scopes')} />
        </FactLine>
      )}
      <FactLine name={say('done.expires')}>
        <span className="numbers">
          {expiresOn ? (
            <time dateTime={expiresOn} title={expiry.stops ?? undefined}>
              {expiry.day}
            </time>
          ) : (
            expiry.day
          )}
          {expiry.left && ` (${expiry.left})`}
        </span>
      </FactLine>
      {reminder && (
        <FactLine name={say('done.reminder')}>
          <span className="numbers">
            {say('done.reminderOn', { day: words.day(reminder.on), days: reminder.daysBefore })}
          </span>
        </FactLine>
      )}
    </dl>
  );
}
