/**
 * The country in 2018, when the rounds began: regions (maakunta) and projects, and who organised child protection.
 *
 * Source: SyTy workshop 2018, slide 8.
 */
export const organisersOf2018 = {
  provinces: 19,
  provincesAtTheWorkshop: 14,
  lapeProjects: 19,
  organisers: 180,
  municipalitiesAlone: 139,
  cooperationAreas: 41,
  municipalitiesInCooperationAreas: 156,
  jointAuthorities: { areas: 22, municipalities: 118 },
  hostMunicipalities: { areas: 19, municipalities: 38 },
} as const

/**
 * How far the pilots of the country had come in 2018; the pairs of trainers are about 30.
 *
 * Source: Pirkanmaa LAPE 2018, "Mitä jatkossa vielä pitää tehdä?".
 */
export const pilotsOf2018 = {
  provinces: 14,
  teamsBySummer: 53,
  localitiesBySummer: 31,
  teamsInAutumn: 18,
  localitiesInAutumn: 8,
  trainerPairs: 30,
  trainersInPirkanmaa: 3,
  trainersToTrainIn2019: 60,
} as const

/**
 * The size of the task in Espoo and Uusimaa in 2017–2018, about.
 *
 * Source: SyTy workshop 2018, slide 20.
 */
export const espooExample = {
  population: 268_000,
  childrenPlaced: 866,
  childrenInOpenCare: 2_428,
  areaOffices: 4,
  substituteCareTeams: 2,
  teams: 6,
  daysPerTrainer: 60,
  /** What the 60 days presuppose. */
  condition: {
    fi: 'jos koko työyhteisö otetaan yhteen koulutusryhmään',
    sv: 'om hela arbetsgemenskapen tas in i en utbildningsgrupp',
    en: 'if the whole work community is taken into one training group',
  },
  shareOfOneYear: 0.26,
  shareOfTwoYears: 0.13,
  uusimaaChildrenInOpenCare: 14_651,
  uusimaaShareOfChildren: 0.045,
} as const

/**
 * How the joint structure of Uusimaa came about in 2019.
 *
 * Source: SyTy Uusimaa 2020.
 */
export const uusimaaOf2019 = {
  steeringGroupFounded: '2019-02',
  subGroupsFounded: 'spring 2019',
  decisions: '2019-04',
  developmentWorkshops: 3,
  knownWorkshopOn: '2019-05-17',
  municipalities: 26,
} as const

/**
 * Joint authorities that were to begin on 1.1.2019, with the municipalities the source names, and what Kuopio was making:
 * its pilot team does child protection and family social work in one, and four more teams were to follow.
 *
 * Source: SyTy workshop 2018, slides 8 and 41.
 */
export const changesOf2019 = {
  from: '2019-01-01',
  /** Codes of Hyvinkää, Järvenpää, Mäntsälä, Nurmijärvi, Pornainen and Tuusula; being founded. */
  centralUusimaa: ['106', '186', '505', '543', '611', '858'],
  /** Codes of Hamina, Kouvola, Kotka, Miehikkälä, Pyhtää and Virolahti; Carea, the hospital district, too. */
  kymenlaakso: ['075', '286', '285', '489', '624', '935'],
  kuopio: { municipality: '297', furtherTeams: 4 },
} as const
