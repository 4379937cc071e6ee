package dev.tearsheet.story;

import static dev.tearsheet.story.LifeRow.Reader.ACTIVE;
import static dev.tearsheet.story.LifeRow.Reader.ANSWERED;
import static dev.tearsheet.story.LifeRow.Reader.ASKED;
import static dev.tearsheet.story.LifeRow.Reader.COMPLAINED;
import static dev.tearsheet.story.LifeRow.row;

import java.util.List;
import java.util.stream.Stream;

/** Section 4 of the page: on what is never acted, and what is never answered. Each mail would confirm if it counted. */
final class RobotRows {
    private static final List<LifeRow> SIGNS = List.of(
            ignored("the null sender", "auto_reply").envelope(""),
            ignored("qmail's null sender", "auto_reply").envelope("#@[]"),
            ignored("a receipt", "auto_reply")
                    .within(part ->
                            ReturnedRows.report("disposition-notification", part, "Disposition: manual; displayed\n")),
            ignored("a delivery status", "bounce")
                    .within(part -> ReturnedRows.report("delivery-status", part, "Status: 5.1.1\n")),
            ignored("a feedback report", "complaint")
                    .within(part -> ReturnedRows.report("feedback-report", part, "Feedback-Type: abuse\n")),
            marked("Auto-Submitted: auto-replied"),
            marked("Auto-Submitted: Auto-Generated; owner-email=\"x@y.example\""),
            marked("X-Autoreply: yes"),
            marked("X-Autorespond: holiday"),
            marked("Precedence: auto_reply"),
            marked("Precedence: BULK"),
            marked("Precedence: junk"),
            marked("X-Precedence: list"),
            marked("Content-Identifier: Auto-replied"),
            marked("Delivered-To: Autoresponder"),
            marked("List-Id: <a.b.example>"),
            marked("List-Unsubscribe: <mailto:a@b.example>"),
            marked("Mailing-List: contact a@b.example"),
            marked("X-Mailing-List: a@b.example"),
            marked("X-Loop: tea@mail.example.org"),
            ignored("more than 50 Received", "auto_reply")
                    .header(Stream.generate(() -> "Received: from a by b")
                            .limit(51)
                            .reduce("X-A: b", (a, b) -> a + "\r\n" + b)));

    private static final List<LifeRow> PEOPLE = List.of(
            counts("Auto-Submitted: no"),
            counts("X-Auto-Response-Suppress: All"),
            counts("Precedence: first-class"),
            row("what fails DMARC needs the secret, and has it")
                    .when(ACTIVE)
                    .to("{leave}")
                    .header("Authentication-Results: mx.house.example; dmarc=fail header.from={domain}")
                    .isTakenFor("command", "left")
                    .brings("GOODBYE to the reader")
                    .leaves("ended"),
            row("what fails DMARC and shows no secret is asked about")
                    .when(ACTIVE)
                    .to("tea+leave")
                    .header("Authentication-Results: mx.house.example; dmarc=fail header.from={domain}")
                    .isTakenFor("command", "asked the subscriber")
                    .brings("LEAVE_CHECK to the reader")
                    .changesNothing(),
            row("what is flagged as spam is asked whether to join")
                    .to("tea+join")
                    .header("X-Spam-Flag: YES")
                    .isTakenFor("command", "confirmation asked")
                    .brings("CONFIRM to the reader")
                    .leaves("awaitingconfirmation"),
            row("what is flagged as spam gets no help")
                    .to("tea+help")
                    .header("X-Spam-Flag: YES")
                    .isTakenFor("command", "nothing")
                    .leaves("nobody"),
            row("whose answers are used up is obeyed and not answered")
                    .when(ANSWERED)
                    .to("{pause}")
                    .isTakenFor("command", "paused, not mailed: the limit limits.answers-per-day (10) is reached")
                    .leaves("paused"),
            row("whose answers are used up gets no more of them")
                    .when(ANSWERED)
                    .to("{status}")
                    .isTakenFor(
                            "command", "nothing to do, not mailed: the limit limits.answers-per-day (10) is reached")
                    .changesNothing(),
            row("whose answers are used up can leave, with a way back")
                    .when(ANSWERED)
                    .to("{leave}")
                    .isTakenFor("command", "left")
                    .brings("GOODBYE to the reader")
                    .leaves("ended"),
            row("the suppressed cannot join")
                    .when(COMPLAINED)
                    .to("tea+join")
                    .isTakenFor("command", "suppressed")
                    .changesNothing(),
            row("the suppressed get no help")
                    .when(COMPLAINED)
                    .to("tea+help")
                    .isTakenFor("command", "nothing")
                    .changesNothing(),
            row("the suppressed can leave")
                    .when(COMPLAINED)
                    .to("{leave}")
                    .isTakenFor("command", "nothing to do")
                    .changesNothing());

    private static final LifeRow OURSELVES =
            ignored("written by one of our own addresses", "auto_reply").from("hello@mail.example.org");

    private static final List<LifeRow> OFFICES = Stream.of(
                    "mailer-daemon",
                    "postmaster",
                    "noreply",
                    "no-reply",
                    "donotreply",
                    "bounce",
                    "bounces",
                    "news-request",
                    "owner-news",
                    "listserv",
                    "majordomo",
                    "mailman",
                    "sympa",
                    "ezmlm")
            .flatMap(office -> Stream.of(
                    ignored("written by " + office, "auto_reply").from(office + "@example.net"),
                    ignored("sent by " + office, "auto_reply").envelope(office + "@example.net")))
            .toList();

    private static final List<LifeRow> SUBJECTS = Stream.of(
                    "Automatic reply: Please confirm {T}",
                    "Auto-Reply: Re: Please confirm",
                    "Out of office: Re: Please confirm",
                    "AUTO: Ann Example is out of the office (returning 06/01/2026)",
                    "Abwesenheitsnotiz: Bitte bestätigen",
                    "Automatische Antwort: Bitte bestätigen",
                    "Réponse automatique : Confirmez",
                    "Absence du bureau : Confirmez",
                    "Respuesta automática: Confirme",
                    "Fuera de la oficina: Confirme",
                    "Risposta automatica: Conferma",
                    "Fuori ufficio: Conferma",
                    "Automatisch antwoord: Bevestig",
                    "Afwezigheidsbericht: Bevestig",
                    "Automatiskt svar: Bekräfta",
                    "Frånvaro: Bekräfta",
                    "Automatisk svar: Bekreft",
                    "Resposta automática: Confirme",
                    "Autoodpowiedź: Potwierdź",
                    "Odpowiedź automatyczna: Potwierdź",
                    "Автоответ: Подтвердите",
                    "Автоматический ответ: Подтвердите",
                    "Автоматична відповідь: Підтвердіть",
                    "Automaattinen vastaus: Vahvista",
                    "Poissa: Vahvista",
                    "Automatická odpověď: Potvrďte",
                    "Automatická odpoveď: Potvrďte",
                    "Automatikus válasz: Erősítse meg",
                    "Otomatik yanıt: Onaylayın",
                    "Αυτόματη απάντηση: Επιβεβαιώστε",
                    "Răspuns automat: Confirmați",
                    "Automatski odgovor: Potvrdite",
                    "自動回覆: 請確認",
                    "自动回复: 请确认",
                    "自動返信: ご確認ください",
                    "자동 회신: 확인",
                    "תשובה אוטומטית: אישור",
                    "رد تلقائي: تأكيد")
            .map(subject -> ignored("the subject " + subject, "auto_reply").subject(subject))
            .toList();

    static final List<LifeRow> ROWS = Stream.of(SIGNS, PEOPLE, List.of(OURSELVES), OFFICES, SUBJECTS)
            .flatMap(List::stream)
            .toList();

    private RobotRows() {}

    private static LifeRow ignored(String name, String kind) {
        return row("never: " + name)
                .when(ASKED)
                .to("{confirm}")
                .says("yes")
                .isTakenFor(kind, "nothing")
                .changesNothing();
    }

    private static LifeRow marked(String header) {
        return ignored(header, "auto_reply").header(header);
    }

    private static LifeRow counts(String header) {
        return row("a person's in spite of " + header)
                .when(ASKED)
                .to("{confirm}")
                .header(header)
                .isTakenFor("command", "confirmation: now")
                .brings("LESSON to the reader")
                .leaves("active");
    }
}
