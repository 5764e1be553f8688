import { type Answer, empty, fromOutside, html, json, text } from './answers.ts';

/** What proxies, sign-in gateways and firewalls of a company answer in GitLab's place. */
type GatewayAnswer = (url: string) => Answer;

const page = (title: string, body: string): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body>${body}</body></html>\n`;
const outside = (status: number, title: string, body: string, headers: Answer['headers'] = {}): Answer =>
  fromOutside(html(status, page(title, body), headers));
const away = (status: number, location: string): Answer =>
  outside(status, `${status} Found`, '<center><h1>Found</h1></center>', { Location: location });

const passwordForm =
  '<form method="post"><input name="username"><input name="password" type="password"><button>Sign in</button></form>';

export const GATEWAY_TROUBLES = {
  html_401: () =>
    outside(401, '401 Authorization Required', '<center><h1>401 Authorization Required</h1></center>', {
      'WWW-Authenticate': 'Basic realm="Restricted"',
    }),
  html_403: () =>
    outside(403, '403 Forbidden', '<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>'),
  empty_401: () => fromOutside(empty(401)),
  empty_403: () => fromOutside(empty(403)),
  html_404: () =>
    outside(404, '404 Not Found', '<center><h1>404 Not Found</h1></center><hr><center>nginx</center>'),
  waf_403: () =>
    outside(403, 'Request Rejected', 'The requested URL was rejected. Your support ID is: 4242424242424242'),
  proxy_407: () =>
    outside(407, 'Proxy Authentication Required', '<h1>407</h1>', {
      'Proxy-Authenticate': 'Basic realm="proxy"',
    }),
  oauth2_proxy_redirect: (url) => away(302, `${url}/oauth2/start?rd=%2Fapi%2Fv4%2Fversion`),
  oauth2_proxy_page: () =>
    outside(
      403,
      'Sign In',
      '<form method="GET" action="/oauth2/start"><button>Sign in with OpenID Connect</button></form>',
    ),
  oauth2_proxy_json: () => fromOutside(json(401, {})),
  okta_redirect: () => away(302, 'https://acme.okta.com/oauth2/v1/authorize?client_id=0oa1&state=Zm9v'),
  keycloak_redirect: () =>
    away(302, 'https://sso.acme.test/realms/acme/protocol/openid-connect/auth?client_id=gitlab'),
  saml_page: () =>
    outside(
      200,
      'Working...',
      '<form method="post" action="https://idp.acme.test/saml"><input type="hidden" name="SAMLRequest" value="Zm9v"></form>',
    ),
  sign_in_page: () => outside(200, 'Sign in - Acme', passwordForm),
  gitlab_sign_in_redirect: (url) => away(302, `${url}/users/sign_in`),
  captive_portal: () =>
    outside(200, 'Welcome to Hotel Wi-Fi', '<p>Accept the terms of use to go online.</p>'),
  https_redirect: (url) => away(301, `${url.replace(/^http:/, 'https:')}/api/v4/version`),
  moved_host: () => away(301, 'https://gitlab.new-home.test/api/v4/version'),
  moved_308: () => away(308, 'https://gitlab.new-home.test/api/v4/version'),
  redirect_nowhere: () => fromOutside(empty(302)),
  balancer_503: () =>
    outside(503, '503 Service Unavailable', 'No server is available to handle this request.'),
  balancer_504: () => outside(504, '504 Gateway Time-out', '<center><h1>504 Gateway Time-out</h1></center>'),
  text_500: () => fromOutside(text(500, 'upstream connect error or disconnect/reset before headers')),
  teapot_418: () => fromOutside(text(418, "I'm a teapot")),
} as const satisfies Record<string, GatewayAnswer>;

export type GatewayTrouble = keyof typeof GATEWAY_TROUBLES;
