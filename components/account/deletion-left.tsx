import type { DeletionState, LeftToken } from '#lib/features/account/deletion/view.ts';
import { Alert } from '../ui/alert.tsx';
import { TextLink } from '../ui/text-link.tsx';
import type { DeletionWords } from './deletion-form.tsx';

type DeletionLeftProps = { unrevoked: NonNullable<DeletionState['unrevoked']>; words: DeletionWords };

/** The tokens that live on, each with its reason and the page on which it ends by hand. */
export function DeletionLeft({ unrevoked, words }: DeletionLeftProps) {
  const { title, revoked, tokens, more, proof } = unrevoked;
  return (
    <>
      <input type="hidden" name="proof" value={proof} />
      <input type="hidden" name="revoke" value="on" />
      <div data-told tabIndex={-1} className="outline-none">
        <Alert tone="warn" title={title} role="alert">
          {words.leftText}
          {revoked && <p className="mt-1">{revoked}</p>}
        </Alert>
      </div>
      <ul className="flex max-h-80 flex-col divide-y divide-border overflow-y-auto rounded-lg border border-border">
        {tokens.map((token) => (
          <Left key={token.connectionId} token={token} words={words} />
        ))}
        {more && <li className="px-3.5 py-2.5 text-muted text-sm">{more}</li>}
      </ul>
    </>
  );
}

function Left({ token, words }: { token: LeftToken; words: DeletionWords }) {
  const { accountOn, why, page } = token;
  return (
    <li className="px-3.5 py-2.5">
      <bdi className="break-words font-medium">{accountOn}</bdi>
      <p className="text-muted text-sm">{why ?? words.notTried}</p>
      <TextLink href={page} target="_blank" rel="noreferrer" className="text-sm">
        {words.byHand}
        <span className="sr-only"> {accountOn}</span>
      </TextLink>
    </li>
  );
}
