/**
 * {@code split}: how articles are cut into lessons, as a page, as JSON, line by line, against an older version or against
 * known lessons. Opens no engine.
 */
package dev.tearsheet.cli.article;
