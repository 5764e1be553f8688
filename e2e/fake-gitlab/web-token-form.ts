import type { Call } from './call.ts';
import { utcDay } from './clock.ts';
import { formScopesOf } from './eras.ts';
import { webLabels } from './web-labels.ts';
import { type Markup, markup } from './web-markup.ts';
import { type GrantablePermission, grantablePermissions } from './web-permissions.ts';
import { scopeMeanings } from './web-scope-meanings.ts';
import type { Visit } from './web-session.ts';
import { tokenPaths } from './web-token-paths.ts';
import type { TokenKind, TokenWish } from './web-token-wish.ts';

export type TokenFormState = { kind: TokenKind; wish: TokenWish; troubles: readonly string[] };

/** The form for a token, filled in with `wish`, under the troubles of the last attempt. */
export function tokenForm(call: Call, visit: Visit, { kind, wish, troubles }: TokenFormState): Markup {
  const { mountPath, era, settings } = call.gitlab;
  const labels = webLabels(era, settings);
  const paths = tokenPaths(call.gitlab);
  const action = kind === 'granular' ? (paths.granularNew ?? paths.index) : paths.index;
  const create = kind === 'granular' ? 'Generate token' : labels.create;
  return markup`${troubleAlert(troubles)}
<form method="post" action="${mountPath}${action}" accept-charset="UTF-8">
<input type="hidden" name="authenticity_token" value="${visit.session.csrf}">
<label for="token-name">${kind === 'granular' ? 'Name' : labels.name}</label>
<input id="token-name" name="personal_access_token[name]" value="${wish.name}" autocomplete="off">
${labels.description && descriptionField(labels.description, kind, wish)}
${dateField(call, labels.expiresAt, wish)}
${kind === 'granular' ? permissionList(wish) : scopeList(call, visit, wish)}
<div class="actions"><button class="confirm">${create}</button>
${paths.legacyNew && markup`<a class="button" href="${mountPath}${paths.index}">Cancel</a>`}</div>
</form>`;
}

function troubleAlert(troubles: readonly string[]): Markup | null {
  if (troubles.length === 0) return null;
  return markup`<div class="alert" role="alert">
<p>The form contains the following ${troubles.length === 1 ? 'error' : 'errors'}:</p>
<ul>${troubles.map((trouble) => markup`<li>${trouble}</li>`)}</ul>
</div>`;
}

function descriptionField(label: string, kind: TokenKind, { description }: TokenWish): Markup {
  return markup`<label for="token-description">${label}${kind === 'legacy' && ' (optional)'}</label>
<textarea id="token-description" name="personal_access_token[description]" maxlength="255">${description}</textarea>`;
}

/** A field for text, as GitLab's date picker is one: a date can be typed and pasted. */
function dateField({ gitlab }: Call, label: string, { expiresAt }: TokenWish): Markup {
  const { settings, now } = gitlab;
  const days = settings.maxLifetimeDays;
  const limit =
    settings.requireExpiry &&
    markup`<p class="help" id="token-expires-help">The maximum expiration date is ${days} days from today (${utcDay(now(), days)}).</p>`;
  return markup`<label for="token-expires">${label}</label>
<input id="token-expires" name="personal_access_token[expires_at]" value="${expiresAt}" placeholder="YYYY-MM-DD" autocomplete="off"${limit && markup` aria-describedby="token-expires-help"`}>
${limit}`;
}

function scopeList({ gitlab }: Call, { user }: Visit, { scopes }: TokenWish): Markup {
  const rows = formScopesOf(gitlab.era, user.admin).map((scope) =>
    tick(`scope-${scope}`, 'personal_access_token[scopes][]', scope, scope, scopes.includes(scope)),
  );
  return markup`<fieldset><legend>Select scopes</legend>
<p class="help">Scopes set the permission levels granted to the token.</p>
${rows}</fieldset>`;
}

/** Name and value apart from the explanation, so that a scope is found by its name alone. */
function tick(id: string, field: string, value: string, label: string, ticked: boolean): Markup {
  const meaning = scopeMeanings[value];
  return markup`<label class="scope"><input type="checkbox" id="${id}" name="${field}" value="${value}"${ticked && markup` checked`}${meaning ? markup` aria-describedby="${id}-help"` : null}>${label}</label>
${meaning ? markup`<p class="help scope-help" id="${id}-help">${meaning}</p>` : null}`;
}

function permissionList({ permissions }: TokenWish): Markup {
  const boundary = (name: GrantablePermission['boundary']) =>
    markup`<fieldset><legend>${name}</legend>${grantablePermissions
      .filter((one) => one.boundary === name)
      .map((one) =>
        tick(
          `permission-${one.name}`,
          'personal_access_token[permissions][]',
          one.name,
          one.label,
          permissions.includes(one.name),
        ),
      )}</fieldset>`;
  return markup`<h2>Add resource permissions</h2>
${boundary('Group and project')}${boundary('User')}${boundary('Global')}`;
}
