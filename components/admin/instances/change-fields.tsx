import type { InstanceState } from '#lib/features/admin/instances/view.ts';

type ChangeFieldsProps = { instanceId: string; revision: number; state: InstanceState };

/** Which GitLab, and the newest revision that this page has shown: the next change says that it has seen it. */
export function ChangeFields({ instanceId, revision, state }: ChangeFieldsProps) {
  const seen = Math.max(revision, state.revision ?? 0);
  return (
    <>
      <input type="hidden" name="instanceId" value={instanceId} />
      <input type="hidden" name="revision" value={seen} />
    </>
  );
}
