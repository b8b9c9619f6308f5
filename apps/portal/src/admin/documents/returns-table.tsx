import { documentKinds, returnStates } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { returnKinds } from '../../documents/return-kinds'
import { returnsBoard } from '../../documents/returns-board'
import { dayText } from '../../fields'
import { languageOf, say } from '../../text'
import { labelIn } from '../../text/label-in'
import type { ShownRegion } from '../region-view/region-view'

/** What the regions have sent to THL, what is missing and what was sent back, by kind. */
export async function ReturnsTable({
  regions,
  req,
}: {
  readonly regions: readonly ShownRegion[]
  readonly req: PayloadRequest
}) {
  const language = languageOf(req)
  const codes = regions.map(({ code }) => code)
  const returns = await returnsBoard(req.payload.db.pool, codes)
  return (
    <>
      <h2>{say(req, 'documents.returnsTitle')}</h2>
      <p>{say(req, 'documents.returnsHelp')}</p>
      <div className="plan-rounds__table" role="region" aria-label={say(req, 'documents.returnsTitle')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(req, 'planRounds.region')}</th>
              {returnKinds.map((kind) => (
                <th key={kind} scope="col">
                  {labelIn(documentKinds, kind, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {returnKinds.map((kind) => {
                  const found = returns.find((each) => each.region === code && each.kind === kind)
                  return (
                    <td key={kind}>
                      {found === undefined ? (
                        say(req, 'documents.returnMissing')
                      ) : (
                        <>
                          <Link href={`/admin/collections/documents/${found.id}`}>
                            {labelIn(returnStates, found.state, language)}
                          </Link>
                          {found.on !== null && <p>{dayText(found.on)}</p>}
                        </>
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
