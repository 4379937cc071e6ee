/**
 * Signs mails so that their domain vouches for them (RFC 6376): {@link dev.tearsheet.mail.dkim.DkimSigner} puts the
 * signatures before a written mail, {@link dev.tearsheet.mail.dkim.KeyFile} keeps the private keys,
 * {@link dev.tearsheet.mail.dkim.DnsRecord} is what the world checks them by.
 */
package dev.tearsheet.mail.dkim;
