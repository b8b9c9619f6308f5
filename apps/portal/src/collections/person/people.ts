import { consentSchema, dataPurposes, processingBases } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook, DateField, EmailField, SelectField, TextField } from 'payload'
import { select } from 'payload/shared'
import { onlyUserManagers } from '../../access/accounts'
import { onlyOne } from '../../access/only-one'
import { choiceField, choicesField, countField, dayField, dayOf, emailRule, nameField, partField } from '../../fields'
import { languageChoices } from '../../text/language-choices'
import { say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { retitle } from '../retitle'
import { everythingEndpoint } from '../../people/everything'
import { handoverEndpoints } from '../../people/handover'
import { overviewEndpoint } from '../../people/overview'
import { leaveEndpoints } from './leave-endpoints'
import { withheldField, withholdEnded } from './withheld'
import { inReadersWords } from './withheld-name'

/** Longest time in months for which data are kept after somebody has left. */
const mostMonths = 120

function restsOnConsent(data: unknown): boolean {
  return (data as { basis?: unknown } | undefined)?.basis === 'consent'
}

const emailField: EmailField = {
  name: 'email',
  type: 'email',
  label: text('people.email'),
  admin: { width: '50%' },
  validate: emailRule,
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() || null : value)] },
}

function isEmpty(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 0
}

const anyPurposes = choicesField({
  name: 'purposes',
  label: text('people.purposes'),
  description: text('people.purposesHelp'),
  choices: dataPurposes,
})

/** What the person has consented to: something, or there is no consent. */
const purposesField = {
  ...anyPurposes,
  validate: async (value: unknown, options: Parameters<typeof select>[1]) => {
    const own = await select(value as never, options)
    if (own !== true) return own
    return !restsOnConsent(options.siblingData) || !isEmpty(value) || say(options.req, 'people.purposesMissing')
  },
} as SelectField

/** A day of the consent, asked for only when the data rest on one. */
function consentDay(name: 'consentGivenOn' | 'consentWithdrawnOn', validate: DateField['validate']): DateField {
  const field = dayField({ name, label: text(`people.${name}`), isPast: true, width: '50%' })
  return {
    ...field,
    admin: { ...field.admin, condition: restsOnConsent },
    validate: async (value, options) => {
      const own = await field.validate?.(value as Date, options)
      return own === true ? (validate?.(value, options) ?? true) : (own ?? true)
    },
  } as DateField
}

const givenOn = consentDay('consentGivenOn', (value, { req, siblingData }) =>
  value || !restsOnConsent(siblingData) ? true : say(req, 'people.consentMissing'),
)

const withdrawnOn = consentDay('consentWithdrawnOn', (value, { req, siblingData }) => {
  const { purposes, consentGivenOn } = siblingData as Record<string, unknown>
  const consent = { purposes, givenOn: dayOf(consentGivenOn), withdrawnOn: dayOf(value) }
  const isComplete = !isEmpty(purposes) && consent.givenOn !== null && consent.withdrawnOn !== null
  return !isComplete || consentSchema.safeParse(consent).success || say(req, 'people.withdrawnBeforeGiven')
})

const plainName = nameField({ name: 'name', label: text('people.name'), required: true })

const shownName: TextField = { ...plainName, hooks: { ...plainName.hooks, afterRead: [inReadersWords] } }

/** With a post as the basis there is no consent to keep. */
const keepConsentOnly: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const basis: unknown = data.basis ?? originalDoc?.basis
  return basis === 'duty' ? { ...data, consentGivenOn: null, consentWithdrawnOn: null } : data
}

/**
 * The people whom a region knows by name: trainers, contact persons, members of networks and groups, experts by
 * experience. Nothing of them leaves the portal.
 */
export const People = regionRecord({
  slug: 'people',
  kind: 'person',
  labels: { singular: text('people.singular'), plural: text('people.plural'), help: text('people.help') },
  group: menuGroups.people,
  useAsTitle: 'name',
  columns: ['name', 'organisation', 'email', 'basis'],
  defaultSort: 'name',
  changesTogether: ['organisation'],
  beforeListTable: '/admin/people/people-views#PeopleViews',
  shows: ['processingBases', 'dataPurposes'],
  fields: [
    shownName,
    {
      type: 'row',
      fields: [
        emailField,
        {
          ...nameField({ name: 'organisation', label: text('people.organisation') }),
          admin: { width: '50%' },
        },
      ],
    },
    choicesField({
      name: 'languages',
      label: text('people.languages'),
      choices: languageChoices,
    }),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'basis',
          label: text('people.basis'),
          description: text('people.basisHelp'),
          choices: processingBases,
          required: true,
          defaultValue: 'duty',
          width: '50%',
        }),
        {
          ...countField({
            name: 'monthsAfterEnd',
            label: text('people.monthsAfterEnd'),
            description: text('people.monthsAfterEndHelp'),
            required: true,
            width: '50%',
            most: mostMonths,
          }),
          defaultValue: 12,
        },
      ],
    },
    purposesField,
    { type: 'row', fields: [givenOn, withdrawnOn] },
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      label: text('people.account'),
      access: onlyUserManagers,
      admin: { allowCreate: false, description: text('people.accountHelp') },
    },
    withheldField,
    partField('belongings', '/admin/people/belongings#Belongings'),
    partField('overview', '/admin/people/overview#Overview'),
  ],
  uses: [
    { from: 'memberships', path: 'person', called: 'memberships.plural' },
    { from: 'trainers', path: 'person', called: 'trainers.plural' },
    { from: 'decisions', path: 'inCharge', called: 'decisions.plural' },
    { from: 'questions', path: 'inCharge', called: 'networkQuestions.plural' },
    { from: 'agenda-items', path: 'inCharge', called: 'agendaItems.plural' },
    { from: 'needs', path: 'inCharge', called: 'needs.plural' },
    { from: 'information-requests', path: 'contact', called: 'informationRequests.plural' },
    { from: 'trainings', path: 'inCharge', called: 'trainings.plural' },
    { from: 'objectives', path: 'inCharge', called: 'objectives.plural' },
    { from: 'trainers', path: 'supervisor', called: 'trainers.plural' },
  ],
  endpoints: [...leaveEndpoints, ...handoverEndpoints, overviewEndpoint, everythingEndpoint],
  hooks: {
    beforeValidate: [
      keepConsentOnly,
      onlyOne({
        fields: ['region', 'email'],
        at: { path: 'email', called: 'people.email' },
        problem: 'people.emailTaken',
        isComplete: ({ email }) => typeof email === 'string' && email.trim() !== '',
      }),
    ],
    beforeChange: [withholdEnded],
    afterChange: [
      retitle('name', [
        { from: 'memberships', path: 'person' },
        { from: 'trainers', path: 'person' },
      ]),
    ],
  },
})
