/**
 * What came in by mail: kept by the {@link dev.tearsheet.inbound.Spool}, told apart by the
 * {@link dev.tearsheet.inbound.Robots}, an ordered list of signs, and acted on by
 * {@link dev.tearsheet.inbound.ActOnMail}. A robot's mail never changes anything.
 */
package dev.tearsheet.inbound;
