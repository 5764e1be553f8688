import type { Area } from '../catalogue.ts';

export const people: Area<'people'> = {};
