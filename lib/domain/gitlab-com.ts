/** The base URL of GitLab's own service: the one GitLab whose version is always the current one. */
export const GITLAB_COM = 'https://gitlab.com';
