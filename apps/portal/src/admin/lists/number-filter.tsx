'use client'

import { shownNumber, shownShare, typedNumber, typedShare } from '../../fields/typed-number'
import { say, text } from '../../text'
import { useLanguage } from '../language/use-language'
import { FilterInput } from './filter-input'

interface Props {
  /** Whether the number is a share 0…1 that is typed in per cent. */
  isShare?: boolean
  /** Whether it may be one: with a per cent sign it is. */
  mayBeShare?: boolean
}

/** Filters a list by a number, typed as in the form: `0,5`. */
export function NumberFilter({ isShare = false, mayBeShare = false }: Props) {
  const language = useLanguage()
  function read(typed: string): string | null {
    const isTypedShare = isShare || (mayBeShare && typed.endsWith('%'))
    const number = isTypedShare ? typedShare(typed) : typedNumber(typed)
    return typeof number === 'number' ? String(number) : null
  }
  function write(value: string): string {
    const number = value === '' ? null : Number(value)
    return isShare ? shownShare(number) : shownNumber(number)
  }
  return (
    <FilterInput
      read={read}
      write={write}
      problem={(typed) => say({ i18n: { language } }, 'filters.notANumber', { text: typed.slice(0, 40) })}
      placeholder={text(isShare ? 'filters.share' : mayBeShare ? 'filters.numberOrShare' : 'filters.number')[language]}
    />
  )
}
