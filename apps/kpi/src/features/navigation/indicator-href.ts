import type { Locale, Period } from '@kotipesa/domain'
import type { IndicatorId } from '@kotipesa/indicators'
import type { Area } from '../figures/figures'
import { pageHref } from './href'
import { regionPath } from './region-path'

/** The page of an indicator, with the area and the period in view there. */
export function indicatorHref(locale: Locale, indicator: IndicatorId, area: Area, period: Period): string {
  return pageHref(locale, `/indicators/${indicator}`, { region: area, period: period.id })
}

/** What a figure rests on: every figure leads there. */
export function evidenceHref(locale: Locale, indicator: IndicatorId, area: Area, period: Period): string {
  return pageHref(locale, `/indicators/${indicator}/evidence`, { region: area, period: period.id })
}

/** Where an area's name leads: a region to its page, the country to the overview. */
export function areaHref(locale: Locale, area: Area, period: Period): string {
  return area === 'FI'
    ? pageHref(locale, '/', { region: area, period: period.id })
    : pageHref(locale, regionPath(area), { period: period.id })
}
