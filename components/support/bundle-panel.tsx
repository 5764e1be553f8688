import type { BundleView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Alert } from '../ui/alert.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';

type BundlePanelProps = { bundle: BundleView; reference: string; words: Words };

/** The case for others: searched for secrets before anybody can take it along. */
export function BundlePanel({ bundle, reference, words: { say } }: BundlePanelProps) {
  if (!bundle.ok)
    return <Alert tone="bad" title={say('support.bundle.refused', { reference: bundle.incident })} />;
  const { text, kilobytes } = bundle;
  const size = say('support.bundle.size', { size: kilobytes });
  return (
    <div className="flex flex-col gap-4">
      <p className="flex items-center gap-2 text-ok text-sm">
        <Icon name="shield" />
        {say('support.bundle.checked', { size })}
      </p>
      <form
        action={`/support/attempts/${reference}/bundle`}
        className="flex flex-wrap items-center gap-x-5 gap-y-3"
      >
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="names" value="1" className="size-4" />
          {say('support.bundle.names')}
        </label>
        <button type="submit" className={buttonClass('secondary', 'sm')}>
          {say('support.bundle.download')}
        </button>
        <CopyButton text={text} label={say('support.bundle.copy')} />
      </form>
      <details>
        <summary className="min-h-6 cursor-pointer rounded-sm text-sm">{say('support.bundle.show')}</summary>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach it
          tabIndex={0}
          className="mt-2 max-h-96 overflow-auto rounded-md border border-border bg-sunken p-3 font-mono text-xs"
        >
          {text}
        </pre>
      </details>
    </div>
  );
}
