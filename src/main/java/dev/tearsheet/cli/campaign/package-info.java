/**
 * Campaigns as they are: {@code campaigns} and its lessons, {@code preview}, {@code send-test} and {@code simulate}. What
 * changes them is in {@code cli.change}, what stops them in {@code cli.operating}.
 */
package dev.tearsheet.cli.campaign;
