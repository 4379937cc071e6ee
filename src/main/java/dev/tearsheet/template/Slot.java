package dev.tearsheet.template;

/**
 * The place of a value that is filled in after rendering. A template can print the mark, as it is and unescaped, and
 * can do nothing else with it: to compare it, cut it or change it is an error.
 */
public record Slot(String mark) {}
