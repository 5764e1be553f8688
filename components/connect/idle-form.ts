import type { ConnectFormState } from '#lib/features/connections/view.ts';

/** The connect form before anything was sent. */
export function idleForm(hostname: string): ConnectFormState {
  return { status: 'idle', hostname, fieldErrors: {}, code: null, messages: {}, reference: null };
}
