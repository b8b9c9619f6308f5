/** Called once by Next when the server starts. `NEXT_RUNTIME` is no setting: Next replaces it while it compiles. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { requireEnvironment } = await import('./require-environment')
    requireEnvironment()
    const { keepConsoleClean, notePeerAddresses, refuseOtherMethods, watchRequests } = await import('@kotipesa/web')
    notePeerAddresses()
    refuseOtherMethods()
    const { env } = await import('./env')
    watchRequests({ app: 'kpi', metricsPort: env().METRICS_PORT })
    // While developing, the data is made up, and whole values are what one looks for.
    if (process.env.NODE_ENV === 'production') keepConsoleClean()
  }
}
