-- What every table and column means, in German: the data dictionary page reads these texts from the snapshot.

comment on table snapshot_info is 'Kennung dieses Datenstands; genau eine Zeile.';
comment on column snapshot_info.snapshot_id is 'Prüfsumme über alle Eingangsdateien, die Optionen und das Programm: gleiche Eingaben, gleiche Kennung.';
comment on column snapshot_info.profile is 'real: belegte Daten. demo: erzeugte Zentren für Vorführung und Lasttests.';
comment on column snapshot_info.data_date is 'Stand der Sammlung: jüngster Tag, an dem eine Quelle aufgerufen wurde.';
comment on column snapshot_info.seed is 'Startzahl der erzeugten Zentren; leer bei echten Daten.';

comment on table source is 'Quellen zu Familienzentren. Jede Angabe des Atlas verweist auf eine davon.';
comment on column source.source_id is 'Kennung der Quelle, z. B. S071.';
comment on column source.kind is 'Art der Stelle, die veröffentlicht: official (Land, Bund), parliament, municipal, science, association, press, party.';
comment on column source.publisher is 'Herausgeber.';
comment on column source.title is 'Titel der Veröffentlichung.';
comment on column source.url is 'Adresse der Veröffentlichung; leer nur bei Aufzeichnungen der Geschäftsstelle, die nicht veröffentlicht sind (Kennung K-…).';
comment on column source.published is 'Erscheinungsdatum, so genau wie bekannt (2024, 2024-06 oder 2024-06-24); leer: nicht genannt.';
comment on column source.accessed is 'Tag des Abrufs.';

comment on table statistics_source is 'Veröffentlichungen, aus denen die Statistiken und der Preisindex stammen.';
comment on column statistics_source.source_id is 'Kennung der Quelle, z. B. ST001.';
comment on column statistics_source.publisher is 'Herausgeber.';
comment on column statistics_source.title is 'Tabelle oder Titel der Veröffentlichung.';
comment on column statistics_source.url is 'Adresse der Veröffentlichung.';
comment on column statistics_source.published is 'Erscheinungsdatum; leer: nicht genannt.';
comment on column statistics_source.accessed is 'Tag des Abrufs; leer: nicht festgehalten.';
comment on column statistics_source.licence is 'Nutzungsbedingungen, soweit bekannt; leer: nicht geklärt.';

comment on table land is 'Die sechzehn Länder.';
comment on column land.land_ags is 'Amtlicher Landesschlüssel, zwei Ziffern als Text (führende Null gehört dazu).';
comment on column land.slug is 'Name in Webadressen.';
comment on column land.name is 'Name des Landes.';
comment on column land.lon is 'Geografische Länge des Beschriftungspunkts (Grad, WGS 84).';
comment on column land.lat is 'Geografische Breite des Beschriftungspunkts (Grad, WGS 84).';
comment on column land.svg_path is 'Umriss als SVG-Pfad in einer 600 breiten Zeichnung (flächentreue Kegelprojektion).';
comment on column land.label_x is 'Waagerechte Lage des Beschriftungspunkts in dieser Zeichnung.';
comment on column land.label_y is 'Senkrechte Lage des Beschriftungspunkts in dieser Zeichnung.';

comment on table kreis is 'Die 400 Kreise und kreisfreien Städte (heutiger Stand).';
comment on column kreis.kreis_ags is 'Amtlicher Kreisschlüssel, fünf Ziffern als Text.';
comment on column kreis.land_ags is 'Land, in dem der Kreis liegt.';
comment on column kreis.name is 'Name des Kreises.';
comment on column kreis.designation is 'Bezeichnung: Landkreis, Kreis, Kreisfreie Stadt, Stadtkreis.';
comment on column kreis.lon is 'Geografische Länge des Beschriftungspunkts (Grad, WGS 84).';
comment on column kreis.lat is 'Geografische Breite des Beschriftungspunkts (Grad, WGS 84).';
comment on column kreis.svg_path is 'Umriss als SVG-Pfad in derselben Zeichnung wie die Länder.';
comment on column kreis.label_x is 'Waagerechte Lage des Beschriftungspunkts in dieser Zeichnung.';
comment on column kreis.label_y is 'Senkrechte Lage des Beschriftungspunkts in dieser Zeichnung.';

comment on table gemeinde is 'Die Gemeinden mit Gebietsstand 01.01.2016 (einschließlich gemeindefreier Gebiete).';
comment on column gemeinde.gemeinde_ags is 'Amtlicher Gemeindeschlüssel, acht Ziffern als Text, Gebietsstand 2016.';
comment on column gemeinde.kreis_ags is 'Kreis, in dem die Gemeinde heute liegt.';
comment on column gemeinde.land_ags is 'Land, in dem die Gemeinde liegt.';
comment on column gemeinde.name is 'Amtlicher Name.';
comment on column gemeinde.lon is 'Geografische Länge eines Punkts innerhalb der Gemeinde (Grad, WGS 84).';
comment on column gemeinde.lat is 'Geografische Breite eines Punkts innerhalb der Gemeinde (Grad, WGS 84).';
comment on column gemeinde.svg_path is 'Umriss als SVG-Pfad in derselben Zeichnung wie die Länder, fein genug, dass ein Land ein Bild füllt.';
comment on column gemeinde.label_x is 'Waagerechte Lage des Punkts innerhalb der Gemeinde in dieser Zeichnung.';
comment on column gemeinde.label_y is 'Senkrechte Lage des Punkts innerhalb der Gemeinde in dieser Zeichnung.';

comment on table program is 'Landesprogramme, dazu je eine Zeile für Länder ohne (gefundenes) Programm.';
comment on column program.program_id is 'Kennung des Programms, z. B. HE-FZ.';
comment on column program.land_ags is 'Land des Programms.';
comment on column program.name is 'Name des Programms.';
comment on column program.term is 'Bezeichnung der Zentren im Programm.';
comment on column program.term_abbrev is 'Kurzform der Bezeichnung.';
comment on column program.ministry is 'Zuständiges Ministerium.';
comment on column program.coordination_body is 'Servicestelle oder koordinierende Stelle.';
comment on column program.start_year is 'Erstes Jahr; leer: nicht gefunden.';
comment on column program.end_year is 'Letztes Jahr; leer: kein Ende bekannt.';
comment on column program.legal_basis is 'Rechtsgrundlage.';
comment on column program.certification is 'Gütesiegel oder Zertifizierung: ja, nein; leer: nicht gefunden.';
comment on column program.kita_based is 'Sind die Zentren Kitas? ja, teilweise, nein; leer: nicht gefunden.';
comment on column program.role is 'family_centers: Programm für Familienzentren. related: verwandtes Programm, zählt nicht mit. no_programme: das Land hat keines. not_found: keines gefunden.';
comment on column program.notes is 'Anmerkungen aus den Quellen.';
comment on column program.source_id is 'Quelle.';

comment on table succession is 'Was auf ein beendetes Landesprogramm folgte, nur wo eine Quelle es sagt. Ein beendetes Programm ohne Zeile: nicht belegt, was folgte.';
comment on column succession.succession_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column succession.program_id is 'Programm, das endete.';
comment on column succession.successor_id is 'Programm danach; leer: Die Quelle sagt, dass keines folgte.';
comment on column succession.year is 'Erstes Jahr danach.';
comment on column succession.note is 'Was die Quelle dazu sagt.';
comment on column succession.source_id is 'Quelle.';

comment on table program_date is 'Tag oder Monat, an dem ein Landesprogramm begann oder endete, wo eine Quelle ihn nennt.';
comment on column program_date.program_id is 'Programm.';
comment on column program_date.kind is 'start (Beginn) oder end (letzter Tag).';
comment on column program_date.date is 'So genau wie genannt: 2016-05 oder 2020-12-31.';
comment on column program_date.note is 'Was die Quelle dazu sagt.';
comment on column program_date.source_id is 'Quelle.';

comment on table center_count is 'Zahlen von Zentren, eine Zeile je Aussage einer Quelle. Widersprechende Aussagen bleiben alle stehen.';
comment on column center_count.observation_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column center_count.land_ags is 'Land, für das die Zahl gilt.';
comment on column center_count.program_id is 'Programm, dessen Zentren gezählt werden; leer: keinem zugeordnet.';
comment on column center_count.year is 'Jahr, für das die Zahl gilt; leer: nicht datiert, kommt auf keine Zeitachse.';
comment on column center_count.as_of is 'Stand, so genau wie genannt (2019-09 oder 2019-09-01); leer: nur das Jahr bekannt.';
comment on column center_count.count is 'Die Zahl.';
comment on column center_count.what_is_counted is 'funded (gefördert), certified (zertifiziert), total (alle): bestehende Zentren. planned (geplant), other (anderes): zählen nicht als bestehend.';
comment on column center_count.qualifier is 'exact, about (rund), at_least (mindestens, mehr als), up_to (bis zu).';
comment on column center_count.year_inferred is 'Das Jahr ist aus dem Zusammenhang erschlossen.';
comment on column center_count.counts_kitas is 'Die Quelle zählt Kitas, nicht fertige Zentren.';
comment on column center_count.note is 'Was die Quelle dazu sagt.';
comment on column center_count.source_id is 'Quelle.';

comment on table complete_list is 'Listen von Zentren, die ihre Quelle selbst vollständig nennt, je Land. Nur dort kann ein Gebiet ohne genanntes Zentrum als weißer Fleck gelten; überall sonst ist es unbekannt.';
comment on column complete_list.land_ags is 'Land, für das die Liste vollständig ist.';
comment on column complete_list.source_dataset is 'Die Liste, wie sie in center.source_dataset heißt.';
comment on column complete_list.as_of is 'Stand der Liste, so genau wie genannt (2024, 2024-12 oder 2024-12-31).';
comment on column complete_list.official_count is 'Wie viele Zentren es nach der Quelle gibt; dieselbe Zahl steht in center_count. Leer: die Quelle nennt keine Zahl.';
comment on column complete_list.note is 'Was die Quelle zur Vollständigkeit sagt.';
comment on column complete_list.source_id is 'Quelle.';

comment on table funding is 'Förderbeträge in Euro.';
comment on column funding.funding_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column funding.program_id is 'Programm, aus dem gefördert wird.';
comment on column funding.year_from is 'Erstes Jahr, für das der Betrag gilt; leer: nicht genannt.';
comment on column funding.year_to is 'Letztes Jahr, für das der Betrag gilt; leer: kein Ende genannt.';
comment on column funding.amount_eur is 'Betrag in Euro, nicht preisbereinigt.';
comment on column funding.per is 'centre_year: je Zentrum und Jahr. centre_once: je Zentrum einmalig. programme_year: ganzes Programm im Jahr.';
comment on column funding.budget_kind is 'Nur bei programme_year: total (Ansatz oder Mittel des Jahres), planned (vorgesehen), additional (zusätzlich, kein Gesamtbudget). Die Beträge können sich überschneiden und werden nicht addiert.';
comment on column funding.qualifier is 'exact, about (rund), at_least (mehr als, über), up_to (bis zu).';
comment on column funding.conditions is 'Bedingungen und Herkunft des Betrags, wie die Quelle sie nennt.';
comment on column funding.source_id is 'Quelle.';

comment on table municipal_program is 'Programme und Zahlen von Kommunen.';
comment on column municipal_program.municipal_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column municipal_program.municipality is 'Kommune, wie die Quelle sie nennt.';
comment on column municipal_program.ags is 'Schlüssel der Gemeinde (acht Ziffern) oder des Kreises (fünf); leer: nicht zugeordnet.';
comment on column municipal_program.land_ags is 'Land der Kommune.';
comment on column municipal_program.name is 'Name des Programms.';
comment on column municipal_program.term is 'Bezeichnung der Zentren.';
comment on column municipal_program.year is 'Jahr, für das die Angabe gilt; leer: nicht datiert.';
comment on column municipal_program.count is 'Zahl der Zentren; leer: nicht belegt.';
comment on column municipal_program.note is 'Was die Quelle dazu sagt.';
comment on column municipal_program.source_id is 'Quelle.';

comment on table milestone is 'Datierte Ereignisse.';
comment on column milestone.milestone_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column milestone.date is 'Datum, so genau wie bekannt: 2006, 2006-05 oder 2006-05-01.';
comment on column milestone.title is 'Was geschah.';
comment on column milestone.kind is 'programme (Programm), event (Veranstaltung), publication (Veröffentlichung), founding (Gründung).';
comment on column milestone.land_ags is 'Land; leer: bundesweit oder keinem Land zuzuordnen.';
comment on column milestone.source_id is 'Quelle.';

comment on table study is 'Studien und Evaluationen.';
comment on column study.study_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column study.title is 'Titel.';
comment on column study.authors_org is 'Herausgebende oder beauftragte Einrichtung.';
comment on column study.year is 'Erscheinungsjahr; leer: nicht gefunden.';
comment on column study.finding is 'Ergebnis in einem Satz, wie die Quelle es wiedergibt.';
comment on column study.land_ags is 'Land; leer: bundesweit oder keinem Land zuzuordnen.';
comment on column study.source_id is 'Quelle.';

comment on table stakeholder is 'Organisationen des Feldes, keine Personen.';
comment on column stakeholder.stakeholder_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column stakeholder.organisation is 'Name der Organisation.';
comment on column stakeholder.type is 'land, kommune, traeger, wissenschaft, politik, stiftung, verband.';
comment on column stakeholder.level is 'Ebene: bund, land, kommune.';
comment on column stakeholder.land_ags is 'Land; leer: bundesweit.';
comment on column stakeholder.place is 'Sitz oder Ort; leer: nicht genannt.';
comment on column stakeholder.role is 'Rolle im Feld.';
comment on column stakeholder.gemeinde_ags is 'Gemeinde des Orts; leer: kein Ort genannt, oder er ist nicht eindeutig.';
comment on column stakeholder.lon is 'Geografische Länge eines Punkts in dieser Gemeinde (Grad, WGS 84); leer: ohne Gemeinde.';
comment on column stakeholder.lat is 'Geografische Breite eines Punkts in dieser Gemeinde (Grad, WGS 84); leer: ohne Gemeinde.';
comment on column stakeholder.location_precision is 'gemeinde: irgendwo in dieser Gemeinde. unknown: nicht auf der Karte.';
comment on column stakeholder.origin is 'public: aus der Tabelle öffentlicher Angaben. kept: von der Geschäftsstelle des Netzwerks gepflegt (in der Vorführung: erzeugt).';
comment on column stakeholder.source_id is 'Quelle.';

comment on table membership is 'Mitgliedschaften im Netzwerk des Bundesforums, von der Geschäftsstelle gepflegt. Keine Zeile: noch nicht eingetragen, nicht: keine Mitglieder.';
comment on column membership.stakeholder_id is 'Organisation.';
comment on column membership.joined is 'Beitritt, so genau wie bekannt (2024, 2024-05 oder 2024-05-01).';
comment on column membership.left_on is 'Austritt, so genau wie bekannt; leer: weiterhin Mitglied.';
comment on column membership.source_id is 'Quelle.';

comment on table network_event is 'Ereignisse: Meilensteine der öffentlichen Angaben und Treffen, die die Geschäftsstelle pflegt.';
comment on column network_event.event_id is 'Kennung aus dem Inhalt der Zeile; bei Meilensteinen die Kennung des Meilensteins.';
comment on column network_event.date is 'Datum, so genau wie bekannt (2024, 2024-05 oder 2024-05-01).';
comment on column network_event.title is 'Titel.';
comment on column network_event.kind is 'Meilensteine: programme, event, publication, founding. Gepflegt: meeting (Treffen), conference (Tagung), workshop, online.';
comment on column network_event.land_ags is 'Land; leer: bundesweit oder nicht genannt.';
comment on column network_event.place is 'Ort; leer: nicht genannt.';
comment on column network_event.origin is 'derived: ein Meilenstein. kept: von der Geschäftsstelle gepflegt (in der Vorführung: erzeugt).';
comment on column network_event.source_id is 'Quelle.';

comment on table participation is 'Welche Organisation an welchem Ereignis teilnahm, von der Geschäftsstelle gepflegt. Dieselben Zeilen stehen in relation als takes_part.';
comment on column participation.event_id is 'Ereignis.';
comment on column participation.stakeholder_id is 'Organisation.';
comment on column participation.source_id is 'Quelle.';

comment on table relation is 'Beziehungen zwischen Organisationen, Programmen, Ländern und Ereignissen, jede mit ihrer Quelle. Was keine Organisation der Tabelle stakeholder genau benennt, ergibt keine Beziehung.';
comment on column relation.relation_id is 'Kennung aus dem Inhalt der Zeile.';
comment on column relation.from_kind is 'Wovon die Beziehung ausgeht: organisation, program, municipal_program, land, event, study.';
comment on column relation.from_id is 'Kennung in der Tabelle dieser Art.';
comment on column relation.to_kind is 'Wohin die Beziehung führt: organisation, program, municipal_program (früheste Zeile des kommunalen Programms), land, event, study (nur ohne Land und Programm).';
comment on column relation.to_id is 'Kennung in der Tabelle dieser Art.';
comment on column relation.kind is 'responsible: zuständiges Ministerium. coordinates: koordiniert. administers: bewilligt die Mittel. carries: trägt. funds: fördert. evaluates: hat untersucht. takes_part: nimmt teil. hosts: veranstaltet. runs: betreibt das kommunale Programm. cooperates: arbeitet zusammen mit. belongs_to: gehört zum Land oder Programm.';
comment on column relation.since is 'Beginn, so genau wie bekannt; leer: nicht bekannt.';
comment on column relation.until is 'Ende, so genau wie bekannt; leer: keines bekannt.';
comment on column relation.note is 'Anmerkung, bei hergeleiteten Beziehungen der Wortlaut der Zeile.';
comment on column relation.origin is 'derived: aus den Tabellen der Programme, Studien, Meilensteine und Kommunen hergeleitet. kept: von der Geschäftsstelle gepflegt (in der Vorführung: erzeugt).';
comment on column relation.source_id is 'Quelle der Zeile, aus der die Beziehung stammt.';

comment on table network_node is 'Knoten des gezeichneten Netzes, höchstens 500; darüber werden Organisationen nach Typ und Land zusammengefasst.';
comment on column network_node.node_id is 'Kennung des Knotens: Art und Kennung des Gezeigten.';
comment on column network_node.kind is 'organisation, program, municipal_program, land, event, study oder eine Gruppe: organisation_group (Typ und Land), event_group (Land, Treffen des Netzwerks alle zusammen), municipal_group (Land).';
comment on column network_node.ref_id is 'Kennung in der Tabelle dieser Art; bei einer Gruppe das, wonach zusammengefasst ist.';
comment on column network_node.label is 'Beschriftung.';
comment on column network_node.land_ags is 'Land; leer: bundesweit oder nicht genannt.';
comment on column network_node.type is 'Typ der Organisation oder der Gruppe von Organisationen; leer bei anderen Knoten.';
comment on column network_node.gathered is 'Wie viele hier zusammengefasst sind; 1: nichts.';
comment on column network_node.x is 'Waagerechte Lage in einer 1200 breiten Zeichnung.';
comment on column network_node.y is 'Senkrechte Lage in einer 900 hohen Zeichnung.';
comment on column network_node.degree is 'Zahl der Linien an diesem Knoten.';

comment on table network_edge is 'Linien des gezeichneten Netzes.';
comment on column network_edge.edge_id is 'Kennung der Linie.';
comment on column network_edge.from_node is 'Knoten, von dem die Beziehung ausgeht.';
comment on column network_edge.to_node is 'Knoten, zu dem sie führt.';
comment on column network_edge.kind is 'Art der Beziehung, wie in relation.';
comment on column network_edge.relation_id is 'Beziehung; leer: mehrere sind als eine Linie gezeichnet.';
comment on column network_edge.relations is 'Wie viele Beziehungen die Linie zeigt.';

comment on table land_statistic is 'Statistische Angaben je Land und für Deutschland.';
comment on column land_statistic.land_ags is 'Landesschlüssel; 00 ist Deutschland.';
comment on column land_statistic.indicator is 'Merkmal, z. B. population_under_6 (Kinder unter sechs Jahren am 31.12.).';
comment on column land_statistic.year is 'Kalenderjahr.';
comment on column land_statistic.period is 'Zeitpunkt, wie die Quelle ihn nennt: 2024 oder 2024-11.';
comment on column land_statistic.value is 'Wert in der Einheit von unit.';
comment on column land_statistic.unit is 'Einheit.';
comment on column land_statistic.note is 'Stichtag und Anmerkungen der Quelle.';
comment on column land_statistic.census_base is 'Zensus, auf dem Bevölkerungszahlen beruhen: before_2011, census_2011, census_2022. Über den Wechsel hinweg wird nicht verglichen.';
comment on column land_statistic.source_id is 'Quelle (statistics_source).';

comment on table kreis_statistic is 'Fläche und Bevölkerung je Kreis; Kinder unter sechs Jahren nur, wo eine Quelle sie nennt.';
comment on column kreis_statistic.kreis_ags is 'Kreisschlüssel.';
comment on column kreis_statistic.indicator is 'Merkmal: area_km2, population_total oder population_under_6.';
comment on column kreis_statistic.year is 'Jahr (Stichtag 31.12.).';
comment on column kreis_statistic.value is 'Wert in der Einheit von unit.';
comment on column kreis_statistic.unit is 'Einheit.';
comment on column kreis_statistic.note is 'Stichtag und Anmerkungen der Quelle.';
comment on column kreis_statistic.source_id is 'Quelle (statistics_source).';

comment on table price_index is 'Verbraucherpreisindex für Deutschland, Jahresdurchschnitt.';
comment on column price_index.year is 'Jahr.';
comment on column price_index.index_2020 is 'Index, 2020 = 100.';
comment on column price_index.source_id is 'Quelle (statistics_source).';

comment on table center is 'Namentlich bekannte Zentren. Die Liste ist unvollständig: wo keines steht, kann trotzdem eines sein.';
comment on column center.center_id is 'Kennung aus Liste, Name, Ort und Straße.';
comment on column center.source_dataset is 'Liste, aus der das Zentrum stammt.';
comment on column center.name is 'Name, wie die Quelle ihn nennt.';
comment on column center.term is 'Bezeichnung der Einrichtungsart, wie die Quelle sie nennt.';
comment on column center.street is 'Straße und Hausnummer; leer: nicht genannt.';
comment on column center.postcode is 'Postleitzahl als Text; leer: nicht genannt.';
comment on column center.place is 'Ort, wie die Quelle ihn nennt; leer: nicht genannt.';
comment on column center.land_ags is 'Land.';
comment on column center.kreis_ags is 'Kreis; leer: Ort nicht eindeutig.';
comment on column center.gemeinde_ags is 'Gemeinde (Gebietsstand 2016); leer: Ort nicht eindeutig.';
comment on column center.lon is 'Geografische Länge (Grad, WGS 84); bei location_precision gemeinde ein Punkt irgendwo in der Gemeinde.';
comment on column center.lat is 'Geografische Breite (Grad, WGS 84); bei location_precision gemeinde ein Punkt irgendwo in der Gemeinde.';
comment on column center.tile_x is 'Waagerechte Lage auf der Weltkarte (Web-Mercator), von Westen, in 1/2^20 der Breite; leer: ohne Lage.';
comment on column center.tile_y is 'Senkrechte Lage auf der Weltkarte (Web-Mercator), von Norden, in 1/2^20 der Höhe; leer: ohne Lage.';
comment on column center.location_precision is 'Wie genau die Lage bekannt ist: address, postcode, gemeinde (nur die Gemeinde), unknown (nicht auf der Karte).';
comment on column center.traeger is 'Träger, wie gedruckt; leer: nicht genannt.';
comment on column center.program_id is 'Landesprogramm, nur wo Land und Bezeichnung es zweifelsfrei nennen; sonst leer.';
comment on column center.opened_year is 'Jahr, seit dem es das Zentrum gibt; leer: nicht genannt.';
comment on column center.closed_year is 'Jahr der Schließung; leer: nicht genannt.';
comment on column center.status is 'Stand zur Zeit der Quelle: open (in Betrieb), planned (geplant), closed (geschlossen), unknown. Nur open gilt als bestehend.';
comment on column center.source_url is 'Seite, auf der das Zentrum genannt wird.';
comment on column center.page_year is 'Jahr der Seite; leer: nicht datiert.';
comment on column center.last_checked is 'Tag der letzten Prüfung; leer: nicht festgehalten.';
comment on column center.content_hash is 'Prüfsumme der Zeile: ändert sich, wenn sich die Angaben ändern.';

comment on table import_issue is 'Jede Zeile, die nicht so übernommen wurde, wie sie dasteht.';
comment on column import_issue.issue_id is 'Laufende Nummer.';
comment on column import_issue.outcome is 'rejected (abgewiesen), corrected (berichtigt), unplaced (ohne Gemeinde), unlinked (Text nennt keine bekannte Organisation, daher keine Beziehung), duplicate_suspected (vielleicht doppelt).';
comment on column import_issue.source_file is 'Datei unter data/.';
comment on column import_issue.line is 'Zeile in der Datei, ab 1 gezählt.';
comment on column import_issue.column_name is 'Spalte; leer: die ganze Zeile.';
comment on column import_issue.reason is 'Was falsch ist und was richtig wäre.';
comment on column import_issue.raw_row is 'Die Zeile, wie sie in der Datei steht (JSON).';

comment on table import_report is 'Bilanz je Datei: gelesen = angenommen + abgewiesen.';
comment on column import_report.source_file is 'Datei unter data/.';
comment on column import_report.read_rows is 'Gelesene Zeilen ohne Kopfzeile.';
comment on column import_report.accepted_rows is 'Angenommene Zeilen.';
comment on column import_report.corrected_rows is 'Davon berichtigt.';
comment on column import_report.rejected_rows is 'Abgewiesene Zeilen.';
comment on column import_report.target_table is 'Tabelle, in die die Datei geladen wird.';

comment on table map_asset is 'Dateien für die Karte.';
comment on column map_asset.name is 'Dateiname.';
comment on column map_asset.media_type is 'Medientyp.';
comment on column map_asset.body is 'Inhalt.';

comment on table map_tile is 'Kartenkacheln mit den Umrissen der Gemeinden (Mapbox Vector Tile, nicht komprimiert, höchstens 100 kB).';
comment on column map_tile.layer is 'Ebene: gemeinden.';
comment on column map_tile.z is 'Zoomstufe.';
comment on column map_tile.x is 'Spalte, von Westen gezählt.';
comment on column map_tile.y is 'Zeile, von Norden gezählt.';
comment on column map_tile.body is 'Inhalt; je Gemeinde ags und name, in der vollsten Kachel nur ags.';
