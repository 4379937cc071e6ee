/**
 * The steps that recognise what is no lesson: title, introduction, questions, conclusion, captions, boilerplate.
 */
package dev.tearsheet.lesson.part;
