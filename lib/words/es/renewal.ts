import type { Area } from '../catalogue.ts';

export const renewal: Area<'renewal'> = {};
