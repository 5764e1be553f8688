import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Words } from '#lib/words/words.ts';
import type { GuideView, TokenPageView } from './view.ts';

/** The token page of one GitLab in the person's words. @param fineGrained they have chosen a fine-grained token before. */
export function getTokenPage(
  guide: GuideView,
  words: Words,
  { fineGrained = false }: { fineGrained?: boolean } = {},
): TokenPageView {
  const { say, day } = words;
  const { tokenPage, prefilled, isOwn, lifetime, expiresOn, scopes, permissions, fineGrainedPage } = guide;
  const host = instanceHost(guide.baseUrl);
  return {
    href: tokenPage,
    open: say(prefilled ? 'panel.open' : 'panel.openPlain'),
    newTab: say('panel.newTab'),
    where: isOwn ? say('panel.where', { host }) : say('panel.whereUnknown'),
    byHand: prefilled ? null : say('panel.byHand'),
    copyLink: say('panel.copyLink'),
    qr: {
      title: say('panel.qr'),
      hint: say('panel.qrHint'),
      src: guide.qrPath,
      alt: say('panel.qrAlt', { host }),
    },
    name: { title: say('panel.name'), what: say('panel.nameWhat'), text: guide.tokenName },
    date: {
      title: say('panel.date'),
      what: say('panel.dateWhat'),
      iso: expiresOn,
      day: day(expiresOn),
      why: say(`panel.why.${lifetime.reason}`, { days: lifetime.days, limit: lifetime.limit }),
    },
    scopes: { title: say('panel.scopes'), what: say('panel.scopesWhat'), names: scopes },
    missing: missingPage(guide, words),
    fine: fineGrainedPage
      ? {
          open: fineGrained,
          title: say('panel.fine.title'),
          text: say('panel.fine.text'),
          link: say('panel.fine.link'),
          href: fineGrainedPage,
          permissions,
          list: say('panel.fine.permissions'),
        }
      : null,
  };
}

/** The page is “404” where it is at another address, and where an administrator has switched it off: for them there is a note. */
function missingPage(guide: GuideView, { say, list }: Words): TokenPageView['missing'] {
  const { baseUrl, tokenPage, olderPage, scopes, permissions, fineGrainedPage } = guide;
  const note = say('panel.missing.note', {
    host: instanceHost(baseUrl),
    url: tokenPage,
    scopes: list(scopes),
  });
  return {
    title: say('panel.missing.title'),
    older: olderPage
      ? { text: say('panel.missing.older'), href: olderPage, link: say('panel.missing.olderLink') }
      : null,
    text: say('panel.missing.text'),
    note: fineGrainedPage
      ? `${note}\n${say('panel.missing.noteFine', { permissions: list(permissions) })}`
      : note,
    copy: say('panel.missing.copy'),
  };
}
