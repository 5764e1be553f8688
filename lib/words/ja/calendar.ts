import type { Area } from '../catalogue.ts';

export const calendar: Area<'calendar'> = {};
