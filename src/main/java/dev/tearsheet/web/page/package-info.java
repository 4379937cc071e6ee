/**
 * What all pages share: {@link dev.tearsheet.web.page.Pages} renders them, {@link dev.tearsheet.web.page.Guards} looks
 * at every request, {@link dev.tearsheet.web.page.Refusal} says no and {@link dev.tearsheet.web.page.ErrorPages} puts
 * it into words.
 */
package dev.tearsheet.web.page;
