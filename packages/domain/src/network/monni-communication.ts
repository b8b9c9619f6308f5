import type { LocalizedText } from '../locale/locale'
import type { Term } from '../locale/term'

/**
 * What MONNI's communication aims at.
 *
 * Source: MONNI plan 2021, chapter 8.
 */
export const monniCommunicationGoal = {
  fi: 'Viestimme ymmärrettävästi, yhdenmukaisesti, ajantasaisesti ja kohderyhmäystävällisesti.',
  sv: 'Vi kommunicerar begripligt, enhetligt, aktuellt och anpassat till målgruppen.',
  en: 'We communicate clearly, uniformly, up to date and with the target group in mind.',
} as const satisfies LocalizedText

/**
 * The principles of MONNI's communication.
 *
 * Source: MONNI plan 2021, chapter 8.
 */
export const monniCommunicationPrinciples = [
  {
    id: 'essential-for-the-aims',
    label: {
      fi: 'viestitään tavoitteiden kannalta olennainen, ei nosteta hanketta itseään',
      sv: 'det väsentliga för målen kommuniceras, projektet självt lyfts inte fram',
      en: 'what matters for the aims is told, the project itself is not put forward',
    },
  },
  { id: 'concrete', label: { fi: 'konkretiaa, tiiviisti', sv: 'konkret och kort', en: 'concrete and short' } },
  {
    id: 'kindness',
    label: { fi: 'ystävällisyys ja kiittäminen', sv: 'vänlighet och tack', en: 'kindness and thanks' },
  },
  {
    id: 'social-media',
    label: {
      fi: 'vuorovaikutus sosiaalisessa mediassa kanavissa, joita osataan tai opitaan käyttämään',
      sv: 'växelverkan i sociala medier i de kanaler man kan eller lär sig använda',
      en: 'interaction on social media in the channels one knows or learns to use',
    },
  },
  {
    id: 'dialogue',
    label: {
      fi: 'vuorovaikutus ja dialogi, vain toimittajille tiedotetaan',
      sv: 'växelverkan och dialog, endast journalister får meddelanden',
      en: 'interaction and dialogue; only journalists get releases',
    },
  },
  {
    id: 'truth',
    label: {
      fi: 'viestinnän sisältöjen ja lupausten on oltava totta',
      sv: 'innehållet och löftena i kommunikationen ska vara sanna',
      en: 'what is told and promised must be true',
    },
  },
] as const satisfies readonly Term[]

/**
 * What MONNI's communication needs. The plan also asks, as an open question, who of the MONNI team is a master of putting
 * things briefly.
 *
 * Source: MONNI plan 2021, chapter 8, "Tarpeet".
 */
export const monniCommunicationNeeds = [
  {
    id: 'own-place',
    label: {
      fi: 'paikka, jossa tieto on ulkopuolisille juuri sellaisena kuin itse haluamme ja johon some-viestintä linkittää',
      sv: 'en plats där informationen till utomstående är sådan vi själva vill ha den och dit sociala medier länkar',
      en: 'a place where outsiders find information just as we want it, and to which social media link',
    },
  },
  {
    id: 'recognisable-look',
    label: {
      fi: 'yhdenmukaisuutta tukevat tunnistettava tunnus, siisti visuaalinen ilme ja oma #tunniste',
      sv: 'en igenkännbar logotyp, ett snyggt visuellt uttryck och en egen #tagg som stöder enhetlighet',
      en: 'a recognisable logo, a tidy look and a #tag of its own, which support uniformity',
    },
  },
  { id: 'pictures', label: { fi: 'kuvien käyttö', sv: 'användning av bilder', en: 'the use of pictures' } },
  {
    id: 'partners-carry-it-on',
    label: {
      fi: 'yhteistyökumppanien ja avainhenkilöiden halu viedä viestiä eteenpäin',
      sv: 'samarbetsparternas och nyckelpersonernas vilja att föra budskapet vidare',
      en: 'partners’ and key persons’ wish to carry the message on',
    },
  },
  {
    id: 'leave-to-take-part',
    label: {
      fi: 'MONNI-tiimin lupa, rohkeus ja osaaminen osallistua keskusteluihin hankkeen edustajina',
      sv: 'MONNI-teamets lov, mod och kunnande att delta i diskussioner som projektets företrädare',
      en: 'the MONNI team’s leave, courage and skill to take part in discussions for the project',
    },
  },
  {
    id: 'self-monitoring',
    label: {
      fi: 'omavalvonta: voidaanko markkinoinnin lupaukset lunastaa',
      sv: 'egenkontroll: om löftena i marknadsföringen kan infrias',
      en: 'self-monitoring: whether what marketing promises can be kept',
    },
  },
] as const satisfies readonly Term[]

/** A means of MONNI's communication, and whether the plan ticks it as done. */
export interface CommunicationMeans extends Term {
  readonly isTicked: boolean
}

/**
 * The means of MONNI's communication; those ticked were in use when the plan was written.
 *
 * Source: MONNI plan 2021, chapter 8, "Keinot".
 */
export const monniCommunicationMeans = [
  {
    id: 'website',
    isTicked: true,
    label: {
      fi: 'nettisivu omassa hallinnassa',
      sv: 'en webbplats i egen regi',
      en: 'a website under its own control',
    },
  },
  {
    id: 'social-media-channels',
    isTicked: true,
    label: {
      fi: 'some-kanavat: Twitter ja LinkedIn',
      sv: 'kanaler i sociala medier: Twitter och LinkedIn',
      en: 'social media: Twitter and LinkedIn',
    },
  },
  {
    id: 'releases-and-opinions',
    isTicked: false,
    label: {
      fi: 'tiedotteet ja mielipidekirjoitukset',
      sv: 'meddelanden och insändare',
      en: 'releases and opinion pieces',
    },
  },
  {
    id: 'logo-look-and-tag',
    isTicked: true,
    label: {
      fi: 'tunnus, visuaalinen ilme, #tunniste, kuvat ja yhtenäiset diapohjat',
      sv: 'logotyp, visuellt uttryck, #tagg, bilder och enhetliga diamallar',
      en: 'logo, look, #tag, pictures and slides of one kind',
    },
  },
  {
    id: 'ready-packages',
    isTicked: false,
    label: {
      fi: 'valmiit markkinointipaketit MONNI-tiimille ja avainkumppaneille, esimerkiksi tulevista koulutuksista',
      sv: 'färdiga marknadsföringspaket för MONNI-teamet och nyckelparterna, till exempel om kommande utbildningar',
      en: 'ready marketing packages for the MONNI team and key partners, for example on coming trainings',
    },
  },
  {
    id: 'thinking-together',
    isTicked: true,
    label: {
      fi: 'viestinnän välitön ja ajantasainen pohtiminen yhdessä',
      sv: 'att genast och i rätt tid fundera på kommunikationen tillsammans',
      en: 'thinking about communication together, at once and up to date',
    },
  },
] as const satisfies readonly CommunicationMeans[]
