'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, Gutter, SetDocumentStepNav, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isSame } from '../../saving/comparable'
import { authorInWords } from '../../saving/change-words'
import type { EarlierVersion, History } from '../../saving/history'
import { say, type TextPath } from '../../text'
import { shownFields, valueAt, type FormField, type ShownField, type Values } from '../conflict/shown-fields'
import { readRecord, useTitles } from '../conflict/use-titles'
import { valueInWords, type Words } from '../conflict/value-in-words'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

interface ChangedProps {
  shown: ShownField
  before: Values | null
  after: Values
  words: Words
}

/** A field before and after a change; of the oldest version that is kept, what it said. */
function ChangedField({ shown, before, after, words }: ChangedProps) {
  function lines(record: Values, other: Values | null): readonly string[] {
    const said = valueInWords(shown, record, words)
    const otherLines = new Set(other === null ? [] : valueInWords(shown, other, words))
    // Of rows those that were changed are told: the others of a long plan would hide them.
    const told = shown.field.type === 'array' ? said.filter((line) => !otherLines.has(line)) : said
    if (told.length > 0) return told
    return [say({ i18n: words }, said.length > 0 ? 'versions.nothingElse' : 'conflict.empty')]
  }
  const states: readonly (readonly [TextPath | null, Values, Values | null])[] =
    before === null
      ? [[null, after, null]]
      : [
          ['versions.before', before, after],
          ['versions.after', after, before],
        ]
  return (
    <div className="earlier__field">
      <dt>{words.label(shown.field.label)}</dt>
      {states.map(([state, record, other]) => (
        <dd key={state ?? ''}>
          {state === null ? null : <strong>{say({ i18n: words }, state)}</strong>}
          {lines(record, other).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </dd>
      ))}
    </div>
  )
}

interface VersionProps {
  version: EarlierVersion
  before: EarlierVersion | null
  isLatest: boolean
  fields: readonly ShownField[]
  words: Words
  onRestore: (() => void) | null
}

function Version({ version, before, isLatest, fields, words, onRestore }: VersionProps) {
  const reader = { i18n: words }
  const changed = fields.filter((shown) => {
    const value = valueAt(version.record, shown)
    return before === null
      ? valueInWords(shown, version.record, words).length > 0
      : !isSame(value, valueAt(before.record, shown))
  })
  const who = version.who ?? say(reader, 'versions.unknown')
  const author = authorInWords(reader, { who, at: version.at })
  return (
    <li className="earlier__version">
      <h3>
        {author}
        {isLatest && ` · ${say(reader, 'versions.latest')}`}
      </h3>
      {before === null && <p>{say(reader, 'versions.first')}</p>}
      {before !== null && changed.length === 0 && <p>{say(reader, 'versions.same')}</p>}
      <dl>
        {changed.map((shown) => (
          <ChangedField
            key={shown.path}
            shown={shown}
            before={before?.record ?? null}
            after={version.record}
            words={words}
          />
        ))}
      </dl>
      {onRestore !== null && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          extraButtonProps={{ 'aria-label': say(reader, 'versions.restoreOf', { author }) }}
          onClick={onRestore}
        >
          {say(reader, 'versions.restore')}
        </Button>
      )}
    </li>
  )
}

/** What a record has said, change by change, and the way back to each. */
export function EarlierVersions() {
  const { id, collectionSlug, docConfig, hasSavePermission } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const collection = collectionSlug === undefined ? undefined : getEntityConfig({ collectionSlug })
  const { useAsTitle: titleField } = collection?.admin ?? {}
  const { i18n } = useTranslation()
  const language = useLanguage()
  const titlesOf = useTitles()
  const [history, setHistory] = useState<History | null>(null)
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const [problem, setProblem] = useState('')
  const address = `${config.routes.api}/${String(collectionSlug)}`
  const fields = (docConfig?.fields ?? []) as unknown as readonly FormField[]
  useEffect(() => {
    async function load(): Promise<void> {
      const found = (await readRecord(`${address}/${String(id)}/history`, language)) as unknown as History
      setHistory(found)
      const described = (docConfig?.fields ?? []) as unknown as readonly FormField[]
      setTitles(
        await titlesOf(
          described,
          found.map(({ record }) => record),
        ),
      )
    }
    load().catch(() => setProblem(say({ i18n: { language } }, 'common.failed')))
  }, [address, docConfig, id, language, titlesOf])
  const words: Words = { language, titles, label: (label) => (label ? getTranslation(label, i18n) : '') }
  async function restore(version: string): Promise<void> {
    const [latest] = history ?? []
    const answer = await sent(
      `${address}/versions/${version}`,
      {},
      { headers: { 'If-Match': `"${latest?.at ?? ''}"` } },
    )
    if ('problem' in answer) setProblem(answer.problem ?? say({ i18n: words }, 'common.failed'))
    else globalThis.location.assign(`${config.routes.admin}/collections/${String(collectionSlug)}/${String(id)}`)
  }
  const shown = shownFields(fields)
  return (
    <Gutter className="earlier">
      <SetDocumentStepNav
        {...(collection === undefined ? {} : { pluralLabel: collection.labels.plural })}
        {...(titleField === undefined ? {} : { useAsTitle: titleField })}
        {...(collectionSlug === undefined || id === undefined ? {} : { collectionSlug, id })}
        view={say({ i18n: words }, 'versions.title')}
      />
      <h2>{say({ i18n: words }, 'versions.title')}</h2>
      <p>{say({ i18n: words }, 'versions.lead')}</p>
      <p role="alert">{problem}</p>
      {history?.length === 0 && <p>{say({ i18n: words }, 'versions.none')}</p>}
      <ol>
        {(history ?? []).map((version, index) => (
          <Version
            key={version.id}
            version={version}
            before={history?.[index + 1] ?? null}
            isLatest={index === 0}
            fields={shown}
            words={words}
            onRestore={index > 0 && hasSavePermission === true ? () => void restore(version.id) : null}
          />
        ))}
      </ol>
    </Gutter>
  )
}
