import type { ConnectionView } from '#lib/features/connections/view.ts';

type AccountNameProps = {
  connection: Pick<ConnectionView, 'username' | 'displayName' | 'tokenName'>;
  large?: boolean;
};

/** Whose it is. The names come from GitLab and may be anything: isolated from the line's direction, cut where it ends. */
export function AccountName({ connection, large = false }: AccountNameProps) {
  const { username, displayName } = connection;
  const first = username ? `@${username}` : accountWords(connection);
  return (
    <span className="flex min-w-0 flex-col">
      <bdi className={`truncate font-medium ${large ? 'text-md' : ''}`} title={first}>
        {first}
      </bdi>
      {username && displayName && displayName !== username && (
        <bdi className="truncate text-muted text-sm" title={displayName}>
          {displayName}
        </bdi>
      )}
    </span>
  );
}

/** For sentences and button names: "@ada", or what is known where GitLab does not say. */
export function accountWords(
  connection: Pick<ConnectionView, 'username' | 'displayName' | 'tokenName'>,
): string {
  if (connection.username) return `@${connection.username}`;
  return connection.displayName ?? connection.tokenName ?? 'Unnamed account';
}
