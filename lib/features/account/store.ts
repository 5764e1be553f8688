import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import { isRole, type Role } from '#lib/domain/access.ts';
import type { Language } from '#lib/domain/language.ts';
import { hashRandomSecret, newRandomSecret } from '#lib/infra/auth/random-secret.ts';
import { type Db, db } from '#lib/infra/db/prisma.ts';

/** What a use-case passes on, so that several steps are one change. */
export type Tx = Prisma.TransactionClient;

export type LinkKind = 'setup' | 'invitation' | 'password';

export type Link = {
  id: string;
  /** Whose password; null for people who do not exist yet. */
  userId: string | null;
  email: string | null;
  role: Role;
  createdBy: string | null;
};

type NewLink = {
  kind: LinkKind;
  email: string | null;
  role: Role;
  createdBy: string | null;
  expiresAt: Date;
};

export function inTransaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return db().$transaction(work);
}

export async function hasPerson(tx: Db, email: string): Promise<boolean> {
  return (await tx.user.findUnique({ where: { email }, select: { id: true } })) !== null;
}

export async function keepLanguage(userId: string, language: Language): Promise<void> {
  await db().user.update({ where: { id: userId }, data: { language }, select: { id: true } });
}

/** Who may choose a new password by a mail: people who have one, and are not shut out. */
export function findPasswordOwner(email: string) {
  return db().user.findFirst({
    where: { email, disabledAt: null, passwordHash: { not: null } },
    select: { id: true, email: true, language: true },
  });
}

export async function findPersonEmail(userId: string): Promise<string | null> {
  const row = await db().user.findUnique({ where: { id: userId }, select: { email: true } });
  return row?.email ?? null;
}

/** @returns false for somebody who is shut out, or gone. */
export async function changePasswordOf(tx: Tx, userId: string, passwordHash: string): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, disabledAt: null },
    data: { passwordHash },
  });
  return count === 1;
}

/** @returns the new link's id and its secret, which is stored nowhere. */
export async function addLink(tx: Db, link: NewLink): Promise<{ id: string; secret: string }> {
  const secret = newRandomSecret();
  const { id } = await tx.oneTimeLink.create({
    data: { ...link, tokenHash: hashRandomSecret(secret) },
    select: { id: true },
  });
  return { id, secret };
}

/** Takes back what a newer link replaces: all set-up links, or the open invitations of one address. */
export async function removeOpenLinks(tx: Db, kind: LinkKind, email: string | null): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { kind, usedAt: null, ...(email !== null && { email }) } });
}

const LISTED_MAX = 200;

/** Invitations that nobody has used, and who made them; the newest first. */
export async function listOpenInvitations() {
  const rows = await db().oneTimeLink.findMany({
    where: { kind: 'invitation', usedAt: null, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { ...LINK_FIELDS, expiresAt: true },
    take: LISTED_MAX,
  });
  const makers = await db().user.findMany({
    where: { id: { in: rows.flatMap(({ createdBy }) => createdBy ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(makers.map(({ id, name }) => [id, name]));
  return rows.flatMap((row) => {
    const link = toLink(row);
    return link ? [{ ...link, expiresAt: row.expiresAt, by: names.get(row.createdBy ?? '') ?? null }] : [];
  });
}

/** @returns false where it was used already, or there is none. */
export async function removeInvitation(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.oneTimeLink.deleteMany({ where: { id, kind: 'invitation', usedAt: null } });
  return count === 1;
}

export async function findOpenLink(kind: LinkKind, secret: string): Promise<Link | null> {
  const row = await db().oneTimeLink.findFirst({ where: openLink(kind, secret), select: LINK_FIELDS });
  return toLink(row);
}

/** Uses a link up. Of two at the same moment one gets it: the second waits for the first's row and finds it used. */
export async function takeLink(tx: Tx, kind: LinkKind, secret: string): Promise<Link | null> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: openLink(kind, secret),
    data: { usedAt: new Date() },
  });
  if (count !== 1) return null;
  const tokenHash = hashRandomSecret(secret);
  return toLink(await tx.oneTimeLink.findUnique({ where: { tokenHash }, select: LINK_FIELDS }));
}

const LINK_FIELDS = { id: true, userId: true, email: true, role: true, createdBy: true } as const;

function openLink(kind: LinkKind, secret: string): Prisma.OneTimeLinkWhereInput {
  return { kind, tokenHash: hashRandomSecret(secret), usedAt: null, expiresAt: { gt: new Date() } };
}

function toLink(row: (Omit<Link, 'role'> & { role: string }) | null): Link | null {
  return row && isRole(row.role) ? { ...row, role: row.role } : null;
}
