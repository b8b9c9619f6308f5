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
