/**
 * From an issue or a notice to a {@link dev.tearsheet.message.Message}: the {@link dev.tearsheet.message.Composer}
 * writes it, with the engine's own {@link dev.tearsheet.message.Addresses},
 * {@link dev.tearsheet.message.ReturnPaths} and {@link dev.tearsheet.message.Links} in it. Encoding is the mail room's.
 *
 * <p>A {@link dev.tearsheet.message.Manuscript} becomes a {@link dev.tearsheet.message.Page}, the model of the
 * templates, which the {@link dev.tearsheet.message.Typesetter} sets. What all readers of an issue share, the
 * {@link dev.tearsheet.message.Press} renders once, into a {@link dev.tearsheet.message.MailStencil} with open places
 * for the {@link dev.tearsheet.message.Personal} values. What must be rendered for each reader it prints from a
 * {@link dev.tearsheet.message.Galley}, on which the {@link dev.tearsheet.message.StandingType} of the reader before is
 * left: only what differs is set anew.
 */
package dev.tearsheet.message;
