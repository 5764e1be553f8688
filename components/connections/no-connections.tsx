import type { ListWish } from '#lib/features/connections/schema.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { NothingDrawing } from './nothing-drawing.tsx';
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

/** There are some, but the filter or the search leaves none; the way back is all of them. */
export function NothingMatches({ wish, words: { say } }: { wish: ListWish; words: Words }) {
  const searched = wish.q !== '';
  const text = wish.show === null ? say('dashboard.unfound.text') : say('dashboard.unfound.textOfStatus');
  return (
    <EmptyState
      drawing={<NothingDrawing searched={searched} />}
      title={say(searched ? 'dashboard.unfound.title' : 'dashboard.nothing.title')}
      action={<LinkButton href="/connections">{say('dashboard.nothing.all')}</LinkButton>}
    >
      {searched ? text : say('dashboard.nothing.text')}
    </EmptyState>
  );
}
