/**
 * Mail that comes in: {@code inbound} shows what did, {@code receive} takes one from a pipe, {@code explain} tells what one
 * in a file would be taken for.
 */
package dev.tearsheet.cli.inbound;
