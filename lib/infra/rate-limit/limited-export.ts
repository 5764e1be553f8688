import 'server-only';
import { limitStaffExport } from './limit-staff-export.ts';

/** Counts one export of everybody's rows. @returns the 429 for who has asked for too many; null where this one may go on. */
export async function limitedExport(userId: string): Promise<Response | null> {
  const limit = await limitStaffExport(userId);
  if (limit.ok) return null;
  const headers = {
    'Cache-Control': 'private, no-store',
    'Retry-After': String(limit.error.retryAfterSeconds),
  };
  return new Response(null, { status: 429, headers });
}
