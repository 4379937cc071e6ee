-- Wrong tokens that a sender of mail has shown; the one that was too many says until when nobody listens to that sender.
create table wrong_token (
    id            ${identity},
    sender        text   not null,
    at            bigint not null,
    ignored_until bigint not null
);

create index wrong_token_sender on wrong_token (sender, at);
create index wrong_token_at on wrong_token (at);
