import type { LocalizedText } from '../locale/locale'

/** What a development team of MONNI works on, for whom. */
export interface DevelopmentTheme {
  /** Where: a region (maakunta), Tampere, or the co-operation area as a whole. */
  readonly area: 'kanta-hame' | 'pirkanmaa' | 'tampere' | 'etela-pohjanmaa' | 'cooperation-area'
  /** The letter by which the source names it. */
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E'
  /** The parties or the subject. */
  readonly label: LocalizedText
}

const expertiseByExperience = {
  fi: 'Kokemusasiantuntijuus kehittämisen ja työskentelyn rakenteisiin',
  sv: 'Erfarenhetsexpertis i utvecklingens och arbetets strukturer',
  en: 'Expertise by experience in the structures of development and work',
} as const satisfies LocalizedText

/**
 * The themes of MONNI's development teams (kehittämisen tiimi): one or more teams for each.
 *
 * Source: MONNI plan 2021, chapter 2.
 */
export const developmentThemes = [
  {
    area: 'kanta-hame',
    letter: 'A',
    label: {
      fi: 'Lastenpsykiatria, varhaiskasvatus, alakoululaisten oppilashuolto ja lastensuojelun sosiaalityö',
      sv: 'Barnpsykiatri, småbarnspedagogik, elevvård i lågstadiet och barnskyddets socialarbete',
      en: 'Child psychiatry, early education, welfare of younger pupils and child protection social work',
    },
  },
  {
    area: 'kanta-hame',
    letter: 'B',
    label: {
      fi: 'Nuorisopsykiatria, alaikäisten päihdetyö, sijaishuoltopaikat ja lastensuojelun sosiaalityö',
      sv: 'Ungdomspsykiatri, missbrukarvård för minderåriga, platser för vård utom hemmet och barnskyddets socialarbete',
      en: 'Adolescent psychiatry, substance work with minors, places of substitute care and child protection social work',
    },
  },
  {
    area: 'kanta-hame',
    letter: 'C',
    label: {
      fi: 'Perusopetus, yläkoululaisten ja 2. asteen oppilashuolto ja lastensuojelun sosiaalityö',
      sv: 'Grundläggande utbildning, elevvård i högstadiet och på andra stadiet och barnskyddets socialarbete',
      en: 'Basic education, welfare of older pupils and students, and child protection social work',
    },
  },
  { area: 'kanta-hame', letter: 'D', label: expertiseByExperience },
  {
    area: 'pirkanmaa',
    letter: 'A',
    label: {
      fi: 'Päihdehuolto, mielenterveyspalvelut, nuorisopsykiatria ja lastensuojelu',
      sv: 'Missbrukarvård, mentalvårdstjänster, ungdomspsykiatri och barnskydd',
      en: 'Substance services, mental health services, adolescent psychiatry and child protection',
    },
  },
  {
    area: 'pirkanmaa',
    letter: 'B',
    label: {
      fi: 'Perusopetus ja lastensuojelu',
      sv: 'Grundläggande utbildning och barnskydd',
      en: 'Basic education and child protection',
    },
  },
  {
    area: 'pirkanmaa',
    letter: 'C',
    label: {
      fi: 'Oppilashuolto ja lastensuojelu',
      sv: 'Elevvård och barnskydd',
      en: 'Student welfare and child protection',
    },
  },
  { area: 'pirkanmaa', letter: 'D', label: expertiseByExperience },
  {
    area: 'tampere',
    letter: 'A',
    label: {
      fi: 'Leinolan perhetukikeskus, päihdehuolto, mielenterveyspalvelut ja sijaishuollon sosiaalityö',
      sv: 'Leinola familjestödscenter, missbrukarvård, mentalvårdstjänster och socialarbete inom vård utom hemmet',
      en: 'Leinola family support centre, substance services, mental health services and substitute care social work',
    },
  },
  {
    area: 'tampere',
    letter: 'B',
    label: {
      fi: 'Sijaishuollon hybridi- eli monialaisen osaston mallinnus',
      sv: 'Modell för en hybridavdelning, en tvärsektoriell avdelning inom vård utom hemmet',
      en: 'Model of a hybrid, multi-sector unit of substitute care',
    },
  },
  {
    area: 'tampere',
    letter: 'C',
    label: {
      fi: 'MDFT-menetelmän käyttöönoton arviointi lastensuojelussa',
      sv: 'Utvärdering av ibruktagandet av MDFT-metoden i barnskyddet',
      en: 'Evaluation of taking the MDFT method into use in child protection',
    },
  },
  {
    area: 'etela-pohjanmaa',
    letter: 'A',
    label: {
      fi: 'Lasten- ja nuorisopsykiatria ja lastensuojelun sosiaalityö',
      sv: 'Barn- och ungdomspsykiatri och barnskyddets socialarbete',
      en: 'Child and adolescent psychiatry and child protection social work',
    },
  },
  {
    area: 'etela-pohjanmaa',
    letter: 'B',
    label: {
      fi: 'Perhe- tai sote-keskus, perusopetus, oppilashuolto ja lastensuojelun sosiaalityö',
      sv: 'Familje- eller social- och hälsocentral, grundläggande utbildning, elevvård och barnskyddets socialarbete',
      en: 'Family or health and social centre, basic education, student welfare and child protection social work',
    },
  },
  {
    area: 'etela-pohjanmaa',
    letter: 'C',
    label: {
      fi: 'Moniammatillinen asiantuntijaryhmä (lastensuojelulaki 14 §) ja lastensuojelun avo- ja sijaishuollon sosiaalityö',
      sv: 'Den yrkesövergripande sakkunniggruppen (barnskyddslagen 14 §) och socialarbetet inom barnskyddets öppenvård och vård utom hemmet',
      en: 'The multi-professional expert group (Child Welfare Act, section 14) and social work in open and substitute care',
    },
  },
  {
    area: 'etela-pohjanmaa',
    letter: 'D',
    label: {
      fi: 'Nepsy-työ monialaisesti ja lastensuojelun avo- ja sijaishuollon sosiaalityö',
      sv: 'Tvärsektoriellt neuropsykiatriskt arbete och socialarbetet inom barnskyddets öppenvård och vård utom hemmet',
      en: 'Multi-sector neuropsychiatric work and social work in open and substitute care of child protection',
    },
  },
  { area: 'etela-pohjanmaa', letter: 'E', label: expertiseByExperience },
  {
    area: 'cooperation-area',
    letter: 'A',
    label: {
      fi: 'Asiakasosallisuuden mittarit lastensuojelun käytännön työhön',
      sv: 'Mätare för klientdelaktighet i barnskyddets praktiska arbete',
      en: 'Measures of client participation for the practical work of child protection',
    },
  },
] as const satisfies readonly DevelopmentTheme[]
