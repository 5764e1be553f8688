/** What a mail says, before it becomes plain text and HTML: both are written from this and nothing else. Only text, already fit to print. */
export type MailContent = {
  /** One line, the title inside as well. */
  subject: string;
  text: readonly string[];
  /** What it is about, name by name: machine facts, in mono. */
  facts: readonly MailFact[];
  /** What it is about where that is several things, each with a way on of its own. */
  items: readonly MailItem[];
  /** What stands below them. */
  more: string | null;
  link: MailLink;
  /** Why it was sent; stands small at the end. */
  why: string;
  /** How to get fewer of them. */
  change: MailLink | null;
};

export type MailFact = { name: string; value: string };
export type MailLink = { label: string; href: string };
export type MailItem = { title: string; text: string; link: MailLink };
