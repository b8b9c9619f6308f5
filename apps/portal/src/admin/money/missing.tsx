import { curricula, trainingStatuses, type DayPrices, type MoneyAndDays } from '@kotipesa/domain'
import Link from 'next/link'
import { translateTitle } from '../../fields'
import type { MoneyRecords, TitledTraining } from '../../money/read-trainings'
import type { Language, TextPath } from '../../text'

interface Props {
  readonly money: MoneyAndDays
  readonly records: MoneyRecords
  readonly words: (path: TextPath, values?: Record<string, string | number>) => string
  readonly language: Language
  readonly mayWrite: boolean
}

/** So many trainings are named of each kind. */
const mostNamed = 5

const priceWords = {
  trainerDay: 'prices.trainerDay',
  participantDay: 'prices.participantDay',
  operations: 'prices.operations',
} as const satisfies Record<keyof DayPrices, TextPath>

function Prices({ money, records, words, mayWrite }: Props) {
  const { year, missing } = money
  if (missing.prices.length === 0) return null
  const own = records.prices.get(year)
  const said =
    own === undefined
      ? words('money.noPrices', { year })
      : words('money.somePrices', {
          year,
          which: missing.prices.map((name) => words(priceWords[name])).join('; '),
        })
  return (
    <li>
      {said}{' '}
      {mayWrite && (
        <Link href={`/admin/collections/prices/${own === undefined ? `create?year=${year}` : own.id}`}>
          {words(own === undefined ? 'money.addPrices' : 'money.openPrices')}
        </Link>
      )}
    </li>
  )
}

/** What stands against whole figures, each with the records that settle it. */
export function Missing(props: Props) {
  const { money, records, words, language } = props
  const { actualDays, participants, seats, prices } = money.missing
  const undated = records.trainings.filter(({ status, sessions }) => status !== 'cancelled' && sessions.length === 0)
  function named(ids: readonly string[]): readonly TitledTraining[] {
    return records.trainings.filter(({ id }) => ids.includes(id))
  }
  const kinds = [
    ['money.actualDays', named(actualDays)],
    ['money.participants', named(participants)],
    ['money.seats', named(seats)],
    ['money.undated', undated],
  ] as const satisfies readonly (readonly [TextPath, readonly TitledTraining[]])[]
  const found = kinds.filter(([, trainings]) => trainings.length > 0)
  if (found.length === 0 && prices.length === 0) return null
  return (
    <section className="money__part" aria-labelledby="money-missing">
      <h2 id="money-missing">{words('money.missing')}</h2>
      <ul className="money__missing">
        <Prices {...props} />
        {found.map(([path, trainings]) => (
          <li key={path}>
            {words(path, { count: trainings.length })}
            <ul>
              {trainings.slice(0, mostNamed).map(({ id, title }) => (
                <li key={id}>
                  <Link href={`/admin/collections/trainings/${id}`}>
                    {translateTitle(title, [...curricula, ...trainingStatuses], language)}
                  </Link>
                </li>
              ))}
              {trainings.length > mostNamed && <li>{words('money.more', { count: trainings.length - mostNamed })}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
