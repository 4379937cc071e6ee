/**
 * What becomes of a mail between falling due and its end. Here are the words of it: a
 * {@link dev.tearsheet.delivery.Dispatch} is a row of the {@link dev.tearsheet.delivery.Ledger}, which keeps every mail;
 * the {@link dev.tearsheet.delivery.Transport} is the port to the relay, an {@link dev.tearsheet.delivery.Outcome} what
 * came of it.
 */
package dev.tearsheet.delivery;
