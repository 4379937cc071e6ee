package dev.tearsheet.delivery.reason;

/** At which command of the SMTP dialogue (RFC 5321) a server said no. */
public enum Stage {
    CONNECT,
    HELLO,
    /** The sender is named. */
    MAIL,
    /** The recipient is named. */
    RECIPIENT,
    /** The content is handed over; what is refused then was read first. */
    CONTENT,
    UNKNOWN
}
