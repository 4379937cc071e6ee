/**
 * The way out by SMTP (RFC 5321): {@link dev.tearsheet.mail.relay.SmtpTransport} hands mails to the relay over
 * connections that it keeps, each a {@code RelayConnection}; {@code RelayTransport} watches Angus from within and knows
 * how far a mail had come. {@link dev.tearsheet.mail.relay.SmtpPen} brings a reader's mail to our own door the same way.
 */
package dev.tearsheet.mail.relay;
