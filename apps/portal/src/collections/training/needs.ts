import { curricula, helsinkiDay, municipalities, needStates } from '@kotipesa/domain'
import { ValidationError, type CollectionBeforeValidateHook, type DateField, type NumberField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import {
  choiceField,
  countField,
  dayField,
  dayOf,
  instantOf,
  nameField,
  partField,
  termField,
  titleField,
} from '../../fields'
import { planEndpoint } from '../../plan/endpoint'
import { languageOf, say, text } from '../../text'
import { municipalityField } from '../team/municipality'
import { inChargeField, inChargeReference } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { eachOnce } from './existing-only'
import { keepNeedDays } from './need-days'
import { needEndpoints } from './need-endpoints'
import { needImportEndpoints } from './need-import'
import { placeOfNext } from './need-order'

type Fields = Readonly<Record<string, unknown>>

function teamsOf({ teams }: Fields): readonly string[] {
  return Array.isArray(teams) ? teams.flatMap((team) => idOf(team) ?? []) : []
}

/** A need says where it is: which teams, or at least which municipality or unit. */
const saysWhere: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const need: Fields = { ...originalDoc, ...data }
  const isWhere = teamsOf(need).length > 0 || Boolean(need.municipality) || Boolean(need.unit)
  const isTouched = ['teams', 'municipality', 'unit'].some((name) => name in data)
  if (isWhere || (originalDoc && !isTouched)) return data
  const error = { path: 'teams', label: text('needs.teams')[languageOf(req)], message: say(req, 'needs.whereMissing') }
  throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t)
}

/** A day that does not lie before the one on which the need was opened. */
function laterDay(name: 'scheduledOn' | 'closedOn'): DateField {
  const field = dayField({
    name,
    label: text(`needs.${name}`),
    description: text(`needs.${name}Help`),
    width: '33.33%',
  })
  return {
    ...field,
    validate: async (value, options) => {
      const own = (await field.validate?.(value as Date, options)) ?? true
      const opened = dayOf((options.siblingData as Fields).openedOn)
      const day = dayOf(value)
      if (own !== true || opened === null || day === null || day >= opened) return own
      return say(options.req, 'needs.beforeOpened')
    },
  } as DateField
}

const typedPlace = countField({ name: 'place', label: text('needs.place') })

/** The place in the order of a region's needs, changed by moving only. */
const placeField: NumberField = {
  ...typedPlace,
  index: true,
  access: { create: () => false, update: () => false },
  admin: { ...typedPlace.admin, hidden: true, disableBulkEdit: true },
  hooks: {
    beforeChange: [
      ({ value, data, operation, req }) =>
        operation === 'create' ? placeOfNext(req, idOf((data as Fields | undefined)?.region)) : value,
    ],
  },
}

/** Training needs: which training where, in which order, and the training that each became. */
export const Needs = regionRecord({
  slug: 'needs',
  labels: { singular: text('needs.singular'), plural: text('needs.plural'), help: text('needs.help') },
  group: menuGroups.trainings,
  useAsTitle: 'title',
  columns: ['title', 'term', 'openedOn', 'scheduledOn', 'closedOn'],
  defaultSort: 'place',
  shows: ['curricula', 'municipalities', 'needStates'],
  beforeListTable: '/admin/needs/needs-order#NeedsOrder',
  fields: [
    titleField(
      async ({ data, req }) => {
        const reader = asPortal(req)
        const names = await Promise.all(teamsOf(data ?? {}).map((team) => reader.text('teams', team, 'name')))
        const municipality = municipalities.find(({ code }) => code === data?.municipality)?.name.fi
        const places = names.some(Boolean) ? names : [municipality, data?.unit]
        return titleOf.need(
          places.flatMap((place) => (typeof place === 'string' && place !== '' ? [place] : [])),
          data ?? {},
        )
      },
      [...curricula, ...needStates],
    ),
    placeField,
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'curriculum',
          label: text('needs.curriculum'),
          choices: curricula,
          required: true,
          defaultValue: 'team-basic',
          width: '60%',
        }),
        {
          ...dayField({ name: 'openedOn', label: text('needs.openedOn'), required: true, isPast: true, width: '40%' }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
      ],
    },
    {
      name: 'teams',
      type: 'relationship',
      relationTo: 'teams',
      hasMany: true,
      label: text('needs.teams'),
      admin: { allowCreate: false, description: text('needs.teamsHelp') },
      validate: eachOnce,
    },
    {
      type: 'row',
      fields: [
        { ...municipalityField, admin: { ...municipalityField.admin, description: undefined } },
        {
          ...nameField({ name: 'unit', label: text('needs.unit') }),
          admin: { width: '50%', description: text('needs.unitHelp') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        countField({ name: 'trainedTeams', label: text('needs.trainedTeams'), width: '50%' }),
        countField({ name: 'trainedPeople', label: text('needs.trainedPeople'), width: '50%' }),
      ],
    },
    {
      type: 'row',
      fields: [
        countField({ name: 'teamCount', label: text('needs.teamCount'), width: '50%' }),
        countField({ name: 'people', label: text('needs.people'), width: '50%' }),
      ],
    },
    termField({ name: 'term', label: text('needs.term'), description: text('needs.termHelp') }),
    {
      name: 'note',
      type: 'textarea',
      label: text('needs.note'),
      maxLength: 2000,
      admin: { description: text('needs.noteHelp') },
    },
    {
      name: 'training',
      type: 'relationship',
      relationTo: 'trainings',
      label: text('needs.training'),
      index: true,
      admin: { allowCreate: false, description: text('needs.trainingHelp') },
    },
    { type: 'row', fields: [laterDay('scheduledOn'), laterDay('closedOn')] },
    inChargeField(),
    partField('makeTraining', '/admin/needs/make-training#MakeTraining'),
  ],
  references: [
    { path: 'teams', to: 'teams', called: 'needs.teams' },
    { path: 'training', to: 'trainings', called: 'needs.training' },
    inChargeReference,
  ],
  endpoints: [...needImportEndpoints, planEndpoint, ...needEndpoints],
  changesTogether: ['term', 'municipality', 'note'],
  hooks: { beforeValidate: [saysWhere], beforeChange: [keepNeedDays] },
})
