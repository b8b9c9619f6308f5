import type { DocumentBlock, DocumentPartId } from '@kotipesa/domain'
import type { Making } from '../making'
import { agenda, attendance, meetingFacts, memo } from './meeting'
import { findings, keyFigures, objectives, pillarElements, targets } from './model'
import { moneyAndDays } from './money'
import { decisions, events, meetings, networks, questions } from './networks'
import { groupMembers, responsiblePersons, teamContacts } from './people'
import { planWords, workPackages } from './plan'
import { caseload, missingReports } from './report-round'
import { needsByMunicipality, teams } from './teams'
import { participants, trainers, trainingNeeds, trainings } from './trainings'

/** Makes a part of the records of a document's region. */
type PartMaker = (making: Making) => Promise<readonly DocumentBlock[]>

const makers: Partial<Record<DocumentPartId, PartMaker>> = {
  'key-figures': keyFigures,
  'training-needs': trainingNeeds,
  trainings,
  trainers,
  participants,
  teams,
  'money-and-days': moneyAndDays,
  networks,
  meetings,
  questions,
  decisions,
  events,
  pillars: pillarElements,
  objectives,
  targets,
  findings,
  meeting: meetingFacts,
  agenda,
  attendance,
  memo,
  caseload,
  'missing-reports': missingReports,
  'responsible-persons': responsiblePersons,
  'group-members': groupMembers,
  'needs-by-municipality': needsByMunicipality,
  'team-contacts': teamContacts,
}

/** What a part of a document tells of records; nothing where it holds own words only. */
export async function recordsIn(part: DocumentPartId, kind: string, making: Making): Promise<readonly DocumentBlock[]> {
  const ofPlan = part === 'plan-words' ? planWords : part === 'work-packages' ? workPackages : null
  const make = ofPlan === null ? makers[part] : ofPlan(kind)
  return make === undefined ? [] : make(making)
}
