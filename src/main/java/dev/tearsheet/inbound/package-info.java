/**
 * What came in by mail: kept by the {@link dev.tearsheet.inbound.Spool}, told apart by the
 * {@link dev.tearsheet.inbound.Robots}, an ordered list of signs, and acted on by
 * {@link dev.tearsheet.inbound.ActOnMail} with a {@link dev.tearsheet.inbound.Reaction}. A robot's mail never changes
 * anything. The language of commands is in {@code inbound.command}, what they do in {@code inbound.order}.
 */
package dev.tearsheet.inbound;
