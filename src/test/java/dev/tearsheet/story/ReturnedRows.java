package dev.tearsheet.story;

import static dev.tearsheet.story.LifeRow.Reader.ACTIVE;
import static dev.tearsheet.story.LifeRow.Reader.ASKED;
import static dev.tearsheet.story.LifeRow.row;

import java.util.List;

/** The rest of section 2: what comes back, what is for the operator, what nobody has. */
final class ReturnedRows {
    private static final String DAEMON = "MAILER-DAEMON@mx.example.net";
    private static final String UNKNOWN = "Final-Recipient: rfc822; {reader}\nAction: failed\nStatus: 5.1.1\n"
            + "Diagnostic-Code: smtp; 550 5.1.1 user unknown\n";

    static final List<LifeRow> ROWS = List.of(
            row("A15 a failure at the return path of a lesson")
                    .when(ACTIVE)
                    .from(DAEMON)
                    .envelope("")
                    .to("{path}")
                    .within(part -> report("delivery-status", part, UNKNOWN))
                    .isTakenFor("bounce", "suppress")
                    .leaves("ended"),
            row("A15 a failure at the return path of a question")
                    .when(ASKED)
                    .from(DAEMON)
                    .envelope("")
                    .to("{path}")
                    .within(part -> report("delivery-status", part, UNKNOWN))
                    .isTakenFor("bounce", "the question is deleted")
                    .leaves("nobody"),
            row("A15 a failure with a seal that is not ours")
                    .when(ACTIVE)
                    .from(DAEMON)
                    .envelope("")
                    .to("tea+bounce-1-22222222")
                    .within(part -> report("delivery-status", part, UNKNOWN))
                    .isTakenFor("bounce", "nothing")
                    .changesNothing(),
            row("A15 a delay at the return path")
                    .when(ACTIVE)
                    .from(DAEMON)
                    .envelope("")
                    .to("{path}")
                    .within(part -> report("delivery-status", part, UNKNOWN.replace("failed", "delayed")))
                    .isTakenFor("bounce", "nothing")
                    .changesNothing(),
            row("A15 what is no failure at the return path")
                    .when(ASKED)
                    .to("{path}")
                    .subject("yes")
                    .says("yes")
                    .isTakenFor("other", "nothing")
                    .changesNothing(),
            row("A15 a complaint about a lesson")
                    .when(ACTIVE)
                    .from("feedback@provider.example")
                    .to("tea")
                    .within(part -> report(
                                    "feedback-report", part, "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\n")
                            .replace(
                                    "--b--",
                                    "--b\nContent-Type: message/rfc822\n\nReturn-Path: <{path}>\n\nText\n--b--"))
                    .isTakenFor("complaint", "suppress")
                    .leaves("ended"),
            row("A16 a complaint about a lesson, to abuse")
                    .when(ACTIVE)
                    .from("feedback@provider.example")
                    .to("abuse")
                    .within(part -> report(
                                    "feedback-report", part, "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\n")
                            .replace(
                                    "--b--",
                                    "--b\nContent-Type: message/rfc822\n\nReturn-Path: <{path}>\n\nText\n--b--"))
                    .isTakenFor("complaint", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .leaves("ended"),
            row("A16 owner")
                    .to("tea+owner")
                    .subject("stop")
                    .says("stop")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .leaves("nobody"),
            row("A16 postmaster")
                    .to("postmaster")
                    .says("help")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .leaves("nobody"),
            row("A16 abuse")
                    .to("abuse")
                    .says("You send spam.")
                    .isTakenFor("human", "passed on to the operator")
                    .brings("FORWARD to the operator")
                    .leaves("nobody"),
            row("A17 a verb that there is not")
                    .to("tea+unknown")
                    .isTakenFor("other", "nothing")
                    .leaves("nobody"),
            row("A17 a campaign that there is not")
                    .to("coffee+join")
                    .isTakenFor("command", "no such campaign")
                    .leaves("nobody"),
            row("A18 the address of List-Unsubscribe, pressed by a provider")
                    .when(ACTIVE)
                    .from("robot@provider.example")
                    .to("{leave}")
                    .header("Auto-Submitted: auto-generated")
                    .subject("unsubscribe")
                    .isTakenFor("command", "left")
                    .brings("GOODBYE to the reader")
                    .leaves("ended"));

    private ReturnedRows() {}

    /** A report of this kind: a part for people, and one for machines. */
    static String report(String type, String forPeople, String forMachines) {
        return "Content-Type: multipart/report; report-type=" + type + "; boundary=b\r\n\r\n--b\r\n" + forPeople
                + "\r\n--b\r\nContent-Type: message/" + type + "\r\n\r\n" + forMachines + "\r\n--b--";
    }
}
