import { AccountCard } from '#components/account/account-card.tsx';
import { accountFields } from '#components/account/account-fields.ts';
import { AccountForm } from '#components/account/account-form.tsx';
import { Refused } from '#components/account/refused.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { setUpAction } from '#lib/features/account/actions.ts';
import { getSetUpState } from '#lib/features/account/get-set-up-state.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../calmly.tsx';
import { secretPageTitle } from '../../page-title.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const generateMetadata = secretPageTitle('account.setUp.title');

export default function SetUpPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const words = await requestWords();
    const title = words.say('account.setUp.title');
    const token = await searchParam(searchParams, 'token');
    const state = await getSetUpState(token);
    if (state.kind === 'refused') return <Refused title={title} code={state.code} />;
    const { email, name, newPassword } = accountFields(words);
    return (
      <AccountCard title={title} intro={words.say('account.setUp.intro')}>
        <SayProvider {...spoken(words, 'refusals', 'door')}>
          <AccountForm
            action={setUpAction}
            fields={[email, name, newPassword]}
            hidden={token ? { token } : {}}
            submit={words.say('account.setUp.submit')}
          />
        </SayProvider>
      </AccountCard>
    );
  });
}
