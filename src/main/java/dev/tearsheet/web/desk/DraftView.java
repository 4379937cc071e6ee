package dev.tearsheet.web.desk;

import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.trial.Letter;
import dev.tearsheet.trial.Pen;
import dev.tearsheet.web.page.Form;

/**
 * A mail as the forms of the post office show it.
 *
 * @param fault why it was not sent, if it was tried
 */
record DraftView(String from, String to, String subject, String text, Optional<String> fault) {
    static DraftView blank(String to) {
        return new DraftView("", to, "", "", Optional.empty());
    }

    static DraftView replyTo(Letter letter) {
        String to = letter.replyTo().isBlank() ? letter.from() : letter.replyTo();
        String subject =
                letter.subject().regionMatches(true, 0, "re:", 0, 3) ? letter.subject() : "Re: " + letter.subject();
        return new DraftView(letter.recipient(), to, subject, "", Optional.empty());
    }

    static DraftView from(Form form, String from) {
        return new DraftView(from, form.line("to"), form.line("subject"), form.text("text"), Optional.empty());
    }

    /** This draft, with the reason why it cannot be sent if its addresses are none. */
    DraftView checked() {
        if (EmailAddress.tryParse(from).isEmpty()) {
            return failed("From is no address: write one such as ann@example.org.");
        }
        return to.contains("@") ? this : failed("To is no address.");
    }

    DraftView failed(String why) {
        return new DraftView(from, to, subject, text, Optional.of(why));
    }

    Pen.Draft draft(Optional<String> answering) {
        return new Pen.Draft(from, to, subject, text, answering);
    }
}
