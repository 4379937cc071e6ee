/**
 * What mail is made of (RFC 2045 and those after it): {@link dev.tearsheet.mail.mime.MimeWriter} writes a message as
 * bytes, {@link dev.tearsheet.mail.mime.MimeReader} reads what came in, however broken it is, and
 * {@link dev.tearsheet.mail.mime.MimeLetters} opens the letters of the trial post office. Knows of no connection.
 */
package dev.tearsheet.mail.mime;
