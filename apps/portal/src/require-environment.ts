import { env, EnvironmentError } from './env'

/* A setting that is missing stops the server at its start, with one sentence. */
try {
  env()
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
