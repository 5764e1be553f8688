import type { Words } from '#lib/words/words.ts';

const SECTIONS = ['h-80', 'h-40', 'h-56'] as const;

type ConnectionLoadingProps = {
  /** The same page, drawn only when all of it is there: what comes later is put into its place by script. */
  waitingHref: string;
  words: Words;
};

/** The sections of a connection while they are on their way. */
export function ConnectionLoading({ waitingHref, words }: ConnectionLoadingProps) {
  return (
    <div aria-busy="true" className="mt-6 grid gap-x-10 lg:grid-cols-[11rem_minmax(0,42rem)]">
      <noscript>
        <meta httpEquiv="refresh" content={`0;url=${waitingHref}`} />
      </noscript>
      <p role="status" className="sr-only">
        {words.say('dashboard.loading')}
      </p>
      <div aria-hidden="true" className="flex animate-breathe flex-col gap-5 lg:col-start-2">
        {SECTIONS.map((height) => (
          <div key={height} className={`rounded-xl border border-border bg-surface p-5 sm:p-6 ${height}`}>
            <span className="block h-3 w-28 rounded-full bg-border" />
            <span className="mt-5 block h-3 w-2/3 rounded-full bg-border" />
            <span className="mt-3 block h-3 w-1/2 rounded-full bg-border" />
          </div>
        ))}
      </div>
    </div>
  );
}
