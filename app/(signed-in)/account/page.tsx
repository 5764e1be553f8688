import { DataSection } from '#components/account/data-section.tsx';

import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { SectionNav } from '#components/layout/section-nav.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { ownSections } from './own-sections.tsx';
import { remindingSections } from './reminding-sections.tsx';
import type { Section } from './section.ts';

export const generateMetadata = pageTitle('account.title');

/** Everything somebody can set about themselves: one page, a form for each part. */
export default function AccountPage() {
  return calmly(async () => {
    const viewer = await requireViewer('account:manage-own');
    const words = await requestWords();
    const { say } = words;
    const sections: Section[] = [
      ...(await ownSections(viewer, words)),
      ...(await remindingSections(viewer, words)),
      { id: 'data', title: say('account.data.title'), content: <DataSection words={words} /> },
    ];
    return (
      <Main>
        <PageHeading title={say('account.title')} />
        <div className="mt-6 grid gap-x-10 lg:grid-cols-[11rem_minmax(0,42rem)]">
          <SectionNav label={say('account.contents')} sections={sections} />
          <SayProvider {...spoken(words, 'refusals', 'door')}>
            <div className="flex min-w-0 flex-col gap-5">
              {sections.map(({ content, ...about }) => (
                <PageSection key={about.id} {...about}>
                  {content}
                </PageSection>
              ))}
            </div>
          </SayProvider>
        </div>
      </Main>
    );
  });
}
