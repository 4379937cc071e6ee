/**
 * The language of mails to the engine: what a {@link dev.tearsheet.inbound.command.Command} is, the
 * {@link dev.tearsheet.inbound.command.Vocabulary} of its verbs in each language, and the
 * {@link dev.tearsheet.inbound.command.CommandReader} that finds one in a line. It knows nothing of mails and readers.
 */
package dev.tearsheet.inbound.command;
