'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { say } from '../../text'
import { LinkedList, type LinkedLine } from '../linked-list'
import { useLanguage } from '../language/use-language'

type Fields = Readonly<Record<string, unknown>>

/** What the network in the form has asked, and the memos that have come back to it. */
export function NetworkMatters() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [lists, setLists] = useState<Readonly<Record<'questions' | 'memos', readonly Fields[]>>>({
    questions: [],
    memos: [],
  })
  const { api, admin } = config.routes
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    async function found(slug: string, path: string, sort: string): Promise<Fields[]> {
      const query = `where[${path}][in]=${String(id)}&depth=0&limit=100&sort=${sort}`
      const reply = await fetch(`${api}/${slug}?${query}`, { credentials: 'include', signal: controller.signal })
      return reply.ok ? ((await reply.json()) as { docs: Fields[] }).docs : []
    }
    Promise.all([found('questions', 'network', '-raisedOn'), found('memos', 'networks', '-writtenOn')]).then(
      ([questions, memos]) => setLists({ questions, memos }),
      () => undefined,
    )
    return () => controller.abort()
  }, [api, id])
  function lines(slug: 'questions' | 'memos'): readonly LinkedLine[] {
    return lists[slug].map(({ id: record, title }) => ({
      key: String(record),
      href: `${admin}/collections/${slug}/${String(record)}`,
      title: String(title),
    }))
  }
  if (lists.questions.length === 0 && lists.memos.length === 0) return null
  return (
    <section className="belongings">
      <LinkedList title={say({ i18n: { language } }, 'memos.plural')} lines={lines('memos')} />
      <LinkedList title={say({ i18n: { language } }, 'networkQuestions.plural')} lines={lines('questions')} />
    </section>
  )
}
