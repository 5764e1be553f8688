import { Main } from '#components/layout/main.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { pageTitle } from './page-title.ts';

export const generateMetadata = pageTitle('shell.notFound.name');

export default async function NotFoundPage() {
  const { say } = await requestWords();
  return (
    <>
      <SiteHeader home="/" />
      <Main>
        <Trouble
          icon="search"
          tone="neutral"
          title={say('shell.notFound.title')}
          action={
            <LinkButton href="/" variant="primary">
              {say('shell.notFound.toStart')}
            </LinkButton>
          }
        >
          {say('shell.notFound.text')}
        </Trouble>
      </Main>
    </>
  );
}
