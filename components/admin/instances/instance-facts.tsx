import type { InstanceView } from '#lib/features/admin/instances/view.ts';
import type { Words } from '#lib/words/words.ts';
import { PageSection } from '../../layout/page-section.tsx';
import { FactLine } from '../../ui/fact-line.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { StatusCounts } from './status-counts.tsx';

export function InstanceFacts({ instance, words }: { instance: InstanceView; words: Words }) {
  const { facts, connections, host } = instance;
  const { say } = words;
  return (
    <PageSection id="facts" title={say('instances.fact.title')}>
      <dl className="flex flex-col gap-2">
        {facts.map(({ name, text }) => (
          <FactLine key={name} name={name}>
            <bdi className="break-all">{text}</bdi>
          </FactLine>
        ))}
        <FactLine name={say('instances.fact.connections')}>
          <p>
            {connections.total} ·{' '}
            <TextLink href={`/admin/connections?host=${encodeURIComponent(`${host}/`)}`}>
              {say('instances.see')}
            </TextLink>
          </p>
          {connections.counts.length > 0 && <StatusCounts counts={connections.counts} words={words} />}
          {connections.counted && <p className="text-muted text-xs">{connections.counted}</p>}
        </FactLine>
      </dl>
    </PageSection>
  );
}
