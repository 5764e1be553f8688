import type { Area } from '../catalogue.ts';

export const policy: Area<'policy'> = {};
