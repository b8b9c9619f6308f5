const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const alphabet = `${letters}0123456789`
const length = 11

/** FNV-1a, 64 bits. */
function hash(text: string): bigint {
  const bytes = new TextEncoder().encode(text)
  return bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n)
}

/** A DHIS2 identifier, a letter and ten letters or digits, that is always the same for the same text. */
export function dhis2Uid(text: string): string {
  let rest = hash(text)
  let uid = ''
  for (let index = 0; index < length; index += 1) {
    const characters = index === 0 ? letters : alphabet
    const base = BigInt(characters.length)
    uid += characters.charAt(Number(rest % base))
    rest /= base
  }
  return uid
}
