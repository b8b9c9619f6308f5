import type { ElementStatusId } from '@kotipesa/domain'

const marks = {
  'in-use': (
    <>
      <circle cx="11" cy="11" r="10" fill="#2a6ebb" stroke="#2a6ebb" strokeWidth="1.5" />
      <path
        d="M6.5 11.5l3 3 6-6.5"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  agreed: (
    <>
      <circle cx="11" cy="11" r="10" fill="#fff" stroke="#2a6ebb" strokeWidth="1.5" />
      <path d="M11 1a10 10 0 0 1 0 20z" fill="#2a6ebb" />
    </>
  ),
  'not-started': (
    <circle cx="11" cy="11" r="10" fill="#fff" stroke="#5f6a70" strokeWidth="1.5" strokeDasharray="3 2.6" />
  ),
} as const

/** A round sign of an element's state: ticked, half full or an empty dashed ring. The words stand beside it. */
export function ElementMark({ status }: { readonly status: ElementStatusId }) {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      {marks[status]}
    </svg>
  )
}
