/**
 * From an issue or a notice to a {@link dev.tearsheet.message.Message}: the {@link dev.tearsheet.message.Composer}
 * renders it from its templates, with the engine's own {@link dev.tearsheet.message.Addresses} and
 * {@link dev.tearsheet.message.Links} in it. Encoding is the mail room's.
 */
package dev.tearsheet.message;
