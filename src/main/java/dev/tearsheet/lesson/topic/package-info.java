/**
 * Cuts for articles without headings: where a text in prose changes its subject. A guess for the operator, always held.
 */
package dev.tearsheet.lesson.topic;
