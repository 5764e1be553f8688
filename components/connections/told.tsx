import type { ToldState } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Alert } from '../ui/alert.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** How a re-check ended that was pressed without script. */
export function Told({ told, words }: { told: ToldState; words: Words }) {
  return (
    <Alert tone={told.tone} title={told.title} role="status">
      {told.text && <p>{told.text}</p>}
      {told.reference && (
        <TextLink href={`/connect/${told.reference}`}>{words.say('rows.seeChecks')}</TextLink>
      )}
    </Alert>
  );
}
