/**
 * From an issue or a notice to a {@link dev.tearsheet.message.Message}. Here is what goes in, such as an
 * {@link dev.tearsheet.message.IssueMail}, what comes out, and what both the way out and the way in must know: the
 * engine's own {@link dev.tearsheet.message.Addresses}, {@link dev.tearsheet.message.ReturnPaths} and
 * {@link dev.tearsheet.message.Links}. How the one becomes the other is the composing room's. Encoding is the mail room's.
 */
package dev.tearsheet.message;
