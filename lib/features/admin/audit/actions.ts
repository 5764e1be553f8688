'use server';

import { z } from 'zod';
import { doorCodeOf } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { defineStreamAction } from '#lib/action/define-stream-action.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import { limitStaffExport } from '#lib/infra/rate-limit/limit-staff-export.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { verifyAudit } from './verify-audit.ts';
import { VERIFY_IDLE, type VerifyEvent, type VerifyState } from './view.ts';

const nothing = z.object({});

/** Without script: the page comes back with how it ended. */
export const verifyAuditAction = defineAction<typeof nothing, 'audit:read', VerifyState>({
  name: 'audit.verify',
  permission: 'audit:read',
  input: nothing,
  // Each reads the whole log, as an export does.
  limit: ({ viewer }) => limitStaffExport(viewer.userId),
  refused: toldOfRefusal,
  run: async ({ viewer }) => {
    for await (const event of verifyAudit(viewer)) if (event.type === 'ended') return event.state;
    throw new Error('A verification did not end.');
  },
});

/** With script: how far it is, as it goes on. */
export const streamVerifyAuditAction = defineStreamAction<typeof nothing, 'audit:read', VerifyEvent>({
  name: 'audit.verify',
  permission: 'audit:read',
  input: nothing,
  limit: ({ viewer }) => limitStaffExport(viewer.userId),
  refused: async (refusal) => ({ type: 'ended', state: await toldOfRefusal(refusal) }),
  run: ({ viewer }) => verifyAudit(viewer),
});

async function toldOfRefusal({ code, reference }: Refusal): Promise<VerifyState> {
  const { say } = await requestWords();
  const text = say(`door.${doorCodeOf(code)}`);
  return {
    ...VERIFY_IDLE,
    status: 'failed',
    tone: 'bad',
    title: say('auditLog.verify.failed'),
    text,
    reference,
  };
}
