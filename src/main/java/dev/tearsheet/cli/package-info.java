/**
 * The command line: one class per command, in a room named after what it is about; {@link dev.tearsheet.cli.Main} knows
 * them all. What several of them need is in {@code cli.shared}.
 */
package dev.tearsheet.cli;
