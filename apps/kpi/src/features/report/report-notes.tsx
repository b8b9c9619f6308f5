import type { Locale } from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import { ScrollTable } from '../presentation/scroll-table'
import { TableHead } from '../presentation/table-head'

interface ReportNotesProps {
  readonly locale: Locale
  /** What is to be known of figures, by the ids of indicators. */
  readonly notes: Readonly<Record<string, string>>
}

/** What the region says of single figures, under the table of figures; nothing where it says nothing. */
export function ReportNotes({ locale, notes }: ReportNotesProps) {
  const t = textsIn(locale, 'report')
  const noted = indicators.flatMap(({ id, name }) => {
    const text = notes[id]
    return text === undefined ? [] : [{ id, name: name[locale], text }]
  })
  if (noted.length === 0) return null
  return (
    <section aria-labelledby="notes" data-notes={noted.length}>
      <Heading level={2} id="notes">
        {t('notes')}
      </Heading>
      <ScrollTable caption={t('notes')}>
        <TableHead columns={[{ name: textsIn(locale, 'board')('indicator') }, { name: t('note') }]} />
        <tbody role="rowgroup">
          {noted.map(({ id, name, text }) => (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              <td role="cell">{text}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
