-- The journal. Times as in 0001.

-- What happened to a connection, for its timeline. `routine`: happens by itself again and again, and is bounded apart.
CREATE TABLE happening (
    id INTEGER PRIMARY KEY,
    connection_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    routine INTEGER NOT NULL,
    at INTEGER NOT NULL,
    cause TEXT NOT NULL,
    seconds REAL
);

CREATE INDEX happening_of_connection ON happening (connection_id, routine, id);

-- The last requests over all connections. No query, header or body; ids in `path` only as a pattern.
CREATE TABLE api_call (
    id INTEGER PRIMARY KEY,
    connection_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    status INTEGER,
    seconds REAL NOT NULL,
    size INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    fault TEXT NOT NULL
);

-- The journal takes the place of the activity, whose lines it takes over.
INSERT INTO happening (connection_id, kind, routine, at, cause)
    SELECT connection_id, CASE kind WHEN 'sync' THEN 'orders' ELSE kind END, kind = 'sync', at, text FROM activity ORDER BY id;

DROP TABLE activity;
