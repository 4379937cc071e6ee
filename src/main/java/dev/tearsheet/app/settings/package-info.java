/**
 * The settings: {@link dev.tearsheet.app.settings.SettingsReader} makes {@link dev.tearsheet.app.settings.Settings} out of
 * the file, the environment and the defaults, or finds every fault at once; one small reader for each family of keys.
 */
package dev.tearsheet.app.settings;
