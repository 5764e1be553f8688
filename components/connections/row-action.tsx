import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { LinkButton } from '../ui/link-button.tsx';

/** The one thing that fits: Fix, Renew, Connect again, or nothing. */
export function RowAction({ connection, words }: { connection: ConnectionView; words: Words }) {
  const { say } = words;
  const { id, status, mend, daysLeft, accountOn } = connection;
  if (status === 'disconnected') {
    const href = `/connect?instance=${encodeURIComponent(connection.instanceUrl)}`;
    return <ActionLink href={href} label={say('dashboard.actions.connectAgain')} account={accountOn} />;
  }
  if (status === 'expires_soon')
    return (
      <ActionLink href={`/connect?renew=${id}`} label={say('dashboard.actions.renew')} account={accountOn} />
    );
  // A blocked account is not mended by a new token: then only asking again helps, which every row offers.
  const expired = daysLeft !== null && daysLeft <= 0;
  const byToken = expired || mend === 'token';
  return status === 'needs_you' && byToken ? (
    <ActionLink href={`/connect?renew=${id}`} label={say('dashboard.actions.fix')} account={accountOn} />
  ) : null;
}

function ActionLink({ href, label, account }: { href: string; label: string; account: string }) {
  return (
    <LinkButton href={href} size="sm">
      {label}
      <span className="sr-only"> {account}</span>
    </LinkButton>
  );
}
