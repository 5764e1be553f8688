/** What a look at an address found, said before there is any token: chips of a few words, and one sentence on what it means for the next step. */
export const look = {
  help: 'From your administrators',
  chips: {
    found: 'GitLab found',
    gitlabCom: 'GitLab.com',
    selfManaged: 'Self-managed',
    version: 'GitLab {version}',
    versionFrom: 'GitLab {from} or newer',
    versionBetween: 'GitLab {from} to {to}',
    versionUntil: 'GitLab {to} or older',
    privateCa: 'Private certificate authority',
    httpsInstead: 'Over https',
    plainHttp: 'Without encryption',
    otherLetters: 'Not only plain letters',
    slow: 'Slow',
    otherProduct: '{product}',
    signIn: 'A sign-in page stands in front',
    challenge: 'A bot check stands in front',
    blocked: 'Turned away before GitLab',
    noAnswer: 'Does not answer',
    outOfOrder: 'Out of order',
    maintenance: 'Under maintenance',
    rateLimited: 'Asks us to slow down',
    ourProxy: 'Our proxy is in the way',
    noName: 'No such name',
    noGitlab: 'No GitLab found',
    private: 'Private network',
    notAllowed: 'Not allowed here',
    untrusted: 'Certificate not trusted',
    certificateExpired: 'Certificate out of date',
    otherName: 'Certificate for another name',
    noHttps: 'No https',
    clientCertificate: 'Asks for a client certificate',
    noSecureLine: 'No secure connection',
    elsewhere: 'Leads somewhere else',
    unreadable: 'Not an address yet',
    limited: 'Not looked at',
  },
  suggestion: {
    typo: 'Did you mean {address}?',
    elsewhere: 'Use {address}, where it leads',
    ownName: 'Use its own name, {address}',
    beside: 'Try {address}',
  },
  found: {
    slow: {
      title: 'Your GitLab answers slowly',
      text: 'You can go on. Checking the token may take a little longer than usual.',
    },
    plainHttp: {
      title: 'This GitLab is reached without encryption',
      text: 'Our operator allows it for this host. Your token could still be read on the way.',
    },
    expiryUnreadable: {
      title: 'This GitLab cannot say when a token expires',
      text: 'Versions before 15.5 do not tell. Note the date you choose; we can warn you only once the token has stopped working.',
    },
    otherLetters: {
      title: 'Look twice at the letters of this name',
      text: 'Some are not plain Latin letters. Its real name is {host}; go on only if that is your GitLab.',
    },
    tooOld: {
      title: 'This GitLab is too old',
      text: 'Patchbay needs GitLab 13.0 or newer. Your GitLab administrator can update it.',
    },
  },
  shortName: {
    title: 'The domain is missing',
    text: 'Enter the whole name, such as gitlab.com or gitlab.example.com. Short names work only where our operator allows them.',
  },
  means: {
    address: {
      malformed: 'Enter the domain where your GitLab is, such as gitlab.com or gitlab.example.com.',
      other_product: 'Patchbay links GitLab accounts only, so a token from there would not help.',
    },
    dns: {
      not_found:
        'Check the spelling. A name that exists only inside your network cannot be reached from here without our operator.',
      unavailable: 'The name service gave no answer. You can make your token meanwhile and connect later.',
    },
    network: {
      private: 'Patchbay connects there only where its operator has allowed it. Ask before you make a token.',
      refused:
        'Nothing answers at this address just now. You can make your token meanwhile and connect later.',
      timeout: 'It did not answer in time. You can make your token meanwhile and connect later.',
      reset: 'It hung up in the middle. You can make your token meanwhile and connect later.',
    },
    policy: {
      host: 'An administrator allows certain GitLabs only, and nothing was sent there. Ask before you make a token.',
    },
    proxy: {
      auth: 'Our operator has to put the proxy’s sign-in right. You can make your token meanwhile.',
      unreachable: 'Our operator has to look at the proxy. You can make your token meanwhile.',
    },
    tls: {
      untrusted: 'Nothing will be sent there. If it is your own authority, our operator can add it.',
      expired: 'Nothing will be sent there until your GitLab administrator has renewed it.',
      name_mismatch:
        'Enter the name your GitLab is known by; it is often the one in your browser’s address bar.',
      plain_http:
        'A token sent there could be read on the way, so it will not be. Our operator can allow this host.',
      client_certificate:
        'Patchbay has no such certificate, so no token could be checked. Ask who runs your GitLab for another way in.',
      failed: 'No token could be sent. Your GitLab administrator can enable TLS 1.2 or newer.',
    },
    gateway: {
      sign_in:
        'Patchbay cannot pass it, so a token would not be checked. Your GitLab administrator can let /api/v4/ through.',
      challenge:
        'Patchbay cannot pass it, so a token would not be checked. Your GitLab administrator can exempt /api/v4/.',
      blocked: 'A firewall or proxy refused us. Your GitLab administrator can allow Patchbay’s address.',
      html: 'A page for people answered, not GitLab. Check the address, also for a part such as /gitlab.',
    },
    redirect: {
      elsewhere: 'Patchbay does not follow with a token. Enter the address where your GitLab really is.',
    },
    gitlab: {
      not_found:
        'The host answers, but not as GitLab does. Check the address, also for a part such as /gitlab.',
      unavailable:
        'It answers with a server error. You can make your token later, or connect when it is back.',
      maintenance: 'It says so itself. Come back when it is over; you can be told.',
      rate_limited:
        'It has had too many questions from here. Go on with the form; connecting may have to wait a little.',
      unexpected: 'What answered does not speak as GitLab does. Check the address.',
    },
    limit: {
      exceeded:
        'We look at only so many addresses in a while. Go on with the form; all is checked when you connect.',
    },
  },
} as const;
