/** What was true of each connection, and when the job looked: written down by the simulation, read by the oracle. */

export type Choices = {
  days: readonly number[];
  zone: string | null;
  mail: boolean;
  digest: boolean;
};

/** A time in which nothing changed for a connection that is reminded of. */
export type Period = {
  connectionId: string;
  userId: string;
  /** `YYYY-MM-DD` */
  expiresOn: string;
  /** What was due at this instant or before is not told. */
  from: number;
  choices: Choices;
  /** The first round that saw it, and the first that did not any more: places in `rounds`. */
  begins: number;
  ends: number;
  /** It ended with other choices of its person: what was due by then and is still wanted was told on the spot. */
  settled: { at: number; choices: Choices } | null;
};

export type History = {
  /** When the job looked, by its clock, which now and then goes back. */
  rounds: readonly number[];
  /** In the order in which they ended, each connection's own in the order of time. */
  periods: readonly Period[];
};
