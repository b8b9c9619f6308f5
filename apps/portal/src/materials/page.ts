import {
  accessibilityStates,
  locales,
  materialAudiences,
  materialLanguages,
  materialTypes,
  regionByCode,
  regions,
  type Term,
} from '@kotipesa/domain'
import { escaped, plainPage } from '../http/plain-page'
import { choices, sayer, style } from '../registrations/page'
import { say as sayIn, type Language } from '../text'
import { labelIn } from '../text/label-in'
import type { MaterialFile } from './files'
import { mostFound, type FoundMaterial, type MaterialSearch } from './search'

/** The page of the material bank, by language. */
export const materialPaths: Readonly<Record<Language, string>> = {
  fi: '/fi/aineistot',
  sv: '/sv/material',
  en: '/en/materials',
}

const names: Readonly<Record<Language, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }

function queryOf({ text, type, region }: MaterialSearch): string {
  const query = new URLSearchParams({
    ...(text === '' ? {} : { q: text }),
    ...(type === null ? {} : { type }),
    ...(region === null ? {} : { region }),
  }).toString()
  return query === '' ? '' : `?${query}`
}

function languageLinks(language: Language, search: MaterialSearch): string {
  const links = locales
    .filter((each) => each !== language)
    .map((each) => {
      const address = escaped(`${materialPaths[each]}${queryOf(search)}`)
      return `<a lang="${each}" hreflang="${each}" href="${address}">${names[each]}</a>`
    })
  return `<nav>${links.join(' ')}</nav>`
}

function item(material: FoundMaterial, language: Language): string {
  const say = sayer(language)
  function inWords(terms: readonly Term[], ids: readonly string[]): string {
    return ids.map((id) => labelIn(terms, id, language)).join(', ')
  }
  const about = [
    labelIn(materialTypes, material.type, language),
    regionByCode(material.region).name[language],
    inWords(materialLanguages, material.languages),
    `${sayIn({ i18n: { language } }, 'materials.accessibility')}: ${labelIn(accessibilityStates, material.accessibility, language).toLowerCase()}`,
  ]
  const audiences = inWords(materialAudiences, material.audiences)
  return `<li><h2>${titleLink(material, language)}</h2>
<p>${escaped(about.filter(Boolean).join(' · '))}</p>
${audiences === '' ? '' : `<p>${say('materials.audiences')}: ${escaped(audiences)}</p>`}
${material.description === null ? '' : `<p>${escaped(material.description)}</p>`}
${fileLinks(material.files, language)}</li>`
}

function titleLink({ title, link, files }: FoundMaterial, language: Language): string {
  if (link !== null) return `<a href="${escaped(link)}">${escaped(title)}</a>`
  if (files.length > 0) return escaped(title)
  return `${escaped(title)} <small>(${sayer(language)('materials.noLink')})</small>`
}

/** The files of material, to be kept; `via` is the token of the package by whose link they are opened. */
export function fileLinks(files: readonly MaterialFile[], language: Language, via: string | null = null): string {
  const links = files.map(({ id, name, size }) => {
    const amount = new Intl.NumberFormat(`${language}-FI`, { maximumFractionDigits: 1 }).format(size / 1_000_000)
    const address = `/api/attachments/${id}${via === null ? '' : `?via=${via}`}`
    return `<p><a href="${address}" download>${escaped(name)}</a> (${amount === '0' ? '< 0,1' : amount} Mt)</p>`
  })
  return links.join('\n')
}

/** The page of the material bank: a search, and what it found. */
export function materialsPage(
  found: readonly FoundMaterial[],
  search: MaterialSearch,
  { language, isSignedIn }: { readonly language: Language; readonly isSignedIn: boolean },
): Response {
  const say = sayer(language)
  const shown = found.slice(0, mostFound)
  const own = regions.map(({ code, name }) => ({ id: code, label: name }))
  const count =
    found.length > mostFound
      ? say('materials.shownFirst', { count: mostFound })
      : say('materials.found', { count: found.length })
  const content = `${languageLinks(language, search)}
<p>${say(isSignedIn ? 'materials.introSignedIn' : 'materials.intro')}</p>
<form class="filter" method="get" role="search">
<div><label for="q">${say('materials.search')}</label>
<p class="help" id="q-help">${say('materials.searchHelp')}</p>
<input id="q" name="q" type="search" maxlength="200" value="${escaped(search.text)}" aria-describedby="q-help"></div>
<div><label for="type">${say('materials.type')}</label>
<select id="type" name="type">${choices(materialTypes, search.type ?? '', say('materials.anyType'), language)}</select></div>
<div><label for="region">${say('common.region')}</label>
<select id="region" name="region">${choices(own, search.region ?? '', say('materials.anyRegion'), language)}</select></div>
<button>${say('materials.find')}</button></form>
<p role="status">${found.length === 0 ? say('materials.nothing') : count}</p>
${shown.length === 0 ? '' : `<ul class="list">${shown.map((each) => item(each, language)).join('\n')}</ul>`}`
  return plainPage({ language, title: say('materials.bank'), content, status: 200, style })
}
