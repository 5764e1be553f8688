import type { ReactNode } from 'react';
import { ActionForm } from '#components/layout/action-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { NODE, withNode } from '#components/ui/with-node.tsx';
import { followRepairAction } from '#lib/features/connections/repair/actions.ts';
import { getRepairLink } from '#lib/features/connections/repair/get-repair-link.ts';
import type { RepairLinkView } from '#lib/features/connections/repair/view.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../calmly.tsx';
import { secretPageTitle } from '../../../page-title.ts';

export const generateMetadata = secretPageTitle('repair.page.title');

type PageProps = { params: Promise<{ secret: string }> };

/** Where a repair link leads. It is followed by a press, never by opening the page: whatever scans mails opens addresses. */
export default function RepairPage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:link');
    const { secret } = await params;
    const [words, link] = await Promise.all([requestWords(), getRepairLink(viewer, secret)]);
    return (
      <Main>
        {link.kind === 'open' ? (
          <Open link={link} secret={secret} words={words} />
        ) : (
          <Closed link={link} viewer={viewer} words={words} />
        )}
      </Main>
    );
  });
}

type OpenProps = { link: Extract<RepairLinkView, { kind: 'open' }>; secret: string; words: Words };

function Open({ link: { about, host, endsOn }, secret, words }: OpenProps) {
  const { say } = words;
  return (
    <>
      <PageHeading title={say('repair.page.title')}>
        {withNode(
          say(`repair.page.${about}`, { host: NODE }),
          <bdi className="break-all font-mono">{host}</bdi>,
        )}
      </PageHeading>
      <SayProvider {...spoken(words, 'failed', 'ui')}>
        <ActionForm action={followRepairAction} className="mt-6 flex flex-col items-start gap-3">
          <input type="hidden" name="secret" value={secret} />
          <SubmitButton variant="primary">{say('repair.page.go')}</SubmitButton>
        </ActionForm>
      </SayProvider>
      <p className="mt-3 text-muted text-sm">{say('repair.page.once', { day: endsOn })}</p>
    </>
  );
}

type ClosedProps = { link: Exclude<RepairLinkView, { kind: 'open' }>; viewer: Viewer; words: Words };

function Closed({ link, viewer, words: { say } }: ClosedProps) {
  const text: ReactNode =
    link.kind === 'over'
      ? say('repair.over.text')
      : say('repair.other.text', { email: link.email, own: viewer.email });
  return (
    <>
      <PageHeading title={say(link.kind === 'over' ? 'repair.over.title' : 'repair.other.title')}>
        <bdi>{text}</bdi>
      </PageHeading>
      <div className="mt-6">
        <LinkButton href="/connections">
          {say(link.kind === 'over' ? 'repair.over.go' : 'repair.other.go')}
        </LinkButton>
      </div>
    </>
  );
}
