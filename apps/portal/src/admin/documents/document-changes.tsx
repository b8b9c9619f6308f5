'use client'

import { useEffect, useState } from 'react'
import type { DocumentChangeTold } from '../../documents/state'
import { say, type Language, type TextPath } from '../../text'

const mostShown = 30

function lineOf(
  { what, change, called, column, before, after }: DocumentChangeTold,
  words: (path: TextPath, values?: Record<string, string | number>) => string,
): string {
  switch (what) {
    case 'part':
      return words(change === 'gone' ? 'documents.partGone' : 'documents.partAdded')
    case 'words':
      return words('documents.wordsChanged')
    case 'row':
      return words(change === 'gone' ? 'documents.rowGone' : 'documents.rowAdded', { called })
    case 'figure':
    case 'cell':
      return words('documents.valueChanged', {
        called: [called, column].filter(Boolean).join(', '),
        before: before || words('documents.isNothing'),
        after: after || words('documents.isNothing'),
      })
  }
}

interface Props {
  readonly address: string
  readonly language: Language
}

/** What records say differently than when the document was made; read when it is opened, as it takes a moment. */
export function DocumentChanges({ address, language }: Props) {
  const [changes, setChanges] = useState<readonly DocumentChangeTold[] | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${address}/changes`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) =>
        reply.ok ? ((await reply.json()) as { changes: readonly DocumentChangeTold[] }).changes : null,
      )
      .then(setChanges, () => undefined)
    return () => controller.abort()
  }, [address])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  const shown = changes?.slice(0, mostShown) ?? []
  const more = (changes?.length ?? 0) - shown.length
  return (
    <>
      <h3>{words('documents.since')}</h3>
      {changes === null && <p role="status">{words('documents.making')}</p>}
      {changes?.length === 0 && <p>{words('documents.nothingSince')}</p>}
      {shown.length > 0 && (
        <ul className="document-changes">
          {shown.map((change, index) => (
            <li key={`${index} ${change.called}`}>
              <strong>{change.heading}:</strong> {lineOf(change, words)}
            </li>
          ))}
          {more > 0 && <li>{words('documents.moreChanges', { count: more })}</li>}
        </ul>
      )}
    </>
  )
}
