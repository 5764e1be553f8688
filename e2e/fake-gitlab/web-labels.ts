import type { Era } from './eras.ts';
import type { Settings } from './model.ts';

/** GitLab's own words and places on the way to a token, which changed over the years. Tests take them from here. */
export type WebLabels = {
  /** Where the avatar is: the upper-right corner, or the top of the left sidebar. */
  avatar: 'corner' | 'sidebar';
  editProfile: 'Settings' | 'Edit profile';
  /** The entry of the settings' sidebar that has to be unfolded first. */
  group: 'Access' | null;
  tokens: 'Access Tokens' | 'Access tokens' | 'Personal access tokens';
  /** What leads from the list to the form; null = the form stands on the page. */
  add: 'Add new token' | 'Generate token' | null;
  name: 'Name' | 'Token name';
  /** Null = GitLab has no description yet. */
  description: 'Description' | null;
  expiresAt: 'Expires at' | 'Expiration date';
  create: 'Create personal access token' | 'Create token' | 'Generate token';
  /** The field that shows the new token, once. */
  created: 'Your new personal access token' | 'Your token' | 'Your personal access token' | 'Token details';
  copy: 'Copy personal access token' | 'Copy token' | 'Copy this value';
};

/**
 * Sources: GitLab's documentation at 14.x, 16.8, 18.x and 19.2 for the way; for the words of forms the code of the time
 * (`app/views/shared/access_tokens/_form.html.haml`, since 18.1 `app/assets/javascripts/vue_shared/access_tokens`, since 18.9
 * `app/assets/javascripts/personal_access_tokens`), which the documentation of 18.x does not follow in all.
 */
export function webLabels(era: Era, settings: Pick<Settings, 'granular' | 'newNavigation'>): WebLabels {
  const corner = !era.is(16, 0) || era.is(19, 2) || (era.is(18, 0) && settings.newNavigation);
  return {
    avatar: corner ? 'corner' : 'sidebar',
    editProfile: era.is(13, 7) ? 'Edit profile' : 'Settings',
    group: era.is(19, 2) ? 'Access' : null,
    tokens: tokensEntry(era),
    add: addButton(era, settings),
    name: era.is(14, 0) ? 'Token name' : 'Name',
    description: era.is(17, 7) ? 'Description' : null,
    expiresAt: era.is(14, 0) ? 'Expiration date' : 'Expires at',
    create: createButton(era),
    ...created(era),
  };
}

function tokensEntry(era: Era): WebLabels['tokens'] {
  if (era.is(18, 0)) return 'Personal access tokens';
  return era.is(16, 10) ? 'Access tokens' : 'Access Tokens';
}

/** Where there are two kinds of tokens to choose from, the button opens a menu with both. */
function addButton(era: Era, settings: Pick<Settings, 'granular'>): WebLabels['add'] {
  if (!era.is(16, 0)) return null;
  return era.is(18, 10) && settings.granular ? 'Generate token' : 'Add new token';
}

function createButton(era: Era): WebLabels['create'] {
  if (era.is(19, 2)) return 'Generate token';
  return era.is(18, 1) ? 'Create token' : 'Create personal access token';
}

function created(era: Era): Pick<WebLabels, 'created' | 'copy'> {
  if (era.is(19, 2)) return { created: 'Token details', copy: 'Copy this value' };
  if (era.is(18, 9)) return { created: 'Your personal access token', copy: 'Copy token' };
  if (era.is(18, 1)) return { created: 'Your token', copy: 'Copy token' };
  return { created: 'Your new personal access token', copy: 'Copy personal access token' };
}
