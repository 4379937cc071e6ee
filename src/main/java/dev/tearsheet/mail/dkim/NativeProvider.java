package dev.tearsheet.mail.dkim;

import java.security.Provider;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A maker of RSA signatures that is faster than the JDK's, if its jar is on the class path: Amazon Corretto Crypto Provider
 * or Conscrypt. Signing is what costs most of a mail's way.
 */
final class NativeProvider {
    private static final Logger LOG = LoggerFactory.getLogger(NativeProvider.class);
    /** The first that is there and works on this machine is taken. */
    private static final List<String> KNOWN = List.of(
            "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider", "org.conscrypt.OpenSSLProvider");

    private NativeProvider() {}

    static Optional<Provider> find() {
        return find(KNOWN);
    }

    static Optional<Provider> find(List<String> classes) {
        return classes.stream()
                .map(NativeProvider::load)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Provider> load(String name) {
        try {
            Provider provider =
                    (Provider) Class.forName(name).getDeclaredConstructor().newInstance();
            return Optional.of(provider).filter(p -> p.getService("Signature", Algorithm.RSA.signature()) != null);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.warn("{} is on the class path and does not work here, the JDK signs: {}", name, e.toString());
            return Optional.empty();
        }
    }
}
