import type { ProvinceCode } from './areas'

/**
 * Municipalities that lay in another province until the end of 2020. All others have not changed province since 2017,
 * and a county begins in the province its municipalities had in 2021.
 *
 * Source: Government decision on provinces 2019, in force from 1.1.2021.
 */
export const provincesBefore2021: Readonly<Record<string, ProvinceCode>> = {
  '090': '10', // Heinävesi: South Savo
  '142': '08', // Iitti: Kymenlaakso
  '152': '15', // Isokyrö: Ostrobothnia
  '171': '10', // Joroinen: South Savo
  '291': '13', // Kuhmoinen: Central Finland
}
