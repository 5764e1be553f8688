import type { Area } from '../catalogue.ts';

export const connection: Area<'connection'> = {};
