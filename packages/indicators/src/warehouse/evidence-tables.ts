import { materialTypes } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { day, id, validity, type FactsTable } from './facts-table'

/** Needs, plans, questions, decisions, materials and development teams: lists that version 2 of the facts brought. */
export function evidenceTables(facts: Facts): FactsTable[] {
  const { needs = [], rounds = [], plans = [], questions = [], decisions = [], materials = [] } = facts
  const { developmentTeams = [] } = facts
  const forTheWeb = new Set<string>(materialTypes.flatMap((type) => (type.isForTheWeb ? [type.id] : [])))
  return [
    {
      name: 'needs',
      columns: { id, region: id, opened_on: day, scheduled_on: 'date', closed_on: 'date' },
      rows: needs.map((each) => [each.id, each.region, each.openedOn, each.scheduledOn, each.closedOn]),
    },
    { name: 'rounds', columns: { id, due: day }, rows: rounds.map((each) => [each.id, each.due]) },
    {
      name: 'plans',
      columns: { id, region: id, round: 'text', submitted_on: 'date' },
      rows: plans.map((each) => [each.id, each.region, each.round, each.submittedOn]),
    },
    {
      name: 'questions',
      columns: { id, region: id, raised_on: day, told_on: 'date', withdrawn_on: 'date' },
      rows: questions.map((each) => [each.id, each.region, each.raisedOn, each.toldOn, each.withdrawnOn]),
    },
    {
      name: 'decisions',
      columns: { id, region: id, decided_on: day, follow_up_on: 'date', done_on: 'date' },
      rows: decisions.map((each) => [each.id, each.region, each.decidedOn, each.followUpOn, each.doneOn]),
    },
    {
      name: 'materials',
      columns: {
        id,
        region: id,
        is_for_the_web: 'boolean NOT NULL',
        ...validity,
        published_on: 'date',
        accessibility: id,
        assessed_on: 'date',
      },
      rows: materials.map((each) => [
        each.id,
        each.region,
        forTheWeb.has(each.type),
        each.validFrom,
        each.validUntil,
        each.publishedOn,
        each.accessibility,
        each.assessedOn,
      ]),
    },
    {
      name: 'development_teams',
      columns: { id, region: id, ...validity },
      rows: developmentTeams.map((each) => [each.id, each.region, each.validFrom, each.validUntil]),
    },
    {
      name: 'development_steps',
      columns: { team: id, step: id, done_on: day },
      rows: developmentTeams.flatMap(({ id: team, steps }) => steps.map(({ step, date }) => [team, step, date])),
    },
  ]
}
