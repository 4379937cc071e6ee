package dev.tearsheet.message;

import java.util.function.Function;

/** Keeps what was made last: what stands in one mail often stands in the next. May be asked by several threads at once. */
public final class Latest<K, V> {
    private final Function<K, V> maker;
    private volatile Made<K, V> last;

    private record Made<K, V>(K key, V value) {}

    /** @param maker makes of equal keys what is alike */
    public Latest(Function<K, V> maker) {
        this.maker = maker;
    }

    public V of(K key) {
        Made<K, V> made = last;
        if (made == null || !made.key().equals(key)) {
            made = new Made<>(key, maker.apply(key));
            last = made;
        }
        return made.value();
    }
}
