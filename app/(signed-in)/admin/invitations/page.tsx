import { InvitationList } from '#components/admin/invitation-list.tsx';
import { InviteForm } from '#components/admin/invite-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { Card } from '#components/ui/card.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { inviteAction } from '#lib/features/account/actions.ts';
import { listInvitations } from '#lib/features/account/list-invitations.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';

export const generateMetadata = pageTitle('admin.invite.title');

export default function InvitationsPage() {
  return calmly(async () => {
    const viewer = await requireViewer('person:manage');
    const words = await requestWords();
    const invitations = await listInvitations(viewer);
    return (
      <Main narrow>
        <PageHeading title={words.say('admin.invite.title')}>{words.say('admin.invite.intro')}</PageHeading>
        <Card className="mt-6 p-6">
          <SayProvider {...spoken(words, 'admin', 'refusals', 'door')}>
            <InviteForm action={inviteAction} />
          </SayProvider>
        </Card>
        {invitations.length > 0 && (
          <div className="mt-6">
            <PageSection id="open" title={words.say('people.invited.title')}>
              <SayProvider {...spoken(words, 'failed', 'ui')}>
                <InvitationList invitations={invitations} words={words} />
              </SayProvider>
            </PageSection>
          </div>
        )}
      </Main>
    );
  });
}
