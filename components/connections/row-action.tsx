import type { ConnectionView } from '#lib/features/connections/view.ts';
import { LinkButton } from '../ui/link-button.tsx';

/** The one thing that fits: Fix, Renew, Connect again, or nothing. */
export function RowAction({ connection, words }: { connection: ConnectionView; words: string }) {
  const { id, status, mend, daysLeft } = connection;
  if (status === 'disconnected') {
    const href = `/connect?instance=${encodeURIComponent(connection.instanceUrl)}`;
    return <ActionLink href={href} label="Connect again" words={words} />;
  }
  if (status === 'expires_soon')
    return <ActionLink href={`/connect?renew=${id}`} label="Renew" words={words} />;
  // A blocked account is not mended by a new token: then only asking again helps, which every row offers.
  const expired = daysLeft !== null && daysLeft <= 0;
  const byToken = expired || mend === 'token';
  return status === 'needs_you' && byToken ? (
    <ActionLink href={`/connect?renew=${id}`} label="Fix" words={words} />
  ) : null;
}

function ActionLink({ href, label, words }: { href: string; label: string; words: string }) {
  return (
    <LinkButton href={href} size="sm">
      {label}
      <span className="sr-only"> {words}</span>
    </LinkButton>
  );
}
