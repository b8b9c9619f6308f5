import { can, helsinkiDay, regionByCode, type RegionCode } from '@kotipesa/domain'
import { noticeIn, type Facts } from '@kotipesa/indicators'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { parseCookies } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { regionsOf } from '../../access/regions-of'
import { factsOf } from '../../facts/facts-of'
import { factsScope } from '../../facts/scope'
import { languageOf, say } from '../../text'
import { AllRecords, type MenuGroup } from './all-records'
import { OwnTraining } from '../own-training/own-training'
import { hasOwnTraining } from '../../trainers/own-training'
import { RegionPanel } from './region-panel'
import { proposedNeeds } from './proposed-needs'
import { RegionTable } from './region-table'
import { summarise } from './region-summary'
import { WithoutEditor } from './without-editor'
import { openMatters } from '../../collections/chain/open-matters'
import { undeliveredIn } from '../../people/messages-of'
import { endingWithOpenThings } from '../../people/open-things'
import { ownRolesEnding, rolesEnding } from '../../people/roles-ending'
import { daysAhead } from '../../meetings/ahead'
import { modelState } from '../../model/read-board'
import { doneLately } from '../../saving/done-lately'
import { waitingReturns } from '../../documents/return-rounds'
import { waitingPlans } from '../../plans/waiting'
import { waitingRequests } from '../../information-requests/waiting'
import { teamMoves } from '../../municipality-keys/stored'
import { materialsToReview } from '../../materials/to-review'
import { meetingsToRecord } from '../../meetings/to-record'
import { questionsTo } from '../../guest-teams/stored'
import { trainingTasks } from '../../trainers/training-matters'

/** With more regions than this, a table; a panel only for the region chosen in the menu. */
const mostPanels = 3

function shownRegions(scope: readonly RegionCode[], chosen: string | undefined): readonly RegionCode[] {
  const own = scope.filter((region) => region === chosen)
  if (own.length > 0) return own
  return scope.length <= mostPanels ? scope : []
}

/** What is read of each of some regions, by its code. */
async function byRegion<Value>(
  regions: readonly RegionCode[],
  read: (region: RegionCode) => Promise<Value>,
): Promise<ReadonlyMap<RegionCode, Value>> {
  return new Map(await Promise.all(regions.map(async (region) => [region, await read(region)] as const)))
}

async function readFacts(req: PayloadRequest, scope: readonly RegionCode[], now: Date): Promise<Facts> {
  const { body } = await factsOf(req.payload.db.pool, scope, now)
  // The portal's own answer needs no second check.
  return JSON.parse(body) as Facts
}

/** Facts of several regions are not those of one: only somebody of one region has them already. */
function ofOne(scope: readonly RegionCode[], facts: Promise<Facts>): Promise<Facts> | undefined {
  return scope.length === 1 ? facts : undefined
}

async function openNeedsOf(
  req: PayloadRequest,
  regions: readonly RegionCode[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (regions.length === 0) return []
  return asRequester(req).records('needs', { region: { in: [...regions] }, closedOn: { exists: false } })
}

/** The first page: how the own region stands, which teams have not reported, and what is added most often. */
export async function Home({
  initPageResult,
  navGroups = [],
}: AdminViewServerProps & { navGroups?: readonly MenuGroup[] }) {
  const { req } = initPageResult
  const language = languageOf(req)
  const actor = actorOf(req.user)
  const scope = factsScope(req.user) ?? []
  const now = new Date()
  const today = helsinkiDay(now)
  const { pool } = req.payload.db
  const account = req.user?.collection === 'users' ? req.user : null
  function isWritable(region: RegionCode): boolean {
    return can(actor, 'create', { kind: 'region-record', region })
  }
  const regions = shownRegions(scope, parseCookies(req.headers).get('payload-tenant')).toSorted(
    (one, other) => Number(isWritable(other)) - Number(isWritable(one)),
  )
  const writable = regions.filter(isWritable)
  const reading = readFacts(req, scope, now)
  // None of these waits for another.
  const [
    facts,
    openNeeds,
    isTrainer,
    tasks,
    teamsQuestions,
    toRecord,
    toReview,
    plans,
    returns,
    moves,
    requests,
    matters,
    undelivered,
    ending,
    others,
    ahead,
    done,
    proposed,
  ] = await Promise.all([
    reading,
    openNeedsOf(req, regions),
    hasOwnTraining(req),
    trainingTasks(pool, writable, today),
    questionsTo(pool, writable, today),
    meetingsToRecord(pool, writable, today),
    materialsToReview(pool, writable, today),
    waitingPlans(pool, regions, today),
    waitingReturns(pool, regions, today),
    teamMoves(pool, writable),
    waitingRequests(pool, regions, today),
    openMatters(pool, writable, today),
    undeliveredIn(pool, writable),
    endingWithOpenThings(req, writable, today),
    rolesEnding(pool, { actor, account: String(account?.id) }, regions, today),
    byRegion(regions, async (region) => daysAhead(pool, region, today)),
    byRegion(regions, async (region) => doneLately(req, region, now)),
    byRegion(writable, async (region) => (await modelState(req, region, ofOne(scope, reading))).proposals),
  ])
  const notice = noticeIn(facts, language)
  const summaries = summarise(facts, scope, today)
  const panels = regions.flatMap((region) => summaries.find((summary) => summary.region === region) ?? [])
  const teamsWithNeed = new Set(
    openNeeds.flatMap(({ teams }) => (Array.isArray(teams) ? teams : []).flatMap((team) => idOf(team) ?? [])),
  )
  const roles = [...ownRolesEnding(req.user, today), ...others]
  return (
    <Gutter className="home">
      <header className="home__header">
        <h1>{say(req, 'home.welcome', { name: account?.name ?? '' })}</h1>
      </header>
      {notice !== null && <p className="home__notice">{notice}</p>}
      {isTrainer && <OwnTraining />}
      {scope.length === 0 && !isTrainer && <p>{say(req, 'home.noRegions')}</p>}
      {panels.map((summary) => (
        <RegionPanel
          key={summary.region}
          name={regionByCode(summary.region).name[language]}
          summary={summary}
          mayCreate={isWritable(summary.region)}
          proposals={proposedNeeds(facts, summary.region, today, teamsWithNeed)}
          tasks={tasks.filter(({ region }) => region === summary.region)}
          teamsQuestions={teamsQuestions.filter(({ region }) => region === summary.region)}
          toRecord={toRecord.filter(({ region }) => region === summary.region)}
          plans={plans.filter(({ region }) => region === summary.region)}
          returns={returns.filter(({ region }) => region === summary.region)}
          moves={moves.filter(({ region }) => region === summary.region)}
          requests={requests.filter(({ region }) => region === summary.region)}
          toReview={toReview.filter(({ region }) => region === summary.region)}
          ahead={ahead.get(summary.region) ?? []}
          done={done.get(summary.region) ?? []}
          modelProposals={proposed.get(summary.region) ?? []}
          matters={matters.filter(({ region }) => region === summary.region)}
          today={today}
          ending={ending.filter(({ region }) => region === summary.region)}
          roles={roles.filter(({ region }) => region === summary.region)}
          undelivered={undelivered.filter(({ region }) => region === summary.region)}
          req={req}
        />
      ))}
      {regionsOf(req.user, 'read', 'region-record') === 'all' && <WithoutEditor req={req} />}
      {scope.length > mostPanels && <RegionTable summaries={summaries} language={language} req={req} />}
      {(scope.length > 0 || !isTrainer) && <AllRecords groups={navGroups} req={req} />}
    </Gutter>
  )
}
