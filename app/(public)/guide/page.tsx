import type { Metadata } from 'next';
import { Guide } from '#components/guide/guide.tsx';
import { Main } from '#components/layout/main.tsx';
import { env } from '#lib/env.ts';
import { getGuide } from '#lib/features/guide/get-guide.ts';
import { getTokenPage } from '#lib/features/guide/get-token-page.ts';
import { getTokenWish } from '#lib/features/guide/get-token-wish.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { addressParam } from '../../address-param.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requestWords();
  return {
    title: say('guide.title'),
    description: say('guide.description'),
    // One page, whatever GitLab its address names.
    alternates: { canonical: new URL('/guide', env().publicUrl) },
  };
}

/** Public: asks nobody and stores nothing. `gitlab` is a version, `era` how their page looks, `host` their address. */
export default async function GuidePage({ searchParams }: { searchParams: SearchParams }) {
  const host = await addressParam(searchParams, 'host', '/guide');
  const [version, era, navigation] = await Promise.all(
    ['gitlab', 'era', 'navigation'].map((name) => searchParam(searchParams, name)),
  );
  const words = await requestWords();
  const wish = await getTokenWish();
  const guide = getGuide({ version, era, host, navigation, ...wish, now: new Date() });
  return (
    <Main>
      <Guide
        guide={guide}
        tokenPage={getTokenPage(guide, words)}
        words={words}
        typed={host ?? ''}
        connectHref={guide.isOwn ? `/connect?instance=${encodeURIComponent(guide.baseUrl)}` : '/connect'}
      />
    </Main>
  );
}
