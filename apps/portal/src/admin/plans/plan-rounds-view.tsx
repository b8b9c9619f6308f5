import { can, helsinkiDay, planStates, planTypes } from '@kotipesa/domain'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { dayText } from '../../fields'
import { returnsBoard } from '../../documents/returns-board'
import { roundsBoard, type BoardRound, type RoundPlan } from '../../plans/board'
import { languageOf, say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { ReturnsTable } from '../documents/returns-table'
import { RegionView, type ShownRegion } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { daysLeftIn } from './days-left'
import { OwnReminders } from './own-reminders'

type Words = (path: TextPath, values?: Record<string, string | number>) => string

function RoundHead({ round, words, req }: { round: BoardRound; words: Words; req: PayloadRequest }) {
  const { id, plan, year, due, daysLeft, openedOn, plans } = round
  const submitted = plans.filter(({ submittedOn }) => submittedOn !== null).length
  const waiting = plans.filter(({ state }) => state === 'submitted' || state === 'in-review').length
  const isOver = plans.length > 0 && submitted === plans.length
  return (
    <th scope="col">
      <Link href={`/admin/collections/rounds/${id}`}>
        {labelIn(planTypes, plan, languageOf(req))} {year}
      </Link>
      <p>{words('planRounds.due', { day: dayText(due) })}</p>
      {!isOver && <p>{daysLeftIn(daysLeft, words)}</p>}
      <p>
        {openedOn === null && plans.length === 0
          ? words('planRounds.notOpened')
          : words('planRounds.submittedCount', { submitted, all: plans.length })}
      </p>
      {waiting > 0 && <p>{words('planRounds.waiting', { count: waiting })}</p>}
    </th>
  )
}

function PlanCell({
  plan,
  round,
  words,
  req,
}: {
  plan: RoundPlan
  round: BoardRound
  words: Words
  req: PayloadRequest
}) {
  const { id, state, submittedOn, missing } = plan
  return (
    <>
      <Link href={`/admin/collections/plans/${id}`}>{labelIn(planStates, state, languageOf(req))}</Link>
      {submittedOn !== null && <p>{words('planRounds.submittedOn', { day: dayText(submittedOn) })}</p>}
      {submittedOn === null && round.daysLeft < 0 && <p>{words('planRounds.lateBy', { days: -round.daysLeft })}</p>}
      {missing > 0 && <p>{words('planRounds.missing', { count: missing })}</p>}
    </>
  )
}

/** Whether the reader is one of those who are reminded: editors of a region. */
function mayEditSomewhere(req: PayloadRequest): boolean {
  return actorOf(req.user)?.regions.some(({ role }) => role === 'editor') === true
}

async function Board({ regions, req }: { readonly regions: readonly ShownRegion[]; readonly req: PayloadRequest }) {
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say(req, path, values)
  }
  const { pool } = req.payload.db
  const codes = regions.map(({ code }) => code)
  const now = new Date()
  const [rounds, returns] = await Promise.all([
    roundsBoard(pool, codes, now),
    returnsBoard(pool, codes, helsinkiDay(now)),
  ])
  const inOrder = regions.toSorted((a, b) => a.code.localeCompare(b.code))
  return (
    <>
      <p>{words('planRounds.boardHelp')}</p>
      {can(actorOf(req.user), 'create', { kind: 'round', region: null }) && (
        <p>
          <Link href="/admin/collections/rounds/create">{words('planRounds.add')}</Link>
        </p>
      )}
      <h2>{words('planRounds.plansTitle')}</h2>
      {rounds.length === 0 ? (
        <p>{words('planRounds.none')}</p>
      ) : (
        <div className="plan-rounds__table" role="region" aria-label={words('planRounds.plansTitle')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words('planRounds.region')}</th>
                {rounds.map((round) => (
                  <RoundHead key={round.id} round={round} words={words} req={req} />
                ))}
              </tr>
            </thead>
            <tbody>
              {inOrder.map(({ code, name }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  {rounds.map((round) => {
                    const plan = round.plans.find(({ region }) => region === code)
                    return (
                      <td key={round.id}>
                        {plan === undefined ? (
                          words('planRounds.noPlan')
                        ) : (
                          <PlanCell plan={plan} round={round} words={words} req={req} />
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ReturnsTable columns={returns} regions={inOrder} req={req} />
      {mayEditSomewhere(req) && <OwnReminders />}
      <Sources language={languageOf(req)} facts={['planTypes', 'planStates', 'documentKinds', 'returnStates']} />
    </>
  )
}

/** `/admin/rounds`: the national rounds of plans and of what is sent to THL, with states, days left and what is missing. */
export function PlanRoundsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/rounds"
      title="planRounds.board"
      kind="region-record"
      className="plan-rounds"
      show={(regions) => <Board regions={regions} req={req} />}
    />
  )
}
