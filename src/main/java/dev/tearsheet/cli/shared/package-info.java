/**
 * What the commands of all rooms share: where the settings are ({@link dev.tearsheet.cli.shared.EngineOptions}), what was
 * written on the line ({@link dev.tearsheet.cli.shared.Given}), how tables and JSON are printed ({@link
 * dev.tearsheet.cli.shared.Output}), how a command fails ({@link dev.tearsheet.cli.shared.Failed}).
 */
package dev.tearsheet.cli.shared;
