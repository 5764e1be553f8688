import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { type DoorCode, doorCodeOf } from './action-state.ts';
import { arrivingRequest } from './arriving-request.ts';
import { type Call, type DoorRules, type Entry, openDoor } from './open-door.ts';
import { refusalFor } from './refusal-for.ts';

type RouteRules<Schema extends z.ZodType, Needs extends Entry> = DoorRules<Schema, Needs> & {
  run: (call: Call<Schema, Needs>, request: Request) => Promise<Response>;
};

export type Route = (request: Request) => Promise<Response>;

/** No form of ours that a route handler reads comes near this. */
const BODY_BYTES_MAX = 16 * 1024;

const STATUS: Readonly<Record<DoorCode, number>> = {
  'session.ended': 401,
  'permission.missing': 403,
  'origin.foreign': 403,
  'input.malformed': 400,
  'limit.exceeded': 429,
  unavailable: 503,
  internal: 500,
};

/**
 * The same door for a route handler that takes a form's POST, or the same fields as JSON (`fetch`, also with `keepalive`). Server actions wait for
 * each other in the browser and cannot be called off; what must not stand in the way of submitting comes through here. A refusal is a status
 * and `{ code, reference }`.
 */
export function defineRoute<Schema extends z.ZodType, Needs extends Entry>(
  rules: RouteRules<Schema, Needs>,
): Route {
  return async (request) => {
    try {
      const form = await readForm(request);
      if (!form) return refusal('input.malformed', null, 413);
      const door = await openDoor(rules, form, await arrivingRequest());
      if (!door.ok) return refusal(doorCodeOf(door.error.code), null);
      return await rules.run(door.value, request);
    } catch (error) {
      unstable_rethrow(error);
      // The browser went away in the middle: nobody reads this answer, and nothing went wrong.
      if (request.signal.aborted) return new Response(null, { status: 204 });
      const { code, reference } = refusalFor(error, rules.name);
      return refusal(code, reference);
    }
  };
}

/** Null for a body of unknown or great length, and for one that is no form: it is not read to the end to find out. */
async function readForm(request: Request): Promise<FormData | null> {
  const length = request.headers.get('content-length');
  if (!length || !(Number(length) <= BODY_BYTES_MAX)) return null;
  const isJson = /^application\/json\b/i.test(request.headers.get('content-type') ?? '');
  return (isJson ? request.json().then(formOf) : request.formData()).catch(() => null);
}

/** Texts only, as in a form. */
function formOf(fields: unknown): FormData | null {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') form.append(name, value);
  return form;
}

function refusal(code: DoorCode, reference: string | null, status = STATUS[code]): Response {
  return Response.json({ code, reference }, { status, headers: { 'Cache-Control': 'no-store' } });
}
