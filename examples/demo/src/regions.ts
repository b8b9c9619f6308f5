import type { RegionCode } from '@kotipesa/domain'

/** What of a region decides how much the demonstration set has of it. */
export interface DemoRegion {
  code: RegionCode
  /** Inhabitants on 31.12.2022. */
  population: number
  /** Finnish names of the municipalities teams are placed in, the largest first. */
  municipalities: readonly string[]
}

/**
 * The 22 organisers. Population: Statistics Finland through Sotkanet indicator 127, year 2022, CC BY 4.0.
 * Only the sizes are real: everything that is made from them is invented.
 */
export const demoRegions: readonly DemoRegion[] = [
  { code: '01', population: 98_972, municipalities: ['Porvoo', 'Sipoo', 'Loviisa', 'Askola'] },
  { code: '02', population: 203_192, municipalities: ['Hyvinkää', 'Järvenpää', 'Nurmijärvi', 'Tuusula', 'Mäntsälä'] },
  { code: '03', population: 486_346, municipalities: ['Espoo', 'Lohja', 'Kirkkonummi', 'Vihti', 'Raasepori', 'Hanko'] },
  { code: '04', population: 280_495, municipalities: ['Vantaa', 'Kerava'] },
  {
    code: '05',
    population: 485_567,
    municipalities: ['Turku', 'Salo', 'Kaarina', 'Raisio', 'Lieto', 'Naantali', 'Parainen', 'Loimaa', 'Uusikaupunki'],
  },
  { code: '06', population: 212_556, municipalities: ['Pori', 'Rauma', 'Ulvila', 'Kankaanpää', 'Eura', 'Huittinen'] },
  { code: '07', population: 169_537, municipalities: ['Hämeenlinna', 'Riihimäki', 'Forssa', 'Janakkala', 'Hattula'] },
  {
    code: '08',
    population: 532_671,
    municipalities: ['Tampere', 'Nokia', 'Ylöjärvi', 'Kangasala', 'Lempäälä', 'Sastamala', 'Valkeakoski', 'Akaa'],
  },
  { code: '09', population: 204_528, municipalities: ['Lahti', 'Hollola', 'Heinola', 'Orimattila', 'Asikkala'] },
  { code: '10', population: 159_488, municipalities: ['Kouvola', 'Kotka', 'Hamina', 'Pyhtää'] },
  { code: '11', population: 125_353, municipalities: ['Lappeenranta', 'Imatra', 'Parikkala', 'Luumäki'] },
  { code: '12', population: 130_451, municipalities: ['Mikkeli', 'Savonlinna', 'Pieksämäki', 'Juva'] },
  { code: '13', population: 247_689, municipalities: ['Kuopio', 'Siilinjärvi', 'Iisalmi', 'Varkaus', 'Lapinlahti'] },
  {
    code: '14',
    population: 162_540,
    municipalities: ['Joensuu', 'Kontiolahti', 'Liperi', 'Lieksa', 'Kitee', 'Nurmes'],
  },
  { code: '15', population: 272_437, municipalities: ['Jyväskylä', 'Jämsä', 'Laukaa', 'Äänekoski', 'Muurame'] },
  {
    code: '16',
    population: 190_774,
    municipalities: ['Seinäjoki', 'Kurikka', 'Lapua', 'Kauhava', 'Ilmajoki', 'Alavus'],
  },
  { code: '17', population: 176_323, municipalities: ['Vaasa', 'Mustasaari', 'Pietarsaari', 'Närpiö', 'Laihia'] },
  { code: '18', population: 67_805, municipalities: ['Kokkola', 'Kannus', 'Kaustinen'] },
  {
    code: '19',
    population: 416_543,
    municipalities: ['Oulu', 'Raahe', 'Kempele', 'Ylivieska', 'Kuusamo', 'Kalajoki', 'Liminka', 'Ii'],
  },
  { code: '20', population: 70_521, municipalities: ['Kajaani', 'Sotkamo', 'Kuhmo', 'Suomussalmi'] },
  {
    code: '21',
    population: 175_795,
    municipalities: ['Rovaniemi', 'Tornio', 'Kemi', 'Sodankylä', 'Kemijärvi', 'Inari'],
  },
  { code: '90', population: 664_028, municipalities: ['Helsinki'] },
]
