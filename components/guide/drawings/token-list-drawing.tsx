import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import type { Words } from '#lib/words/words.ts';
import { Bar, Drawing, FakeButton, FieldLine, Found, GitlabPage } from './drawing.tsx';

/** GitLab's own words: what leads to the tokens in the settings' sidebar, and from their list to the form. */
const GROUP = 'Access';
const LEGACY = 'Legacy token';
const FINE_GRAINED = 'Fine-grained token';
const ENTRY: Record<GuideEra, string> = {
  classic: 'Access Tokens',
  sidebar: 'Access tokens',
  settings: 'Personal access tokens',
  access: 'Personal access tokens',
};
const ADD: Record<GuideEra, string> = {
  classic: '',
  sidebar: 'Add new token',
  settings: 'Add new token',
  access: 'Generate token',
};

/** The way from the settings to the form. */
export function TokenListDrawing({ words, era }: { words: Words; era: GuideEra }) {
  const text = words.say(`drawings.tokenList.${era}`, {
    entry: ENTRY[era],
    group: GROUP,
    add: ADD[era],
    legacy: LEGACY,
  });
  return (
    <Drawing words={words} text={text}>
      <GitlabPage>
        <div className="flex">
          <Sidebar era={era} />
          <div className="relative min-w-0 flex-1">{MAIN[era]()}</div>
        </div>
      </GitlabPage>
    </Drawing>
  );
}

const MAIN: Record<GuideEra, () => ReactNode> = {
  classic: FormAtOnce,
  sidebar: AddNew,
  settings: AddNew,
  access: GenerateMenu,
};

function Sidebar({ era }: { era: GuideEra }) {
  const entry = <Found mark={1}>{ENTRY[era]}</Found>;
  return (
    <div
      className={clsx(
        'flex shrink-0 flex-col gap-3.5 border-border border-r bg-sunken py-4 pr-2 pl-3.5 @lg:w-2/5 @sm:w-[45%] @sm:pr-3',
        era === 'access' ? 'w-1/2' : 'w-[46%]',
      )}
    >
      <Bar className="w-3/5" />
      <Bar className="w-4/5" />
      {era === 'access' ? (
        <span className="flex flex-col gap-2">
          <span className="flex items-center justify-between gap-2 font-medium">
            {GROUP}
            <Icon name="chevron" size={14} className="text-muted" />
          </span>
          <span className="flex flex-col gap-3 pl-1.5 @md:pl-4">
            {entry}
            <Bar className="w-3/5" />
          </span>
        </span>
      ) : (
        entry
      )}
      <Bar className="w-1/2" />
      <Bar className="w-2/3" />
    </div>
  );
}

/** Before 16.0 the form stands on the page itself, and goes on below. */
function FormAtOnce() {
  return (
    <div className="flex flex-col gap-3 p-4 [mask-image:linear-gradient(black_55%,transparent)]">
      <Bar className="h-2.5 w-3/5" />
      <Bar className="w-11/12" />
      <FieldLine label="Token name">
        <span />
      </FieldLine>
      <FieldLine label="Expiration date">
        <span />
      </FieldLine>
    </div>
  );
}

function AddNew() {
  return (
    <>
      <Head>
        <FakeButton mark={2}>{ADD.sidebar}</FakeButton>
      </Head>
      <List />
    </>
  );
}

function GenerateMenu() {
  return (
    <>
      <Head>
        <FakeButton mark={2}>
          {ADD.access}
          <Icon name="chevron" size={14} />
        </FakeButton>
      </Head>
      <div className="absolute top-12 right-1.5 @sm:right-3 flex w-max flex-col gap-1 rounded-md border border-control bg-surface py-1.5">
        <span className="py-1 pr-2 pl-5 @sm:pr-3">{FINE_GRAINED}</span>
        <Found mark={3} className="mx-1">
          {LEGACY}
        </Found>
      </div>
      <List />
    </>
  );
}

function Head({ children }: { children: ReactNode }) {
  return (
    <div className="flex items-center justify-end gap-6 px-2 py-3 @md:justify-between @sm:px-3">
      <Bar className="hidden h-2.5 w-1/3 @md:block" />
      {children}
    </div>
  );
}

function List() {
  return (
    <div className="mx-3 mb-4 flex flex-col">
      {['w-3/5', 'w-1/2', 'w-2/3', 'w-2/5'].map((width) => (
        <span key={width} className="flex items-center justify-between gap-3 border-border border-t py-2.5">
          <Bar className={width} />
          <Bar className="w-6" />
        </span>
      ))}
    </div>
  );
}
