/**
 * Measures how well the splitter cuts: articles with known boundaries, and counts of what was met, too much and missed.
 */
package dev.tearsheet.lesson.grade;
