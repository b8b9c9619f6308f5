/** A dash in a table cell, with what it means for screen readers. */
export function Dash({ meaning }: { readonly meaning: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{meaning}</span>
    </>
  )
}
