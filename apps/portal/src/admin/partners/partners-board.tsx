import {
  can,
  helsinkiDay,
  partnersBySector,
  partnerSectors,
  partnerStanding,
  type PartnerContact,
  type PartnerSectorId,
  type RegionCode,
} from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayOf, dayText } from '../../fields'
import { languageOf, say } from '../../text'
import { labelIn } from '../../text/label-in'

interface PartnersBoardProps {
  readonly region: RegionCode
  readonly req: PayloadRequest
}

type Stored = Readonly<Record<string, unknown>>

function contactsOf(partner: Stored): readonly (PartnerContact & { readonly by: string | null })[] {
  const rows = Array.isArray(partner.contacts) ? (partner.contacts as readonly Stored[]) : []
  return rows.flatMap(({ kind, on, by }) => {
    const day = dayOf(on)
    const who = typeof by === 'string' && by !== '' ? by : null
    return day === null ? [] : [{ kind: kind as PartnerContact['kind'], on: day, by: who }]
  })
}

/** The partners of a region by sector: who has been told of the model and who is inducted, when and by whom. */
export async function PartnersBoard({ region, req }: PartnersBoardProps) {
  const language = languageOf(req)
  const today = helsinkiDay(new Date())
  const stored = await asRequester(req).records('partners', { region: { equals: region } })
  const partners = stored.map((partner) => {
    const contacts = contactsOf(partner)
    return {
      id: String(partner.id),
      name: String(partner.name ?? ''),
      sector: partner.sector as PartnerSectorId,
      contacts,
      ...partnerStanding(contacts, today),
    }
  })
  function said(on: string | null, contacts: ReturnType<typeof contactsOf>): string {
    if (on === null) return say(req, 'partnersView.notYet')
    const by = contacts.find((contact) => contact.on === on)?.by
    return by ? say(req, 'partnersView.onBy', { day: dayText(on), by }) : dayText(on)
  }
  return (
    <section className="model__pillar" aria-labelledby="partners-title">
      <h2 id="partners-title">{say(req, 'partners.plural')}</h2>
      <div className="model__elements">
        {partnersBySector(partners).map(({ sector, partners: own, told, inducted }) => (
          <article
            key={sector}
            className={`model__element model__element--${inducted > 0 ? 'in-use' : told > 0 ? 'agreed' : 'not-started'}`}
            data-sector={sector}
          >
            <h3>{labelIn(partnerSectors, sector, language)}</h3>
            {own.length === 0 ? (
              <p className="model__quiet">{say(req, 'partnersView.noneOfSector')}</p>
            ) : (
              <>
                <p>{say(req, 'partnersView.counts', { all: own.length, told, inducted })}</p>
                <ul>
                  {own.map(({ id, name, contacts, toldOn, inductedOn }) => (
                    <li key={id}>
                      <Link href={`/admin/collections/partners/${id}`}>{name}</Link>
                      <span className="model__note">
                        {say(req, 'partnersView.told', { said: said(toldOn, contacts) })}
                      </span>
                      <span className="model__note">
                        {say(req, 'partnersView.inducted', {
                          said: said(
                            inductedOn,
                            contacts.filter(({ kind }) => kind === 'inducted'),
                          ),
                        })}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </article>
        ))}
      </div>
      {can(actorOf(req.user), 'create', { kind: 'region-record', region }) && (
        <p>
          <Link href="/admin/collections/partners/create">{say(req, 'partnersView.add')}</Link>
          {' · '}
          <Link href="/admin/collections/events/create">{say(req, 'partnersView.addEvent')}</Link>
        </p>
      )}
    </section>
  )
}
