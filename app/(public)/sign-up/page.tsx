import type { Metadata } from 'next';
import { AccountCard } from '#components/account/account-card.tsx';
import { AccountForm } from '#components/account/account-form.tsx';
import { Refused } from '#components/account/refused.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { signUpAction } from '#lib/features/account/actions.ts';
import { getSignUpState } from '#lib/features/account/get-sign-up-state.ts';
import { calmly } from '../../calmly.tsx';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const metadata: Metadata = { title: 'Create an account' };

export default function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const invitation = await searchParam(searchParams, 'invitation');
    const state = await getSignUpState(invitation);
    if (state.kind === 'refused') return <Refused title="Create an account" code={state.code} />;
    const fields = [
      {
        name: 'email',
        label: 'E-mail address',
        type: 'email',
        autoComplete: 'username',
        ...(state.kind === 'invited' ? { fixed: state.email } : {}),
      },
      { name: 'name', label: 'Your name', type: 'text', autoComplete: 'name' },
      {
        name: 'password',
        label: 'Password',
        type: 'password',
        autoComplete: 'new-password',
        hint: 'At least 12 characters. A few words in a row work well.',
      },
    ] as const;
    const below = (
      <>
        Have an account? <TextLink href="/sign-in">Sign in</TextLink>
      </>
    );
    return (
      <AccountCard title="Create an account" below={below}>
        <AccountForm
          action={signUpAction}
          fields={fields}
          hidden={invitation ? { invitation } : {}}
          submit="Create account"
        />
      </AccountCard>
    );
  });
}
