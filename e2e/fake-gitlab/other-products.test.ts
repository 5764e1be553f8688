import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { OTHER_PRODUCTS, type OtherProduct, startOtherProduct, startRedirect } from './other-products.ts';

const PRODUCTS = Object.keys(OTHER_PRODUCTS) as OtherProduct[];

it.each(PRODUCTS)('%s never looks like a GitLab', async (name) => {
  const product = await startOtherProduct(name);
  try {
    const told = await ask(product, '/api/v4/version');
    expect(told.headers.get('x-gitlab-meta')).toBeNull();
    expect(told.text).not.toContain('401 Unauthorized');
    expect(product.requests).toMatchObject([{ method: 'GET', path: '/api/v4/version' }]);
  } finally {
    await product.close();
  }
});

it.each([
  ['gitea', '/api/v1/version', '1.24.2'],
  ['forgejo', '/api/v1/version', 'gitea'],
  ['github_enterprise', '/api/v3', 'Must authenticate'],
  ['bitbucket', '/rest/api/1.0/application-properties', 'Bitbucket'],
  ['nginx', '/', 'Welcome to nginx'],
] as const)('%s answers %s', async (name, path, text) => {
  const product = await startOtherProduct(name);
  try {
    expect((await ask(product, path)).text).toContain(text);
  } finally {
    await product.close();
  }
});

it('a redirect keeps the path', async () => {
  const moved = await startRedirect(301, 'https://gitlab.acme.test:443');
  try {
    const told = await ask(moved, '/api/v4/version');
    expect([told.status, told.headers.get('location')]).toEqual([
      301,
      'https://gitlab.acme.test:443/api/v4/version',
    ]);
  } finally {
    await moved.close();
  }
});
