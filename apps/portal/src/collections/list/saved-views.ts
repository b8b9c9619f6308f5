import type { TextField } from 'payload'
import { onlyOne } from '../../access/only-one'
import { choiceField, nameField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { keepQuery, longestQuery } from './keep-query'
import { listChoices } from './list-names'

/** What the list is asked, as its address has it: conditions, words, order and columns. */
const query: TextField = {
  name: 'query',
  type: 'text',
  label: text('savedViews.query'),
  maxLength: longestQuery,
  defaultValue: '',
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

/**
 * What a region's editors look at again and again: a list with its conditions, order and columns, under a name. A view of a
 * list of people may hold a name as a condition, so that who reads people reads views.
 */
export const SavedViews = regionRecord({
  slug: 'saved-views',
  kind: 'person',
  labels: { singular: text('savedViews.singular'), plural: text('savedViews.plural'), help: text('savedViews.help') },
  group: menuGroups.administration,
  useAsTitle: 'name',
  columns: ['name', 'list', 'updatedAt'],
  defaultSort: 'name',
  fields: [
    nameField({ name: 'name', label: text('savedViews.name'), required: true }),
    choiceField({ name: 'list', label: text('savedViews.list'), choices: listChoices, required: true }),
    query,
  ],
  hooks: {
    beforeValidate: [
      keepQuery,
      onlyOne({
        fields: ['region', 'list', 'name'],
        at: { path: 'name', called: 'savedViews.name' },
        problem: 'savedViews.nameTaken',
        isComplete: ({ region, list, name }) => Boolean(region) && Boolean(list) && typeof name === 'string',
      }),
    ],
  },
})
