/**
 * One entry per outcome code: what happened (no full stop), what we saw, what to do; each at most two lines of the outcome card.
 * Slots are filled by `outcome-words.ts`; a fact that is not known is the word `none`.
 */
export const outcomes = {
  address: {
    malformed: {
      title: 'We could not read this as an address',
      saw: `{reason, select,
        empty {The field was empty.}
        too_long {It is longer than an address can be.}
        control_characters {It holds characters that cannot be seen.}
        looks_like_token {It looks like a token. Nothing of it was kept; tokens belong into the token field.}
        credentials {It holds a user name or password. Nothing of it was kept.}
        scheme {It begins with something that is no way to a web address.}
        no_host {There is no host name in it.}
        bad_label {The host name holds a character or a part that names cannot have.}
        port {The port is not one that Patchbay may use.}
        other {It does not have the form of a host name or link.}}`,
      todo: 'Enter the domain where your GitLab lives, such as gitlab.com or gitlab.example.com. A link copied from your browser works too.',
    },
    other_product: {
      title: 'This is {product, select, none {another product} other {{product}}}, not GitLab',
      saw: 'The address belongs to {product, select, none {a code host that is not GitLab} other {{product}}}.',
      todo: 'Enter the address of your GitLab. Patchbay links GitLab accounts only.',
    },
  },
  dns: {
    not_found: {
      title: 'This name does not exist',
      saw: 'The name service knows no address for this host.',
      todo: 'Check the spelling. If it opens in your browser, the name may exist only inside your network: then our operator can help.',
    },
    unavailable: {
      title: 'The name could not be looked up just now',
      saw: 'The name service did not answer in time. This says nothing about your GitLab or your token.',
      todo: 'Try again in a few minutes.',
    },
  },
  network: {
    private: {
      title: 'This address is inside a private network',
      saw: 'Patchbay connects to private addresses only where its operator has allowed them.',
      todo: 'Ask our operator to add this host to the allowed private hosts.',
    },
    refused: {
      title: 'Nothing answers at this address',
      saw: `{reason, select,
        unreachable {The name exists, but no way from here leads to its address.}
        other {The host exists, but refused the connection.}}`,
      todo: 'Check the port. If the address is right, your GitLab may be stopped, or a firewall keeps us out.',
    },
    timeout: {
      title: 'No answer in time',
      saw: 'The host did not answer within our time limit. This says nothing about your token.',
      todo: 'Try again in a few minutes. If it stays like this, a firewall may stand between us and your GitLab.',
    },
    reset: {
      title: 'The connection was cut',
      saw: 'The host answered, then closed the connection before it had finished.',
      todo: 'Try again in a few minutes. If it stays like this, ask who runs your GitLab.',
    },
  },
  proxy: {
    auth: {
      title: 'Our own proxy wants a sign-in',
      saw: 'The proxy through which Patchbay reaches the internet refused us.',
      todo: 'Our operator has to put the proxy’s user name and password right.',
    },
    unreachable: {
      title: 'Our own proxy does not answer',
      saw: 'The proxy through which Patchbay reaches the internet could not be reached.',
      todo: 'Our operator has to look at the proxy settings. Your token was not sent.',
    },
  },
  tls: {
    untrusted: {
      title: `{reason, select,
        self_signed {This certificate vouches for itself}
        incomplete_chain {The certificate of this host comes without its chain}
        unknown_issuer {We do not know who issued this certificate}
        none {We do not know who issued this certificate}
        other {The certificate of this host cannot be trusted}}`,
      saw: `{reason, select,
        self_signed {The host signed its certificate itself, so nobody confirms that it is your GitLab. Your token was not sent.}
        incomplete_chain {The host does not send the certificate that links its own to a known authority. Your token was not sent.}
        unknown_issuer {{issuer, select, none {Its issuer is not one that Patchbay knows.} other {It was issued by {issuer}, which Patchbay does not know.}}}
        none {{issuer, select, none {Its issuer is not one that Patchbay knows.} other {It was issued by {issuer}, which Patchbay does not know.}}}
        other {It was revoked, or made for another purpose, or its signature does not hold. Your token was not sent.}}`,
      todo: `{reason, select,
        self_signed {If that is meant to be so, our operator can add this certificate to the trusted ones.}
        incomplete_chain {Your GitLab administrator can install the certificate together with its intermediate certificate.}
        unknown_issuer {If your organisation has its own certificate authority, our operator can add it. Your token was not sent.}
        none {If your organisation has its own certificate authority, our operator can add it. Your token was not sent.}
        other {Your GitLab administrator has to replace the certificate.}}`,
    },
    expired: {
      title: 'The certificate of this host is out of date',
      saw: '{from, select, none {It is past its last day, or its first day has not come.} other {It is good from {from} to {to} only.}} Your token was not sent.',
      todo: 'Your GitLab administrator has to renew the certificate.',
    },
    name_mismatch: {
      title: 'The certificate is for another name',
      saw: `{names, select,
        none {{reason, select,
          unrecognized_name {The host says itself that it does not answer to the name you entered.}
          other {It does not name the host you entered.}}}
        other {It names {names}.}}`,
      todo: 'Enter the name your GitLab is known by. Your token was not sent.',
    },
    plain_http: {
      title: `{reason, select,
        not_allowed {This address begins with http}
        other {This address does not speak https}}`,
      saw: `{reason, select,
        not_allowed {Over http a token could be read on the way, so nothing was sent.}
        other {It answers without encryption, so a token sent there could be read on the way. Yours was not sent.}}`,
      todo: `{reason, select,
        not_allowed {Enter it with https. Where your GitLab has no https, our operator can allow this host over http.}
        other {Use the https address, or ask our operator to allow this host over http.}}`,
    },
    client_certificate: {
      title: 'This GitLab asks for a client certificate',
      saw: 'The host lets in only visitors with a certificate of their own, and Patchbay has none.',
      todo: 'Ask who runs your GitLab for a way in without one, and tell our operator.',
    },
    failed: {
      title: 'No secure connection could be agreed on',
      saw: 'The host and Patchbay share no encryption both accept. Your token was not sent.',
      todo: 'Your GitLab administrator can enable TLS 1.2 or newer.',
    },
  },
  gateway: {
    sign_in: {
      title: 'A sign-in page stands in front of GitLab',
      saw: 'Requests are sent to a single sign-on first{target, select, none {} other { ({target})}}, so they never reach GitLab.',
      todo: 'Your GitLab administrator can let the path /api/v4/ through without that sign-in.',
    },
    challenge: {
      title: 'A bot check stands in front of GitLab',
      saw: 'A protection service asked us to prove that we are a person.',
      todo: 'Your GitLab administrator can exempt Patchbay’s address, or the path /api/v4/, from the check.',
    },
    blocked: {
      title: 'Something in front of GitLab turned us away',
      saw: 'A firewall or proxy refused the request before GitLab saw it. This says nothing about your token.',
      todo: 'Your GitLab administrator can allow Patchbay’s address.',
    },
    html: {
      title: 'A web page answered instead of GitLab’s API',
      saw: 'Where GitLab answers programs, we got a page for people. A portal or proxy may stand in between.',
      todo: 'Check the address, also for a part such as /gitlab. If it is right, your GitLab administrator can help.',
    },
  },
  redirect: {
    elsewhere: {
      title: 'This address sends us somewhere else',
      saw: 'It redirects{target, select, none {} other { to {target}}}. Patchbay does not follow with a token.',
      todo: 'If that is your GitLab, enter the new address instead.',
    },
  },
  gitlab: {
    not_found: {
      title: 'We found no GitLab here',
      saw: 'The host answers, but not as a GitLab does.',
      todo: 'Check the address. If GitLab lives under a path, include it: example.com/gitlab.',
    },
    unavailable: {
      title: 'GitLab is out of order just now',
      saw: 'It answers with a server error. This says nothing about your token.',
      todo: 'Try again in a few minutes. Nothing has changed on our side.',
    },
    maintenance: {
      title: 'GitLab is being maintained',
      saw: 'It says so itself. Your token was not judged.',
      todo: 'Try again when the maintenance is over.',
    },
    rate_limited: {
      title: 'GitLab asks us to slow down',
      saw: 'It has had too many requests from here. This says nothing about your token.',
      todo: 'Try again in {wait, select, none {a minute} other {{wait}}}.',
    },
    unexpected: {
      title: 'GitLab answered in a way we do not understand',
      saw: 'The answer was cut short or had an unknown form. It was kept out, and your token was not judged.',
      todo: 'Try again. If it stays like this, send the reference to our operator.',
    },
    too_old: {
      title: 'This GitLab is too old',
      saw: '{version, select, none {Patchbay needs GitLab 13.0 or newer.} other {It is version {version}; Patchbay needs 13.0 or newer.}}',
      todo: 'Your GitLab administrator can update it.',
    },
  },
  token: {
    missing: {
      title: 'The token is missing',
      saw: 'The field was empty.',
      todo: 'Paste the personal access token that GitLab showed you when you created it.',
    },
    malformed: {
      title: 'This cannot be a token',
      saw: 'It holds blanks, characters outside plain letters, digits and signs, or is a link. It was not sent.',
      todo: 'Copy the token again with the copy button in GitLab, and paste only that.',
    },
    wrong_kind: {
      title: `This is {kind, select,
        oauth_secret {an OAuth application secret}
        deploy {a deploy token}
        runner {a runner token}
        job {a CI job token}
        trigger {a pipeline trigger token}
        feed {a feed token}
        incoming_mail {an incoming mail token}
        agent {an agent token}
        scim {a SCIM token}
        feature_flag {a feature flags token}
        session_cookie {a session cookie}
        github {a GitHub token}
        jwt {a JSON web token}
        ssh_key {an SSH key}
        other {another kind of secret}}, not a personal access token`,
      saw: 'Its first letters tell what it was made for.',
      todo: 'In GitLab, create a token under Edit profile → Personal access tokens, and paste that one.',
    },
    truncated: {
      title: 'The end of the token seems cut off',
      saw: 'GitLab does not know it, and it is shorter than its form promises or its check digits do not fit.',
      todo: 'Copy it again in full. If GitLab no longer shows it, create a new one.',
    },
    unknown: {
      title:
        '{again, select, none {GitLab does not know this token} other {GitLab did not know this token just now}}',
      saw: `{again, select,
        none {It answered 401 Unauthorized: the token was never made there, was deleted, or belongs to another GitLab.}
        other {It answered 401 Unauthorized once. That may pass, so the connection has not been changed.}}`,
      todo: `{again, select,
        none {Check that the hostname is the GitLab where you created it, or create a new token.}
        other {Check again after {again} UTC. If the answer is the same then, the token counts as unknown.}}`,
    },
    expired: {
      title: 'This token has expired',
      saw: '{expiresOn, select, none {GitLab says that its last day is over.} other {It ended on {expiresOn} at 00:00 UTC.}}',
      todo: 'Create a new token in GitLab with a later date, and paste it here.',
    },
    revoked: {
      title: 'This token was revoked',
      saw: 'GitLab says that somebody has revoked it: you, an administrator, or GitLab itself after finding it published.',
      todo: 'Create a new token in GitLab, and paste it here.',
    },
    impersonation_disabled: {
      title: 'Impersonation tokens are switched off there',
      saw: 'The token was made by an administrator for another person, and this GitLab does not accept such tokens.',
      todo: 'Use a personal access token of your own, or ask your GitLab administrator.',
    },
    dpop_required: {
      title: 'This token works only with a signed proof',
      saw: 'Your GitLab profile demands DPoP, a signature with every request, which Patchbay does not make.',
      todo: 'In GitLab, switch DPoP off under Edit profile → Personal access tokens.',
    },
    client_restricted: {
      title: 'Your GitLab restricts which programs may connect',
      saw: 'It accepts this account only from certain clients, and Patchbay is not among them.',
      todo: 'Your GitLab administrator can change that restriction.',
    },
  },
  scope: {
    missing: {
      title:
        '{missingCount, plural, =1 {The token lacks the scope {missing}} other {The token lacks scopes}}',
      saw: `{has, select, none {It has none that fits} other {It has {has}}}{lacking, select, none {.} other {; {lackingCount, plural, one {{lacking} is missing} other {{lacking} are missing}}.}}`,
      todo: 'Scopes cannot be added later: create a new token and tick {needed, select, none {the scopes shown beside this form} other {{needed}}}.',
    },
    granular: {
      title: 'This fine-grained token lacks a permission',
      saw: '{needed, select, none {GitLab refused it for want of a permission.} other {GitLab asks for {needed}.}}',
      todo: 'Create a token with that permission on your user, or a legacy token with the scopes shown here.',
    },
  },
  account: {
    blocked: {
      title: 'Your GitLab account is blocked',
      saw: 'GitLab knows the token, and says that its account is blocked.',
      todo: 'Your GitLab administrator can unblock it. The token itself is fine.',
    },
    deactivated: {
      title: 'Your GitLab account is asleep',
      saw: 'GitLab deactivated it because it was not used for a while.',
      todo: 'Sign in to GitLab once in your browser; that wakes it. Then try again.',
    },
    pending_approval: {
      title: 'Your GitLab account waits for approval',
      saw: 'GitLab knows the token, but an administrator has not approved the account yet.',
      todo: 'Your GitLab administrator can approve it.',
    },
    terms: {
      title: 'GitLab wants its terms accepted first',
      saw: 'Until then it lets no token of yours in.',
      todo: 'Sign in to GitLab in your browser, accept the terms, and try again.',
    },
    password_expired: {
      title: 'Your GitLab password has expired',
      saw: 'Until it is renewed, GitLab lets no token of yours in.',
      todo: 'Sign in to GitLab in your browser, set a new password, and try again.',
    },
    unconfirmed: {
      title: 'Your e-mail address at GitLab is not confirmed',
      saw: 'Until it is, GitLab lets no token of yours in.',
      todo: 'Open the confirmation mail from GitLab, or ask for a new one there, and try again.',
    },
    internal: {
      title: 'This token belongs to an internal GitLab account',
      saw: 'GitLab keeps such accounts for itself and lets nobody use them from outside.',
      todo: 'Use a token of your own account.',
    },
    forbidden: {
      title: 'GitLab does not let this account in',
      saw: 'It knows the token, but refuses its account without saying why.',
      todo: 'Your GitLab administrator can find the reason; give them the time and reference below.',
    },
    other_user: {
      title: 'This token belongs to another GitLab account',
      saw: 'A renewal keeps the account; this token was made by somebody else, or on another account of yours.',
      todo: 'Use a token of the same account, or link the other one as a new connection.',
    },
  },
  policy: {
    host: {
      title: 'This GitLab may not be linked here',
      saw: 'Our operator allows certain hosts only.',
      todo: 'Ask our operator to allow this host.',
    },
    scope: {
      title: 'This token may do more than is allowed here',
      saw: '{extra, select, none {It holds a scope that is not wanted here.} other {It also holds {extra}.}}',
      todo: 'Create a token with only the scopes shown here.',
    },
    lifetime: {
      title: 'This token lives too long',
      saw: '{maxDays, select, none {Its expiry date is further away than is allowed here.} other {It is made to live {days} days; at most {maxDays} are allowed here.}}',
      todo: '{latest, select, none {Create a token with an earlier expiry date.} other {Create a token that ends on {latest} or before.}}',
    },
    expiry_required: {
      title: 'This token has no expiry date',
      saw: 'Tokens without an end are not accepted here.',
      todo: '{latest, select, none {Create a token with an expiry date.} other {Create a token that ends on {latest} or before.}}',
    },
    disabled: {
      title: 'An administrator switched this connection off',
      saw: 'Patchbay asks GitLab nothing with it; its token stays stored and sealed.',
      todo: 'Ask your administrator, who can switch it on again.',
    },
  },
  link: {
    duplicate: {
      title: 'This account is already linked',
      saw: 'You have a connection to this account. The token works, and nothing has been changed.',
      todo: 'Renew the connection with this token: it keeps its name and history. Or leave it as it is.',
    },
  },
  limit: {
    exceeded: {
      title: 'That was quick, one moment please',
      saw: 'There have been many attempts in a short time, so we pause for a while.',
      todo: 'Try again in {wait, select, none {ten minutes} other {{wait}}}. Nothing is lost.',
    },
  },
  internal: {
    title: 'Something went wrong on our side',
    saw: 'This has nothing to do with your GitLab or your token.',
    todo: 'Try again. If it stays like this, send the reference to our operator.',
  },
} as const;
