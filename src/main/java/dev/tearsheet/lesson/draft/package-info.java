/**
 * An article on the splitter's desk: {@link dev.tearsheet.lesson.draft.Draft} keeps what each passage was found to
 * be, {@link dev.tearsheet.lesson.draft.Shape} says how it looks, a {@link dev.tearsheet.lesson.draft.Step} marks it.
 */
package dev.tearsheet.lesson.draft;
