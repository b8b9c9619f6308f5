'use client'

import {
  elementStatuses,
  elementsWithoutRule,
  evidenceKinds,
  latestUpTo,
  type CalendarDate,
  type Element,
  type ElementProgress,
} from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import type { BoardDecline, BoardEntry, BoardEvidence, ModelBoard } from '../../model/board'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { wordsIn } from '../year/words'
import { Proposal } from './proposal'

type Proposed = ModelBoard['proposals'][number]

interface ElementCardProps {
  readonly element: Element
  readonly progress: ElementProgress | undefined
  readonly entries: readonly BoardEntry[]
  readonly declines: readonly BoardDecline[]
  readonly proposal: Proposed | undefined
  readonly today: CalendarDate
  readonly mayChange: boolean
  readonly isBusy: boolean
  readonly onAnswer: (proposal: Proposed, element: Element, reason: string | null) => Promise<boolean>
}

function EvidenceList({ evidence }: { evidence: readonly BoardEvidence[] }) {
  const language = useLanguage()
  const words = wordsIn(language)
  if (evidence.length === 0) return null
  return (
    <ul className="model__evidence">
      {evidence.map(({ kind, words: named, href }, index) => (
        <li key={`${kind} ${String(index)}`}>
          {labelIn(evidenceKinds, kind, language)}:{' '}
          {href === null ? (named ?? words('model.withheld')) : <a href={href}>{named}</a>}
        </li>
      ))}
    </ul>
  )
}

/** All that was said of the element and all that was declined, newest first. */
function History({ entries, declines }: Pick<ElementCardProps, 'entries' | 'declines'>) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = wordsIn(language)
  function status(id: string): string {
    return labelIn(elementStatuses, id, language)
  }
  const lines = [
    ...entries.map((entry) => ({ day: entry.since, id: entry.id, entry, decline: null })),
    ...declines.map((decline) => ({ day: decline.declinedOn, id: decline.id, entry: null, decline })),
  ].toSorted((one, other) => (one.day < other.day ? 1 : -1))
  if (lines.length === 0) return null
  return (
    <details className="model__history">
      <summary>{words('model.history', { count: lines.length })}</summary>
      <ul>
        {lines.map(({ id, day, entry, decline }) =>
          entry === null ? (
            <li key={id}>
              {words('model.historyDeclined', {
                status: status(decline.status),
                day: dayText(day),
                name: decline.declinedBy ?? words('model.somebody'),
                reason: decline.reason,
              })}
            </li>
          ) : (
            <li key={id}>
              <a href={`${config.routes.admin}/collections/element-statuses/${id}`}>
                {dayText(day)} {status(entry.status)}
              </a>
              {entry.responsible !== null && ` · ${words('model.responsible', { name: entry.responsible })}`}
              {entry.acceptedOn !== null &&
                ` · ${words('model.historyAccepted', {
                  day: dayText(entry.acceptedOn),
                  name: entry.acceptedBy ?? words('model.somebody'),
                })}`}
              {entry.note !== null && <span className="model__note">{entry.note}</span>}
              <EvidenceList evidence={entry.evidence} />
            </li>
          ),
        )}
      </ul>
    </details>
  )
}

/** One element: its state, since when, who is responsible, what shows it, what is proposed, and its history. */
export function ElementCard(props: ElementCardProps) {
  const { element, progress, entries, declines, proposal, today, mayChange, isBusy, onAnswer } = props
  const { config } = useConfig()
  const language = useLanguage()
  const words = wordsIn(language)
  const status = progress?.status ?? 'not-started'
  const current = latestUpTo(entries, ({ since }) => since, today)
  const name = element.label[language]
  const withoutRule = elementsWithoutRule.find(({ elements }) => elements.some((id) => id === element.id))
  return (
    <article className={`model__element model__element--${status}`} data-element={element.id}>
      <h3>{name}</h3>
      <p className="model__state">
        <strong>{labelIn(elementStatuses, status, language)}</strong>{' '}
        {current === undefined ? words('model.never') : words('model.since', { day: dayText(current.since) })}
      </p>
      {current !== undefined && (
        <p className="model__quiet">
          {current.responsible === null
            ? words('model.noResponsible')
            : words('model.responsible', { name: current.responsible })}
        </p>
      )}
      {progress?.isEvidenceMissing === true && <p className="model__missing">{words('model.noEvidence')}</p>}
      <EvidenceList evidence={current?.evidence ?? []} />
      {proposal !== undefined && (
        <Proposal
          element={element}
          proposal={proposal}
          isSame={proposal.status === status}
          mayChange={mayChange}
          isBusy={isBusy}
          onAnswer={(reason) => onAnswer(proposal, element, reason)}
        />
      )}
      {withoutRule !== undefined && <p className="model__quiet">{withoutRule.label[language]}</p>}
      <History entries={entries} declines={declines} />
      {mayChange && (
        <a
          href={`${config.routes.admin}/collections/element-statuses/create?element=${element.id}`}
          aria-label={words('model.setOf', { element: name })}
        >
          {words('model.set')}
        </a>
      )}
    </article>
  )
}
