import type { Metadata } from 'next';
import { Main } from '#components/layout/main.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFoundPage() {
  return (
    <>
      <SiteHeader home="/" />
      <Main>
        <Trouble
          icon="search"
          tone="neutral"
          title="There is nothing here"
          action={
            <LinkButton href="/" variant="primary">
              Go to the start page
            </LinkButton>
          }
        >
          The address may be mistyped, or what was here belongs to somebody else or is gone.
        </Trouble>
      </Main>
    </>
  );
}
