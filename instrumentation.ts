/** Next calls this once per process, before the first request: names the jobs that scripts/serve.ts starts and stops. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { offerJobs } = await import('#lib/infra/jobs/background.ts');
  const { connectJobs, mailJobs } = await import('./background-jobs.ts');
  offerJobs(() => [...connectJobs(), ...mailJobs()]);
}
