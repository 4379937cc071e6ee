package dev.tearsheet.mail.relay;

import java.nio.charset.StandardCharsets;

import dev.tearsheet.mail.mime.ByteList;

/**
 * One mail ready for the wire.
 *
 * @param returnPath without angle brackets; empty for the null sender
 * @param envelopeId comes back in failure notices (RFC 3461 section 4.4)
 * @param beforeTheDot is run right before the final dot
 */
record Handover(String returnPath, String recipient, String envelopeId, ByteList bytes, Runnable beforeTheDot) {
    private static final int LONGEST_ENVELOPE_ID = 100;

    Handover {
        if (!isPath(returnPath) || !isPath(recipient) || recipient.isEmpty()) {
            throw new IllegalArgumentException("the envelope holds an address that cannot go on the wire");
        }
    }

    /** Whether nothing in it could end a command or begin another. */
    private static boolean isPath(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' '
                    || c == '<'
                    || c == '>'
                    || c >= 0x7f && (Character.isWhitespace(c) || Character.isISOControl(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the relay must speak SMTPUTF8 (RFC 6531): a local part is not ASCII. */
    boolean needsUtf8() {
        return (returnPath + recipient).chars().anyMatch(c -> c >= 0x80);
    }

    /** The MAIL command; asks for short failure notices where the relay can promise them (RFC 3461). */
    byte[] mailCommand(boolean notices) {
        String xtext = notices ? xtext(envelopeId) : "";
        return ("MAIL FROM:<" + returnPath + ">"
                        + (needsUtf8() ? " SMTPUTF8 BODY=8BITMIME" : "")
                        + (notices ? " RET=HDRS" : "")
                        + (xtext.isEmpty() || xtext.length() > LONGEST_ENVELOPE_ID ? "" : " ENVID=" + xtext))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] recipientCommand(boolean notices) {
        return ("RCPT TO:<" + recipient + ">" + (notices ? " NOTIFY=FAILURE" : "")).getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 3461 section 4: what is not plain goes as a plus sign and two hexadecimal digits. */
    private static String xtext(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 0x7f && b != '+' && b != '=';
            if (plain) {
                out.append((char) b);
            } else {
                out.append(String.format("+%02X", b));
            }
        }
        return out.toString();
    }
}
