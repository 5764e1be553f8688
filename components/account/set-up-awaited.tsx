import { requestWords } from '#lib/infra/words/request-words.ts';
import { Alert } from '../ui/alert.tsx';

/** Nobody runs this Patchbay yet: whoever started it has to look into its terminal. */
export async function SetUpAwaited() {
  const { say } = await requestWords();
  return (
    <Alert tone="info" title={say('account.setUp.awaited')}>
      {say('account.setUp.awaitedText')}
    </Alert>
  );
}
