/** The columns that the heading and every row share: account, status, expiry, last check, actions. */
export const ROW_GRID = 'lg:grid-cols-[minmax(0,1fr)_8rem_11rem_6.5rem_19rem] lg:gap-x-4 lg:items-center';
