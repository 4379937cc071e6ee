/**
 * What all pages share: {@link dev.tearsheet.web.page.Pages} renders them, {@link dev.tearsheet.web.page.Guards} looks
 * at every request, {@link dev.tearsheet.web.page.Refusal} says no and {@link dev.tearsheet.web.page.ErrorPages} puts
 * it into words, for programs as {@link dev.tearsheet.web.page.Json}; a {@link dev.tearsheet.web.page.Lock} asks for a
 * secret.
 */
package dev.tearsheet.web.page;
