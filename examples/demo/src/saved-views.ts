import type { RegionCode } from '@kotipesa/domain'
import { demoId } from './identity'
import type { Setting } from './setting'

/** A list with its conditions, order and columns, under a name. */
export interface DemoView {
  readonly id: string
  readonly region: RegionCode
  readonly list: string
  readonly name: string
  readonly query: string
}

const views = [
  {
    list: 'needs',
    name: 'Odottavat tarpeet, vanhimmat ensin (esimerkki)',
    query: 'where[or][0][and][0][scheduledOn][exists]=false&sort=openedOn',
  },
  {
    list: 'trainings',
    name: 'Tulevat koulutukset (esimerkki)',
    query: 'where[or][0][and][0][status][equals]=planned&sort=title',
  },
  {
    list: 'teams',
    name: 'Toiminnassa olevat tiimit (esimerkki)',
    query: 'where[or][0][and][0][validUntil][exists]=false&sort=name',
  },
] as const

/** The views that every region keeps of its lists. */
export function makeSavedViews({ seed, region: { code } }: Setting): readonly DemoView[] {
  return views.map((view) => ({ id: demoId(seed, `view/${code}/${view.list}`), region: code, ...view }))
}
