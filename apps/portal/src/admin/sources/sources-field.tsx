'use client'

import type { ShownFact } from '@kotipesa/domain'
import { useLanguage } from '../language/use-language'
import { Sources } from './sources'

/** Whose word it is what a form offers and advises, at the end of the form. */
export function SourcesField({ facts }: { facts: readonly ShownFact[] }) {
  return <Sources language={useLanguage()} facts={facts} />
}
