import 'server-only';
import { headers } from 'next/headers';

/**
 * Whether the form was sent without script: the browser goes where the answer leads. Next's own script names the action in a header instead
 * (`next/dist/client/components/app-router-headers.js`).
 */
export async function isPlainPost(): Promise<boolean> {
  return !(await headers()).has('next-action');
}
