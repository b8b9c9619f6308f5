import { defineIndicator } from '../definition/define-indicator'

/** Regions where a steering group has met within a year. */
export const steeringActive = defineIndicator({
  id: 'steering-active',
  version: 1,
  name: {
    fi: 'Kokoontuva ohjausryhmä',
    sv: 'Styrgrupp som sammanträder',
    en: 'Steering group that meets',
  },
  description: {
    fi:
      'Onko alueella systeemisen toimintamallin ohjausryhmä (kotipesä), joka on kokoontunut viimeisten 12 ' +
      'kuukauden aikana. Koko maan luku kertoo, kuinka suurella osalla alueista on tällainen ohjausryhmä.',
    sv:
      'Om området har en styrgrupp för den systemiska verksamhetsmodellen som har sammanträtt under de senaste 12 ' +
      'månaderna. Talet för hela landet anger hur stor andel av områdena som har en sådan styrgrupp.',
    en:
      'Whether the region has a steering group of the systemic practice model that has met in the last 12 months. ' +
      'The national figure is the share of regions that have one.',
  },
  pillar: 3,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'käyttöönoton seuranta ja arviointi: perustetaan ohjausryhmä/kotipesä',
        sv: 'uppföljning och utvärdering av ibruktagandet: en styrgrupp inrättas',
        en: 'monitoring and evaluation of uptake: a steering group is set up',
      },
    },
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 4: maakuntatasoinen ohjausryhmä',
        sv: 'bild 4: styrgrupp på landskapsnivå',
        en: 'slide 4: steering group of the region (maakunta)',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { count: 'rows', where: { field: 'steeringGroupMet', operator: '=', value: true } },
  denominator: { count: 'rows' },
  missingData: {},
  example: {
    rows: [{ steeringGroupMet: true }, { steeringGroupMet: false }],
    numerator: 1,
    denominator: 2,
    value: 0.5,
  },
})
