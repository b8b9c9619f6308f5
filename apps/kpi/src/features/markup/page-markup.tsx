import type { Locale } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { createElement, type ReactNode } from 'react'
import type { ChosenView } from '../figures/figure-view'
import { findMarkup, keepMarkup } from './kept-markup'
import { Markup } from './markup'
import { markupId } from './markup-id'
import { renderMarkup } from './render-markup'

/** What the markup of a page depends on besides the facts: language, what the person may see, and the choices made. */
export interface MarkupInputs extends ChosenView {
  readonly locale: Locale
}

/** A component that shows facts. It gets its inputs and nothing else: no request, no person, no clock. */
export type MarkupContent<Inputs extends MarkupInputs> = (props: Inputs & { readonly facts: Facts }) => ReactNode

interface PageMarkupProps<Inputs extends MarkupInputs> {
  readonly facts: Facts
  readonly content: MarkupContent<Inputs>
  readonly inputs: Inputs
}

/**
 * The markup of a part of a page, made once for the same facts, component and inputs. What the component is given and
 * what it is kept under are one object, so nobody is shown what was made for another's regions.
 */
export function markupOf<Inputs extends MarkupInputs>({
  facts,
  content,
  inputs,
}: PageMarkupProps<Inputs>): {
  readonly id: string
  readonly html: string
} {
  const id = markupId(facts, content, inputs)
  const html = findMarkup(id) ?? renderMarkup(createElement(content, { ...inputs, facts }))
  keepMarkup(id, html)
  return { id, html }
}

/** The part of a page that shows facts, as plain HTML: it works without script, and none is sent for it. */
export function PageMarkup<Inputs extends MarkupInputs>(props: PageMarkupProps<Inputs>) {
  return <Markup id={markupOf(props).id} />
}
