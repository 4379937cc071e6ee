/**
 * Everything that knows how mail looks on the wire. {@link dev.tearsheet.mail.MimeWriter} and
 * {@link dev.tearsheet.mail.SmtpTransport} carry messages out, {@link dev.tearsheet.mail.SmtpDoor} and
 * {@link dev.tearsheet.mail.MimeReader} take them in, and the doors, letters and pen of the trial post office stand
 * beside them. Jakarta Mail and SubEthaSMTP are used here and nowhere else.
 */
package dev.tearsheet.mail;
