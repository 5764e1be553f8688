/** Where the focus goes when an attempt has ended and no field is to blame. */
export const OUTCOME_HEADING_ID = 'outcome';
