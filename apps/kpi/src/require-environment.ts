import { EnvironmentError, env, isBuilding } from './env'

/** Stops a starting server with one clear sentence when a setting is missing. A build needs none. */
export function requireEnvironment(): void {
  if (isBuilding) return
  try {
    env()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
