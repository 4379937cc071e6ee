/**
 * How a message comes to be; the {@link dev.tearsheet.message.composing.Composer} is the one door, everything else is
 * its own.
 *
 * <p>A {@link dev.tearsheet.message.composing.Manuscript} becomes a {@link dev.tearsheet.message.composing.Page}, the
 * model of the templates, which the {@link dev.tearsheet.message.composing.Typesetter} sets. What all readers of an issue
 * share, the {@link dev.tearsheet.message.composing.Press} renders once, into a
 * {@link dev.tearsheet.message.composing.MailStencil} with open places for the
 * {@link dev.tearsheet.message.composing.Personal} values. What must be rendered for each reader it prints from a
 * {@link dev.tearsheet.message.composing.Galley}, on which the {@link dev.tearsheet.message.composing.StandingType} of
 * the reader before is left: only what differs is set anew.
 */
package dev.tearsheet.message.composing;
