/**
 * Wires everything: {@link dev.tearsheet.app.Tearsheet} builds the rooms in the order of the architecture's table, on
 * its foundation and out of the {@link dev.tearsheet.app.settings.Settings}; {@link dev.tearsheet.app.Serving} starts
 * and stops what runs. It alone reads environment variables and the machine's clock.
 */
package dev.tearsheet.app;
