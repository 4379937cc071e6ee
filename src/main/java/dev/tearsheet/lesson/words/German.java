package dev.tearsheet.lesson.words;

/** The words of German articles. */
final class German {
    static final Language WORDS = Language.of("de")
            .with(Topic.CONCLUSION, """
                    danke, danke fürs lesen,
                    fazit, mein fazit, unser fazit, schluss, schlusswort, schlussgedanke, schlussgedanken,
                    zum schluss, zum abschluss, abschließende gedanken, abschließend, zusammenfassung, zusammengefasst,
                    kurz gesagt, das wichtigste in kürze, schlussfolgerung, ausblick, was bleibt""")
            .with(
                    Topic.CLOSING_WORDS,
                    "zum schluss, zusammenfassend, abschließend, alles in allem, kurz gesagt, unterm strich")
            .with(Topic.QUESTIONS, """
                    häufige fragen, häufig gestellte fragen, oft gestellte fragen, fragen und antworten,
                    fragen & antworten, die häufigsten fragen, ihre fragen, eure fragen, leserfragen""")
            .with(Topic.INTRODUCTION, "einleitung, einführung, vorwort, zum einstieg")
            .with(
                    Topic.OVERVIEW,
                    "inhalt, inhaltsverzeichnis, übersicht, in diesem artikel, auf einen blick, das erwartet dich")
            .with(Topic.COMMENTS, """
                    beste kommentare, top-kommentare,
                    kommentare, kommentar, kommentar schreiben, kommentar hinterlassen, schreibe einen kommentar,
                    schreib einen kommentar, hinterlasse einen kommentar, kommentare anzeigen, kommentar verfassen,
                    antwort abbrechen, antwort hinterlassen, deine meinung, leserkommentare, diskussion, kommentar
                    abgeben, schreiben sie einen kommentar""")
            .with(Topic.BOILERPLATE, """
                    teilen, jetzt teilen, artikel teilen, beitrag teilen, weiterlesen, newsletter abonnieren,
                    abonnieren, jetzt anmelden, anzeige, werbung, drucken, zum inhalt springen, nach oben, startseite,
                    suche, alle rechte vorbehalten, veröffentlicht am, zuletzt aktualisiert, aktualisiert am,
                    geschrieben von, lesezeit, schlagwörter, folge uns, folgen sie uns, auf facebook teilen, cookies
                    akzeptieren, stand:, autor, autorin, text:, veröffentlicht, aktualisiert, zuletzt geändert,
                    erstellt am, redaktion, hier klicken, hier geht es, zum newsletter, jetzt abonnieren, merken,
                    lesedauer, geprüft von, von der redaktion, gesponsert""")
            .with(Topic.RELATED, """
                    ähnliche artikel, ähnliche beiträge, weitere artikel, weitere beiträge, verwandte artikel,
                    verwandte beiträge, das könnte dich auch interessieren, das könnte sie auch interessieren, das
                    könnte dich interessieren, das könnte sie interessieren, das könnte ihnen auch gefallen, das
                    könnte dir auch gefallen, mehr zum thema, mehr dazu, auch interessant, lesen sie auch, lies auch,
                    lesen sie mehr, weiterlesen, über den autor, über die autorin, zur autorin, zum autor, neueste
                    beiträge, beliebte beiträge, meistgelesen, empfohlen, quellen, schlagwörter, newsletter, unser
                    newsletter, beitrag teilen, artikel teilen, weiterführende links""")
            .with(
                    Topic.LINK_LABEL,
                    "lesetipp, lesen, auch lesen, auch auf, auch spannend, passend dazu, video, im video, vorab im video, podcast")
            .with(Topic.SITE_PHRASE, """
                    lesezeit, lesedauer, min. lesezeit, minuten lesezeit, min lesezeit, auf facebook, auf twitter, auf
                    pinterest, auf whatsapp, per e-mail, per mail, war dieser artikel hilfreich, keine kommentare,
                    alle rechte vorbehalten, datenschutz, impressum, link kopieren, stimmen, aufrufe, zum inhalt, nach
                    oben""")
            .with(Topic.SITE_WORD, """
                    teilen, twittern, merken, drucken, speichern, antworten, melden, kommentieren, abonnieren, mail,
                    mailen, suche, menü, startseite, anmelden, folgen, ja, nein, gefällt""")
            .with(Topic.CAPTION, """
                    foto von, foto einer, foto eines, bild von, bild einer, bild eines, aufnahme von, nahaufnahme,
                    schwarzweißfoto, schwarz-weiß-foto, foto:, bild:, bildquelle, bildnachweis, fotos:, quelle:,
                    symbolbild, abbildung:, illustration:, grafik:""")
            .with(Topic.PERSON, """
                    mann, männer, frau, frauen, person, personen, menschen, paar, junge, jungen, mädchen, kind, kinder,
                    familie, freunde, freundin, freund, hand, hände, gruppe, mutter, vater, schüler, studentin, student,
                    läuferin, läufer, ärztin, arzt, baby, team""")
            .with(
                    Topic.DETERMINER,
                    "ein, eine, einer, einem, einen, zwei, drei, vier, fünf, mehrere, einige, junge, junger, alte, alter")
            .with(Topic.VERB, """
                    ist, sind, war, waren, bin, bist, hat, haben, hatte, kann, können, wird, werden, soll, sollte, muss,
                    müssen, darf, macht, machen, braucht, brauchst, will, willst, geht, gibt, bedeutet, heißt, du, sie,
                    ihr, dein, deine, hilft, tut, lässt, bleibt, kommt, weiß, nicht""")
            .with(Topic.STOP, """
                    der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, und, oder, aber, wenn, von, zu,
                    zum, zur, in, im, an, am, auf, für, mit, bei, aus, als, ist, sind, war, es, er, sie, du, ihr, wir,
                    ich, sich, was, wie, warum, wer, so, nicht, kein, auch, nur, noch, dass, über, um, hat, haben""")
            .with(Topic.LIST_NOUN, """
                    bedeutungen, dinge, tipps, wege, gründe, schritte, zeichen, anzeichen, regeln, gewohnheiten, fehler,
                    lektionen, ideen, geheimnisse, fakten, strategien, methoden, prinzipien, beispiele, vorteile, arten,
                    ursachen, mythen, tricks, übungen, punkte, eigenschaften, sätze, bücher, phasen, fragen, merkmale""")
            .with(Topic.EXHIBIT, """
                    abbildung, abb, bild, tabelle, tab, grafik, foto, diagramm, anhang, anlage,
                    seite, version""")
            .with(Topic.REFERENCES, """
                    literatur, literaturverzeichnis, quellen, quellenangaben, quellenverzeichnis,
                    einzelnachweise, fußnoten, anmerkungen""")
            .with(
                    Topic.PREPOSITION,
                    "um, am, im, ab, bis, seit, von, vor, nach, etwa, rund, über, unter, und, oder, nur, alle, die, der,"
                            + " das, den, mit, zu, in, auf, für, nahezu, fast, jahr, sind, waren, hat, haben, diese, meine, unsere, deine, ihre, eure, top, weitere")
            .with(Topic.BONUS, "bonus, bonustipp, bonus-tipp, zusatztipp, extratipp, extra-tipp, und als bonus")
            .with(Topic.FIRST_PERSON, "ich, mein, meine, meinen, mir, mich, wir, unser, unsere")
            .with(Topic.SECOND_PERSON, "du, dein, deine, dir, dich, sie, ihr, ihre, ihnen, ihren")
            .with(Topic.READER, "du, dein, deine, deinen, deiner, deinem, dir, dich, euch, euer, eure")
            .with(Topic.GUIDE, "wie, warum, wieso, was, wann, ratgeber, anleitung, wirklich, richtig, hilft, helfen")
            .with(
                    Topic.SAYING,
                    "sagte, erklärte, teilte, betonte, berichtete, laut, zufolge, mitteilte, kündigte, meldete")
            .with(
                    Topic.MONTH,
                    "januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember,"
                            + " jänner, okt, dez")
            .with(Topic.UNIT, """
                    min, minuten, prozent, pro, million, millionen, mio, milliarde, milliarden, mrd, tausend, hundert, euro, cent,
                    franken, meter, kilometer, kilo, gramm, minuten, minute, stunden, stunde, sekunden, tage, wochen,
                    monate, jahre, jahren, uhr, grad, mal, menschen, liter, el, tl, esslöffel, teelöffel, tassen, stück,
                    von, oder, und, bis""")
            .with(
                    Topic.NUMBER,
                    "eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn,"
                            + " fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig")
            .with(
                    Topic.ORDINAL,
                    "erstens, zweitens, drittens, viertens, fünftens, sechstens, siebtens, achtens, neuntens, zehntens")
            .with(
                    Topic.RANK,
                    "erste, zweite, dritte, vierte, fünfte, sechste, siebte, achte, neunte, zehnte, elfte, zwölfte")
            .with(Topic.NUMBER_WORD, "nummer, nr")
            .with(Topic.OTHER_KIND, """
                    tagesordnung, protokoll der, genehmigung des protokolls, nächste sitzung, bearbeitungszeit,
                    erlaubte hilfsmittel, refrain, strophe 1, strophe 2, 1. strophe, 2. strophe, szene 1, szene 2,
                    allgemeine geschäftsbedingungen, datenschutzerklärung, geltungsbereich, vertragsschluss, gerichtsstand,
                    über uns, unser team, unsere geschichte, so finden sie uns, öffnungszeiten, impressum, zubereitung,
                    arbeitszeit, zutaten, nutzungsvereinbarung, schlussbestimmungen, salvatorische klausel,
                    vertragsgegenstand, vertragsparteien, ort und datum, unterschrift mieter, unterschrift vermieter""")
            .with(Topic.QUESTION_WORD, """
                    was, warum, wieso, weshalb, wie, wann, wo, wer, welche, welcher, welches, ist, sind, kann, können,
                    soll, sollte, muss, darf, hat, haben, gibt, hilft, macht, woran, womit, wofür""")
            .with(
                    Topic.LABEL,
                    "tipp, profi-tipp, hinweis, beispiel, zum beispiel, wichtig, merke, achtung, übung, info, quelle");

    private German() {}
}
