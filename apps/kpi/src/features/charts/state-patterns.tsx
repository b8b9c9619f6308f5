import type { ResultState } from '@kotipesa/indicators'
import { colours } from './colours'

type Missing = Exclude<ResultState, 'ok'>

/** The fill of an area that has no value; `chart` is the id given to {@link StatePatterns}. */
export function patternFill(chart: string, state: Missing): string {
  return `url(#${chart}-${state})`
}

/** The outline that goes with the fill: nothing to count is an empty, dashed frame. */
export function patternOutline(state: Missing): { stroke: string; strokeDasharray?: string } {
  return state === 'empty' ? { stroke: colours.axis, strokeDasharray: '4 3' } : { stroke: colours.axis }
}

/** The patterns of the three states without a value, so that they differ without colour too. */
export function StatePatterns({ chart }: { readonly chart: string }) {
  return (
    <defs>
      <pattern id={`${chart}-empty`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={colours.white} />
      </pattern>
      <pattern id={`${chart}-no-data`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="#f4f6f7" />
        <line x1="0" y1="0" x2="0" y2="7" stroke={colours.pattern} strokeWidth="1.2" strokeOpacity="0.7" />
      </pattern>
      <pattern id={`${chart}-not-applicable`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#f4f6f7" />
        <circle cx="2" cy="2" r="1" fill={colours.pattern} fillOpacity="0.7" />
        <circle cx="6" cy="6" r="1" fill={colours.pattern} fillOpacity="0.7" />
      </pattern>
    </defs>
  )
}
