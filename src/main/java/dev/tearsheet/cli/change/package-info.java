/**
 * Changing a campaign that has readers: {@code plan}, {@code apply}, {@code revisions} and {@code rollback}. The last step
 * of each change is the same, {@link dev.tearsheet.cli.change.Applying}.
 */
package dev.tearsheet.cli.change;
