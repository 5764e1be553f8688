'use client';

import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { COPIED, COPY } from './control-icons.ts';
import { IconPaths } from './icon-paths.tsx';
import { useSay } from './say.tsx';

const SHOWN_MS = 2000;

type CopyButtonProps = {
  text: string;
  /** Only the icon is seen. */
  iconOnly?: boolean;
} & (
  | { /** The button's words. */ label: string; what?: never }
  | { /** What is copied, in the person's language: "reference". */ what: string; label?: never }
);

export function CopyButton({ text, iconOnly = false, ...named }: CopyButtonProps) {
  const say = useSay();
  const label = named.label ?? say('ui.copy', { what: named.what });
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  // Browsers hand out the clipboard only on https and localhost; there is then still the text itself to mark and copy.
  const copy = () => copyText(text).then(setResult);
  const words = result === 'copied' ? say('ui.copied') : result === 'refused' ? say('ui.copyRefused') : label;
  return (
    <Button
      variant={iconOnly ? 'quiet' : 'secondary'}
      size="sm"
      onClick={copy}
      {...(iconOnly ? { 'aria-label': label, title: label } : {})}
      className={iconOnly ? 'size-6! p-0! noscript:hidden' : 'noscript:hidden'}
    >
      <IconPaths paths={result === 'copied' ? COPIED : COPY} size={14} />
      {!iconOnly && words}
      {iconOnly && (
        <span role="status" className="sr-only">
          {result ? words : ''}
        </span>
      )}
    </Button>
  );
}

async function copyText(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
