import { documentKinds, returnStates } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import type { ReturnColumn } from '../../documents/returns-board'
import type { RoundReturn } from '../../documents/return-rounds'
import { dayText } from '../../fields'
import { languageOf, say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { daysLeftIn } from '../plans/days-left'
import type { ShownRegion } from '../region-view/region-view'

type Words = (path: TextPath, values?: Record<string, string | number>) => string

function ColumnHead({
  column,
  all,
  words,
  req,
}: {
  column: ReturnColumn
  all: number
  words: Words
  req: PayloadRequest
}) {
  const { kind, round, returns } = column
  const name = labelIn(documentKinds, kind, languageOf(req))
  if (round === null) {
    return (
      <th scope="col">
        {name}
        <p>{words('documents.returnLatest')}</p>
      </th>
    )
  }
  const sent = returns.filter(({ state }) => state === 'sent').length
  return (
    <th scope="col">
      <Link href={`/admin/collections/rounds/${round.id}`}>
        {name} {round.year}
      </Link>
      <p>{words('planRounds.due', { day: dayText(round.due) })}</p>
      {sent < all && <p>{daysLeftIn(round.daysLeft, words)}</p>}
      <p>{round.openedOn === null ? words('planRounds.notOpened') : words('planRounds.sentCount', { sent, all })}</p>
    </th>
  )
}

function ReturnCell({
  found,
  round,
  words,
  req,
}: {
  found: RoundReturn | undefined
  round: ReturnColumn['round']
  words: Words
  req: PayloadRequest
}) {
  const isLate = round !== null && round.openedOn !== null && round.daysLeft < 0 && found?.state !== 'sent'
  return (
    <td>
      {found === undefined ? (
        words('documents.returnMissing')
      ) : (
        <>
          <Link href={`/admin/collections/documents/${found.id}`}>
            {labelIn(returnStates, found.state, languageOf(req))}
          </Link>
          {found.on !== null && <p>{dayText(found.on)}</p>}
        </>
      )}
      {isLate && <p>{words('planRounds.lateBy', { days: -round.daysLeft })}</p>}
    </td>
  )
}

/** What each region has sent to THL, what is missing and what was sent back: by national round, or the latest of a kind. */
export function ReturnsTable({
  columns,
  regions,
  req,
}: {
  readonly columns: readonly ReturnColumn[]
  readonly regions: readonly ShownRegion[]
  readonly req: PayloadRequest
}) {
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say(req, path, values)
  }
  function keyOf({ kind, round }: ReturnColumn): string {
    return round?.id ?? kind
  }
  return (
    <>
      <h2>{words('documents.returnsTitle')}</h2>
      <p>{words('documents.returnsHelp')}</p>
      <div className="plan-rounds__table" role="region" aria-label={words('documents.returnsTitle')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('planRounds.region')}</th>
              {columns.map((column) => (
                <ColumnHead key={keyOf(column)} column={column} all={regions.length} words={words} req={req} />
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {columns.map((column) => (
                  <ReturnCell
                    key={keyOf(column)}
                    found={column.returns.find(({ region }) => region === code)}
                    round={column.round}
                    words={words}
                    req={req}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
