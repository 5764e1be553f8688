import type { Call } from './call.ts';
import { webLabels } from './web-labels.ts';
import { type Markup, markup } from './web-markup.ts';
import type { Visit } from './web-session.ts';
import { type TokenFormState, tokenForm } from './web-token-form.ts';
import { tokenList } from './web-token-list.ts';
import { type TokenPaths, tokenPaths } from './web-token-paths.ts';

export const HEADING = 'Personal access tokens';
const GRANULAR_NEW = 'Generate fine-grained token';
const LEGACY_NEW = 'Generate legacy token';

/** The form alone; once, the new token in its place. */
export function ownPage(call: Call, visit: Visit, form: TokenFormState, created: Markup | null): Markup {
  const { index } = tokenPaths(call.gitlab);
  if (created) {
    return markup`<h1>Your new token has been created</h1>${created}
<div class="actions"><a class="button confirm" href="${call.gitlab.mountPath}${index}">Done</a></div>`;
  }
  return markup`<h1>${form.kind === 'granular' ? GRANULAR_NEW : LEGACY_NEW}</h1>${tokenForm(call, visit, form)}`;
}

/** The list; above it, up to 18.8, the form, and once the new token. */
export function listPage(
  call: Call,
  visit: Visit,
  form: TokenFormState,
  paths: TokenPaths,
  created: Markup | null,
): Markup {
  const { add } = webLabels(call.gitlab.era, call.gitlab.settings);
  return markup`<div class="head"><h1>${HEADING}</h1>${addControl(call, form, paths)}</div>
<p>You can generate a personal access token for each application you use that needs access to the GitLab API.</p>
${created}
${paths.legacyNew === null && inlineForm(call, visit, form, add === null)}
${tokenList(call, visit)}`;
}

function addControl({ gitlab }: Call, form: TokenFormState, paths: TokenPaths): Markup | null {
  const { mountPath, era, settings } = gitlab;
  const { add } = webLabels(era, settings);
  if (add === null) return null;
  if (paths.legacyNew === null) {
    return markup`<button class="confirm" type="button" aria-expanded="${String(isFilledIn(form))}" aria-controls="new-token">${add}</button>`;
  }
  const legacy =
    settings.legacyTokens && markup`<li><a href="${mountPath}${paths.legacyNew}">Legacy token</a></li>`;
  if (paths.granularNew === null) {
    return markup`<a class="button confirm" href="${mountPath}${paths.legacyNew}">${add}</a>`;
  }
  return markup`<div><button class="confirm" type="button" popovertarget="new-token-menu">${add}</button>
<div class="menu" id="new-token-menu" popover><ul>
<li><a href="${mountPath}${paths.granularNew}">Fine-grained token</a></li>
${legacy}
</ul></div></div>`;
}

function inlineForm(call: Call, visit: Visit, form: TokenFormState, always: boolean): Markup {
  const open = always || isFilledIn(form);
  return markup`<section class="card folded${open && ' open'}" id="new-token" aria-labelledby="new-token-heading">
<h2 id="new-token-heading">Add a personal access token</h2>
${tokenForm(call, visit, form)}
</section>`;
}

/** Filled in from the address, or sent back: then the form is open. */
function isFilledIn({ wish, troubles }: TokenFormState): boolean {
  return wish.name !== '' || wish.description !== '' || wish.scopes.length > 0 || troubles.length > 0;
}
