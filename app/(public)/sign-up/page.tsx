import { AccountCard } from '#components/account/account-card.tsx';
import { accountFields } from '#components/account/account-fields.ts';
import { AccountForm } from '#components/account/account-form.tsx';
import { Refused } from '#components/account/refused.tsx';
import { SetUpAwaited } from '#components/account/set-up-awaited.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { signUpAction } from '#lib/features/account/actions.ts';
import { getSetUpAwaited } from '#lib/features/account/get-set-up-state.ts';
import { getSignUpState } from '#lib/features/account/get-sign-up-state.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../calmly.tsx';
import { secretPageTitle } from '../../page-title.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const generateMetadata = secretPageTitle('account.signUp.title');

export default function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const words = await requestWords();
    const { say } = words;
    const title = say('account.signUp.title');
    const invitation = await searchParam(searchParams, 'invitation');
    const state = await getSignUpState(invitation);
    const notice = (await getSetUpAwaited()) && <SetUpAwaited />;
    if (state.kind === 'refused') return <Refused title={title} code={state.code} notice={notice} />;
    const { email, name, newPassword } = accountFields(words);
    const fixed = state.kind === 'invited' ? { fixed: state.email } : {};
    const below = (
      <>
        {say('account.signUp.known')} <TextLink href="/sign-in">{say('account.signUp.toSignIn')}</TextLink>
      </>
    );
    return (
      <AccountCard title={title} notice={notice} below={below}>
        <SayProvider {...spoken(words, 'refusals', 'door')}>
          <AccountForm
            action={signUpAction}
            fields={[{ ...email, ...fixed }, name, newPassword]}
            hidden={invitation ? { invitation } : {}}
            submit={say('account.signUp.submit')}
          />
        </SayProvider>
      </AccountCard>
    );
  });
}
