import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { escaped } from '../http/plain-page'
import makePicture from 'qrcode-generator'

const issuer = 'Kotipesä'
const period = 30
const bytesOfSecret = 20

function generatorOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })
}

/** A new secret for one-time codes (RFC 6238): 160 random bits in base 32. */
export function newCodeSecret(): string {
  return new Secret({ size: bytesOfSecret }).base32
}

/** The code that an application shows now. */
export function codeAt(secret: string, now: Date): string {
  return generatorOf(secret).generate({ timestamp: now.getTime() })
}

/**
 * The step of time (of 30 seconds, since 1970) to which a code belongs; `null` when it belongs to none that is near. A
 * clock may go half a minute wrong.
 */
export function stepOf(secret: string, typed: string, now: Date): number | null {
  const token = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = generatorOf(secret).validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}

/** The picture that an application for one-time codes reads, as SVG. Its title says nothing of the secret. */
export function pictureOf(secret: string, email: string, title: string): string {
  const picture = makePicture(0, 'M')
  picture.addData(generatorOf(secret, email).toString())
  picture.make()
  const svg = picture.createSvgTag({ cellSize: 5, margin: 20 })
  return svg.replace('<svg', `<svg role="img" aria-label="${escaped(title)}"`)
}

/** Letters and digits that nobody takes for each other. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'
const codes = 10
const lengthOfPart = 5

function part(): string {
  return Array.from({ length: lengthOfPart }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** New recovery codes, of 49 random bits each. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: codes }, () => `${part()}-${part()}`)
}

/** A recovery code as it is stored, however it was typed; `null` when it can be none. */
export function recoveryCodeIn(typed: string): string | null {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/g, '')
  return plain.length === 2 * lengthOfPart ? `${plain.slice(0, lengthOfPart)}-${plain.slice(lengthOfPart)}` : null
}
