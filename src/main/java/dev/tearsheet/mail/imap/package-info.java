/**
 * Reads a mailbox at somebody else's server by IMAP (RFC 9051): {@link dev.tearsheet.mail.imap.ImapDoor} comes again
 * and again whatever happens, a visit is one connection. What is ours is kept and then moved; everything else is left
 * as it is, not even marked as read. Nothing is ever deleted.
 */
package dev.tearsheet.mail.imap;
