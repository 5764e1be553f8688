import type { FakeUser } from './model.ts';

/** What a visitor sees after all redirects. */
export type Seen = {
  /** Without the origin. */
  path: string;
  status: number;
  html: string;
  headers: Headers;
  /** The addresses that led here, without the origin. */
  via: readonly string[];
};

/** Fields by their labels; true and false tick and untick. */
export type Filled = Readonly<Record<string, string | boolean>>;

export type Visitor = {
  open: (path: string) => Promise<Seen>;
  /** By the link's text. */
  follow: (seen: Seen, link: string) => Promise<Seen>;
  /** By the button's text, in whose form the fields are. */
  submit: (seen: Seen, button: string, filled?: Filled) => Promise<Seen>;
  /** From the sign-in page. */
  signIn: (seen: Seen, user: FakeUser, password?: string) => Promise<Seen>;
};

/** Somebody with a browser without scripts, who finds everything by its label. For the stand-in's own tests. */
export function visitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  const send = async (url: URL, init: RequestInit = {}, via: readonly string[] = []): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const path = url.pathname + url.search;
    const location = answer.headers.get('location');
    if (!location) {
      return { path, status: answer.status, html: await answer.text(), headers: answer.headers, via };
    }
    if (via.length > 10) throw new Error(`Too many redirects: ${via.join(' ')}`);
    await answer.body?.cancel();
    return send(new URL(location, url), {}, [...via, path]);
  };
  const open = (path: string) => send(new URL(path, origin));
  const follow = (seen: Seen, link: string) => open(linkTo(seen.html, link));
  const submit = (seen: Seen, button: string, filled: Filled = {}) => {
    const { action, body } = filledForm(seen.html, button, filled);
    return send(new URL(action, origin), { method: 'POST', body });
  };
  const signIn = (seen: Seen, user: FakeUser, password = user.password) =>
    submit(seen, 'Sign in', { 'Username or primary email': user.username, Password: password });
  return { open, follow, submit, signIn };
}

function linkTo(html: string, text: string): string {
  const link = [...html.matchAll(/<a\b([^>]*)>([^<]*)<\/a>/g)].find(([, , inside]) => inside === text);
  if (!link) throw new Error(`No link ${text} on the page:\n${html}`);
  return attribute(link[1] ?? '', 'href');
}

function filledForm(html: string, button: string, filled: Filled): { action: string; body: URLSearchParams } {
  const form = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].find(([, , inside = '']) =>
    new RegExp(`<button\\b[^>]*>${button}</button>`).test(inside),
  );
  if (!form) throw new Error(`No form with the button ${button} on the page:\n${html}`);
  const [, head = '', inside = ''] = form;
  const byId = new Map(Object.entries(filled).map(([label, value]) => [idOf(inside, label), value]));
  const body = new URLSearchParams();
  for (const { id, name, value, ticked } of fieldsOf(inside)) {
    const given = byId.get(id);
    if (ticked === null) body.append(name, typeof given === 'string' ? given : value);
    else if (given ?? ticked) body.append(name, value);
  }
  return { action: attribute(head, 'action'), body };
}

/** @property ticked null = not a checkbox. */
type Field = { id: string; name: string; value: string; ticked: boolean | null };

function fieldsOf(html: string): Field[] {
  return [...html.matchAll(/<(input|textarea)\b([^>]*)>([^<]*)/g)].map(([, tag, head = '', inside = '']) => ({
    id: attribute(head, 'id'),
    name: attribute(head, 'name'),
    value: tag === 'textarea' ? decoded(inside) : attribute(head, 'value'),
    ticked: attribute(head, 'type') === 'checkbox' ? / checked\b/.test(head) : null,
  }));
}

function idOf(html: string, label: string): string {
  const around = new RegExp(`<label[^>]*><input[^>]*\\bid="([^"]*)"[^>]*>${label}</label>`).exec(html)?.[1];
  const apart = new RegExp(`<label for="([^"]*)">${label}</label>`).exec(html)?.[1];
  const id = around ?? apart;
  if (!id) throw new Error(`No field ${label} on the page:\n${html}`);
  return id;
}

/** What stands in the field with this label, or whether it is ticked. */
export function fieldOf({ html }: Seen, label: string): string | boolean {
  const id = idOf(html, label.replace(/[()]/g, '\\$&'));
  const field = fieldsOf(html).find((one) => one.id === id);
  if (!field) throw new Error(`No field with the id ${id}`);
  return field.ticked ?? field.value;
}

/** The names beside all checkboxes. */
export function ticksOf({ html }: Seen): string[] {
  return [...html.matchAll(/<input type="checkbox"[^>]*>([^<]*)<\/label>/g)].map(([, label = '']) => label);
}

export function headingOf({ html }: Seen): string {
  return /<h1>([^<]*)<\/h1>/.exec(html)?.[1] ?? '';
}

/** The errors above the form. */
export function troublesOf({ html }: Seen): string[] {
  const alert = /<div class="alert" role="alert">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  return [...alert.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text = '']) => decoded(text));
}

function attribute(tag: string, name: string): string {
  return decoded(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, entity: string) => named[entity] ?? '');
}
