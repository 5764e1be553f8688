import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../../calmly.tsx';
import { type SearchParams, searchParam } from '../../search-param.ts';
import { connectScreen } from './connect-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requestWords();
  return { title: say('connect.title'), description: say('connect.intro') };
}

export default function ConnectPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:link');
    const [renew, instance] = await Promise.all(
      ['renew', 'instance'].map((name) => searchParam(searchParams, name)),
    );
    return connectScreen(viewer, await startOf(viewer, renew, instance));
  });
}

/** Nothing that a link could lead astray to. */
const GITLAB_COM = /^(?:https:\/\/)?gitlab\.com\/?$/i;

async function startOf(viewer: Viewer, renew: string | undefined, instance: string | undefined) {
  if (renew === undefined) {
    const hostname = instance?.slice(0, 512) || null;
    return { hostname, fromLink: hostname !== null && !GITLAB_COM.test(hostname) };
  }
  const connection = await getConnection(viewer, renew);
  if (!connection) notFound();
  return { hostname: connection.instanceUrl, renew: { id: connection.id, words: connection.accountOn } };
}
