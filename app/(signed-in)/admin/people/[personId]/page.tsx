import { notFound } from 'next/navigation';
import { PersonForm } from '#components/admin/people/person-form.tsx';
import { RoleForm } from '#components/admin/people/role-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { FactLine } from '#components/ui/fact-line.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { TimeAgo } from '#components/ui/time-ago.tsx';
import { ROLES } from '#lib/domain/access.ts';
import {
  disablePersonAction,
  enablePersonAction,
  endPersonSessionsAction,
  resetPasswordAction,
  roleAction,
} from '#lib/features/admin/people/actions.ts';
import { getPerson } from '#lib/features/admin/people/get-person.ts';
import type { PersonView } from '#lib/features/admin/people/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';

export const generateMetadata = pageTitle('people.title');

/** One person: what they may do, where they are signed in, what failed them. */
export default function PersonPage({ params }: { params: Promise<{ personId: string }> }) {
  return calmly(async () => {
    const viewer = await requireViewer('person:manage');
    const person = await getPerson(viewer, (await params).personId);
    if (!person) notFound();
    const words = await requestWords();
    const part = { person, now: new Date().toISOString(), words };
    return (
      <SayProvider {...spoken(words, 'ui', 'door')}>
        <Main>
          <TextLink href="/admin/people">{words.say('people.person.back')}</TextLink>
          <div className="mt-3">
            <PageHeading title={person.name || person.email}>
              {person.isSelf && words.say('people.person.self')}
            </PageHeading>
          </div>
          <div className="mt-6 grid items-start gap-5 lg:grid-cols-2">
            <Facts {...part} />
            <RoleSection {...part} />
            <Access {...part} />
            <Sessions {...part} />
            <Password {...part} />
            <Failures {...part} />
            <Changes {...part} />
          </div>
        </Main>
      </SayProvider>
    );
  });
}

type PartProps = { person: PersonView; now: string; words: Words };

function Facts({ person, now, words: { say } }: PartProps) {
  const { password, oidc } = person.signsInWith;
  const proves = [password && say('people.person.password'), oidc && say('people.person.oidc')];
  const named = proves.filter((one) => one !== false);
  return (
    <PageSection id="facts" title={say('people.caption')}>
      <dl className="flex flex-col gap-2.5">
        <FactLine name={say('people.person.email')}>
          <bdi className="break-all">{person.email}</bdi>
        </FactLine>
        <FactLine name={say('people.person.proves')}>
          {named.length > 0 ? named.join(' · ') : say('people.person.none')}
        </FactLine>
        <FactLine name={say('people.person.since')}>
          <TimeAgo at={person.createdAt} now={now} />
        </FactLine>
        <FactLine name={say('people.person.seen')}>
          {person.seenAt ? <TimeAgo at={person.seenAt} now={now} /> : say('people.never')}
        </FactLine>
        <FactLine name={say('people.person.connections')}>
          <TextLink href={`/admin/connections?owner=${encodeURIComponent(person.email)}`}>
            {say('people.person.seeConnections', { count: person.connections })}
          </TextLink>
        </FactLine>
      </dl>
    </PageSection>
  );
}

function RoleSection({ person, words: { say } }: PartProps) {
  return (
    <PageSection id="role" title={say('people.person.role')}>
      <RoleForm
        action={roleAction}
        personId={person.id}
        revision={person.revision}
        role={person.role}
        choices={ROLES.map((role) => ({
          role,
          title: say(`people.roles.${role}`),
          text: say(`people.may.${role}`),
        }))}
        labels={{
          legend: say('people.person.role'),
          save: say('people.person.saveRole'),
          sure: say('people.person.sure'),
        }}
      />
    </PageSection>
  );
}

function Access({ person, now, words: { say } }: PartProps) {
  const { id: personId, revision, disabledAt } = person;
  if (disabledAt)
    return (
      <PageSection id="access" title={say('people.person.access')}>
        <Alert tone="warn" title={say('people.person.out')}>
          <TimeAgo at={disabledAt} now={now} />
          <p>{say('people.person.outText')}</p>
        </Alert>
        <PersonForm
          key="enable"
          action={enablePersonAction}
          submit={say('people.person.enable')}
          {...{ personId, revision }}
        />
      </PageSection>
    );
  return (
    <PageSection id="access" title={say('people.person.access')} intro={say('people.person.disableText')}>
      <PersonForm
        key="disable"
        action={disablePersonAction}
        submit={say('people.person.disable')}
        danger
        {...{ personId, revision }}
      />
    </PageSection>
  );
}

function Sessions({ person, now, words: { say } }: PartProps) {
  const { id: personId, revision, sessions } = person;
  return (
    <PageSection id="sessions" title={say('people.person.sessions')}>
      {sessions.length === 0 && <p className="text-muted">{say('people.person.noSessions')}</p>}
      <ul className="flex flex-col gap-1.5">
        {sessions.map(({ handle, device, address, seenAt }) => (
          <li key={handle} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              {device} {address && <span className="font-mono text-muted text-sm">{address}</span>}
            </span>
            <span className="text-muted text-sm">
              <TimeAgo at={seenAt} now={now} />
            </span>
          </li>
        ))}
      </ul>
      {sessions.length > 0 && (
        <PersonForm
          action={endPersonSessionsAction}
          submit={say('people.person.endSessions')}
          {...{ personId, revision }}
        />
      )}
    </PageSection>
  );
}

function Password({ person, words: { say } }: PartProps) {
  const { id: personId, revision, signsInWith, disabledAt } = person;
  if (!signsInWith.password || disabledAt) return null;
  return (
    <PageSection
      id="password"
      title={say('people.person.newPassword')}
      intro={say('people.person.resetText')}
    >
      <PersonForm
        action={resetPasswordAction}
        submit={say('people.person.reset')}
        {...{ personId, revision }}
      />
    </PageSection>
  );
}

function Failures({ person, now, words: { say } }: PartProps) {
  return (
    <PageSection id="failures" title={say('people.person.failures')}>
      {person.failures.length === 0 && <p className="text-muted">{say('people.person.noFailures')}</p>}
      <ul className="flex flex-col gap-1.5">
        {person.failures.map(({ reference, title, host, at }) => (
          <li key={reference} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0">
              <TextLink href={`/support/attempts/${reference}`} className="font-mono text-sm">
                {reference}
              </TextLink>{' '}
              {title} {host && <bdi className="break-all font-mono text-muted text-sm">{host}</bdi>}
            </span>
            <span className="text-muted text-sm">
              <TimeAgo at={at} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

function Changes({ person, now, words: { say } }: PartProps) {
  const wordOf: Record<string, string> = {
    'person.role_changed': say('people.changed.person.role_changed'),
    'person.disabled': say('people.changed.person.disabled'),
    'person.enabled': say('people.changed.person.enabled'),
    'person.password_reset': say('people.changed.person.password_reset'),
  };
  return (
    <PageSection id="changes" title={say('people.person.changes')}>
      {person.changes.length === 0 && <p className="text-muted">{say('people.person.noChanges')}</p>}
      <ul className="flex flex-col gap-1.5">
        {person.changes.map(({ id, verb, by, at }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <bdi className="font-medium">{by ?? say('people.person.somebody')}</bdi>{' '}
              <span className="text-muted">{wordOf[verb]}</span>
            </span>
            <span className="text-muted text-sm">
              <TimeAgo at={at} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
