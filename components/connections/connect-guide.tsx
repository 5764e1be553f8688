import type { ReactNode } from 'react';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { ScopeList } from './scope-list.tsx';

/** The way to a token in brief. @param scopes what this deployment requires. */
export function ConnectGuide({ scopes }: { scopes: readonly string[] }) {
  return (
    <Card aria-labelledby="guide" className="p-5 sm:p-6">
      <h2 id="guide" className="font-semibold text-md">
        Where to find both
      </h2>
      <ol className="mt-4 flex flex-col gap-5">
        <Step number={1} title="Find your hostname">
          <code>gitlab.com</code>, or the domain of your own GitLab, such as <code>gitlab.example.com</code>.
          It is what your browser shows when you use GitLab.
        </Step>
        <Step number={2} title="Create a token">
          In GitLab, choose your avatar → <b>Edit profile</b> → <b>Personal access tokens</b> (or{' '}
          <b>Access tokens</b>) → <b>Add new token</b>. Tick{' '}
          {scopes.length === 1 ? 'this scope' : 'these scopes'}:
          <div className="mt-2">
            <ScopeList scopes={scopes} label="Required scopes" />
          </div>
          <p className="mt-2">
            Pick an expiry date: up to 365 days ahead on most GitLabs. The further away it is, the less often
            you renew.
          </p>
        </Step>
        <Step number={3} title="Paste it here">
          GitLab shows the token once: copy it, paste it into the form, and choose <b>Connect</b>.
        </Step>
      </ol>
      <p className="mt-5">
        <TextLink href="/guide">The whole guide, with drawings</TextLink>
      </p>
      <p className="mt-5 flex gap-2 border-border border-t pt-4 text-muted text-sm">
        <Icon name="lock" className="mt-0.5" />
        Tokens are sealed before they are stored, never shown again, and forgotten when you disconnect.
      </p>
    </Card>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <span
        aria-hidden="true"
        className="numbers grid size-6 shrink-0 place-items-center rounded-full bg-accent-bg font-semibold text-accent text-xs"
      >
        {number}
      </span>
      <div className="min-w-0">
        <h3 className="font-medium leading-6">{title}</h3>
        <div className="mt-0.5 text-muted [&_b]:font-medium [&_b]:text-fg [&_code]:text-fg">{children}</div>
      </div>
    </li>
  );
}
