import { requestWords } from '#lib/infra/words/request-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PatchDrawing } from './patch-drawing.tsx';

/** The first thing a new person sees. */
export async function NoConnections() {
  const { say } = await requestWords();
  return (
    <EmptyState
      drawing={<PatchDrawing />}
      title={say('dashboard.empty.title')}
      action={
        <LinkButton href="/connect" variant="primary">
          <Icon name="plug" />
          {say('dashboard.empty.connect')}
        </LinkButton>
      }
    >
      {say('dashboard.empty.text')}
    </EmptyState>
  );
}

export async function NothingMatches() {
  const { say } = await requestWords();
  return (
    <EmptyState
      title={say('dashboard.nothing.title')}
      action={<LinkButton href="/connections">{say('dashboard.nothing.all')}</LinkButton>}
    >
      {say('dashboard.nothing.text')}
    </EmptyState>
  );
}
