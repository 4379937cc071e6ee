/**
 * What failures do to an address: a {@link dev.tearsheet.inbound.standing.Standing} weighs them day by day, the
 * {@link dev.tearsheet.inbound.standing.ReturnDesk} acts on what came back to one of our sealed return paths, and on
 * complaints that carry one. A mail without such a seal changes nothing, whoever wrote it.
 */
package dev.tearsheet.inbound.standing;
