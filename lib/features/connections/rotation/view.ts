/** Rotation of one connection, as its owner sees it. Words included. */
export type RotationView = {
  connectionId: string;
  /** `running`: GitLab is being asked. `recovering`: its answer was lost, and what became of it is being found out. */
  state: 'ready' | 'off' | 'running' | 'recovering';
  /** Why it is off, or what is going on; null where it can be pressed. */
  reason: string | null;
  /** "21 November 2027": the day that the new token will be valid until, where GitLab allows it. */
  until: string;
  /** Opted in. */
  automatic: boolean;
  /** The day of the next automatic one, in words; null where there is none. */
  nextOn: string | null;
};
