import type { CalendarDate, ElementProposal } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import { say, type TextPath } from '../../text'
import { ModelProposals } from './model-proposals'
import { PillarBoard } from './pillar-board'
import { Proposals } from './proposals'
import type { ProposedNeed } from './proposed-needs'
import type { RegionSummary } from './region-summary'
import type { TeamsQuestion } from '../../guest-teams/asked-region'
import type { TrainingTask } from '../../trainers/training-matters'
import type { Undelivered as Person } from '../../people/messages-of'
import type { Entry } from '../../feeds/entries'
import type { MaterialToReview } from '../../materials/to-review'
import type { TeamMove } from '../../municipality-keys/stored'
import type { WaitingReturn } from '../../documents/return-rounds'
import type { WaitingPlan } from '../../plans/waiting'
import type { WaitingRequest } from '../../information-requests/waiting'
import type { MeetingToRecord } from '../../meetings/to-record'
import { DaysAhead } from './days-ahead'
import { dueDays } from './due-days'
import { DoneLately } from './done-lately'
import { Ending } from './ending'
import type { Ending as EndingPerson } from '../../people/open-things'
import type { RoleEnding } from '../../people/roles-ending'
import type { DoneLately as Done } from '../../saving/done-lately'
import { MaterialsToReview } from './materials-to-review'
import { MunicipalityMoves } from './municipality-moves'
import { MeetingsToRecord } from './meetings-to-record'
import { PlansWaiting } from './plans-waiting'
import { ReturnsWaiting } from './returns-waiting'
import { RequestsWaiting } from './requests-waiting'
import type { OpenMatter } from '../../collections/chain/open-matters'
import { ChainTasks } from './chain-tasks'
import { TeamsQuestions } from './teams-questions'
import { TrainingTasks } from './training-tasks'
import { Undelivered } from './undelivered'

interface RegionPanelProps {
  name: string
  summary: RegionSummary
  mayCreate: boolean
  proposals: readonly ProposedNeed[]
  tasks: readonly TrainingTask[]
  teamsQuestions: readonly TeamsQuestion[]
  matters: readonly OpenMatter[]
  plans: readonly WaitingPlan[]
  returns: readonly WaitingReturn[]
  moves: readonly TeamMove[]
  requests: readonly WaitingRequest[]
  today: CalendarDate
  undelivered: readonly Person[]
  ending: readonly EndingPerson[]
  roles: readonly RoleEnding[]
  toRecord: readonly MeetingToRecord[]
  toReview: readonly MaterialToReview[]
  ahead: readonly Entry[]
  done: readonly Done[]
  modelProposals: readonly ElementProposal[]
  req: PayloadRequest
}

const quickLinks: readonly (readonly [collection: string, label: TextPath])[] = [
  ['team-reports', 'home.addReport'],
  ['needs', 'home.addNeed'],
  ['trainings', 'home.addTraining'],
  ['people', 'home.addPerson'],
  ['trainers', 'home.addTrainer'],
  ['meetings', 'home.addMeeting'],
  ['questions', 'home.addQuestion'],
  ['teams', 'home.addTeam'],
]

/** Silent teams named one by one; the rest are counted. */
const mostNamed = 8

function Figure({ label, value, collection }: { label: string; value: string | number; collection: string }) {
  return (
    <li className="home__figure">
      <Link href={`/admin/collections/${collection}`}>
        <span className="home__value">{value}</span>
        <span className="home__label">{label}</span>
      </Link>
    </li>
  )
}

function DueTeams({ summary, req }: Pick<RegionPanelProps, 'summary' | 'req'>) {
  const { due, teams } = summary
  if (teams === 0 && due.length === 0) return <p className="home__help">{say(req, 'home.noTeams')}</p>
  if (due.length === 0) return <p className="home__help">{say(req, 'home.dueNone')}</p>
  return (
    <>
      <p className="home__help">{say(req, 'home.dueHelp')}</p>
      <ul className="home__due">
        {due.slice(0, mostNamed).map(({ id, name, lastReport }) => (
          <li key={id}>
            <Link href={`/admin/collections/teams/${id}`}>{name || id}</Link>
            <span className="home__when">
              {lastReport === null ? say(req, 'home.never') : say(req, 'home.latest', { date: dayText(lastReport) })}
            </span>
          </li>
        ))}
        {due.length > mostNamed && <li>{say(req, 'home.dueMore', { count: due.length - mostNamed })}</li>}
      </ul>
    </>
  )
}

/** One region: its figures, its silent teams, and links to add what is added most often. */
export function RegionPanel(props: RegionPanelProps) {
  const {
    name,
    summary,
    mayCreate,
    proposals,
    tasks,
    teamsQuestions,
    matters,
    plans,
    returns,
    moves,
    requests,
    today,
    undelivered,
    ending,
    roles,
    toRecord,
    toReview,
    ahead,
    done,
    modelProposals,
    req,
  } = props
  const { teams, trained, trainers, networks, trainingsAhead, due } = summary
  return (
    <section className="home__region" aria-label={name}>
      <h2>{name}</h2>
      <ul className="home__figures-row">
        <Figure label={say(req, 'home.teams')} value={teams} collection="teams" />
        <Figure
          label={say(req, 'home.trained')}
          value={say(req, 'home.ofTeams', { trained, teams })}
          collection="trainings"
        />
        <Figure label={say(req, 'home.trainers')} value={trainers} collection="trainers" />
        <Figure label={say(req, 'home.networks')} value={networks} collection="networks" />
        <Figure label={say(req, 'home.trainingsPlanned')} value={trainingsAhead} collection="trainings" />
      </ul>
      <div className="home__columns">
        <div>
          <Ending people={ending} roles={roles} req={req} />
          <TrainingTasks tasks={tasks} req={req} />
          <TeamsQuestions questions={teamsQuestions} />
          <MeetingsToRecord meetings={toRecord} req={req} />
          <ChainTasks matters={matters} today={today} req={req} />
          <PlansWaiting plans={plans} req={req} />
          <ReturnsWaiting returns={returns} req={req} />
          <MunicipalityMoves moves={moves} req={req} />
          <RequestsWaiting requests={requests} req={req} />
          <MaterialsToReview materials={toReview} req={req} />
          <Undelivered people={undelivered} req={req} />
          <h3>
            {say(req, 'home.due')}
            {due.length > 0 && <span className="home__count">{due.length}</span>}
          </h3>
          <DueTeams summary={summary} req={req} />
          <DaysAhead entries={ahead} due={dueDays({ plans, returns }, req)} region={summary.region} req={req} />
          <ModelProposals proposals={modelProposals} req={req} />
          <DoneLately done={done} req={req} />
          {mayCreate && <Proposals needs={proposals} region={summary.region} />}
        </div>
        <nav aria-label={say(req, 'home.add')}>
          <h3>{say(req, 'home.add')}</h3>
          {mayCreate ? (
            <ul className="home__links">
              {quickLinks.map(([collection, label]) => (
                <li key={collection}>
                  <Link href={`/admin/collections/${collection}/create`}>{say(req, label)}</Link>
                </li>
              ))}
              <li>
                <Link href="/admin/year">{say(req, 'yearPlan.link')}</Link>
              </li>
            </ul>
          ) : (
            <p className="home__help">{say(req, 'home.readOnly')}</p>
          )}
        </nav>
      </div>
      <PillarBoard summary={summary} req={req} />
    </section>
  )
}
