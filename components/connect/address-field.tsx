import { useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { Icon } from '../ui/icon.tsx';
import { Input } from '../ui/input.tsx';
import { useSay } from '../ui/say.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { LookResult } from './look-result.tsx';
import type { Look } from './use-look.ts';

/** An address that is being typed, and what was found there. */
export type TypedAddress = {
  /** Token-free text that was typed before. */
  hostname: string;
  /** A renewal's: it stays at its GitLab. */
  settled: boolean;
  look: Look;
  onTyped: (address: string) => void;
  /** Where script does not run, a button asks for the look. */
  lookPlainly: (form: FormData) => void;
  /** The form of *Tell me when it is back*. */
  watchId: string;
};

type AddressFieldProps = {
  address: TypedAddress;
  error: string | undefined;
  /** The address that a run of checks has understood, if there was one. */
  understood: string | null;
};

/** One field that takes anything, and what was found there. */
export function AddressField({ address, error, understood }: AddressFieldProps) {
  const { hostname, settled, look, onTyped, lookPlainly, watchId } = address;
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const shown = look.phase === 'seen' ? look.answer.look.shown : understood;
  const use = (suggested: string) => {
    if (!field.current) return;
    field.current.value = suggested;
    field.current.focus();
    onTyped(suggested);
  };
  const hint = settled ? (
    <>
      {say('connect.address.settled')} <TextLink href="/connect">{say('connect.address.elsewhere')}</TextLink>
    </>
  ) : shown ? (
    <>
      {say('connect.address.understood')} <bdi className="break-all font-mono text-fg">{shown}</bdi>
    </>
  ) : (
    say('connect.address.hint')
  );
  return (
    <div className="flex flex-col gap-3">
      <Field id="hostname" label={say('connect.address.label')} hint={hint} error={error}>
        <Input
          {...fieldAttributes('hostname', { hint, error })}
          ref={field}
          name="hostname"
          readOnly={settled}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={512}
          placeholder="gitlab.com"
          defaultValue={hostname}
          onInput={(event) => onTyped(event.currentTarget.value)}
          className="font-mono"
        />
      </Field>
      <div className="hidden noscript:block">
        <Button variant="secondary" size="sm" type="submit" formAction={lookPlainly}>
          <Icon name="search" size={14} />
          {say('connect.address.look')}
        </Button>
      </div>
      <LookResult look={look} onUse={use} watchId={watchId} />
    </div>
  );
}
