import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const GALLERY = import.meta.dirname;
const UI = path.resolve(GALLERY, '../../components/ui');

it('shows every component of components/ui', () => {
  const shown = readdirSync(GALLERY)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(path.join(GALLERY, file), 'utf8').matchAll(/\bof=\{\[([^\]]*)\]\}/g)])
    .flatMap(([, names = '']) => [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name));
  const components = readdirSync(UI).filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(15);
  expect(components.filter((file) => !shown.includes(file))).toEqual([]);
});
