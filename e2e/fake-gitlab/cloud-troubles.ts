import { type Answer, fromOutside, html, text } from './answers.ts';

/** Cloudflare's answers; they carry neither `X-Gitlab-Meta` nor `RateLimit-*`. */
type CloudAnswer = () => Answer;

const RAY = { Server: 'cloudflare', 'CF-RAY': '8f00ba5eba11feed-FRA' };

export const CLOUD_TROUBLES = {
  cloudflare_challenge: () => fromOutside(html(403, challengePage, { ...RAY, 'cf-mitigated': 'challenge' })),
  cloudflare_challenge_unmarked: () => fromOutside(html(503, challengePage, RAY)),
  cloudflare_blocked: () => fromOutside(text(403, 'error code: 1020', RAY)),
  cloudflare_blocked_page: () => fromOutside(html(403, blockedPage, RAY)),
  cloudflare_rate_limited: () => fromOutside(text(429, 'error code: 1015', RAY)),
  cloudflare_origin_down: () => fromOutside(text(521, 'error code: 521', RAY)),
  cloudflare_access: () =>
    fromOutside(
      html(302, '<html><body>Found</body></html>', {
        ...RAY,
        Location:
          'https://acme.cloudflareaccess.com/cdn-cgi/access/login/gitlab.acme.test?kid=1&redirect_url=%2F',
      }),
    ),
} as const satisfies Record<string, CloudAnswer>;

export type CloudTrouble = keyof typeof CLOUD_TROUBLES;

const challengePage = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head>
<body><noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>
`;

const blockedPage = `<!DOCTYPE html><html lang="en-US"><head><title>Access denied | gitlab.acme.test used Cloudflare to restrict access</title></head>
<body><h1>Error 1020</h1><p>This website is using a security service to protect itself from online attacks.</p></body></html>
`;
