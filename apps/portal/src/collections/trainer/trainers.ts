import { professions, trainerModules } from '@kotipesa/domain'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { oneAtATime } from '../../access/one-at-a-time'
import { choiceField, countField, dayField, partField, shareField, titleField, validityFields } from '../../fields'
import { text } from '../../text'
import { renewPeople } from '../person/withheld'
import { isWithheldName } from '../person/withheld-name'
import { menuGroups, regionRecord } from '../region-record'
import { retitle } from '../retitle'
import { titleOf } from '../titles'
import { awayField, lentToField, notThemselves, servedField, supervisorField, yesOrNoField } from './fields'
import { trainerEndpoints } from './trainer-endpoints'
import { trainerImportEndpoints } from './trainer-import'

/** The region's trainer bank. Who a trainer is stands among the people, and never leaves the portal. */
export const Trainers = regionRecord({
  slug: 'trainers',
  kind: 'person',
  labels: { singular: text('trainers.singular'), plural: text('trainers.plural'), help: text('trainers.help') },
  group: menuGroups.trainings,
  useAsTitle: 'title',
  columns: ['title', 'profession', 'timeShare', 'validFrom', 'validUntil'],
  defaultSort: 'title',
  beforeListTable: '/admin/people/people-views#PeopleViews',
  shows: [
    'professions',
    'recommendedTimeShare',
    'trainerRequirements',
    'trainerModules',
    'strengths',
    'entryConditionOf2019',
    'municipalities',
    'regions',
  ],
  fields: [
    titleField(
      async ({ data, req }) => {
        const name = await asPortal(req).text('people', idOf(data?.person), 'name')
        return titleOf.trainer({ ...data, name: isWithheldName(name) ? null : name })
      },
      [{ label: text('trainers.singular') }, ...professions],
    ),
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: text('trainers.person'),
      index: true,
      admin: { description: text('trainers.personHelp') },
    },
    choiceField({ name: 'profession', label: text('trainers.profession'), choices: professions, required: true }),
    {
      type: 'row',
      fields: [
        dayField({
          name: 'qualifiedOn',
          label: text('trainers.qualifiedOn'),
          required: true,
          isPast: true,
          width: '50%',
        }),
        shareField({
          name: 'timeShare',
          label: text('trainers.timeShare'),
          description: text('trainers.timeShareHelp'),
          required: true,
          width: '50%',
        }),
      ],
    },
    { type: 'row', fields: validityFields(text('trainers.validFrom')) },
    supervisorField,
    {
      type: 'row',
      fields: [
        countField({
          name: 'modulesPassed',
          label: text('trainers.modulesPassed'),
          width: '50%',
          most: trainerModules.count,
        }),
        yesOrNoField('permanentPost'),
      ],
    },
    { type: 'row', fields: [yesOrNoField('coversOthers'), yesOrNoField('shareInWriting')] },
    { type: 'row', fields: [yesOrNoField('clientWorkKept'), yesOrNoField('dutiesLightened')] },
    {
      name: 'pairPartner',
      type: 'relationship',
      relationTo: 'trainers',
      label: text('trainers.pairPartner'),
      index: true,
      admin: { allowCreate: false, description: text('trainers.pairPartnerHelp') },
      validate: notThemselves,
    },
    servedField,
    lentToField,
    awayField,
    partField('standing', '/admin/trainers/standing#Standing'),
  ],
  references: [
    { path: 'person', to: 'people', called: 'trainers.person' },
    { path: 'supervisor', to: 'people', called: 'trainers.supervisor' },
    { path: 'pairPartner', to: 'trainers', called: 'trainers.pairPartner' },
  ],
  uses: [
    { from: 'trainings', path: 'trainers.trainer', called: 'trainings.plural' },
    { from: 'trainers', path: 'pairPartner', called: 'trainers.plural' },
  ],
  endpoints: [...trainerEndpoints, ...trainerImportEndpoints],
  comesFromFile: true,
  changesTogether: [
    'permanentPost',
    'coversOthers',
    'shareInWriting',
    'clientWorkKept',
    'dutiesLightened',
    'municipalitiesServed',
    'validUntil',
  ],
  hooks: {
    beforeValidate: [
      oneAtATime({
        fields: ['person'],
        at: { path: 'person', called: 'trainers.person' },
        problem: 'trainers.already',
      }),
    ],
    afterChange: [renewPeople, retitle('title', [{ from: 'calendar-feeds', path: 'trainer' }])],
  },
})
