export type GrantablePermission = {
  /** `read_user`: what the model keeps. */
  name: string;
  /** `User: Read`: the resource and the action, as GitLab's refusals print it. */
  label: string;
  boundary: 'User' | 'Global' | 'Group and project';
};

const of =
  (boundary: GrantablePermission['boundary']) =>
  (name: string, label: string): GrantablePermission => ({ name, label, boundary });
const user = of('User');
const global = of('Global');
const namespace = of('Group and project');

/** Some of the permissions that a fine-grained token can be given (`doc/auth/tokens/fine_grained_access_tokens.md`). */
export const grantablePermissions: readonly GrantablePermission[] = [
  namespace('read_project', 'Project: Read'),
  namespace('read_issue', 'Issue: Read'),
  namespace('create_issue', 'Issue: Create'),
  user('read_user', 'User: Read'),
  user('follow_user', 'User: Follow'),
  user('read_user_email', 'User Email: Read'),
  user('read_personal_access_token', 'Personal Access Token: Read'),
  user('rotate_personal_access_token', 'Personal Access Token: Rotate'),
  user('revoke_personal_access_token', 'Personal Access Token: Revoke'),
  global('read_metadata', 'Metadata: Read'),
];
