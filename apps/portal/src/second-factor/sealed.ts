import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

function keyOf({ secret }: Pick<Payload, 'secret'>): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'kotipesa', 'second factor', 32))
}

/** Seals the secret of somebody's one-time codes for this account alone: whoever has only the database cannot open it. */
export function seal(payload: Pick<Payload, 'secret'>, account: string, secret: string): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, keyOf(payload), iv).setAAD(Buffer.from(account))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Opens what {@link seal} made; `null` when it was altered, or made for another account or by another server. */
export function unseal(payload: Pick<Payload, 'secret'>, account: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= ivLength + tagLength) return null
  const decipher = createDecipheriv(algorithm, keyOf(payload), bytes.subarray(0, ivLength))
  decipher.setAAD(Buffer.from(account)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
