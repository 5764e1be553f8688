import { redirect } from 'next/navigation';
import { PeopleFilters } from '#components/admin/people/people-filters.tsx';
import { peopleHref } from '#components/admin/people/people-href.ts';
import { PeopleTable } from '#components/admin/people/people-table.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { REMOVED } from '#lib/domain/address-text.ts';
import { listPeople } from '#lib/features/admin/people/list-people.ts';
import { type PeopleWish, peopleSchema } from '#lib/features/admin/people/schema.ts';
import type { PeopleAnswer, PeopleView } from '#lib/features/admin/people/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import type { SearchParams } from '../../../search-param.ts';

export const generateMetadata = pageTitle('people.title');

/** Everybody who may sign in, or could once. */
export default function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const wish = peopleSchema.parse(await searchParams);
    // A token that was pasted here stays in no address.
    if (wish.q.includes(REMOVED)) redirect(peopleHref({ ...wish, q: '' }));
    const viewer = await requireViewer('person:manage');
    const [words, answer] = await Promise.all([requestWords(), listPeople(viewer, wish)]);
    const { say } = words;
    const invite = (
      <LinkButton href="/admin/invitations" variant="primary">
        <Icon name="plus" />
        {say('people.invite')}
      </LinkButton>
    );
    return (
      <SayProvider {...spoken(words, 'ui')}>
        <Main wide>
          <PageHeading title={say('people.title')} action={invite}>
            {say('people.intro')}
          </PageHeading>
          <div className="mt-5 flex flex-col gap-3">
            <PeopleFilters wish={wish} words={words} />
            <Found answer={answer} wish={wish} words={words} />
          </div>
        </Main>
      </SayProvider>
    );
  });
}

function Found({ answer, wish, words }: { answer: PeopleAnswer; wish: PeopleWish; words: Words }) {
  const { say } = words;
  if (!answer.ok)
    return <EmptyState title={say('people.empty.slow')}>{say('people.empty.slowText')}</EmptyState>;
  const { view } = answer;
  if (view.people.length === 0)
    return <EmptyState title={say('people.empty.title')}>{say('people.empty.text')}</EmptyState>;
  return (
    <>
      <PeopleTable people={view.people} wish={wish} now={new Date().toISOString()} words={words} />
      <Pages view={view} wish={wish} words={words} />
    </>
  );
}

function Pages({ view, wish, words: { say } }: { view: PeopleView; wish: PeopleWish; words: Words }) {
  const { found, before, after } = view;
  return (
    <Pager
      label={say('people.pages.label')}
      previous={before ? { href: peopleHref(wish, { before }), title: say('people.pages.previous') } : null}
      next={after ? { href: peopleHref(wish, { after }), title: say('people.pages.next') } : null}
    >
      {say(found.more ? 'people.count.many' : 'people.count.some', { count: found.count })}
    </Pager>
  );
}
