/**
 * What programs of the operator ask for: readers and figures in JSON, behind {@link dev.tearsheet.web.api.ApiDoor},
 * which wants a token with every request. The answers are the words and records of the commands; GET never changes
 * anything.
 */
package dev.tearsheet.web.api;
