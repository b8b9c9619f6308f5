import { serviceTypes } from '@kotipesa/domain'
import { oneNameAtATime } from '../../access/one-name'
import { choiceField, nameField, partField, validityFields } from '../../fields'
import { confirmedField } from '../../questions/confirmed-field'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { retitle } from '../retitle'
import { carriesOnField, noCircle, openPostsField, stagesField } from './change-fields'
import { municipalityField } from './municipality'
import { teamReorganiseEndpoint } from './reorganise-endpoint'
import { teamImportEndpoints } from './team-import'

/** Child protection teams: a name, a place, a service and the time in which they exist. */
export const Teams = regionRecord({
  slug: 'teams',
  labels: { singular: text('teams.singular'), plural: text('teams.plural'), help: text('teams.help') },
  group: menuGroups.teams,
  useAsTitle: 'name',
  columns: ['name', 'municipality', 'serviceType', 'validFrom', 'validUntil'],
  defaultSort: 'name',
  shows: ['serviceTypes', 'municipalities', 'uptakeStages', 'teamRoles'],
  fields: [
    nameField({
      name: 'name',
      label: text('teams.name'),
      description: text('teams.nameHelp'),
      required: true,
    }),
    confirmedField('name'),
    {
      type: 'row',
      fields: [
        municipalityField,
        choiceField({
          name: 'serviceType',
          label: text('teams.serviceType'),
          choices: serviceTypes,
          required: true,
          width: '50%',
        }),
      ],
    },
    { type: 'row', fields: validityFields() },
    stagesField,
    {
      name: 'composition',
      type: 'ui',
      admin: {
        disableBulkEdit: true,
        disableListColumn: true,
        components: { Field: '/admin/teams/composition#Composition' },
      },
    },
    openPostsField,
    carriesOnField,
    partField('reorganise', '/admin/teams/reorganise#Reorganise'),
  ],
  references: [{ path: 'carriesOn', to: 'teams', called: 'teams.carriesOn' }],
  endpoints: [teamReorganiseEndpoint, ...teamImportEndpoints],
  comesFromFile: true,
  changesTogether: ['municipality', 'serviceType', 'validUntil'],
  uses: [
    { from: 'teams', path: 'carriesOn', called: 'teams.plural' },
    { from: 'team-reports', path: 'team', called: 'reports.plural' },
    { from: 'trainings', path: 'teams', called: 'trainings.plural' },
    { from: 'memberships', path: 'team', called: 'memberships.plural' },
    { from: 'needs', path: 'teams', called: 'needs.plural' },
  ],
  hooks: {
    beforeValidate: [oneNameAtATime, noCircle],
    afterChange: [
      retitle('name', [
        { from: 'team-reports', path: 'team' },
        { from: 'memberships', path: 'team' },
        { from: 'needs', path: 'teams' },
      ]),
    ],
  },
})
