import { can, helsinkiDay, regionByCode, type RegionCode } from '@kotipesa/domain'
import { noticeIn, type Facts } from '@kotipesa/indicators'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
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
import { waitingPlans } from '../../plans/waiting'
import { waitingRequests } from '../../information-requests/waiting'
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
  const { body } = await factsOf(req.payload.db.pool, scope, now)
  // The portal's own answer needs no second check.
  const facts = JSON.parse(body) as Facts
  const notice = noticeIn(facts, language)
  function isWritable(region: RegionCode): boolean {
    return can(actor, 'create', { kind: 'region-record', region })
  }
  const summaries = summarise(facts, scope, today)
  const shown = shownRegions(scope, parseCookies(req.headers).get('payload-tenant'))
  const panels = summaries
    .filter(({ region }) => shown.includes(region))
    .sort((a, b) => Number(isWritable(b.region)) - Number(isWritable(a.region)))
  const inPanels = { region: { in: panels.map(({ region }) => region) } }
  const open =
    panels.length === 0
      ? []
      : await asRequester(req).records('needs', { and: [inPanels, { closedOn: { exists: false } }] })
  const teamsWithNeed = new Set(
    open.flatMap(({ teams }) => (Array.isArray(teams) ? teams : []).flatMap((team) => idOf(team) ?? [])),
  )
  const writable = panels.map(({ region }) => region).filter(isWritable)
  const { pool } = req.payload.db
  const account = req.user?.collection === 'users' ? req.user : null
  const isTrainer = await hasOwnTraining(req)
  const regions = panels.map(({ region }) => region)
  // None of these waits for another.
  const [
    tasks,
    teamsQuestions,
    toRecord,
    toReview,
    plans,
    requests,
    matters,
    undelivered,
    ending,
    others,
    ahead,
    done,
    proposed,
  ] = await Promise.all([
    trainingTasks(pool, writable, today),
    questionsTo(pool, writable, today),
    meetingsToRecord(pool, writable, today),
    materialsToReview(pool, writable, today),
    waitingPlans(pool, regions, today),
    waitingRequests(pool, regions, today),
    openMatters(pool, writable, today),
    undeliveredIn(pool, writable),
    endingWithOpenThings(req, writable, today),
    rolesEnding(pool, { actor, account: String(account?.id) }, regions, today),
    byRegion(regions, async (region) => daysAhead(pool, region, today)),
    byRegion(regions, async (region) => doneLately(req, region, now)),
    byRegion(writable, async (region) => (await modelState(req, region)).proposals),
  ])
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
