import type { ReactNode } from 'react';

/** Give it to a slot of a text in which a node is to stand: `withNode(say('…', { account: NODE }), <bdi>…</bdi>)`. */
export const NODE = '\uFFFC';

/** The text with the node in its place, wherever the language puts it. */
export function withNode(text: string, node: ReactNode): ReactNode {
  const [before, after = ''] = text.split(NODE, 2);
  return (
    <>
      {before}
      {node}
      {after}
    </>
  );
}
