import { Field } from '#components/ui/field.tsx';
import { fieldAttributes } from '#components/ui/field-attributes.ts';
import { Input } from '#components/ui/input.tsx';
import { SecretInput } from '#components/ui/secret-input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { SectionProps } from './specimen.tsx';
import { Specimen } from './specimen.tsx';

const HINT = 'Paste any link from your GitLab.';
const ERROR = 'This is an address of GitHub. Patchbay links accounts of GitLab.';
const STATES = {
  plain: {},
  hint: { hint: HINT },
  error: { error: ERROR },
  both: { hint: HINT, error: ERROR },
} as const;

export function Fields({ theme }: SectionProps) {
  return (
    <>
      <Specimen of={['field.tsx', 'field-attributes.ts', 'input.tsx']}>
        {Object.entries(STATES).map(([name, state]) => {
          const id = `${theme}-${name}`;
          return (
            <Field key={name} id={id} label={`Hostname, ${name}`} {...state}>
              <Input {...fieldAttributes(id, state)} placeholder="gitlab.example.com" />
            </Field>
          );
        })}
        <Field id={`${theme}-given`} label="Given, not to be changed">
          <Input id={`${theme}-given`} defaultValue="ada@example.com" readOnly />
        </Field>
      </Specimen>
      <Specimen of={['select.tsx']}>
        <Field id={`${theme}-zone`} label="Time zone">
          <Select id={`${theme}-zone`} defaultValue="Berlin">
            <option>UTC</option>
            <option>Berlin</option>
          </Select>
        </Field>
      </Specimen>
      <Specimen of={['textarea.tsx']}>
        <Field id={`${theme}-text`} label="Help text" hint="Line breaks stay.">
          <Textarea {...fieldAttributes(`${theme}-text`, { hint: true })} defaultValue="Use the VPN." />
        </Field>
      </Specimen>
      <Specimen of={['secret-input.tsx']}>
        <Field id={`${theme}-token`} label="Token" hint="Looked into with the eye.">
          <SecretInput
            what="token"
            {...fieldAttributes(`${theme}-token`, { hint: true })}
            defaultValue="glpat-example"
          />
        </Field>
        <Field id={`${theme}-password`} label="Password" error="This is not the password of this account.">
          <SecretInput what="password" {...fieldAttributes(`${theme}-password`, { error: true })} />
        </Field>
      </Specimen>
    </>
  );
}
