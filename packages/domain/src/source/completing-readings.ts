import type { OwnReading } from './own-reading'

/** Our own readings by which lists, rhythms and definitions were made whole where the documents give only a part. */
export const completingReadings = [
  {
    id: 'one-list-of-sectors',
    label: {
      fi: 'Kumppanien toimialat ovat yksi luettelo',
      sv: 'Samarbetsparternas sektorer är en enda lista',
      en: 'Partners’ sectors are one list',
    },
    reason: {
      fi: 'Lähteet nimeävät kumppaneita kukin omassa yhteydessään; luettelo on koottu niistä, eikä yksikään lähde anna sitä kokonaan.',
      sv: 'Källorna nämner parter i olika sammanhang; listan är sammanställd av dem och ges inte hel av någon källa.',
      en: 'The sources name partners each in its own context; the list is put together of them, and no source gives it whole.',
    },
  },
  {
    id: 'groups-as-often-as-one',
    label: {
      fi: 'Vuoden suunnittelu ehdottaa ryhmälle neljää kokousta vuodessa, jos muuta ei sanota',
      sv: 'Årsplaneringen föreslår fyra möten per år för en grupp om inget annat sägs',
      en: 'Planning the year proposes four meetings a year for a group when nothing else is said',
    },
    reason: {
      fi: 'Vain MONNIn ohjausryhmälle on kerrottu luku, noin neljä. Muiden ohjaus- ja projektiryhmien kokousmääristä lähteet eivät kerro.',
      sv: 'Endast för MONNIs styrgrupp anges ett antal, ungefär fyra. Om andra styr- och projektgruppers möten säger källorna inget.',
      en: 'Only for MONNI’s steering group a number is given, about four. Of the meetings of other steering and project groups the sources say nothing.',
    },
  },
  {
    id: 'duties-of-two-roles',
    label: {
      fi: 'Sosiaalityöntekijän ja sosiaaliohjaajan tehtävät tiimissä',
      sv: 'Socialarbetarens och socialhandledarens uppgifter i teamet',
      en: 'The duties of the social worker and the social counsellor in the team',
    },
    reason: {
      fi: 'Lähteen kuvassa ovat molemmat, mutta tehtävät se kertoo vain muista rooleista.',
      sv: 'Båda finns i källans bild, men den anger uppgifter endast för de andra rollerna.',
      en: 'The source draws both, but gives duties of the other roles only.',
    },
  },
  {
    id: 'origins-besides-networks',
    label: {
      fi: 'Asia tulee ohjausryhmälle verkostolta, omasta ehdotuksesta tai suunnitelmasta',
      sv: 'Ett ärende kommer till styrgruppen från ett nätverk, ett eget förslag eller en plan',
      en: 'A matter comes to the steering group from a network, an own proposal or a plan',
    },
    reason: {
      fi: 'Lähde kertoo verkostojen kysymyksistä; muut lähtökohdat ovat omia.',
      sv: 'Källan berättar om nätverkens frågor; de andra utgångspunkterna är våra egna.',
      en: 'The source tells of the networks’ questions; the other origins are our own.',
    },
  },
  {
    id: 'window-of-consultations',
    label: {
      fi: 'Konsultaatiot ehtii pitää, kun koulutuksesta on kuusi kuukautta',
      sv: 'Konsultationerna hinner hållas när sex månader har gått efter utbildningen',
      en: 'There has been time for the consultations when six months have passed since the training',
    },
    reason: {
      fi: 'Lähde sanoo tunnit, ei sitä, mihin mennessä ne pidetään. Mukana ovat koulutukset, joista on 6–18 kuukautta, jotta jokainen lasketaan kerran vuodessa.',
      sv: 'Källan anger timmarna, inte när de senast hålls. Med är utbildningar som avslutades för 6–18 månader sedan, så att var och en räknas en gång om året.',
      en: 'The source gives the hours, not by when they are held. Counted are trainings completed 6 to 18 months ago, so that each counts once a year.',
    },
  },
  {
    id: 'share-of-joint-occasions',
    label: {
      fi: 'Kokemusasiantuntijoiden osallisuus on osuus koulutuksista ja tapaamisista',
      sv: 'Erfarenhetsexperternas delaktighet är en andel av utbildningarna och träffarna',
      en: 'The part of experts by experience is a share of trainings and meetings',
    },
    reason: {
      fi: 'Lähde kertoo kokemusasiantuntijoiden kouluttamisesta ja mukana olosta; osuutta ei ole missään määritelty.',
      sv: 'Källan berättar om erfarenhetsexperternas utbildning och medverkan; någon andel är ingenstans definierad.',
      en: 'The source tells of training experts by experience and of their taking part; no share is defined anywhere.',
    },
  },
] as const satisfies readonly OwnReading[]
