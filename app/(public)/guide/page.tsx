import type { Metadata } from 'next';
import { Guide } from '#components/guide/guide.tsx';
import { Main } from '#components/layout/main.tsx';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import { env } from '#lib/env.ts';
import { getGuide } from '#lib/features/guide/get-guide.ts';
import { type SearchParams, searchParam } from '../../search-param.ts';

export const metadata: Metadata = { title: 'How to connect' };

/** Public: asks nobody and stores nothing. `gitlab` is a version, `era` how their page looks, `host` their address. */
export default async function GuidePage({ searchParams }: { searchParams: SearchParams }) {
  const [version, era, host] = await Promise.all(
    ['gitlab', 'era', 'host'].map((name) => searchParam(searchParams, name)),
  );
  const guide = getGuide({ version, era, host, requiredScopes: env().requiredScopes, now: new Date() });
  const own = guide.isOwn ? guide.baseUrl : null;
  const hrefOfEra = (chosen: GuideEra) => {
    const query = new URLSearchParams({
      era: chosen,
      ...(version ? { gitlab: version } : {}),
      ...(own ? { host: own } : {}),
    });
    return `/guide?${query}#token`;
  };
  const connectHref = own ? `/connect?instance=${encodeURIComponent(own)}` : '/connect';
  return (
    <Main>
      <Guide guide={guide} hrefOfEra={hrefOfEra} connectHref={connectHref} />
    </Main>
  );
}
