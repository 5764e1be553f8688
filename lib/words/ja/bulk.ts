import type { Area } from '../catalogue.ts';

export const bulk: Area<'bulk'> = {};
