import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { secretPageTitle } from '../../page-title.ts';

export const generateMetadata = secretPageTitle('account.deletion.goodbye');

/** Where somebody stands who has just deleted their account. */
export default async function GoodbyePage() {
  const { say } = await requestWords();
  return (
    <Main>
      <Trouble
        icon="check"
        tone="neutral"
        title={say('account.deletion.goodbye')}
        action={<LinkButton href="/">{say('shell.notFound.toStart')}</LinkButton>}
      >
        {say('account.deletion.goodbyeText')}
      </Trouble>
    </Main>
  );
}
