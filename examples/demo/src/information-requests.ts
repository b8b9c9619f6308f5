import { addDays, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { demoId } from './identity'
import { drawFor } from './random'
import type { Setting } from './setting'

/** A request for information, and what became of it. */
export interface DemoRequest {
  readonly id: string
  readonly region: RegionCode
  readonly askedBy: string
  readonly about: string
  readonly cameOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly givenOn: CalendarDate | null
  readonly refusedOn: CalendarDate | null
  readonly given: string | null
  readonly permitNumber: string | null
  readonly permitUntil: CalendarDate | null
}

const open = { givenOn: null, refusedOn: null, given: null, permitNumber: null, permitUntil: null } as const

/** Four invented requests of a region: one late or due soon, one due later, one given on a permit, one refused. */
export function makeRequests({ seed, until, region: { code } }: Setting): readonly DemoRequest[] {
  const draw = drawFor(seed, `information requests/${code}`)
  function request(name: string, more: Omit<DemoRequest, 'id' | 'region'>): DemoRequest {
    return { id: demoId(seed, `information request/${code}/${name}`), region: code, ...more }
  }
  const given = addDays(until, -draw.whole(60, 200))
  const refused = addDays(until, -draw.whole(40, 200))
  return [
    request('soon', {
      ...open,
      askedBy: 'Aluevaltuuston ryhmä (esimerkki)',
      about: 'Keksitty esimerkki: kuinka moni lastensuojelun tiimi on koulutettu ja mitä koulutus on maksanut?',
      cameOn: addDays(until, -25),
      dueOn: addDays(until, draw.chance(0.3) ? -draw.whole(1, 6) : draw.whole(1, 12)),
    }),
    request('later', {
      ...open,
      askedBy: 'Paikallislehti, toimittaja (esimerkki)',
      about: 'Keksitty esimerkki: miten tiimien asiakasmäärät ovat muuttuneet kahden vuoden aikana?',
      cameOn: addDays(until, -3),
      dueOn: addDays(until, draw.whole(20, 40)),
    }),
    request('given', {
      ...open,
      askedBy: 'Yliopisto, tutkija (esimerkki)',
      about: 'Keksitty esimerkki: koulutusten osallistujamäärät ryhmittäin ilman henkilötietoja.',
      cameOn: addDays(given, -20),
      dueOn: addDays(given, 10),
      givenOn: given,
      given: 'Keksitty esimerkki: taulukko osallistujista ryhmittäin vuosilta 2023–2025.',
      permitNumber: `TUT-${draw.whole(100, 999)}`,
      permitUntil: addDays(until, draw.whole(30, 300)),
    }),
    request('refused', {
      ...open,
      askedBy: 'Markkinointiyritys (esimerkki)',
      about: 'Keksitty esimerkki: tiimien työntekijöiden nimet ja yhteystiedot.',
      cameOn: addDays(refused, -10),
      dueOn: addDays(refused, 20),
      refusedOn: refused,
      given: 'Keksitty esimerkki: henkilötietoja ei anneta markkinointiin.',
    }),
  ]
}
