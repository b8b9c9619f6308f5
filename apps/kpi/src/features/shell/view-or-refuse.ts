import type { Facts } from '@kotipesa/indicators'
import { forbidden, notFound } from 'next/navigation'
import { type AskedView, chooseView, type ChosenView } from '../figures/figure-view'
import type { Visibility } from '../session/visible-regions'

/** What a page is to show; an address that asks for what is not there, or is not for the person, is told so (404, 403). */
export function viewOrRefuse(facts: Facts, visibility: Visibility, asked: AskedView): ChosenView {
  const chosen = chooseView(facts, visibility, asked)
  if (chosen === 'unknown') notFound()
  if (chosen === 'forbidden') forbidden()
  return chosen
}
