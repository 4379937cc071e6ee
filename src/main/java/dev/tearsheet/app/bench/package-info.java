/**
 * Measures how fast this machine sends: {@link dev.tearsheet.app.bench.Bench} lets a whole engine work against a relay
 * that throws everything away, beside a bare generator in the same run.
 */
package dev.tearsheet.app.bench;
