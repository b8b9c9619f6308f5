import type { Field, TabsField } from 'payload'
import type { Language } from '../text'

/** One part of a long form. */
export interface FormTab {
  /** What the address of the page calls it, as in `/admin/collections/trainings/…#days`. */
  readonly name: string
  readonly label: Readonly<Record<Language, string>>
  readonly fields: Field[]
}

/** A form in parts of which one is seen at a time. The record is the same as without them. */
export function tabsField(tabs: readonly FormTab[], component = '/admin/tabs/form-tabs#FormTabs'): TabsField {
  const clientProps = { names: tabs.map(({ name }) => name) }
  return {
    type: 'tabs',
    admin: { components: { Field: { path: component, clientProps } } },
    tabs: tabs.map(({ label, fields }) => ({ label, fields })),
  }
}
