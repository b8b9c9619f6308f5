import { documentKindIds, nationalRoleIds, regionCodes, regionRoleIds } from '@kotipesa/domain'
import { decodeJson, JsonError, parseJson } from '@kotipesa/indicators'
import { z } from 'zod'
import { shortestSecret } from '../links/secret'

const accountSchema = z.strictObject({
  email: z.email(),
  password: z.string().min(12),
  name: z.string().min(1),
  nationalRole: z.enum(nationalRoleIds).nullable(),
  regions: z.array(z.strictObject({ code: z.enum(regionCodes), role: z.enum(regionRoleIds) })),
})

const serviceClientSchema = z.strictObject({ name: z.string().min(1), apiKey: z.string().min(shortestSecret) })

const documentSchema = z.strictObject({
  region: z.enum(regionCodes),
  kind: z.enum(documentKindIds),
  /** The year or half-year that it is about; `null` = it is about none. */
  period: z.string().min(4).nullable().default(null),
  /** The e-mail address of the account that makes it. */
  by: z.email(),
  /** Whether it is sent to THL, and with which words THL sends it back; for what is addressed to THL. */
  isSent: z.boolean().default(false),
  sentBackWith: z.string().trim().min(1).max(2000).nullable().default(null),
})

/** What `pnpm provision` reads on standard input. Every part may be left out. */
export const instructionsSchema = z.strictObject({
  accounts: z.array(accountSchema).default([]),
  serviceClients: z.array(serviceClientSchema).default([]),
  /** Whether to make a link by which the first administrator makes their account, unless there is one. */
  firstAdministrator: z.boolean().default(false),
  /** Absolute paths of import bundles. */
  imports: z.array(z.string().startsWith('/')).default([]),
  /** Documents to make of the records, unless the region has one of the kind about the period. */
  documents: z.array(documentSchema).default([]),
  /** One text for all, or one in each language. Without one that of the imported bundles is taken, else it stays. */
  notice: z
    .union([z.string(), z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() })])
    .nullable()
    .optional(),
})

export type Instructions = z.infer<typeof instructionsSchema>
export type Account = Instructions['accounts'][number]
export type DocumentToMake = Instructions['documents'][number]
export type ServiceClient = Instructions['serviceClients'][number]

/** Something about the instructions or a file that whoever runs the command can put right. */
export class ProvisionError extends Error {
  readonly code = 'provision'
  override readonly name = 'ProvisionError'
}

/**
 * Reads the instructions.
 *
 * @throws ProvisionError listing what is wrong with them
 */
export function readInstructions(bytes: Uint8Array): Instructions {
  let value: unknown
  try {
    value = parseJson(decodeJson(bytes))
  } catch (cause) {
    const reason = cause instanceof JsonError ? cause.message : String(cause)
    throw new ProvisionError(`standard input is not one JSON object: ${reason}`, { cause })
  }
  const result = instructionsSchema.safeParse(value)
  if (result.success) return result.data
  throw new ProvisionError(`the instructions are wrong:\n${z.prettifyError(result.error)}`)
}
