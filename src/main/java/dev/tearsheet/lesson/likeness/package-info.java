/**
 * Tells which lessons tell the same, by their words: {@link dev.tearsheet.lesson.likeness.Likenesses} gives for each
 * lesson the {@link dev.tearsheet.lesson.likeness.Similar} ones with a figure. Words are cut to their stems by
 * {@link dev.tearsheet.lesson.likeness.Stems}, in the language of the lessons; rare words count more than common ones.
 * It knows words only: two lessons that say one thing in quite different words are not found.
 */
package dev.tearsheet.lesson.likeness;
