import { coreElements, degrees, meetingCriteria, meetingRhythms, teamRoles, type CoreElementId } from '@kotipesa/domain'
import type { Field } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { onlyOne } from '../../access/only-one'
import { amountField, choiceField, countField, dayField, dayOf, shareField, titleField } from '../../fields'
import { confirmedField } from '../../questions/confirmed-field'
import { text } from '../../text'
import { capitalised } from '../../text/capitalised'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { requireTeamOnDay } from './within-team'

const membersField: Field = {
  name: 'members',
  type: 'group',
  label: text('reports.structure'),
  admin: { description: text('reports.structureHelp') },
  fields: [
    {
      type: 'row',
      fields: teamRoles.map((role) => amountField({ name: role.id, label: capitalised(role.label), width: '33.33%' })),
    },
  ],
}

/** Who works in the team, and who came and went: persons, whatever their working time. */
const peopleFields: Field[] = [
  countField({ name: 'people', label: text('reports.people'), width: '25%' }),
  countField({
    name: 'trainedPeople',
    label: text('reports.trainedPeople'),
    description: text('reports.trainedPeopleHelp'),
    atMost: { field: 'people', problem: 'reports.trainedAtMost' },
    width: '25%',
  }),
  ...(['joined', 'left'] as const).map((name) =>
    countField({ name, label: text(`reports.${name}`), description: text('reports.sinceReport'), width: '25%' }),
  ),
]

const workersOverCapField = countField({
  name: 'workersOverCap',
  label: text('reports.workersOverCap'),
  description: text('reports.workersOverCapHelp'),
  width: '33.33%',
})

const clientsFields: Field[] = [
  countField({
    name: 'children',
    label: text('reports.children'),
    description: text('reports.childrenHelp'),
    width: '33.33%',
  }),
  amountField({
    name: 'caseHolders',
    label: text('reports.caseHolders'),
    description: text('reports.caseHoldersHelp'),
    width: '33.33%',
  }),
  workersOverCapField,
]

const meetingsFields: Field[] = [
  countField({
    name: 'meetingsPlanned',
    label: text('reports.meetingsPlanned'),
    description: text('reports.meetingsPlannedHelp'),
    width: '50%',
  }),
  countField({ name: 'meetingsHeld', label: text('reports.meetingsHeld'), width: '50%' }),
  choiceField({
    name: 'meetingRhythm',
    label: text('reports.meetingRhythm'),
    choices: meetingRhythms,
    enumName: 'meeting_rhythm',
    width: '50%',
  }),
]

const criteriaField: Field = {
  name: 'criteria',
  type: 'group',
  label: text('reports.criteria'),
  admin: { description: text('reports.criteriaHelp') },
  fields: meetingCriteria.map((criterion) =>
    choiceField({ name: criterion.id, label: capitalised(criterion.label), choices: degrees, enumName: 'degree' }),
  ),
}

const wayOfWorkingFields: Field[] = [
  choiceField({
    name: 'sharedResponsibility',
    label: text('reports.sharedResponsibility'),
    choices: degrees,
    enumName: 'degree',
    width: '50%',
  }),
  shareField({
    name: 'faceToFaceShare',
    label: text('reports.faceToFaceShare'),
    description: text('reports.faceToFaceShareHelp'),
    width: '50%',
  }),
]

/** What a team answers of a core element, worded as the element is. */
function elementField(name: string, element: CoreElementId): Field {
  const label = coreElements.find(({ id }) => id === element)?.label
  if (label === undefined) throw new Error(`no core element ${element}`)
  return choiceField({ name, label, choices: degrees, enumName: 'degree', width: '50%' })
}

const elementsField: Field = {
  type: 'row',
  fields: [
    elementField('managementSupport', 'management-support'),
    elementField('partnersInformed', 'partners-informed'),
    elementField('knowledgeAdopted', 'knowledge-adopted'),
    elementField('workGuidedByDiscussion', 'work-guided-by-discussion'),
  ],
}

/** What a team reports of itself for one day. Everything but team and day may be unknown. */
export const TeamReports = regionRecord({
  slug: 'team-reports',
  labels: { singular: text('reports.singular'), plural: text('reports.plural'), help: text('reports.help') },
  group: menuGroups.teams,
  useAsTitle: 'title',
  columns: ['title', 'team', 'reportedOn', 'children', 'caseHolders'],
  defaultSort: '-reportedOn',
  shows: [
    'teamRoles',
    'statutoryCaseloadCaps',
    'meetingCriteria',
    'meetingRhythms',
    'coreElements',
    'degrees',
    'daysForCorrection',
  ],
  fields: [
    titleField(async ({ data, req }) => {
      const team = await asPortal(req).text('teams', idOf(data?.team), 'name')
      return titleOf.report(team, data ?? {})
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'team',
          type: 'relationship',
          relationTo: 'teams',
          label: text('reports.team'),
          required: true,
          index: true,
          admin: { width: '50%', allowCreate: false },
        },
        dayField({
          name: 'reportedOn',
          label: text('reports.reportedOn'),
          description: text('reports.reportedOnHelp'),
          required: true,
          isPast: true,
          width: '50%',
        }),
      ],
    },
    membersField,
    {
      type: 'collapsible',
      label: text('reports.staff'),
      admin: { description: text('reports.staffHelp') },
      fields: [{ type: 'row', fields: peopleFields }],
    },
    { type: 'collapsible', label: text('reports.clients'), fields: [{ type: 'row', fields: clientsFields }] },
    {
      type: 'collapsible',
      label: text('reports.meetings'),
      fields: [{ type: 'row', fields: meetingsFields }, criteriaField],
    },
    confirmedField('report'),
    {
      type: 'collapsible',
      label: text('reports.wayOfWorking'),
      admin: { description: text('reports.answersHelp') },
      fields: [{ type: 'row', fields: wayOfWorkingFields }, elementsField],
    },
  ],
  references: [{ path: 'team', to: 'teams', called: 'reports.team' }],
  hooks: {
    beforeValidate: [
      requireTeamOnDay,
      onlyOne({
        fields: ['team', 'reportedOn'],
        at: { path: 'reportedOn', called: 'reports.reportedOn' },
        problem: 'reports.alreadyThere',
        isComplete: ({ team, reportedOn }) => idOf(team) !== null && dayOf(reportedOn) !== null,
      }),
    ],
  },
})
