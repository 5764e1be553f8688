import { withdrawInvitationAction } from '#lib/features/account/actions.ts';
import type { InvitationView } from '#lib/features/account/view.ts';
import type { Words } from '#lib/words/words.ts';
import { ActionForm } from '../layout/action-form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type InvitationListProps = { invitations: readonly InvitationView[]; words: Words };

/** Invitations that wait to be used, each with a way to take it back. Needs the words of `failed` and `ui` in the browser. */
export function InvitationList({ invitations, words: { say } }: InvitationListProps) {
  return (
    <ul className="flex flex-col">
      {invitations.map(({ id, email, note }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-border border-t py-3 first:border-t-0 first:pt-0 last:pb-0"
        >
          <div className="min-w-0">
            <bdi className="break-all font-medium">{email}</bdi>
            <p className="text-muted text-sm">{note}</p>
          </div>
          <ActionForm action={withdrawInvitationAction}>
            <input type="hidden" name="invitationId" value={id} />
            <SubmitButton size="sm">
              {say('people.invited.withdraw')}
              <span className="sr-only"> {email}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
