import type { Term } from '../locale/term'

/**
 * What is told of an agreement of a development team (kehittämisen tiimi): their number is counted and their quality
 * assessed.
 *
 * Source: MONNI plan 2021, chapter 7; that the theme is that of the development team is in chapter 2.
 */
export const agreementParts = [
  {
    id: 'development-team',
    label: { fi: 'kehittämisen tiimi', sv: 'utvecklingsteam', en: 'development team' },
  },
  { id: 'theme', label: { fi: 'teema', sv: 'tema', en: 'theme' } },
  { id: 'content', label: { fi: 'mitä sovittiin', sv: 'vad man kom överens om', en: 'what was agreed' } },
  {
    id: 'quality',
    label: { fi: 'laadullinen arvio', sv: 'kvalitativ bedömning', en: 'assessment of quality' },
  },
] as const satisfies readonly Term[]
