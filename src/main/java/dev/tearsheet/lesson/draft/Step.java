package dev.tearsheet.lesson.draft;

/** One step of the splitter: marks the passages that it recognises. */
public interface Step {
    void mark(Draft draft);
}
