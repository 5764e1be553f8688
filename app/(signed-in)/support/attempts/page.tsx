import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { AttemptTable } from '#components/support/attempt-table.tsx';
import { BackLink } from '#components/support/back-link.tsx';
import { FilterChips } from '#components/ui/filter-chips.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { attemptsHref } from '#lib/domain/support-paths.ts';
import { listFailedAttempts } from '#lib/features/support/list-failed-attempts.ts';
import { type FailedWish, failedSchema } from '#lib/features/support/schema.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import type { SearchParams } from '../../../search-param.ts';

export const generateMetadata = pageTitle('support.failed.title');

const PAGE = 50;

/** What has failed lately, everywhere or at one GitLab in one way. */
export default function FailedAttemptsPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:see-all');
    const words = await requestWords();
    const wish = failedSchema.parse(await searchParams);
    const { attempts, older } = await listFailedAttempts(viewer, wish, PAGE);
    const { say } = words;
    const first = hrefOf(wish, null);
    return (
      <Main wide>
        <BackLink words={words} />
        <PageHeading title={say('support.failed.title')}>{say('support.failed.intro')}</PageHeading>
        <div className="mt-5 flex flex-col gap-4">
          <FilterChips label={say('support.failed.title')} chips={chipsOf(wish, words)} />
          {attempts.length > 0 ? (
            <AttemptTable
              caption={say('support.failed.title')}
              attempts={attempts}
              now={new Date().toISOString()}
              words={words}
            />
          ) : (
            <p className="text-muted">{say('support.failed.none')}</p>
          )}
        </div>
        {(older || wish.after) && (
          <Pager
            label={say('support.failed.pages')}
            previous={wish.after ? { href: first, title: say('support.failed.newest') } : null}
            next={older ? { href: hrefOf(wish, older), title: say('support.failed.older') } : null}
          >
            {null}
          </Pager>
        )}
      </Main>
    );
  });
}

function hrefOf({ baseUrl, code, since }: FailedWish, after: string | null): string {
  return attemptsHref({
    ...(baseUrl && { baseUrl }),
    ...(code && { code }),
    ...(since && { since }),
    ...(after && { after }),
  });
}

/** Each with its way out; the beginning of a pattern goes with either. */
function chipsOf(wish: FailedWish, { say }: Words) {
  const { baseUrl, code } = wish;
  const remove = (without: Partial<FailedWish>) => ({
    href: hrefOf({ ...wish, since: null, ...without }, null),
    title: say('support.failed.all'),
  });
  return [
    ...(baseUrl
      ? [
          {
            id: 'baseUrl',
            text: say('support.failed.at', { host: plainText(instanceHost(baseUrl), 120) }),
            remove: remove({ baseUrl: null }),
          },
        ]
      : []),
    ...(code ? [{ id: 'code', text: code, remove: remove({ code: null }) }] : []),
  ];
}
