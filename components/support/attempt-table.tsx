import type { AttemptLine } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { PersonLink } from './person-link.tsx';

type AttemptRow = AttemptLine & { why?: string };

type AttemptTableProps = {
  caption: string;
  attempts: readonly AttemptRow[];
  /** Who tried: left out where all are the same person's. */
  who?: boolean;
  now: string;
  words: Words;
};

/** Attempts as support sees them, each leading to its page. Needs the words of `ui` in the browser. */
export function AttemptTable({ caption, attempts, who = true, now, words }: AttemptTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={attempts}
      rowKey={({ reference }) => reference}
      rowHref={({ href }) => href}
      columns={columnsOf(words, now).filter(
        ({ id }) => (id !== 'who' || who) && (id !== 'why' || attempts.some(({ why }) => why)),
      )}
    />
  );
}

function columnsOf({ say }: Words, now: string): DataColumn<AttemptRow>[] {
  return [
    {
      id: 'reference',
      title: say('support.column.reference'),
      heads: true,
      cell: ({ reference, href }) => (
        <TextLink href={href} className="numbers whitespace-nowrap font-mono">
          {reference}
        </TextLink>
      ),
    },
    {
      id: 'outcome',
      title: say('support.column.outcome'),
      cell: ({ verdict, title }) => (
        <span className="inline-flex min-w-0 items-start gap-1.5">
          <Icon
            name={verdict === 'ok' ? 'check' : 'stop'}
            size={14}
            className={verdict === 'ok' ? 'mt-0.5 text-ok' : 'mt-0.5 text-bad'}
          />
          <span className="min-w-0 break-words">
            {title}
            {verdict !== 'ok' && <span className="block font-mono text-muted text-xs">{verdict}</span>}
          </span>
        </span>
      ),
    },
    { id: 'kind', title: say('support.column.kind'), cell: ({ kind }) => kind },
    {
      id: 'where',
      title: say('support.column.where'),
      cell: ({ address }) => <bdi className="break-all font-mono text-xs">{address}</bdi>,
    },
    {
      id: 'who',
      title: say('support.column.who'),
      cell: ({ person }) => <PersonLink person={person} />,
    },
    { id: 'why', title: say('support.column.why'), cell: ({ why }) => why },
    {
      id: 'when',
      title: say('support.column.when'),
      cell: ({ startedAt }) => <TimeAgo at={startedAt} now={now} />,
    },
  ];
}
