import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { LabelForm } from '#components/connect/label-form.tsx';
import { ConnectionFactsList } from '#components/connections/connection-facts-list.tsx';
import { ConnectionHead } from '#components/connections/connection-head.tsx';
import { ConnectionLoading } from '#components/connections/connection-loading.tsx';
import { DisconnectButton } from '#components/connections/disconnect-button.tsx';
import { ForgetForm } from '#components/connections/forget-form.tsx';
import { LooksList } from '#components/connections/looks-list.tsx';
import { RecheckButton } from '#components/connections/recheck-button.tsx';
import { RotationPanel } from '#components/connections/rotation-panel.tsx';
import { Timeline } from '#components/connections/timeline.tsx';
import { Told } from '#components/connections/told.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { SectionNav } from '#components/layout/section-nav.tsx';
import { ConnectionReminders } from '#components/reminders/connection-reminders.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import { ICONS } from '#components/ui/icons.ts';
import { SayProvider } from '#components/ui/say.tsx';
import { compareScopes } from '#lib/domain/token-assessment.ts';
import { disconnectAction, labelAction, recheckAction } from '#lib/features/connections/actions.ts';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import { getTold } from '#lib/features/connections/history/get-told.ts';
import { listLooks } from '#lib/features/connections/history/list-looks.ts';
import { listTimeline } from '#lib/features/connections/history/list-timeline.ts';
import { getRotation } from '#lib/features/connections/rotation/get-rotation.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import { getTokenWish } from '#lib/features/guide/get-token-wish.ts';
import { listReminders } from '#lib/features/reminders/list-reminders.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import { patiently } from '../../../patiently.tsx';

export const generateMetadata = pageTitle('connection.title');

type Search = { before?: string | string[]; told?: string | string[]; wait?: string | string[] };

type PageProps = { params: Promise<{ connectionId: string }>; searchParams: Promise<Search> };

type Section = { id: string; title: string; intro?: string; content: ReactNode };

/** One connection: what is known of it, what has happened to it, and all that can be done. */
export default function ConnectionPage({ params, searchParams }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:manage-own');
    const connection = await getConnection(viewer, (await params).connectionId);
    if (!connection) notFound();
    const words = await requestWords();
    const search = await searchParams;
    const drawing = calmly(() => wholePage(viewer, connection, search, words));
    if (search.wait !== undefined) return patiently(drawing, null);
    const { before, told } = search;
    const waiting = new URLSearchParams({ wait: '1', ...textsOf({ before, told }) });
    const waitingHref = `/connections/${connection.id}?${waiting}`;
    return patiently(
      drawing,
      <Main>
        <ConnectionHead connection={connection} words={words} />
        <ConnectionLoading waitingHref={waitingHref} words={words} />
      </Main>,
    );
  });
}

/** Given once each; anything else in the address is left out. */
function textsOf(params: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

async function wholePage(
  viewer: Viewer,
  connection: ConnectionView,
  { before, told: reference }: Search,
  words: Words,
): Promise<ReactNode> {
  const now = new Date().toISOString();
  const [sections, told] = await Promise.all([
    sectionsFor(viewer, connection, { before, words, now }),
    getTold(viewer, connection.id, reference),
  ]);
  return (
    <Main>
      <ConnectionHead connection={connection} words={words} />
      {told && (
        <div className="mt-5 max-w-2xl">
          <Told told={told} words={words} />
        </div>
      )}
      <div className="mt-6 grid gap-x-10 lg:grid-cols-[11rem_minmax(0,42rem)]">
        <SectionNav label={words.say('connection.contents')} sections={sections} />
        <SayProvider {...spoken(words, 'rows', 'connect', 'door', 'refusals')}>
          <div className="flex min-w-0 flex-col gap-5">
            {sections.map(({ content, ...about }) => (
              <PageSection key={about.id} {...about}>
                {content}
              </PageSection>
            ))}
          </div>
        </SayProvider>
      </div>
    </Main>
  );
}

type Asked = { before: unknown; words: Words; now: string };

async function sectionsFor(
  viewer: Viewer,
  connection: ConnectionView,
  { before, words, now }: Asked,
): Promise<Section[]> {
  const { id } = connection;
  const [timeline, looks, reminders, rotation] = await Promise.all([
    listTimeline(viewer, id, before),
    listLooks(viewer, id),
    listReminders(viewer, id),
    getRotation(viewer, id),
  ]);
  const { say } = words;
  const live = connection.status !== 'disconnected';
  const off = connection.problem === 'policy.disabled';
  return [
    {
      id: 'facts',
      title: say('connection.facts'),
      content: <Facts connection={connection} now={now} words={words} />,
    },
    ...(live && !off
      ? [
          {
            id: 'renewal',
            title: say('connection.renewal.title'),
            intro: say('connection.renewal.text'),
            content: <RenewLink id={id} words={words} />,
          },
        ]
      : []),
    ...(live && rotation
      ? [
          {
            id: 'rotation',
            title: say('rotation.title'),
            intro: say('rotation.text'),
            content: <RotationPanel rotation={rotation} words={words} />,
          },
        ]
      : []),
    ...(live && reminders
      ? [
          {
            id: 'reminders',
            title: say('connection.reminders.title'),
            content: <ConnectionReminders connectionId={id} reminders={reminders} now={now} words={words} />,
          },
        ]
      : []),
    {
      id: 'timeline',
      title: say('connection.timeline.title'),
      content: (
        <Timeline
          timeline={timeline}
          connectionId={id}
          first={before === undefined}
          now={now}
          words={words}
        />
      ),
    },
    {
      id: 'looks',
      title: say('connection.looks.title'),
      intro: say('connection.looks.text'),
      content: <LooksList looks={looks} now={now} words={words} />,
    },
    live
      ? {
          id: 'end',
          title: say('connection.end.title'),
          intro: say('connection.end.text'),
          content: (
            <DisconnectButton
              id={id}
              account={connection.accountOn}
              action={disconnectAction}
              icon={ICONS.unplug}
            />
          ),
        }
      : {
          id: 'end',
          title: say('connection.forget.title'),
          intro: say('connection.forget.text'),
          content: connection.offReason ? (
            <p className="text-muted">{say('connection.forget.kept')}</p>
          ) : (
            <ForgetForm connectionId={id} words={words} />
          ),
        },
  ];
}

type FactsProps = { connection: ConnectionView; now: string; words: Words };

async function Facts({ connection, now, words }: FactsProps) {
  const { requiredScopes } = await getTokenWish();
  const { id, label, accountOn, status, expiresOn } = connection;
  const { say } = words;
  return (
    <div className="flex flex-col gap-5">
      <ConnectionFactsList
        connection={connection}
        scopes={compareScopes(connection.scopes, requiredScopes)}
        now={now}
        words={words}
      />
      {status !== 'disconnected' && (
        <div className="flex flex-wrap items-center gap-2">
          <RecheckButton id={id} account={accountOn} action={recheckAction} icon={ICONS.refresh} />
          {expiresOn && (
            <a href={`/connections/${id}/expiry.ics`} className={buttonClass('quiet', 'sm')}>
              <Icon name="calendar" size={14} />
              {say('connection.reminders.calendar')}
            </a>
          )}
        </div>
      )}
      <LabelForm
        connectionId={id}
        label={label}
        action={labelAction}
        words={{
          label: say('connection.label.title'),
          hint: say('connection.label.hint'),
          save: say('done.labelSave'),
          saved: say('done.labelSaved'),
          long: say('done.labelLong'),
          failed: say('door.internal'),
        }}
      />
    </div>
  );
}

function RenewLink({ id, words }: { id: string; words: Words }) {
  return (
    <a href={`/connect?renew=${id}`} className={buttonClass('secondary')}>
      <Icon name="renew" />
      {words.say('connection.renew')}
    </a>
  );
}
