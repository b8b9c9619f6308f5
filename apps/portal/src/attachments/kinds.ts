import { fileTypeFromBuffer } from 'file-type'
import { endings } from './endings'

/** Microsoft's documents with macros look like those without; only this part tells them apart. */
const macros = 'vbaProject.bin'

/** The type of a file by its content; `null` = nothing that can be attached. */
export async function typeOfFile(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes)
  const type = found?.mime ?? ''
  return type in endings && !Buffer.from(bytes).includes(macros) ? type : null
}

/** A name under which a file of a type can be kept: without a path, with the ending of its type. */
export function safeName(given: string, type: string): string | null {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // What no name of a file has: controls, what turns the direction of writing, and what Windows refuses.
  const name = last
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const ending = endings[type]
  if (name === '' || name.length > 200 || ending === undefined) return null
  const lower = name.toLowerCase()
  const isRight = lower.endsWith(`.${ending}`) || (ending === 'jpg' && lower.endsWith('.jpeg'))
  return isRight ? name : `${name}.${ending}`
}
