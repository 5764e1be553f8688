import 'server-only';
import { headers } from 'next/headers';
import { authSettings } from '#lib/infra/auth/auth-settings.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';
import type { Arrival } from './open-door.ts';

/** The request that Next is handling now. */
export async function arrivingRequest(): Promise<Arrival> {
  return { viewer: await currentViewer(), headers: await headers(), settings: authSettings() };
}
