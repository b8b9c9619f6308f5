/**
 * Shown wherever the figures are: Finnish, Swedish and English in one string. It holds for the set alone and for the set
 * together with other records.
 */
export const demoNotice = [
  'Mukana on keksittyä esittelyaineistoa:',
  'luvut eivät kuvaa minkään hyvinvointialueen tai Helsingin todellista tilannetta.',
  '/ Innehåller påhittat demonstrationsmaterial:',
  'siffrorna beskriver inte den verkliga situationen i något välfärdsområde eller i Helsingfors.',
  '/ Contains invented demonstration data:',
  'the figures are not real figures of any wellbeing services county or of Helsinki.',
].join(' ')
