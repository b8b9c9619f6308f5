import { locales, nationalRoleIds, regionCodes, regionRoleIds } from '@kotipesa/domain'
import { z } from 'zod'

/** A person as the portal describes the signed-in account at `GET /api/me`. */
export const accountSchema = z.object({
  name: z.string(),
  language: z.enum(locales).nullish().catch(null),
  nationalRole: z.enum(nationalRoleIds).nullable(),
  regions: z.array(z.object({ code: z.enum(regionCodes), role: z.enum(regionRoleIds) })),
  /** The other regions whose figures are seen beside the own ones: both sides share. */
  compared: z.array(z.enum(regionCodes)).optional(),
  /** When a note on figures was last written: what is kept of pages goes by it. */
  notedAt: z.string().nullish(),
})

export type Account = z.infer<typeof accountSchema>

/**
 * What the encrypted cookie holds: the portal's token, the account at sign-in and the end of the session (epoch
 * seconds).
 */
export const sessionSchema = z.object({
  token: z.string().min(1),
  account: accountSchema,
  expiresAt: z.number().int().positive(),
})

export type Session = z.infer<typeof sessionSchema>
