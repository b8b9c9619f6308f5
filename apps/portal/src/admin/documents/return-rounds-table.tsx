import { documentKinds, returnStates } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import type { ReturnRound } from '../../documents/return-rounds'
import { dayText } from '../../fields'
import { languageOf, say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { daysLeftIn } from '../plans/days-left'
import type { ShownRegion } from '../region-view/region-view'

/** The national rounds of what is returned to THL: what each region has sent, what is missing, what was sent back. */
export function ReturnRoundsTable({
  rounds,
  regions,
  req,
}: {
  readonly rounds: readonly ReturnRound[]
  readonly regions: readonly ShownRegion[]
  readonly req: PayloadRequest
}) {
  const language = languageOf(req)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say(req, path, values)
  }
  if (rounds.length === 0) return null
  return (
    <>
      <h2>{words('planRounds.returnsOf')}</h2>
      <p>{words('planRounds.returnsOfHelp')}</p>
      <div className="plan-rounds__table" role="region" aria-label={words('planRounds.returnsOf')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('planRounds.region')}</th>
              {rounds.map(({ id, kind, year, due, daysLeft, openedOn, returns }) => {
                const sent = returns.filter(({ state }) => state === 'sent').length
                return (
                  <th key={id} scope="col">
                    <Link href={`/admin/collections/rounds/${id}`}>
                      {labelIn(documentKinds, kind, language)} {year}
                    </Link>
                    <p>{words('planRounds.due', { day: dayText(due) })}</p>
                    {sent < regions.length && <p>{daysLeftIn(daysLeft, words)}</p>}
                    <p>
                      {openedOn === null
                        ? words('planRounds.notOpened')
                        : words('planRounds.sentCount', { sent, all: regions.length })}
                    </p>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {rounds.map((round) => {
                  const found = round.returns.find(({ region }) => region === code)
                  return (
                    <td key={round.id}>
                      {found === undefined ? (
                        words('documents.returnMissing')
                      ) : (
                        <>
                          <Link href={`/admin/collections/documents/${found.id}`}>
                            {labelIn(returnStates, found.state, language)}
                          </Link>
                          {found.on !== null && <p>{dayText(found.on)}</p>}
                        </>
                      )}
                      {round.openedOn !== null && found?.state !== 'sent' && round.daysLeft < 0 && (
                        <p>{words('planRounds.lateBy', { days: -round.daysLeft })}</p>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
