import { can, type Locale, periodLabel, parsePeriod, type RegionCode } from '@kotipesa/domain'
import { type Facts, indicators } from '@kotipesa/indicators'
import { revisionMark } from '@kotipesa/web'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { textsIn } from '../../i18n/texts'
import { Alert } from '../../ui/alert'
import { SubmitButton } from '../../ui/submit-button'
import { Choices } from '../figures/choices'
import choices from '../figures/choices.module.css'
import { type ChosenView, viewFigures } from '../figures/figure-view'
import { SelectField } from '../figures/select-field'
import { pageHref } from '../navigation/href'
import { AppLink } from '../navigation/app-link'
import { formatDay } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { TableHead } from '../presentation/table-head'
import { termsIn } from '../presentation/terms'
import { cookieSession } from '../session/current-session'
import type { Account } from '../session/session'
import { actorOf } from '../session/visible-regions'
import { FactsPage } from '../shell/facts-page'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { chooseNow, firstWithTeams } from '../teams/now-view'
import { giveFiguresOut, noteOnFigure } from './given-actions'
import styles from './given.module.css'
import { type Given, listGiven } from './portal-figures'

/** Where the page on figures given out stands. */
export const givenPath = '/given'

interface GivenPageProps {
  readonly locale: Locale
  readonly asked: {
    readonly region: string | undefined
    readonly period: string | undefined
    readonly problem: string | undefined
  }
}

function GivenTable({ locale, region, given }: { locale: Locale; region: RegionCode; given: readonly Given[] }) {
  const t = textsIn(locale, 'given')
  if (given.length === 0) return <p>{t('none')}</p>
  return (
    <ScrollTable caption={t('listTitle')} isStacked>
      <TableHead
        columns={(['recipient', 'period', 'givenOn', 'revision', 'note'] as const).map((column) => ({
          name: t(`columns.${column}`),
        }))}
      />
      <tbody role="rowgroup">
        {given.map(({ id, recipient, period, givenOn, revision, note }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              <AppLink href={pageHref(locale, `${givenPath}/${region}/${id}`)}>{recipient}</AppLink>
            </th>
            <td role="cell" data-label={t('columns.period')}>
              {periodLabel(parsePeriod(period), locale)}
            </td>
            <td role="cell" data-label={t('columns.givenOn')}>
              {formatDay(givenOn, locale)}
            </td>
            <td role="cell" data-label={t('columns.revision')}>
              <code>{revision}</code>
            </td>
            <td role="cell" data-label={t('columns.note')}>
              {note ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

interface ContentProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly account: Account
  /** The mark of the state of the facts. */
  readonly revision: string
  readonly view: ChosenView
  readonly region: RegionCode
  readonly problem: string | undefined
}

async function Content({ locale, facts, account, revision, view: chosen, region, problem }: ContentProps) {
  const [t, terms, session] = [textsIn(locale, 'given'), termsIn(locale), await cookieSession()]
  if (session === null) return null
  const view = viewFigures(facts, chosen)
  const { current } = view.choice
  const given = await listGiven({ portal: env().PORTAL_URL, token: session.token }, region)
  const mayGive = can(actorOf(account), 'create', { kind: 'figures', region })
  const words = { area: terms.area(region), period: periodLabel(current, locale) }
  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="region" value={region} />
      <input type="hidden" name="period" value={current.id} />
    </>
  )
  return (
    <>
      <PageHeader title={t('title', words)} lead={t('lead')}>
        <Choices locale={locale} path={givenPath} view={view} areas={view.visibility.regions} />
      </PageHeader>
      <Panels>
        {problem === undefined ? null : (
          <Alert label={t('problem')} isWarning>
            {t(problem === 'changed' ? 'changedSince' : 'refused')}
          </Alert>
        )}
        <Panel id="given" title={t('listTitle')}>
          <GivenTable locale={locale} region={region} given={given} />
        </Panel>
        {mayGive ? (
          <>
            <Panel id="give" title={t('giveTitle', words)} lead={t('giveLead')}>
              <form action={giveFiguresOut} className={styles.form}>
                {hidden}
                <input type="hidden" name="revision" value={revision} />
                <div className={choices.field}>
                  <label htmlFor="recipient" className={choices.label}>
                    {t('columns.recipient')}
                  </label>
                  <input id="recipient" name="recipient" required maxLength={200} className={styles.input} />
                </div>
                <div className={choices.field}>
                  <label htmlFor="given-note" className={choices.label}>
                    {t('noteField')}
                  </label>
                  <textarea id="given-note" name="note" maxLength={2000} rows={3} className={styles.input} />
                </div>
                <SubmitButton>{t('give')}</SubmitButton>
              </form>
            </Panel>
            <Panel id="note" title={t('noteTitle', words)} lead={t('noteLead')}>
              <form action={noteOnFigure} className={styles.form}>
                {hidden}
                <SelectField
                  id="note-indicator"
                  name="indicator"
                  label={t('indicator')}
                  value={indicators[0]?.id ?? ''}
                  groups={[
                    {
                      label: null,
                      options: indicators.map(({ id, name }) => ({ value: id, label: name[locale] })),
                    },
                  ]}
                />
                <div className={choices.field}>
                  <label htmlFor="note-text" className={choices.label}>
                    {t('noteText')}
                  </label>
                  <textarea id="note-text" name="text" maxLength={2000} rows={3} className={styles.input} />
                </div>
                <SubmitButton>{t('keepNote')}</SubmitButton>
              </form>
            </Panel>
          </>
        ) : null}
      </Panels>
    </>
  )
}

/** What a region has given out to boards and authorities, and the forms to give figures out and to note them. */
export function GivenPage({ locale, asked }: GivenPageProps) {
  const { problem, ...query } = asked
  return (
    <FactsPage
      locale={locale}
      address={{ path: givenPath, query, section: 'regions' }}
      isOfOwnRegion={asked.region === undefined}
      content={({ account, facts, source, visibility }) => {
        const view = chooseNow(facts, visibility, query, firstWithTeams(facts, visibility) ?? '')
        if (view === 'unknown') notFound()
        if (view === 'forbidden') forbidden()
        if (view.area === 'FI') notFound()
        const revision = revisionMark(source.revision)
        const given = { locale, facts, account, revision, view, region: view.area, problem }
        return <Content {...given} />
      }}
    />
  )
}
