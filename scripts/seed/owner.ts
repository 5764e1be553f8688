/** Whose page is measured: this person owns exactly `OWN_CONNECTIONS` of them, spread over the whole table. */
export const OWNER_EMAIL = 'owner@example.test';
export const OWN_CONNECTIONS = 1_000;
