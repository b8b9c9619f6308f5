/** Called once by Next when the server starts. `NEXT_RUNTIME` is no setting: Next replaces it while it compiles. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { requireEnvironment } = await import('./require-environment')
    requireEnvironment()
    const { notePeerAddresses } = await import('./http/peer-address')
    notePeerAddresses()
  }
}
