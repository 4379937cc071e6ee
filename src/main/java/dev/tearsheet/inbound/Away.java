package dev.tearsheet.inbound;

import java.util.regex.Pattern;

import dev.tearsheet.inbound.command.Line;

/** The subjects of holiday notices, in the languages of the world's mail programs: many carry no other sign. */
final class Away {
    /** How such a subject begins; what is quoted of the mail that it answers stands behind. */
    private static final Pattern BEGINS = Pattern.compile("(?iu)[\\[(]?(" + "auto(matic)?[- ]?(reply|response|respond)"
            + "|out of (the )?office|away from (the |my )?office|vacation|i am away|(on|annual) (holiday|leave)\\b"
            // German, Dutch, Danish, Norwegian, Swedish, Finnish
            + "|abwesenheit|automatische (antwort|e-?mail-?antwort)|nicht im büro|automatisch antwoord|afwezig"
            + "|automatiskt? svar|autosvar|frånvar|fravær|ikke til stede|automaattinen vastaus|poissa"
            // French, Spanish, Catalan, Portuguese, Italian, Romanian
            + "|réponse automatique|absence du bureau|absent[e]? du bureau|message d'absence"
            + "|respuesta automática|fuera de (la )?oficina|resposta automàtica|resposta automática|fora do escritório"
            + "|ausência temporária|risposta automatica|fuori (sede|ufficio)|răspuns automat"
            // Polish, Czech, Slovak, Hungarian, Croatian, Slovenian, Turkish, Greek
            + "|autoodpowiedź|odpowiedź automatyczna|automatyczna odpowiedź|nieobecność"
            + "|automatická odpove[dď]|automatick[aá] odpověď|mimo kancelář|automatikus válasz"
            + "|automatski odgovor|samodejni odgovor|otomatik (yanıt|cevap)|αυτόματη απάντηση"
            // Russian, Ukrainian, Bulgarian
            + "|автоответ|автоматический ответ|автоматична відповідь|автоматичен отговор"
            // Chinese, Japanese, Korean, Hebrew, Arabic, Vietnamese
            + "|自動回覆|自动回复|自動返信|自動応答|不在通知|자동 ?(회신|응답)|부재중|תשובה אוטומטית|رد تلقائي|trả lời tự động)");

    /** Notes writes "AUTO: Ann is out of the office"; an "Auto:" alone may be about cars. */
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)auto: .{1,100} (is out of|ist (außer haus|abwesend|nicht im)|est absent|n'est pas|está fuera|è fuori).*");

    private Away() {}

    static boolean isSaidBy(String subject) {
        String line = Line.plain(subject);
        return BEGINS.matcher(line).lookingAt() || SAYS.matcher(line).matches();
    }
}
