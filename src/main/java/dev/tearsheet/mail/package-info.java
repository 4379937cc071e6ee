/**
 * Everything that knows how mail looks on the wire. Jakarta Mail is used here and nowhere else; how its implementation
 * is set up, {@link dev.tearsheet.mail.Angus} knows. What mail is made of, who takes it from us, where it comes in and
 * who vouches for it are rooms of their own.
 */
package dev.tearsheet.mail;
