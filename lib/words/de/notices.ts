import type { Area } from '../catalogue.ts';

export const notices: Area<'notices'> = {};
