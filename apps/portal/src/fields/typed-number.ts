/**
 * The one reader of numbers that people type, in forms as in files: decimal comma (or point), digits in groups of three
 * with a space or no-break space, minus in any of its signs.
 *
 * A number that could be meant in two ways (`1.234`), that has more digits than a number keeps, or that is no number at
 * all is given back as the text it is, so that whoever stores it refuses it by name. Never another number.
 *
 * @returns the number; `null` when nothing was typed; the text itself when it names no number
 * @example
 * typedNumber('1 234,5') // 1234.5
 * typedNumber('−0,5') // -0.5
 * typedNumber('0,5 h') // '0,5 h'
 */
export function typedNumber(text: string): number | string | null {
  const plain = plainOf(text)
  if (plain === '') return null
  return plain === undefined ? text : Number(plain)
}

/**
 * A share 0…1 typed in per cent, with or without the sign.
 *
 * @example
 * typedShare('35,5 %') // 0.355
 */
export function typedShare(text: string): number | string | null {
  const plain = plainOf(text.replace(/[\s%]+$/u, ''))
  if (plain === '') return text.includes('%') ? text : null
  // The exponent moves the point without the rounding of a division.
  return plain === undefined ? text : Number(`${plain}e-2`)
}

const space = String.raw`[ \u00A0\u2007\u2009\u202F]`
const number = new RegExp(String.raw`^(\d{1,3}(?:${space}\d{3})+|\d+)(?:([.,])(\d+))?$`)
/** Beyond so many digits two different texts would become one number. */
const mostDigits = 15

/** The text as JavaScript writes numbers; empty when nothing was typed; `undefined` when it names no number. */
function plainOf(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  const unsigned = trimmed.replace(/^[-\u2212\u2013]/, '')
  const [, grouped, mark, decimals = ''] = number.exec(unsigned) ?? []
  if (grouped === undefined) return undefined
  // "1.234" is a thousand and more to some and a little over one to others.
  if (mark === '.' && decimals.length === 3 && grouped.length <= 3 && !grouped.startsWith('0')) return undefined
  const whole = grouped.replace(/\D/g, '')
  if (whole.length + decimals.length > mostDigits) return undefined
  return `${unsigned === trimmed ? '' : '-'}${whole}${decimals === '' ? '' : `.${decimals}`}`
}

/**
 * A number as it is typed: `1234.5` → `1234,5`, without groups, so that it can be changed digit by digit. A text that
 * names no number stays as it was typed.
 */
export function shownNumber(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'number' || !Number.isFinite(value)) return ''
  return value.toLocaleString('fi', { useGrouping: false, maximumFractionDigits: 20 })
}

/** A share 0…1 as it is typed in per cent: `0.125` → `12,5`. */
export function shownShare(value: unknown): string {
  return typeof value === 'number' ? shownNumber(Number((value * 100).toFixed(10))) : shownNumber(value)
}
