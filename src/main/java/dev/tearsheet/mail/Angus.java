package dev.tearsheet.mail;

import java.util.Map;

/** How Angus Mail is set up: what its defaults get wrong for who writes many mails and reads broken ones. */
public final class Angus {
    /** Without it every part of every mail searches the class path for the provider anew. */
    private static final String STREAMS = "jakarta.mail.util.StreamProvider";

    /** Real bounces have such faults by the dozen; a strict parser throws them away. */
    private static final Map<String, String> LENIENT = Map.of(
            "mail.mime.base64.ignoreerrors", "true",
            "mail.mime.uudecode.ignoreerrors", "true",
            "mail.mime.ignoreunknownencoding", "true",
            "mail.mime.multipart.allowempty", "true",
            "mail.mime.decodetext.strict", "false",
            "mail.mime.parameters.strict", "false",
            "mail.mime.contentdisposition.strict", "false");

    private Angus() {}

    /** Sets what Angus reads from the JVM's system properties, where the operator has set nothing. */
    public static void prepare() {
        System.getProperties().putIfAbsent(STREAMS, "org.eclipse.angus.mail.util.MailStreamProvider");
        LENIENT.forEach(System.getProperties()::putIfAbsent);
    }
}
