/** The columns that the heading and every row share: account, status, expiry, last check, actions. */
export const ROW_GRID =
  'wide:grid-cols-[minmax(0,1fr)_8rem_11rem_6.5rem_19rem] wide:items-center wide:gap-x-4';
