import { AccountCard } from '#components/account/account-card.tsx';
import { accountFields } from '#components/account/account-fields.ts';
import { AccountForm } from '#components/account/account-form.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { env } from '#lib/env.ts';
import { askNewPasswordAction } from '#lib/features/account/actions.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const generateMetadata = pageTitle('account.forgotten.title');

/** For people who cannot sign in any more: a link by mail, and the same answer whoever asks. */
export default function ForgotPasswordPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const words = await requestWords();
    const { say } = words;
    const sent = (await searchParam(searchParams, 'sent')) !== undefined;
    const below = <TextLink href="/sign-in">{say('account.toSignIn')}</TextLink>;
    if (env().mail === null || sent)
      return (
        <AccountCard title={say('account.forgotten.title')} below={below}>
          <p role="status">{say(sent ? 'account.forgotten.sent' : 'account.forgotten.unmailed')}</p>
        </AccountCard>
      );
    return (
      <AccountCard
        title={say('account.forgotten.title')}
        intro={say('account.forgotten.intro')}
        below={below}
      >
        <SayProvider {...spoken(words, 'refusals', 'door')}>
          <AccountForm
            action={askNewPasswordAction}
            fields={[accountFields(words).email]}
            submit={say('account.forgotten.submit')}
          />
        </SayProvider>
      </AccountCard>
    );
  });
}
