import type { Metadata } from 'next';
import { AccountCard } from '#components/account/account-card.tsx';
import { AccountForm } from '#components/account/account-form.tsx';
import { Refused } from '#components/account/refused.tsx';
import { setUpAction } from '#lib/features/account/actions.ts';
import { getSetUpState } from '#lib/features/account/get-set-up-state.ts';
import { calmly } from '../../calmly.tsx';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const metadata: Metadata = { title: 'Set up Patchbay' };

const FIELDS = [
  { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username' },
  { name: 'name', label: 'Your name', type: 'text', autoComplete: 'name' },
  {
    name: 'password',
    label: 'Password',
    type: 'password',
    autoComplete: 'new-password',
    hint: 'At least 12 characters. A few words in a row work well.',
  },
] as const;

export default function SetUpPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const token = await searchParam(searchParams, 'token');
    const state = await getSetUpState(token);
    if (!token || state.kind === 'refused') return <Refused title="Set up Patchbay" code="link.spent" />;
    return (
      <AccountCard
        title="Set up Patchbay"
        intro="You are the first one here: this account becomes the administrator."
      >
        <AccountForm action={setUpAction} fields={FIELDS} hidden={{ token }} submit="Create administrator" />
      </AccountCard>
    );
  });
}
