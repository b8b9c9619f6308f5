import { randomUUID } from 'node:crypto'
import type { Client } from './client'

/*
 * The least that each kind of record needs. Tests add what they are about.
 */

type Data = Record<string, unknown>

let teams = 0

/** A team of a name of its own: a region has one of a name at a time. */
export function team(region: string, more: Data = {}): Data {
  teams += 1
  return {
    region,
    name: `Tiimi ${region} ${teams}`,
    serviceType: 'open-care',
    validFrom: '2017-08-01',
    ...more,
  }
}

export function report(region: string, teamId: string, more: Data = {}): Data {
  return {
    region,
    team: teamId,
    reportedOn: '2024-04-09',
    ...more,
  }
}

export function trainer(region: string, more: Data = {}): Data {
  return {
    region,
    profession: 'social-worker',
    qualifiedOn: '2017-05-31',
    validFrom: '2017-06-01',
    timeShare: 0.3,
    ...more,
  }
}

export function person(region: string, more: Data = {}): Data {
  return {
    region,
    name: 'Salainen Nimi',
    basis: 'duty',
    monthsAfterEnd: 12,
    ...more,
  }
}

export function membership(region: string, personId: string, more: Data = {}): Data {
  return {
    region,
    person: personId,
    of: 'responsible-person',
    validFrom: '2020-01-01',
    ...more,
  }
}

export function need(region: string, more: Data = {}): Data {
  return {
    region,
    curriculum: 'team-basic',
    openedOn: '2024-02-01',
    unit: 'Pohjoinen alue',
    ...more,
  }
}

export function training(region: string, more: Data = {}): Data {
  return {
    region,
    curriculum: 'team-basic',
    status: 'completed',
    sessions: [{ date: '2017-09-26', hours: 7 }],
    ...more,
  }
}

export function event(region: string, more: Data = {}): Data {
  return {
    region,
    kind: 'dialogue',
    sessions: [{ date: '2024-05-20', hours: 3 }],
    ...more,
  }
}

export function registration(region: string, of: Data, more: Data = {}): Data {
  return {
    region,
    ...of,
    name: 'Salainen Nimi',
    email: 'osallistuja@example.org',
    group: 'social-worker',
    ...more,
  }
}

export function network(region: string, more: Data = {}): Data {
  return {
    region,
    kind: 'family-therapists',
    validFrom: '2019-03-01',
    ...more,
  }
}

export function workPackage(region: string, planId: string, more: Data = {}): Data {
  return {
    region,
    plan: planId,
    name: 'Koulutustarpeiden kartoitus',
    branch: 'training-plan',
    start: '2026-01-12',
    end: '2026-02-27',
    netTime: 60,
    ...more,
  }
}

export function group(region: string, more: Data = {}): Data {
  return {
    region,
    kind: 'steering-group',
    validFrom: '2019-02-01',
    ...more,
  }
}

export function meeting(region: string, of: Data, more: Data = {}): Data {
  return {
    region,
    ...of,
    heldOn: '2024-02-06',
    hours: 1.5,
    attendees: 12,
    ...more,
  }
}

export function question(region: string, network: string, more: Data = {}): Data {
  return { region, network, raisedOn: '2024-01-10', text: 'Mikä on koordinaattorin rooli?', ...more }
}

export function agendaItem(region: string, more: Data = {}): Data {
  return { region, origin: 'proposal', text: 'Perehdytyksen sisältö', meetingOn: '2024-02-06', ...more }
}

export function decision(region: string, more: Data = {}): Data {
  return { region, origin: 'proposal', text: 'Kooste laaditaan', decidedOn: '2024-02-06', ...more }
}

export function memo(region: string, decisions: readonly string[], more: Data = {}): Data {
  return { region, decisions, text: 'Päätettiin laatia kooste.', writtenOn: '2024-02-09', ...more }
}

export function calendarFeed(region: string, more: Data = {}): Data {
  return { region, holder: 'koordinaattori', language: 'fi', ...more }
}

export function reportRound(region: string, more: Data = {}): Data {
  return { region, kind: 'april', dueOn: '2030-04-30', language: 'fi', ...more }
}

export function staffCount(region: string): Data {
  return {
    region,
    role: 'supervisor',
    reportedOn: '2024-04-09',
    count: 21,
  }
}

export function element(region: string, more: Data = {}): Data {
  return {
    region,
    element: 'steering-group',
    status: 'in-use',
    since: '2019-02-01',
    ...more,
  }
}

export function developmentTeam(region: string, more: Data = {}): Data {
  const sessions = [{ step: 'professionals-invited', date: '2021-03-01' }]
  return { region, name: 'Koulu ja lastensuojelu', validFrom: '2021-03-01', sessions, ...more }
}

/** One record of every region-owned kind, in an order in which each finds what it refers to; ids by collection. */
export async function oneOfEach(client: Client, region: string): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  async function add(collection: string, data: Data): Promise<string> {
    const { id } = await client.create(collection, data)
    ids[collection] = id
    return id
  }
  const teamId = await add('teams', team(region))
  await add('team-reports', report(region, teamId))
  await add('report-rounds', reportRound(region))
  await add('staff-counts', staffCount(region))
  const trainerId = await add('trainers', trainer(region))
  const days = { planningDays: 5.5, trainingDays: 6, consultationDays: 1.5 }
  await add('trainings', training(region, { teams: [teamId], trainers: [{ trainer: trainerId, ...days }] }))
  const eventId = await add('events', event(region))
  await add('registrations', registration(region, { event: eventId }))
  await add('needs', need(region, { teams: [teamId] }))
  const networkId = await add('networks', network(region))
  await add('groups', group(region))
  const personId = await add('people', person(region))
  const expertId = await add('memberships', membership(region, personId, { of: 'experts-by-experience' }))
  const meetingId = await add('meetings', meeting(region, { network: networkId }))
  await add('expert-occasions', { region, expert: expertId, meeting: meetingId, day: '2024-02-06', hours: 1.5 })
  const questionId = await add('questions', question(region, networkId))
  const onAgenda = { origin: 'question', question: questionId, meeting: meetingId, meetingOn: null }
  const itemId = await add('agenda-items', agendaItem(region, onAgenda))
  const decisionId = await add('decisions', decision(region, { agendaItem: itemId }))
  await add('memos', memo(region, [decisionId]))
  await add('calendar-feeds', calendarFeed(region, { network: networkId }))
  await add('element-statuses', element(region, { evidence: [{ kind: 'document', words: 'Perustamispäätös' }] }))
  await add('element-declines', { region, element: 'dialogues', status: 'agreed', reason: 'Yksi dialogi ei riitä.' })
  await add('objectives', { region, text: 'Yhteinen perehdytys.', states: [{ status: 'agreed', since: '2024-01-01' }] })
  await add('partners', {
    region,
    name: 'Keskustan koulu',
    sector: 'teaching',
    contacts: [{ kind: 'told', on: '2024-05-20', by: 'koordinaattori', event: eventId }],
  })
  await add('findings', { region, text: 'Pari auttoi.', level: 'worker', effect: 'helped', foundOn: '2024-05-20' })
  await add('support-tallies', { region, topic: 'methods', day: '2024-05-20', count: 2 })
  const planId = await add('plans', { region, type: 'training-plan', year: '2026' })
  await add('work-packages', workPackage(region, planId, { costs: [{ kind: 'travel', planned: 300 }] }))
  await add('information-requests', {
    region,
    askedBy: 'Tampereen yliopisto, tutkija',
    about: 'Koulutusten määrät vuosittain.',
    cameOn: '2024-05-02',
    dueOn: '2024-05-31',
  })
  await add('prices', { region, year: '2024', trainerDay: 420, participantDay: 310 })
  await add('documents', { region, kind: 'board-paper', period: '2024' })
  await add('materials', { region, title: 'Esite', type: 'client-brochure', validFrom: '2024-01-01' })
  await add('development-teams', developmentTeam(region))
  await add('agreements', { region, madeOn: '2021-11-02' })
  await add('commitments', { region, madeOn: '2022-02-15', by: 'organisation' })
  await add('saved-views', { region, name: `Avoimet tarpeet ${randomUUID()}`, list: 'needs', query: 'sort=title' })
  return ids
}
