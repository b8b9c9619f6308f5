'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, RenderFields, useDocumentInfo, useFormFields, useFormSubmitted, useTranslation } from '@payloadcms/ui'
import type { ClientTab, TabsFieldClientProps } from 'payload'
import { getFieldPaths } from 'payload/shared'
import { useId, useRef, type KeyboardEvent } from 'react'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { showFirstWrong } from './first-wrong'
import { tabAfter } from './tab-after'
import { useOpenTab } from './use-open-tab'
import { wrongIn } from './wrong-in'

export interface FormTabsProps extends TabsFieldClientProps {
  /** What the address calls the tabs, in their order. */
  readonly names: readonly string[]
  /** How many things a tab has to look at that are not wrong, by its name. */
  readonly notes?: Readonly<Record<string, number>>
}

/**
 * The parts of a long form, one at a time. All of them stay on the page once they were seen, so that nothing typed is
 * lost, and each tab tells how much in it is wrong.
 */
export function FormTabs(props: FormTabsProps) {
  const { field, names, notes = {}, forceRender, indexPath = '', path = '', schemaPath = '' } = props
  const { docPermissions, hasSavePermission, isTrashed } = useDocumentInfo()
  const tabs = field.tabs as ClientTab[]
  const { i18n } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [opened, open] = useOpenTab(names)
  const isSubmitted = useFormSubmitted()
  const counts = useFormFields(([fields]) => tabs.map((tab) => wrongIn(tab, fields)).join(' '))
  const wrong = isSubmitted ? counts.split(' ').map(Number) : tabs.map(() => 0)
  const labels = tabs.map(({ label }) => (label ? getTranslation(label, i18n) : ''))
  const firstWrong = names.find((_, index) => (wrong[index] ?? 0) > 0)
  function choose(name: string): void {
    open(name)
    // A part that is shorter than the last one would be opened at its end.
    if ((box.current?.getBoundingClientRect().top ?? 0) < 0) box.current?.scrollIntoView()
  }
  function press(event: KeyboardEvent, index: number): void {
    const next = names[tabAfter(event.key, index, names.length)]
    if (next === undefined) return
    event.preventDefault()
    choose(next)
    document.getElementById(`${id}${next}`)?.focus()
  }
  return (
    <div ref={box} className="form-tabs">
      <div role="tablist" aria-label={say({ i18n: { language } }, 'tabs.label')} className="form-tabs__list">
        {names.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}${name}`}
            aria-selected={name === opened}
            aria-controls={`${id}${name}-panel`}
            tabIndex={name === opened ? 0 : -1}
            className="form-tabs__tab"
            onClick={() => choose(name)}
            onKeyDown={(event) => press(event, index)}
          >
            {labels[index]}
            {(notes[name] ?? 0) > 0 && (
              <span className="form-tabs__notes">
                {say({ i18n: { language } }, 'tabs.notes', { count: notes[name] ?? 0 })}
              </span>
            )}
            {(wrong[index] ?? 0) > 0 && (
              <span className="form-tabs__wrong">
                {say({ i18n: { language } }, 'tabs.wrong', { count: wrong[index] ?? 0 })}
              </span>
            )}
          </button>
        ))}
      </div>
      <div role="status" className="form-tabs__status">
        {firstWrong !== undefined && (
          <>
            <p>
              {say({ i18n: { language } }, 'tabs.toCorrect', {
                tabs: names
                  .flatMap((_, index) => (wrong[index] ? `${labels[index]} (${wrong[index]})` : []))
                  .join(', '),
              })}
            </p>
            <Button
              type="button"
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => {
                choose(firstWrong)
                showFirstWrong(`${id}${firstWrong}-panel`)
              }}
            >
              {say({ i18n: { language } }, 'tabs.showFirst')}
            </Button>
          </>
        )}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={names[index]}
          role="tabpanel"
          id={`${id}${names[index]}-panel`}
          aria-labelledby={`${id}${names[index]}`}
          hidden={names[index] !== opened}
        >
          <RenderFields
            fields={tab.fields}
            // The first one comes from the server; another part is drawn when it is opened first.
            forceRender={forceRender === true || index === 0}
            parentIndexPath={
              getFieldPaths({
                field: tab,
                index,
                parentIndexPath: indexPath,
                parentPath: path,
                parentSchemaPath: schemaPath,
              }).indexPath
            }
            parentPath={path}
            parentSchemaPath={schemaPath}
            // Payload gives a component of one's own no permissions where the field holds no value.
            permissions={docPermissions?.fields ?? true}
            readOnly={props.readOnly === true || hasSavePermission === false || isTrashed === true}
          />
        </div>
      ))}
    </div>
  )
}
