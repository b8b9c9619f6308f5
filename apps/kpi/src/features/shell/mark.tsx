/** The service's own mark: a nest. The name stands beside it, so it is hidden from assistive technology. */
export function Mark() {
  return (
    <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <g fill="none" stroke="#003479" strokeWidth="3" strokeLinecap="round">
        <path d="M4 17c0 12 7 18 16 18s16-6 16-18" />
        <path d="M11 18.5c0 7 4 10.5 9 10.5s9-3.5 9-10.5" />
      </g>
      <circle cx="20" cy="13" r="5" fill="#2a6ebb" />
    </svg>
  )
}
