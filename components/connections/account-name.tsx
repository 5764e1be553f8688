import type { ConnectionView } from '#lib/features/connections/view.ts';

type AccountNameProps = {
  connection: Pick<ConnectionView, 'account' | 'username' | 'displayName'>;
  large?: boolean;
};

/** Whose it is. The names come from GitLab and may be anything: isolated from the line's direction, cut where it ends. */
export function AccountName({ connection, large = false }: AccountNameProps) {
  const { account, username, displayName } = connection;
  return (
    <span className="flex min-w-0 flex-col">
      <bdi className={`truncate font-medium ${large ? 'text-md' : ''}`} title={account}>
        {account}
      </bdi>
      {username && displayName && displayName !== username && (
        <bdi className="truncate text-muted text-sm" title={displayName}>
          {displayName}
        </bdi>
      )}
    </span>
  );
}
