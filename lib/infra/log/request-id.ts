import 'server-only';
import { headers } from 'next/headers';
import { validate as isUuid } from 'uuid';
import { REQUEST_ID_HEADER } from './request-id-header.ts';

/** The id of the request that Next is handling now, as its answer carries it; null where proxy.ts gave none. */
export async function currentRequestId(): Promise<string | null> {
  const id = (await headers()).get(REQUEST_ID_HEADER);
  return id && isUuid(id) ? id : null;
}
