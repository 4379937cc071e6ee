/**
 * What readers see: the campaigns ({@link dev.tearsheet.web.reader.CampaignPages}), the form to join, the page that
 * confirms, the page to leave (the one-click unsubscribe of RFC 8058) and the reader's own page.
 */
package dev.tearsheet.web.reader;
