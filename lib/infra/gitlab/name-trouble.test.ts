import { describe, expect, it } from 'vitest';
import type { NetAnswer } from '#lib/infra/net/contract.ts';
import { nameTrouble, retryAfterOf } from './name-trouble.ts';

const META = { 'x-gitlab-meta': '{"correlation_id":"01J0ABCDEF","version":"1"}' };

function answer(status: number, body: unknown = '', headers: Record<string, string> = {}): NetAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    headers: { ...(typeof body === 'string' ? {} : { 'content-type': 'application/json' }), ...headers },
    body: text,
    ms: 1,
  };
}

function codeOf(...parts: Parameters<typeof answer>): string {
  return nameTrouble(answer(...parts), 'https://git.example.com').code;
}

const invalid = (said: string) => ({ error: 'invalid_token', error_description: said });
const denied = (said: string) => ({ message: `403 Forbidden - ${said}` });

describe('GitLab’s verdict on the token', () => {
  it.each([
    [{ message: '401 Unauthorized' }, 'token.unknown'],
    [invalid('Token is expired. You can either do re-authorization or token refresh.'), 'token.expired'],
    [invalid('Token was revoked. You have to re-authorize from the user.'), 'token.revoked'],
    [
      invalid('Token is an impersonation token but impersonation was disabled.'),
      'token.impersonation_disabled',
    ],
    [
      { error: 'dpop_error', error_description: 'DPoP validation error: DPoP header is missing' },
      'token.dpop_required',
    ],
    [
      {
        error: 'restricted_language_server_client_error',
        error_description: 'Language server client error: x',
      },
      'token.client_restricted',
    ],
  ])('401 %j → %s', (body, code) => expect(codeOf(401, body)).toBe(code));

  it('reads the scopes that would do, without repeats', () => {
    const body = {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges',
      scope: 'read_user api api',
    };
    expect(nameTrouble(answer(403, body), 'https://x.test')).toMatchObject({
      code: 'scope.missing',
      evidence: { scopesNeeded: ['read_user', 'api'] },
    });
  });

  it('reads the permissions a fine-grained token lacks', () => {
    const said =
      'Access denied: This operation requires a fine-grained personal access token with the following user permissions: [User: Read].';
    const trouble = nameTrouble(
      answer(403, { error: 'insufficient_granular_scope', error_description: said }),
      'https://x.test',
    );
    expect(trouble).toMatchObject({ code: 'scope.granular', evidence: { scopesNeeded: ['User: Read'] } });
  });
});

describe('GitLab’s verdict on the account', () => {
  it.each([
    ['Your account has been blocked.', 'account.blocked'],
    [
      'Your account is pending approval from your administrator and hence blocked.',
      'account.pending_approval',
    ],
    ['Your account has been deactivated by your administrator. Please log back in', 'account.deactivated'],
    ['You (@ada) must accept the Terms of Service in order to perform this action.', 'account.terms'],
    ['Your primary email address is not confirmed. Please check your inbox', 'account.unconfirmed'],
    ['Your password expired. Please access GitLab from a web browser', 'account.password_expired'],
    ['This action cannot be performed by internal users', 'account.internal'],
  ])('403 %s → %s', (said, code) => expect(codeOf(403, denied(said))).toBe(code));

  it('keeps a bare 403 of GitLab apart from one of something in front', () => {
    expect(codeOf(403, { message: '403 Forbidden' }, META)).toBe('account.forbidden');
    expect(codeOf(403, { message: '403 Forbidden' })).toBe('account.forbidden');
    expect(codeOf(403, { message: 'Forbidden' })).toBe('gateway.blocked');
    expect(codeOf(403, '<html><h1>403 Forbidden</h1></html>')).toBe('gateway.blocked');
    expect(codeOf(403)).toBe('gateway.blocked');
    expect(codeOf(403, 'Forbidden\n', { 'content-type': 'text/plain' })).toBe('gateway.blocked');
  });
});

describe('what stands in front', () => {
  it.each([
    ['https://acme.cloudflareaccess.com/cdn-cgi/access/login/git.example.com?kid=1', 'gateway.sign_in'],
    ['/oauth2/start?rd=%2Fapi', 'gateway.sign_in'],
    ['https://login.microsoftonline.com/x/oauth2/v2.0/authorize', 'gateway.sign_in'],
    ['https://sso.example.com/realms/acme/protocol/openid-connect/auth', 'gateway.sign_in'],
    ['/users/sign_in', 'gateway.sign_in'],
    ['https://gitlab.new.example/api/v4/version', 'redirect.elsewhere'],
    ['https://www.example.com/', 'redirect.elsewhere'],
    ['', 'redirect.elsewhere'],
  ])('302 to %s → %s', (location, code) => expect(codeOf(302, '', { location })).toBe(code));

  it('keeps the target of a redirect, without its query', () => {
    const trouble = nameTrouble(
      answer(302, '', { location: 'https://sso.example.com/login?state=secret#x' }),
      'https://x.test',
    );
    expect(trouble.evidence.redirectTarget).toBe('https://sso.example.com/login');
  });

  it.each([
    [200, '<!DOCTYPE html><title>Sign in · Acme</title><input type="password">', {}, 'gateway.sign_in'],
    [200, '<html><body>Welcome to the wiki</body></html>', {}, 'gateway.html'],
    [
      401,
      '<html>401 Authorization Required</html>',
      { 'www-authenticate': 'Basic realm="x"' },
      'gateway.sign_in',
    ],
    [
      403,
      '<!DOCTYPE html><title>Just a moment...</title>',
      { 'cf-mitigated': 'challenge' },
      'gateway.challenge',
    ],
    [403, '<!DOCTYPE html><title>Just a moment...</title>', {}, 'gateway.challenge'],
    [403, 'error code: 1020', {}, 'gateway.blocked'],
    [429, 'error code: 1015', {}, 'gitlab.rate_limited'],
    [
      400,
      '<html><title>400 No required SSL certificate was sent</title></html>',
      {},
      'tls.client_certificate',
    ],
    [407, '', {}, 'proxy.auth'],
  ])('%i %j → %s', (status, body, headers, code) => expect(codeOf(status, body, headers)).toBe(code));
});

describe('GitLab’s own trouble', () => {
  it.each([
    [502, 'GitLab is not responding', 'gitlab.unavailable'],
    [502, '<html>502 Bad Gateway nginx</html>', 'gitlab.unavailable'],
    [500, { message: '500 Internal Server Error' }, 'gitlab.unavailable'],
    [503, 'GitLab Maintenance: system is in maintenance mode', 'gitlab.maintenance'],
    [
      503,
      {
        message:
          'This organization is currently in read-only mode. Write operations are temporarily disabled.',
      },
      'gitlab.maintenance',
    ],
    [429, 'Retry later\n', 'gitlab.rate_limited'],
    [
      429,
      { message: { error: 'This endpoint has been requested too many times. Try again later.' } },
      'gitlab.rate_limited',
    ],
    [200, '{"id":1,', 'gitlab.unexpected'],
    [200, '[['.repeat(40), 'gitlab.unexpected'],
    [404, '<html>404</html>', 'gitlab.not_found'],
    [418, 'teapot', 'gitlab.unexpected'],
  ])('%i %j → %s', (status, body, code) => expect(codeOf(status, body)).toBe(code));
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  it.each([
    [{ 'retry-after': '42' }, 42],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:01:00 GMT' }, 60],
    [{ 'retry-after': '9999999' }, 86_400],
    [{ 'retry-after': '0' }, 1],
    [{ 'ratelimit-reset': String(now / 1000 + 30) }, 30],
  ])('%j → %i s', (headers, retryAfterSeconds) => {
    expect(retryAfterOf(answer(429, '', headers), now)).toEqual({ retryAfterSeconds });
  });

  it('says nothing where the header says nothing', () => {
    expect(retryAfterOf(answer(429, '', { 'retry-after': 'soon' }), now)).toEqual({});
    expect(retryAfterOf(answer(429), now)).toEqual({});
  });
});
