import type { BulkPlanView } from '#lib/features/admin/bulk/view.ts';
import type { Words } from '#lib/words/words.ts';

/** The first of those it will be done to, so that a wrong filter is noticed. */
export function BulkRows({
  plan: { first, affected },
  words: { say },
}: {
  plan: BulkPlanView;
  words: Words;
}) {
  if (first.length === 0) return null;
  const others = affected - first.length;
  return (
    <div className="mt-4 rounded-lg border border-border bg-sunken px-3.5 py-3 text-sm">
      {others > 0 && <p className="mb-1.5 text-muted">{say('bulk.shown')}</p>}
      <ul className="flex flex-col gap-1.5">
        {first.map(({ id, account, owner, instance }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2">
            <bdi className="break-all font-medium">{account}</bdi>
            <bdi className="break-all font-mono text-xs">{instance.host}</bdi>
            <bdi className="break-all text-muted text-xs">{owner.email}</bdi>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="mt-1.5 text-muted">{say('bulk.others', { count: others })}</p>}
    </div>
  );
}
