package dev.tearsheet.inbound;

/**
 * A leaf of a mail's tree.
 *
 * @param type such as {@code message/delivery-status}, in lower case without parameters
 * @param text decoded, lines ended by a plain newline; HTML as a person reads it; a contained message as it stands
 */
public record Part(String type, String text) {
    /** Whether it is a mail, or the header of one, that this mail carries along. */
    public boolean isMessage() {
        return type.equals("message/rfc822")
                || type.equals("message/global")
                || type.endsWith("rfc822-headers")
                || type.endsWith("rfc822-header")
                || type.equals("message/global-headers");
    }
}
