/**
 * The pages: {@link dev.tearsheet.web.WebDoor} opens them on a port. What all pages share (rendering, headers, errors,
 * guards) is in {@code web.page}; what readers see in {@code web.reader}; the operator's status page and the post
 * office in {@code web.desk}; what programs ask for in {@code web.api}. Pages come from templates, need no script and set no cookie; GET and HEAD never change
 * anything.
 */
package dev.tearsheet.web;
