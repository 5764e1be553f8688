import type { ReactNode } from 'react';
import { accountMessage } from '#lib/features/account/messages.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { TextLink } from '../ui/text-link.tsx';
import { AccountCard } from './account-card.tsx';

type RefusedProps = { title: string; code: string; notice?: ReactNode };

/** A link that has been used, a door that is closed: said plainly, with the way on. */
export async function Refused({ title, code, notice }: RefusedProps) {
  const { say } = await requestWords();
  return (
    <AccountCard
      title={title}
      notice={notice}
      below={<TextLink href="/sign-in">{say('account.toSignIn')}</TextLink>}
    >
      <p>{say(accountMessage(code))}</p>
    </AccountCard>
  );
}
