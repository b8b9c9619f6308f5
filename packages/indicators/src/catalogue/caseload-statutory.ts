import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of teams whose children per responsible social worker are within the statutory cap of the day. */
export const caseloadStatutory = defineIndicator({
  id: 'caseload-statutory',
  version: 1,
  name: {
    fi: 'Lapsimäärä lain enimmäismäärän mukainen',
    sv: 'Antalet barn inom lagens maximiantal',
    en: 'Caseload within the statutory cap',
  },
  description: {
    fi:
      'Kuinka suurella osalla raportoineista tiimeistä on vastuusosiaalityöntekijää kohti enintään niin monta ' +
      'lasta kuin jakson viimeisenä päivänä voimassa oleva lain enimmäismäärä sallii: 35 vuosina 2022–2023 ja 30 ' +
      'vuodesta 2024. Ennen vuotta 2022 enimmäismäärää ei ollut. Luku on tiimin keskiarvo: se ei kerro, ylittyykö ' +
      'enimmäismäärä jonkun työntekijän kohdalla.',
    sv:
      'Hur stor andel av de team som har rapporterat som per ansvarig socialarbetare har högst så många barn som ' +
      'det lagstadgade maximiantalet på periodens sista dag tillåter: 35 åren 2022–2023 och 30 från och med 2024. ' +
      'Före 2022 fanns inget maximiantal. Talet är ett medeltal för teamet: det visar inte om maximiantalet ' +
      'överskrids för en enskild medarbetare.',
    en:
      'How many of the teams that have reported have at most as many children per responsible social worker as ' +
      'the statutory cap in force on the last day of the period allows: 35 in 2022–2023 and 30 from 2024. Before ' +
      '2022 there was no cap. The figure is the mean of the team: it does not tell whether some worker is above ' +
      'the cap.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'higher',
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
  over: { exists: 'childrenPerCaseHolder' },
  numerator: { count: 'rows', where: { field: 'childrenPerCaseHolder', operator: '<=', than: 'statutoryCap' } },
  denominator: { count: 'rows' },
  missingData: { noDataWhen: teamsCouldReport, appliesWhen: { exists: 'statutoryCap' } },
  example: {
    rows: [
      { childrenPerCaseHolder: 30, statutoryCap: 30 },
      { childrenPerCaseHolder: 33, statutoryCap: 30 },
      { childrenPerCaseHolder: 18, statutoryCap: 30 },
    ],
    numerator: 2,
    denominator: 3,
    value: 2 / 3,
  },
})
