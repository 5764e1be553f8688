import { Avatar } from '#components/ui/avatar.tsx';
import { Fact } from '#components/ui/fact.tsx';
import { FactLine } from '#components/ui/fact-line.tsx';
import { ScopeList } from '#components/ui/scope-list.tsx';
import { TimeAgo } from '#components/ui/time-ago.tsx';
import { NODE, withNode } from '#components/ui/with-node.tsx';
import { Row, Specimen } from './specimen.tsx';

const NOW = '2026-11-21T12:00:00.000Z';
const LONG = 'https://gitlab.a-very-long-department-name.example.com:8443/engineering/gitlab';

export function Facts() {
  return (
    <>
      <Specimen of={['fact.tsx']}>
        <Fact text="gitlab.com" what="address" />
        <Fact text={LONG} what="address" />
      </Specimen>
      <Specimen of={['fact-line.tsx', 'scope-list.tsx']}>
        <dl className="flex flex-col gap-2.5">
          <FactLine name="Instance">
            <Fact text={LONG} what="address" />
          </FactLine>
          <FactLine name="Scopes">
            <ScopeList scopes={['read_user', 'write_repository']} label="Scopes" />
          </FactLine>
        </dl>
      </Specimen>
      <Specimen of={['time-ago.tsx', 'relative-time.ts']}>
        <Row>
          {['2026-11-21T11:59:40.000Z', '2026-11-21T09:00:00.000Z', '2026-11-24T12:00:00.000Z'].map((at) => (
            <TimeAgo key={at} at={at} now={NOW} />
          ))}
        </Row>
      </Specimen>
      <Specimen of={['avatar.tsx']}>
        <Row>
          <Avatar name="Ada Lovelace" />
          <Avatar name="Ada Lovelace" large />
          <Avatar name="日向" large />
          <Avatar name="project_42_bot" bot />
          <Avatar name="project_42_bot" bot large />
        </Row>
      </Specimen>
      <Specimen of={['with-node.tsx']}>
        <p>{withNode(`Connected as ${NODE}.`, <b>@ada</b>)}</p>
      </Specimen>
    </>
  );
}
