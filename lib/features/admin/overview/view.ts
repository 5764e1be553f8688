import type { ConnectionStatus } from '#lib/domain/connection-status.ts';

/** The only shapes that leave this room: numbers, days and finished words. Instants are ISO strings. */

/** The days from and to which, both included, so many tokens end. */
export type WeekView = { from: string; to: string; count: number };

export type DownView = { id: string; host: string; cause: string; since: string; live: number | null };
export type TroubledView = { id: string; host: string; needsYou: number };
/** @property version null: not known; @property older: of this minor version and all before it. */
export type VersionView = {
  version: string | null;
  older: boolean;
  tooOld: boolean;
  instances: number;
  live: number;
};
export type CertificateEndView = { id: string; host: string; ends: string; over: boolean };

export type OverviewView = {
  countedAt: string;
  /** Not counted for this look: counting takes too long to do it for everybody who looks. */
  kept: boolean;
  statuses: Record<ConnectionStatus, number>;
  live: number;
  weeks: readonly WeekView[];
  ended: number;
  later: number;
  never: number;
  checks: { due: number; waitingSeconds: number };
  down: { rows: readonly DownView[]; total: number };
  troubled: readonly TroubledView[];
  versions: readonly VersionView[];
  certificates: { rows: readonly CertificateEndView[]; total: number };
  mails: { waiting: number; failed: number };
  /** Within the last 24 hours. */
  attempts: { since: string; linked: number; failed: number; causes: readonly CauseView[] };
};

export type CauseView = { code: string; title: string; count: number };
