/**
 * `npm run -s diagnose -- ADDRESS [--json]`: the verification of the connect page from the server's own place in the network, with the
 * same code and settings. Needs neither the app nor the database. The token, if any, comes on standard input.
 * Exit: 0 linkable (without a token: a GitLab was found), 1 not, 2 usage or configuration.
 */

import {
  cleanAddressInput,
  type InstanceAddress,
  parseInstanceAddress,
} from '#lib/domain/instance-address.ts';
import type { Check } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import { problemLine, readNetEnv } from '#lib/env.ts';
import { failed } from '#lib/infra/gitlab/checks.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { verifyConnection } from '#lib/infra/gitlab/verify-connection.ts';
import { checkLine, verdictLines } from './diagnose/print.ts';
import { readTokenFromStdin } from './diagnose/read-token.ts';

const USAGE = `Usage: npm run -s diagnose -- ADDRESS [--json]

Checks whether the GitLab at ADDRESS can be linked from this machine.
ADDRESS  anything the Hostname field accepts: gitlab.com, https://git.example.com:8443/gitlab, …
--json   one JSON object instead of text
A personal access token on standard input is checked too: npm run -s diagnose -- gitlab.com < token.txt`;

const NOTHING_ASKED: Verification = {
  verdict: 'internal',
  notes: [],
  baseUrl: null,
  checks: [],
  instance: null,
  account: null,
  token: null,
  evidence: {},
};

const words = process.argv.slice(2);
const addresses = words.filter((word) => !word.startsWith('-'));
const options = words.filter((word) => word.startsWith('-'));
const json = options.includes('--json');
const [typed] = addresses;

if (options.includes('--help') || options.includes('-h')) {
  console.log(USAGE);
} else if (typed === undefined || addresses.length > 1 || options.some((option) => option !== '--json')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await diagnose(typed);
}

async function diagnose(input: string): Promise<0 | 1 | 2> {
  const settings = readNetEnv(process.env);
  if (!settings.ok) {
    console.error(`The configuration cannot be used:\n${settings.error.map(problemLine).join('\n')}`);
    return 2;
  }
  const address = parseInstanceAddress(input);
  if (!address.ok) {
    const check = failed('address', address.error.code, 0, {
      reason: address.error.reason,
      ...address.error.detail,
    });
    return report(cleanAddressInput(input), {
      ...NOTHING_ASKED,
      verdict: address.error.code,
      checks: [check],
    });
  }
  const token = await readTokenFromStdin();
  const { net, requiredScopes } = settings.value;
  const verification = verifyConnection({
    address: address.value,
    token: token === null ? null : new Secret(token),
    requiredScopes,
    settings: net,
    now: new Date(),
  });
  for (;;) {
    const step = await verification.next();
    if (step.done) return report(address.value.input, understood(step.value, address.value));
    if (!json) console.log(checkLine(step.value));
  }
}

/** Where no GitLab was found, the base that was understood and asked. */
function understood(found: Verification, { candidates }: InstanceAddress): Verification {
  return { ...found, baseUrl: found.baseUrl ?? candidates[0] ?? null };
}

function report(input: string, found: Verification): 0 | 1 {
  if (json) console.log(JSON.stringify(asJson(input, found), null, 2));
  else for (const line of verdictLines(found)) console.log(line);
  return found.verdict === 'ok' ? 0 : 1;
}

function asJson(input: string, found: Verification) {
  const { verdict, notes, baseUrl, instance, account, token, evidence } = found;
  const steps = found.checks.map(({ name, status, code, ms, detail }: Check) => ({
    name,
    status,
    code,
    ms,
    detail,
  }));
  return { verdict, notes, address: { input, baseUrl }, steps, instance, account, token, evidence };
}
