/** Run by scripts/serve.ts --demo: makes the demo's people and links the sandbox's accounts, once. argv: the sandbox's address. */
import type { Role } from '#lib/domain/access.ts';
import { Secret } from '#lib/domain/secret.ts';
import { connectInstance } from '#lib/features/connections/connect-instance.ts';
import { roomSpeaking } from '#lib/features/connections/room.ts';
import { createPerson } from '#lib/infra/auth/create-person.ts';
import { hashPassword } from '#lib/infra/auth/passwords.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { createWords } from '#lib/words/words.ts';
import { DEMO_PEOPLE, type DemoPerson } from './people.ts';

const sandbox = process.argv[2] ?? '';
const room = roomSpeaking(await createWords('en'));

for (const person of DEMO_PEOPLE) {
  const known = await db().user.findUnique({ where: { email: person.email }, select: { id: true } });
  if (!known) await seedPerson(person);
}
await db().$disconnect();

async function seedPerson({ email, name, role, password, tokens }: DemoPerson): Promise<void> {
  const passwordHash = password === null ? null : await hashPassword(new Secret(password));
  const userId = await db().$transaction((tx) =>
    createPerson(tx, { email, name, role, passwordHash, how: 'seed' }),
  );
  const viewer = viewerFor({ userId, email, name, role });
  for (const token of tokens) {
    const end = await connectInstance(
      viewer,
      { hostname: sandbox, token: new Secret(token), renew: null },
      room,
    );
    const verdict = end.type === 'finished' ? end.attempt.verdict : 'refused';
    // Those who sign in find what was announced; the others' failures are there to be looked at.
    if (verdict !== 'ok' && password !== null)
      console.error(`The sandbox's ${token} could not be linked: ${verdict}.`);
  }
}

/** Only a running Next can make a real one; here nobody has signed in. */
function viewerFor(person: { userId: string; email: string; name: string; role: Role }): Viewer {
  return { ...person, sessionId: '' } as unknown as Viewer;
}
