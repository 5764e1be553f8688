'use client';

import { type FormEvent, type ReactNode, useActionState, useEffect, useRef } from 'react';
import type { AttemptView, ConnectFormState } from '#lib/features/connections/view.ts';
import type { TokenPageView } from '#lib/features/guide/view.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Alert } from '../ui/alert.tsx';
import { useSay } from '../ui/say.tsx';
import { announcement, lookAnnouncement } from './announcement.ts';
import { focusOn, settle, showBeside } from './attention.ts';
import { ConnectForm, type Renewing } from './connect-form.tsx';
import { ConnectOutcome } from './connect-outcome.tsx';
import { ConnectLost, ConnectRefusal } from './connect-refusal.tsx';
import type { LookAnswer } from './look-answer.ts';
import { useDraftChoices } from './use-draft-choices.ts';
import { useLook } from './use-look.ts';
import { type Run, type StreamConnect, useStreamedConnect } from './use-streamed-connect.ts';
import { useTokenPage } from './use-token-page.ts';
import { type WatchAction, WatchForm } from './watch-form.tsx';

const FORM_ID = 'connect-form';
const WATCH_ID = 'watch-form';

export type ConnectFlowProps = {
  /** Plain form post: leads to `/connect/<reference>`, or back here with a state. */
  connect: (state: ConnectFormState, form: FormData) => Promise<ConnectFormState>;
  /** The same with the checks as they finish; used where script runs. */
  stream: StreamConnect;
  /** Plain form post of the address alone: looks, and leads back here. */
  lookPlainly: (state: LookAnswer | null, form: FormData) => Promise<LookAnswer | null>;
  /** *Tell me when it is back*. */
  watch: WatchAction;
  initial: ConnectFormState;
  /** That of the GitLab they were at last, or GitLab.com's. */
  tokenPage: TokenPageView;
  /** How far they had come. `atToken`: they had gone to make the token; `eraChosen`: they had said what their GitLab looks like. */
  begun: { atToken: boolean; eraChosen: boolean };
  /** The address stands in the page's own: anybody may have written the link, and a token is about to go there. */
  fromLink?: boolean;
  /** An attempt that failed and is shown again, drawn by the page. */
  stored?: { attempt: AttemptView; outcome: ReactNode };
  renew?: Renewing;
  guide: ReactNode;
};

/** Form on the left; what came of it, and the guide, on the right. One flow, with and without script. */
export function ConnectFlow(props: ConnectFlowProps) {
  const { connect, stream, initial, stored, renew, guide } = props;
  const say = useSay();
  // One address for both: posted without script, one form with two actions finds its state again by the address alone.
  const posted = renew ? `/connect?renew=${renew.id}${renew.changeAccount ? '&change=yes' : ''}` : '/connect';
  const [state, post] = useActionState(connect, initial, posted);
  const { run, start } = useStreamedConnect(
    stream,
    stored ? { phase: 'finished', attempt: stored.attempt } : { phase: 'idle' },
  );
  const [looked, lookPlainly] = useActionState(props.lookPlainly, null, posted);
  const hostname = state.hostname || looked?.look.typed || initial.hostname;
  const { look, typed } = useLook(hostname, looked);
  const tokenPage = useTokenPage(look, looked?.tokenPage ?? props.tokenPage);
  useDraftChoices(props.begun.eraChosen);
  const beside = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const shown: Run = run.phase === 'idle' && state.status === 'refused' ? { phase: 'refused', state } : run;
  const fresh = shown.phase === 'finished' && shown.attempt !== stored?.attempt;
  const mending = shown.phase === 'finished' ? shown.attempt.mending : null;
  const field = mending?.field ?? null;

  useEffect(() => {
    if (props.begun.atToken && !stored) focusOn(form.current, 'token');
  }, [props.begun.atToken, stored]);

  useEffect(() => {
    if (shown.phase === 'refused' || fresh) settle(shown, form.current, field);
  }, [shown, fresh, field]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (run.phase === 'running') return;
    showBeside(beside.current);
    const { submitter } = event.nativeEvent as SubmitEvent;
    void start(new FormData(event.currentTarget, submitter));
  };

  return (
    <>
      <p role="status" className="sr-only">
        {shown.phase === 'running' || fresh ? announcement(shown, say) : lookAnnouncement(look, say)}
      </p>
      <PageHeading title={renew ? say('connect.renewTitle', { account: renew.words }) : say('connect.title')}>
        {say(renew ? 'connect.renewIntro' : 'connect.intro')}
      </PageHeading>
      {props.fromLink && (
        <div className="mt-4">
          <Alert tone="warn" title={say('connect.fromLink.title')}>
            {say('connect.fromLink.text')}
          </Alert>
        </div>
      )}
      <WatchForm id={WATCH_ID} action={props.watch} look={look} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-8">
        <form
          ref={form}
          id={FORM_ID}
          action={post}
          onSubmit={submit}
          noValidate
          className="min-w-0 rounded-xl border border-border bg-surface"
        >
          <ConnectForm
            run={shown}
            mending={mending}
            renew={renew}
            tokenPage={tokenPage}
            address={{
              hostname,
              settled: renew !== undefined,
              look,
              onTyped: typed,
              lookPlainly,
              watchId: WATCH_ID,
            }}
          />
        </form>
        {/* Beside a long form it stays in sight and scrolls by itself: the checks are where one looks, wherever the button was. */}
        <div
          ref={beside}
          className="flex min-w-0 flex-col gap-6 *:shrink-0 lg:sticky lg:top-20 lg:-mr-3 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:overscroll-contain lg:pr-3"
        >
          {(shown.phase === 'running' || fresh) && <ConnectOutcome run={shown} formId={FORM_ID} />}
          {shown.phase === 'finished' && !fresh && stored?.outcome}
          {shown.phase === 'refused' && <ConnectRefusal state={shown.state} />}
          {shown.phase === 'lost' && <ConnectLost />}
          {guide}
        </div>
      </div>
    </>
  );
}
