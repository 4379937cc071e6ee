/**
 * Where mail comes in by SMTP or LMTP: {@link dev.tearsheet.mail.door.SmtpDoor} for the world and
 * {@link dev.tearsheet.mail.door.PostOfficeDoor} for a trial's own mails. A reception listens, a dialogue talks to one
 * client over its wire, a transaction is one mail of it. Every client may be hostile: lines, mails, connections, memory
 * and time are bounded.
 */
package dev.tearsheet.mail.door;
