import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of case holders who are over the statutory cap. */
export const workersOverCap = defineIndicator({
  id: 'workers-over-cap',
  version: 1,
  name: {
    fi: 'Enimmäismäärän ylittävät työntekijät',
    sv: 'Medarbetare över maximiantalet',
    en: 'Workers over the cap',
  },
  description: {
    fi: 'Kuinka suurella osalla vastuusosiaalityöntekijöistä on enemmän lapsia kuin laki sallii. Ennen vuotta 2022 enimmäismäärää ei ollut.',
    sv: 'Hur stor andel av de ansvariga socialarbetarna som har fler barn än lagen tillåter. Före 2022 fanns inget maximiantal.',
    en: 'How many of the responsible social workers have more children than the law allows. Before 2022 there was no cap.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'lower',
  source: [
    {
      document: 'Child Welfare Act',
      place: {
        fi: 'enintään 35 lasta sosiaalityöntekijää kohti 1.1.2022–31.12.2023, enintään 30 lasta 1.1.2024 alkaen',
        sv: 'högst 35 barn per socialarbetare 1.1.2022–31.12.2023, högst 30 barn från och med 1.1.2024',
        en: 'at most 35 children per social worker 1.1.2022–31.12.2023, at most 30 from 1.1.2024',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  over: { and: [{ exists: 'workersOverCap' }, { field: 'caseHolders', operator: '>', value: 0 }] },
  numerator: { sum: 'workersOverCap' },
  denominator: { sum: 'caseHolders' },
  missingData: { noDataWhen: teamsCouldReport, appliesWhen: { exists: 'statutoryCap' } },
  example: {
    rows: [{ workersOverCap: 1, caseHolders: 4 }],
    numerator: 1,
    denominator: 4,
    value: 1 / 4,
  },
})
