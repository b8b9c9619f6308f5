import { helsinkiDay, periodLabel, regionByCode, regionsAttribution } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import type { Answer } from '../answers/answer'
import { answersOf } from '../answers/answers'
import { BoardTable, settledNote } from '../board/board'
import { Choices } from '../figures/choices'
import { type FigureView, viewFigures } from '../figures/figure-view'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'
import { formatDay } from '../presentation/format'
import { openItems } from '../region/open-items'
import type { RegionInputs } from '../region/region-frame'
import { PageHeader } from '../shell/page-header'
import { dayOfView } from '../teams/now-view'
import { CoverageTrend } from './coverage-trend'
import { reportPath } from './report-href'
import { ReportNotes } from './report-notes'
import styles from './report.module.css'

interface PartProps {
  readonly locale: RegionInputs['locale']
  readonly view: FigureView
}

/** A sentence with what stands under it. */
interface Said {
  readonly id: string
  readonly sentence: string
  readonly detail: string
}

function Sentences({ items }: { readonly items: readonly Said[] }) {
  return (
    <ul className={styles.sentences}>
      {items.map(({ id, sentence, detail }) => (
        <li key={id}>
          <strong>{sentence}</strong>
          {detail === '' ? null : <p>{detail}</p>}
        </li>
      ))}
    </ul>
  )
}

/** What the whole report rests on: whose figures, of which day, and whether they may still change. */
function Ground({ locale, view }: PartProps) {
  const t = textsIn(locale, 'report')
  const made = t('made', { day: formatDay(helsinkiDay(view.facts.generatedAt), locale) })
  return (
    <p className={styles.ground}>
      {made} {settledNote({ locale, view })} {t('states')} <span lang="fi">{regionsAttribution}</span>
    </p>
  )
}

/** The answers that fit on the first sheet. */
const onPaper: readonly Answer['id'][] = ['coverage', 'finish', 'pairs', 'silent', 'cap', 'people']

interface ReportInputs extends RegionInputs {
  /** What the region says of its figures, by the ids of indicators. */
  readonly notes: Readonly<Record<string, string>>
}

/**
 * What a region's board reads before a meeting: the answers and the way of the teams' training on the first sheet, all
 * indicators on the second. Two sheets of A4 when it is printed.
 */
export function Report({ facts, locale, notes, ...chosen }: ReportInputs & { readonly facts: Facts }) {
  const [t, shell] = [textsIn(locale, 'report'), textsIn(locale, 'shell')]
  const view = viewFigures(facts, chosen)
  const region = regionByCode(chosen.area)
  const words = { area: region.name[locale], period: periodLabel(view.choice.current, locale) }
  const answers = answersOf(locale, view)
    .filter(({ id }) => onPaper.includes(id))
    .map(({ id, sentence, details }) => ({ id, sentence, detail: details.join(' ') }))
  const open = openItems({ locale, view, region: chosen.area }).map((item) => ({ ...item, detail: item.detail ?? '' }))
  return (
    <div className={styles.report}>
      <PageHeader
        title={t('title', words)}
        lead={<span className={styles.advice}>{t('lead')}</span>}
        crumbs={[
          { label: shell('sections.regions'), href: pageHref(locale, '/regions') },
          { label: region.name[locale], href: pageHref(locale, regionPath(chosen.area)) },
        ]}
        crumbsLabel={textsIn(locale, 'region')('crumbs')}
      >
        <Choices locale={locale} path={reportPath(chosen.area)} view={view} hasArea={false} />
      </PageHeader>
      <div className={styles.sheets}>
        <div className={styles.sheet}>
          <p className={styles.of}>{`${words.area}, ${words.period}`}</p>
          <section aria-labelledby="answers">
            <Heading level={2} id="answers">
              {t('answers')}
            </Heading>
            <Sentences items={answers} />
          </section>
          <CoverageTrend locale={locale} view={view} />
          <section aria-labelledby="open">
            <Heading level={2} id="open">
              {t('open', { day: formatDay(dayOfView(facts, view.choice.current), locale) })}
            </Heading>
            <Sentences items={open} />
          </section>
        </div>
        <div className={styles.sheet}>
          <p className={styles.of}>{`${words.area}, ${words.period}`}</p>
          <section aria-labelledby="figures" className={styles.figures}>
            <Heading level={2} id="figures">
              {textsIn(locale, 'board')('title')}
            </Heading>
            <BoardTable locale={locale} view={view} beside="middle" />
          </section>
          <ReportNotes locale={locale} notes={notes} />
          <Ground locale={locale} view={view} />
        </div>
      </div>
    </div>
  )
}
