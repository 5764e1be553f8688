import { redirect } from 'next/navigation';
import { AddForm } from '#components/admin/instances/add-form.tsx';
import { InstanceFilters } from '#components/admin/instances/instance-filters.tsx';
import { InstanceList } from '#components/admin/instances/instance-list.tsx';
import { instancesHref } from '#components/admin/instances/instances-href.ts';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { REMOVED } from '#lib/domain/address-text.ts';
import { addInstanceAction } from '#lib/features/admin/instances/actions.ts';
import { listInstances } from '#lib/features/admin/instances/list-instances.ts';
import {
  ADDRESS_LENGTH_MAX,
  type InstanceWish,
  instanceWishSchema,
} from '#lib/features/admin/instances/schema.ts';
import type { InstancesView } from '#lib/features/admin/instances/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { addressParam } from '../../../address-param.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import type { SearchParams } from '../../../search-param.ts';

export const generateMetadata = pageTitle('instances.title');

/** Every GitLab that somebody linked, or that an administrator added: `?add=` brings the address of one that is to be. */
export default function InstancesPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    // First, or the way round by the sign-in takes it along.
    const add = await addressParam(searchParams, 'add', '/admin/instances');
    const wish = instanceWishSchema.parse(await searchParams);
    // A token that was pasted here stays in no address.
    if (wish.q.includes(REMOVED)) redirect(instancesHref({ ...wish, q: '' }));
    const viewer = await requireViewer('instance:manage');
    const [words, list] = await Promise.all([requestWords(), listInstances(viewer, wish)]);
    const { say } = words;
    return (
      <Main wide>
        <PageHeading title={say('instances.title')}>{say('instances.intro')}</PageHeading>
        <Adding address={add ?? ''} words={words} />
        <div className="mt-6 flex flex-col gap-4">
          {!list.none && <InstanceFilters wish={wish} words={words} />}
          {list.rows.length > 0 ? (
            <InstanceList rows={list.rows} wish={wish} words={words} />
          ) : (
            <Nothing none={list.none} words={words} />
          )}
        </div>
        {list.rows.length > 0 && <Paging list={list} wish={wish} words={words} />}
      </Main>
    );
  });
}

function Adding({ address, words: { say } }: { address: string; words: Words }) {
  return (
    <details open={address !== ''} className="group mt-5 max-w-xl">
      <summary className="w-fit cursor-pointer rounded-sm py-1 font-medium text-accent">
        {say('instances.add.title')}
      </summary>
      <div className="mt-2 rounded-xl border border-border bg-surface p-5">
        <AddForm
          action={addInstanceAction}
          address={address}
          maxLength={ADDRESS_LENGTH_MAX}
          labels={{
            label: say('instances.add.label'),
            hint: say('instances.add.hint'),
            submit: say('instances.add.submit'),
          }}
        />
      </div>
    </details>
  );
}

function Nothing({ none, words: { say } }: { none: boolean; words: Words }) {
  if (none)
    return <EmptyState title={say('instances.empty.title')}>{say('instances.empty.text')}</EmptyState>;
  return (
    <EmptyState
      title={say('instances.empty.nothing')}
      action={<LinkButton href="/admin/instances">{say('instances.empty.clear')}</LinkButton>}
    >
      {say('instances.empty.nothingText')}
    </EmptyState>
  );
}

function Paging({ list, wish, words: { say } }: { list: InstancesView; wish: InstanceWish; words: Words }) {
  const { page, pages, from, to, found } = list;
  const link = (to: number, name: 'previous' | 'next') => ({
    href: instancesHref(wish, { page: to }),
    title: say(`instances.list.${name}`),
  });
  return (
    <Pager
      label={say('instances.list.pages')}
      previous={page > 1 ? link(page - 1, 'previous') : null}
      next={page < pages ? link(page + 1, 'next') : null}
    >
      {say('instances.list.shown', { from, to, found })}
    </Pager>
  );
}
