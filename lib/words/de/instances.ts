import type { Area } from '../catalogue.ts';

export const instances: Area<'instances'> = {};
