import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { PATH_HEADER, sameSitePath } from '#lib/infra/auth/same-site-path.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';

/**
 * Draws a page, or, while the database is away, a calm one that says so. Drawn on the server: an error boundary would leave a
 * browser without script with nothing.
 * @param drawing of its own, where the page has one for this.
 */
export async function calmly(draw: () => Promise<ReactNode>, drawing?: ReactNode): Promise<ReactNode> {
  try {
    return await draw();
  } catch (error) {
    unstable_rethrow(error);
    if (!isDatabaseAway(error)) throw error;
    const { say } = await requestWords();
    const incoming = await headers();
    const here = sameSitePath(incoming.get(PATH_HEADER)) ?? '/';
    // A form sent without script; with script the page stays, and says so beside the form.
    const sent = incoming.get('content-type')?.startsWith('multipart/form-data');
    return (
      <Main>
        <Trouble
          icon="cloud-off"
          tone="warn"
          drawing={drawing}
          title={say('shell.away.title')}
          action={
            <a href={here} className={buttonClass('primary')}>
              {say('shell.away.again')}
            </a>
          }
        >
          {say('shell.away.text')}
          {sent && <p className="mt-2">{say('shell.away.sent')}</p>}
        </Trouble>
      </Main>
    );
  }
}
