import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';

const POINTS: readonly { icon: IconName; title: string; text: string }[] = [
  {
    icon: 'search',
    title: 'The real cause, named',
    text: 'Each step is checked while you watch. If one fails, you read what was seen, what to do, and who can do it.',
  },
  {
    icon: 'lock',
    title: 'Tokens stay sealed',
    text: 'A token goes only to a host that has shown it is a GitLab. It is stored encrypted and never shown again.',
  },
  {
    icon: 'calendar',
    title: 'No surprise on the last day',
    text: 'Every connection shows its expiry date. A new token replaces the old one in place; name and history stay.',
  },
];

export function LandingPoints() {
  return (
    <ul className="mx-auto grid max-w-4xl gap-4 border-border border-t pt-10 sm:grid-cols-3 sm:gap-8">
      {POINTS.map(({ icon, title, text }) => (
        <li key={title} className="flex gap-3 sm:flex-col sm:gap-2">
          <Icon name={icon} size={20} className="mt-0.5 text-accent" />
          <div>
            <h2 className="font-medium">{title}</h2>
            <p className="mt-1 text-muted">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
