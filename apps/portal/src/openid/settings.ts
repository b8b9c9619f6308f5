import { nationalRoleIds, regionCodes, regionRoleIds } from '@kotipesa/domain'
import { z } from 'zod'

const expected = `expected {"nationalRole": "${nationalRoleIds.join('" or "')}"} or {"region": "08", "role": "${regionRoleIds.join('" or "')}"} for each group`

/** What members of a group get: a national role, or a role in a region. */
const grantSchema = z.union(
  [
    z.strictObject({ nationalRole: z.enum(nationalRoleIds) }),
    z.strictObject({
      region: z.enum(regionCodes),
      role: z.enum(regionRoleIds),
      isLeadUser: z.boolean().default(false),
    }),
  ],
  expected,
)

export type Grant = z.infer<typeof grantSchema>

function parsedJson(value: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(value)
  } catch {
    context.addIssue({ code: 'custom', message: 'expected JSON: {"group": {"region": "08", "role": "editor"}}' })
    return z.NEVER
  }
}

/** What the members of each group get, by the group's id or name as the provider tells it: `OPENID_ROLES`. */
export const rolesSchema = z
  .string()
  .transform(parsedJson)
  .pipe(
    z
      .record(z.string().min(1), z.union([grantSchema, z.array(grantSchema).min(1)], expected))
      .transform((groups) =>
        Object.entries(groups).map(([group, grants]) => ({ group, grants: Array.isArray(grants) ? grants : [grants] })),
      ),
  )

export type RolesOfGroups = z.infer<typeof rolesSchema>

const ownMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** An issuer: https, or http on this machine; one organisation's and not everybody's. */
export const issuerSchema = z
  .url({ protocol: /^https?$/, error: 'expected the address of an OpenID provider' })
  .refine((value) => {
    const { protocol, hostname } = URL.parse(value) ?? {}
    return protocol === 'https:' || ownMachine.test(hostname ?? '')
  }, 'expected an address that begins with https://')
  .refine(
    (value) => !/\/(?:common|organizations|consumers)(?:\/|$)/.test(URL.parse(value)?.pathname ?? ''),
    'expected the issuer of one organisation, not one that lets everybody in',
  )
