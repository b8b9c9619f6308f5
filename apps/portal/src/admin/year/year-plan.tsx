'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { YearBoard } from '../../meetings/year-board'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { SettledYear } from './settled'
import { wordsIn } from './words'
import { YearForm } from './year-form'

interface YearPlanProps {
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  readonly thisYear: number
}

interface YearProps {
  readonly api: string
  readonly region: string
  readonly year: number
  readonly onSaid: (said: string) => void
  readonly onAccepted: () => void
}

/** One year of one region, as it is when it comes into view. */
function Year({ api, region, year, onSaid, onAccepted }: YearProps) {
  const language = useLanguage()
  const [board, setBoard] = useState<YearBoard | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    const controller = new AbortController()
    sent<YearBoard>(`${api}/meetings/year`, { region, year }, { signal: controller.signal }).then(
      (answer) => {
        if ('body' in answer) setBoard(answer.body)
        else if (!controller.signal.aborted) setProblem(answer.problem ?? wordsIn(language)('common.failed'))
      },
      () => undefined,
    )
    return () => controller.abort()
  }, [api, region, year, language])
  if (board === null) return <p role="status">{problem || wordsIn(language)('yearPlan.loading')}</p>
  return (
    <>
      {board.mayChange && <YearForm board={board} region={region} onSaid={onSaid} onAccepted={onAccepted} />}
      <SettledYear board={board} />
    </>
  )
}

/** The year of a region: what is settled, and a proposal for the rest that is accepted together. */
export function YearPlan({ regions, thisYear }: YearPlanProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = wordsIn(language)
  const api = config.routes.api
  const [region, setRegion] = useState(regions[0]?.code ?? '')
  const [year, setYear] = useState(thisYear + 1)
  const [said, setSaid] = useState('')
  const [accepted, setAccepted] = useState(0)
  return (
    <>
      <p className="year-plan__form">{words('yearPlan.help')}</p>
      <p className="year-plan__form year-plan__choices">
        {regions.length > 1 && (
          <>
            <label htmlFor="year-region">{words('common.region')}</label>{' '}
            <select
              id="year-region"
              value={region}
              onChange={({ target }) => {
                setSaid('')
                setRegion(target.value)
              }}
            >
              {regions.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>{' '}
          </>
        )}
        <label htmlFor="year-year">{words('yearPlan.year')}</label>{' '}
        <select
          id="year-year"
          value={year}
          onChange={({ target }) => {
            setSaid('')
            setYear(Number(target.value))
          }}
        >
          {[thisYear, thisYear + 1, thisYear + 2].map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </p>
      <p role="status">{said}</p>
      <Year
        key={`${region} ${year} ${accepted}`}
        api={api}
        region={region}
        year={year}
        onSaid={setSaid}
        onAccepted={() => setAccepted(accepted + 1)}
      />
    </>
  )
}
