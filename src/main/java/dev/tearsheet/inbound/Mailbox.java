package dev.tearsheet.inbound;

/** The door's side of incoming mail. What every door, SMTP or another, hands its mail to. */
public interface Mailbox {
    /** Whether there is anybody at this address; a door answers 550 to others before it takes the mail. */
    boolean knows(String recipient);

    /** Takes a mail for good: when this has returned it is kept durably. */
    void take(RawMail mail);
}
