package dev.tearsheet.lesson;

/** One step of the splitter: marks the passages that it recognises. */
interface Step {
    void mark(Draft draft);
}
