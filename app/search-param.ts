export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One value of the query; a repeated one counts as none. */
export async function searchParam(params: SearchParams, name: string): Promise<string | undefined> {
  const value = (await params)[name];
  return typeof value === 'string' ? value : undefined;
}
