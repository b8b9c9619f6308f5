import type { LocalizedText } from '../locale/locale'

/** A document that figures and terms are taken from. */
export interface SourceDocument {
  /** The short name by which everything cites it. */
  readonly name: string
  readonly title: LocalizedText
}

/** The documents that everything in this package comes from, by the short names that cite them. */
export const sourceDocuments = [
  {
    name: 'SyTy Uusimaa 2020',
    title: {
      fi: 'Systeeminen toimintamalli Uudenmaan kunnissa, SyTy-hanke 2019–2020 (Socca)',
      sv: 'Den systemiska verksamhetsmodellen i Nylands kommuner, projektet SyTy 2019–2020 (Socca)',
      en: 'The systemic practice model in the municipalities of Uusimaa, SyTy project 2019–2020 (Socca)',
    },
  },
  {
    name: 'Pirkanmaa support model 2023',
    title: {
      fi: 'Systeemisen toimintamallin tuki- ja koordinaatiomalli, Pirkanmaa 2023',
      sv: 'Stöd- och samordningsmodell för den systemiska verksamhetsmodellen, Birkaland 2023',
      en: 'Support-and-coordination model of the systemic practice model, Pirkanmaa 2023',
    },
  },
  {
    name: 'SyTy workshop 2018',
    title: {
      fi: 'SyTy-hankkeen työpaja I, 22.10.2018 (THL)',
      sv: 'Projektet SyTy, verkstad I, 22.10.2018 (THL)',
      en: 'SyTy project, workshop I, 22.10.2018 (THL)',
    },
  },
  {
    name: 'Pirkanmaa LAPE 2018',
    title: {
      fi: 'Systeeminen lastensuojelu, Pirkanmaan maakunnan LAPE-ryhmä 22.10.2018',
      sv: 'Systemiskt barnskydd, LAPE-gruppen i landskapet Birkaland 22.10.2018',
      en: 'Systemic child protection, LAPE group of the region (maakunta) of Pirkanmaa, 22.10.2018',
    },
  },
  {
    name: 'MONNI plan 2021',
    title: {
      fi: 'Lastensuojelun monialainen kehittäminen 2020–2022 (MONNI), toimeenpanosuunnitelma 16.2.2021',
      sv: 'Tvärsektoriell utveckling av barnskyddet 2020–2022 (MONNI), genomförandeplan 16.2.2021',
      en: 'Multi-sector development of child protection 2020–2022 (MONNI), implementation plan 16.2.2021',
    },
  },
  {
    name: 'Statistics Finland regions',
    title: {
      fi: 'Aluejaot ja luokitukset, Tilastokeskus',
      sv: 'Områdesindelningar och klassificeringar, Statistikcentralen',
      en: 'Regional divisions and classifications, Statistics Finland',
    },
  },
  {
    name: 'Child Welfare Act',
    title: { fi: 'Lastensuojelulaki 417/2007', sv: 'Barnskyddslag 417/2007', en: 'Child Welfare Act 417/2007' },
  },
  {
    name: 'Government decision on provinces 2019',
    title: {
      fi: 'Valtioneuvoston päätös maakuntajaosta 29.8.2019',
      sv: 'Statsrådets beslut om indelningen i landskap 29.8.2019',
      en: 'Government decision on the division into regions (maakunta), 29.8.2019',
    },
  },
] as const satisfies readonly SourceDocument[]

/** Short name of a document. */
export type SourceName = (typeof sourceDocuments)[number]['name']

/** A place in a document: a slide, a heading, a chapter or a section; `null` = the document as a whole. */
export interface Citation {
  readonly document: SourceName
  readonly place: string | null
}
