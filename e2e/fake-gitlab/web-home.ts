import type { Answer } from './answers.ts';
import type { Call } from './call.ts';
import { signedInPage } from './web-layout.ts';
import { markup } from './web-markup.ts';
import { signInFirst, visitOf } from './web-session.ts';

/** Where one lands after the sign-in. */
export function homePage(call: Call): Answer {
  const visit = visitOf(call);
  if (!visit) return signInFirst(call);
  const main = markup`<h1>Projects</h1><p>You have no projects yet.</p>`;
  return signedInPage(call, visit, { title: 'Projects', main, place: 'home' });
}

/** What *Edit profile* opens: the settings, with the way to the tokens beside them. */
export function profilePage(call: Call): Answer {
  const visit = visitOf(call);
  if (!visit) return signInFirst(call);
  const { name, username, email } = visit.user;
  const main = markup`<h1>Edit profile</h1>
<dl><dt>Full name</dt><dd>${name}</dd><dt>Username</dt><dd>${username}</dd><dt>Email</dt><dd>${email}</dd></dl>`;
  return signedInPage(call, visit, { title: 'Edit profile', main, place: 'settings' });
}
