/**
 * What came in by mail: kept by the {@link dev.tearsheet.inbound.Spool}, told apart by the
 * {@link dev.tearsheet.inbound.Robots}, an ordered list of signs, and acted on by
 * {@link dev.tearsheet.inbound.ActOnMail} with a {@link dev.tearsheet.inbound.Reaction}. A robot's mail never changes
 * anything. Failure notices are read in {@code inbound.bounce}, why mail is refused in {@code delivery.reason},
 * complaints in {@code inbound.complaint}; {@code inbound.sorting} tells them all apart. What failures do
 * to an address is in {@code inbound.standing}. The language of commands is in {@code inbound.command}, what they do in {@code inbound.order}.
 */
package dev.tearsheet.inbound;
