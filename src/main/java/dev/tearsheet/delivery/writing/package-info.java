/**
 * Gathers what a claimed mail says: {@link dev.tearsheet.delivery.writing.WriteMail} does for issues,
 * {@link dev.tearsheet.delivery.writing.WriteNotice} for notices, with the ports to what only they ask for. The words are
 * the message room's.
 */
package dev.tearsheet.delivery.writing;
