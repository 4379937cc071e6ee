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

    static final List<Verb> VERBS = List.of(
            words("join subscribe start", "anmelden abonnieren", "abonner inscrire", "alta suscribir")
                    .then(Vocabulary::join),
            words(
                            "leave unsubscribe stop signoff remove cancel",
                            "abmelden abbestellen kündigen",
                            "désabonner désinscrire arrêter quitter",
                            "baja cancelar desuscribir")
                    .means(new Command.Leave()),
            words("pause", "pause pausieren", "pause", "pausa pausar")
                    .then((rest, typed) -> Dates.rest(rest).map(Command.Pause::new)),
            words("resume continue", "weiter fortsetzen", "reprendre continuer", "reanudar seguir continuar")
                    .means(new Command.Resume()),
            words("help info ?", "hilfe ?", "aide ?", "ayuda ?").means(new Command.Help()));

    private static final Map<String, Verb> BY_WORD = byWord();

    private Vocabulary() {}

    static Optional<Verb> verb(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** "subscribe when-a-man-cries": the address has said which campaign already. */
    private static Optional<Command> join(String rest, String typed) {
        return rest.indexOf(' ') < 0 ? Optional.of(new Command.Join()) : Optional.empty();
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
