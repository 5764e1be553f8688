/** What a GitLab of this version can do. Sources: GitLab's documentation histories and route definitions, see each line. */
export type Era = {
  version: string;
  enterprise: boolean;
  /** `is(15, 5)`: this GitLab is 15.5 or newer. */
  is: (major: number, minor: number) => boolean;
};

/** @param version as GitLab prints it: `18.5.0-ee`, `15.11.13`. */
export function eraOf(version: string, enterprise = /-ee$|-pre$/.test(version)): Era {
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (!major) throw new Error(`Not a GitLab version: ${version}`);
  const number = Number(major) * 1000 + Number(minor);
  return { version, enterprise, is: (needMajor, needMinor) => number >= needMajor * 1000 + needMinor };
}

/** Name → first version. Names missing here are in all versions. */
const SCOPES: readonly (readonly [string, number, number])[] = [
  ['api', 8, 15],
  ['read_api', 12, 10],
  ['read_user', 8, 15],
  ['create_runner', 16, 0],
  ['manage_runner', 17, 1],
  ['k8s_proxy', 16, 4],
  ['self_rotate', 17, 9],
  ['mcp', 18, 4],
  ['mcp_orbit', 19, 0],
  ['read_repository', 10, 7],
  ['write_repository', 11, 11],
  ['read_registry', 9, 3],
  ['write_registry', 12, 10],
  ['read_virtual_registry', 18, 0],
  ['write_virtual_registry', 18, 0],
  ['read_observability', 16, 0],
  ['write_observability', 16, 0],
  ['ai_features', 16, 5],
  ['sudo', 10, 2],
  ['admin_mode', 15, 8],
  ['read_service_ping', 17, 1],
];

export function scopesOf(era: Era): string[] {
  return SCOPES.filter(([, major, minor]) => era.is(major, minor)).map(([name]) => name);
}

/** Known to GitLab, yet on no form for personal tokens (`lib/gitlab/auth.rb`). */
const NOT_OFFERED = ['mcp', 'mcp_orbit', 'read_observability', 'write_observability'];
const FOR_ADMINS = ['sudo', 'admin_mode', 'read_service_ping'];

/** The checkboxes of the form for a personal token. */
export function formScopesOf(era: Era, admin: boolean): string[] {
  return scopesOf(era).filter(
    (scope) => !NOT_OFFERED.includes(scope) && (admin || !FOR_ADMINS.includes(scope)),
  );
}

/** What the discovery document lists: `granular` is deliberately not among them. */
export function discoveryScopesOf(era: Era): string[] {
  return [...scopesOf(era), 'openid', 'profile', 'email'];
}
