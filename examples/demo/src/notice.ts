/** Shown wherever the figures are: Finnish, Swedish and English in one string. */
export const demoNotice = [
  'Esittelyaineisto: tiedot on keksitty,',
  'eivätkä ne kuvaa minkään hyvinvointialueen tai Helsingin todellista tilannetta.',
  '/ Demonstrationsmaterial: uppgifterna är påhittade',
  'och beskriver inte den verkliga situationen i något välfärdsområde eller i Helsingfors.',
  '/ Demonstration data: the records are invented',
  'and are not real figures of any wellbeing services county or of Helsinki.',
].join(' ')
