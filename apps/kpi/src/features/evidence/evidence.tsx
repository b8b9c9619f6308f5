import { type Locale, type LocalizedText, periodLabel } from '@kotipesa/domain'
import { type Facts, type IndicatorId, indicatorById, type TracePart } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Choices } from '../figures/choices'
import { type FigureView, viewFigures } from '../figures/figure-view'
import type { MarkupInputs } from '../markup/page-markup'
import { pageHref } from '../navigation/href'
import { indicatorHref } from '../navigation/indicator-href'
import { formatNumber } from '../presentation/format'
import { KeyFigure } from '../presentation/key-figure'
import { Sources } from '../presentation/sources'
import { StateText } from '../presentation/state-text'
import { termsIn } from '../presentation/terms'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { type Evidence as EvidenceOf, type EvidenceListId, evidenceOf, type ListChoice } from './evidence-lists'
import { EvidenceTable } from './evidence-table'
import styles from './evidence.module.css'
import type { PortalRights } from './portal-record'
import { shownOf } from './record-label'
import { traceOnce } from './trace-once'

interface EvidenceInputs extends MarkupInputs {
  readonly indicator: IndicatorId
  readonly choice: ListChoice
  readonly rights: PortalRights
}

/** Where the evidence of an indicator's figures stands. */
export function evidencePath(indicator: IndicatorId): string {
  return `/indicators/${indicator}/evidence`
}

interface PartProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly inputs: EvidenceInputs
  readonly evidence: EvidenceOf
  readonly part: TracePart
  readonly name: 'numerator' | 'denominator'
  readonly title: string
  readonly formula: LocalizedText | null
}

/** The numerator or the denominator: what it is in words, and its lists. */
function Part({ locale, view, inputs, evidence, part, name, title, formula }: PartProps) {
  const t = textsIn(locale, 'evidence')
  const { choice, indicator, rights } = inputs
  const ids: readonly EvidenceListId[] = [name, `${name}-left-out`]
  const lists = evidence.lists.filter(({ id }) => ids.includes(id) && (choice.list === null || choice.list === id))
  if (lists.length === 0) return null
  const shown = { locale, facts: view.facts, visibility: view.visibility, rights, choice, isByArea: view.area === 'FI' }
  return (
    <Panel id={`part-${name}`} title={`${title}: ${formatNumber(part.value, locale, 2)}`} lead={formula?.[locale]}>
      {part.excess === 0 ? null : <p>{t('excess', { amount: formatNumber(part.excess, locale, 2) })}</p>}
      {lists.map((list) => (
        <EvidenceTable
          key={list.id}
          {...shown}
          list={list}
          pageHref={(page) =>
            pageHref(locale, evidencePath(indicator), {
              region: view.area,
              period: view.choice.current.id,
              list: list.id,
              page: String(page),
            })
          }
        />
      ))}
    </Panel>
  )
}

function RegionsLeftOut({ locale, evidence }: { readonly locale: Locale; readonly evidence: EvidenceOf }) {
  const [t, terms] = [textsIn(locale, 'evidence'), termsIn(locale)]
  const { regionsLeftOut, hiddenRegions } = evidence
  if (regionsLeftOut.length + hiddenRegions === 0) return null
  return (
    <Panel id="regions-left-out" title={t('regionsLeftOut', { count: regionsLeftOut.length + hiddenRegions })}>
      <ul>
        {regionsLeftOut.map(({ region, reason }) => (
          <li key={region}>
            {terms.area(region)}: {reason[locale]}
          </li>
        ))}
      </ul>
      {hiddenRegions === 0 ? null : <p className={styles.hidden}>{t('hiddenRegions', { count: hiddenRegions })}</p>}
    </Panel>
  )
}

/** What a figure rests on: the rows that were counted and left out, with reasons and the records they come from. */
export function Evidence({ facts, ...inputs }: EvidenceInputs & { readonly facts: Facts }) {
  const { locale, indicator, choice } = inputs
  const [t, shell, table, terms] = [
    textsIn(locale, 'evidence'),
    textsIn(locale, 'shell'),
    textsIn(locale, 'table'),
    termsIn(locale),
  ]
  const definition = indicatorById(indicator)
  const view = viewFigures(facts, inputs)
  const { area } = view
  const period = view.choice.current
  const result = view.figures.find(indicator, area, period)
  const trace = traceOnce(facts, { indicator, region: area, period: period.id })
  const evidence = evidenceOf(trace, view.visibility)
  const isCount = definition.denominator === null
  const rows = evidence.lists.flatMap((list) => list.rows)
  const tables = new Set(rows.flatMap((row) => row.facts.map((fact) => fact.table)))
  const parts = { locale, view, inputs, evidence }
  return (
    <>
      <PageHeader
        title={t('title', { indicator: definition.name[locale] })}
        lead={t('lead')}
        crumbs={[
          { label: shell('sections.indicators'), href: pageHref(locale, '/indicators') },
          { label: definition.name[locale], href: indicatorHref(locale, indicator, area, period) },
        ]}
        crumbsLabel={t('crumbs')}
      >
        <Choices locale={locale} path={evidencePath(indicator)} view={view} />
      </PageHeader>
      <Panels>
        <Panel id="value" title={`${terms.area(area)}, ${periodLabel(period, locale)}`}>
          <KeyFigure
            locale={locale}
            facts={facts}
            definition={definition}
            result={result}
            before={undefined}
            previous={null}
          />
          <dl className={styles.summary}>
            <dt>{table('state')}</dt>
            <dd>
              {result === undefined ? null : <StateText result={result} definition={definition} locale={locale} />}
            </dd>
            <dt>{t('rows')}</dt>
            <dd>
              {trace.numerator === null ? (
                t('notApplicable')
              ) : (
                <ul>
                  {evidence.lists.map((list) => (
                    <li key={list.id}>
                      <a
                        href={`${pageHref(locale, evidencePath(indicator), { region: area, period: period.id })}#${list.id}`}
                      >
                        {t(`summary.${isCount && list.id === 'numerator' ? 'count' : list.id}`, {
                          count: list.rows.length + list.hidden,
                        })}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </dl>
        </Panel>
        {trace.numerator === null ? null : (
          <Part
            {...parts}
            part={trace.numerator}
            name="numerator"
            title={isCount ? table('count') : table('numerator')}
            formula={trace.formula.numerator}
          />
        )}
        {trace.denominator === null ? null : (
          <Part
            {...parts}
            part={trace.denominator}
            name="denominator"
            title={table('denominator')}
            formula={trace.formula.denominator}
          />
        )}
        {choice.list === null ? <RegionsLeftOut locale={locale} evidence={evidence} /> : null}
        {tables.size === 0 ? null : (
          <Panel id="sources" title={t('ids')} lead={t('idsLead')}>
            <Sources locale={locale} facts={[...new Set([...tables].flatMap((each) => shownOf[each] ?? []))]} />
          </Panel>
        )}
      </Panels>
    </>
  )
}
