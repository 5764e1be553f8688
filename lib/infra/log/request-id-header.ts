/** Made by proxy.ts for every request, whatever came in under this name, and sent back with the answer. */
export const REQUEST_ID_HEADER = 'x-request-id';
