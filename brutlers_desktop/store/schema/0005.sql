-- Customers, and what was erased. Times as in 0001.

-- A customer as they came (`body`: JSON of domain/customers.py). `sort` is the name's key in the language's alphabet, `email` the
-- folded address, `words` the folded words by which they are found, each behind a space: some thousands, so a walk finds them.
-- `last_seen`: when an answer held them last, NULL while the newest one does. Rows are never used again: the outbox remembers them.
CREATE TABLE customer (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL REFERENCES source (id),
    id TEXT NOT NULL,
    digest BLOB NOT NULL,
    sort BLOB,
    email TEXT NOT NULL,
    words TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    since INTEGER NOT NULL,
    last_seen INTEGER,
    body BLOB NOT NULL
);

CREATE UNIQUE INDEX customer_by_id ON customer (source, id);
CREATE INDEX customer_by_name ON customer (source, sort);
CREATE INDEX customer_by_email ON customer (source, email) WHERE email <> '';

-- Versions that were superseded, oldest first.
CREATE TABLE customer_version (
    row INTEGER NOT NULL,
    number INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (row, number)
) WITHOUT ROWID;

-- When the newest answer came, and the rows that it held.
CREATE TABLE customer_window (
    source INTEGER PRIMARY KEY REFERENCES source (id),
    seen_at INTEGER NOT NULL,
    rows BLOB NOT NULL
);

-- Whom a person had erased, so that no answer brings them back: salted hashes of ids and addresses (the salt is a `setting`).
CREATE TABLE erased (
    source INTEGER NOT NULL REFERENCES source (id),
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (source, hash)
) WITHOUT ROWID;
