'use client'

import { documentKind, documentKindIds, documentKinds, type DocumentKindId } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { DocumentChoices } from '../../documents/choices'
import { dayText } from '../../fields/day-text'
import { partsOfYear, periodOf, wholeYear } from '../../fields/typed-period'
import { say, type TextPath } from '../../text'
import { languageChoices } from '../../text/language-choices'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

async function choicesAt(address: string, signal: AbortSignal): Promise<DocumentChoices | null> {
  const reply = await fetch(address, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as DocumentChoices) : null
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly id: string; readonly title: string }[]
  readonly onChange: (value: string) => void
}

function Choice({ id, label, value, choices, onChange }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={`new-document-${id}`}>{label}</label>
      <select id={`new-document-${id}`} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Documents are about whole and half years. */
const halves = partsOfYear.filter(({ value }) => [wholeYear, 'H1', 'H2'].includes(value))

/** Makes a document of the region's records: what it is and of what it tells are chosen, and it opens filled in. */
export function MakeDocument() {
  const { config } = useConfig()
  const language = useLanguage()
  const { api, admin } = config.routes
  const [choices, setChoices] = useState<DocumentChoices | null>(null)
  const [region, setRegion] = useState('')
  // Home names what is to be made.
  const asked = useSearchParams().get('kind')
  const [kind, setKind] = useState<DocumentKindId>(documentKindIds.find((id) => id === asked) ?? 'activity-report')
  const [typedYear, setYear] = useState<string | null>(null)
  const [half, setHalf] = useState(wholeYear)
  const [subjects, setSubjects] = useState<Readonly<Record<string, string>>>({})
  const [written, setWritten] = useState<string>(language)
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    choicesAt(`${api}/documents/choices${region === '' ? '' : `?region=${region}`}`, controller.signal).then(
      setChoices,
      () => undefined,
    )
    return () => controller.abort()
  }, [api, region])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  if (choices === null || choices.regions.length === 0) return null
  const shown = choices
  const { about, periods } = documentKind(kind)
  const hasHalves = periods.includes('half-year')
  const subject = about === 'report-round' ? 'reportRound' : about
  const subjectChoices =
    subject === 'meeting' || subject === 'network' || subject === 'reportRound' ? shown[subject] : null
  const chosen = subjectChoices === null ? null : (subjects[subject] ?? subjectChoices[0]?.id ?? null)
  const year = typedYear ?? shown.year
  const due = shown.due.find((each) => each.kind === kind)
  const isReady = (subjectChoices === null || chosen !== null) && (periods.length === 0 || /^(19|20)\d\d$/.test(year))
  async function make(): Promise<void> {
    setIsBusy(true)
    setMessage(words('documents.making'))
    const answer = await sent<{ id: string }>(`${api}/documents/make`, {
      kind,
      region: shown.region,
      language: written,
      ...(periods.length > 0 ? { period: periodOf({ year, part: hasHalves ? half : wholeYear }) } : {}),
      ...(subjectChoices === null ? {} : { [subject]: chosen }),
    })
    setIsBusy(false)
    if ('problem' in answer) return setMessage(answer.problem ?? words('common.failed'))
    globalThis.location.assign(`${admin}/collections/documents/${answer.body.id}`)
  }
  return (
    <section className="plan-progress" aria-labelledby="new-document-title">
      <h2 id="new-document-title">{words('documents.newTitle')}</h2>
      <p>{words('documents.newHelp')}</p>
      <div className="document-choices">
        {shown.regions.length > 1 && (
          <Choice
            id="region"
            label={words('documents.region')}
            value={shown.region ?? ''}
            choices={shown.regions}
            onChange={setRegion}
          />
        )}
        <Choice
          id="kind"
          label={words('documents.kind')}
          value={kind}
          choices={documentKinds.map(({ id }) => ({ id, title: labelIn(documentKinds, id, language) }))}
          onChange={(value) => setKind(value as DocumentKindId)}
        />
        {subjectChoices !== null && subjectChoices.length > 0 && (
          <Choice
            id={subject}
            label={words(`documents.${subject as 'meeting' | 'network' | 'reportRound'}`)}
            value={chosen ?? ''}
            choices={subjectChoices}
            onChange={(value) => setSubjects({ ...subjects, [subject]: value })}
          />
        )}
        {periods.length > 0 && (
          <div>
            <label htmlFor="new-document-year">{words('targets.year')}</label>
            <input
              id="new-document-year"
              inputMode="numeric"
              maxLength={4}
              autoComplete="off"
              value={year}
              onChange={(event) => setYear(event.target.value.trim())}
            />
          </div>
        )}
        {hasHalves && (
          <Choice
            id="half"
            label={words('targets.partOfYear')}
            value={half}
            choices={halves.map((each) => ({ id: each.value, title: each.label[language] }))}
            onChange={setHalf}
          />
        )}
        <Choice
          id="language"
          label={words('documents.language')}
          value={written}
          choices={languageChoices.map(({ id, label }) => ({ id, title: label[language] }))}
          onChange={setWritten}
        />
      </div>
      {due !== undefined && <p>{words('planRounds.docDue', { day: dayText(due.on) })}</p>}
      {subjectChoices !== null && subjectChoices.length === 0 && <p>{words('documents.noSubjects')}</p>}
      <div className="plan-progress__buttons">
        <Button type="button" disabled={isBusy || !isReady} onClick={() => void make()}>
          {words('documents.makeIt')}
        </Button>
      </div>
      <p role="status">{message}</p>
    </section>
  )
}
