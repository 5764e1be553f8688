import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PatchDrawing } from './patch-drawing.tsx';

/** The first thing a new person sees. */
export function NoConnections() {
  return (
    <EmptyState
      drawing={<PatchDrawing />}
      title="Nothing is plugged in yet"
      action={
        <LinkButton href="/connect" variant="primary">
          <Icon name="plug" />
          Connect a GitLab account
        </LinkButton>
      }
    >
      Link your first GitLab account: GitLab.com or your own instance. It takes a hostname, a personal access
      token, and less than two minutes.
    </EmptyState>
  );
}

export function NothingMatches() {
  return (
    <EmptyState
      title="None at the moment"
      action={<LinkButton href="/connections">Show all connections</LinkButton>}
    >
      No connection has this status.
    </EmptyState>
  );
}
