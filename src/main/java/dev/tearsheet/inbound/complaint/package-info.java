/**
 * The spam button: a {@link dev.tearsheet.inbound.complaint.ComplaintReader} reads feedback reports (ARF, RFC 5965) and what
 * some providers send in their place.
 */
package dev.tearsheet.inbound.complaint;
