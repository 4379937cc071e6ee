/**
 * What a mail is at all: the {@link dev.tearsheet.inbound.sorting.Sorter} asks the readers of complaints, failure notices and
 * commands in their order and never acts.
 */
package dev.tearsheet.inbound.sorting;
