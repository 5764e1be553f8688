import type { ListWish } from '#lib/features/connections/schema.ts';
import type { Words } from '#lib/words/words.ts';
import { Main } from '../layout/main.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { listHref } from './list-href.ts';
import { ROW_GRID } from './row-grid.ts';

const ROWS = ['w-40', 'w-28', 'w-36'] as const;

/**
 * The dashboard while the list is on its way. What comes later is put into its place by script; a browser without is sent on to where the
 * page waits for the list instead.
 */
export function ConnectionsLoading({ wish, words }: { wish: ListWish; words: Words }) {
  const here = listHref(wish, { page: wish.page });
  // The same page, drawn only when all of it is there.
  const waitingHref = `${here}${here.includes('?') ? '&' : '?'}wait=1`;
  return (
    <div aria-busy="true" className="contents">
      <noscript>
        <meta httpEquiv="refresh" content={`0;url=${waitingHref}`} />
      </noscript>
      <Main>
        <PageHeading title={words.say('dashboard.title')} />
        <p role="status" className="sr-only">
          {words.say('dashboard.loading')}
        </p>
        <div aria-hidden="true" className="mt-6 flex animate-breathe flex-col gap-5">
          <div className="grid grid-cols-3 gap-2 sm:gap-3">
            {ROWS.map((width) => (
              <div key={width} className="h-17 rounded-lg border border-border bg-surface sm:h-19" />
            ))}
          </div>
          <div className="h-9 w-48 self-end rounded-md border border-border bg-sunken" />
          <div className="flex flex-col gap-3 wide:gap-0 wide:overflow-hidden wide:rounded-xl wide:border wide:border-border wide:bg-surface">
            <div className="hidden h-8 border-border border-b bg-sunken wide:block" />
            {ROWS.map((width) => (
              <div
                key={width}
                className="rounded-xl border border-border bg-surface p-4 wide:rounded-none wide:border-x-0 wide:border-b-0 wide:px-5 wide:py-3.5 wide:first:border-t-0"
              >
                <div className={`grid grid-cols-2 gap-x-4 gap-y-3 ${ROW_GRID}`}>
                  <div className="col-span-2 flex items-center gap-3 wide:col-span-1">
                    <span className="size-9 rounded-full bg-border" />
                    <span className="flex flex-col gap-2">
                      <Bar className={width} />
                      <Bar className="w-24" />
                    </span>
                  </div>
                  <Bar className="w-20" />
                  <Bar className="w-28" />
                  <Bar className="w-16" />
                </div>
              </div>
            ))}
          </div>
        </div>
      </Main>
    </div>
  );
}

function Bar({ className }: { className: string }) {
  return <span className={`block h-3 rounded-full bg-border ${className}`} />;
}
