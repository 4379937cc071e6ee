package dev.tearsheet.delivery.reason;

import static dev.tearsheet.delivery.reason.FailureClass.CONTENT;
import static dev.tearsheet.delivery.reason.FailureClass.FULL;
import static dev.tearsheet.delivery.reason.FailureClass.GONE;
import static dev.tearsheet.delivery.reason.FailureClass.HARD;
import static dev.tearsheet.delivery.reason.FailureClass.NONE;
import static dev.tearsheet.delivery.reason.FailureClass.SENDER;
import static dev.tearsheet.delivery.reason.FailureClass.TRANSIENT;
import static dev.tearsheet.delivery.reason.FailureClass.UNKNOWN;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a mail was refused. The words are those of the Sisimai project, which people who read bounces know; the class is
 * our own policy per reason, because the first digit of a status is wrong in most cases.
 */
public enum Reason {
    USER_UNKNOWN("userunknown", HARD, "nobody has this address"),
    HOST_UNKNOWN("hostunknown", HARD, "there is no such domain"),
    HAS_MOVED("hasmoved", HARD, "the mailbox has moved and left no new address"),
    NOT_ACCEPT("notaccept", HARD, "the domain takes no mail at all"),
    SUPPRESSED("suppressed", HARD, "the relay itself does not mail this address any longer"),
    SUSPEND("suspend", GONE, "the mailbox is disabled, locked or idle"),
    FILTERED("filtered", GONE, "turned away for the recipient after the mail was read"),
    MAILBOX_FULL("mailboxfull", FULL, "the mailbox is full"),
    EXCEED_LIMIT("exceedlimit", CONTENT, "larger than this recipient takes"),
    MESG_TOO_BIG("mesgtoobig", CONTENT, "larger than this server takes"),
    CONTENT_ERROR("contenterror", CONTENT, "the mail's form or an attachment is refused"),
    SYNTAX_ERROR("syntaxerror", CONTENT, "the server did not understand a command"),
    NOT_COMPLIANT("notcompliantrfc", CONTENT, "the mail breaks a rule of its format"),
    VIRUS_DETECTED("virusdetected", CONTENT, "taken for a virus"),
    AUTH_FAILURE("authfailure", SENDER, "SPF, DKIM or DMARC did not pass"),
    BAD_REPUTATION("badreputation", SENDER, "the sending host or domain has a bad name"),
    BLOCKED("blocked", SENDER, "the sending host is on a block list"),
    FAILED_STARTTLS("failedstarttls", SENDER, "no encrypted connection came about"),
    NO_RELAYING("norelaying", SENDER, "the server relays no mail for us"),
    POLICY_VIOLATION("policyviolation", SENDER, "against a policy of the server"),
    REJECTED("rejected", SENDER, "our sender address is refused"),
    REQUIRE_PTR("requireptr", SENDER, "the sending host has no proper name in the reverse DNS"),
    SECURITY_ERROR("securityerror", SENDER, "not allowed to write there without more authority"),
    SPAM_DETECTED("spamdetected", SENDER, "taken for spam"),
    SPEEDING("speeding", SENDER, "too much mail in too short a time"),
    TOO_MANY_CONN("toomanyconn", SENDER, "too many connections or recipients at a time"),
    EXPIRED("expired", TRANSIENT, "the servers in between have tried for too long"),
    MAILER_ERROR("mailererror", TRANSIENT, "a program of the recipient's failed"),
    NETWORK_ERROR("networkerror", TRANSIENT, "no way to the server, or in circles"),
    ON_HOLD("onhold", TRANSIENT, "the server did not say why"),
    SYSTEM_ERROR("systemerror", TRANSIENT, "the server itself has a fault"),
    SYSTEM_FULL("systemfull", TRANSIENT, "the server's disk is full"),
    UNDEFINED("undefined", UNKNOWN, "nothing that is known"),
    DELIVERED("delivered", NONE, "no failure: the mail has arrived"),
    FEEDBACK("feedback", NONE, "no failure: a complaint"),
    VACATION("vacation", NONE, "no failure: the reader is away");

    private final String word;
    private final FailureClass failureClass;
    private final String meaning;

    Reason(String word, FailureClass failureClass, String meaning) {
        this.word = word;
        this.failureClass = failureClass;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public FailureClass failureClass() {
        return failureClass;
    }

    /** In a few words, for the operator. */
    public String meaning() {
        return meaning;
    }

    static Optional<Reason> ofWord(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
