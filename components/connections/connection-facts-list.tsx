import type { ReactNode } from 'react';
import type { ScopeDifference } from '#lib/domain/token-assessment.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Fact } from '../ui/fact.tsx';
import { FactLine } from '../ui/fact-line.tsx';
import { ScopeList } from '../ui/scope-list.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { Expiry } from './expiry.tsx';

type FactsProps = {
  connection: ConnectionView;
  /** Against what is needed here. */
  scopes: ScopeDifference;
  now: string;
  words: Words;
};

/** All that is known of a connection. Needs the words of `ui` in the browser. */
export function ConnectionFactsList({ connection, scopes: compared, now, words }: FactsProps) {
  const { say } = words;
  const { instanceUrl, instanceVersion, displayName, username, tokenName, scopes } = connection;
  const live = connection.status !== 'disconnected';
  const untold = <span className="text-muted">{say('connection.unknown')}</span>;
  const ago = (at: string): ReactNode => <TimeAgo at={at} now={now} />;
  return (
    <dl className="flex flex-col gap-2.5">
      <FactLine name={say('connection.fact.instance')}>
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          <Fact text={instanceUrl} what={say('connection.fact.address')} />
          {instanceVersion && (
            <bdi className="text-muted text-sm">
              {say('connection.fact.version', { version: instanceVersion.slice(0, 40) })}
            </bdi>
          )}
        </span>
      </FactLine>
      <FactLine name={say('connection.fact.account')}>
        {username ? <Fact text={`@${username}`} what={say('connection.fact.account')} /> : untold}
      </FactLine>
      {displayName && (
        <FactLine name={say('connection.fact.name')}>
          <bdi className="break-words">{displayName}</bdi>
        </FactLine>
      )}
      <FactLine name={say('connection.fact.token')}>
        {tokenName ? <bdi className="break-words">{tokenName}</bdi> : untold}
      </FactLine>
      <FactLine name={say('connection.fact.scopes')}>
        {scopes.length > 0 ? <ScopeList scopes={scopes} label={say('connection.fact.scopes')} /> : untold}
        {scopes.length > 0 && <Compared scopes={compared} words={words} />}
      </FactLine>
      {live && (
        <FactLine name={say('connection.fact.expires')}>
          <Expiry connection={connection} />
        </FactLine>
      )}
      <FactLine name={say('connection.fact.linked')}>{ago(connection.createdAt)}</FactLine>
      <FactLine name={say('connection.fact.checked')}>{ago(connection.checkedAt)}</FactLine>
      <FactLine name={say('connection.fact.good')}>{ago(connection.verifiedAt)}</FactLine>
      {live && (
        <FactLine name={say('connection.fact.next')}>
          {connection.nextCheckAt
            ? ago(connection.nextCheckAt)
            : say(
                connection.problem === 'policy.disabled' ? 'connection.fact.off' : 'connection.fact.paused',
              )}
        </FactLine>
      )}
    </dl>
  );
}

/** What the scopes mean here: too few stop it, too many are worth knowing. */
function Compared({
  scopes: { missing, extra },
  words: { say, list },
}: {
  scopes: ScopeDifference;
  words: Words;
}) {
  return (
    <>
      {missing.length > 0 && (
        <p className="text-bad text-sm">{say('connection.fact.missing', { scopes: list(missing) })}</p>
      )}
      {extra.length > 0 && (
        <p className="text-muted text-sm">{say('connection.fact.broader', { scopes: list(extra) })}</p>
      )}
    </>
  );
}
