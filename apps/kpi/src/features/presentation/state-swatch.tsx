import type { ResultState } from '@kotipesa/indicators'

/** A small square in the pattern of a state without a value; the words stand beside it. */
export function StateSwatch({ state }: { readonly state: Exclude<ResultState, 'ok'> }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="0.75" y="0.75" width="14.5" height="14.5" fill="#fff" stroke="#5f6a70" {...outline[state]} />
      {marks[state]}
    </svg>
  )
}

const outline = {
  empty: { strokeWidth: 1.5, strokeDasharray: '3 2.5' },
  'no-data': { strokeWidth: 1.5 },
  'not-applicable': { strokeWidth: 1 },
} as const

const marks = {
  empty: null,
  'no-data': <path d="M1 9 9 1M1 15 15 1M7 15l8-8" stroke="#5f6a70" strokeWidth="1.5" />,
  'not-applicable': (
    <path d="M4 4h.01M8 8h.01M12 4h.01M4 12h.01M12 12h.01" stroke="#5f6a70" strokeWidth="2.5" strokeLinecap="round" />
  ),
} as const
