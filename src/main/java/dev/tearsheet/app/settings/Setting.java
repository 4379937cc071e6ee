package dev.tearsheet.app.settings;

/**
 * A setting for the operator's eye.
 *
 * @param key such as {@code smtp.host}
 * @param value as it is in effect, secrets masked
 * @param origin where it came from: {@code default}, file and line, or the environment variable
 */
public record Setting(String key, String value, String origin) {}
