/** The service's mark: a nest. Hidden from assistive technology, since the name stands beside it. */
export function Nest({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <g fill="none" className="brand__lines" strokeWidth="3" strokeLinecap="round">
        <path d="M4 17c0 12 7 18 16 18s16-6 16-18" />
        <path d="M11 18.5c0 7 4 10.5 9 10.5s9-3.5 9-10.5" />
      </g>
      <circle cx="20" cy="13" r="5" className="brand__egg" />
    </svg>
  )
}

/** In the path at the top of every page. */
export function Icon() {
  return <Nest size={24} />
}

/** On the sign-in page. */
export function Logo() {
  return (
    <span className="brand">
      <Nest size={40} />
      <span className="brand__name">Kotipesä</span>
    </span>
  )
}
