import { requestWords } from '#lib/infra/words/request-words.ts';
import { MAIN_ID } from './main.tsx';

export async function SkipLink() {
  const { say } = await requestWords();
  return (
    <a
      href={`#${MAIN_ID}`}
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-4 py-2 font-medium text-on-accent focus-visible:translate-y-0"
    >
      {say('shell.skip')}
    </a>
  );
}
