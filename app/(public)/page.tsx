import { redirect } from 'next/navigation';
import { PatchDrawing } from '#components/connections/patch-drawing.tsx';
import { LandingPoints } from '#components/layout/landing-points.tsx';
import { Main } from '#components/layout/main.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { getSignUpState } from '#lib/features/account/get-sign-up-state.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../calmly.tsx';

export default function LandingPage() {
  return calmly(async () => {
    if (await currentViewer()) redirect('/connections');
    const signUp = await getSignUpState();
    return (
      <Main>
        <div className="flex flex-col items-center py-6 text-center sm:py-14">
          <PatchDrawing />
          <h1 className="mt-8 max-w-2xl font-semibold text-2xl tracking-tight sm:text-[36px] sm:leading-[44px]">
            Your GitLab accounts, linked and looked after
          </h1>
          <p className="mt-4 max-w-xl text-md text-muted">
            Patchbay links GitLab.com and self-managed GitLabs with a hostname and a personal access token,
            and shows every connection with the day on which it ends.
          </p>
          <div className="mt-8 flex flex-wrap justify-center gap-3">
            <LinkButton href="/sign-in" variant="primary">
              Sign in
            </LinkButton>
            {signUp.kind === 'open' && <LinkButton href="/sign-up">Create an account</LinkButton>}
            <LinkButton href="/guide" variant="quiet">
              How to connect
            </LinkButton>
          </div>
        </div>
        <LandingPoints />
      </Main>
    );
  });
}
