import type { ConnectFormState } from '#lib/features/connections/view.ts';

/**
 * Words for a field that was sent back untried. The form has these few with it; everything about attempts is loaded when there is one.
 * Only two addresses are sent back: an empty one, and one from which a token had to be taken out.
 */
export function refusedField(
  { fieldErrors, hostname }: ConnectFormState,
  field: 'hostname' | 'token',
): string | undefined {
  if (!fieldErrors[field]) return undefined;
  if (field === 'token')
    return 'The field is empty. Paste the token that GitLab showed you when you created it.';
  if (hostname === '') return 'The field is empty. Enter the domain of your GitLab, such as gitlab.com.';
  return 'This looks like a token. Nothing of it was kept; tokens belong into the field below.';
}
