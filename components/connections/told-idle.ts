import type { ToldState } from '#lib/features/connections/view.ts';

/** Nothing was pressed yet. */
export const TOLD_IDLE: ToldState = {
  status: 'idle',
  tone: 'ok',
  title: '',
  text: null,
  code: null,
  reference: null,
};

export type ToldAction = (state: ToldState, form: FormData) => Promise<ToldState>;
