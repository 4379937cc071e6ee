/**
 * What the nodes of a database share: their signs of life ({@link dev.tearsheet.store.node.SqlNodes}), duties, and values
 * kept by name.
 */
package dev.tearsheet.store.node;
