import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Signing in and out, passwords, accounts and API keys. */
export const authentication: DefaultTranslationsObject['authentication'] = {
  account: 'Oma tili',
  accountOfCurrentUser: 'Oma käyttäjätili',
  accountVerified: 'Käyttäjätili on vahvistettu.',
  alreadyActivated: 'Tili on jo käytössä',
  alreadyLoggedIn: 'Olet jo kirjautunut sisään',
  apiKey: 'Rajapinta-avain',
  authenticated: 'Tunnistautunut',
  backToLogin: 'Takaisin kirjautumiseen',
  beginCreateFirstUser: 'Aloita luomalla ensimmäinen käyttäjä.',
  changePassword: 'Vaihda salasana',
  checkYourEmailForPasswordReset:
    'Jos sähköpostiosoitteeseen liittyy käyttäjätili, saat pian ohjeet salasanan vaihtamiseen. ' +
    'Jos viestiä ei näy, tarkista myös roskapostikansio.',
  confirmGeneration: 'Vahvista uuden avaimen luominen',
  confirmPassword: 'Salasana uudelleen',
  createFirstUser: 'Luo ensimmäinen käyttäjä',
  emailNotValid: 'Sähköpostiosoite ei ole kelvollinen',
  emailOrUsername: 'Sähköpostiosoite tai käyttäjätunnus',
  emailSent: 'Viesti on lähetetty',
  emailVerified: 'Sähköpostiosoite on vahvistettu.',
  enableAPIKey: 'Ota rajapinta-avain käyttöön',
  failedToUnlock: 'Lukituksen avaaminen ei onnistunut',
  forceUnlock: 'Avaa lukitus',
  forgotPassword: 'Unohtunut salasana',
  forgotPasswordEmailInstructions:
    'Kirjoita sähköpostiosoitteesi. Saat sähköpostiin ohjeet, joilla voit vaihtaa salasanasi.',
  forgotPasswordUsernameInstructions:
    'Kirjoita käyttäjätunnuksesi. Ohjeet salasanan vaihtamiseen lähetetään käyttäjätunnukseen liitettyyn ' +
    'sähköpostiosoitteeseen.',
  usernameNotValid: 'Käyttäjätunnus ei ole kelvollinen',
  forgotPasswordQuestion: 'Unohditko salasanan?',
  generate: 'Luo',
  generateNewAPIKey: 'Luo uusi rajapinta-avain',
  generatingNewAPIKeyWillInvalidate:
    'Uuden rajapinta-avaimen luominen <1>poistaa käytöstä</1> edellisen avaimen. Haluatko jatkaa?',
  lockUntil: 'Lukittu saakka',
  logBackIn: 'Kirjaudu uudelleen sisään',
  loggedIn: 'Jos haluat kirjautua toisena käyttäjänä, <0>kirjaudu ensin ulos</0>.',
  loggedInChangePassword: 'Voit vaihtaa salasanan <0>omalla tililläsi</0>.',
  loggedOutInactivity: 'Sinut kirjattiin ulos, koska palvelua ei käytetty vähään aikaan.',
  loggedOutSuccessfully: 'Olet kirjautunut ulos.',
  loggingOut: 'Kirjaudutaan ulos…',
  login: 'Kirjaudu sisään',
  loginAttempts: 'Kirjautumisyritykset',
  loginUser: 'Kirjaa käyttäjä sisään',
  loginWithAnotherUser: 'Jos haluat kirjautua toisena käyttäjänä, <0>kirjaudu ensin ulos</0>.',
  logOut: 'Kirjaudu ulos',
  logout: 'Kirjaudu ulos',
  logoutSuccessful: 'Olet kirjautunut ulos.',
  logoutUser: 'Kirjaa käyttäjä ulos',
  newAccountCreated:
    'Sinulle on luotu käyttäjätili palveluun <a href="{{serverURL}}">{{serverURL}}</a>. ' +
    'Vahvista sähköpostiosoitteesi avaamalla seuraava linkki tai kopioimalla se selaimeen: ' +
    '<a href="{{verificationURL}}">{{verificationURL}}</a><br> ' +
    'Kun sähköpostiosoite on vahvistettu, voit kirjautua sisään.',
  newAPIKeyGenerated: 'Uusi rajapinta-avain on luotu.',
  newPassword: 'Uusi salasana',
  passed: 'Tunnistautuminen onnistui',
  passwordResetSuccessfully: 'Salasana on vaihdettu.',
  resend: 'Lähetä uudelleen',
  resetPassword: 'Vaihda salasana',
  resetPasswordExpiration: 'Salasanan vaihtolinkin voimassaolo päättyy',
  resetPasswordToken: 'Salasanan vaihtotunniste',
  resetYourPassword: 'Vaihda salasanasi',
  stayLoggedIn: 'Pysy kirjautuneena',
  successfullyRegisteredFirstUser: 'Ensimmäinen käyttäjä on luotu.',
  successfullyUnlocked: 'Lukitus on avattu',
  tokenRefreshSuccessful: 'Istuntoa jatkettiin.',
  unableToVerify: 'Vahvistaminen ei onnistunut',
  username: 'Käyttäjätunnus',
  verified: 'Vahvistettu',
  verifiedSuccessfully: 'Vahvistaminen onnistui',
  verify: 'Vahvista',
  verifyUser: 'Vahvista käyttäjä',
  verifyYourEmail: 'Vahvista sähköpostiosoitteesi',
  youAreInactive:
    'Et ole käyttänyt palvelua vähään aikaan, ja sinut kirjataan pian ulos tietoturvan vuoksi. ' +
    'Haluatko pysyä kirjautuneena?',
  youAreReceivingResetPassword:
    'Saat tämän viestin, koska sinä tai joku muu on pyytänyt käyttäjätilisi salasanan vaihtamista. ' +
    'Vaihda salasana avaamalla seuraava linkki tai kopioimalla se selaimeen:',
  youDidNotRequestPassword:
    'Jos et pyytänyt salasanan vaihtamista, voit jättää viestin huomiotta. Salasanasi pysyy ennallaan.',
}
