import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { useSay } from '../ui/say.tsx';
import { SecretInput } from '../ui/secret-input.tsx';
import { TONE_TEXT } from '../ui/tone.ts';
import type { TokenHint } from './token-hints.ts';

/** Loaded when the field is first touched: nothing that is needed to draw the page. */
const loadHints = () => import('./token-hints.ts');

/** The field for the token, with what can be told of it before it is sent. The token itself stays in the field, and nowhere else. */
export function TokenField({ error }: { error: string | undefined }) {
  const say = useSay();
  const [hints, setHints] = useState<TokenHint[]>([]);
  const latest = useRef(0);

  const look = async (text: string): Promise<void> => {
    const turn = ++latest.current;
    const { tokenHints } = await loadHints();
    if (turn === latest.current) setHints(tokenHints(text));
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    // A one-line field turns line breaks into blanks, which no longer tell what they were.
    if (!/[\r\n]/.test(text.trim()) || /^-----BEGIN/.test(text)) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(
      text.replace(/\s*[\r\n]+\s*/g, ''),
      field.selectionStart ?? 0,
      field.selectionEnd ?? field.value.length,
      'end',
    );
    void look(text);
  };
  // What GitLab has said outweighs what it looks like.
  const shown = error ? hints.filter(({ tone }) => tone !== 'ok') : hints;
  const hint = (
    <>
      {say('connect.token.hint')}
      <span role="status">
        {shown.map(({ tone, key }) => (
          <span key={key} data-hint={key} className={`mt-1 block ${tone === 'info' ? '' : TONE_TEXT[tone]}`}>
            {say(key)}
          </span>
        ))}
      </span>
    </>
  );
  return (
    <Field id="token" label={say('connect.token.label')} hint={hint} error={error}>
      <SecretInput
        {...fieldAttributes('token', { hint: true, error })}
        what="token"
        name="token"
        autoComplete="off"
        className="font-mono"
        onFocus={() => void loadHints()}
        onPaste={onPaste}
        onInput={(event: FormEvent<HTMLInputElement>) => void look(event.currentTarget.value)}
      />
    </Field>
  );
}
