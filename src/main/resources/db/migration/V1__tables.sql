-- The whole store, for SQLite and PostgreSQL alike. Times are epoch milliseconds, local dates ISO text, booleans 0 and
-- 1. bytea is a name that SQLite takes for any value. Only the identity placeholder differs.

create table subscriber (
    id          ${identity},
    address     text   not null,
    address_key text   not null unique,
    zone        text,
    language    text,
    since       bigint not null
);

-- Addresses that are never mailed again.
create table suppression (
    address_key text   not null primary key,
    address     text   not null,
    reason      text   not null,
    since       bigint not null
);

create table revision (
    campaign text    not null,
    number   integer not null,
    series   text    not null,
    primary key (campaign, number)
);

-- due: next issue, or end of the pause; null where the engine has nothing to do by itself.
-- slot: where a lesson is due ahead of its time, when the next is due by itself. over: when it was completed or ended;
-- reason: why it ended. own_at, own_zone, own_days (digits, 1 is Monday): what the reader wants otherwise than the
-- campaign; ahead_on: when a lesson was last asked for ahead of its slot.
create table subscription (
    id          ${identity},
    subscriber  bigint  not null references subscriber (id),
    campaign    text    not null,
    run         integer not null,
    state       text    not null
        check (state in ('AWAITING', 'ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED')),
    due         bigint,
    slot        bigint,
    over        bigint,
    reason      text,
    own_at      text,
    own_zone    text,
    own_days    text   not null default '',
    ahead_on    text,
    received    text    not null,
    last_at     bigint,
    last_date   text,
    in_flight   integer not null check (in_flight in (0, 1)),
    failed_days integer not null,
    generation  integer not null,
    version     bigint  not null,
    since       bigint  not null,
    unique (subscriber, campaign),
    check ((state in ('ACTIVE', 'PAUSED')) = (due is not null)),
    check ((state in ('COMPLETED', 'ENDED')) = (over is not null))
);

-- The walk of what is due, in its order.
create index subscription_due on subscription (due, id) where in_flight = 0 and due is not null;
create index subscription_campaign on subscription (campaign, id);

create table consent (
    id           ${identity},
    subscription bigint not null references subscription (id),
    source       text   not null,
    given        bigint not null,
    note         text   not null
);

create index consent_subscription on consent (subscription, id);

create table confirmation (
    hash         text   not null primary key,
    subscription bigint not null references subscription (id),
    question     text   not null,
    address      text,
    nonce        text   not null,
    created      bigint not null,
    expires      bigint not null,
    used         bigint
);

create index confirmation_open on confirmation (subscription, question, expires) where used is null;

-- The ledger: one row for every mail. issue: 1 for lessons and finishing mails, 0 for notices. mailbox: the person
-- behind the recipient of a notice, by whom limits count. ahead: 1 for a lesson that the reader asked for before its
-- slot. about: the lesson that comes again, or the incoming mail that is passed on.
-- node and lease_until stand from a claim until its end is written; a row that is cancelled meanwhile keeps them,
-- because its mail may be out already.
create table dispatch (
    id            ${identity},
    purpose       text    not null,
    issue         integer not null check (issue in (0, 1)),
    campaign      text    not null,
    recipient     text    not null,
    recipient_key text    not null,
    mailbox       text,
    subscription  bigint references subscription (id),
    run           integer not null,
    ordinal       integer,
    local_date    text,
    ahead         integer not null default 0 check (ahead in (0, 1)),
    about         bigint,
    state         text    not null check (state in
        ('PLANNED', 'CLAIMED', 'DEFERRED', 'ACCEPTED', 'REJECTED', 'DOUBTFUL', 'CANCELLED')),
    due           bigint  not null,
    attempts      integer not null,
    node          text,
    lease_until   bigint,
    in_reply_to   text,
    once          text unique,
    created       bigint  not null,
    settled       bigint,
    reply         text    not null,
    check (issue = 0 or (subscription is not null and local_date is not null)),
    check (purpose <> 'LESSON' or ordinal is not null),
    check (state <> 'CLAIMED' or (node is not null and lease_until is not null))
);

-- What must never happen, whatever a program does: a lesson twice, two lessons on one day (one more if it was asked
-- for), two finishing mails.
create unique index dispatch_lesson on dispatch (subscription, run, ordinal) where purpose = 'LESSON';
create unique index dispatch_day on dispatch (subscription, run, local_date, ahead) where purpose = 'LESSON';
create unique index dispatch_finish on dispatch (subscription, run) where purpose = 'FINISH';

-- What waits to be claimed, urgent mails first.
create index dispatch_waiting on dispatch (issue, due, id) where state in ('PLANNED', 'DEFERRED');
create index dispatch_due on dispatch (due) where state in ('PLANNED', 'DEFERRED');
create index dispatch_in_hands on dispatch (node) where node is not null;
-- The timeline of an address; mails of one subscription.
create index dispatch_recipient on dispatch (recipient_key);
create index dispatch_subscription on dispatch (subscription, run);
-- What the limits count: answers to one person, answers to all, questions of a campaign.
create index dispatch_mailbox on dispatch (mailbox, created) where mailbox is not null;
create index dispatch_answers on dispatch (created) where mailbox is not null;
create index dispatch_questions on dispatch (campaign, due) where purpose in ('CONFIRM', 'MOVE_CONFIRM');

-- The history of the ledger: one row for every end of an attempt.
create table attempt (
    id       ${identity},
    dispatch bigint not null references dispatch (id),
    ended    bigint not null,
    state    text   not null,
    reply    text   not null
);

create index attempt_dispatch on attempt (dispatch, id);

-- Mails that came in. kind, why and action are empty, and done null, while they wait; node and lease_until stand while
-- somebody deals with them.
create table incoming (
    id            ${identity},
    envelope_from text    not null,
    recipient     text    not null,
    source        bytea   not null,
    bytes         integer not null,
    came          bigint  not null,
    sender        text    not null,
    subject       text    not null,
    kind          text    not null,
    why           text    not null,
    action        text    not null,
    node          text,
    lease_until   bigint,
    done          bigint
);

create index incoming_waiting on incoming (id) where done is null;
create index incoming_done on incoming (done);

-- What the copies of one mail have in common, and which of them came first.
create table mark (
    value    text   not null primary key,
    incoming bigint not null,
    seen     bigint not null
);

create index mark_seen on mark (seen);

-- The trial's post office: letters that went out to nobody.
create table letter (
    id          ${identity},
    return_path text   not null,
    recipient   text   not null,
    box         text   not null,
    source      bytea  not null,
    came        bigint not null
);

create index letter_box on letter (box, id);

create table keepsake (
    name  text not null primary key,
    value text not null
);

-- Mails that came back, one row for each time; day: the reader's local day of that mail.
create table bounce (
    id          ${identity},
    dispatch    bigint not null references dispatch (id),
    address_key text   not null,
    domain      text   not null,
    came        bigint not null,
    day         text   not null,
    class       text   not null,
    reason      text   not null,
    status      text   not null,
    said        text   not null
);

create index bounce_address on bounce (address_key, came);
create index bounce_domain on bounce (domain, came);

-- How many mails of a kind went out in a step of time (its beginning), for the limits.
create table quota (
    scope text    not null,
    step  bigint  not null,
    taken integer not null,
    primary key (scope, step)
);
