import { Icon } from '#components/ui/icon.tsx';
import { IconPaths } from '#components/ui/icon-paths.tsx';
import { ICONS, type IconName } from '#components/ui/icons.ts';
import { Spinner } from '#components/ui/spinner.tsx';
import { Row, Specimen } from './specimen.tsx';

export function Icons() {
  return (
    <>
      <Specimen of={['icon.tsx', 'icons.ts']}>
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
          {(Object.keys(ICONS) as IconName[]).map((name) => (
            <li key={name} className="flex items-center gap-2 text-xs">
              <Icon name={name} size={18} /> {name}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen of={['icon-paths.tsx']}>
        <Row>
          {[14, 16, 20, 24, 32].map((size) => (
            <IconPaths key={size} paths={ICONS.shield} size={size} />
          ))}
        </Row>
      </Specimen>
      <Specimen of={['spinner.tsx']}>
        <Row>
          <Spinner className="size-3.5" />
          <Spinner />
          <Spinner className="size-6 text-accent" />
        </Row>
      </Specimen>
    </>
  );
}
