package dev.tearsheet.mail.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The mail that RFC 8463 appendix A signs with both algorithms. */
class Rfc8463Test {
    private static final String BODY_HASH = "2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=";
    private static final String MAIL = """
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            We lost the game.  Are you hungry yet?

            Joe.
            """.replace("\n", "\r\n");
    private static final List<String> FIELDS =
            MAIL.lines().limit(5).map(Relaxed::header).toList();
    private static final String ED25519_FIELD = """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=""";
    private static final String RSA_FIELD = """
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=test; t=1528637909; h=from : to : subject :
             date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=""";

    @Test
    void theHashOfItsBody() {
        byte[] mail = MAIL.getBytes(StandardCharsets.US_ASCII);
        byte[] body = Relaxed.body(mail, SignedHeaders.of(mail).bodyAt());

        assertThat(base64(Algorithm.sha256(body))).isEqualTo(BODY_HASH);
    }

    @Test
    void itsEd25519SignatureIsMadeAgainToTheBit() throws GeneralSecurityException {
        // PKCS#8 of the 32 bytes of appendix A.2.
        byte[] head = HexFormat.of().parseHex("302e020100300506032b657004220420");
        byte[] seed = Base64.getDecoder().decode("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
        PrivateKey key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(HexFormat.of()
                        .parseHex(
                                HexFormat.of().formatHex(head) + HexFormat.of().formatHex(seed))));

        String signed = DkimSigner.hashed(FIELDS, ED25519_FIELD);

        assertThat(base64(Algorithm.ED25519.sign(key, signed)))
                .isEqualTo("/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11BusFa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==");
        assertThat(DnsRecord.of(new SigningKey("brisbane", Algorithm.ED25519, key), "football.example.com"))
                .isEqualTo(new DnsRecord(
                        "brisbane._domainkey.football.example.com",
                        "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="));
    }

    @Test
    void itsRsaSignatureIsOfWhatWeWouldSign() throws GeneralSecurityException {
        String published =
                "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi"
                        + "0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTI"
                        + "KT+l/K4w3QIDAQAB";
        String signature =
                "F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQ"
                        + "TnGdaSGsgeefOsk2JzdA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=";
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(published))));
        check.update(DkimSigner.hashed(FIELDS, RSA_FIELD).getBytes(StandardCharsets.US_ASCII));

        assertThat(check.verify(Base64.getDecoder().decode(signature))).isTrue();
    }

    @Test
    void aCoveredNameStandsOnceMoreThanTheMailHasIt() {
        SignedHeaders headers = SignedHeaders.of(MAIL.getBytes(StandardCharsets.US_ASCII));

        assertThat(Stream.of("from", "list-unsubscribe", "list-unsubscribe-post")
                        .map(name ->
                                headers.names().stream().filter(name::equals).count()))
                .containsExactly(2L, 1L, 1L);
        assertThat(headers.fields()).containsExactlyInAnyOrderElementsOf(FIELDS);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
