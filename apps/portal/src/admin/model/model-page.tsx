'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ModelBoard } from '../../model/board'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { wordsIn } from '../year/words'
import { Board } from './board'

interface ModelPageProps {
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

/** The board of one region, as it is when it comes into view. */
function RegionBoard({ api, region }: { api: string; region: string }) {
  const language = useLanguage()
  const [board, setBoard] = useState<ModelBoard | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    const controller = new AbortController()
    sent<ModelBoard>(`${api}/element-statuses/board`, { region }, { signal: controller.signal }).then(
      (answer) => {
        if ('body' in answer) setBoard(answer.body)
        else if (!controller.signal.aborted) setProblem(answer.problem ?? wordsIn(language)('common.failed'))
      },
      () => undefined,
    )
    return () => controller.abort()
  }, [api, region, language])
  if (board === null) return <p role="status">{problem || wordsIn(language)('model.loading')}</p>
  return <Board board={board} region={region} onBoard={setBoard} />
}

/** The model of a region, chosen where its reader has several. */
export function ModelPage({ regions }: ModelPageProps) {
  const { config } = useConfig()
  const words = wordsIn(useLanguage())
  const [region, setRegion] = useState(regions[0]?.code ?? '')
  return (
    <>
      <p>{words('model.help')}</p>
      {regions.length > 1 && (
        <p>
          <label htmlFor="model-region">{words('common.region')}</label>{' '}
          <select id="model-region" value={region} onChange={({ target }) => setRegion(target.value)}>
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <RegionBoard key={region} api={config.routes.api} region={region} />
    </>
  )
}
