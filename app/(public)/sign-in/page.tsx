import { redirect } from 'next/navigation';
import { AccountCard } from '#components/account/account-card.tsx';
import { accountFields } from '#components/account/account-fields.ts';
import { AccountForm } from '#components/account/account-form.tsx';
import { OidcButton } from '#components/account/oidc-button.tsx';
import { SetUpAwaited } from '#components/account/set-up-awaited.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { env } from '#lib/env.ts';
import { signInAction, signInWithOidcAction } from '#lib/features/account/actions.ts';
import { getSetUpAwaited } from '#lib/features/account/get-set-up-state.ts';
import { getSignUpState } from '#lib/features/account/get-sign-up-state.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const generateMetadata = pageTitle('account.signIn.title');

export default function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    if (await currentViewer()) redirect('/connections');
    const words = await requestWords();
    const { say } = words;
    const next = await searchParam(searchParams, 'next');
    const code = await searchParam(searchParams, 'error');
    const signUp = await getSignUpState();
    const { oidc, mail } = env();
    const hidden = next ? { next } : {};
    const { email, password } = accountFields(words);
    const below = signUp.kind === 'open' && (
      <>
        {say('account.signIn.newHere')} <TextLink href="/sign-up">{say('account.signIn.toSignUp')}</TextLink>
      </>
    );
    const oidcLabel = oidc && say('account.signIn.oidc', { name: oidc.name });
    return (
      <AccountCard
        title={say('account.signIn.title')}
        notice={(await getSetUpAwaited()) && <SetUpAwaited />}
        below={below}
      >
        <SayProvider {...spoken(words, 'refusals', 'door')}>
          <AccountForm
            action={signInAction}
            fields={[email, password]}
            hidden={hidden}
            submit={say('account.signIn.submit')}
            code={code}
          />
          {mail && (
            <p className="mt-4 text-center text-sm">
              <TextLink href="/forgot-password">{say('account.signIn.forgotten')}</TextLink>
            </p>
          )}
          {oidcLabel && <OidcButton action={signInWithOidcAction} label={oidcLabel} hidden={hidden} />}
        </SayProvider>
      </AccountCard>
    );
  });
}
