import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import { Bar, Drawing, Mark } from './drawing.tsx';

const CORNER: Record<GuideEra, boolean> = { classic: true, sidebar: false, settings: true, access: true };

/** Where the avatar is, and what its menu offers. */
export function AvatarDrawing({ era }: { era: GuideEra }) {
  const corner = CORNER[era];
  const place = corner ? 'in the upper-right corner' : 'at the top of the left sidebar';
  return (
    <Drawing
      text={`A GitLab page. Mark 1: your avatar, ${place}. Mark 2: Edit profile, in the menu that opens below it.`}
    >
      <div className="flex h-9 items-center justify-between border-border border-b bg-sunken px-3">
        <Bar className="w-16" />
        {corner && <Avatar />}
      </div>
      <div className="flex">
        <div className="flex w-2/5 flex-col gap-3 border-border border-r bg-sunken p-3">
          {!corner && <Avatar />}
          {!corner && <Menu />}
          <Bar className="w-4/5" />
          <Bar className="w-3/5" />
          <Bar className="w-2/3" />
        </div>
        <div className="flex min-h-28 flex-1 flex-col gap-3 p-3">
          {corner && <Menu right />}
          <Bar className="w-1/2" />
          <Bar className="w-3/4" />
        </div>
      </div>
    </Drawing>
  );
}

function Avatar() {
  return (
    <span className="flex items-center gap-1.5">
      <Mark number={1} />
      <span className="size-6 rounded-full border-2 border-accent bg-accent-bg" />
    </span>
  );
}

function Menu({ right = false }: { right?: boolean }) {
  return (
    <span
      className={`flex w-36 flex-col gap-2.5 rounded-md border border-control bg-surface p-2.5 ${right ? 'self-end' : ''}`}
    >
      <Bar className="w-20" />
      <span className="flex items-center gap-1.5 font-medium">
        <Mark number={2} />
        Edit profile
      </span>
      <Bar className="w-14" />
    </span>
  );
}
