import type { ReactNode } from 'react';
import type { GuideView } from '#lib/features/guide/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { StepNumber } from '../ui/step-number.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { CreateToken, EnterCredentials, FindHostname } from './guide-steps.tsx';

/** The guide beside the form, in steps that fold. */
export function GuideBeside({ guide, words }: { guide: GuideView; words: Words }) {
  const { say } = words;
  const query = guide.isOwn ? `?host=${encodeURIComponent(guide.baseUrl)}` : '';
  return (
    <Card aria-labelledby="guide" data-guide="" className="group/guide overflow-hidden">
      <header className="px-5 pt-5 pb-4 sm:px-6">
        <h2 id="guide" className="font-semibold text-md">
          {say('guide.heading')}
        </h2>
        <p className="mt-1 text-muted text-sm">
          {say('guide.intro')} {say('guide.before.text')}
        </p>
      </header>
      <Step number={1} title={say('guide.find.title')} open={!guide.isOwn}>
        <FindHostname guide={guide} words={words} />
      </Step>
      <Step number={2} title={say('guide.token.title')} open={guide.isOwn}>
        <CreateToken guide={guide} words={words} />
      </Step>
      <Step number={3} title={say('guide.enter.title')}>
        <EnterCredentials guide={guide} words={words} />
      </Step>
      <p className="border-border border-t px-5 py-4 text-sm sm:px-6">
        <TextLink href={`/guide${query}`} target="_blank" rel="noopener">
          {say('guide.whole')}
        </TextLink>
      </p>
    </Card>
  );
}

type StepProps = { number: number; title: string; open?: boolean; children: ReactNode };

function Step({ number, title, open = false, children }: StepProps) {
  return (
    <details open={open} className="group/step border-border border-t">
      <summary className="flex min-h-11 items-center gap-3 px-5 py-2.5 hover:bg-sunken sm:px-6">
        <StepNumber number={number} />
        <h3 className="flex-1 font-medium">{title}</h3>
        <Icon name="chevron" className="text-muted transition-transform group-open/step:rotate-180" />
      </summary>
      <div className="px-5 pt-1 pb-5 text-muted sm:px-6">{children}</div>
    </details>
  );
}
