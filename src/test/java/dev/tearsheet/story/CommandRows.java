package dev.tearsheet.story;

import static dev.tearsheet.story.LifeRow.Reader.ACTIVE;
import static dev.tearsheet.story.LifeRow.Reader.ASKED;
import static dev.tearsheet.story.LifeRow.Reader.LEFT;
import static dev.tearsheet.story.LifeRow.Reader.RESTING;
import static dev.tearsheet.story.LifeRow.row;

import java.util.List;

/** Section 2 of the page: the addresses and words that people order with. */
final class CommandRows {
    private static final String REPLY = "Re: The cup of day 1 (1/30)";
    private static final String PASS = "Authentication-Results: mx.house.example; dkim=none; dmarc=pass header.from=";

    static final List<LifeRow> ROWS = List.of(
            joins("A1 join by address").to("tea+join"),
            joins("A1 subscribe by address").to("tea+subscribe"),
            joins("A1 the address wins over subject and text")
                    .to("tea+join")
                    .subject("stop")
                    .says("pause"),
            joins("A1 join in the subject").subject("join"),
            joins("A1 subscribe in the text").says("Subscribe"),
            joins("A1 start C to hello").to("hello").subject("start tea"),
            joins("A1 join C in the text to hello").to("hello").says("join tea"),
            joins("A1 in German").says("Anmelden"),
            confirms("A2 confirm by address").to("{confirm}"),
            confirms("A2 confirm T in the subject").subject("Re: Re: please confirm {T}"),
            confirms("A2 T alone in the subject").subject("{T}"),
            row("A2 when on already")
                    .when(ASKED)
                    .to("{confirm}")
                    .again()
                    .isTakenFor("command", "confirmation: before")
                    .brings("ALREADY_ON to the reader")
                    .leaves("active"),
            leaves("A3 leave with the secret").to("{leave}"),
            leaves("A3 stop with the secret, in the text").to("{reply}").says("stop"),
            row("A3 leave without a secret is asked about")
                    .when(ACTIVE)
                    .to("tea+leave")
                    .isTakenFor("command", "asked the subscriber")
                    .brings("LEAVE_CHECK to the reader")
                    .changesNothing(),
            row("A3 unsubscribe without a secret, in the subject")
                    .when(ACTIVE)
                    .subject("unsubscribe")
                    .isTakenFor("command", "asked the subscriber")
                    .brings("LEAVE_CHECK to the reader")
                    .changesNothing(),
            leaves("A3 stop with an aligned pass").to("tea+stop").header(PASS + "{domain}"),
            leaves("A3 signoff with an aligned pass").says("signoff").header(PASS + "{domain}"),
            row("A3 a pass that somebody else claims")
                    .when(ACTIVE)
                    .to("tea+leave")
                    .header("Authentication-Results: mx.evil.example; dmarc=pass header.from={domain}")
                    .isTakenFor("command", "asked the subscriber")
                    .brings("LEAVE_CHECK to the reader")
                    .changesNothing(),
            orders("A4 a verb above the quotation", "status", "told how things stand", "STATUS"),
            row("A4 no verb")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .says("Thank you, that was lovely.")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            row("A4 what looks like a verb within a sentence")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .says("stop by when you are in town")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            rests("A5 pause by address").to("{pause}"),
            rests("A5 pause N days").to("{reply}").says("pause 14 days"),
            rests("A5 pause until a date").to("{reply}").says("Pause until 24 December."),
            rests("A5 pause for longer than 90 days").to("{reply}").says("pause 200 days"),
            row("A6 resume by address")
                    .when(RESTING)
                    .to("{resume}")
                    .isTakenFor("command", "resumed")
                    .brings("RESUMED to the reader")
                    .leaves("active"),
            row("A6 continue in the text")
                    .when(RESTING)
                    .to("{reply}")
                    .says("continue")
                    .isTakenFor("command", "resumed")
                    .brings("RESUMED to the reader")
                    .leaves("active"),
            row("A6 resume after leaving is not told to be done")
                    .when(LEFT)
                    .to("{reply}")
                    .says("resume")
                    .isTakenFor("command", "nothing to do")
                    .brings("STATUS to the reader")
                    .changesNothing(),
            row("A7 next by address")
                    .when(ACTIVE)
                    .to("{next}")
                    .isTakenFor("command", "the next lesson comes now")
                    .brings("LESSON to the reader")
                    .changesNothing(),
            orders("A7 more in the text", "more", "the next lesson comes now", "LESSON"),
            row("A7 next twice a day")
                    .when(ACTIVE)
                    .to("{next}")
                    .again()
                    .isTakenFor("command", "not now")
                    .brings("STATUS to the reader")
                    .changesNothing(),
            row("A8 again K by address")
                    .when(ACTIVE)
                    .to("{again}-1")
                    .isTakenFor("command", "a lesson once more")
                    .brings("AGAIN to the reader")
                    .changesNothing(),
            orders("A8 lesson K", "lesson 1", "a lesson once more", "AGAIN"),
            orders("A8 K that has not come", "resend 9", "nothing to do", "STATUS"),
            orders("A9 time", "time 07:30", "comes at 07:30", "SETTINGS"),
            orders("A9 zone by name", "zone Europe/Paris", "comes in the time of Europe/Paris", "SETTINGS"),
            orders("A9 zone by offset", "zone +02:00", "comes in the time of +02:00", "SETTINGS"),
            orders("A9 country", "country NO", "holidays of NO", "SETTINGS"),
            orders("A9 plain text", "format text", "plain text only", "SETTINGS"),
            orders("A9 HTML again", "format html", "text and HTML", "SETTINGS"),
            orders("A9 priority", "priority", "tea goes first", "SETTINGS"),
            orders(
                    "A9 priority of what is not the reader's",
                    "priority coffee",
                    "no such campaign of this reader: told how things stand",
                    "STATUS"),
            orders("A7 all, where the campaign does not allow it", "all", "not now", "ONE_BY_ONE"),
            row("A7 all without a secret")
                    .when(ACTIVE)
                    .subject("all")
                    .isTakenFor("command", "nothing")
                    .changesNothing(),
            row("A7 a greeting to all is a letter")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .says("Hello all,")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            orders("A9 a time that is none", "time 25:00", "told how orders are written", "NOT_UNDERSTOOD"),
            orders("A9 a zone that is none", "zone Nowhere", "told how orders are written", "NOT_UNDERSTOOD"),
            orders("A5 a rest in words", "pause fourteen days please", "told how orders are written", "NOT_UNDERSTOOD"),
            row("A9 a letter that begins with a verb")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .says("Time flies when I read your lessons, thank you so much")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            row("A9 a time that is none, without a secret, is a letter")
                    .when(ACTIVE)
                    .subject("time 25:00")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            orders("A9 days", "days mon-fri", "comes on 5 days a week", "SETTINGS"),
            orders("A9 pace", "pace 2/week", "comes on 2 days a week", "SETTINGS"),
            orders("A10 restart", "restart", "begins with lesson 1", "RESTARTED"),
            orders("A10 restart from K", "restart from 3", "begins with lesson 3", "RESTARTED"),
            row("A10 restart without a secret")
                    .when(ACTIVE)
                    .subject("restart")
                    .isTakenFor("command", "nothing")
                    .changesNothing(),
            helps("A11 help by address").to("hello+help"),
            helps("A11 help of a campaign by address").to("tea+help"),
            helps("A11 info").says("info"),
            helps("A11 a question mark").subject("?"),
            row("A11 help twice a day")
                    .to("tea+help")
                    .again()
                    .isTakenFor("command", "not mailed: the limit limits.help-per-day (1) is reached")
                    .leaves("nobody"),
            row("A12 status by address")
                    .when(ACTIVE)
                    .to("{status}")
                    .isTakenFor("command", "told how things stand")
                    .brings("STATUS to the reader")
                    .changesNothing(),
            row("A12 status without a secret")
                    .when(ACTIVE)
                    .subject("status")
                    .isTakenFor("command", "nothing")
                    .changesNothing(),
            row("A13 courses by address")
                    .to("hello+courses")
                    .isTakenFor("command", "list mailed")
                    .brings("COURSES to the reader")
                    .leaves("nobody"),
            row("A13 list in the subject")
                    .to("hello")
                    .subject("list")
                    .isTakenFor("command", "list mailed")
                    .brings("COURSES to the reader")
                    .leaves("nobody"),
            row("A14 address")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .says("address new{reader}")
                    .isTakenFor("command", "asked the new address, told the old one")
                    .brings("MOVE_CONFIRM to the new address", "MOVE_NOTICE to the reader")
                    .changesNothing());

    private CommandRows() {}

    private static LifeRow joins(String name) {
        return row(name)
                .isTakenFor("command", "confirmation asked")
                .brings("CONFIRM to the reader")
                .leaves("awaitingconfirmation");
    }

    private static LifeRow confirms(String name) {
        return row(name)
                .when(ASKED)
                .isTakenFor("command", "confirmation: now")
                .brings("LESSON to the reader")
                .leaves("active");
    }

    private static LifeRow leaves(String name) {
        return row(name)
                .when(ACTIVE)
                .isTakenFor("command", "left")
                .brings("GOODBYE to the reader")
                .leaves("ended");
    }

    private static LifeRow rests(String name) {
        return row(name)
                .when(ACTIVE)
                .isTakenFor("command", "paused")
                .brings("PAUSED to the reader")
                .leaves("paused");
    }

    private static LifeRow helps(String name) {
        return row(name)
                .isTakenFor("command", "help mailed")
                .brings("HELP to the reader")
                .leaves("nobody");
    }

    /** In answer to a lesson. */
    private static LifeRow orders(String name, String line, String done, String back) {
        return row(name)
                .when(ACTIVE)
                .to("{reply}")
                .subject(REPLY)
                .says(line)
                .isTakenFor("command", done)
                .brings(back + " to the reader")
                .changesNothing();
    }
}
