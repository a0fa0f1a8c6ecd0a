export const legal = {
  fill: "Bitte ergänzen: {{field}}",
  template: "Diese Seite ist eine Vorlage. Die markierten Angaben ergänzt, wer den Atlas betreibt.",
  impressum: {
    title: "Impressum",
    providerHeading: "Angaben gemäß § 5 DDG",
    name: "Name und Rechtsform",
    street: "Straße und Hausnummer",
    city: "Postleitzahl und Ort",
    representative: "Vertretungsberechtigte Person",
    contactHeading: "Kontakt",
    phone: "Telefonnummer",
    email: "E-Mail-Adresse",
    registerHeading: "Registereintrag",
    register: "Registergericht und Registernummer",
    vat: "Umsatzsteuer-Identifikationsnummer, falls vorhanden",
    responsibleHeading: "Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV",
    responsible: "Name und Anschrift",
  },
  datenschutz: {
    title: "Datenschutz",
    shortHeading: "Kurz gesagt",
    short:
      "Der Atlas setzt keine Cookies, bindet keine fremden Dienste ein und misst kein Verhalten. Karten, Schriften und Skripte kommen von diesem Server.",
    controllerHeading: "Verantwortliche Stelle",
    controller: "Name, Anschrift und E-Mail-Adresse der verantwortlichen Stelle",
    officer: "Datenschutzbeauftragte Person, falls bestellt",
    logsHeading: "Protokolle des Servers",
    logs: "Der Server schreibt je Anfrage eine Zeile: Zeitpunkt, Adresse der Seite ohne Suchwörter, Ergebnis und Dauer. IP-Adresse und Angaben zum Gerät stehen nicht darin.",
    hosting: "Dienstleister für den Betrieb des Servers und dessen eigene Protokolle",
    storageHeading: "Speicher im Browser",
    storage:
      "Nur wenn Sie eine helle oder dunkle Darstellung wählen, merkt sich Ihr Browser diese Wahl im lokalen Speicher. Sie wird nicht übertragen; „Wie das Gerät“ löscht sie.",
    contentHeading: "Daten im Atlas",
    content:
      "Der Atlas enthält Organisationen und Orte, keine Angaben zu einzelnen Personen. Sollten Sie doch eine finden, schreiben Sie bitte an die verantwortliche Stelle; sie wird entfernt.",
    rightsHeading: "Ihre Rechte",
    rights:
      "Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie das Recht, sich bei einer Aufsichtsbehörde zu beschweren.",
    authority: "Zuständige Aufsichtsbehörde",
  },
  barrierefreiheit: {
    title: "Barrierefreiheit",
    aimHeading: "Anspruch",
    aim: "Der Atlas soll für alle nutzbar sein und richtet sich nach WCAG 2.2, Stufe AA, und der BITV 2.0.",
    doneHeading: "Was dafür getan ist",
    done1:
      "Hinter jeder Grafik steht eine Tabelle mit denselben Zahlen; Grafiken und Tabellen brauchen kein JavaScript.",
    done2: "Alles ist mit der Tastatur erreichbar; die Karte hat eine Liste mit denselben Inhalten.",
    done3: "Fehlende Angaben sind an Mustern und Worten zu erkennen, nie nur an der Farbe.",
    done4:
      "Jede Seite wird bei jeder Änderung automatisch auf Verstöße geprüft, hell und dunkel, deutsch und englisch.",
    openHeading: "Bekannte Grenzen",
    open: "Automatische Prüfungen finden nicht alles. Eine Prüfung mit Menschen, die Hilfsmittel nutzen, steht noch aus.",
    contactHeading: "Barriere melden",
    contact: "E-Mail-Adresse und Telefonnummer für Rückmeldungen zur Barrierefreiheit",
    enforcement: "Zuständige Durchsetzungs- oder Schlichtungsstelle",
  },
};
