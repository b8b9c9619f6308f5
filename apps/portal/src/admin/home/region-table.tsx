import { regionByCode } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { say, type Language } from '../../text'
import type { RegionSummary } from './region-summary'

interface RegionTableProps {
  summaries: readonly RegionSummary[]
  language: Language
  req: PayloadRequest
}

/** Many regions at a glance, for those who look after the whole country. */
export function RegionTable({ summaries, language, req }: RegionTableProps) {
  return (
    <section className="home__region" aria-label={say(req, 'home.allRegions')}>
      <h2>{say(req, 'home.allRegions')}</h2>
      <div className="home__scroll" role="group" aria-label={say(req, 'home.allRegions')} tabIndex={0}>
        <table className="home__table">
          <thead>
            <tr>
              <th scope="col">{say(req, 'common.region')}</th>
              <th scope="col">{say(req, 'home.teams')}</th>
              <th scope="col">{say(req, 'home.trained')}</th>
              <th scope="col">{say(req, 'home.trainers')}</th>
              <th scope="col">{say(req, 'home.networks')}</th>
              <th scope="col">{say(req, 'home.due')}</th>
            </tr>
          </thead>
          <tbody>
            {summaries.map((summary) => (
              <tr key={summary.region}>
                <th scope="row">{regionByCode(summary.region).shortName[language]}</th>
                <td>{summary.teams}</td>
                <td>{summary.trained}</td>
                <td>{summary.trainers}</td>
                <td>{summary.networks}</td>
                <td>{summary.due.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
