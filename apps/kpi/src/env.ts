import { z } from 'zod'

/**
 * What the environment must hold: `KPI_URL` is this app's own public origin, `KPI_DATA` the folder of the last facts.
 * `KPI_PROVIDER` (the organisation), `KPI_CONTACT` (where people write) and `KPI_STATEMENT_ON` (the day on which the
 * accessibility statement was made) may be left out; the pages then say so.
 */
const environmentSchema = z.object({
  PORTAL_URL: z.url({ protocol: /^https?$/, error: 'PORTAL_URL (the portal’s address, e.g. http://localhost:3000)' }),
  KPI_URL: z.url({ protocol: /^https?$/, error: 'KPI_URL (this app’s own address, e.g. http://localhost:3001)' }),
  KPI_SERVICE_KEY: z
    .string({ error: 'KPI_SERVICE_KEY (the portal’s service client key)' })
    .min(1, 'KPI_SERVICE_KEY (the portal’s service client key)'),
  KPI_SESSION_SECRET: z
    .string({ error: 'KPI_SESSION_SECRET (at least 32 characters)' })
    .min(32, 'KPI_SESSION_SECRET (at least 32 characters)'),
  KPI_DATA: z
    .string({ error: 'KPI_DATA (a folder that this app may write to)' })
    .min(1, 'KPI_DATA (a folder that this app may write to)'),
  METRICS_PORT: z.coerce
    .number({ error: 'METRICS_PORT (a port of this machine on which Prometheus reads metrics)' })
    .int()
    .min(1)
    .max(65_535)
    .optional(),
  KPI_PROVIDER: z.string().min(1).optional(),
  KPI_CONTACT: z.string().min(1).optional(),
  KPI_STATEMENT_ON: z.iso
    .date({ error: 'KPI_STATEMENT_ON (the day on which the accessibility statement was made, e.g. 2026-11-29)' })
    .optional(),
})

export type Environment = z.infer<typeof environmentSchema>

/** The environment lacks something or holds something unusable; the message is one sentence that says what to set. */
export class EnvironmentError extends Error {
  readonly code = 'environment'
  override readonly name = 'EnvironmentError'
}

/**
 * Reads the app's settings from environment variables; throws an {@link EnvironmentError} naming all that is missing.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse(source)
  if (parsed.success) return parsed.data
  const missing = parsed.error.issues.map((issue) => issue.message).join('; ')
  throw new EnvironmentError(
    `The KPI app cannot start: set these environment variables and start it again: ${missing}.`,
  )
}

let environment: Environment | null = null

/** The settings of this process. Read at the first call, so that a build needs none of them. */
export function env(): Environment {
  environment ??= readEnvironment(process.env)
  return environment
}

/** Whether the development server runs: it needs a looser content security policy. */
export const isDevelopment = process.env.NODE_ENV === 'development'

/** Whether the app is being built rather than run. */
export const isBuilding = process.env.NEXT_PHASE === 'phase-production-build'

/** This app as it reaches itself on its machine: Next notes the port on which it listens. */
export function ownAddress(): string {
  return `http://127.0.0.1:${process.env.PORT}`
}
