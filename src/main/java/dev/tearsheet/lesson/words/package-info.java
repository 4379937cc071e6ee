/**
 * Words of four languages that tell what a line of an article is for: closing words, captions, units, numbers. It knows
 * strings only.
 *
 * <p>{@link dev.tearsheet.lesson.words.Topic} names the lists, {@link dev.tearsheet.lesson.words.Language} holds those
 * of one language, {@link dev.tearsheet.lesson.words.Languages} asks them all.
 */
package dev.tearsheet.lesson.words;
