/**
 * {@link dev.tearsheet.lesson.cutting.Splitter} cuts an article: it takes the steps one after the other and makes
 * the outline of their marks in one walk.
 */
package dev.tearsheet.lesson.cutting;
