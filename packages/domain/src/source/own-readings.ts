import { idsOf } from '../locale/term'
import type { OwnReading } from './own-reading'
import { completingReadings } from './completing-readings'
import { softwareReadings } from './software-readings'

/** Our own readings where the documents are silent, unclear or disagree. */
const documentReadings = [
  {
    id: 'worker-holds-cases',
    label: {
      fi: 'Työntekijä on se, jolla on omia asiakkaita',
      sv: 'En medarbetare är den som har egna klienter',
      en: 'A worker is one who holds cases',
    },
    reason: {
      fi: 'Suositus on 15–20 lasta työntekijää kohti, mutta lähde ei sano, kuka on työntekijä. Lähtötilanteen 40–72 asiakasta on eri yksikkö, eikä siihen verrata.',
      sv: 'Rekommendationen är 15–20 barn per medarbetare, men källan säger inte vem som är medarbetare. Utgångslägets 40–72 klienter är en annan enhet som inget jämförs med.',
      en: 'The recommendation is 15–20 children per worker, but the source does not say who is a worker. The baseline of 40–72 clients is another unit, and nothing is compared with it.',
    },
  },
  {
    id: 'complete-team',
    label: {
      fi: 'Täydessä tiimissä on kaksi sosiaalityöntekijää, ja osa-aikainen perheterapeutti ja koordinaattori riittävät',
      sv: 'Ett fullständigt team har två socialarbetare, och familjeterapeut och koordinator på deltid räcker',
      en: 'A complete team has two social workers, and a part-time family therapist and coordinator are enough',
    },
    reason: {
      fi: 'Lähteen kuvassa on kaksi sosiaalityöntekijää, mutta määrää tai työaikaa ei sanota.',
      sv: 'Källans bild visar två socialarbetare, men antal eller arbetstid nämns inte.',
      en: 'The source draws two social workers, but says nothing of number or working time.',
    },
  },
  {
    id: 'weekly-from-rhythm',
    label: {
      fi: 'Viikkokokoukset toteutuvat täysin vain, kun kokouksia pidetään viikoittain',
      sv: 'Veckomötena genomförs helt endast när möten hålls varje vecka',
      en: 'Weekly meetings are fully held only when meetings are weekly',
    },
    reason: {
      fi: 'Lähde sanoo viikkokokouksista, ettei viikoittaisuuteen päästy. Joka toinen viikko ja harvemmin ovat oma jakomme.',
      sv: 'Källan säger att man inte nådde varje vecka. Varannan vecka och mera sällan är vår egen indelning.',
      en: 'The source says that weekly was not reached. Every second week and less often are our own division.',
    },
  },
  {
    id: 'working-days-of-a-year',
    label: {
      fi: 'Vuodessa on 230 työpäivää',
      sv: 'Ett år har 230 arbetsdagar',
      en: 'A year has 230 working days',
    },
    reason: {
      fi: 'Johdettu lähteen luvusta: 60 päivää on noin 26 % yhdestä ja 13 % kahdesta vuodesta.',
      sv: 'Härlett ur källans tal: 60 dagar är ungefär 26 % av ett och 13 % av två år.',
      en: 'Derived from the source’s figure: 60 days are about 26 % of one year and 13 % of two.',
    },
  },
  {
    id: 'twenty-days-for-each-team',
    label: {
      fi: 'Kouluttamaton tiimi vie kouluttajaparilta vähintään 20 päivää',
      sv: 'Ett outbildat team tar minst 20 dagar av ett utbildarpar',
      en: 'A team not yet trained takes at least 20 days of a pair',
    },
    reason: {
      fi: 'Parin ensimmäinen koulutus vie lähteen mukaan noin 26 päivää ja myöhemmät noin 20. Kapasiteetti laskee kaikille 20, joten tarve on alaraja.',
      sv: 'Ett pars första utbildning tar enligt källan ungefär 26 dagar och de senare ungefär 20. Kapaciteten räknar 20 för alla, så behovet är en nedre gräns.',
      en: 'A pair’s first training takes about 26 days by the source, later ones about 20. Capacity counts 20 for all, so the need is a lower bound.',
    },
  },
  {
    id: 'yearly-duty-of-two-teams',
    label: {
      fi: 'Kouluttaja kouluttaa kaksi eri tiimiä vuodessa',
      sv: 'En utbildare utbildar två olika team om året',
      en: 'A trainer trains two different teams a year',
    },
    reason: {
      fi: 'Lähteessä ehto koskee vuotta 2019: vähintään kaksi uutta tiimiä. Jatkuvana sääntönä se on oma valintamme.',
      sv: 'I källan gäller villkoret år 2019: minst två nya team. Som fortgående regel är det vårt eget val.',
      en: 'In the source the condition is one of 2019: at least two new teams. As a lasting rule it is our own choice.',
    },
  },
  {
    id: 'days-in-two-months',
    label: {
      fi: 'Tiimikoulutuksen päivät jakautuvat vähintään kahdelle kuukaudelle',
      sv: 'Teamutbildningens dagar fördelas på minst två månader',
      en: 'The days of a team training are spread over at least two months',
    },
    reason: {
      fi: 'Lähde sanoo useita kuukausia kaikista noin 13 työpäivästä, ei kuudesta koulutuspäivästä: siksi neuvo.',
      sv: 'Källan säger flera månader om alla ungefär 13 arbetsdagar, inte om de sex utbildningsdagarna: därför ett råd.',
      en: 'The source says several months of all of the about 13 working days, not of the six days of training: so it is advice.',
    },
  },
  {
    id: 'role-training-after-team-training',
    label: {
      fi: 'Roolien lisäkoulutuksiin tullaan tiimin peruskoulutuksen jälkeen',
      sv: 'Till rollernas tilläggsutbildningar kommer man efter teamets grundutbildning',
      en: 'Trainings of roles come after the basic training of the team',
    },
    reason: {
      fi: 'Lähde esittää koulutukset polkuna mutta ei sano, mitä kukin edellyttää.',
      sv: 'Källan visar utbildningarna som en stig men säger inte vad var och en förutsätter.',
      en: 'The source shows the trainings as a path, but does not say what each presupposes.',
    },
  },
  {
    id: 'self-paced-induction',
    label: {
      fi: 'Perehdytyspaketti tehdään omaan tahtiin',
      sv: 'Introduktionspaketet görs i egen takt',
      en: 'The induction package is done at one’s own pace',
    },
    reason: {
      fi: 'Lähde sanoo vain, että paketti on verkossa ja uusille perhekeskuspalveluiden ammattilaisille.',
      sv: 'Källan säger bara att paketet finns på webben och är för nya yrkespersoner inom familjecentertjänsterna.',
      en: 'The source says only that the package is on the web and for new professionals of family-centre services.',
    },
  },
  {
    id: 'mandate-of-every-network',
    label: {
      fi: 'Jokaiselle verkostolle sovitaan tavoite, tehtävä, toimintatapa ja koordinaatiotaho',
      sv: 'För varje nätverk avtalas mål, uppgift, arbetssätt och samordnande aktör',
      en: 'Goal, task, way of working and coordinating body are agreed for every network',
    },
    reason: {
      fi: 'Lähde pyytää tavoitteen, tehtävän ja toimintatavan osaajien verkostoille ja koordinaatiotahon kaikille. Mittari pyytää kaikilta kaikki.',
      sv: 'Källan ber om mål, uppgift och arbetssätt för de kunnigas nätverk och om en samordnande aktör för alla. Indikatorn ber om allt av alla.',
      en: 'The source asks goal, task and way of working of the networks of the skilled, and a coordinating body of all. The measure asks all of all.',
    },
  },
  {
    id: 'network-of-experts-by-experience',
    label: {
      fi: 'Kokemusasiantuntijoilla on oma verkosto',
      sv: 'Erfarenhetsexperterna har ett eget nätverk',
      en: 'Experts by experience have a network of their own',
    },
    reason: {
      fi: 'Lähteissä kokemusasiantuntijat ovat mukana työpajoissa, työkokeilussa ja kehittämisen tiimeissä; omaa verkostoa ei nimetä.',
      sv: 'I källorna deltar erfarenhetsexperterna i verkstäder, en arbetsprövning och utvecklingsteam; ett eget nätverk nämns inte.',
      en: 'In the sources experts by experience take part in workshops, a work trial and development teams; no network of theirs is named.',
    },
  },
  {
    id: 'memo-in-every-network',
    label: {
      fi: 'Edellisen ohjausryhmän muistio käydään läpi kaikissa verkostoissa',
      sv: 'Styrgruppens senaste promemoria gås igenom i alla nätverk',
      en: 'The last memo of the steering group is gone through in every network',
    },
    reason: {
      fi: 'Lähde sanoo sen kouluttajien verkostosta.',
      sv: 'Källan säger det om utbildarnas nätverk.',
      en: 'The source says it of the trainers’ network.',
    },
  },
  {
    id: 'service-needs-as-a-service',
    label: {
      fi: 'Palvelutarpeen arviointi on tiimin palvelu siinä missä muutkin',
      sv: 'Bedömning av servicebehovet är en tjänst av teamet som de andra',
      en: 'Assessment of service needs is a service of a team like the others',
    },
    reason: {
      fi: 'Mikään lähde ei nimeä sitä; se on lisätty, koska tiimejä toimii siinäkin.',
      sv: 'Ingen källa nämner den; den är tillagd för att team arbetar också där.',
      en: 'No source names it; it was added because teams work in it, too.',
    },
  },
  {
    id: 'evidence-of-elements',
    label: {
      fi: 'Mikä asiakirja tai tapahtuma osoittaa, että osatekijä on käytössä',
      sv: 'Vilket dokument eller vilken händelse som visar att ett element är i bruk',
      en: 'Which record shows that an element is in use',
    },
    reason: {
      fi: 'Lähde luettelee osatekijät mutta ei sano, mistä niiden käyttö näkyy.',
      sv: 'Källan räknar upp elementen men säger inte vad som visar att de är i bruk.',
      en: 'The source lists the elements, but not what shows that they are in use.',
    },
  },
  {
    id: 'teams-of-punkalaidun-and-orivesi',
    label: {
      fi: 'Punkalaidun ja Orivesi ovat omia tiimejään',
      sv: 'Punkalaidun och Orivesi är egna team',
      en: 'Punkalaidun and Orivesi are teams of their own',
    },
    reason: {
      fi: 'Lähde nimeää ne koulutuksissa Sastamalan ja Tampereen kanssa eikä sano, oliko niillä oma tiimi.',
      sv: 'Källan nämner dem i utbildningarna med Sastamala och Tammerfors och säger inte om de hade ett eget team.',
      en: 'The source names them in the trainings with Sastamala and Tampere, and does not say whether they had a team of their own.',
    },
  },
  {
    id: 'collection-in-april-and-october',
    label: {
      fi: 'Raportit kerätään huhti- ja lokakuussa',
      sv: 'Rapporterna samlas in i april och oktober',
      en: 'Reports are collected in April and October',
    },
    reason: {
      fi: 'Kuukaudet ovat THL:n tiedonkeruun, eivät lain.',
      sv: 'Månaderna är THL:s insamlings, inte lagens.',
      en: 'The months are those of THL’s collection, not of the Act.',
    },
  },
  {
    id: 'effect-study',
    label: {
      fi: 'Vaikuttavuustutkimuksen tulos on näytetty odotettujen tulosten rinnalla',
      sv: 'Effektstudiens resultat visas vid sidan av de väntade resultaten',
      en: 'What the effect study found is shown beside the expected results',
    },
    reason: {
      fi: 'Lähteet kertovat tutkimuksesta mutta eivät sen tuloksista. 56 ja 56 tapausta ja 23 toimipaikkaa ovat THL:n vaikuttavuustutkimuksesta, aineisto vuodelta 2018.',
      sv: 'Källorna nämner studien men inte dess resultat. 56 och 56 fall och 23 verksamhetsställen är ur THL:s effektstudie, material från 2018.',
      en: 'The sources tell of the study, not of its results. The 56 and 56 cases and 23 sites are of THL’s effect study, data of 2018.',
    },
  },
  {
    id: 'representatives-in-steering-group',
    label: {
      fi: 'Alatyöryhmillä on edustajat ohjausryhmässä',
      sv: 'Undergrupperna har företrädare i styrgruppen',
      en: 'Sub-groups have representatives in the steering group',
    },
    reason: {
      fi: 'Lähteessä se on suunnitelma vuodelle 2020, ei sääntö.',
      sv: 'I källan är det en plan för 2020, ingen regel.',
      en: 'In the source it is a plan for 2020, not a rule.',
    },
  },
  {
    id: 'tasks-of-sub-groups',
    label: {
      fi: 'Kaikki alatyöryhmät tekevät koosteen ohjausryhmälle samoin kuin koordinaattorien verkosto',
      sv: 'Alla undergrupper gör ett sammandrag till styrgruppen så som koordinatorernas nätverk',
      en: 'All sub-groups make a summary for the steering group as the coordinators’ network does',
    },
    reason: {
      fi: 'Lähde sanoo koosteesta koordinaattorien verkoston kohdalla; muista se sanoo, että toiminnasta raportoidaan.',
      sv: 'Källan nämner sammandraget för koordinatorernas nätverk; om de andra säger den att verksamheten rapporteras.',
      en: 'The source says it of the coordinators’ network; of the others it says that their work is reported.',
    },
  },
] as const satisfies readonly OwnReading[]

/** What no document says and we chose ourselves, each with its reason. */
export const ownReadings = /* @__PURE__ */ (() =>
  [...documentReadings, ...completingReadings, ...softwareReadings] as const)()

/** The ids of `ownReadings`. */
export const ownReadingIds = /* @__PURE__ */ idsOf(ownReadings)

/** Id of an own reading. */
export type OwnReadingId = (typeof ownReadings)[number]['id']
