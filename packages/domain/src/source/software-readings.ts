import type { OwnReading } from './own-reading'

/** Our own readings of how records are kept with the software; the documents know no software. */
export const softwareReadings = [
  {
    id: 'limits-of-a-reporting-round',
    label: {
      fi: 'Raportin voi korjata 14 päivää, kierros ottaa raportteja 14 päivää määräpäivän jälkeen, ja tiimejä verrataan, kun luvun on kertonut vähintään viisi',
      sv: 'En rapport kan korrigeras i 14 dagar, en runda tar emot rapporter i 14 dagar efter sista dagen, och team jämförs när minst fem har uppgett talet',
      en: 'A report can be corrected for 14 days, a round takes reports for 14 days after they were due, and teams are compared when at least five have told the number',
    },
    reason: {
      fi: 'Lähteet eivät kerro, miten raportit kerätään. Alle viiden tiimin vertailusta voisi päätellä yhden tiimin luvun.',
      sv: 'Källorna säger inte hur rapporterna samlas in. Ur en jämförelse av färre än fem team kunde man härleda ett enskilt teams tal.',
      en: 'The sources do not tell how reports are collected. From a comparison of fewer than five teams one could derive the number of one of them.',
    },
  },
  {
    id: 'limits-of-feedback',
    label: {
      fi: 'Palautteessa on viisi astetta, ja se näytetään, kun vastauksia on vähintään viisi',
      sv: 'Responsen har fem grader och visas när det finns minst fem svar',
      en: 'Feedback has five degrees and is shown when there are at least five answers',
    },
    reason: {
      fi: 'Lähteet kertovat, että palautetta kerätään, mutta eivät miten. Alle viidestä vastauksesta voisi päätellä, kuka on vastannut mitäkin.',
      sv: 'Källorna säger att respons samlas in, men inte hur. Ur färre än fem svar kunde man härleda vem som har svarat vad.',
      en: 'The sources tell that feedback is collected, not how. From fewer than five answers one could derive who has answered what.',
    },
  },
  {
    id: 'terms-of-the-software',
    label: {
      fi: 'Sanat, joilla ohjelmisto pitää kirjaa',
      sv: 'Ord som programmet för bok med',
      en: 'Words by which the software keeps records',
    },
    reason: {
      fi: 'Lähteet eivät nimeä ajanjaksoja, tiloja, rooleja eikä poikkeamia; ohjelmisto tarvitsee niille omat sanansa.',
      sv: 'Källorna namnger inte perioder, tillstånd, roller eller avvikelser; programmet behöver egna ord för dem.',
      en: 'The sources do not name periods, states, roles or deviations; the software needs words of its own for them.',
    },
  },
] as const satisfies readonly OwnReading[]
