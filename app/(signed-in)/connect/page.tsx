import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { addressParam } from '../../address-param.ts';
import { calmly } from '../../calmly.tsx';
import { type SearchParams, searchParam } from '../../search-param.ts';
import { connectScreen } from './connect-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requestWords();
  return { title: say('connect.title'), description: say('connect.intro') };
}

export default function ConnectPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    // First, or the way round by the sign-in takes it along.
    const instance = await addressParam(searchParams, 'instance', '/connect');
    const viewer = await requireViewer('connection:link');
    const renew = await searchParam(searchParams, 'renew');
    const changeAccount = (await searchParam(searchParams, 'change')) === 'yes';
    return connectScreen(viewer, await startOf(viewer, { renew, changeAccount, instance }));
  });
}

/** Nothing that a link could lead astray to. */
const GITLAB_COM = /^(?:https:\/\/)?gitlab\.com\/?$/i;

type Start = { renew: string | undefined; changeAccount: boolean; instance: string | undefined };

async function startOf(viewer: Viewer, { renew, changeAccount, instance }: Start) {
  if (renew === undefined) {
    const hostname = instance || null;
    return { hostname, fromLink: hostname !== null && !GITLAB_COM.test(hostname) };
  }
  const connection = await getConnection(viewer, renew);
  if (!connection) notFound();
  const { id, accountOn: words, instanceUrl: hostname, status } = connection;
  return { hostname, renew: { id, words, changeAccount, holdsToken: status !== 'disconnected' } };
}
