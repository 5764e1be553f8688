import { type Answer, fromOutside, html, json, text } from './answers.ts';

/** Trouble of GitLab itself and of the nginx and Workhorse that belong to it. */
type GitlabAnswer = (url: string, now: Date) => Answer;

const RETRY_AFTER = 37;

/** Rack::Attack (`lib/gitlab/rack_attack.rb`); `RateLimit-Limit` is per minute whatever the period, `-Reset` unix seconds. */
function throttleHeaders(now: Date): Record<string, string> {
  const reset = new Date(now.getTime() + RETRY_AFTER * 1000);
  return {
    'RateLimit-Limit': '60',
    'RateLimit-Name': 'throttle_unauthenticated_api',
    'RateLimit-Observed': '3601',
    'RateLimit-Remaining': '0',
    'RateLimit-Reset': String(Math.floor(reset.getTime() / 1000)),
    'RateLimit-ResetTime': reset.toUTCString(),
    'Retry-After': String(RETRY_AFTER),
  };
}

const requestedTooOften = json(429, {
  message: { error: 'This endpoint has been requested too many times. Try again later.' },
});

export const GITLAB_TROUBLES = {
  rate_limited: (_, now) => fromOutside(text(429, 'Retry later\n', throttleHeaders(now))),
  rate_limited_own_text: (_, now) =>
    fromOutside(text(429, 'Zu viele Anfragen. Bitte später noch einmal.\n', throttleHeaders(now))),
  rate_limited_no_wait: () => fromOutside(text(429, 'Retry later\n')),
  rate_limited_endpoint: () => requestedTooOften,
  rate_limited_path: () => json(429, { message: '429 Too Many Requests' }, { 'Retry-After': '60' }),
  address_banned: () => fromOutside(text(403, 'Forbidden\n')),
  workhorse_502: () => fromOutside(text(502, 'GitLab is not responding')),
  nginx_502: () => fromOutside(html(502, nginx502Page)),
  rails_500: () => json(500, { message: '500 Internal Server Error' }),
  maintenance: () => json(503, { message: 'GitLab Maintenance: system is in maintenance mode' }),
  read_only_instance: () =>
    json(403, { message: 'You cannot perform write operations on a read-only instance' }),
  organisation_read_only: () =>
    json(
      503,
      {
        message:
          'This organization is currently in read-only mode. Write operations are temporarily disabled.',
      },
      { 'Retry-After': '60' },
    ),
  deploy_page: () => fromOutside(html(503, deployPage)),
  resource_lock: () => json(409, { message: '409 Conflict: Resource lock' }),
  project_moved: (url) => {
    const location = `${url}/api/v4/projects/7`;
    return text(301, `This resource has been moved permanently to ${location}`, { Location: location });
  },
  internal_error_html: () => html(500, errorPage),
} as const satisfies Record<string, GitlabAnswer>;

export type GitlabTrouble = keyof typeof GITLAB_TROUBLES;

const nginx502Page = `<!DOCTYPE html>
<html><head><title>GitLab is not responding (502)</title></head>
<body><h1>502</h1><h3>Whoops, GitLab is taking too much time to respond.</h3><p>Try refreshing the page, or going back and attempting the action again.</p></body></html>
`;

const deployPage = `<!DOCTYPE html>
<html><head><title>GitLab is not available</title></head>
<body><h1>Deploy in progress</h1><p>Please try again in a few minutes.</p></body></html>
`;

const errorPage = `<!DOCTYPE html>
<html><head><title>Something went wrong (500)</title></head>
<body><h1>500</h1><h3>Whoops, something went wrong on our end.</h3></body></html>
`;
