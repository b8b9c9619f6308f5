import { helsinkiDay } from '@kotipesa/domain'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { dayText } from '../../fields/day-text'
import { everythingOf, noteTakenOut, personToTakeOut } from '../../people/everything'
import { everythingInWords } from '../../people/everything-words'
import { say, type TextPath } from '../../text'
import { PrintButton } from '../processing/print-button'
import { RegionView } from '../region-view/region-view'

interface ListProps {
  readonly title: string
  readonly none: string
  readonly lines: readonly string[]
}

function List({ title, none, lines }: ListProps) {
  return (
    <section className="everything__part">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={`${String(index)} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

async function AboutPerson({ req, id }: { readonly req: PayloadRequest; readonly id: string }) {
  function words(path: TextPath, values?: Record<string, string>): string {
    return say(req, path, values)
  }
  const person = await personToTakeOut(req, id)
  if (person === null) return <p>{words('everything.unknown')}</p>
  const everything = await everythingInWords(req, await everythingOf(req, person))
  await noteTakenOut(req, person)
  const none = words('everything.none')
  return (
    <>
      <p>{words('everything.of', { name: String(person.name), day: dayText(helsinkiDay(new Date())) })}</p>
      <p className="processing__help">{words('everything.help')}</p>
      <p className="processing__ways">
        <a href={`/admin/collections/people/${id}`}>{words('everything.back')}</a> ·{' '}
        <a href={`/api/people/${id}/everything`} download>
          {words('everything.json')}
        </a>
      </p>
      <PrintButton label={words('processing.print')} />
      {everything.records.map(({ key, title, lines }) => (
        <section key={key} className="everything__part">
          <h2>{title}</h2>
          <dl className="processing__blanks">
            {lines.map(({ label, values }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{values.join('; ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <List title={words('everything.namedIn')} none={none} lines={everything.namedIn} />
      <List title={words('everything.messages')} none={none} lines={everything.messages} />
      <List title={words('everything.declined')} none={none} lines={everything.declined} />
      <List title={words('everything.mentionedIn')} none={none} lines={everything.mentionedIn} />
      <List title={words('everything.inTrash')} none={none} lines={everything.inTrash} />
      <List title={words('everything.account')} none={none} lines={everything.account} />
      <List title={words('everything.acts')} none={none} lines={everything.acts} />
      <p>{words('everything.leftOut')}</p>
    </>
  )
}

/** `/admin/people/:id/everything`: all about one person, to be read and printed. */
export function EverythingView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const [, id = ''] = [props.params?.segments ?? []].flat()
  return (
    <RegionView
      {...props}
      path={`/people/${id}/everything`}
      title="everything.title"
      kind="person"
      action="update"
      className="processing everything"
      show={() => <AboutPerson req={req} id={id} />}
    />
  )
}
