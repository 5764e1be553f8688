import type { z } from 'zod';
import { holdsSecret, REMOVED } from '#lib/domain/address-text.ts';
import { GUIDE_ERAS } from '#lib/domain/gitlab-version.ts';
import { cleanAddressInput, parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { DraftChange, DraftRow } from './draft-store.ts';
import type { draftSchema } from './schema.ts';
import { DRAFT_STEPS, type DraftView, NAVIGATIONS, TOKEN_KINDS } from './view.ts';

/** What the person chose, and the address they typed with what a look found there; a missing part stays as it was saved. */
export type DraftInput = z.output<typeof draftSchema> & {
  address?: string;
  baseUrl?: string | null;
  version?: string | null;
};

const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Fit to be kept: whatever was pasted into which field, no token gets into the database this way. */
export function toDraftChange({ address, baseUrl, ...choices }: DraftInput): DraftChange {
  return {
    ...choices,
    ...(address === undefined ? {} : { address: keptAddress(address) }),
    ...(baseUrl === undefined ? {} : { baseUrl: baseUrl === null ? null : keptBaseUrl(baseUrl) }),
  };
}

/** @returns null for a draft nobody will miss: it is taken out before long. */
export function toDraftView(row: DraftRow, now: Date): DraftView | null {
  if (row.updatedAt < draftsKeptSince(now)) return null;
  const { address, baseUrl, version } = row;
  return {
    address,
    step: oneOf(DRAFT_STEPS, row.step) ?? 1,
    era: oneOf(GUIDE_ERAS, row.era),
    navigation: oneOf(NAVIGATIONS, row.navigation),
    tokenKind: oneOf(TOKEN_KINDS, row.tokenKind),
    baseUrl,
    version,
  };
}

export function draftsKeptSince(now: Date): Date {
  return new Date(now.getTime() - KEPT_MS);
}

/** A token in the address field leaves nothing behind, not even the mark where it stood. */
function keptAddress(text: string): string {
  const clean = cleanAddressInput(text);
  const rest = clean.replace(/^[a-z][\w+.-]*:\/\//i, '');
  return holdsSecret(clean) || rest.startsWith(REMOVED) ? '' : clean;
}

function keptBaseUrl(text: string): string | null {
  const clean = cleanAddressInput(text);
  if (!/^https?:\/\//.test(clean) || !parseInstanceAddress(clean).ok || !URL.canParse(clean)) return null;
  const { origin, pathname } = new URL(clean);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

function oneOf<Value>(values: readonly Value[], stored: unknown): Value | null {
  return values.find((value) => value === stored) ?? null;
}
