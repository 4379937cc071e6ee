package dev.tearsheet.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.subscriber.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private final Robots robots = new Robots(new Addresses("mail.example.org", '+'));

    @Test
    void aPersonIsNoRobot() {
        assertThat(robots.judge(mail("ann@example.com", "ann@example.com", "Re: Lesson 4", Map.of())))
                .isEmpty();
        assertThat(robots.judge(mail("ann@example.com", "ann@example.com", "x", Map.of("auto-submitted", "no"))))
                .isEmpty();
        // A wish about robots' answers, not a sign of one (sisimai p5 #491).
        assertThat(robots.judge(
                        mail("ann@example.com", "ann@example.com", "x", Map.of("x-auto-response-suppress", "All"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Auto-Submitted, auto-replied",
        "Auto-Submitted, auto-generated",
        "Auto-Submitted, AUTO-REPLIED (vacation)",
        "Precedence, bulk",
        "Precedence, auto_reply",
        "Precedence, list",
        "X-Autoreply, yes",
        "List-Id, <tea.example.org>",
        "Mailing-List, x",
        "X-Loop, tea@mail.example.org",
    })
    void aRobotShowsItself(String header, String value) {
        assertThat(robots.judge(mail(
                        "ann@example.com",
                        "ann@example.com",
                        "Re: confirm",
                        Map.of(header.toLowerCase(Locale.ROOT), value))))
                .map(Verdict::kind)
                .contains(Kind.AUTO_REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: Please confirm",
                "Out of office: Re: lesson",
                "Out of the Office",
                "Abwesenheitsnotiz: confirm",
                "Automatische Antwort: x",
                "Réponse automatique : x",
                "Respuesta automática: x",
                "Risposta automatica: x",
                "Автоответ: x",
                "自動回覆: x",
            })
    void anAbsenceNoticeIsKnownByItsSubject(String subject) {
        assertThat(robots.judge(mail("ann@example.com", "ann@example.com", subject, Map.of())))
                .isPresent();
    }

    @Test
    void aGestureIsNotWritten() {
        assertThat(robots.judge(with("multipart/alternative", "text/plain", "text/vnd.google.email-reaction+json")))
                .map(Verdict::why)
                .contains("a reaction");
        assertThat(robots.judge(with("multipart/alternative", "text/plain", "text/calendar")))
                .map(Verdict::why)
                .contains("of a calendar");
        assertThat(robots.judge(with("multipart/mixed", "text/plain", "text/calendar", "application/ics")))
                .isPresent();
        assertThat(robots.judge(with("multipart/mixed", "text/plain", "text/calendar")))
                .as("a letter with a calendar attached")
                .isEmpty();
    }

    private static IncomingMail with(String type, String... parts) {
        IncomingMail mail = mail("ann@example.com", "ann@example.com", "x", Map.of());
        return new IncomingMail(
                mail.raw(),
                mail.from(),
                mail.subject(),
                mail.messageId(),
                mail.headers(),
                type,
                "",
                java.util.Arrays.stream(parts).map(p -> new Part(p, "")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailer-daemon@example.com",
                "no-reply@example.com",
                "postmaster@example.com",
                "tea-request@example.com",
                "tea@mail.example.org"
            })
    void anOfficeIsNoPerson(String from) {
        assertThat(robots.judge(mail(from, from, "stop", Map.of()))).isPresent();
    }

    @Test
    void theNullSenderIsNoPersonButNoFailureEither() {
        assertThat(robots.judge(mail("", "ann@example.com", "stop", Map.of())))
                .map(Verdict::kind)
                .contains(Kind.AUTO_REPLY);
    }

    private static IncomingMail mail(String envelope, String from, String subject, Map<String, String> headers) {
        Map<String, List<String>> all = headers.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
        return new IncomingMail(
                new RawMail(envelope, "tea@mail.example.org", new byte[0], Instant.EPOCH),
                EmailAddress.tryParse(from),
                subject,
                java.util.Optional.of("<1@example.com>"),
                all,
                "text/plain",
                "",
                List.of());
    }
}
