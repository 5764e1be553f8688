import { redirect } from 'next/navigation';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { AttemptTable } from '#components/support/attempt-table.tsx';
import { Patterns } from '#components/support/patterns.tsx';
import { SearchBox } from '#components/support/search-box.tsx';
import { SearchResults } from '#components/support/search-results.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { REMOVED } from '#lib/domain/address-text.ts';
import { attemptsHref } from '#lib/domain/support-paths.ts';
import { readQuery } from '#lib/domain/support-query.ts';
import { listFailedAttempts } from '#lib/features/support/list-failed-attempts.ts';
import { listMatches } from '#lib/features/support/list-matches.ts';
import { listPatterns } from '#lib/features/support/list-patterns.ts';
import { type Permitted, requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const generateMetadata = pageTitle('support.title');

const RECENT = 10;

/** One box for everything, and below it what several people have in common. */
export default function SupportPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const typed = (await searchParam(searchParams, 'q'))?.trim() ?? '';
    const { text } = readQuery(typed);
    // A token that was pasted here stays in no address: before anybody is led to sign in and back.
    if (text.includes(REMOVED)) redirect('/support?removed=1');
    const viewer = await requireViewer('connection:see-all');
    const words = await requestWords();
    const found = typed ? await listMatches(viewer, typed) : null;
    if (found?.direct) redirect(found.direct);
    const removed = (await searchParam(searchParams, 'removed')) !== undefined;
    const now = new Date().toISOString();
    return (
      <Main wide>
        <PageHeading title={words.say('support.title')}>{words.say('support.intro')}</PageHeading>
        <div className="mt-6 flex flex-col gap-7">
          {removed && <Alert tone="warn" icon="shield" title={words.say('support.search.removed')} />}
          <SearchBox text={text} words={words} />
          {found ? <SearchResults view={found} now={now} words={words} /> : await atRest(viewer, now, words)}
        </div>
      </Main>
    );
  });
}

async function atRest(viewer: Permitted<'connection:see-all'>, now: string, words: Words) {
  const anything = { baseUrl: null, code: null, since: null, after: null };
  const [patterns, { attempts }] = await Promise.all([
    listPatterns(viewer),
    listFailedAttempts(viewer, anything, RECENT),
  ]);
  const { say } = words;
  return (
    <>
      <PageSection id="patterns" title={say('support.patterns.title')} intro={say('support.patterns.intro')}>
        <Patterns patterns={patterns} now={now} words={words} />
        <p className="mt-3 text-sm">
          <TextLink href="/support/banners">{say('banners.all')}</TextLink>
        </p>
      </PageSection>
      <section aria-labelledby="recent-title">
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="recent-title" className="font-semibold text-md">
            {say('support.recent.title')}
          </h2>
          {attempts.length > 0 && <TextLink href={attemptsHref({})}>{say('support.recent.all')}</TextLink>}
        </div>
        {attempts.length > 0 ? (
          <AttemptTable caption={say('support.recent.title')} attempts={attempts} now={now} words={words} />
        ) : (
          <p className="text-muted">{say('support.recent.none')}</p>
        )}
      </section>
    </>
  );
}
