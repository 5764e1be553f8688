import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { PATH_HEADER, sameSitePath } from '#lib/infra/auth/same-site-path.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';

/**
 * Draws a page, or, while the database is away, a calm one that says so. Drawn on the server: an error boundary would leave a
 * browser without script with nothing.
 */
export async function calmly(draw: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await draw();
  } catch (error) {
    unstable_rethrow(error);
    if (!isDatabaseAway(error)) throw error;
    const incoming = await headers();
    const here = sameSitePath(incoming.get(PATH_HEADER)) ?? '/';
    // A form sent without script; with script the page stays, and says so beside the form.
    const sent = incoming.get('content-type')?.startsWith('multipart/form-data');
    return (
      <Main>
        <Trouble
          icon="cloud-off"
          tone="warn"
          title="Patchbay cannot reach its database"
          action={
            <a href={here} className={buttonClass('primary')}>
              Try again
            </a>
          }
        >
          Nothing is lost: your connections and their tokens are where they were. It usually passes within a
          minute.
          {sent && ' The form you sent was not carried out; please send it once more then.'}
        </Trouble>
      </Main>
    );
  }
}
