/** The engine itself: {@code serve} runs it, {@code release} lets it send again, {@code dkim}, {@code bench} and {@code completion}. */
package dev.tearsheet.cli.engine;
