-- What the operator should know of a node, a sentence a line, as it was at its last sign of life.
alter table node add column troubles text not null default '';
