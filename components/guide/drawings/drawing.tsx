import clsx from 'clsx';
import { Fragment, type ReactNode } from 'react';
import type { Words } from '#lib/words/words.ts';

type DrawingProps = {
  words: Words;
  /** All that is to be seen, in words. */
  text: string;
  children: ReactNode;
};

/**
 * A drawing of a page: grey bars for what does not matter, real words for what must be found. It follows the width of its own place, not the
 * screen's. What is inside is a picture; nothing in it can be pressed.
 */
export function Drawing({ words, text, children }: DrawingProps) {
  return (
    <figure className="@container my-4 break-inside-avoid">
      <div
        role="img"
        aria-label={text}
        className="pointer-events-none select-none rounded-lg bg-sunken text-fg text-xs ring-1 ring-border ring-inset @md:p-5 @sm:p-3 @md:text-sm"
      >
        {children}
      </div>
      <figcaption className="mt-1.5 text-muted text-xs">{words.say('drawings.caption')}</figcaption>
    </figure>
  );
}

/** The part of a screen that is drawn. GitLab's words stay English in every language, for browsers that translate, too. */
export function GitlabPage({ children }: { children: ReactNode }) {
  return (
    <div
      lang="en"
      translate="no"
      className="overflow-hidden rounded-lg border border-control/60 bg-surface @sm:rounded-md"
    >
      {children}
    </div>
  );
}

/** A line of text that does not matter. */
export function Bar({ className = 'w-24' }: { className?: string }) {
  return <span data-edge className={clsx('block h-2 max-w-full rounded-full bg-control/30', className)} />;
}

/** The number that sentences speak of. */
export function Mark({ number, className }: { number: number; className?: string }) {
  return (
    <span
      data-edge
      className={clsx(
        'numbers grid size-5 shrink-0 place-items-center rounded-full bg-accent font-semibold text-[11px] text-on-accent leading-none outline-2 outline-surface',
        className,
      )}
    >
      {number}
    </span>
  );
}

type FoundProps = { mark: number; children: ReactNode; className?: string };

/** What must be found, with its mark on its left edge. */
export function Found({ mark, children, className }: FoundProps) {
  return (
    <span
      className={clsx(
        'relative flex items-center rounded-sm border border-accent bg-accent-bg py-1 pr-2 pl-4 font-medium text-fg',
        className,
      )}
    >
      <Mark number={mark} className="absolute top-1/2 -left-2.5 -translate-y-1/2" />
      {children}
    </span>
  );
}

/** What is pressed in the end. */
export function FakeButton({
  mark,
  children,
  className,
}: {
  mark?: number;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={clsx(
        'relative inline-flex shrink-0 items-center justify-center gap-1 whitespace-nowrap rounded-sm border border-accent bg-accent py-1 pr-2 font-medium text-on-accent @sm:pr-2.5',
        mark ? 'pl-3.5 @sm:pl-4.5' : 'pl-2.5',
        className,
      )}
    >
      {mark && <Mark number={mark} className="absolute top-1/2 -left-2.5 -translate-y-1/2" />}
      {children}
    </span>
  );
}

type FieldLineProps = { mark?: number; label: string; children: ReactNode; className?: string };

/** A label above what stands in its field; marks stand in a column of their own. */
export function FieldLine({ mark, label, children, className }: FieldLineProps) {
  return (
    <div className="flex gap-2.5">
      {mark && <Mark number={mark} />}
      <div className="min-w-0 flex-1">
        <span className="block font-medium leading-5">{label}</span>
        <span
          className={clsx(
            'mt-1 flex min-h-8 items-center gap-2 rounded-sm border border-control bg-surface px-2.5 py-1',
            className,
          )}
        >
          {children}
        </span>
      </div>
    </div>
  );
}

/** A host that has to fit breaks after its dots and slashes, and between letters only where that is not enough. */
export function Host({ name }: { name: string }) {
  return name.split(/(?<=[./:])/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, which may repeat and never move
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
