package dev.tearsheet.store.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.Test;

/** What {@link SqlKeepsakes} keeps to. */
abstract class KeepsakesContract extends StoreContract {
    KeepsakesContract(Engine engine) {
        super(engine);
    }

    @Test
    void a_value_is_kept_until_the_next_one() {
        SqlKeepsakes keepsakes = new SqlKeepsakes(database);
        assertThat(keepsakes.get("ahead")).isEmpty();
        keepsakes.put("ahead", "PT24H");
        keepsakes.put("other", "x");
        keepsakes.put("ahead", "PT48H");

        assertThat(keepsakes.get("ahead")).contains("PT48H");
    }
}
