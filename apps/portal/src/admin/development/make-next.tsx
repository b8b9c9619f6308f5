'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { TextPath } from '../../text'
import { docsOf } from '../docs-of'
import { LinkedList, type LinkedLine } from '../linked-list'
import { sent } from '../sent'

interface Props {
  /** What is made: the next record on the way. */
  readonly collection: 'agreements' | 'commitments'
  /** By which the next records name this one. */
  readonly field: 'team' | 'agreement'
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
  readonly title: string
  readonly button: string
  readonly mayWrite: boolean
  readonly words: (path: TextPath) => string
}

type Fields = Readonly<Record<string, unknown>>

/** The records that came of the one in the form, and the button that makes the next, filled in. */
export function MakeNext({ collection, field, id, data, title, button, mayWrite, words }: Props) {
  const { config } = useConfig()
  const router = useRouter()
  const [found, setFound] = useState<readonly Fields[]>([])
  const [problem, setProblem] = useState('')
  const { api, admin } = config.routes
  useEffect(() => {
    const controller = new AbortController()
    const query = `where[${field}][equals]=${id}&depth=0&limit=200&sort=-madeOn`
    docsOf<Fields>(`${api}/${collection}?${query}`, controller.signal).then(setFound, () => undefined)
    return () => controller.abort()
  }, [api, collection, field, id])
  async function make(): Promise<void> {
    const answer = await sent<{ doc: { id: string } }>(`${api}/${collection}?depth=0`, { ...data, [field]: id })
    if ('problem' in answer) setProblem(answer.problem ?? words('common.failed'))
    else router.push(`${admin}/collections/${collection}/${answer.body.doc.id}`)
  }
  const lines: readonly LinkedLine[] = found.map((each) => ({
    key: String(each.id),
    href: `${admin}/collections/${collection}/${String(each.id)}`,
    title: String(each.title),
  }))
  return (
    <>
      <LinkedList title={title} lines={lines} />
      <p role="alert" className="leave__problem">
        {problem}
      </p>
      {mayWrite && (
        <Button type="button" buttonStyle="secondary" onClick={() => void make()}>
          {button}
        </Button>
      )}
    </>
  )
}
