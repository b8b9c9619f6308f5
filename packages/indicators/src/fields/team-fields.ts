import { isTeamTraining } from '@kotipesa/domain'
import type { Dated, Latest, Sum } from './datum'
import { field } from './field'
import { localized } from './field-words'
import { byDay, ofWhom } from './lists'
import { idField, scopeFields } from './scope-fields'
import { reasons } from './reasons'

/** The basic trainings of a team, wherever they were held. */
const teamTrainings: Dated<'trainings'> = {
  shape: 'dated',
  from: 'trainings',
  among: isTeamTraining,
  of: ({ teams }) => teams,
  on: byDay.completed,
  window: 'upToLastDay',
  outside: reasons.completedAfter,
}

/** A team that carries on others is trained once every one of them was. */
const carriedTraining: Dated<'teams'> = {
  shape: 'dated',
  from: 'teams',
  among: ({ carriesOn = [] }) => carriesOn.length > 0,
  of: ofWhom.itself,
  on: byDay.carried,
  window: 'upToLastDay',
  outside: reasons.completedAfter,
}

/** Whether a team is trained: by a training of its own, or by those of the teams that it carries on. */
export const teamTraining: Sum = { shape: 'sum', of: [teamTrainings, carriedTraining] }

/** The report of a team in a period. */
export const reportOfPeriod: Latest<'teamReports'> = {
  shape: 'latest',
  from: 'teamReports',
  of: ofWhom.team,
  on: byDay.reported,
  window: 'period',
  ofOneDay: 'greater id',
  outside: null,
  replaced: reasons.laterReport,
}

/** One row per team active on the last day of the period. */
export const teamFields = {
  ...scopeFields,
  team: idField('teams', 'teams', ({ id }) => id, ['tiimin', 'teamets', 'the team']),
  /** A completed basic training lists the team, its last session on the last day or before; or it carries on trained ones. */
  isTrained: field('flag', teamTraining, {
    label: localized(
      'tiimin peruskoulutus on päättynyt jakson viimeiseen päivään mennessä',
      'teamets grundutbildning har avslutats senast på periodens sista dag',
      'the team’s basic training was completed by the last day of the period',
    ),
    yes: localized(
      'joiden peruskoulutus on päättynyt jakson viimeiseen päivään mennessä',
      'vars grundutbildning har avslutats senast på periodens sista dag',
      'whose basic training was completed by the last day of the period',
    ),
    no: localized(
      'joiden peruskoulutus ei ole päättynyt jakson viimeiseen päivään mennessä',
      'vars grundutbildning inte har avslutats senast på periodens sista dag',
      'whose basic training was not completed by the last day of the period',
    ),
  }),
  hasReport: field('flag', reportOfPeriod, {
    label: localized(
      'tiimillä on raportti jaksolta',
      'teamet har en rapport från perioden',
      'the team has a report in the period',
    ),
    yes: localized(
      'joilla on raportti jaksolta',
      'som har en rapport från perioden',
      'that have a report in the period',
    ),
    no: localized(
      'joilla ei ole raporttia jaksolta',
      'som inte har någon rapport från perioden',
      'that have no report in the period',
    ),
  }),
} as const
