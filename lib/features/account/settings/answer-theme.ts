import 'server-only';
import { defineRoute } from '#lib/action/define-route.ts';
import { keepTheme } from './keep-preferences.ts';
import { themeSchema } from './schema.ts';

/** Field: theme. The choice in the header, for other browsers of the same person. */
export const answerTheme = defineRoute({
  name: 'person.choose_theme',
  permission: 'account:manage-own',
  input: themeSchema,
  run: async ({ viewer, input }) => {
    await keepTheme(viewer, input.theme);
    return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  },
});
