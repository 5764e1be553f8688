import { Icon } from '#components/ui/icon.tsx';
import { IconPaths } from '#components/ui/icon-paths.tsx';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import type { Words } from '#lib/words/words.ts';
import { Bar, Drawing, FakeButton, FieldLine, GitlabPage, Mark } from './drawing.tsx';

/** GitLab's own words. */
const CREATE: Record<GuideEra, string> = {
  classic: 'Create personal access token',
  sidebar: 'Create personal access token',
  settings: 'Create token',
  access: 'Generate token',
};

type FormDrawingProps = {
  words: Words;
  era: GuideEra;
  name: string;
  scopes: readonly string[];
  /** `YYYY-MM-DD`, as GitLab's field takes it. */
  day: string;
};

/** GitLab's form, filled in as this person should. */
export function FormDrawing({ words, era, name, scopes, day }: FormDrawingProps) {
  const text = words.say('drawings.form', {
    name,
    day,
    scopes: scopes.join(', '),
    create: CREATE[era],
  });
  return (
    <Drawing words={words} text={text}>
      <GitlabPage>
        <div className="flex flex-col gap-4 p-4 @md:px-6 @md:py-5">
          <Bar className="mb-1 h-2.5 w-2/5" />
          <FieldLine mark={1} label="Token name" className="max-w-80">
            <span className="min-w-0 break-words">{name}</span>
          </FieldLine>
          <FieldLine mark={2} label="Expiration date" className="max-w-80 justify-between">
            <span className="numbers">{day}</span>
            <Icon name="calendar" size={14} className="text-muted" />
          </FieldLine>
          <Scopes ticked={scopes} />
          <FakeButton className="ml-7.5 self-start">{CREATE[era]}</FakeButton>
        </div>
      </GitlabPage>
    </Drawing>
  );
}

function Scopes({ ticked }: { ticked: readonly string[] }) {
  return (
    <div className="flex gap-2.5">
      <Mark number={3} />
      <div className="flex min-w-0 flex-1 flex-col gap-2.5">
        <span className="font-medium leading-5">Select scopes</span>
        {ticked.map((scope) => (
          <span key={scope} className="flex items-start gap-2">
            <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-[4px] border border-accent bg-accent text-on-accent">
              <IconPaths paths={['M20 6 9 17l-5-5']} size={12} />
            </span>
            <span className="min-w-0 break-all font-medium font-mono leading-5 @md:w-36">{scope}</span>
            <Meaning className="w-40" />
          </span>
        ))}
        <Unticked className="w-28" />
        <Unticked className="w-20" />
      </div>
    </div>
  );
}

function Unticked({ className }: { className: string }) {
  return (
    <span className="flex h-5 items-center gap-2">
      <span className="size-4 shrink-0 rounded-[4px] border border-control" />
      <span className="flex-1 @md:w-36 @md:flex-none">
        <Bar className={className} />
      </span>
      <Meaning className="w-28" />
    </span>
  );
}

/** What GitLab says about a scope, where there is room. */
function Meaning({ className }: { className: string }) {
  return (
    <span className="hidden h-5 min-w-0 flex-1 items-center @md:flex">
      <Bar className={className} />
    </span>
  );
}
