'use client'

import { useId } from 'react'
import type { Change } from '../../saving/change'
import { authorInWords } from '../../saving/change-words'
import { say, text } from '../../text'
import type { Choice, Difference, Versions } from './differences'
import { withValue, type Values } from './shown-fields'
import { valueInWords, type Words } from './value-in-words'

interface Props {
  difference: Difference
  /** Who changed the field last; `null` when that is not known. */
  change: Change | null
  choice: Choice | null
  /** Whether somebody wanted to save while choices were open. */
  isAsked: boolean
  versions: Versions
  words: Words
  onChoose: (choice: Choice) => void
}

/** One field that two people have: both values, and which of them is kept. */
export function OneDifference({ difference, change, choice, isAsked, versions, words, onChoose }: Props) {
  const name = useId()
  const { language } = words
  const { mine, theirs } = versions
  const isOpen = isAsked && choice === null
  const author = change === null ? '' : authorInWords({ i18n: { language } }, change)
  const records: readonly (readonly [Choice, Values])[] = [
    ['theirs', theirs],
    ['mine', mine],
    ...(difference.both === null ? [] : [['both', withValue(mine, difference.path, difference.both)] as const]),
  ]
  return (
    <fieldset
      className={isOpen ? 'conflict__field conflict__field--open' : 'conflict__field'}
      data-field={difference.path}
    >
      <legend>{words.label(difference.field.label)}</legend>
      {records.map(([each, record]) => {
        const lines = valueInWords(difference, record, words)
        return (
          <label key={each} className="conflict__choice">
            <input type="radio" name={name} value={each} checked={choice === each} onChange={() => onChoose(each)} />
            <span>
              <strong>{say({ i18n: { language } }, `conflict.${each}`, { author })}</strong>
              {lines.length === 0 && <span>{text('conflict.empty')[language]}</span>}
              {lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
