import type { ArrayField, TextField } from 'payload'
import { text } from '../../text'

/** The longest reason for leaving a row out. */
export const longestReason = 500

function keyField(name: 'part' | 'block' | 'row'): TextField {
  return { name, type: 'text', label: text('documents.leftOutRow'), required: true, maxLength: 200 }
}

/** The rows that are left out of the parts of a document, by their keys, each with its reason. */
export const leftOutField: ArrayField = {
  name: 'leftOut',
  type: 'array',
  label: text('documents.leftOut'),
  fields: [
    keyField('part'),
    keyField('block'),
    keyField('row'),
    { name: 'reason', type: 'text', label: text('documents.leftOutReason'), required: true, maxLength: longestReason },
  ],
}
