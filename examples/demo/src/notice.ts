/** Shown wherever the figures are. It holds for the set alone and for the set together with other records. */
export const demoNotice = {
  fi: 'Mukana on keksittyä esittelyaineistoa: luvut eivät kuvaa minkään hyvinvointialueen tai Helsingin todellista tilannetta.',
  sv: 'Innehåller påhittat demonstrationsmaterial: siffrorna beskriver inte den verkliga situationen i något välfärdsområde eller i Helsingfors.',
  en: 'Contains invented demonstration data: the figures are not real figures of any wellbeing services county or of Helsinki.',
}
