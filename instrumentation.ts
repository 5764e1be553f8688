/** Next calls this once per process, before the first request: names the jobs that scripts/serve.ts starts and stops. */
export async function register(): Promise<void> {
  // A block, and no early return: what is in here is left out of what Next builds for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { offerJobs } = await import('#lib/infra/jobs/background.ts');
    const { env } = await import('#lib/env.ts');
    const { allJobs } = await import('./background-jobs.ts');
    if (env().jobs) offerJobs(allJobs);
  }
}
