import type { Area } from '../catalogue.ts';

export const keyboard: Area<'keyboard'> = {};
