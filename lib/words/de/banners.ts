import type { Area } from '../catalogue.ts';

export const banners: Area<'banners'> = {};
