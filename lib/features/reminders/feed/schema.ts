import { z } from 'zod';

/** The buttons of the feed carry nothing: it is the viewer's own. */
export const feedSchema = z.object({});
