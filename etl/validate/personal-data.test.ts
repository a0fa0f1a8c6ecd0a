import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { findPersonalData } from "./personal-data";

describe("personal data in a cell", () => {
  test.each([
    ["a.schmidt@beispiel.de", "email"],
    ["Kontakt über info (at) beispiel.de", "email"],
    ["vernetzt als @familienmueller", "email"],
    ["Tel. 4711-12", "phone"],
    ["Telefon: 030 1234567", "phone"],
    ["erreichbar unter 0641/98765-43", "phone"],
    ["+49 171 2345678", "phone"],
    ["0049 30 901820", "phone"],
    ["(030) 90 18 20", "phone"],
    ["Mobil 0171-1234567", "phone"],
    ["Frau Müller", "person"],
    ["vertreten durch Herrn Dr. Schmidt", "person"],
    ["Dr. Anna Schmidt", "person"],
    ["Prof. Dr. med. Karl von der Heide", "person"],
    ["Ansprechpartnerin: Müller", "person"],
    ["Ansprechpartner:in: Yasemin Yıldız", "person"],
    ["Leitung Sabine Krause", "person"],
    ["Anna Schmidt", "person"],
    ["Schmidt, Anna", "person"],
    ["Hans-Peter Müller-Lüdenscheidt", "person"],
    ["A. Schmidt", "person"],
    ["Stadt Kassel, Jugendamt, Sabine Krause", "person"],
    ["Familienzentren e. V. (Vorsitz: Petra Lange)", "person"],
    ["c/o Thomas Berger", "person"],
  ])("%s looks like %s", (text, kind) => {
    expect(findPersonalData(text)).toBe(kind);
  });

  test.each([
    "Karl Kübel Stiftung",
    "Karl Kübel Stiftung für Kind und Familie",
    "Felsenweg-Institut der Karl Kübel Stiftung",
    "Heinz und Heide Dürr Stiftung",
    "Anna-Freud-Schule",
    "Anna Freud Schule Köln",
    "Martin-Luther-Universität Halle-Wittenberg",
    "Martin Luther Universität Halle",
    "Otto von Guericke Universität Magdeburg",
    "Robert Bosch Stiftung gGmbH",
    "Dr. August Oetker Stiftung",
    "Janusz Korczak Haus",
    "Albert Schweitzer Familienwerk e. V.",
    "Pestalozzi-Fröbel-Haus",
    "Kita Anne Frank",
    "Kath. Kirchengemeinde St. Martin",
    "Martin Kirchengemeinde Nord",
    "Käthe-Kollwitz-Straße 12",
    "Dr.-Sommer-Straße",
    "Frauenhaus Kassel",
    "Beratung für Frau und Familie",
    "Herrenberg",
    "Mo. bis Fr. Öffnungszeiten",
    "01.10.2020 bis 31.12.2024",
    "seit 2014/15, Phase 2015–2020",
    "01067 Dresden",
    "0,5 Stellen und 3.322 Zentren, 1.000.000 Euro",
    "Drs. 18/2958",
    "Ansprechpartnerin für Familien im Quartier",
    "Leitung: Jugendamt",
    "Kontakt: Geschäftsstelle",
    "Universität Duisburg-Essen",
    "Landesarbeitsgemeinschaft der Familienzentren und Mehrgenerationenhäuser Brandenburg (LAG FaM)",
    "August 2024",
    "Max-Planck-Institut für Bildungsforschung",
    "Ernst Abbe Hochschule Jena",
    "Demo-Verband 12 (Hessen)",
  ])("%s is left alone", (text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  test("is found in none of the public organisations", () => {
    const rows: Record<string, string>[] = parse(readFileSync("data/network/stakeholders.csv"), {
      columns: true,
    });
    const found = rows.flatMap(({ organisation = "", place = "", role_de = "" }) =>
      [organisation, place, role_de].filter((text) => findPersonalData(text) !== null),
    );
    expect(found).toEqual([]);
  });
});
