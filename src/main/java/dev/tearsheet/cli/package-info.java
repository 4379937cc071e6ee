/** The command line: one class per command, and {@link dev.tearsheet.cli.Main} that knows them all. */
package dev.tearsheet.cli;
