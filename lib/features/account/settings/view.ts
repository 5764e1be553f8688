import type { ActionState } from '#lib/action/action-state.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Theme } from '#lib/domain/theme.ts';

/** What the account page shows. */
export type SettingsView = {
  name: string;
  email: string;
  /** `provider`: they only sign in through the identity provider, so that there is no password to change. */
  signsInWith: 'password' | 'provider';
  /** As the page is drawn, also where the account says nothing. */
  language: Language | null;
  theme: Theme;
  /** Null: never chosen, which is UTC. */
  timeZone: string | null;
  connections: number;
};

export type SessionView = {
  /** Only good for ending it, and only for its owner. */
  handle: string;
  isThis: boolean;
  /** "Firefox on Linux"; in the person's language. */
  device: string;
  /** IP address, or null where it is not known. */
  address: string | null;
  /** ISO instants. */
  signedInAt: string;
  seenAt: string;
};

/** In the place of a handle: all sessions but this one. */
export const OTHERS = 'others';

/** Time zones of one part of the world, as IANA calls them; `label` is the city. */
export type ZoneGroup = { region: string; zones: readonly { zone: string; label: string }[] };

/** Done: `values.told` says so in words. Failed: a code, or one for each wrong field. */
export type SettingState = ActionState;
