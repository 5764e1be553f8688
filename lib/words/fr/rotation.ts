import type { Area } from '../catalogue.ts';

export const rotation: Area<'rotation'> = {};
