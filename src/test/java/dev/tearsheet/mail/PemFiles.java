package dev.tearsheet.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A key and a certificate that nobody but its owner has signed, as PEM files. */
public record PemFiles(Path chain, Path key) {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Map<String, KeyStore> MADE = new HashMap<>();

    /** In this folder, as {@code chain.pem} and {@code key.pem}; what was there is written anew. */
    public static PemFiles in(Path folder) {
        return new PemFiles(folder.resolve("chain.pem"), folder.resolve("key.pem"));
    }

    /**
     * @param algorithm such as {@code RSA}
     * @param name whom the certificate is for; of one name and algorithm it is the same one in every folder
     */
    public PemFiles write(String algorithm, String name)
            throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore keys = made(algorithm, name);
        pem(chain, "CERTIFICATE", keys.getCertificate("own").getEncoded());
        pem(key, "PRIVATE KEY", keys.getKey("own", PASSWORD).getEncoded());
        return this;
    }

    /** Finding a key takes a second, and a process. */
    private static synchronized KeyStore made(String algorithm, String name)
            throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore known = MADE.get(algorithm + " " + name);
        if (known != null) {
            return known;
        }
        Path folder = Files.createTempDirectory("tearsheet-key");
        Path store = folder.resolve("keys.p12");
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
        MADE.put(algorithm + " " + name, keys);
        Files.delete(store);
        Files.delete(folder);
        return keys;
    }

    private static void pem(Path file, String kind, byte[] der) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(der);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
