import { BannerList } from '#components/admin/banners/banner-list.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { BackLink } from '#components/support/back-link.tsx';
import { listBanners } from '#lib/features/admin/banners/list-banners.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';

export const generateMetadata = pageTitle('banners.title');

/** What the people affected by something read now, and what they have read. */
export default function BannersPage() {
  return calmly(async () => {
    const viewer = await requireViewer('banner:manage');
    const [words, { active, ended }] = await Promise.all([requestWords(), listBanners(viewer)]);
    const { say } = words;
    return (
      <Main wide>
        <BackLink words={words} />
        <PageHeading title={say('banners.title')}>{say('banners.intro')}</PageHeading>
        <div className="mt-6 flex max-w-4xl flex-col gap-5">
          <PageSection id="active" title={say('banners.list.active')}>
            {active.length > 0 ? (
              <BannerList banners={active} ends words={words} />
            ) : (
              <p className="text-muted">{say('banners.list.none')}</p>
            )}
          </PageSection>
          {ended.length > 0 && (
            <PageSection id="ended" title={say('banners.list.ended')}>
              <BannerList banners={ended} words={words} />
            </PageSection>
          )}
        </div>
      </Main>
    );
  });
}
