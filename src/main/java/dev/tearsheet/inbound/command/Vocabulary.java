package dev.tearsheet.inbound.command;

import static dev.tearsheet.inbound.command.Verb.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All verbs that a mail can order with: English, German, French, Spanish. One entry per verb, and that is all of it. */
final class Vocabulary {
    static final Locale SPANISH = Locale.forLanguageTag("es");
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, SPANISH);

    static final List<Verb> VERBS = List.of(
            words("join subscribe start", "anmelden abonnieren", "abonner inscrire", "alta suscribir")
                    .then((rest, typed) -> Places.word(rest)
                            .map(word -> new Command.Join(Optional.of(word).filter(w -> !w.isEmpty())))),
            words(
                            "leave unsubscribe stop signoff remove cancel",
                            "abmelden abbestellen kündigen",
                            "désabonner désinscrire arrêter quitter",
                            "baja cancelar desuscribir")
                    .means(new Command.Leave()),
            words("pause", "pause pausieren", "pause", "pausa pausar")
                    .then((rest, typed) -> rest.isEmpty()
                            ? Optional.of(new Command.Pause(Optional.empty()))
                            : Dates.rest(rest).map(Optional::of).map(Command.Pause::new)),
            words("resume continue", "weiter fortsetzen", "reprendre continuer", "reanudar seguir continuar")
                    .means(new Command.Resume()),
            words("next more", "nächste nächster nächstes mehr", "suivant suivante", "siguiente más")
                    .then((rest, typed) -> Forms.lesson(rest) ? Optional.of(new Command.Next()) : Optional.empty()),
            words("all everything", "alle alles", "tout toutes", "todo todas")
                    .then((rest, typed) -> Forms.allOfThem(rest) ? Optional.of(new Command.All()) : Optional.empty()),
            words(
                            "resend again lesson missed",
                            "nochmal erneut lektion",
                            "renvoyer encore leçon",
                            "reenviar repetir lección")
                    .then((rest, typed) -> Places.number(rest).map(Command.Again::new)),
            words("time", "zeit uhrzeit", "heure", "hora")
                    .then((rest, typed) -> Times.time(rest).map(Command.Time::new)),
            words("zone timezone", "zone zeitzone", "fuseau", "zona huso")
                    .then((rest, typed) -> Times.zone(rest).map(Command.Zone::new)),
            words("country", "land", "pays", "país")
                    .then((rest, typed) -> Forms.country(rest).map(Command.Home::new)),
            words("format", "format", "format", "formato")
                    .then((rest, typed) -> Forms.plain(rest).map(Command.Format::new)),
            words("priority", "vorrang", "priorité", "prioridad")
                    .then((rest, typed) -> Places.word(rest)
                            .map(word -> new Command.First(Optional.of(word).filter(w -> !w.isEmpty())))),
            words("days", "tage", "jours", "días")
                    .then((rest, typed) -> Weekdays.several(rest).map(Command.Days::new)),
            words("pace", "tempo", "rythme", "ritmo")
                    .then((rest, typed) -> Weekdays.pace(rest).map(Command.Pace::new)),
            words("restart", "neustart", "recommencer", "reiniciar")
                    .then((rest, typed) -> Places.start(rest).map(Command.Restart::new)),
            words("help info ?", "hilfe ?", "aide ?", "ayuda ?").means(new Command.Help()),
            words("status which set", "status stand", "statut état", "estado").means(new Command.Status()),
            words("courses list lists", "kurse liste", "cours liste", "cursos lista")
                    .means(new Command.Courses()),
            words("address move", "adresse", "adresse", "dirección")
                    .then((rest, typed) -> Places.address(typed).map(Command.Move::new)),
            words("renew rotate", "erneuern", "renouveler", "renovar").means(new Command.Renew()));

    private static final Map<String, Verb> BY_WORD = byWord();

    private Vocabulary() {}

    static Optional<Verb> verb(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Whether two words are of the same verb, in whatever languages. */
    static boolean same(String word, String other) {
        return verb(word).isPresent() && BY_WORD.get(word) == BY_WORD.get(other);
    }

    private static Map<String, Verb> byWord() {
        Map<String, Verb> all = new HashMap<>();
        for (Verb verb : VERBS) {
            for (Set<String> words : verb.words().values()) {
                words.forEach(word -> all.put(word, verb));
            }
        }
        return Map.copyOf(all);
    }
}
