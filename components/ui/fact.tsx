import { CopyButton } from './copy-button.tsx';

/**
 * A machine's word (host, id, scope) in mono, with a button that copies it. Somebody else may have written it: bounded and isolated.
 * @param what it is, in the person's language.
 */
export function Fact({ text, what }: { text: string; what: string }) {
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1 align-bottom">
      <bdi className="min-w-0 truncate font-mono text-[0.93em]" title={text}>
        {text}
      </bdi>
      <CopyButton text={text} what={what} iconOnly />
    </span>
  );
}
