import { z } from 'zod';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { Secret } from '#lib/domain/secret.ts';

export type FieldErrors = Partial<Record<string, string>>;

/**
 * Reads a form by a schema. The schema's issue messages are the error codes (`z.string().min(1, 'name.missing')`); the first
 * issue of a field counts. Of a repeated field the first entry counts; an uploaded file counts as missing. NUL, which no keyboard types and
 * PostgreSQL keeps in no text, is left out.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): Result<z.output<Schema>, FieldErrors> {
  const parsed = schema.safeParse(textsOf(form));
  if (parsed.success) return ok(parsed.data);
  const fieldErrors: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    fieldErrors[field] ??= issue.message;
  }
  return fail(fieldErrors);
}

/** What was typed into the named fields, for drawing the form again. Only what is named comes back. */
export function typedTexts(form: FormData, names: readonly string[]): Partial<Record<string, string>> {
  const texts = textsOf(form);
  return Object.fromEntries(
    names.flatMap((name) => (texts[name] === undefined ? [] : [[name, texts[name].slice(0, 2_000)]])),
  );
}

/**
 * A password or token: turned into a Secret while parsing.
 * @param check returns an error code or null; also asked about the empty text.
 * @param missing error code for a form without the field.
 */
export function secretField(check: (text: string) => string | null = () => null, missing = 'secret.missing') {
  return z.string(missing).transform((text, context) => {
    const problem = check(text);
    // No `input` in the issue: an issue gets printed.
    if (problem) context.addIssue({ code: 'custom', message: problem, input: undefined });
    return new Secret(text);
  });
}

function textsOf(form: FormData): Record<string, string | undefined> {
  const texts: Record<string, string | undefined> = Object.create(null);
  for (const [name, value] of form) {
    // React's own fields of a form that was posted without JavaScript.
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue;
    texts[name] ??= value.replaceAll('\0', '');
  }
  return texts;
}
