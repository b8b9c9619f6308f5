import {
  addDays,
  type AccessibilityStateId,
  type CalendarDate,
  type MaterialAudienceId,
  type MaterialLanguageId,
  type MaterialTypeId,
  type MaterialVisibilityId,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import type { Setting } from './setting'
import { dayOf, nextTrainingDay } from './working-days'

export type DemoMaterial = NonNullable<Facts['materials']>[number]

/** What material says besides its type, its days and its accessibility. */
export interface DemoMaterialTold {
  readonly audiences: readonly MaterialAudienceId[]
  readonly languages: readonly MaterialLanguageId[]
  readonly visibility: MaterialVisibilityId
  readonly link: string | null
  readonly description: string
  readonly reviewOn: CalendarDate
}

interface Kind {
  readonly title: string
  readonly description: string
  readonly type: MaterialTypeId
  readonly audiences: readonly MaterialAudienceId[]
  readonly visibility: MaterialVisibilityId
}

/** What the bank of an invented region holds. */
const kinds: readonly Kind[] = [
  {
    title: 'Esittelyesite perheille',
    description: 'Mitä systeeminen työskentely tarkoittaa lapselle ja vanhemmille.',
    type: 'client-brochure',
    audiences: ['clients'],
    visibility: 'public',
  },
  {
    title: 'Esittelyesite yhteistyökumppaneille',
    description: 'Miten koulu, varhaiskasvatus ja terveydenhuolto ovat mukana verkostossa.',
    type: 'professional-brochure',
    audiences: ['professionals', 'partners'],
    visibility: 'public',
  },
  {
    title: 'Esittelyvideo viikkokokouksesta',
    description: 'Tiimin viikkokokouksen kulku vaihe vaiheelta.',
    type: 'introduction-video',
    audiences: ['professionals', 'new-employees'],
    visibility: 'public',
  },
  {
    title: 'Ohje koordinaattorin tehtävistä',
    description: 'Kirjaamisen, kutsujen ja muistioiden työnjako tiimissä.',
    type: 'guideline',
    audiences: ['professionals'],
    visibility: 'region',
  },
  {
    title: 'Verkostotapaamisen runko',
    description: 'Keskustelun rakenne avauksesta päätökseen ja sopimukseen.',
    type: 'meeting-frame',
    audiences: ['professionals'],
    visibility: 'all-regions',
  },
  {
    title: 'Perehdytyspaketti uusille työntekijöille',
    description: 'Luettavat aineistot ensimmäisille viikoille järjestyksessä.',
    type: 'induction-material',
    audiences: ['new-employees'],
    visibility: 'region',
  },
  {
    title: 'Koulutusmateriaali: hypoteesin rakentaminen',
    description: 'Harjoitukset kouluttajille tiimikoulutuksen toiselle päivälle.',
    type: 'training-material',
    audiences: ['trainers'],
    visibility: 'trainers',
  },
]

/** The materials of a region that has agreed on elements of the model, each with its kind. */
export function makeMaterials({
  seed,
  until,
  region,
  circumstances,
}: Setting): readonly (readonly [DemoMaterial, Kind])[] {
  if (!circumstances.elements) return []
  const draw = drawFor(seed, `materials/${region.code}`)
  return draw
    .shuffled(kinds)
    .slice(0, draw.whole(3, kinds.length))
    .map((kind) => [materialOf(kind, { seed, until, code: region.code }), kind] as const)
    .filter(([{ validFrom }]) => validFrom <= until)
}

function materialOf(
  kind: Kind,
  { seed, until, code }: { seed: number; until: CalendarDate; code: Setting['region']['code'] },
): DemoMaterial {
  const draw = drawFor(seed, `material/${code}/${kind.title}`)
  const validFrom = nextTrainingDay(dayOf(draw.whole(2019, 2025), draw.whole(2, 11), draw.whole(1, 20)))
  const accessibility = draw.pickWeighted<AccessibilityStateId>(
    ['accessible', 'partly-accessible', 'not-assessed'],
    (_state, index) => [60, 20, 20][index] ?? 0,
  )
  const assessedOn = nextTrainingDay(addDays(validFrom, draw.whole(5, 40)))
  const publishedOn = nextTrainingDay(addDays(assessedOn, draw.whole(1, 30)))
  return {
    id: demoId(seed, `material/${code}/${kind.title}`),
    region: code,
    type: kind.type,
    validFrom,
    validUntil: null,
    publishedOn: kind.visibility === 'public' && publishedOn <= until ? publishedOn : null,
    accessibility: assessedOn <= until ? accessibility : 'not-assessed',
    assessedOn: accessibility !== 'not-assessed' && assessedOn <= until ? assessedOn : null,
  }
}

/** What is told of an invented material. */
export function materialTold(
  [{ id, validFrom, publishedOn }, kind]: readonly [DemoMaterial, Kind],
  seed: number,
): { readonly name: string; readonly material: DemoMaterialTold } {
  const draw = drawFor(seed, `material told/${id}`)
  const isPublic = kind.visibility !== 'public' || publishedOn !== null
  return {
    name: kind.title,
    material: {
      audiences: kind.audiences,
      languages: draw.chance(0.4) ? ['fi', 'sv'] : ['fi'],
      visibility: isPublic ? kind.visibility : 'region',
      link: `https://www.example.org/aineistot/${id}`,
      description: kind.description,
      reviewOn: addDays(validFrom, 365 * draw.whole(1, 8)),
    },
  }
}
