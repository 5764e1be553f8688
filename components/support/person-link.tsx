import { personHref } from '#lib/domain/support-paths.ts';
import type { PersonLine } from '#lib/features/support/view.ts';
import { TextLink } from '../ui/text-link.tsx';

/** Somebody's name, which is their own text: isolated. */
export function PersonLink({ person: { id, name, email } }: { person: PersonLine }) {
  return (
    <TextLink href={personHref(id)} className="break-words">
      <bdi>{name || email}</bdi>
    </TextLink>
  );
}
