import type { ConnectFormState } from '#lib/features/connections/view.ts';
import { Alert } from '../ui/alert.tsx';
import { useSay } from '../ui/say.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Nothing was tried: a limit, or the door did not let the form through. */
export function ConnectRefusal({ state: { code, messages, reference } }: { state: ConnectFormState }) {
  const say = useSay();
  if (!code) return null;
  return (
    <Alert tone="warn" title={say('connect.refused.title')} role="alert">
      <p>{messages.form}</p>
      {code === 'session.ended' && (
        <p className="mt-1">
          {/* A tab of its own: the token is in this one's form and nowhere else. */}
          <TextLink href="/sign-in?next=/connect" target="_blank" rel="noopener">
            {say('connect.refused.signIn')}
          </TextLink>{' '}
          {say('connect.refused.signInThen')}
        </p>
      )}
      {reference && (
        <p className="mt-1">
          {say('connect.failed.reference')} <span className="font-mono">{reference}</span>
        </p>
      )}
    </Alert>
  );
}

/** The line was cut while the checks ran. */
export function ConnectLost() {
  const say = useSay();
  return (
    <Alert tone="warn" title={say('connect.refused.lost')} role="alert">
      {say('connect.refused.lostText')}
    </Alert>
  );
}
