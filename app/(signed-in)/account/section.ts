import type { ReactNode } from 'react';

/** One part of the account page. */
export type Section = { id: string; title: string; intro?: string; content: ReactNode };
