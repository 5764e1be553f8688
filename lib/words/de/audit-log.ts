import type { Area } from '../catalogue.ts';

export const auditLog: Area<'auditLog'> = {};
