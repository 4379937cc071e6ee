/**
 * Everything that knows how mail looks on the wire. {@link dev.tearsheet.mail.MimeWriter} and
 * {@link dev.tearsheet.mail.SmtpTransport} carry messages out, {@link dev.tearsheet.mail.MimeReader} reads what came in
 * by the doors, and the letters and pen of the trial post office stand beside them. Jakarta Mail is used here and
 * nowhere else.
 */
package dev.tearsheet.mail;
