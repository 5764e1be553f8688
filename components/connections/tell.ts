import { announcement } from './announcement.ts';
import { ConnectOutcome } from './connect-outcome.tsx';
import { fieldMending } from './field-mending.ts';

/** All words and drawings for an attempt that is followed live. Loaded while the person types, not with the page. */
export const tell = { announcement, fieldMending, ConnectOutcome };
export type Tell = typeof tell;
