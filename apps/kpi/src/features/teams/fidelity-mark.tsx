import { degrees, type FidelityState, labelOf, type Locale } from '@kotipesa/domain'
import type { ReactNode } from 'react'
import { textsIn } from '../../i18n/texts'

const marks: Readonly<Record<FidelityState, ReactNode>> = {
  fully: (
    <>
      <circle cx="11" cy="11" r="10" fill="#2a6ebb" stroke="#2a6ebb" strokeWidth="1.5" />
      <path d="M6.5 11.5l3 3 6-6.5" fill="none" stroke="#fff" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  partly: (
    <>
      <circle cx="11" cy="11" r="10" fill="#fff" stroke="#2a6ebb" strokeWidth="1.5" />
      <path d="M11 1a10 10 0 0 1 0 20z" fill="#2a6ebb" />
    </>
  ),
  'not-yet': (
    <>
      <circle cx="11" cy="11" r="10" fill="#fff" stroke="#5f6a70" strokeWidth="1.5" />
      <path d="M7.5 7.5l7 7M14.5 7.5l-7 7" fill="none" stroke="#5f6a70" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  unknown: (
    <>
      <rect
        x="1.5"
        y="1.5"
        width="19"
        height="19"
        fill="#fff"
        stroke="#5f6a70"
        strokeWidth="1.2"
        strokeDasharray="3 2.6"
      />
      <path
        d="M8.2 8.4a2.8 2.8 0 1 1 3.9 2.6c-.8.4-1.1.8-1.1 1.8M11 15.6v.1"
        fill="none"
        stroke="#5f6a70"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </>
  ),
}

/** A sign of how far a team has come with an element: a tick, half full, a cross, or a dashed square that asks. */
export function FidelityMark({ state }: { readonly state: FidelityState }) {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      {marks[state]}
    </svg>
  )
}

/** How far a team has come with an element, in words; what nobody has told is not "not yet". */
export function fidelityWords(state: FidelityState, locale: Locale): string {
  return state === 'unknown' ? textsIn(locale, 'teams')('unknown') : labelOf(degrees, state, locale)
}
