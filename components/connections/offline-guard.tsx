'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { localeOf } from '#lib/domain/language.ts';
import { IconPaths } from '../ui/icon-paths.tsx';
import { usePageLanguage, useSay } from '../ui/say.tsx';

type OfflineGuardProps = {
  /** When the page was drawn, an ISO instant. */
  at: string;
  icon: readonly string[];
  children: ReactNode;
};

/** Without a network the list stays to be read; it says how old it is, and its buttons rest. */
export function OfflineGuard({ at, icon, children }: OfflineGuardProps) {
  const say = useSay();
  const locale = localeOf(usePageLanguage());
  const offline = useSyncExternalStore(subscribe, isOffline, () => false);
  return (
    <>
      <div role="status" className="empty:hidden">
        {offline && (
          <div className="flex gap-3 rounded-lg border border-warn/30 bg-warn-bg p-3.5 text-warn">
            <IconPaths paths={icon} size={18} className="mt-px" />
            <div className="min-w-0 flex-1 text-fg">
              <p className="font-medium">
                {say('rows.offline.title', {
                  time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(at)),
                })}
              </p>
              <p className="mt-1 text-muted text-sm">{say('rows.offline.text')}</p>
            </div>
          </div>
        )}
      </div>
      {/* The browser's own way to switch off all the controls inside. */}
      <fieldset disabled={offline} role="presentation" className="contents">
        {children}
      </fieldset>
    </>
  );
}

function isOffline(): boolean {
  return !navigator.onLine;
}

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
