package dev.tearsheet.mail.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Provider;
import java.util.List;

import org.junit.jupiter.api.Test;

class NativeProviderTest {
    private static final String NOT_THERE = "org.example.NotOnTheClassPath";

    /** Signs with RSA, or says so. */
    public static final class Fast extends Provider {
        private static final long serialVersionUID = 1;

        public Fast() {
            super("Fast", "1", "");
            put("Signature.SHA256withRSA", "org.example.Signs");
        }
    }

    /** Has nothing that is needed. */
    public static final class Other extends Provider {
        private static final long serialVersionUID = 1;

        public Other() {
            super("Other", "1", "");
        }
    }

    /** Made for another machine. */
    public static final class Broken extends Provider {
        private static final long serialVersionUID = 1;

        public Broken() {
            super("Broken", "1", "");
            throw new UnsatisfiedLinkError("no such library for this machine");
        }
    }

    @Test
    void theFirstThatIsThereAndWorksIsTaken() {
        assertThat(NativeProvider.find(
                        List.of(NOT_THERE, Broken.class.getName(), Other.class.getName(), Fast.class.getName())))
                .hasValueSatisfying(provider -> assertThat(provider.getName()).isEqualTo("Fast"));
    }

    @Test
    void withoutOneTheJdkSigns() {
        assertThat(NativeProvider.find(List.of(NOT_THERE))).isEmpty();
        assertThat(Algorithm.RSA.signedBy()).isEqualTo("SunRsaSign");
    }
}
