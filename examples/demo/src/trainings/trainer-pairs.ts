import { type CalendarDate, isActiveOn, regionByCode, type RegionCode } from '@kotipesa/domain'
import type { Draw } from '../random'
import type { DemoTrainer } from '../trainers'

/** Finds the trainers of a training and remembers how often each has been asked. */
export interface TrainerPairs {
  /** Ids of up to two trainers who are in office from the first to the last day; empty when nobody is. */
  pairFor(draw: Draw, region: RegionCode, first: CalendarDate, last: CalendarDate): string[]
}

const borrowingProbability = 0.1

/**
 * Pairs a social worker with a family therapist, the least used first. A region without trainers borrows both from
 * its co-operation area, or from further away; now and then one of a pair is borrowed though there are own ones.
 */
export function trainerPairs(trainers: readonly DemoTrainer[]): TrainerPairs {
  const uses = new Map<string, number>()
  function useOf(trainer: DemoTrainer) {
    return uses.get(trainer.id) ?? 0
  }
  function leastUsed(candidates: readonly DemoTrainer[]) {
    return candidates.toSorted((one, other) => useOf(one) - useOf(other) || (one.id < other.id ? -1 : 1))
  }
  function areaOf(region: RegionCode) {
    return regionByCode(region).cooperationArea
  }

  return {
    pairFor(draw, region, first, last) {
      const inOffice = trainers.filter((trainer) => isActiveOn(trainer, first) && isActiveOn(trainer, last))
      const own = inOffice.filter((trainer) => trainer.region === region)
      const near = inOffice.filter((trainer) => trainer.region !== region && areaOf(trainer.region) === areaOf(region))
      const others = inOffice.filter((trainer) => trainer.region !== region)
      const borrowed = leastUsed(near.length >= 2 ? near : others)
      const ordered = own.length === 0 ? borrowed : leastUsed(own)
      const lead = ordered[0]
      if (lead === undefined) return []
      const rest = draw.chance(borrowingProbability) ? borrowed : [...ordered, ...borrowed]
      const partners = rest.filter((trainer) => trainer !== lead)
      const partner = partners.find((trainer) => trainer.profession !== lead.profession) ?? partners[0]
      const pair = partner === undefined ? [lead] : [lead, partner]
      for (const trainer of pair) uses.set(trainer.id, useOf(trainer) + 1)
      return pair.map((trainer) => trainer.id)
    },
  }
}
