import type { GuideEra } from '#lib/domain/gitlab-version.ts';

/** The guide's words. GitLab's own labels stand between `**`, exactly as they are on its pages. */

export const ERA_NAMES: Record<GuideEra, { versions: string; looks: string }> = {
  classic: { versions: 'GitLab 13–15', looks: 'avatar in the upper-right corner, form on the page' },
  sidebar: { versions: 'GitLab 16–17', looks: 'avatar in the left sidebar' },
  settings: { versions: 'GitLab 18.0–19.1', looks: 'a page called Personal access tokens' },
  access: { versions: 'GitLab 19.2 and later', looks: 'a button called Generate token' },
};

/** Where to click, from the start page to the form. Read off GitLab's documentation at 14.x, 16.8, 18.x and 19.2. */
export const WAY_TO_FORM: Record<GuideEra, readonly string[]> = {
  classic: [
    'Sign in to your GitLab.',
    'In the upper-right corner, choose your avatar, then **Edit profile** (older: **Settings**).',
    'In the left sidebar, choose **Access Tokens**. The form is on that page.',
  ],
  sidebar: [
    'Sign in to your GitLab.',
    'In the left sidebar, choose your avatar, then **Edit profile**.',
    'In the left sidebar, choose **Access tokens**, then **Add new token**.',
  ],
  settings: [
    'Sign in to your GitLab.',
    'Choose your avatar: in the upper-right corner with the new navigation, in the left sidebar without it. Then **Edit profile**.',
    'In the left sidebar, choose **Personal access tokens**, then **Add new token**.',
  ],
  access: [
    'Sign in to your GitLab.',
    'In the upper-right corner, choose your avatar, then **Edit profile**.',
    'In the left sidebar, choose **Access**, then **Personal access tokens**.',
    'Choose **Generate token**, then **Legacy token**.',
  ],
};

export const CREATE_BUTTON: Record<GuideEra, string> = {
  classic: 'Create personal access token',
  sidebar: 'Create personal access token',
  settings: 'Create personal access token',
  access: 'Generate token',
};

/** What the new token is called in GitLab's list, unless the person changes it. */
export const TOKEN_NAME = 'Patchbay';
export const TOKEN_DESCRIPTION = 'Linked in Patchbay';
