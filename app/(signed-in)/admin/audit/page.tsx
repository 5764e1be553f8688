import { redirect } from 'next/navigation';
import { AuditFilters } from '#components/admin/audit/audit-filters.tsx';
import { auditExportHref, auditHref } from '#components/admin/audit/audit-href.ts';
import { AuditTable } from '#components/admin/audit/audit-table.tsx';
import { VerifyForm } from '#components/admin/audit/verify-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { REMOVED } from '#lib/domain/address-text.ts';
import { streamVerifyAuditAction, verifyAuditAction } from '#lib/features/admin/audit/actions.ts';
import { listAuditEvents } from '#lib/features/admin/audit/list-audit-events.ts';
import { type AuditWish, auditSchema } from '#lib/features/admin/audit/schema.ts';
import type { AuditAnswer } from '#lib/features/admin/audit/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import type { SearchParams } from '../../../search-param.ts';

export const generateMetadata = pageTitle('auditLog.title');

/** Who did what, and whether the log of it is whole. */
export default function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const wish = auditSchema.parse(await searchParams);
    // A token that was pasted here stays in no address.
    if ((wish.about + wish.who).includes(REMOVED)) redirect(auditHref({ ...wish, about: '', who: '' }));
    const viewer = await requireViewer('audit:read');
    const [words, answer] = await Promise.all([requestWords(), listAuditEvents(viewer, wish)]);
    const { say } = words;
    return (
      <Main wide>
        <PageHeading title={say('auditLog.title')} action={<Exports wish={wish} words={words} />}>
          {say('auditLog.intro')}
        </PageHeading>
        <div className="mt-5 flex flex-col gap-4">
          <PageSection id="verify" title={say('auditLog.verify.title')} intro={say('auditLog.verify.intro')}>
            <VerifyForm
              action={verifyAuditAction}
              stream={streamVerifyAuditAction}
              words={{ go: say('auditLog.verify.go'), lost: say('auditLog.verify.lost') }}
            />
          </PageSection>
          <AuditFilters wish={wish} words={words} />
          <Found answer={answer} wish={wish} words={words} />
        </div>
      </Main>
    );
  });
}

function Exports({ wish, words: { say } }: { wish: AuditWish; words: Words }) {
  return (
    <div className="flex gap-2">
      <LinkButton href={auditExportHref(wish, 'csv')} size="sm">
        {say('auditLog.export.csv')}
      </LinkButton>
      <LinkButton href={auditExportHref(wish, 'json')} size="sm">
        {say('auditLog.export.json')}
      </LinkButton>
    </div>
  );
}

function Found({ answer, wish, words }: { answer: AuditAnswer; wish: AuditWish; words: Words }) {
  const { say } = words;
  if (!answer.ok)
    return <EmptyState title={say('auditLog.slow.title')}>{say('auditLog.slow.text')}</EmptyState>;
  const { rows, newer, older } = answer.view;
  if (rows.length === 0)
    return <EmptyState title={say('auditLog.empty.title')}>{say('auditLog.empty.text')}</EmptyState>;
  return (
    <div>
      <AuditTable rows={rows} words={words} />
      <Pager
        label={say('auditLog.pages.label')}
        previous={newer ? { href: auditHref(wish, { newer }), title: say('auditLog.pages.newer') } : null}
        next={older ? { href: auditHref(wish, { older }), title: say('auditLog.pages.older') } : null}
      >
        {say('auditLog.pages.shown')}
      </Pager>
    </div>
  );
}
