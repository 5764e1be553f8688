import { IconPaths } from './icon-paths.tsx';
import { ICONS, type IconName } from './icons.ts';

/** Decoration beside words; a control that shows only an icon carries its name itself. */
export function Icon({ name, size = 16, className }: { name: IconName; size?: number; className?: string }) {
  return <IconPaths paths={ICONS[name]} size={size} className={className} />;
}
