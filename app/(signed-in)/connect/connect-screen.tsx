import type { ReactNode } from 'react';
import { ConnectFlow, type ConnectFlowProps } from '#components/connect/connect-flow.tsx';
import { idleForm } from '#components/connect/idle-form.ts';
import { GuideBeside } from '#components/guide/guide-beside.tsx';
import { Main } from '#components/layout/main.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { watchInstanceAction } from '#lib/features/connect/actions.ts';
import { getDraft } from '#lib/features/connect/get-draft.ts';
import { connectAction, streamConnectAction } from '#lib/features/connections/actions.ts';
import { getGuide } from '#lib/features/guide/get-guide.ts';
import { getTokenPage } from '#lib/features/guide/get-token-page.ts';
import { getTokenWish } from '#lib/features/guide/get-token-wish.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { lookPlainlyAction } from './look-plainly.ts';

type Screen = Pick<ConnectFlowProps, 'stored' | 'renew' | 'fromLink'> & {
  /** An address that the page was asked for; null: that of the draft. */
  hostname: string | null;
};

/** The flow with everything around it: the form where the person left it, and the guide for their GitLab beside it. */
export async function connectScreen(viewer: Viewer, { hostname, ...flow }: Screen): Promise<ReactNode> {
  const [words, draft, wish] = await Promise.all([requestWords(), getDraft(viewer), getTokenWish()]);
  const address = hostname ?? draft?.address ?? '';
  const here = draft && (draft.address === address || draft.baseUrl === address) ? draft : null;
  const guide = getGuide({
    era: draft?.era ?? null,
    navigation: draft?.navigation ?? null,
    // What was found at this very address before; another one is looked at anew.
    host: here?.baseUrl ?? address,
    version: here?.version ?? null,
    ...wish,
    now: new Date(),
  });
  return (
    <Main>
      <SayProvider {...spoken(words, 'connect')}>
        <ConnectFlow
          connect={connectAction}
          stream={streamConnectAction}
          lookPlainly={lookPlainlyAction}
          watch={watchInstanceAction}
          initial={idleForm(address)}
          tokenPage={getTokenPage(guide, words, { fineGrained: draft?.tokenKind === 'fine_grained' })}
          begun={{ atToken: flow.renew !== undefined || here?.step === 3, eraChosen: draft?.era != null }}
          guide={<GuideBeside guide={guide} words={words} />}
          {...flow}
        />
      </SayProvider>
    </Main>
  );
}
