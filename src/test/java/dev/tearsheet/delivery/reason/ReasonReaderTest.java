package dev.tearsheet.delivery.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonReaderTest {
    private final ReasonReader reader = new ReasonReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown | userunknown | HARD
            450 4.1.1 <ann@example.com>: user unknown in local table              | userunknown | HARD
            552 5.2.2 The mailbox is full                                         | mailboxfull | FULL
            452 4.2.2 Over quota                                                  | mailboxfull | FULL
            554 5.7.1 Message rejected as spam                                    | spamdetected | SENDER
            552 5.3.4 Message too big                                             | mesgtoobig  | CONTENT
            421 4.7.0 Too many connections from your host                         | toomanyconn | SENDER
            451 4.7.1 Greylisted, please try again later                          | onhold      | TRANSIENT
            554 5.6.0 the relay does not like the form                            | contenterror | CONTENT
            556 5.1.10 Recipient domain has a null MX                             | notaccept   | HARD
            550 5.7.25 whatever it says                                           | requireptr  | SENDER
            550 we have nothing to say                                            | undefined   | UNKNOWN
            450                                                                   | onhold      | TRANSIENT
            """)
    void aReplyAtSendingTimeIsReadLikeANotice(String reply, String reason, FailureClass failureClass) {
        Reason read = reader.read(Refusal.of(reply, Stage.UNKNOWN));
        assertThat(read.word()).isEqualTo(reason);
        assertThat(read.failureClass()).isEqualTo(failureClass);
    }

    @Test
    void theSameWordsMeanAnotherThingAtAnotherStage() {
        assertThat(reader.read(Refusal.of("550 user unknown", Stage.RECIPIENT))).isEqualTo(Reason.USER_UNKNOWN);
        assertThat(reader.read(Refusal.of("550 user unknown", Stage.CONTENT))).isEqualTo(Reason.FILTERED);
        assertThat(reader.read(Refusal.of("550 unknown domain", Stage.MAIL))).isEqualTo(Reason.REJECTED);
    }

    @Test
    void aWordWithinAnAddressSaysNothing() {
        assertThat(reader.read(
                        Refusal.of("550 5.1.1 <spam.mailboxfull@blocklist.example> no such user", Stage.UNKNOWN)))
                .isEqualTo(Reason.USER_UNKNOWN);
    }

    @Test
    void whatAServerSaysComesBeforeWhatTheNoticeGuesses() {
        Refusal refusal = Refusal.of("552 5.2.2 mailbox full", Stage.UNKNOWN);
        assertThat(reader.read(refusal, List.of(), "The user does not exist, or was it the domain?"))
                .isEqualTo(Reason.MAILBOX_FULL);
    }

    @Test
    void aStatusIsNoNumberOfAnAddressOrAHost() {
        assertThat(Refusal.status("host 192.5.1.1 said 5.1.2.3 and 550 5.7.1 no"))
                .isEqualTo("5.7.1");
        assertThat(Refusal.status("5.0.0 and then 5.2.2")).isEqualTo("5.2.2");
        assertThat(Refusal.code("192.0.2.250 said: 450 4.2.0 wait 300 seconds")).isEqualTo(450);
        assertThat(Refusal.code("nothing of the kind")).isZero();
    }

    @Test
    void everyReasonHasAWordOfItsOwnAndAMeaning() {
        assertThat(Reason.values()).extracting(Reason::word).doesNotHaveDuplicates();
        assertThat(Reason.values()).extracting(Reason::meaning).noneMatch(String::isBlank);
    }

    @Test
    void phrasesNameAReasonThatExists() {
        assertThatThrownBy(() -> Phrases.read(List.of("[nothing]", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsOfAPhraseStandInOneBreath() {
        Phrase phrase = new Phrase("user * not found");
        assertThat(phrase.isIn("the user ann was not found")).isTrue();
        assertThat(phrase.isIn("a superuser was not found")).isFalse();
        assertThat(phrase.isIn("user" + " x".repeat(60) + " not found")).isFalse();
    }
}
