import type { ConnectFormState } from '#lib/features/connections/view.ts';
import { Alert } from '../ui/alert.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Nothing was tried: a limit, or the door did not let the form through. */
export function ConnectRefusal({ state: { code, messages, reference } }: { state: ConnectFormState }) {
  if (!code) return null;
  return (
    <Alert tone="warn" title="Not sent" role="alert">
      <p>{messages.form}</p>
      {code === 'session.ended' && (
        <p className="mt-1">
          <TextLink href="/sign-in?next=/connect">Sign in</TextLink>
        </p>
      )}
      {reference && <p className="mt-1 font-mono">Reference {reference}</p>}
    </Alert>
  );
}

/** The line was cut while the checks ran. */
export function ConnectLost() {
  return (
    <Alert tone="warn" title="The line to Patchbay was cut" role="alert">
      We cannot tell from here how it ended. Look under Connections; trying again does no harm, nothing is
      linked twice.
    </Alert>
  );
}
