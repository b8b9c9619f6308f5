import { degrees, meetingCriteria, teamRoles } from '@kotipesa/domain'
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
  amountField({ name: 'caseHolders', label: text('reports.caseHolders'), width: '33.33%' }),
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

/** What a team reports of itself for one day. Everything but team and day may be unknown. */
export const TeamReports = regionRecord({
  slug: 'team-reports',
  labels: { singular: text('reports.singular'), plural: text('reports.plural'), help: text('reports.help') },
  group: menuGroups.teams,
  useAsTitle: 'title',
  columns: ['title', 'team', 'reportedOn', 'children', 'caseHolders'],
  defaultSort: '-reportedOn',
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
    { type: 'collapsible', label: text('reports.clients'), fields: [{ type: 'row', fields: clientsFields }] },
    {
      type: 'collapsible',
      label: text('reports.meetings'),
      fields: [{ type: 'row', fields: meetingsFields }, criteriaField],
    },
    confirmedField('report'),
    { type: 'collapsible', label: text('reports.wayOfWorking'), fields: [{ type: 'row', fields: wayOfWorkingFields }] },
  ],
  references: [{ path: 'team', to: 'teams', called: 'reports.team' }],
  hooks: {
    beforeValidate: [
      onlyOne({
        fields: ['team', 'reportedOn'],
        at: { path: 'reportedOn', called: 'reports.reportedOn' },
        problem: 'reports.alreadyThere',
        isComplete: ({ team, reportedOn }) => idOf(team) !== null && dayOf(reportedOn) !== null,
      }),
    ],
  },
})
