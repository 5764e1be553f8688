import { AccountCard } from '#components/account/account-card.tsx';
import { accountFields } from '#components/account/account-fields.ts';
import { AccountForm } from '#components/account/account-form.tsx';
import { Refused } from '#components/account/refused.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { newPasswordAction } from '#lib/features/account/actions.ts';
import { getResetEmail } from '#lib/features/account/get-reset-email.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../calmly.tsx';
import { secretPageTitle } from '../../page-title.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const generateMetadata = secretPageTitle('account.newPassword.title');

/** Where the link for a new password leads; opening it uses nothing up. */
export default function NewPasswordPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const words = await requestWords();
    const title = words.say('account.newPassword.title');
    const token = await searchParam(searchParams, 'token');
    const email = token && (await getResetEmail(token));
    if (!token || !email) return <Refused title={title} code="link.spent" />;
    return (
      <AccountCard title={title} intro={words.say('account.newPassword.intro', { email })}>
        <SayProvider {...spoken(words, 'refusals', 'door')}>
          <AccountForm
            action={newPasswordAction}
            fields={[accountFields(words).newPassword]}
            hidden={{ token }}
            submit={words.say('account.newPassword.submit')}
          />
        </SayProvider>
      </AccountCard>
    );
  });
}
