import type { Locale, LocalizedText } from '@kotipesa/domain'

/** Titles of the documents by the short names of docs/sources.md. */
export const sourceDocuments = {
  'Pirkanmaa support model 2023': {
    fi: 'Systeemisen toimintamallin tuki- ja koordinaatiomalli, Pirkanmaa 2023',
    sv: 'Stöd- och samordningsmodellen för den systemiska verksamhetsmodellen, Birkaland 2023',
    en: 'Support and coordination model of the systemic practice model, Pirkanmaa 2023',
  },
  'SyTy workshop 2018': {
    fi: 'SyTy-hankkeen työpaja I, THL 22.10.2018',
    sv: 'SyTy-projektets workshop I, THL 22.10.2018',
    en: 'SyTy project, workshop I, THL 22.10.2018',
  },
  'Pirkanmaa LAPE 2018': {
    fi: 'Pirkanmaan LAPE-ryhmän diat 22.10.2018',
    sv: 'Bildspel för LAPE-gruppen i Birkaland 22.10.2018',
    en: 'Slides for the LAPE group of Pirkanmaa, 22.10.2018',
  },
  'SyTy Uusimaa 2020': {
    fi: 'Systeeminen toimintamalli Uudenmaan kunnissa, SyTy-hanke 2019–2020',
    sv: 'Den systemiska verksamhetsmodellen i Nylands kommuner, SyTy-projektet 2019–2020',
    en: 'The systemic practice model in the municipalities of Uusimaa, SyTy project 2019–2020',
  },
  'MONNI plan 2021': {
    fi: 'MONNI-hankkeen toimeenpanosuunnitelma 2020–2022 (16.2.2021)',
    sv: 'MONNI-projektets verkställighetsplan 2020–2022 (16.2.2021)',
    en: 'Implementation plan of the MONNI project 2020–2022 (16.2.2021)',
  },
  'own document': {
    fi: 'Alueen oma asiakirja',
    sv: 'Områdets eget dokument',
    en: 'A document of the region’s own',
  },
  'Child Welfare Act': {
    fi: 'Lastensuojelulaki 13 b §',
    sv: 'Barnskyddslagen 13 b §',
    en: 'Child Welfare Act, section 13 b',
  },
} as const satisfies Record<string, LocalizedText>

export type SourceDocument = keyof typeof sourceDocuments

/** A place in a source document. */
export interface SourceReference {
  readonly document: SourceDocument
  /** Where in the document and what it says there. */
  readonly place: LocalizedText
}

/** The sources in words: `Lastensuojelulaki 13 b §: …; …`. */
export function sourceText(source: readonly SourceReference[], locale: Locale): string {
  return source.map(({ document, place }) => `${sourceDocuments[document][locale]}: ${place[locale]}`).join('; ')
}
