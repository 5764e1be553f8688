import type { Area } from '../catalogue.ts';

export const overview: Area<'overview'> = {};
