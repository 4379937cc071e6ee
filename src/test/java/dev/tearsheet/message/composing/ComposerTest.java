package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Links;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.message.OversizeMail;
import dev.tearsheet.message.ReturnPaths;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.FreeMarkerTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    private static final String CAPABILITY = Sample.TOKENS.capability(Sample.active());

    private final Composer composer = SampleMails.composer();

    @Test
    void the_headers_of_a_lesson() {
        Message mail = composer.issue(Sample.issue(Sample.campaign(), 3, false));
        assertThat(headers(mail))
                .containsEntry("Reply-To", "small-dreams+s-" + CAPABILITY + "@mail.example.org")
                .containsEntry("List-Id", "The little school of dreams <small-dreams.mail.example.org>")
                .containsEntry(
                        "List-Unsubscribe",
                        "<https://lessons.example.org/leave/" + CAPABILITY + ">, <mailto:small-dreams+leave-"
                                + CAPABILITY + "@mail.example.org>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("List-Help", "<mailto:small-dreams+help@mail.example.org>")
                .containsEntry("List-Subscribe", "<mailto:small-dreams+join@mail.example.org>")
                .containsEntry("List-Owner", "<mailto:small-dreams+owner@mail.example.org>")
                .containsEntry("List-Post", "NO")
                .containsEntry("Precedence", "bulk")
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("X-Auto-Response-Suppress", "OOF, AutoReply")
                .containsEntry("X-Loop", "small-dreams@mail.example.org")
                .hasSize(13);
        assertThat(headers(mail).get("Feedback-ID")).matches("lesson3:small-dreams:tearsheet:[0-9a-z]{10}");
        assertThat(mail.fromName()).isEqualTo("Ida Quist");
        assertThat(mail.fromAddress()).isEqualTo("lessons@example.org");
        assertThat(mail.subject()).isEqualTo("Falling, and waking before the ground (4/25)");
        assertThat(mail.date()).isEqualTo(Sample.NOW);
        assertThat(mail.envelope().recipient()).isEqualTo(Sample.ANN.address());
    }

    @Test
    void the_headers_of_a_confirmation() {
        Message mail = composer.notice(Sample.notice(Purpose.CONFIRM));
        assertThat(headers(mail))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Reply-To", "small-dreams+confirm-" + Sample.TOKEN + "@mail.example.org",
                        "In-Reply-To", "<asked.1@example.com>",
                        "References", "<asked.1@example.com>",
                        "Auto-Submitted", "auto-replied",
                        "X-Auto-Response-Suppress", "OOF, AutoReply",
                        "X-Loop", "small-dreams@mail.example.org"));
        assertThat(mail.fromAddress()).isEqualTo("small-dreams@mail.example.org");
        assertThat(mail.fromName()).isEqualTo("Ida Quist");
        assertThat(mail.text())
                .contains("reply to this mail", "https://lessons.example.org/confirm/" + Sample.TOKEN, "After a week");
        assertThat(mail.html()).contains("href=\"https://lessons.example.org/confirm/" + Sample.TOKEN + "\"");
        assertThat(mail.text()).doesNotContain(CAPABILITY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {
                "LESSON",
                "FINISH",
                "CONFIRM",
                "MOVE_CONFIRM",
                "WELCOME",
                "AGAIN",
                "CORRECTION",
                "FORWARD",
                "REPORT"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void the_headers_of_other_notices(Purpose purpose) {
        Message mail = composer.notice(Sample.notice(purpose));
        assertThat(headers(mail).get("Reply-To")).isEqualTo("small-dreams+s-" + CAPABILITY + "@mail.example.org");
        assertThat(headers(mail).keySet()).noneMatch(n -> n.startsWith("List-") || n.equals("Precedence"));
        assertThat(mail.fromAddress()).isEqualTo("small-dreams@mail.example.org");
    }

    @Test
    void a_welcome_without_a_lesson_has_the_list_headers_too() {
        assertThat(headers(composer.notice(Sample.notice(Purpose.WELCOME))))
                .containsKeys("List-Id", "List-Unsubscribe", "List-Unsubscribe-Post")
                .doesNotContainKeys("Precedence", "Feedback-ID");
    }

    @Test
    void a_notice_without_what_it_needs_is_refused() {
        NoticeMail n = Sample.notice(Purpose.CONFIRM);
        for (Purpose purpose : new Purpose[] {Purpose.CONFIRM, Purpose.PAUSED}) {
            NoticeMail bare = new NoticeMail(
                    purpose,
                    n.campaign(),
                    n.recipient(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    n.identity(),
                    n.number(),
                    n.date());
            assertThatThrownBy(() -> composer.notice(bare)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_notice_that_answers_nothing_is_generated() {
        assertThat(headers(composer.notice(answering(Optional.empty()))))
                .containsEntry("Auto-Submitted", "auto-generated")
                .doesNotContainKeys("In-Reply-To", "References");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-brackets@x", "<a b@c>", "<a@b>\r\nBcc: x@y", "<>", "<a@b> <c@d>", "<\u00e4@b>"})
    void a_message_id_that_is_none_is_not_repeated(String id) {
        assertThat(headers(composer.notice(answering(Optional.of(id)))))
                .containsEntry("Auto-Submitted", "auto-replied")
                .doesNotContainKeys("In-Reply-To", "References");
    }

    @Test
    void help_for_a_stranger_has_nothing_personal() {
        NoticeMail asked = Sample.notice(Purpose.HELP);
        Message mail = composer.notice(new NoticeMail(
                Purpose.HELP,
                asked.campaign(),
                EmailAddress.parse("somebody@example.net"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "-.0.HELP.-.9",
                9,
                Sample.NOW));
        assertThat(headers(mail)).doesNotContainKey("Reply-To");
        assertThat(mail.text()).contains("small-dreams+join@mail.example.org").doesNotContain("/me/", "/leave/");
    }

    @Test
    void the_message_id_is_the_same_on_every_try_and_another_for_every_mail() {
        Message first = composer.issue(Sample.issue(Sample.campaign(), 3, false));
        Message again = SampleMails.composer().issue(Sample.issue(Sample.campaign(), 3, false));
        assertThat(first.messageId()).isEqualTo(again.messageId()).matches("<[0-9a-z]{26}@mail\\.example\\.org>");
        assertThat(composer.issue(Sample.issue(Sample.campaign(), 4, false)).messageId())
                .isNotEqualTo(first.messageId());
    }

    @Test
    void the_return_path_names_the_dispatch() {
        ReturnPaths paths = new ReturnPaths(Sample.ADDRESSES, Sample.TOKENS);
        for (long number : List.of(1L, 41L, 123_456_789L, Long.MAX_VALUE)) {
            String path = paths.of(Sample.SLUG, number);
            Addresses.Door door = Sample.ADDRESSES.read(path).orElseThrow();
            assertThat(door.verb()).isEqualTo(Addresses.Verb.BOUNCE);
            assertThat(door.campaign()).isEqualTo(Sample.SLUG);
            assertThat(paths.read(door.token().orElseThrow())).isEqualTo(OptionalLong.of(number));
            assertThat(path.indexOf('@')).isLessThanOrEqualTo(64);
        }
        Message mail = composer.notice(Sample.notice(Purpose.PAUSED));
        assertThat(mail.envelope().returnPath())
                .isEqualTo("small-dreams+bounce-15-" + Sample.TOKENS.seal("return-path", 41) + "@mail.example.org");
    }

    @Test
    void a_forged_return_path_names_nothing() {
        ReturnPaths paths = new ReturnPaths(Sample.ADDRESSES, Sample.TOKENS);
        String seal = Sample.TOKENS.seal("return-path", 41);
        for (String token : List.of("16-" + seal, "15-" + "0".repeat(8), "15", "-" + seal, "15-", "", "-15-" + seal)) {
            assertThat(paths.read(token)).as(token).isEmpty();
        }
    }

    @Test
    void by_http_there_is_no_one_click() {
        Composer trial = new Composer(
                new FreeMarkerTemplates(Optional.empty()),
                Sample.ADDRESSES,
                new Links("http://localhost:8080"),
                Sample.TOKENS,
                Waits.USUAL);
        assertThat(headers(trial.issue(Sample.issue(Sample.campaign(), 3, false))))
                .doesNotContainKey("List-Unsubscribe-Post")
                .containsEntry(
                        "List-Unsubscribe",
                        "<http://localhost:8080/leave/" + CAPABILITY + ">, <mailto:small-dreams+leave-" + CAPABILITY
                                + "@mail.example.org>");
    }

    @Test
    void times_are_told_in_the_readers_zone_and_language() {
        TimeWords words = new TimeWords();
        ReaderTime campaign = ReaderTime.of(Sample.campaign(), Sample.active(), Optional.of(Sample.ANN));
        assertThat(words.of(Sample.TOMORROW, campaign)).isEqualTo("Tue 24 Nov, 07:30");
        Subscriber far = new Subscriber(
                Sample.ANN.id(),
                Sample.ANN.address(),
                Optional.of(ZoneId.of("America/New_York")),
                Optional.of(Locale.GERMAN),
                Instant.EPOCH);
        ReaderTime theirs = ReaderTime.of(Sample.campaign(), Sample.active(), Optional.of(far));
        assertThat(words.of(Sample.TOMORROW, theirs)).isEqualTo("Di., 24. Nov., 01:30 Uhr");
        assertThat(words.of(Sample.TOMORROW, campaign)).isEqualTo("Tue 24 Nov, 07:30");
        assertThat(words.days(theirs)).isEqualTo("Mo–So");
        assertThat(words.days(campaign)).isEqualTo("Mon–Sun");
    }

    @Test
    void a_mail_that_gmail_would_cut_is_refused() {
        String words = "so many words ".repeat(8000);
        SeriesLesson huge = new SeriesLesson(
                0, "a.md", Sample.lesson("huge", "Huge", Sample.paragraph(words)), List.of(), List.of());
        Campaign one = Sample.campaign();
        Campaign campaign = new Campaign(
                one.slug(),
                one.title(),
                one.description(),
                one.language(),
                one.sender(),
                one.schedule(),
                new Series(1, List.of(huge), List.of()),
                Optional.empty());
        assertThatThrownBy(() -> composer.issue(Sample.issue(campaign, 0, false)))
                .isInstanceOf(OversizeMail.class)
                .hasMessageStartingWith("\"Huge (1/1)\" of small-dreams (template lesson) has 11")
                .hasMessageContaining("over 100 KB");
    }

    @Test
    void a_title_of_any_letters_cannot_break_a_header_or_the_page() {
        String title = "\"Tr\u00e4ume\" <script>alert(1)</script>\r\nBcc: x@example.org, \u5922";
        Message mail = composer.issue(Sample.issue(Sample.campaign(title, Locale.GERMAN, 25), 3, false));
        assertThat(headers(mail).get("List-Id"))
                .matches("(=\\?UTF-8\\?B\\?[A-Za-z0-9+/=]{1,60}\\?= )+<small-dreams\\.mail\\.example\\.org>")
                .hasSizeLessThanOrEqualTo(255);
        assertThat(mail.html()).doesNotContain("<script").contains("<html lang=\"de\" dir=\"ltr\"");
        Message quoted =
                composer.issue(Sample.issue(Sample.campaign("8 \"things\", said", Locale.ENGLISH, 4), 3, false));
        assertThat(headers(quoted).get("List-Id"))
                .isEqualTo("\"8 \\\"things\\\", said\" <small-dreams.mail.example.org>");
    }

    private static NoticeMail answering(Optional<String> inReplyTo) {
        NoticeMail n = Sample.notice(Purpose.PAUSED);
        return new NoticeMail(
                n.purpose(),
                n.campaign(),
                n.recipient(),
                n.subscription(),
                n.subscriber(),
                n.token(),
                inReplyTo,
                List.of(),
                n.identity(),
                n.number(),
                n.date());
    }

    /** Fails when one name is there twice. */
    private static Map<String, String> headers(Message mail) {
        return mail.headers().stream().collect(Collectors.toMap(Message.Header::name, Message.Header::value));
    }
}
