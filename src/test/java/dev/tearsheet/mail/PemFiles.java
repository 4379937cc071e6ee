package dev.tearsheet.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A key and a certificate that nobody but its owner has signed, as PEM files. */
public record PemFiles(Path chain, Path key) {
    private static final char[] PASSWORD = "changeit".toCharArray();

    /** In this folder, as {@code chain.pem} and {@code key.pem}; what was there is written anew. */
    public static PemFiles in(Path folder) {
        return new PemFiles(folder.resolve("chain.pem"), folder.resolve("key.pem"));
    }

    /**
     * @param algorithm such as {@code RSA}
     * @param name whom the certificate is for
     */
    public PemFiles write(String algorithm, String name)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = chain.resolveSibling(name + ".p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                algorithm,
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD));
        int code = new ProcessBuilder(command).start().waitFor();
        if (code != 0) {
            throw new AssertionError("keytool ended with " + code);
        }
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        pem(chain, "CERTIFICATE", keys.getCertificate("own").getEncoded());
        pem(key, "PRIVATE KEY", keys.getKey("own", PASSWORD).getEncoded());
        return this;
    }

    private static void pem(Path file, String kind, byte[] der) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(der);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
