/** Loaded before all others: where Next's bundler finds what server code imports from it, for Node that runs such code as it stands. */
import { registerHooks } from 'node:module';

const PLACES: Readonly<Record<string, string>> = {
  'next/headers': 'next/headers.js',
  'next/navigation': 'next/dist/client/components/navigation.react-server.js',
};

registerHooks({ resolve: (name, context, next) => next(PLACES[name] ?? name, context) });
