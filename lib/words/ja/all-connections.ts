import type { Area } from '../catalogue.ts';

export const allConnections: Area<'allConnections'> = {};
