import type { ReactNode } from 'react';
import type { GuideView, TokenPageView } from '#lib/features/guide/view.ts';
import type { Words } from '#lib/words/words.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Alert } from '../ui/alert.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { Input } from '../ui/input.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { StepNumber } from '../ui/step-number.tsx';
import { CreateToken, EnterCredentials, FindHostname } from './guide-steps.tsx';
import { TokenPagePanel } from './token-page-panel.tsx';

type GuideProps = {
  guide: GuideView;
  tokenPage: TokenPageView;
  words: Words;
  /** The address as they typed it, whether it can be read or not. */
  typed: string;
  connectHref: string;
};

/** All of the way from nothing to a linked account, for somebody who never made a token. */
export function Guide({ guide, tokenPage, words, typed, connectHref }: GuideProps) {
  const { say } = words;
  const quick = guide.prefilled ? (guide.isOwn ? 'quick' : 'quickUnknown') : 'plain';
  return (
    <div
      data-guide=""
      className="group/guide mx-auto flex max-w-3xl flex-col gap-6 [print-color-adjust:exact]"
    >
      <PageHeading title={say('guide.title')}>{say('guide.intro')}</PageHeading>
      <Alert tone="info" title={say('guide.before.title')}>
        {say('guide.before.text')}
      </Alert>
      <Step number={1} title={say('guide.find.title')} words={words}>
        <FindHostname guide={guide} words={words} />
      </Step>
      <Step number={2} title={say('guide.token.title')} id="token" words={words}>
        <CreateToken
          guide={guide}
          words={words}
          quick={
            <div className="mb-6">
              <p className="mb-4">{say(`guide.token.${quick}`)}</p>
              <OwnHost typed={typed} unread={typed !== '' && !guide.isOwn} words={words} />
              <TokenPagePanel view={tokenPage} />
              <h3 className="mt-6 font-medium text-fg">{say('guide.token.byHand')}</h3>
            </div>
          }
        />
      </Step>
      <Step number={3} title={say('guide.enter.title')} words={words}>
        <EnterCredentials guide={guide} words={words} />
        <div className="mt-4">
          <LinkButton href={connectHref} variant="primary">
            {say('guide.enter.connect')}
          </LinkButton>
        </div>
      </Step>
    </div>
  );
}

/** Their own GitLab, for who comes here without the connect form; a plain form that asks for this page again. */
function OwnHost({ typed, unread, words: { say } }: { typed: string; unread: boolean; words: Words }) {
  const error = unread && say('guide.token.unread');
  return (
    <form action="/guide#token" method="get" className="mb-4 text-fg print:hidden">
      <Field id="guide-host" label={say('guide.token.host')} error={error}>
        <div className="flex flex-wrap gap-2">
          <span className="min-w-44 max-w-80 flex-1">
            <Input
              {...fieldAttributes('guide-host', { error })}
              name="host"
              inputMode="url"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={512}
              placeholder="gitlab.com"
              defaultValue={typed}
              className="font-mono"
            />
          </span>
          <button type="submit" className={buttonClass('secondary', 'md', 'h-11 sm:h-10')}>
            {say('guide.token.show')}
          </button>
        </div>
      </Field>
    </form>
  );
}

type StepProps = { number: number; title: string; id?: string; words: Words; children: ReactNode };

function Step({ number, title, id, words, children }: StepProps) {
  const headingId = `guide-step-${number}`;
  return (
    <Card aria-labelledby={headingId} id={id} className="scroll-mt-6 p-5 sm:p-6">
      <h2 id={headingId} className="flex items-center gap-3 font-semibold text-md">
        <StepNumber number={number} large />
        <span>
          <span className="sr-only">{words.say('guide.stepNumber', { number })} </span>
          {title}
        </span>
      </h2>
      <div className="mt-4 text-muted">{children}</div>
    </Card>
  );
}
