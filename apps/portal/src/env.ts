import { z } from 'zod'
import { scannerAddress } from './attachments/scanner'
import { issuerSchema, rolesSchema } from './openid/settings'

const originSchema = z
  .url({ protocol: /^https?$/ })
  .refine((value) => new URL(value).origin === value.replace(/\/$/, ''), 'expected an origin without a path')
  .transform((value) => new URL(value).origin)

const settingsSchema = z.object({
  /** Connection string of the PostgreSQL server. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'expected postgresql://user:password@host:port/database'),
  /** Signs sessions and makes the hashes of the service clients' keys. */
  PAYLOAD_SECRET: z.string().min(32, 'expected at least 32 characters'),
  /** The portal's own public origin. */
  PORTAL_URL: originSchema,
  /** The KPI app's public origin, for links. */
  KPI_URL: originSchema,
  /** How many servers of one's own stand before the portal and add to `X-Forwarded-For`; none when left out. */
  TRUSTED_PROXIES: z.coerce.number('expected a whole number').int().min(0).max(10).default(0),
  /** The mail server, as `smtp://user:password@host:port` (`smtps:` for TLS from the start); none when left out. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'expected smtp://user:password@host:port' }).optional(),
  /** From which address messages come; `kotipesa@` and the portal's host when left out. */
  MAIL_FROM: z.email('expected an e-mail address').optional(),
  /** The virus scanner (clamd) that looks at each file, as `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`; none when left out. */
  CLAMD_URL: z
    .string()
    .refine((setting) => scannerAddress(setting) !== null, 'expected tcp://host:3310 or unix:/run/clamav/clamd.ctl')
    .optional(),
  /** The last change of the tables to make; every one when left out. For restoring the rows of an earlier version. */
  MIGRATE_UNTIL: z.string().min(1).optional(),
  /** On which port of this machine Prometheus reads metrics; none when left out. */
  METRICS_PORT: z.coerce.number('expected a port').int().min(1).max(65_535).optional(),
  /** Who signs in with one-time codes only: people with a national role, everyone or nobody. Everybody may have them. */
  SECOND_FACTOR: z
    .enum(['national', 'everyone', 'nobody'], 'expected national, everyone or nobody')
    .default('national'),
  /** How many requests a person may send in a second before they are asked to wait. */
  REQUESTS_PER_SECOND: z.coerce.number().int().min(1).default(50),
  /** The OpenID provider at which people may sign in (Entra ID or another); none when left out. */
  OPENID_ISSUER: issuerSchema.optional(),
  OPENID_CLIENT_ID: z.string().min(1).optional(),
  OPENID_CLIENT_SECRET: z.string().min(1).optional(),
  /** The claim in which the provider tells somebody's groups. */
  OPENID_GROUPS_CLAIM: z.string().min(1).default('groups'),
  /** What members of groups may do, as JSON: `{"group": {"region": "08", "role": "editor"}, "other": {"nationalRole": "administrator"}}`. */
  OPENID_ROLES: rolesSchema.optional(),
  /** Whether people sign in with passwords of the portal too. */
  LOCAL_PASSWORDS: z.enum(['on', 'off'], 'expected on or off').default('on'),
})

type Settings = z.infer<typeof settingsSchema>

/** What the provider needs together, and what is needed once the portal's own passwords are off. */
function checkOpenId(settings: Settings, context: z.RefinementCtx): void {
  function missing(name: keyof Settings, message: string): void {
    context.addIssue({ code: 'custom', path: [name], message })
  }
  const together = ['OPENID_ISSUER', 'OPENID_CLIENT_ID', 'OPENID_CLIENT_SECRET', 'OPENID_ROLES'] as const
  const given = together.filter((name) => settings[name] !== undefined)
  if (given.length > 0 && given.length < together.length) {
    for (const name of together) if (settings[name] === undefined) missing(name, `goes with ${given.join(', ')}`)
  }
  if (settings.LOCAL_PASSWORDS === 'on') return
  if (given.length === 0) missing('LOCAL_PASSWORDS', 'off needs an OpenID provider (OPENID_ISSUER)')
  const grants = (settings.OPENID_ROLES ?? []).flatMap((each) => each.grants)
  const hasAdministrators = grants.some((each) => 'nationalRole' in each && each.nationalRole === 'administrator')
  if (given.length > 0 && !hasAdministrators) {
    missing('OPENID_ROLES', 'names no group of administrators, who could sign in in no other way')
  }
}

const environmentSchema = settingsSchema.superRefine(checkOpenId)

export type Environment = z.infer<typeof environmentSchema>

/** The environment lacks something, or holds something that cannot be right. The message says what, in one sentence. */
export class EnvironmentError extends Error {
  readonly code = 'environment'
  override readonly name = 'EnvironmentError'
}

/**
 * Reads the portal's settings.
 *
 * @throws EnvironmentError naming every missing or wrong variable
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const result = environmentSchema.safeParse(source)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return source[name] ? `${name} is wrong (${issue.message})` : `${name} is missing`
  })
  throw new EnvironmentError(`The portal cannot start: ${problems.join('; ')}. Set them in the environment.`)
}

/** Building needs the configuration's shape, but neither secrets nor a database; without a secret Payload does not run. */
const withoutSecrets: Environment = {
  DATABASE_URL: '',
  PAYLOAD_SECRET: '',
  PORTAL_URL: '',
  KPI_URL: '',
  TRUSTED_PROXIES: 0,
  REQUESTS_PER_SECOND: 50,
  SECOND_FACTOR: 'national',
  OPENID_GROUPS_CLAIM: 'groups',
  LOCAL_PASSWORDS: 'on',
}

let environment: Environment | undefined

/** The portal's settings, read once. */
export function env(): Environment {
  if (process.env.NEXT_PHASE === 'phase-production-build') return withoutSecrets
  environment ??= readEnvironment(process.env)
  return environment
}

/** Whether the development server runs: it needs a looser content security policy. */
export const isDevelopment = process.env.NODE_ENV === 'development'

/** Whether the portal itself runs, and not a command or a test that uses its code. Next replaces the name. */
export const isServer = process.env.NEXT_RUNTIME === 'nodejs'
