import type { ReactNode } from 'react';
import { BulkForm } from '#components/admin/bulk/bulk-form.tsx';
import { BulkRows } from '#components/admin/bulk/bulk-rows.tsx';
import { tableHref } from '#components/admin/connections/table-href.ts';
import { Main } from '#components/layout/main.tsx';
import { Card } from '#components/ui/card.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { bulkAction } from '#lib/features/admin/bulk/actions.ts';
import { getBulkPlan } from '#lib/features/admin/bulk/get-bulk-plan.ts';
import {
  type BulkDeed,
  bulkQuery,
  bulkSchema,
  choiceOf,
  REASON_LENGTH_MAX,
} from '#lib/features/admin/bulk/schema.ts';
import type { BulkPlanView } from '#lib/features/admin/bulk/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';
import type { SearchParams } from '../../../../search-param.ts';

export const generateMetadata = pageTitle('bulk.label');

/** What is about to be done to the chosen connections, to how many and whose: nothing is done before that is read. */
export default function BulkPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:govern');
    const wish = bulkSchema.parse(await searchParams);
    const { deed, off, id, all, ...table } = wish;
    const words = await requestWords();
    const back = off ? '/admin/connections' : tableHref(table);
    const plan = deed && (await getBulkPlan(viewer, { deed, choice: choiceOf(wish) }));
    if (plan && !plan.ok) return <Refused what="slow" back={back} words={words} />;
    const isChosen = id.length > 0 || all !== null || off !== null;
    if (!plan || !isChosen) return <Refused what="nothing" back={back} words={words} />;
    return <Asked plan={plan.view} query={bulkQuery(wish).toString()} back={back} words={words} />;
  });
}

function Refused({ what, back, words: { say } }: { what: 'slow' | 'nothing'; back: string; words: Words }) {
  return (
    <Frame>
      <Title>{say(`bulk.${what}`)}</Title>
      <p className="mt-1 text-muted">{say(`bulk.${what}Text`)}</p>
      <p className="mt-5">
        <LinkButton href={back} variant="primary">
          {say('bulk.back')}
        </LinkButton>
      </p>
    </Frame>
  );
}

type AskedProps = { plan: BulkPlanView; query: string; back: string; words: Words };

function Asked({ plan, query, back, words }: AskedProps) {
  const { say } = words;
  const { deed, chosen, affected, owners } = plan;
  const left = chosen - affected;
  return (
    <Frame>
      {/* Also where nothing is left to do: without script, the page that tells how it ended is counted after it. */}
      <BulkForm
        action={bulkAction}
        deed={deed}
        query={query}
        total={affected}
        back={back}
        reason={deed === 'disable' ? reasonWords(words) : null}
        danger={deed === 'disable'}
        words={formWords(deed, words)}
      >
        <Title>{affected > 0 ? say(`bulk.${deed}.title`, { count: affected }) : say('bulk.idle')}</Title>
        {affected > 0 && (
          <p className="mt-1 text-muted">{say(`bulk.${deed}.text`, { count: affected, owners })}</p>
        )}
        {left > 0 && <p className="mt-2 text-muted">{say(`bulk.${deed}.left`, { count: left })}</p>}
        <BulkRows plan={plan} words={words} />
      </BulkForm>
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <Main>
      <Card className="mx-auto max-w-2xl p-5 sm:p-6">{children}</Card>
    </Main>
  );
}

function Title({ children }: { children: ReactNode }) {
  return <h1 className="break-words font-semibold text-lg">{children}</h1>;
}

function reasonWords({ say }: Words) {
  return {
    label: say('bulk.disable.reason'),
    hint: say('bulk.disable.reasonHint'),
    max: REASON_LENGTH_MAX,
  };
}

function formWords(deed: BulkDeed, { say }: Words) {
  return {
    submit: say(`bulk.${deed}.name`),
    more: say('bulk.more'),
    goOn: say('bulk.goOn'),
    stop: say('bulk.stop'),
    stopped: say('bulk.stopped'),
    undo: say('bulk.undo'),
    back: say('bulk.back'),
  };
}
