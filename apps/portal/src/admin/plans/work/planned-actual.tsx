import type { Words } from './words'

/** The heads of two columns: what was planned and what it came to. */
export function PlannedActual({ words }: { readonly words: Words }) {
  return (['planned', 'actual'] as const).map((which) => (
    <th key={which} scope="col" className="plan-work__number">
      {words(`workPackages.${which}`)}
    </th>
  ))
}
