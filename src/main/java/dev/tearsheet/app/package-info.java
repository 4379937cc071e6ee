/**
 * Wires everything: builds the rooms in the order of the architecture's table out of the {@link
 * dev.tearsheet.app.settings.Settings}, and starts and stops what runs. It alone reads environment variables and the
 * machine's clock.
 */
package dev.tearsheet.app;
