/**
 * This engine as a node among those that share its database: {@link dev.tearsheet.app.node.Membership} keeps its name
 * and its right to send, {@link dev.tearsheet.app.node.ClockCheck} compares its clock, and
 * {@link dev.tearsheet.app.node.MailboxReader} reads a mailbox while that is this node's duty.
 */
package dev.tearsheet.app.node;
