'use client';

import { type ComponentProps, useState } from 'react';
import { EYE, EYE_OFF } from './control-icons.ts';
import { IconPaths } from './icon-paths.tsx';
import { Input } from './input.tsx';
import { useSay } from './say.tsx';

type SecretInputProps = Omit<ComponentProps<'input'>, 'type'> & {
  /** What the field holds, for the button's name. */
  what: 'token' | 'password';
};

/** A masked field that can be looked into. Pasting and password managers are left alone; without script there is only the mask. */
export function SecretInput({ what, className, ...rest }: SecretInputProps) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <Input
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        className={`pr-11 ${className ?? ''}`}
        {...rest}
      />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={say(`ui.show.${what}`)}
        title={say(shown ? `ui.hide.${what}` : `ui.show.${what}`)}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-1 right-1 grid w-9 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-fg noscript:hidden"
      >
        <IconPaths paths={shown ? EYE_OFF : EYE} />
      </button>
    </div>
  );
}
