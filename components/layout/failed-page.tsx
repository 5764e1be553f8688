import { Button } from '../ui/button.tsx';
import { useSay } from '../ui/say.tsx';
import { Main } from './main.tsx';

type FailedPageProps = {
  /** Of the words of `failed`. */
  title: 'title' | 'noPage';
  error: Error & { digest?: string };
  reset: () => void;
};

/**
 * Never the error's own words: they are in the log, under the same reference. Words only, for every page carries this along in case it
 * is needed.
 */
export function FailedPage({ title, error, reset }: FailedPageProps) {
  const say = useSay();
  return (
    <Main>
      <div className="mx-auto flex max-w-md flex-col items-center py-12 text-center sm:py-20">
        <h1 className="font-semibold text-xl tracking-tight">{say(`failed.${title}`)}</h1>
        <p className="mt-2 text-muted">{say('failed.text')}</p>
        <Button variant="primary" onClick={reset} className="mt-6">
          {say('failed.again')}
        </Button>
        {error.digest && (
          <p className="mt-6 text-muted text-sm">
            {say('failed.reference')} <span className="font-mono text-fg">{error.digest}</span>
          </p>
        )}
      </div>
    </Main>
  );
}
