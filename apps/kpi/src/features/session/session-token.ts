import { hkdfSync } from 'node:crypto'
import { EncryptJWT, errors, jwtDecrypt } from 'jose'
import { type Session, sessionSchema } from './session'

function keyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'kotipesa-kpi', 'session cookie', 32))
}

/** Seals a session into an encrypted, authenticated string (JWE, A256GCM) that is valid until the session's end. */
export async function sealSession(session: Session, secret: string): Promise<string> {
  return await new EncryptJWT({ session })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(session.expiresAt)
    .encrypt(keyOf(secret))
}

/**
 * Opens what {@link sealSession} made. Null when it has expired, was altered, was sealed with another secret or has
 * another shape: then the person signs in again.
 */
export async function openSession(sealed: string, secret: string, now: Date): Promise<Session | null> {
  try {
    const { payload } = await jwtDecrypt(sealed, keyOf(secret), {
      currentDate: now,
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    return sessionSchema.safeParse(payload['session']).data ?? null
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
