import clsx from 'clsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Words } from '#lib/words/words.ts';
import { Bar, Drawing, Found, GitlabPage, Mark } from './drawing.tsx';

const EDIT_PROFILE = 'Edit profile';

type AvatarPlace = 'corner' | 'sidebar';

/** Where the avatar is, and what its menu offers. */
export function AvatarDrawing({ words, place }: { words: Words; place: AvatarPlace }) {
  return (
    <Drawing words={words} text={words.say(`drawings.avatar.${place}`, { entry: EDIT_PROFILE })}>
      <GitlabPage>{place === 'corner' ? <InCorner /> : <InSidebar />}</GitlabPage>
    </Drawing>
  );
}

function InCorner() {
  return (
    <>
      <div className="flex h-11 items-center justify-between border-border border-b bg-sunken px-3">
        <span className="flex items-center gap-3">
          <Logo />
          <Bar className="w-20 @md:w-32" />
        </span>
        <span className="flex items-center gap-6">
          <Bar className="w-6 @md:w-14" />
          <Avatar />
        </span>
      </div>
      <div className="relative flex h-40">
        <Entries className="w-1/4" />
        <Content />
        <Menu className="top-1 right-2" />
      </div>
    </>
  );
}

function InSidebar() {
  return (
    <div className="relative flex h-50">
      <div className="w-2/5 border-border border-r bg-sunken">
        <div className="flex h-11 items-center justify-between px-3">
          <Logo />
          <Avatar />
        </div>
        <Entries />
      </div>
      <Content />
      <Menu className="top-11 left-3" />
    </div>
  );
}

/** Any product's mark: a square. */
function Logo() {
  return <span data-edge className="size-5 shrink-0 rounded-[5px] bg-control/40" />;
}

function Avatar() {
  return (
    <span className="relative grid size-7 place-items-center overflow-visible rounded-full border-2 border-accent bg-accent-bg text-accent">
      <Icon name="user" size={14} />
      <Mark number={1} className="absolute -top-1.5 -left-3.5" />
    </span>
  );
}

function Entries({ className }: { className?: string }) {
  return (
    <div
      className={clsx(
        'flex flex-col gap-3.5 bg-sunken p-3',
        className && 'border-border border-r',
        className,
      )}
    >
      <Bar className="w-4/5" />
      <Bar className="w-3/5" />
      <Bar className="w-2/3" />
      <Bar className="w-1/2" />
    </div>
  );
}

function Content() {
  return (
    <div className="flex flex-1 flex-col gap-3.5 p-4">
      <Bar className="h-2.5 w-2/5" />
      <Bar className="w-11/12" />
      <Bar className="w-3/4" />
      <Bar className="w-5/6" />
    </div>
  );
}

function Menu({ className }: { className: string }) {
  return (
    <div
      className={clsx(
        'absolute flex w-40 flex-col rounded-md border border-control bg-surface py-2 @md:w-48',
        className,
      )}
    >
      <span className="flex flex-col gap-1.5 px-5 pt-1 pb-2.5">
        <Bar className="w-3/5 bg-control/50" />
        <Bar className="w-2/5" />
      </span>
      <span className="flex flex-col gap-2.5 border-border border-y pt-3 pb-1.5">
        <Bar className="ml-5 w-24" />
        <Found mark={2} className="mx-1">
          {EDIT_PROFILE}
        </Found>
      </span>
      <Bar className="mt-3 mb-1 ml-5 w-16" />
    </div>
  );
}
