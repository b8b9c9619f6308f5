'use client'

import {
  elementStatuses,
  frameworkProgress,
  pillars,
  type Element,
  type ElementEntry,
  type RegionCode,
} from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ModelBoard } from '../../model/board'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { wordsIn } from '../year/words'
import { ElementCard } from './element-card'
import { Objectives } from './objectives'

type Proposal = ModelBoard['proposals'][number]

interface BoardProps {
  readonly board: ModelBoard
  readonly region: string
  readonly onBoard: (board: ModelBoard) => void
}

/** The pillars with their elements, what is proposed of each, and the region's own objectives beside them. */
export function Board({ board, region, onBoard }: BoardProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = wordsIn(language)
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const framework = 'support-and-coordination-model'
  const code = region as RegionCode
  const entries = board.entries
    .map(({ element, status, since, responsible, evidence }): ElementEntry => ({
      region: code,
      framework,
      element,
      status,
      since,
      responsible,
      evidence: evidence.map(({ kind, href, words: named }) => ({ kind, record: href ?? named ?? kind })),
    }))
    // Of two of one day the later in the list holds.
    .toReversed()
  const progress = frameworkProgress(framework, code, entries, board.today)

  async function answer(proposal: Proposal, element: Element, reason: string | null): Promise<boolean> {
    setIsBusy(true)
    const address = `${config.routes.api}/element-statuses/${reason === null ? 'accept' : 'decline'}`
    const asked = { region, element: proposal.element, status: proposal.status }
    const reply = await sent<ModelBoard>(address, reason === null ? asked : { ...asked, reason })
    setIsBusy(false)
    if (!('body' in reply)) {
      setSaid(reply.problem ?? words('common.failed'))
      return false
    }
    const status = labelIn(elementStatuses, proposal.status, language).toLocaleLowerCase(language)
    const path = reason === null ? 'model.accepted' : 'model.declined'
    setSaid(words(path, { element: element.label[language], status }))
    onBoard(reply.body)
    return true
  }

  const { proposals } = board
  return (
    <>
      <p role="status">{said}</p>
      <p className="model__count">
        {proposals.length === 0 ? words('model.noProposals') : words('model.proposals', { count: proposals.length })}
      </p>
      {pillars.map((pillar, index) => (
        <section key={pillar.id} className="model__pillar" aria-labelledby={`model-pillar-${pillar.id}`}>
          <h2 id={`model-pillar-${pillar.id}`}>
            {`${pillar.id}. ${pillar.label[language]}`}{' '}
            <span className="model__quiet">
              {words('model.inUse', { count: progress[index]?.counts['in-use'] ?? 0, all: pillar.elements.length })}
            </span>
          </h2>
          <div className="model__elements">
            {pillar.elements.map((element) => (
              <ElementCard
                key={element.id}
                element={element}
                progress={progress[index]?.elements.find((each) => each.element === element.id)}
                entries={board.entries.filter((entry) => entry.element === element.id)}
                declines={board.declines.filter((decline) => decline.element === element.id)}
                proposal={proposals.find((proposal) => proposal.element === element.id)}
                today={board.today}
                mayChange={board.mayChange}
                isBusy={isBusy}
                onAnswer={answer}
              />
            ))}
          </div>
        </section>
      ))}
      <Objectives objectives={board.objectives} today={board.today} mayChange={board.mayChange} />
    </>
  )
}
