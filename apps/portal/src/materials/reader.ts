import { regionCodes, regionsWhereCan, type RegionCode } from '@kotipesa/domain'
import { actorOf } from '../access/actor'
import type { Reader } from './search'

/** What somebody sees besides what is public; nothing for a stranger or a program. */
export function readerOf(user: unknown): Reader {
  const actor = actorOf(user)
  function where(kind: 'region-record' | 'own-training'): readonly RegionCode[] {
    const regions = actor === null ? [] : regionsWhereCan(actor, 'read', kind)
    return regions === 'all' ? regionCodes : regions
  }
  const [regions, trainerOf] = [where('region-record'), where('own-training')]
  return { regions, trainerOf, isOfSomeRegion: regions.length + trainerOf.length > 0 }
}
