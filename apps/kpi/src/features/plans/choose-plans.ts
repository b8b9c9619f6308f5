import type { Facts } from '@kotipesa/indicators'
import type { AskedView, ChosenView, ViewRefusal } from '../figures/figure-view'
import type { Visibility } from '../session/visible-regions'
import { chooseNow, firstWithTeams } from '../teams/now-view'

/** What the page and its files show: the regions side by side only to national roles, as each row tells of one region. */
export function choosePlans(facts: Facts, visibility: Visibility, asked: AskedView): ChosenView | ViewRefusal {
  const view = chooseNow(facts, visibility, asked, firstWithTeams(facts, visibility) ?? 'FI')
  const isOfOthers = typeof view !== 'string' && view.area === 'FI' && !visibility.isNational
  return isOfOthers ? 'forbidden' : view
}
