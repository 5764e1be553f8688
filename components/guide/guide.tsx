import type { ReactNode } from 'react';
import { formatDay } from '#lib/domain/format-day.ts';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import { CREATE_BUTTON, TOKEN_NAME, WAY_TO_FORM } from '#lib/features/guide/messages.ts';
import type { GuideView } from '#lib/features/guide/view.ts';
import { ScopeList } from '../connections/scope-list.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Alert } from '../ui/alert.tsx';
import { Card } from '../ui/card.tsx';
import { Fact } from '../ui/fact.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { AvatarDrawing } from './avatar-drawing.tsx';
import { EraSwitch } from './era-switch.tsx';
import { FormDrawing } from './form-drawing.tsx';
import { Labels } from './labels.tsx';
import { ShownOnceDrawing } from './shown-once-drawing.tsx';

type GuideProps = { guide: GuideView; hrefOfEra: (era: GuideEra) => string; connectHref: string };

/** All of the way from nothing to a linked account, for somebody who never made a token. */
export function Guide({ guide, hrefOfEra, connectHref }: GuideProps) {
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6">
      <PageHeading title="How to connect your GitLab account">
        You need two things: the hostname of your GitLab, and a personal access token from it. It takes about
        two minutes.
      </PageHeading>
      <Alert tone="info" title="Before you start">
        You need a registered account on that GitLab, and to be able to sign in to it.
      </Alert>
      <Step number={1} title="Find your hostname">
        <p>
          <code>gitlab.com</code>, or your own instance’s domain, such as <code>gitlab.example.com</code>.
        </p>
        <Tip>
          The hostname is the domain where your GitLab is hosted: what your browser shows when you use it.
        </Tip>
      </Step>
      <Step number={2} title="Create the token" id="token">
        <PrefilledPage guide={guide} />
        <p className="mt-5">Or go there step by step:</p>
        <Way guide={guide} />
        <Tip>Copy the token now: GitLab shows it once, and leaving the page loses it.</Tip>
        <ShownOnceDrawing />
        <EraSwitch current={guide.era} hrefOf={hrefOfEra} />
      </Step>
      <Step number={3} title="Enter the credentials">
        <p>
          Put the hostname and the token into their fields and choose <b>Connect</b>. Patchbay checks both
          step by step, and says what is wrong if something is. At the end you read: “You are now connected to
          GitLab”.
        </p>
        <div className="mt-4">
          <LinkButton href={connectHref} variant="primary">
            Connect an account
          </LinkButton>
        </div>
      </Step>
    </div>
  );
}

function PrefilledPage({ guide }: { guide: GuideView }) {
  const { tokenPage, prefilled, isOwn, expiresOn } = guide;
  return (
    <>
      <p>
        {prefilled ? 'This opens GitLab’s page with name and scopes filled in' : 'This opens GitLab’s page'}
        {isOwn ? '.' : ', at gitlab.com.'} Only the date is left for you to pick:
      </p>
      <p className="numbers mt-2 flex flex-wrap items-center gap-x-3">
        <span className="font-semibold text-fg text-lg">{formatDay(expiresOn)}</span>
        <Fact text={expiresOn} what="date" />
      </p>
      <div className="mt-3">
        <LinkButton href={tokenPage} target="_blank" rel="noopener noreferrer">
          {prefilled ? 'Open prefilled token page' : 'Open token page'}
        </LinkButton>
      </div>
      <p className="mt-2 text-sm">
        Page not found? Then your GitLab has personal access tokens switched off, or is older or newer than
        this page assumes.
      </p>
    </>
  );
}

function Way({ guide: { era, scopes, expiresOn } }: { guide: GuideView }) {
  const steps = WAY_TO_FORM[era];
  return (
    <ol className="mt-3 flex list-decimal flex-col gap-2 pl-5 marker:text-muted">
      {steps.map((text, index) => (
        <li key={text}>
          <Labels text={text} />
          {index === 1 && <AvatarDrawing era={era} />}
        </li>
      ))}
      <li>
        <Labels
          text={`Enter a name such as **${TOKEN_NAME}**, the date **${formatDay(expiresOn)}**, and tick these scopes:`}
        />
        <div className="mt-2">
          <ScopeList scopes={scopes} label="Scopes to tick" />
        </div>
        <FormDrawing era={era} scopes={scopes} expiresOn={expiresOn} />
      </li>
      <li>
        <Labels text={`Choose **${CREATE_BUTTON[era]}**.`} />
      </li>
      <li className="list-none text-sm">
        The date may be at most 365 days ahead by default, 400 where GitLab 17.6 or later has that limit
        extended. A longer period means renewing less often.
      </li>
    </ol>
  );
}

function Step({
  number,
  title,
  id,
  children,
}: {
  number: number;
  title: string;
  id?: string;
  children: ReactNode;
}) {
  const headingId = `step-${number}`;
  return (
    <Card aria-labelledby={headingId} id={id} className="scroll-mt-6 p-5 sm:p-6">
      <h2 id={headingId} className="flex items-center gap-3 font-semibold text-md">
        <span
          aria-hidden="true"
          className="numbers grid size-7 place-items-center rounded-full bg-accent-bg text-accent text-sm"
        >
          {number}
        </span>
        <span>
          <span className="sr-only">Step {number}: </span>
          {title}
        </span>
      </h2>
      <div className="mt-3 text-muted sm:pl-10 [&_b]:font-medium [&_b]:text-fg [&_code]:font-mono [&_code]:text-fg">
        {children}
      </div>
    </Card>
  );
}

function Tip({ children }: { children: ReactNode }) {
  return (
    <p className="mt-3 border-accent border-l-2 pl-3 text-sm">
      <b>Tip.</b> {children}
    </p>
  );
}
