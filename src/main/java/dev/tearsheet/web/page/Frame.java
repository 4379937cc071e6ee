package dev.tearsheet.web.page;

/**
 * What stands around every page.
 *
 * @param trial whether the engine is only tried out
 * @param style the address of the style sheet
 */
public record Frame(boolean trial, String style) {}
