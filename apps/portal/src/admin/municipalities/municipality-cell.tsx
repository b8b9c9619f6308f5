'use client'

import type { DefaultCellComponentProps } from 'payload'
import { municipalityName } from '../../text/municipality-name'
import { useLanguage } from '../language/use-language'
import { useFoundedMunicipalities } from './use-founded'

/** A municipality or several in a list, by name. */
export function MunicipalityCell({ cellData }: DefaultCellComponentProps) {
  useFoundedMunicipalities()
  const language = useLanguage()
  const codes: readonly unknown[] = Array.isArray(cellData) ? cellData : [cellData]
  const names = codes.flatMap((code) => municipalityName(code, language) ?? [])
  return <span>{names.join(', ')}</span>
}
