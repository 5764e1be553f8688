/** Rotation on the page of a connection. Spoken on the server. */
export const rotation = {
  title: 'Rotation',
  text: 'GitLab makes a new token with the same scopes and ends the old one in the same moment. Patchbay stores the new one; you copy nothing.',
  now: 'Rotate now',
  checks: 'See the checks',
  will: 'The new token is to be valid until {day}.',
  mail: 'GitLab tells the account of it by e-mail.',
  done: 'The token is rotated.',
  until: 'The new one is valid until {day}.',
  refused: 'The token was not rotated. The old one is as it was.',
  busy: 'GitLab is making a new token for this connection. Try again in a few minutes.',
  recovering: 'GitLab’s answer did not arrive. Patchbay finds out what became of it, and tells you.',
  next: 'Rotates by itself. The next time: {day}.',
  state: {
    off: 'Not possible now',
    running: 'A rotation is under way',
    recovering: 'A rotation was cut off',
  },
  off: {
    disconnected: 'The connection holds no token.',
    copied:
      'This Patchbay works on a copy of another one’s data. Whoever runs it can make it the owner with npm run adopt.',
    draining: 'Patchbay is about to restart. Try again in a minute.',
    policy: 'An administrator’s rules do not allow it: ask them.',
    unhealthy: 'GitLab does not accept the token any more. Renew it instead.',
    shared: 'Another connection holds the same token, which would stop working there. Give each its own.',
    version:
      'It needs GitLab 16.10 or later, and a token that may read the version or has the scope self_rotate.',
    scope: 'The token needs the scope self_rotate or api. Renew it with one of them.',
  },
  automatic: {
    on: 'Rotates by itself when 80 % of its life have passed.',
    off: 'It can rotate by itself when 80 % of its life have passed.',
    turnOn: 'Rotate by itself',
    turnOff: 'No longer by itself',
  },
} as const;
