/**
 * Wires everything: reads the {@link dev.tearsheet.app.Settings}, builds the rooms in the order of the architecture's
 * table, and starts and stops what runs. It alone reads environment variables and the machine's clock.
 */
package dev.tearsheet.app;
