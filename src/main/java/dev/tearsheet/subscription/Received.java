package dev.tearsheet.subscription;

import java.math.BigInteger;
import java.util.BitSet;

/** The lessons that the relay has taken for a reader in this run, by their ordinals. A value. */
public final class Received {
    public static final Received NOTHING = new Received(new BitSet());

    private final BitSet ordinals;

    private Received(BitSet ordinals) {
        this.ordinals = ordinals;
    }

    /** Reads what {@link #toString()} wrote. */
    public static Received parse(String hex) {
        return hex.isEmpty() ? NOTHING : new Received(BitSet.valueOf(reversed(new BigInteger(hex, 16).toByteArray())));
    }

    public static Received of(BitSet ordinals) {
        return new Received((BitSet) ordinals.clone());
    }

    public Received with(int ordinal) {
        BitSet more = (BitSet) ordinals.clone();
        more.set(ordinal);
        return new Received(more);
    }

    /** Without a lesson that came back. */
    public Received without(int ordinal) {
        BitSet fewer = (BitSet) ordinals.clone();
        fewer.clear(ordinal);
        return new Received(fewer);
    }

    public boolean has(int ordinal) {
        return ordinals.get(ordinal);
    }

    public int count() {
        return ordinals.cardinality();
    }

    public BitSet ordinals() {
        return (BitSet) ordinals.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Received that && ordinals.equals(that.ordinals);
    }

    @Override
    public int hashCode() {
        return ordinals.hashCode();
    }

    /** A hexadecimal number whose bit n stands for ordinal n; empty for nothing. */
    @Override
    public String toString() {
        return ordinals.isEmpty() ? "" : new BigInteger(1, reversed(ordinals.toByteArray())).toString(16);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }
}
