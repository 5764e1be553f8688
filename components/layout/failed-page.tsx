import { useSay } from '../ui/say.tsx';
import { Main } from './main.tsx';

type FailedPageProps = { error: Error & { digest?: string }; reset: () => void };

/**
 * Never the error's own words: they are in the log, under the same reference. As little as can be, for every page carries this along in
 * case it is needed.
 */
export function FailedPage({ error, reset }: FailedPageProps) {
  const say = useSay();
  return (
    <Main>
      <div className="mx-auto flex max-w-md flex-col items-center py-12 text-center sm:py-20">
        <h1 className="font-semibold text-xl tracking-tight">{say('failed.title')}</h1>
        <p className="mt-2 text-muted">{say('failed.text')}</p>
        <button
          type="button"
          onClick={reset}
          className="mt-6 h-10 rounded-md bg-accent px-4 font-medium text-on-accent hover:bg-accent-strong"
        >
          {say('failed.again')}
        </button>
        {error.digest && (
          <p className="mt-6 text-muted text-sm">
            {say('failed.reference')} <span className="font-mono text-fg">{error.digest}</span>
          </p>
        )}
      </div>
    </Main>
  );
}
