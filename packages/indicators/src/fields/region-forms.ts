import { pillars, type PillarId } from '@kotipesa/domain'
import { localized, type NullableNumberWords, type NumberWords } from './field-words'

/** The forms of the name of what is counted. */
export interface ThingForms {
  /** Genitive and partitive plural. */
  readonly fi: readonly [string, string]
  readonly sv: string
  readonly en: string
}

/** How many of something a region has. */
export function thingsWords({ fi: [ofMany, many], sv, en }: ThingForms): NumberWords {
  return {
    label: localized(`${ofMany} määrä`, `antalet ${sv}`, `the number of ${en}`),
    is: localized(`joilla ${many} on #`, `där antalet ${sv} är #`, `where the number of ${en} is #`),
    some: localized(`joilla on {${many}}`, `där det finns {${sv}}`, `where there are {${en}}`),
    none: localized(`joilla ei ole {${many}}`, `där det inte finns {${sv}}`, `where there are no {${en}}`),
    total: localized(`${ofMany} määrä`, `antalet ${sv}`, `number of ${en}`),
  }
}

/** The latest count of the staff of a role. */
export function staffWords({ fi: [ofMany, many], sv, en }: ThingForms): NullableNumberWords {
  return {
    label: localized(
      `${ofMany} viimeksi ilmoitettu määrä`,
      `det senast angivna antalet ${sv}`,
      `the latest count of ${en}`,
    ),
    is: localized(
      `joilla ${many} on viimeksi ilmoitetun mukaan #`,
      `där det senast angivna antalet ${sv} är #`,
      `where the latest count of ${en} is #`,
    ),
    known: localized(
      `joilla on ilmoitettu {${ofMany} määrä}`,
      `där {antalet ${sv}} har angivits`,
      `where {the number of ${en}} has been given`,
    ),
    unknown: localized(
      `joilla ei ole ilmoitettu {${ofMany} määrää}`,
      `där {antalet ${sv}} inte har angivits`,
      `where {the number of ${en}} has not been given`,
    ),
    total: localized(
      `${ofMany} viimeksi ilmoitettu määrä`,
      `det senast angivna antalet ${sv}`,
      `latest count of ${en}`,
    ),
  }
}

/** The forms of who takes part in what. */
export interface TrainedForms {
  /** Who (genitive plural) takes part in what (illative plural, followed by a relative clause). */
  readonly fi: readonly [string, string]
  readonly sv: readonly [string, string]
  readonly en: readonly [string, string]
}

/** Participations in the training of a role. */
export function trainedWords({ fi, sv, en }: TrainedForms): NumberWords {
  const label = localized(
    `${fi[0]} osallistumiset ${fi[1]}, jotka ovat päättyneet jakson viimeiseen päivään mennessä`,
    `${sv[0]} deltaganden i ${sv[1]} som har avslutats senast på periodens sista dag`,
    `${en[0]} participations in ${en[1]} completed by the last day of the period`,
  )
  return {
    label,
    is: localized(
      `joilla ${fi[0]} osallistumisia ${fi[1]} jakson viimeiseen päivään mennessä on #`,
      `där antalet deltaganden av ${sv[0]} i ${sv[1]} senast på periodens sista dag är #`,
      `where the number of ${en[0]} participations in ${en[1]} by the last day of the period is #`,
    ),
    total: label,
  }
}

/** Something countable that is said the same way in a comparison and as a sum. */
export function quantityWords(fi: string, sv: string, en: string): NumberWords {
  return {
    label: localized(fi, sv, en),
    is: localized(`joilla ${fi} on #`, `där ${sv} är #`, `where the ${en} is #`),
    total: localized(fi, sv, en),
  }
}

/** How much of something a region records at all. */
export function recordedWords(fi: string, sv: string, en: string): NumberWords {
  return {
    ...quantityWords(fi, sv, en),
    none: localized(`joiden {${fi}} on nolla`, `där {${sv}} är noll`, `where the {${en}} is zero`),
  }
}

export function elementsWords(pillar: PillarId): NumberWords {
  const label = pillars.find(({ id }) => id === pillar)?.label ?? localized('', '', '')
  const name = localized(
    `pilarin ${pillar} (${label.fi})`,
    `pelare ${pillar} (${label.sv})`,
    `pillar ${pillar} (${label.en})`,
  )
  return {
    ...quantityWords(
      `${name.fi} osatekijöiden määrä`,
      `antalet delar i ${name.sv}`,
      `number of elements of ${name.en}`,
    ),
    total: localized(
      `${name.fi} osatekijät × alueet`,
      `delarna i ${name.sv} × områdena`,
      `elements of ${name.en} × regions`,
    ),
  }
}

export function inUseWords(pillar: PillarId): NumberWords {
  return {
    ...quantityWords(
      `pilarin ${pillar} käytössä olevien osatekijöiden määrä`,
      `antalet delar i bruk i pelare ${pillar}`,
      `number of elements of pillar ${pillar} in use`,
    ),
    total: localized(
      `pilarin ${pillar} osatekijät, jotka ovat käytössä jakson viimeisenä päivänä`,
      `de delar i pelare ${pillar} som är i bruk på periodens sista dag`,
      `elements of pillar ${pillar} in use on the last day of the period`,
    ),
  }
}
