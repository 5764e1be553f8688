import { LockedDrawing } from '#components/connections/locked-drawing.tsx';
import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requestWords } from '#lib/infra/words/request-words.ts';

export default async function NotFoundPage() {
  const { say } = await requestWords();
  return (
    <Main>
      <Trouble
        icon="search"
        tone="neutral"
        drawing={<LockedDrawing />}
        title={say('shell.notFound.title')}
        action={
          <LinkButton href="/connections" variant="primary">
            {say('shell.notFound.toConnections')}
          </LinkButton>
        }
      >
        {say('shell.notFound.text')}
      </Trouble>
    </Main>
  );
}
