/** Readers, one or a million: {@code subscribers} with all it can do. */
package dev.tearsheet.cli.subscriber;
