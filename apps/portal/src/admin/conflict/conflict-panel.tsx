'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { changeInWords } from '../../saving/change-words'
import { text, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { differencesOf, ownChanges, resolved, suggestedChoice, type Choice } from './differences'
import { OneDifference } from './one-difference'
import type { Values } from './shown-fields'
import { useConflict, type Conflict } from './use-conflict'
import type { Words } from './value-in-words'

type Choices = Readonly<Record<string, Choice>>

interface PanelProps {
  conflict: Conflict
  onClose: () => void
  onSave: (record: Values) => void
}

function Panel({ conflict: { fields, changes, versions, titles }, onClose, onSave }: PanelProps) {
  const { i18n } = useTranslation()
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const [choices, setChoices] = useState<Choices>({})
  const [isAsked, setIsAsked] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])

  const words: Words = { language, titles, label: (label) => (label ? getTranslation(label, i18n) : '') }
  function said(path: TextPath): string {
    return text(path)[language]
  }
  const differences = differencesOf(fields, versions)
  const kept = ownChanges(fields, versions).map(({ field }) => words.label(field.label))
  const chosen = differences.flatMap((difference) => {
    const choice = choices[difference.path] ?? suggestedChoice(difference)
    return choice === null ? [] : [{ difference, choice }]
  })
  const isOpen = chosen.length < differences.length
  function chooseAll(choice: Choice): void {
    setChoices(Object.fromEntries(differences.map(({ path }) => [path, choice])))
  }
  function save(): void {
    setIsAsked(isOpen)
    if (!isOpen) onSave(resolved(fields, versions, chosen))
  }

  return (
    <dialog ref={dialog} className="conflict" aria-labelledby={headingId} onClose={onClose}>
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {said('conflict.title')}
      </h2>
      <p>{said(differences.length === 0 ? 'conflict.same' : 'conflict.lead')}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.at}>{changeInWords({ i18n: { language } }, change)}</li>
        ))}
      </ul>
      {kept.length > 0 && (
        <p>
          {said('conflict.kept')} {kept.join(', ')}.
        </p>
      )}
      {differences.length > 1 && (
        <div className="conflict__all">
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => chooseAll('mine')}>
            {said('conflict.allMine')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => chooseAll('theirs')}>
            {said('conflict.allTheirs')}
          </Button>
        </div>
      )}
      {differences.map((difference) => (
        <OneDifference
          key={difference.path}
          difference={difference}
          change={changes.findLast((change) => change.fields.some(({ path }) => path === difference.path)) ?? null}
          choice={chosen.find((each) => each.difference === difference)?.choice ?? null}
          isAsked={isAsked}
          versions={versions}
          words={words}
          onChoose={(choice) => setChoices({ ...choices, [difference.path]: choice })}
        />
      ))}
      <p role="alert" className="conflict__problem">
        {isAsked && isOpen && said('conflict.choose')}
      </p>
      <div className="conflict__actions">
        <Button id="conflict-save" size="medium" margin={false} onClick={save}>
          {said('conflict.save')}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {said('conflict.back')}
        </Button>
      </div>
    </dialog>
  )
}

/**
 * Stands in every form. When somebody else has changed the record meanwhile, it shows field by field what they have and
 * what stands here; whoever is saving chooses, and loses nothing of what they typed.
 */
export function ConflictPanel() {
  const { conflict, close, save } = useConflict()
  if (conflict === null) return null
  // Outside the form, so that a key pressed here does not send it.
  return createPortal(
    <Panel conflict={conflict} onClose={close} onSave={(record) => void save(record)} />,
    document.body,
  )
}
