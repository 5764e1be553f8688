import type { PatternView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';

type PatternsProps = { patterns: readonly PatternView[]; now: string; words: Words };

/** The same trouble of several people, each with a way to see it. */
export function Patterns({ patterns, now, words }: PatternsProps) {
  if (patterns.length === 0) return <p className="text-muted">{words.say('support.patterns.none')}</p>;
  return (
    <ul className="flex flex-col">
      {patterns.map((pattern) => (
        <Pattern key={`${pattern.code} ${pattern.baseUrl}`} pattern={pattern} now={now} words={words} />
      ))}
    </ul>
  );
}

function Pattern({ pattern, now, words: { say } }: { pattern: PatternView; now: string; words: Words }) {
  const { title, code, trend, lastSeen, attemptsHref, bannerHref, told } = pattern;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 border-border border-t py-3.5 first:border-t-0 first:pt-0 last:pb-0">
      <div className="flex min-w-0 flex-1 basis-80 gap-2.5">
        <Icon name="alert" className="mt-0.5 text-warn" />
        <div className="min-w-0">
          <p className="break-words font-medium">{title}</p>
          <p className="mt-0.5 flex flex-wrap gap-x-3 text-muted text-sm">
            <span className="font-mono text-xs leading-5">{code}</span>
            <span>{trend}</span>
            <span>
              {say('support.patterns.lastSeen')} <TimeAgo at={lastSeen} now={now} />
            </span>
          </p>
          {told && (
            <p className="mt-0.5 text-sm">
              <TextLink href="/support/banners">{told}</TextLink>
            </p>
          )}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={attemptsHref} size="sm">
          {say('support.patterns.attempts')}
        </LinkButton>
        {!told && (
          <LinkButton href={bannerHref} size="sm">
            {say('banners.tell')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
