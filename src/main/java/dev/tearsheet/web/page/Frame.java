package dev.tearsheet.web.page;

/**
 * What stands around every page.
 *
 * @param trial whether the engine is only tried out
 * @param style the address of the style sheet
 * @param zoneScript the address of the script that tells the browser's zone
 */
public record Frame(boolean trial, String style, String zoneScript) {}
