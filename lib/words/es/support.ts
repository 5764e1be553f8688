import type { Area } from '../catalogue.ts';

export const support: Area<'support'> = {};
