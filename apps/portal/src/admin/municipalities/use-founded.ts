'use client'

import type { FoundedMunicipality } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { knownFounded, rememberFounded } from '../../municipality-keys/known'
import { docsOf } from '../docs-of'

/** Asked for once on a page: many fields and cells want the same. */
let asked: Promise<readonly FoundedMunicipality[]> | null = null

async function ask(address: string): Promise<readonly FoundedMunicipality[]> {
  const founded = await docsOf<FoundedMunicipality>(address)
  rememberFounded(founded, Date.now())
  return founded
}

/** The municipalities of keys that were taken in and that the product does not know by itself; none until they are there. */
export function useFoundedMunicipalities(): readonly FoundedMunicipality[] {
  const { config } = useConfig()
  const [founded, setFounded] = useState(knownFounded)
  const address = `${config.routes.api}/regions/municipalities`
  useEffect(() => {
    asked ??= ask(address)
    asked.then(setFounded, () => {
      asked = null
    })
  }, [address])
  return founded
}
