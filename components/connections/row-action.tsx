import type { ComponentProps } from 'react';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { LinkButton } from '../ui/link-button.tsx';

type RowActionProps = {
  connection: ConnectionView;
  words: Words;
  /** The one button of its page, not one of a list's many. */
  primary?: boolean;
};

type Look = Pick<ComponentProps<typeof LinkButton>, 'size' | 'variant'>;
const SMALL: Look = { size: 'sm' };
const LARGE: Look = { variant: 'primary' };

/** The one thing that fits: Fix, Renew, Connect again, or nothing. */
export function RowAction({ connection, words, primary = false }: RowActionProps) {
  const { say } = words;
  const look = primary ? LARGE : SMALL;
  const { id, status, mend, daysLeft, accountOn } = connection;
  if (status === 'disconnected') {
    return (
      <ActionLink
        href={`/connect?renew=${id}`}
        label={say('dashboard.actions.connectAgain')}
        account={accountOn}
        look={look}
      />
    );
  }
  if (status === 'expires_soon')
    return (
      <ActionLink
        href={`/connect?renew=${id}`}
        label={say('dashboard.actions.renew')}
        account={accountOn}
        look={look}
      />
    );
  // A blocked account is not mended by a new token: then only asking again helps, which every row offers.
  const expired = daysLeft !== null && daysLeft <= 0;
  const byToken = expired || mend === 'token';
  return status === 'needs_you' && byToken ? (
    <ActionLink
      href={`/connect?renew=${id}`}
      label={say('dashboard.actions.fix')}
      account={accountOn}
      look={look}
    />
  ) : null;
}

type ActionLinkProps = { href: string; label: string; account: string; look: Look };

function ActionLink({ href, label, account, look }: ActionLinkProps) {
  return (
    <LinkButton href={href} {...look}>
      {label}
      <span className="sr-only"> {account}</span>
    </LinkButton>
  );
}
