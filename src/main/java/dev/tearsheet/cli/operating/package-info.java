/**
 * The operator's every day: how things stand ({@code status}, {@code calendar}, {@code forecast}, {@code timeline}) and
 * what is done about it, to a campaign ({@code hold}, {@code resume}, {@code skip}), to a reader ({@code send-now}) and to
 * mails ({@code correct}, {@code doubtful}, {@code retry}).
 */
package dev.tearsheet.cli.operating;
