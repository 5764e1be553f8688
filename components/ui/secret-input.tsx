'use client';

import { type ComponentProps, useState } from 'react';
import { Icon } from './icon.tsx';
import { Input } from './input.tsx';

type SecretInputProps = Omit<ComponentProps<'input'>, 'type'> & {
  /** What the field holds, for the button's name: "token", "password". */
  what: string;
};

/** A masked field that can be looked into. Pasting and password managers are left alone; without script there is only the mask. */
export function SecretInput({ what, className, ...rest }: SecretInputProps) {
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
        aria-label={`Show the ${what}`}
        title={shown ? `Hide the ${what}` : `Show the ${what}`}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-1 right-1 grid w-9 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-fg noscript:hidden"
      >
        <Icon name={shown ? 'eye-off' : 'eye'} />
      </button>
    </div>
  );
}
