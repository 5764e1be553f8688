import type { Metadata } from 'next';
import { InviteForm } from '#components/admin/invite-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { inviteAction } from '#lib/features/account/actions.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../../calmly.tsx';

export const metadata: Metadata = { title: 'Invite people' };

export default function InvitationsPage() {
  return calmly(async () => {
    await requireViewer('person:manage');
    return (
      <Main narrow>
        <PageHeading title="Invite people">
          An invitation is a link, bound to one address and one role.
        </PageHeading>
        <Card className="mt-6 p-6">
          <InviteForm action={inviteAction} />
        </Card>
      </Main>
    );
  });
}
