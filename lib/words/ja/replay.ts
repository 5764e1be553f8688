import type { Area } from '../catalogue.ts';

export const replay: Area<'replay'> = {};
