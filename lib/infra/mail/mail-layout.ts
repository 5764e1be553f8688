import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from 'react-email';
import type { PageLanguage } from '#lib/domain/language.ts';
import type { MailContent, MailFact, MailItem } from './mail-content.ts';
import { DARK_STYLE, STYLES } from './mail-styles.ts';

/** The one layout of all mails. Written with `createElement`, for Node runs this file as it stands. Loads nothing from anywhere. */
export function mailLayout(content: MailContent, language: PageLanguage): ReactElement {
  const { subject, text, facts, items, more, link, why, change } = content;
  return h(
    Html,
    { lang: language, dir: 'ltr' },
    h(
      Head,
      null,
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      h('title', null, subject),
      h('style', null, DARK_STYLE),
    ),
    h(
      Body,
      { lang: language, className: 'page', style: STYLES.page },
      // What a list of mails shows beside the subject, which it shows itself.
      jsx(Preview, { useTitleTag: false, children: text[0] ?? subject }),
      h(
        Container,
        { style: STYLES.sheet },
        h(Text, { className: 'quiet', style: STYLES.brand }, 'Patchbay'),
        h(
          Section,
          { className: 'card', style: STYLES.card },
          h(Heading, { as: 'h1', className: 'loud', style: STYLES.title }, subject),
          ...text.map((paragraph) =>
            h(Text, { key: paragraph, className: 'loud', style: STYLES.text }, paragraph),
          ),
          facts.length > 0 && factTable(facts),
          ...items.map(itemBlock),
          more && h(Text, { className: 'quiet', style: STYLES.more }, more),
          h(Button, { href: link.href, className: 'button', style: STYLES.button }, link.label),
        ),
        footer(why, change),
      ),
    ),
  );
}

function factTable(facts: readonly MailFact[]): ReactNode {
  const rows = facts.map(({ name, value }) =>
    h(
      'tr',
      { key: name },
      h('td', { className: 'quiet', style: STYLES.factName }, name),
      h('td', { className: 'loud', style: STYLES.factValue }, h('bdi', null, value)),
    ),
  );
  return h(
    Section,
    { className: 'facts', style: STYLES.facts },
    h('table', { role: 'presentation', cellPadding: 0, cellSpacing: 0 }, h('tbody', null, ...rows)),
  );
}

function itemBlock({ title, text, link }: MailItem): ReactNode {
  return h(
    Section,
    { key: link.href + title, className: 'item', style: STYLES.item },
    h(Text, { className: 'loud', style: STYLES.itemTitle }, h('bdi', null, title)),
    h(Text, { className: 'quiet', style: STYLES.itemText }, h('bdi', null, text)),
    h(Link, { href: link.href, className: 'link', style: STYLES.link }, link.label),
  );
}

function footer(why: string, change: MailContent['change']): ReactNode {
  return h(
    Section,
    { style: STYLES.footer },
    h(Hr, { className: 'line', style: STYLES.line }),
    h(Text, { className: 'quiet', style: STYLES.why }, why),
    change &&
      h(
        Text,
        { className: 'quiet', style: STYLES.why },
        h(Link, { href: change.href, className: 'link', style: STYLES.link }, change.label),
      ),
  );
}
