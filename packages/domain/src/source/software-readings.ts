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
    id: 'states-from-records',
    label: {
      fi: 'Milloin tietueet puhuvat sen puolesta, että osatekijä on sovittu tai käytössä',
      sv: 'När uppgifterna talar för att en del är överenskommen eller i bruk',
      en: 'When records speak for an element being agreed or in use',
    },
    reason: {
      fi: 'Lähteet nimeävät osatekijät, mutta eivät kerro, mistä niiden käyttö näkyy. Rajat ovat matalia: ne näyttävät, että toimintaa on, eivät kuinka hyvää se on. Ihminen hyväksyy tai hylkää ehdotuksen.',
      sv: 'Källorna namnger delarna men säger inte av vad det syns att de används. Gränserna är låga: de visar att det finns verksamhet, inte hur bra den är. En människa godkänner eller avvisar förslaget.',
      en: 'The sources name the elements, not what shows that they are in use. The limits are low: they show that there is activity, not how good it is. A person accepts or declines the proposal.',
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
  {
    id: 'topics-of-support',
    label: {
      fi: 'Aiheet, joista matalan kynnyksen tukea kysytään',
      sv: 'Ämnen i vilka lågtröskelstöd efterfrågas',
      en: 'Topics about which low-threshold support is asked for',
    },
    reason: {
      fi: 'Lähde kertoo, että sovitaan asiantuntija, joka neuvoo ja opastaa, mutta ei sitä, mistä kysytään. Aiheet ovat laveita, jotta kirjauksesta ei voi päätellä asiakasta eikä kysyjää.',
      sv: 'Källan säger att en expert som råder och vägleder ska utses, men inte vad det frågas om. Ämnena är breda, så att varken klienten eller den som frågat kan härledas ur anteckningen.',
      en: 'The source says that an expert who advises is agreed on, not what is asked. The topics are broad, so that neither a client nor whoever asked can be derived from an entry.',
    },
  },
] as const satisfies readonly OwnReading[]
