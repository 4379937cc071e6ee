/**
 * Carries out what mails order. {@link dev.tearsheet.inbound.order.Orders} finds out from the address, the subject or the
 * text what is wanted and by whom; the {@link dev.tearsheet.inbound.order.OrderBook} is the table of what a reader and
 * what a stranger may order; one small class for each family of orders does it. The same orders come by hand through
 * {@link dev.tearsheet.inbound.order.OrderByHand}.
 */
package dev.tearsheet.inbound.order;
