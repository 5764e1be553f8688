import type { Area } from '../catalogue.ts';

export const configuration: Area<'configuration'> = {};
