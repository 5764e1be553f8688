import type { Metadata } from 'next';
import { Main } from '#components/layout/main.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { ThemeToggle } from '#components/ui/theme-toggle.tsx';
import { spoken } from '#lib/words/browser-areas.ts';
import { createWords } from '#lib/words/words.ts';
import { chosenTheme } from '../theme.ts';
import { Buttons } from './buttons.tsx';
import { Colours } from './colours.tsx';
import { Drawings } from './drawings.tsx';
import { Facts } from './facts.tsx';
import { Fields } from './fields.tsx';
import { Icons } from './icons.tsx';
import { Signs } from './signs.tsx';
import { Specimen } from './specimen.tsx';
import { Surfaces } from './surfaces.tsx';
import { Type } from './type.tsx';

export const metadata: Metadata = { title: 'Gallery' };

const SECTIONS = { Colours, Type, Icons, Buttons, Fields, Signs, Facts, Surfaces, Drawings } as const;

/** Every component of components/ui in every state, in both themes side by side. For those who draw; its words are English only. */
export default async function GalleryPage() {
  const words = await createWords('en');
  return (
    <div lang="en" className="contents">
      <SayProvider {...spoken(words, 'ui')}>
        <SiteHeader home="/">
          <ThemeToggle chosen={await chosenTheme()} words={words} />
        </SiteHeader>
        <Main>
          <h1 className="font-semibold text-xl tracking-tight">Gallery</h1>
          <p className="mt-1 max-w-2xl text-muted">
            What pages are made of. Both themes stand side by side; the chooser above, like the rest of the
            frame, follows this browser.
          </p>
          <Specimen of={['theme-toggle.tsx', 'theme-chooser.tsx']}>
            Three radios in the head of every page
          </Specimen>
          <Specimen of={['say.tsx']}>The words that all the components below speak</Specimen>
          {Object.entries(SECTIONS).map(([name, Section]) => (
            <section key={name} aria-labelledby={`section-${name}`} className="mt-12">
              <h2 id={`section-${name}`} className="font-semibold text-lg">
                {name}
              </h2>
              <div className="mt-4 grid gap-4 lg:grid-cols-2">
                {(['light', 'dark'] as const).map((theme) => (
                  <div
                    key={theme}
                    className={`${theme} flex min-w-0 flex-col gap-6 rounded-xl border border-border bg-bg p-5 text-fg`}
                  >
                    <Section theme={theme} />
                  </div>
                ))}
              </div>
            </section>
          ))}
        </Main>
      </SayProvider>
    </div>
  );
}
