import { BannerForm } from '#components/admin/banners/banner-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { showBannerAction } from '#lib/features/admin/banners/actions.ts';
import { getAudience } from '#lib/features/admin/banners/get-audience.ts';
import {
  type Audience,
  BANNER_HOURS,
  DEFAULT_HOURS,
  TEXT_LENGTH_MAX,
} from '#lib/features/admin/banners/schema.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';
import type { SearchParams } from '../../../../search-param.ts';

export const generateMetadata = pageTitle('banners.new.title');

/** `?baseUrl=` for everybody linked there; with `code` and `since` for everybody who fails there with it. */
export default function NewBannerPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const viewer = await requireViewer('banner:manage');
    const [words, offer] = await Promise.all([requestWords(), getAudience(viewer, await searchParams)]);
    const { say } = words;
    return (
      <Main wide>
        <TextLink href="/support/banners" className="text-sm">
          {say('banners.all')}
        </TextLink>
        <div className="mt-3">
          <PageHeading title={say('banners.new.title')}>{offer && <bdi>{offer.text}</bdi>}</PageHeading>
        </div>
        <div className="mt-6">
          {offer ? <Form audience={offer.audience} words={words} /> : <Nowhere words={words} />}
        </div>
      </Main>
    );
  });
}

function Form({ audience, words: { say } }: { audience: Audience; words: Words }) {
  const max = TEXT_LENGTH_MAX;
  return (
    <BannerForm
      action={showBannerAction}
      audience={audience}
      hours={BANNER_HOURS.map((value) => ({
        value,
        text:
          value % 24 === 0
            ? say('banners.new.day', { days: value / 24 })
            : say('banners.new.hour', { hours: value }),
      }))}
      defaultHours={DEFAULT_HOURS}
      maxLength={max}
      words={{
        text: say('banners.new.text'),
        hint: say('banners.new.hint', { max }),
        hours: say('banners.new.hours'),
        go: say('banners.new.go'),
        missing: say('banners.new.missing'),
        long: say('banners.new.long', { max }),
        refused: say('banners.new.refused'),
      }}
    />
  );
}

function Nowhere({ words: { say } }: { words: Words }) {
  return (
    <EmptyState
      title={say('banners.new.nowhere.title')}
      action={<LinkButton href="/support">{say('banners.new.nowhere.go')}</LinkButton>}
    >
      {say('banners.new.nowhere.text')}
    </EmptyState>
  );
}
