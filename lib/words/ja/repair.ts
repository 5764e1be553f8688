import type { Area } from '../catalogue.ts';

export const repair: Area<'repair'> = {};
