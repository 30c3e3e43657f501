-- The archive. Times are milliseconds since 1970 UTC, wedding days are Python ordinals; NULL is unknown or empty.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- A connection whose orders are here, and what its last answers said. No secrets.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    connection_id TEXT NOT NULL UNIQUE,
    seen_at INTEGER,
    window_newest INTEGER,
    window_oldest INTEGER,
    window BLOB NOT NULL DEFAULT x''
);

-- Spans in which changes may have slid past unseen.
CREATE TABLE gap (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    found_at INTEGER NOT NULL
);

-- Each distinct combination of connection, type and status: some dozens. Every sort index begins with it. `orders` counts
-- those that have it now.
CREATE TABLE facet (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    orders INTEGER NOT NULL DEFAULT 0,
    UNIQUE (source, type, status)
);

-- What sorting and filtering need: narrow, so that many rows share a page.
CREATE TABLE orders (
    row INTEGER PRIMARY KEY,
    facet INTEGER NOT NULL REFERENCES facet (id),
    wedding INTEGER,
    changed INTEGER NOT NULL,
    updated INTEGER,
    created INTEGER,
    customer BLOB,
    model BLOB,
    size BLOB,
    color BLOB
);

-- The order as it came. `since` is when this version was first seen.
CREATE TABLE order_fact (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    model TEXT NOT NULL,
    size TEXT NOT NULL,
    color TEXT NOT NULL,
    description TEXT NOT NULL,
    special_requests TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_email TEXT NOT NULL,
    customer_phone TEXT NOT NULL,
    wedding_date TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    since INTEGER NOT NULL,
    updates BLOB NOT NULL
);

-- From the API's id to our row, with the digest of the order as it stands: a poll reads nothing else.
CREATE TABLE identity (
    source INTEGER NOT NULL,
    id TEXT NOT NULL,
    row INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (source, id)
) WITHOUT ROWID;

-- Versions that were superseded, oldest first; the one that stands is in order_fact.
CREATE TABLE order_version (
    row INTEGER NOT NULL,
    number INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (row, number)
) WITHOUT ROWID;

-- Orders that left the API's window, and when they were last in it.
CREATE TABLE last_seen (
    row INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
);

CREATE TABLE view (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    query TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    connection_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    order_ids TEXT NOT NULL
);

-- The folded words of an order, each behind a space: what the search index holds, and what a walk tests.
CREATE TABLE order_words (
    row INTEGER PRIMARY KEY,
    words TEXT NOT NULL
);

CREATE VIRTUAL TABLE search USING fts5 (
    words,
    content = 'order_words',
    content_rowid = 'row',
    columnsize = 0,
    detail = none,
    tokenize = 'ascii'
);

-- A sort index a column. What stands behind the column settles ties and lets filters be tested without the row.
CREATE INDEX orders_by_wedding ON orders (facet, wedding, changed, updated, created);
CREATE INDEX orders_by_changed ON orders (facet, changed, wedding, updated, created);
CREATE INDEX orders_by_updated ON orders (facet, updated, wedding, changed);
CREATE INDEX orders_by_created ON orders (facet, created, wedding, changed);
CREATE INDEX orders_by_customer ON orders (facet, customer, wedding, changed);
CREATE INDEX orders_by_model ON orders (facet, model, wedding, changed);
CREATE INDEX orders_by_size ON orders (facet, size, wedding, changed);
CREATE INDEX orders_by_color ON orders (facet, color, wedding, changed);
