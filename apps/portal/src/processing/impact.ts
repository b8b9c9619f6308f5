import type { Language } from '../text'

type Words = Readonly<Record<Language, string>>

/** What the assessment asks of necessity and proportionality, and what holds of the software (GDPR, article 35 (7) b). */
export interface NecessityLine {
  readonly id: string
  readonly question: Words
  readonly software: Words
}

export const necessity: readonly NecessityLine[] = [
  {
    id: 'minimisation',
    question: {
      fi: 'Kerätäänkö vain tarpeellinen?',
      sv: 'Samlas bara det nödvändiga in?',
      en: 'Is only what is necessary collected?',
    },
    software: {
      fi: 'Asiakkaiden, lasten ja perheiden tietoja ei kysytä missään. Poissaolon syytä ja sitä, mistä kokemusasiantuntijan kokemus on, ei kysytä. Osallistujista riittävät määrät; palaute kerätään ilman nimeä.',
      sv: 'Uppgifter om klienter, barn och familjer frågas inte någonstans. Orsaken till frånvaro eller vad en erfarenhetsexperts erfarenhet gäller frågas inte. Av deltagarna räcker antalen; respons samlas in utan namn.',
      en: 'Nothing of clients, children or families is asked for anywhere. Neither the reason for being away nor of what an expert’s experience is are asked. Of participants numbers are enough; feedback is collected without a name.',
    },
  },
  {
    id: 'purpose-limitation',
    question: {
      fi: 'Käytetäänkö tietoja vain siihen, mihin ne on kerätty?',
      sv: 'Används uppgifterna bara till det som de har samlats in för?',
      en: 'Are the data used only for what they were collected for?',
    },
    software: {
      fi: 'Nimet, osoitteet ja yhteystiedot eivät mene tunnuslukuihin eivätkä avoimeen dataan. Suostumus koskee nimettyjä tarkoituksia, ja palvelu kirjoittaa vain niille, joille sen mukaan saa.',
      sv: 'Namn, adresser och kontaktuppgifter går inte till nyckeltalen eller till öppna data. Ett samtycke gäller namngivna ändamål, och tjänsten skriver bara till dem som den får skriva till enligt det.',
      en: 'Names, addresses and contacts go neither into the figures nor into the open data. A consent is to named purposes, and the service writes only to those to whom it may by that.',
    },
  },
  {
    id: 'storage-limitation',
    question: {
      fi: 'Poistuvatko tiedot, kun niitä ei enää tarvita?',
      sv: 'Försvinner uppgifterna när de inte längre behövs?',
      en: 'Do the data go when they are no longer needed?',
    },
    software: {
      fi: 'Palvelu poistaa nimet, ilmoittautumiset, viestien sisällön ja kirjautumisten tiedot itse selosteen säilytysaikojen mukaan, myös uudelleenkäynnistyksen jälkeen.',
      sv: 'Tjänsten raderar själv namn, anmälningar, meddelandens innehåll och uppgifter om inloggningar enligt registrets förvaringstider, även efter en omstart.',
      en: 'The service erases names, registrations, the words of messages and what it knows of sign-ins by itself, by the times in the record, after a restart as well.',
    },
  },
  {
    id: 'accuracy',
    question: {
      fi: 'Miten tiedot pidetään oikeina?',
      sv: 'Hur hålls uppgifterna riktiga?',
      en: 'How are the data kept right?',
    },
    software: {
      fi: 'Ilmoittautunut korjaa tietonsa omalla linkillään, käyttäjä omassa tunnuksessaan ja alueen muokkaaja muut. Kahden samanaikainen muutos näytetään eikä toista hävitetä.',
      sv: 'Den anmälda rättar sina uppgifter med sin egen länk, användaren i sitt konto och områdets redigerare det övriga. Två samtidiga ändringar visas, och ingendera går förlorad.',
      en: 'Whoever has registered corrects their data by an own link, users in their account, the region’s editor the rest. Two changes at the same time are shown, and neither is lost.',
    },
  },
  {
    id: 'rights',
    question: {
      fi: 'Miten henkilön oikeudet toteutuvat?',
      sv: 'Hur tillgodoses personens rättigheter?',
      en: 'How are the person’s rights met?',
    },
    software: {
      fi: 'Alueen muokkaaja saa kaikki tiedot yhdestä henkilöstä sivuna ja tiedostona. Perutun suostumuksen varassa olevat nimi ja yhteystiedot piilotetaan heti. Henkilö valitsee itse, mitä muistutuksia saa, ja peruu ilmoittautumisensa omalla linkillään.',
      sv: 'Områdets redigerare får alla uppgifter om en person som en sida och en fil. Namn och kontaktuppgifter som vilar på ett samtycke döljs genast när det återkallas. Personen väljer själv vilka påminnelser som kommer och avbokar sin anmälan med sin egen länk.',
      en: 'A region’s editor gets everything about a person as a page and a file. Name and contact that rest on a consent are put aside at once when it is withdrawn. People choose themselves which reminders they get, and cancel their registration by an own link.',
    },
  },
]

/** A risk for people, what the software does against it, and what stays for the region (GDPR, article 35 (7) c and d). */
export interface RiskLine {
  readonly id: string
  readonly risk: Words
  readonly software: Words
  readonly region: Words
  /** The threats in SECURITY.md that come with it, by their first words; each has its tests there. */
  readonly threats: readonly string[]
}

export const risks: readonly RiskLine[] = [
  {
    id: 'another-region',
    risk: {
      fi: 'Toinen alue tai asiaton käyttäjä näkee henkilön tiedot.',
      sv: 'Ett annat område eller en obehörig användare ser personens uppgifter.',
      en: 'Another region, or a user who should not, sees somebody’s data.',
    },
    software: {
      fi: 'Oikeudet tulevat yhdestä taulukosta alueittain ja tehtävittäin. Tietokanta erottaa alueiden rivit itsekin. Kansallinen koordinaattori ei näe henkilöitä. Päättynyt rooli ei oikeuta mihinkään.',
      sv: 'Rättigheterna kommer från en enda tabell per område och uppgift. Också databasen skiljer områdenas rader åt. Den nationella koordinatorn ser inga personer. En roll som har tagit slut ger inga rättigheter.',
      en: 'Rights come from one table by region and role. The database keeps the regions’ rows apart as well. The national coordinator sees no people. A role that has ended gives nothing.',
    },
    region: {
      fi: 'Päätä, kenelle roolit annetaan, ja tarkista ne säännöllisesti.',
      sv: 'Bestäm vem som får roller och granska dem regelbundet.',
      en: 'Decide who gets roles, and look them through regularly.',
    },
    threats: ['An access rule forgotten', 'A deputy who goes on after the last day', 'Rights that were taken away'],
  },
  {
    id: 'account',
    risk: {
      fi: 'Joku kirjautuu toisen tunnuksella.',
      sv: 'Någon loggar in med någon annans konto.',
      en: 'Somebody signs in with another’s account.',
    },
    software: {
      fi: 'Heikkoja salasanoja ei hyväksytä, arvaaminen hidastetaan ja estetään, kertakoodi vaaditaan valtakunnallisissa rooleissa, istunnot päättyvät ja ne voi päättää itse. Kirjautua voi myös organisaation omalla kirjautumispalvelulla.',
      sv: 'Svaga lösenord godkänns inte, gissningar görs långsamma och hindras, engångskod krävs i nationella roller, sessioner tar slut och kan avslutas av en själv. Inloggning går också med organisationens egen inloggningstjänst.',
      en: 'Weak passwords are refused, guessing is slowed and stopped, one-time codes are asked for in national roles, sessions end and can be ended by oneself. Signing in by the organisation’s own provider is possible.',
    },
    region: {
      fi: 'Ota kertakoodi tai oma kirjautumispalvelu käyttöön kaikille ja ohjeista käyttäjät.',
      sv: 'Ta engångskod eller den egna inloggningstjänsten i bruk för alla och ge användarna anvisningar.',
      en: 'Have everybody use one-time codes or your own provider, and instruct the users.',
    },
    threats: [
      'Guessing one account',
      'Weak passwords',
      'A stolen or guessed password',
      'A session that goes on somewhere else',
    ],
  },
  {
    id: 'links',
    risk: {
      fi: 'Kirjautumatta avautuva linkki joutuu väärälle.',
      sv: 'En länk som öppnas utan inloggning hamnar hos fel person.',
      en: 'A link that opens without signing in gets into the wrong hands.',
    },
    software: {
      fi: 'Linkkiä ei voi arvata, siitä säilytetään vain tiiviste ja se avaa yhden asian. Muokkaaja sulkee sen, ja monet päättyvät itsestään.',
      sv: 'Länken kan inte gissas, bara ett kondensat av den förvaras och den öppnar en enda sak. Redigeraren stänger den, och många tar slut av sig själva.',
      en: 'A link cannot be guessed, only its hash is kept, and it opens one thing. An editor closes it, and many end by themselves.',
    },
    region: {
      fi: 'Kerro saajille, ettei linkkiä lähetetä eteenpäin, ja sulje tarpeettomat.',
      sv: 'Säg till mottagarna att länken inte skickas vidare och stäng onödiga länkar.',
      en: 'Tell those who get one not to pass it on, and close what is not needed.',
    },
    threats: ["Guessing a team's link", "Reading or changing somebody else's registration", 'A link read in the list'],
  },
  {
    id: 'figures',
    risk: {
      fi: 'Nimi päätyy tunnuslukuihin tai julki.',
      sv: 'Ett namn hamnar bland nyckeltalen eller i offentligheten.',
      en: 'A name gets into the figures or becomes public.',
    },
    software: {
      fi: 'Tunnusluvuilla on luettelo siitä, mitä ne sisältävät; henkilöt eivät kuulu siihen. Henkilön nimeltä tai osoitteelta näyttävästä tiimin, verkoston tai ryhmän nimestä kysytään.',
      sv: 'Nyckeltalen har en lista över vad de innehåller; personer ingår inte. Tjänsten frågar om namnet på ett team, ett nätverk eller en grupp ser ut som ett personnamn eller en adress.',
      en: 'The figures have a list of what they hold; people are not in it. A name of a team, network or group that looks like a person’s or an address is asked about.',
    },
    region: {
      fi: 'Vastaa näihin kysymyksiin ennen kuin avaat tunnusluvut muille.',
      sv: 'Besvara frågorna innan nyckeltalen öppnas för andra.',
      en: 'Answer these questions before you open figures to others.',
    },
    threats: ['A person’s name in facts', 'A page of figures kept for one reader'],
  },
  {
    id: 'kept-too-long',
    risk: {
      fi: 'Tietoja pidetään liian kauan.',
      sv: 'Uppgifter förvaras för länge.',
      en: 'Data are kept too long.',
    },
    software: {
      fi: 'Säilytysajat toteutuvat itsestään, ja palvelimen loki kertoo poistoista. Päättyneen perusteen nimi poistuu myös lokin arvoista.',
      sv: 'Förvaringstiderna följs automatiskt, och serverns logg berättar om raderingar. Ett namn vars grund har upphört försvinner också ur loggens värden.',
      en: 'The times of keeping carry themselves out, and the server’s log tells of erasing. A name whose basis has ended goes from the log’s values too.',
    },
    region: {
      fi: 'Aseta kuukaudet tarpeen mukaan, päätä varmuuskopioiden ja lokin ajat, merkitse jäsenyyksien päättyminen ajallaan ja poista henkilöt, jotka eivät kuulu mihinkään.',
      sv: 'Ställ in månaderna efter behov, bestäm tiderna för säkerhetskopior och logg, anteckna i tid när medlemskap tar slut och radera personer som inte hör till något.',
      en: 'Set the months by need, decide how long backups and the log are kept, enter the end of memberships in time, and delete people who belong to nothing.',
    },
    threats: ['Registrations kept for ever', 'A link read in the list'],
  },
  {
    id: 'clients',
    risk: {
      fi: 'Vapaaseen tekstiin tai tiedostoon kirjoitetaan asiakkaan tai muun henkilön tietoja.',
      sv: 'Uppgifter om en klient eller någon annan skrivs i fritext eller i en fil.',
      en: 'Data of a client or somebody else are written into a free text or a file.',
    },
    software: {
      fi: 'Lomakkeet kehottavat jättämään nimet ja asiakastiedot pois. Kuvista poistetaan tieto siitä, missä ja kuka ne otti. Vapaata tekstiä palvelu ei tarkista.',
      sv: 'Formulären uppmanar till att utelämna namn och klientuppgifter. Ur bilder tas uppgiften om var och av vem de togs bort. Fritext granskar tjänsten inte.',
      en: 'Forms ask to leave out names and data of clients. Where and by whom a picture was taken is removed from it. Free text is not checked by the service.',
    },
    region: {
      fi: 'Ohjeista kirjaajat ja muistioiden tekijät, ja poista asiaton teksti versioineen.',
      sv: 'Ge anvisningar till dem som skriver anteckningar och promemorior, och radera otillbörlig text med dess versioner.',
      en: 'Instruct those who write notes and memos, and remove what should not stand there, with its versions.',
    },
    threats: ['Where and by whom a photo was taken'],
  },
  {
    id: 'health',
    risk: {
      fi: 'Ilmoittautumisen lisätieto kertoo terveydestä tai vakaumuksesta, esimerkiksi ruokavalio.',
      sv: 'En anmälans tilläggsuppgift berättar om hälsa eller övertygelse, till exempel en diet.',
      en: 'The note of a registration tells of health or belief, a diet for example.',
    },
    software: {
      fi: 'Lisätieto on vapaaehtoinen, näkyy vain alueen henkilöitä lukeville eikä kouluttajan linkillä, ja poistuu ilmoittautumisen mukana.',
      sv: 'Tilläggsuppgiften är frivillig, syns bara för dem som läser områdets personer och inte med utbildarens länk, och försvinner med anmälan.',
      en: 'The note is optional, shown only to those who read the region’s people and not by the trainer’s link, and goes with the registration.',
    },
    region: {
      fi: 'Arvioi, tarvitaanko tietoa ja onko suostumus siihen nimenomainen (tietosuoja-asetuksen 9 artikla).',
      sv: 'Bedöm om uppgiften behövs och om samtycket till den är uttryckligt (dataskyddsförordningens artikel 9).',
      en: 'Judge whether it is needed, and whether the consent to it is explicit (GDPR, article 9).',
    },
    threats: ['A trainer’s link that tells more', 'Finding out on a public page who comes'],
  },
  {
    id: 'feedback',
    risk: {
      fi: 'Palautteen antaja tunnistetaan.',
      sv: 'Den som ger respons känns igen.',
      en: 'Whoever gave feedback is found out.',
    },
    software: {
      fi: 'Vastaukset ja se, kuka on vastannut, ovat erillään ilman aikaa. Vastaukset näytetään vasta, kun niitä on riittävästi, eikä vastausjärjestyksessä.',
      sv: 'Svaren och vem som har svarat hålls isär utan tid. Svaren visas först när de är tillräckligt många och inte i den ordning de kom.',
      en: 'Answers and who has answered are kept apart without a time. Answers are shown only when there are enough, and not in the order they came in.',
    },
    region: {
      fi: 'Älä pyydä vastaajaa kertomaan itsestään vapaassa tekstissä.',
      sv: 'Be inte den som svarar berätta om sig själv i fritext.',
      en: 'Do not ask those who answer to tell of themselves in free text.',
    },
    threats: ['Finding out who answered what'],
  },
  {
    id: 'use',
    risk: {
      fi: 'Tietoja katsellaan tai viedään ilman syytä, eikä siitä jää jälkeä.',
      sv: 'Uppgifter läses eller tas ut utan skäl och utan spår.',
      en: 'Data are looked at or taken out without a reason and without a trace.',
    },
    software: {
      fi: 'Loki kertoo muutokset, henkilöiden lukemisen, viennit ja kirjautumiset. Siihen vain lisätään, ja katkos näkyy. Alueen muokkaajat lukevat oman alueensa lokia.',
      sv: 'Loggen visar ändringar, läsning av personer, uttag och inloggningar. Den kan bara fyllas på, och ett avbrott syns. Områdets redigerare läser sitt eget områdes logg.',
      en: 'The log tells changes, reading of people, exports and sign-ins. It is only added to, and a gap shows. A region’s editors read their own region’s log.',
    },
    region: {
      fi: 'Nimeä, kuka katsoo lokia ja kuinka usein.',
      sv: 'Utse vem som läser loggen och hur ofta.',
      en: 'Name who looks at the log and how often.',
    },
    threats: ['Not knowing afterwards who changed', 'Personal data in logs'],
  },
  {
    id: 'loss',
    risk: {
      fi: 'Tieto häviää tai muuttuu vääräksi.',
      sv: 'En uppgift går förlorad eller blir fel.',
      en: 'Data are lost or become wrong.',
    },
    software: {
      fi: 'Poistettu palaa roskakorista, pitkistä teksteistä on versiot, ja kahden samanaikaiset muutokset näytetään.',
      sv: 'Det raderade kan hämtas ur papperskorgen, långa texter har versioner, och två samtidiga ändringar visas.',
      en: 'What was deleted comes back from the trash, long texts have versions, and two changes at once are shown.',
    },
    region: {
      fi: 'Ota varmuuskopiot, kokeile palautusta ja suojaa palvelin ja tietokanta.',
      sv: 'Ta säkerhetskopior, pröva att återställa dem och skydda servern och databasen.',
      en: 'Make backups, try to restore them, and protect the server and the database.',
    },
    threats: ['Two people who overwrite each other', 'Deleting for good'],
  },
  {
    id: 'unwanted',
    risk: {
      fi: 'Henkilölle kirjoitetaan, vaikka hän ei ole siihen suostunut tai on lähtenyt.',
      sv: 'Någon får meddelanden utan att ha samtyckt till det eller efter att ha slutat.',
      en: 'Somebody is written to who has not consented to it or has left.',
    },
    software: {
      fi: 'Yksi sääntö on jokaisen itsestään lähtevän viestin edessä, ja muistutukset voi kieltää viestin linkistä.',
      sv: 'En regel står framför varje meddelande som går av sig självt, och påminnelser kan avböjas med länken i meddelandet.',
      en: 'One rule stands before every message that goes by itself, and reminders can be declined by the link in a message.',
    },
    region: {
      fi: 'Merkitse peruste, suostumus ja sen peruminen heti.',
      sv: 'Anteckna grunden, samtycket och återkallandet genast.',
      en: 'Enter the basis, the consent and its withdrawal at once.',
    },
    threats: ['Writing to people whose consent', 'Choosing for somebody else which messages'],
  },
]
