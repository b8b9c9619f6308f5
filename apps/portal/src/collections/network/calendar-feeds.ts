import type { RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { choiceField, joinTitle, titleField } from '../../fields'
import { calendarAddressEndpoint } from '../../feeds/address'
import { secretFields } from '../../links/secret-fields'
import { say, text } from '../../text'
import { languageChoices } from '../../text/language-choices'
import { menuGroups, regionRecord } from '../region-record'

const kinds = ['trainer', 'network', 'group'] as const

function onlyOf(name: (typeof kinds)[number]): RelationshipField {
  const others = kinds.filter((each) => each !== name)
  return {
    name,
    type: 'relationship',
    relationTo: `${name}s`,
    label: text(`calendarFeeds.${name}`),
    admin: {
      width: '33.33%',
      allowCreate: false,
      allowEdit: false,
      description: name === 'trainer' ? text('calendarFeeds.ofHelp') : undefined,
      condition: (data) => Boolean(data?.[name]) || others.every((other) => !data?.[other]),
    },
    validate: (value: unknown, { req, siblingData }: { req: Parameters<typeof say>[0]; siblingData: unknown }) => {
      const hasOther = others.some((other) => Boolean((siblingData as Record<string, unknown>)[other]))
      return !(value && hasOther) || say(req, 'calendarFeeds.onlyOne')
    },
  } as RelationshipField
}

/**
 * Private addresses from which calendar programs fetch the days of a region, of one trainer, one network or one group. An address
 * is shown once, a new one closes the one before, and so does the trash. With the role of whoever has made it, it ends.
 */
export const CalendarFeeds = regionRecord({
  slug: 'calendar-feeds',
  kind: 'person',
  labels: {
    singular: text('calendarFeeds.singular'),
    plural: text('calendarFeeds.plural'),
    help: text('calendarFeeds.help'),
  },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'holder', 'language'],
  defaultSort: 'title',
  endpoints: [calendarAddressEndpoint],
  fields: [
    titleField(
      async ({ data, req }) => {
        const reader = asPortal(req)
        const trainer = await reader.text('trainers', idOf(data?.trainer), 'title')
        const network = await reader.text('networks', idOf(data?.network), 'title')
        const group = await reader.text('groups', idOf(data?.group), 'title')
        return joinTitle(trainer ?? network ?? group ?? text('calendarFeeds.wholeRegion').fi)
      },
      [{ label: text('calendarFeeds.wholeRegion') }],
    ),
    {
      type: 'row',
      fields: kinds.map(onlyOf),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'holder',
          type: 'text',
          label: text('calendarFeeds.holder'),
          required: true,
          maxLength: 200,
          admin: { width: '50%', description: text('calendarFeeds.holderHelp') },
        },
        choiceField({
          name: 'language',
          label: text('calendarFeeds.language'),
          choices: languageChoices,
          required: true,
          defaultValue: 'fi',
          width: '50%',
        }),
      ],
    },
    {
      // The account whose role carries the address. No relation: when the account is gone, the address opens nothing.
      name: 'madeBy',
      type: 'text',
      hidden: true,
      access: { create: () => false, read: () => false, update: () => false },
    },
    ...secretFields('calendarFeeds'),
  ],
  references: [
    { path: 'trainer', to: 'trainers', called: 'calendarFeeds.trainer' },
    { path: 'network', to: 'networks', called: 'calendarFeeds.network', joint: 'always' },
    { path: 'group', to: 'groups', called: 'calendarFeeds.group', joint: 'always' },
  ],
})
