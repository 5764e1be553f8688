import { accountMessage } from '#lib/features/account/messages.ts';
import { TextLink } from '../ui/text-link.tsx';
import { AccountCard } from './account-card.tsx';

/** A link that has been used, a door that is closed: said plainly, with the way on. */
export function Refused({ title, code }: { title: string; code: string }) {
  return (
    <AccountCard title={title} below={<TextLink href="/sign-in">Go to sign-in</TextLink>}>
      <p>{accountMessage(code)}</p>
    </AccountCard>
  );
}
