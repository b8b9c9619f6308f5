import type { CollapsibleField, TextField } from 'payload'
import { text, type Language } from '../text'

function line(name: string, label: Record<Language, string>, description?: Record<Language, string>): TextField {
  return { name, type: 'text', label, maxLength: 1000, admin: { description, width: '50%', disableListColumn: true } }
}

/** Where a record comes from when it was taken from a document. Never part of the facts. */
export function sourceField(): CollapsibleField {
  return {
    type: 'collapsible',
    label: text('source.label'),
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'source',
        type: 'group',
        label: false,
        admin: { hideGutter: true },
        fields: [
          {
            type: 'row',
            fields: [
              line('document', text('source.document')),
              line('place', text('source.place'), text('source.placeHelp')),
            ],
          },
          {
            type: 'row',
            fields: [
              line('wording', text('source.wording'), text('source.wordingHelp')),
              line('bound', text('source.bound'), text('source.boundHelp')),
            ],
          },
        ],
      },
    ],
  }
}
