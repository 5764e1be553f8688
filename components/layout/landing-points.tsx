import { requestWords } from '#lib/infra/words/request-words.ts';
import { Icon } from '../ui/icon.tsx';

const POINTS = [
  { name: 'cause', icon: 'search' },
  { name: 'sealed', icon: 'lock' },
  { name: 'expiry', icon: 'calendar' },
] as const;

export async function LandingPoints() {
  const { say } = await requestWords();
  return (
    <ul className="mx-auto grid max-w-4xl gap-4 border-border border-t pt-10 sm:grid-cols-3 sm:gap-8">
      {POINTS.map(({ name, icon }) => (
        <li key={name} className="flex gap-3 sm:flex-col sm:gap-2">
          <Icon name={icon} size={20} className="mt-0.5 text-accent" />
          <div>
            <h2 className="font-medium">{say(`landing.points.${name}.title`)}</h2>
            <p className="mt-1 text-muted">{say(`landing.points.${name}.text`)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
