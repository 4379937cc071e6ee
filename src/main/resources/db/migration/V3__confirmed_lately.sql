-- How many have said yes lately, for the limit of questions that nobody answers.
create index confirmation_used on confirmation (used) where used is not null;
