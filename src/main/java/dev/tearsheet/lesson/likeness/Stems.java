package dev.tearsheet.lesson.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a text apart into the stems of its words, without those that stand in every text of its language. */
final class Stems implements AutoCloseable {
    private static final String ENGLISH_STOP_WORDS = "english_stop.txt";

    private final Analyzer analyzer;

    private Stems(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** English, German, French or Spanish; of another language the words are taken as they are. */
    static Stems in(Locale language) {
        return new Stems(
                switch (language.getLanguage()) {
                    case "en" -> new EnglishAnalyzer(englishStopWords());
                    case "de" -> new GermanAnalyzer();
                    case "fr" -> new FrenchAnalyzer();
                    case "es" -> new SpanishAnalyzer();
                    default -> new StandardAnalyzer();
                });
    }

    List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text.replace('\u2019', '\''))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always read", e);
        }
    }

    @Override
    public void close() {
        analyzer.close();
    }

    /** The analyzer's own list has 33 words and lets "he", "you" and "when" through. */
    private static CharArraySet englishStopWords() {
        try {
            return WordlistLoader.getSnowballWordSet(SnowballFilter.class.getResourceAsStream(ENGLISH_STOP_WORDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
