/** A dash in a table cell, with what it means for screen readers. */
export const Dash = ({ meaning }: { readonly meaning: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{meaning}</span>
  </>
)
