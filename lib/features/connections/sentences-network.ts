import { duration, listed, number, word, words } from '#lib/domain/check-facts.ts';
import { formatDay } from '#lib/domain/format-day.ts';
import type { AddressReason } from '#lib/domain/instance-address.ts';
import type { CheckDetail, OutcomeCode } from '#lib/domain/outcome.ts';
import type { Sentence, SentenceOf } from './outcome-sentences.ts';

type NetworkCode = Extract<
  OutcomeCode,
  `${'address' | 'dns' | 'network' | 'proxy' | 'tls' | 'gateway' | 'redirect' | 'gitlab'}.${string}`
>;

/** The way to GitLab: address, network, certificate, what stands in front, GitLab itself. */
export const networkSentences: Record<NetworkCode, SentenceOf> = {
  'address.malformed': (facts) => ({
    title: 'We could not read this as an address',
    saw: addressReason(word(facts, 'reason')),
    todo: 'Enter the domain where your GitLab lives, such as gitlab.com or gitlab.example.com. A link copied from your browser works too.',
  }),
  'address.other_product': (facts) => ({
    title: `This is ${word(facts, 'product') ?? 'another product'}, not GitLab`,
    saw: `The address belongs to ${word(facts, 'product') ?? 'a code host that is not GitLab'}.`,
    todo: 'Enter the address of your GitLab. Patchbay links GitLab accounts only.',
  }),
  'dns.not_found': () => ({
    title: 'This name does not exist',
    saw: 'The name service knows no address for this host.',
    todo: 'Check the spelling. If it opens in your browser, the name may exist only inside your network: then our operator can help.',
  }),
  'dns.unavailable': () => ({
    title: 'The name could not be looked up just now',
    saw: 'The name service did not answer in time. This says nothing about your GitLab or your token.',
    todo: 'Try again in a few minutes.',
  }),
  'network.private': () => ({
    title: 'This address is inside a private network',
    saw: 'Patchbay connects to private addresses only where its operator has allowed them.',
    todo: 'Ask our operator to add this host to the allowed private hosts.',
  }),
  'network.refused': (facts) => ({
    title: 'Nothing answers at this address',
    saw:
      word(facts, 'reason') === 'unreachable'
        ? 'The name exists, but no way from here leads to its address.'
        : 'The host exists, but refused the connection.',
    todo: 'Check the port. If the address is right, your GitLab may be stopped, or a firewall keeps us out.',
  }),
  'network.timeout': () => ({
    title: 'No answer in time',
    saw: 'The host did not answer within our time limit. This says nothing about your token.',
    todo: 'Try again in a few minutes. If it stays like this, a firewall may stand between us and your GitLab.',
  }),
  'network.reset': () => ({
    title: 'The connection was cut',
    saw: 'The host answered, then closed the connection before it had finished.',
    todo: 'Try again in a few minutes. If it stays like this, ask who runs your GitLab.',
  }),
  'proxy.auth': () => ({
    title: 'Our own proxy wants a sign-in',
    saw: 'The proxy through which Patchbay reaches the internet refused us.',
    todo: 'Our operator has to put the proxy’s user name and password right.',
  }),
  'proxy.unreachable': () => ({
    title: 'Our own proxy does not answer',
    saw: 'The proxy through which Patchbay reaches the internet could not be reached.',
    todo: 'Our operator has to look at the proxy settings. Your token was not sent.',
  }),
  'tls.untrusted': untrusted,
  'tls.expired': (facts) => ({
    title: 'The certificate of this host is out of date',
    saw: `${validity(facts)} Your token was not sent.`,
    todo: 'Your GitLab administrator has to renew the certificate.',
  }),
  'tls.name_mismatch': (facts) => ({
    title: 'The certificate is for another name',
    saw:
      words(facts, 'names').length > 0
        ? `It names ${listed(words(facts, 'names'))}.`
        : word(facts, 'reason') === 'unrecognized_name'
          ? 'The host says itself that it does not answer to the name you entered.'
          : 'It does not name the host you entered.',
    todo: 'Enter the name your GitLab is known by. Your token was not sent.',
  }),
  'tls.plain_http': (facts) =>
    word(facts, 'reason') === 'not_allowed'
      ? {
          title: 'This address begins with http',
          saw: 'Over http a token could be read on the way, so nothing was sent.',
          todo: 'Enter it with https. Where your GitLab has no https, our operator can allow this host over http.',
          actor: 'you',
        }
      : {
          title: 'This address does not speak https',
          saw: 'It answers without encryption, so a token sent there could be read on the way. Yours was not sent.',
          todo: 'Use the https address, or ask our operator to allow this host over http.',
        },
  'tls.client_certificate': () => ({
    title: 'This GitLab asks for a client certificate',
    saw: 'The host lets in only visitors with a certificate of their own, and Patchbay has none.',
    todo: 'Ask who runs your GitLab for a way in without one, and tell our operator.',
  }),
  'tls.failed': () => ({
    title: 'No secure connection could be agreed on',
    saw: 'The host and Patchbay share no encryption both accept. Your token was not sent.',
    todo: 'Your GitLab administrator can enable TLS 1.2 or newer.',
  }),
  'gateway.sign_in': (facts) => ({
    title: 'A sign-in page stands in front of GitLab',
    saw: `Requests are sent to a single sign-on first${target(facts, ' (', ')')}, so they never reach GitLab.`,
    todo: 'Your GitLab administrator can let the path /api/v4/ through without that sign-in.',
  }),
  'gateway.challenge': () => ({
    title: 'A bot check stands in front of GitLab',
    saw: 'A protection service asked us to prove that we are a person.',
    todo: 'Your GitLab administrator can exempt Patchbay’s address, or the path /api/v4/, from the check.',
  }),
  'gateway.blocked': () => ({
    title: 'Something in front of GitLab turned us away',
    saw: 'A firewall or proxy refused the request before GitLab saw it. This says nothing about your token.',
    todo: 'Your GitLab administrator can allow Patchbay’s address.',
  }),
  'gateway.html': () => ({
    title: 'A web page answered instead of GitLab’s API',
    saw: 'Where GitLab answers programs, we got a page for people. A portal or proxy may stand in between.',
    todo: 'Check the address, also for a part such as /gitlab. If it is right, your GitLab administrator can help.',
  }),
  'redirect.elsewhere': (facts) => ({
    title: 'This address sends us somewhere else',
    saw: `It redirects${target(facts, ' to ', '')}. Patchbay does not follow with a token.`,
    todo: 'If that is your GitLab, enter the new address instead.',
  }),
  'gitlab.not_found': () => ({
    title: 'We found no GitLab here',
    saw: 'The host answers, but not as a GitLab does.',
    todo: 'Check the address. If GitLab lives under a path, include it: example.com/gitlab.',
  }),
  'gitlab.unavailable': () => ({
    title: 'GitLab is out of order just now',
    saw: 'It answers with a server error. This says nothing about your token.',
    todo: 'Try again in a few minutes. Nothing has changed on our side.',
  }),
  'gitlab.maintenance': () => ({
    title: 'GitLab is being maintained',
    saw: 'It says so itself. Your token was not judged.',
    todo: 'Try again when the maintenance is over.',
  }),
  'gitlab.rate_limited': (facts) => ({
    title: 'GitLab asks us to slow down',
    saw: 'It has had too many requests from here. This says nothing about your token.',
    todo: `Try again in ${duration(number(facts, 'retryAfterSeconds') ?? 60)}.`,
  }),
  'gitlab.unexpected': () => ({
    title: 'GitLab answered in a way we do not understand',
    saw: 'The answer was cut short or had an unknown form. It was kept out, and your token was not judged.',
    todo: 'Try again. If it stays like this, send the reference to our operator.',
  }),
  'gitlab.too_old': (facts) => ({
    title: 'This GitLab is too old',
    saw: word(facts, 'version')
      ? `It is version ${word(facts, 'version')}; Patchbay needs 13.0 or newer.`
      : 'Patchbay needs GitLab 13.0 or newer.',
    todo: 'Your GitLab administrator can update it.',
  }),
};

const ADDRESS_REASONS: Readonly<Record<Exclude<AddressReason, 'other_product'>, string>> = {
  empty: 'The field was empty.',
  too_long: 'It is longer than an address can be.',
  control_characters: 'It holds characters that cannot be seen.',
  looks_like_token: 'It looks like a token. Nothing of it was kept; tokens belong into the field below.',
  credentials: 'It holds a user name or password. Nothing of it was kept.',
  scheme: 'It begins with something that is no way to a web address.',
  no_host: 'There is no host name in it.',
  bad_label: 'The host name holds a character or a part that names cannot have.',
  port: 'The port is not one that Patchbay may use.',
};

const UNREADABLE = 'It does not have the form of a host name or link.';

function addressReason(reason: string | null): string {
  return Object.entries(ADDRESS_REASONS).find(([known]) => known === reason)?.[1] ?? UNREADABLE;
}

/** The code alone means an authority that the operator has to add; what else can be wrong with a certificate is for who runs that GitLab. */
function untrusted(facts: CheckDetail): Sentence {
  const issuer = word(facts, 'issuer');
  switch (word(facts, 'reason')) {
    case 'self_signed':
      return {
        title: 'This certificate vouches for itself',
        saw: 'The host signed its certificate itself, so nobody confirms that it is your GitLab. Your token was not sent.',
        todo: 'If that is meant to be so, our operator can add this certificate to the trusted ones.',
      };
    case 'incomplete_chain':
      return {
        title: 'The certificate of this host comes without its chain',
        saw: 'The host does not send the certificate that links its own to a known authority. Your token was not sent.',
        todo: 'Your GitLab administrator can install the certificate together with its intermediate certificate.',
        actor: 'gitlab_admin',
      };
    case 'unknown_issuer':
    case null:
      return {
        title: 'We do not know who issued this certificate',
        saw: issuer
          ? `It was issued by ${issuer}, which Patchbay does not know.`
          : 'Its issuer is not one that Patchbay knows.',
        todo: 'If your organisation has its own certificate authority, our operator can add it. Your token was not sent.',
      };
    default:
      return {
        title: 'The certificate of this host cannot be trusted',
        saw: 'It was revoked, or made for another purpose, or its signature does not hold. Your token was not sent.',
        todo: 'Your GitLab administrator has to replace the certificate.',
        actor: 'gitlab_admin',
      };
  }
}

/** Both days: which of the two is the trouble depends on when this is read. */
function validity(facts: CheckDetail): string {
  const [from, to] = [word(facts, 'validFrom'), word(facts, 'validTo')].map((at) => at?.slice(0, 10));
  return from && to
    ? `It is good from ${formatDay(from)} to ${formatDay(to)} only.`
    : 'It is past its last day, or its first day has not come.';
}

function target(facts: CheckDetail, before: string, after: string): string {
  const to = word(facts, 'redirectTarget') ?? word(facts, 'target');
  return to ? `${before}${to}${after}` : '';
}
