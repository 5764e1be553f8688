import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';

export default function NotFoundPage() {
  return (
    <Main>
      <Trouble
        icon="search"
        tone="neutral"
        title="There is nothing here"
        action={
          <LinkButton href="/connections" variant="primary">
            Go to your connections
          </LinkButton>
        }
      >
        The address may be mistyped, or what was here belongs to somebody else or is gone.
      </Trouble>
    </Main>
  );
}
