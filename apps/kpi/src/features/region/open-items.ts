import { type Locale, type RegionCode } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { evidenceHref } from '../navigation/indicator-href'
import { dayOfView } from '../teams/now-view'
import { openDecisions, openQuestions } from './open-matters'
import { regionGroups, regionNetworks } from './region-networks'

/** A region in view. */
export interface OpenItemsGiven {
  readonly locale: Locale
  readonly view: FigureView
  readonly region: RegionCode
}

/** What waits, in words. */
export interface OpenItem {
  readonly id: 'trainings' | 'networks' | 'questions' | 'decisions'
  readonly href: string
  readonly sentence: string
  readonly detail: string | null
}

/** What of the region's work is under way or waits: trainings, networks, questions and decisions. */
export function openItems({ locale, view, region }: OpenItemsGiven): readonly OpenItem[] {
  const t = textsIn(locale, 'open')
  const { facts, choice } = view
  const day = dayOfView(facts, choice.current)
  const trainings = facts.trainings.filter(
    (one) => one.region === region && ['planned', 'ongoing'].includes(one.status),
  )
  const ongoing = trainings.filter(({ status }) => status === 'ongoing').length
  const bodies = [...regionNetworks(facts, region, choice.current), ...regionGroups(facts, region, choice.current)]
  const seldom = bodies.filter(({ isOftenEnough }) => !isOftenEnough).length
  const [questions, decisions] = [openQuestions(facts, region, day), openDecisions(facts, region, day)]
  function reason(indicator: 'questions-answered' | 'decisions-carried-out'): string {
    return evidenceHref(locale, indicator, region, choice.current)
  }
  function oldest(days: number | null | undefined): string | null {
    return days === null || days === undefined ? null : t('oldest', { days })
  }
  return [
    {
      id: 'trainings',
      href: '#trainings',
      sentence: t('trainings', { count: trainings.length }),
      detail: trainings.length === 0 ? null : t('ongoing', { ongoing, planned: trainings.length - ongoing }),
    },
    {
      id: 'networks',
      href: '#networks',
      sentence: bodies.length === 0 ? t('noNetworks') : t('networks', { count: seldom, all: bodies.length }),
      detail: null,
    },
    {
      id: 'questions',
      href: reason('questions-answered'),
      sentence: questions === null ? t('noQuestions') : t('questions', { count: questions.count }),
      detail: oldest(questions?.oldestDays),
    },
    {
      id: 'decisions',
      href: reason('decisions-carried-out'),
      sentence: decisions === null ? t('noDecisions') : t('decisions', { count: decisions.count }),
      detail:
        decisions === null || decisions.count === 0
          ? null
          : `${t('late', { count: decisions.late })} ${oldest(decisions.oldestDays) ?? ''}`,
    },
  ]
}
