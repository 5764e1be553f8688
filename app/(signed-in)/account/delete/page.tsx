import { accountFields } from '#components/account/account-fields.ts';
import { DeletionForm } from '#components/account/deletion-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { Card } from '#components/ui/card.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { getDeletion } from '#lib/features/account/deletion/get-deletion.ts';
import type { DeletionView } from '#lib/features/account/deletion/view.ts';
import { accountMessage } from '#lib/features/account/messages.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import { deleteAccountAction } from './delete-account.ts';

export const generateMetadata = pageTitle('account.deletion.title');

/** What will happen, before it does. */
export default function DeleteAccountPage() {
  return calmly(async () => {
    const viewer = await requireViewer('account:manage-own');
    const deletion = await getDeletion(viewer);
    const words = await requestWords();
    const { say } = words;
    return (
      <Main narrow>
        <Card className="p-6">
          <h1 className="font-semibold text-lg">{say('account.deletion.title')}</h1>
          <p className="mt-1 text-muted">{say('account.deletion.intro')}</p>
          <ul className="mt-4 mb-5 flex list-disc flex-col gap-1.5 pl-5 marker:text-control">
            <li>{say('account.deletion.connections', { count: deletion.connections })}</li>
            <li>{say('account.deletion.sessions')}</li>
            <li>{say('account.deletion.audit')}</li>
          </ul>
          <SayProvider {...spoken(words, 'refusals', 'door')}>
            {deletion.obstacle ? (
              <NotNow obstacle={deletion.obstacle} words={words} />
            ) : (
              <Form deletion={deletion} words={words} />
            )}
          </SayProvider>
        </Card>
      </Main>
    );
  });
}

function NotNow({ obstacle, words: { say } }: { obstacle: string; words: Words }) {
  return (
    <>
      <Alert tone="info" title={say(accountMessage(obstacle))} />
      <LinkButton href="/account#data" className="mt-5">
        {say('account.deletion.back')}
      </LinkButton>
    </>
  );
}

function Form({ deletion, words }: { deletion: DeletionView; words: Words }) {
  const { say } = words;
  const { password, email } = accountFields(words);
  const byEmail = {
    ...email,
    label: say('account.deletion.email'),
    hint: deletion.email,
    autoComplete: 'off',
  };
  const cancel = <LinkButton href="/account#data">{say('account.deletion.cancel')}</LinkButton>;
  return (
    <DeletionForm
      action={deleteAccountAction}
      field={deletion.provenBy === 'password' ? password : byEmail}
      revoke={
        deletion.tokens > 0
          ? { label: say('account.deletion.revoke'), text: say('account.deletion.revokeText') }
          : null
      }
      words={{
        byHand: say('account.deletion.byHand'),
        notTried: say('account.deletion.notTried'),
        leftText: say('account.deletion.leftText'),
      }}
      ask={
        <div className="flex flex-wrap justify-end gap-2">
          {cancel}
          <SubmitButton variant="danger">{say('account.deletion.submit')}</SubmitButton>
        </div>
      }
      decide={
        <div className="flex flex-wrap justify-end gap-2">
          {cancel}
          <SubmitButton>{say('account.deletion.again')}</SubmitButton>
          <SubmitButton variant="danger" name="anyway" value="yes">
            {say('account.deletion.anyway')}
          </SubmitButton>
        </div>
      }
    />
  );
}
