import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A server action as the build holds it: an endpoint of its own, whoever draws a form for it. */
export type BuiltAction = { id: string; name: string; page: string };

const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({ exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** All of them, from what the build wrote down. @throws where that is not there, or is not as it was in Next 16. */
export async function builtActions(): Promise<BuiltAction[]> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile('.next/server/server-reference-manifest.json', 'utf8')),
  );
  return Object.entries(manifest.node).map(([id, { exportedName, workers }]) => {
    const [page] = Object.keys(workers);
    if (!page) throw new Error(`No page holds ${exportedName}.`);
    return { id, name: exportedName, page: addressOf(page) };
  });
}

const UNKNOWN_ID = '00000000-0000-7000-8000-000000000000';

/** `app/(signed-in)/connections/[connectionId]/page` → `/connections/00000000-0000-7000-8000-000000000000` */
function addressOf(page: string): string {
  const parts = page.split('/').slice(1, -1);
  const seen = parts.filter((part) => !part.startsWith('('));
  return `/${seen.map((part) => (part.startsWith('[') ? UNKNOWN_ID : part)).join('/')}`;
}

type Sender = { url: string; origin: string | null; cookie: string | undefined };

/**
 * Calls an action as a script in a browser does, with a form that holds nothing. An action that streams takes the form alone, all others take their
 * last state before it.
 */
export async function callAction(
  { id, name, page }: BuiltAction,
  { url, origin, cookie }: Sender,
): Promise<{ status: number; body: string }> {
  const form = new FormData();
  form.set('0', name.startsWith('stream') ? '["$K1"]' : '["$undefined","$K1"]');
  const answer = await fetch(url + page, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'next-action': id,
      accept: 'text/x-component',
      ...(origin === null ? {} : { origin }),
      ...(cookie === undefined ? {} : { cookie }),
    },
    body: form,
  });
  return { status: answer.status, body: await answer.text() };
}
