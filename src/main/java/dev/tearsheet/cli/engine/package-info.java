/** The engine itself: {@code serve} runs it, {@code release} lets it send again, {@code dkim} and {@code bench}. */
package dev.tearsheet.cli.engine;
