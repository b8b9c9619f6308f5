import type { Visibility } from '../session/visible-regions'
import type { Area, Figures } from './figures'

/** The areas a person may see figures of: the own regions, then the whole country. */
export function visibleAreas(visibility: Visibility): readonly Area[] {
  return [...visibility.regions, 'FI']
}

/** Whether figures of an area may be shown: the country's to everyone, a region's by the person's rights. */
export function maySeeArea(visibility: Visibility, area: Area): boolean {
  return area === 'FI' || visibility.regions.includes(area)
}

/** Narrows figures to the areas the person may see: others are not found, whatever a page asks for. */
export function narrowFigures(figures: Figures, visibility: Visibility): Figures {
  return {
    find: (indicator, area, period) =>
      maySeeArea(visibility, area) ? figures.find(indicator, area, period) : undefined,
  }
}

/** The area shown when none is asked for: the country for national roles and those without a region, else the first own. */
export function defaultArea(visibility: Visibility): Area {
  return visibility.isNational ? 'FI' : (visibility.regions[0] ?? 'FI')
}

/** The areas whose figures stand side by side: the own regions, those that share with them, and the whole country. */
export function comparedAreas({ regions, compared = [] }: Visibility): readonly Area[] {
  return [...[...regions, ...compared].sort(), 'FI']
}

/** Narrows figures to the areas that stand side by side. */
export function comparedFigures(figures: Figures, visibility: Visibility): Figures {
  const areas = comparedAreas(visibility)
  return {
    find: (indicator, area, period) => (areas.includes(area) ? figures.find(indicator, area, period) : undefined),
  }
}
