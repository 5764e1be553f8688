import { ActionForm } from '#components/layout/action-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { BellDrawing } from '#components/reminders/bell-drawing.tsx';
import { NoticeList } from '#components/reminders/notice-list.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { readNoticesAction } from '#lib/features/reminders/notices/actions.ts';
import { listNotices } from '#lib/features/reminders/notices/list-notices.ts';
import type { NoticePage } from '#lib/features/reminders/notices/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const generateMetadata = pageTitle('notices.title');

/** What the bell leads to: the news of somebody's connections. */
export default function NoticesPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:manage-own');
    const words = await requestWords();
    const news = await listNotices(viewer, await searchParam(searchParams, 'before'));
    return (
      <Main>
        <PageHeading
          title={words.say('notices.title')}
          action={news.unread && <ReadAll news={news} words={words} />}
        />
        <div className="mt-6">
          {news.days.length === 0 ? <NoNews words={words} /> : <NoticeList days={news.days} words={words} />}
        </div>
        <Paging news={news} words={words} />
      </Main>
    );
  });
}

function ReadAll({ news, words }: { news: NoticePage; words: Words }) {
  if (news.until === null) return null;
  return (
    <ActionForm action={readNoticesAction}>
      <input type="hidden" name="until" value={news.until} />
      <SubmitButton size="sm">{words.say('notices.readAll')}</SubmitButton>
    </ActionForm>
  );
}

function Paging({ news, words }: { news: NoticePage; words: Words }) {
  if (!news.older && !news.continued) return null;
  return (
    <nav aria-label={words.say('notices.list')} className="mt-6 flex flex-wrap justify-between gap-3">
      {news.continued ? <LinkButton href="/notices">{words.say('notices.newest')}</LinkButton> : <span />}
      {news.older && (
        <LinkButton href={`/notices?before=${news.older}`}>{words.say('notices.older')}</LinkButton>
      )}
    </nav>
  );
}

function NoNews({ words }: { words: Words }) {
  return (
    <EmptyState
      drawing={<BellDrawing />}
      title={words.say('notices.empty.title')}
      action={<LinkButton href="/connections">{words.say('notices.empty.back')}</LinkButton>}
    >
      {words.say('notices.empty.text')}
    </EmptyState>
  );
}
