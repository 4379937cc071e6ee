/**
 * The nodes: engines that share one database. Each keeps its name and its right to send by signs of life
 * ({@link dev.tearsheet.delivery.node.Nodes}); what only one of them does at a time is a
 * {@link dev.tearsheet.delivery.node.Duties duty}.
 */
package dev.tearsheet.delivery.node;
