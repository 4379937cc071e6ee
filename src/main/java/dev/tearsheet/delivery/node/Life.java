package dev.tearsheet.delivery.node;

/**
 * One run of a node, from its start to its end.
 *
 * @param node its name, of which there is one in a database
 * @param id of this run; no other has it
 * @param folder the number of its data folder, where its hand-over journal is
 * @param place where that is, for people
 */
public record Life(String node, String id, String folder, String place) {}
