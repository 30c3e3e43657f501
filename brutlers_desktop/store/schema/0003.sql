-- Writing. Times as in 0001; `sent_at`, `base_newest` and `base_seen` are by the server's clock.

-- What a person wants to write. Ids are never used again, since others remember them.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    shop TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    question TEXT NOT NULL DEFAULT '',
    payload BLOB NOT NULL,
    image INTEGER REFERENCES outbox_image (id),
    order_id TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    server_words TEXT NOT NULL DEFAULT '',
    server_status TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    next_at INTEGER,
    sent_at INTEGER,
    done_at INTEGER,
    base_newest INTEGER,
    base_row INTEGER NOT NULL DEFAULT 0,
    base_seen INTEGER,
    base_timeline BLOB NOT NULL DEFAULT x''
);

CREATE INDEX outbox_left ON outbox (id) WHERE state <> 'done';
CREATE INDEX outbox_done ON outbox (done_at) WHERE state = 'done';
CREATE INDEX outbox_of_order ON outbox (connection_id, order_id) WHERE kind = 'status';
CREATE INDEX outbox_of_image ON outbox (image) WHERE image IS NOT NULL;

-- An order that was made is the effect of one entry, and of an order's changes one is under way.
CREATE UNIQUE INDEX outbox_made ON outbox (connection_id, order_id) WHERE kind = 'create' AND order_id <> '';
CREATE UNIQUE INDEX outbox_in_flight ON outbox (connection_id, order_id)
    WHERE kind = 'status' AND state IN ('sending', 'unsure');

-- Images that wait, each once, however many entries carry it.
CREATE TABLE outbox_image (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    body BLOB NOT NULL
);

-- Which shop a connection stands for: a mark of ours, the grant under which that was certain, and which of the connection's
-- rows in the archive are certainly that shop's: those after `since`, up to `row`.
CREATE TABLE shop (
    connection_id TEXT PRIMARY KEY,
    mark TEXT NOT NULL,
    grant_mark TEXT NOT NULL,
    profile TEXT NOT NULL DEFAULT '',
    since INTEGER NOT NULL DEFAULT 0,
    row INTEGER NOT NULL
) WITHOUT ROWID;

-- What a person began to type, as JSON.
CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    body TEXT NOT NULL
) WITHOUT ROWID;

-- Which orders left the API's window since an entry was sent.
CREATE INDEX last_seen_at ON last_seen (at);
