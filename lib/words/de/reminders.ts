import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {};
