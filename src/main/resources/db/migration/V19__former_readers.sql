-- Whose a subscription was before its reader moved to another address: the lessons that went there are found by it.
create table former_reader (
    subscriber   bigint not null references subscriber (id),
    subscription bigint not null references subscription (id) on delete cascade,
    primary key (subscriber, subscription)
);

create index former_reader_subscription on former_reader (subscription);

insert into former_reader (subscriber, subscription)
select distinct subscriber.id, subscription.id from dispatch
join subscription on subscription.id = dispatch.subscription
join subscriber on subscriber.address_key = dispatch.recipient_key
where subscriber.id <> subscription.subscriber;

-- Readers are due in another order than that of their addresses: with every lesson in this index, each one changed a page
-- of its own. Issues are found by their subscription.
drop index dispatch_recipient;
create index dispatch_recipient on dispatch (recipient_key) where issue = 0;
