package dev.tearsheet.story;

import static dev.tearsheet.story.LifeRow.Reader.ACTIVE;
import static dev.tearsheet.story.LifeRow.Reader.ASKED;
import static dev.tearsheet.story.LifeRow.Reader.COMPLETED;
import static dev.tearsheet.story.LifeRow.Reader.LAPSED;
import static dev.tearsheet.story.LifeRow.Reader.LEFT;
import static dev.tearsheet.story.LifeRow.Reader.RESTING;
import static dev.tearsheet.story.LifeRow.Reader.UNREACHABLE;
import static dev.tearsheet.story.LifeRow.row;

import java.util.List;

/** Section 6 of the page: special cases. */
final class SpecialRows {
    private static final String REPLY = "Re: The cup of day 1 (1/30)";

    private static final String ENCRYPTED =
            "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=e\r\n\r\n--e\r\n"
                    + "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--e\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n--e--";

    /** Outlook's own envelope (TNEF), with nothing in it that another program can read. */
    private static final String WINMAIL = "Content-Type: application/ms-tnef; name=\"winmail.dat\"\r\n"
            + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"winmail.dat\"\r\n\r\n"
            + "eJ8+IgEAAQaQCAAEAAAAAAABAAEAAQeQBgAIAAAA5AQAAAAAAADoAAEIgAcAGAAAAElQTS5NaWNyb3NvZnQg";

    static final List<LifeRow> ROWS = List.of(
            row("an absence notice quotes T in its subject")
                    .when(ASKED)
                    .to("tea")
                    .subject("Out of office: Please confirm {T}")
                    .isTakenFor("auto_reply", "nothing")
                    .changesNothing(),
            row("T only in quoted text")
                    .when(ASKED)
                    .to("tea")
                    .subject("Re: Please confirm")
                    .says("\n\nOn Monday the tea house wrote:\n> confirm {T}")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            row("a friend answers the question that was forwarded")
                    .when(ASKED)
                    .byFriend()
                    .to("{confirm}")
                    .isTakenFor("command", "confirmation: now")
                    .brings("LESSON to the reader")
                    .leaves("active"),
            row("a forward to an address that is no question's")
                    .when(ACTIVE)
                    .to("tea")
                    .subject("Fwd: stop")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            row("a friend says stop to a lesson that was forwarded")
                    .when(ACTIVE)
                    .byFriend()
                    .to("{reply}")
                    .says("stop")
                    .isTakenFor("command", "asked the subscriber")
                    .brings("LEAVE_CHECK to the reader")
                    .changesNothing(),
            row("a friend says anything else to it")
                    .when(ACTIVE)
                    .byFriend()
                    .to("{reply}")
                    .says("pause")
                    .isTakenFor("command", "nothing")
                    .changesNothing(),
            row("join while the question waits")
                    .when(ASKED)
                    .to("tea+join")
                    .isTakenFor("command", "confirmation asked")
                    .brings("CONFIRM to the reader")
                    .changesNothing(),
            row("join when active")
                    .when(ACTIVE)
                    .to("tea+join")
                    .isTakenFor("command", "already on")
                    .brings("ALREADY_ON to the reader")
                    .changesNothing(),
            row("join when resting")
                    .when(RESTING)
                    .to("tea+join")
                    .isTakenFor("command", "already on")
                    .brings("ALREADY_ON to the reader")
                    .changesNothing(),
            row("join after the end")
                    .when(COMPLETED)
                    .to("tea+join")
                    .isTakenFor("command", "confirmation asked")
                    .brings("CONFIRM to the reader")
                    .changesNothing(),
            row("join twice within the cool-down")
                    .to("tea+join")
                    .again()
                    .isTakenFor(
                            "command", "confirmation asked, not mailed: the limit limits.question-pause (1) is reached")
                    .leaves("awaitingconfirmation"),
            row("an expired T")
                    .when(LAPSED)
                    .to("{confirm}")
                    .isTakenFor("command", "confirmation: expired")
                    .brings("CONFIRM to the reader")
                    .changesNothing(),
            row("the address in capitals")
                    .when(ACTIVE)
                    .from("ANN@{domain}")
                    .to("tea+join")
                    .isTakenFor("command", "already on")
                    .brings("ALREADY_ON to the reader")
                    .changesNothing(),
            row("confirm and join in one mail")
                    .when(ASKED)
                    .to("tea+join")
                    .header("Cc: {confirm}@mail.example.org")
                    .isTakenFor("command", "nothing")
                    .changesNothing(),
            row("a mailing list is the reader, by its List-Id")
                    .when(ACTIVE)
                    .byFriend()
                    .to("{reply}")
                    .header("List-Id: The tea club <ann.{domain}>")
                    .says("pause")
                    .isTakenFor("auto_reply", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .leaves("suspended"),
            row("a mailing list is the reader, by its address")
                    .when(ACTIVE)
                    .to("{again}-1")
                    .header("List-Post: <mailto:{reader}>")
                    .isTakenFor("auto_reply", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .leaves("suspended"),
            row("a mailing list is the reader, and writes once more")
                    .when(ACTIVE)
                    .to("{reply}")
                    .header("Mailing-List: list {reader}; contact owner@{domain}")
                    .again()
                    .isTakenFor("auto_reply", "nothing")
                    .leaves("suspended"),
            row("the mail of a list that is no reader")
                    .when(ACTIVE)
                    .to("{reply}")
                    .header("List-Id: <joann.{domain}>")
                    .says("pause")
                    .isTakenFor("auto_reply", "nothing")
                    .changesNothing(),
            row("join when left")
                    .when(LEFT)
                    .to("tea+join")
                    .isTakenFor("command", "confirmation asked")
                    .brings("CONFIRM to the reader")
                    .changesNothing(),
            row("the secret from the same mailbox under another tag")
                    .when(ACTIVE)
                    .from("ANN+x@{domain}")
                    .to("{reply}")
                    .says("pause")
                    .isTakenFor("command", "paused")
                    .brings("PAUSED to the reader")
                    .leaves("paused"),
            row("who is no subscriber leaves")
                    .to("tea+leave")
                    .isTakenFor("command", "not a subscriber")
                    .leaves("nobody"),
            row("an SRS envelope")
                    .when(ASKED)
                    .envelope("SRS0=ab12=cd={domain}=ann@forwarder.example")
                    .to("{confirm}")
                    .isTakenFor("command", "confirmation: now")
                    .brings("LESSON to the reader")
                    .leaves("active"),
            row("a BATV envelope")
                    .when(ASKED)
                    .envelope("prvs=1234567ab8=ann@{domain}")
                    .to("{confirm}")
                    .isTakenFor("command", "confirmation: now")
                    .brings("LESSON to the reader")
                    .leaves("active"),
            row("join when the address was unreachable")
                    .when(UNREACHABLE)
                    .to("tea+join")
                    .isTakenFor("command", "confirmation asked")
                    .brings("CONFIRM to the reader")
                    .changesNothing(),
            row("T once more after leaving is a join")
                    .when(LEFT)
                    .to("{confirm}")
                    .isTakenFor("command", "confirmation: before")
                    .brings("CONFIRM to the reader")
                    .changesNothing(),
            inCharset("iso-2022-jp"),
            inCharset("gb18030"),
            inCharset("koi8-r"),
            inCharset("windows-1255"),
            inCharset("utf-16-nobody-knows"),
            row("UTF-7 is refused")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .says("+AHAAYQB1AHMAZQ-")
                    .within(part -> part.replace("utf-8", "utf-7"))
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            rests("soft hyphens, no-break spaces and a BOM", "\ufeffpau\u00adse\u00a014\u2009days\u200b"),
            rests("letters of full width", "ｐａｕｓｅ　１４　ｄａｙｓ"),
            rests("a right-to-left mark", "\u200fpause 14 days\u200e"),
            row("a signed mail")
                    .when(ACTIVE)
                    .to("{reply}")
                    .says("pause")
                    .within(part -> "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=s"
                            + "\r\n\r\n--s\r\n" + part
                            + "\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nstop\r\n--s--")
                    .isTakenFor("command", "paused")
                    .brings("PAUSED to the reader")
                    .leaves("paused"),
            row("an encrypted mail to an address that says it")
                    .when(ACTIVE)
                    .to("{pause}")
                    .within(part -> ENCRYPTED)
                    .isTakenFor("command", "paused")
                    .brings("PAUSED to the reader")
                    .leaves("paused"),
            row("an encrypted mail that says it within")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .within(part -> ENCRYPTED)
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            row("a winmail.dat to an address that says it")
                    .when(ACTIVE)
                    .to("{pause}")
                    .within(part -> WINMAIL)
                    .isTakenFor("command", "paused")
                    .brings("PAUSED to the reader")
                    .leaves("paused"),
            row("a winmail.dat that says it within")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .within(part -> WINMAIL)
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .changesNothing(),
            row("an invitation to a meeting")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject("Invitation: tea")
                    .within(
                            part ->
                                    "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR")
                    .isTakenFor("auto_reply", "nothing")
                    .changesNothing(),
            row("a reaction")
                    .when(ACTIVE)
                    .to("{reply}")
                    .subject(REPLY)
                    .says("Ann reacted to your message")
                    .within(part -> "Content-Type: multipart/alternative; boundary=r\r\n\r\n--r\r\n" + part
                            + "\r\n--r\r\nContent-Type: text/vnd.google.email-reaction+json\r\n\r\n"
                            + "{\"emoji\":\"+\",\"version\":1}\r\n--r--")
                    .isTakenFor("auto_reply", "nothing")
                    .changesNothing(),
            row("Reply-To is nobody to mail to")
                    .to("tea+join")
                    .header("Reply-To: {friend}")
                    .isTakenFor("command", "confirmation asked")
                    .brings("CONFIRM to the reader")
                    .leaves("awaitingconfirmation"),
            row("a date in the far future")
                    .to("tea+join")
                    .header("Date: Fri, 31 Dec 2199 23:59:59 +0000")
                    .isTakenFor("command", "confirmation asked")
                    .brings("CONFIRM to the reader")
                    .leaves("awaitingconfirmation"),
            row("two authors")
                    .from("{reader}, {friend}")
                    .to("tea+join")
                    .isTakenFor("other", "nothing")
                    .leaves("nobody"),
            row("an answer below the quotation")
                    .when(ACTIVE)
                    .to("{reply}")
                    .within(
                            part ->
                                    "Content-Type: text/plain\r\n\r\nOn Monday Tea wrote:\r\n> How are you?\r\n> Tea\r\n\r\npause")
                    .isTakenFor("command", "paused")
                    .brings("PAUSED to the reader")
                    .leaves("paused"));

    private SpecialRows() {}

    private static LifeRow inCharset(String charset) {
        return rests("a mail in " + charset, "pause 14 days").within(part -> part.replace("utf-8", charset));
    }

    private static LifeRow rests(String name, String line) {
        return row(name)
                .when(ACTIVE)
                .to("{reply}")
                .subject(REPLY)
                .says(line)
                .isTakenFor("command", "paused")
                .brings("PAUSED to the reader")
                .leaves("paused");
    }
}
