/**
 * Failure notices: a {@link dev.tearsheet.inbound.bounce.BounceReader} tells what a mail says about which recipient. First
 * the machine-readable forms (RFC 3464, notifications in JSON), then what servers write for people, by an ordered list.
 */
package dev.tearsheet.inbound.bounce;
