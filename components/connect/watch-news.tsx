import type { WatchNews as News } from '#lib/features/connect/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Alert } from '../ui/alert.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { DismissForm } from './dismiss-form.tsx';
import type { WatchAction } from './watch-form.tsx';

/** What became of the GitLabs somebody waited for. */
export function WatchNews({
  news,
  dismiss,
  words,
}: {
  news: readonly News[];
  dismiss: WatchAction;
  words: Words;
}) {
  if (news.length === 0) return null;
  return (
    <ul aria-label={words.say('watch.news')} className="mb-6 flex flex-col gap-2">
      {news.map(({ id, kind, title, text, link }) => (
        <li key={id}>
          <Alert tone={kind === 'back' ? 'ok' : 'warn'} title={<bdi className="break-words">{title}</bdi>}>
            <p>{text}</p>
            <div className="mt-1.5 flex flex-wrap items-center gap-3">
              <TextLink href={link.href}>{link.label}</TextLink>
              <DismissForm id={id} action={dismiss}>
                <SubmitButton variant="quiet" size="sm">
                  {words.say('watch.dismiss')}
                </SubmitButton>
              </DismissForm>
            </div>
          </Alert>
        </li>
      ))}
    </ul>
  );
}
