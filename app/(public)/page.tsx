import { redirect } from 'next/navigation';
import { SetUpAwaited } from '#components/account/set-up-awaited.tsx';
import { PatchDrawing } from '#components/connections/patch-drawing.tsx';
import { LandingPoints } from '#components/layout/landing-points.tsx';
import { Main } from '#components/layout/main.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { getSetUpAwaited } from '#lib/features/account/get-set-up-state.ts';
import { getSignUpState } from '#lib/features/account/get-sign-up-state.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../calmly.tsx';

export default function LandingPage() {
  return calmly(async () => {
    if (await currentViewer()) redirect('/connections');
    const { say } = await requestWords();
    const signUp = await getSignUpState();
    return (
      <Main>
        <div className="flex flex-col items-center py-6 text-center sm:py-14">
          <PatchDrawing />
          <h1 className="mt-8 max-w-2xl font-semibold text-2xl tracking-tight sm:text-[36px] sm:leading-[44px]">
            {say('landing.title')}
          </h1>
          <p className="mt-4 max-w-xl text-md text-muted">{say('landing.text')}</p>
          {(await getSetUpAwaited()) && (
            <div className="mt-6 max-w-xl text-left">
              <SetUpAwaited />
            </div>
          )}
          <div className="mt-8 flex flex-wrap justify-center gap-3">
            <LinkButton href="/sign-in" variant="primary">
              {say('landing.signIn')}
            </LinkButton>
            {signUp.kind === 'open' && <LinkButton href="/sign-up">{say('landing.signUp')}</LinkButton>}
            <LinkButton href="/guide" variant="quiet">
              {say('landing.guide')}
            </LinkButton>
          </div>
        </div>
        <LandingPoints />
      </Main>
    );
  });
}
