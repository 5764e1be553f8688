import clsx from 'clsx';
import { GUIDE_ERAS, type GuideEra } from '#lib/domain/gitlab-version.ts';
import { ERA_NAMES } from '#lib/features/guide/messages.ts';

/** "My page looks different": plain links, so that it works everywhere and every state has an address. */
export function EraSwitch({ current, hrefOf }: { current: GuideEra; hrefOf: (era: GuideEra) => string }) {
  return (
    <nav aria-label="My page looks different" className="rounded-lg border border-border bg-sunken p-3">
      <p className="font-medium text-sm">My page looks different</p>
      <ul className="mt-2 grid gap-2 sm:grid-cols-2">
        {GUIDE_ERAS.map((era) => (
          <li key={era}>
            <a
              href={hrefOf(era)}
              aria-current={era === current ? 'true' : undefined}
              className={clsx(
                'block rounded-md border bg-surface px-3 py-2 transition-colors',
                era === current ? 'border-accent ring-1 ring-accent' : 'border-border hover:border-control',
              )}
            >
              <span className="block font-medium text-sm">{ERA_NAMES[era].versions}</span>
              <span className="block text-muted text-xs">{ERA_NAMES[era].looks}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
