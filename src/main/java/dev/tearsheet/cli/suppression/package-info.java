/** Addresses that are never mailed: {@code suppressions} with all it can do. */
package dev.tearsheet.cli.suppression;
