'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** The tab of a new record, which opens at the same one when it has been stored and has an address of its own. */
let openedInNew: string | null = null

/** Which of the tabs is open: the one that the address names after `#`, else the first; and how another is opened. */
export function useOpenTab(names: readonly string[]): readonly [string, (name: string) => void] {
  const { id } = useDocumentInfo()
  const [opened, setOpened] = useState(names[0] ?? '')
  const all = names.join(' ')
  useEffect(() => {
    function follow(): void {
      const asked = window.location.hash.slice(1) || (id === undefined ? null : openedInNew)
      openedInNew = null
      if (asked !== null && all.split(' ').includes(asked)) setOpened(asked)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [all, id])
  function open(name: string): void {
    setOpened(name)
    if (id === undefined) openedInNew = name
    else window.history.replaceState(window.history.state, '', `#${name}`)
  }
  return [opened, open]
}
