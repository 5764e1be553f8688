import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountCard } from '#components/account/account-card.tsx';
import { AccountForm } from '#components/account/account-form.tsx';
import { OidcButton } from '#components/account/oidc-button.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { env } from '#lib/env.ts';
import { signInAction, signInWithOidcAction } from '#lib/features/account/actions.ts';
import { getSignUpState } from '#lib/features/account/get-sign-up-state.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../calmly.tsx';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const metadata: Metadata = { title: 'Sign in' };

const FIELDS = [
  { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username' },
  { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password' },
] as const;

export default function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    if (await currentViewer()) redirect('/connections');
    const next = await searchParam(searchParams, 'next');
    const code = await searchParam(searchParams, 'error');
    const signUp = await getSignUpState();
    const { oidc } = env();
    const hidden = next ? { next } : {};
    const below = signUp.kind === 'open' && (
      <>
        New here? <TextLink href="/sign-up">Create an account</TextLink>
      </>
    );
    return (
      <AccountCard title="Sign in" below={below}>
        <AccountForm action={signInAction} fields={FIELDS} hidden={hidden} submit="Sign in" code={code} />
        {oidc && <OidcButton action={signInWithOidcAction} name={oidc.name} hidden={hidden} />}
      </AccountCard>
    );
  });
}
