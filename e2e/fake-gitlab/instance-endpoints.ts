import { createHash } from 'node:crypto';
import { type Answer, json } from './answers.ts';
import type { Access } from './auth.ts';
import type { Call, Gitlab } from './call.ts';
import type { Era } from './eras.ts';
import { always, type Route, since } from './route.ts';

/** `lib/api/metadata.rb`, `lib/api/version.rb`. */

const access = (era: Era): Access => ({
  scopes: era.is(17, 0) ? ['read_user', 'ai_features', 'api', 'read_api'] : ['read_user', 'api', 'read_api'],
  permission: { name: 'read_metadata', boundary: 'instance', label: 'Metadata: Read' },
});

export const instanceRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/api\/v4\/version$/, exists: always, access, handle: version },
  { method: 'GET', pattern: /^\/api\/v4\/metadata$/, exists: since(15, 2), access, handle: metadata },
];

function version(call: Call): Answer {
  const { era } = call.gitlab;
  return era.is(15, 5) ? metadata(call) : json(200, { version: era.version, revision: revisionOf(era) });
}

function metadata({ gitlab }: Call): Answer {
  const { era } = gitlab;
  return json(200, {
    version: era.version,
    revision: revisionOf(era),
    kas: agentServer(gitlab),
    ...(era.is(15, 6) && { enterprise: era.enterprise }),
  });
}

function agentServer({ era, externalUrl }: Gitlab): Record<string, unknown> {
  const socket = externalUrl.replace(/^http/, 'ws');
  return {
    enabled: true,
    externalUrl: `${socket}/-/kubernetes-agent/`,
    ...(era.is(17, 6) && { externalK8sProxyUrl: `${externalUrl}/-/kubernetes-agent/k8s-proxy/` }),
    version: era.version.replace(/-ee$/, ''),
  };
}

function revisionOf({ version: text }: Era): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 11);
}
