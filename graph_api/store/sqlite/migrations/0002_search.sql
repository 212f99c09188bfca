CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    property TEXT NOT NULL,
    text TEXT NOT NULL,
    words TEXT NOT NULL,
    code TEXT,
    since TEXT NOT NULL,
    until TEXT NOT NULL
);

CREATE INDEX term_node ON term (node_id);

CREATE INDEX term_code ON term (code);

CREATE VIRTUAL TABLE term_words USING fts5 (words, content='term', content_rowid='id', tokenize='ascii');

CREATE TRIGGER term_added AFTER INSERT ON term BEGIN INSERT INTO term_words (rowid, words) VALUES (new.id, new.words); END;

CREATE TRIGGER term_dropped AFTER DELETE ON term BEGIN INSERT INTO term_words (term_words, rowid, words) VALUES ('delete', old.id, old.words); END;

CREATE TABLE municipality_new (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "code" TEXT NOT NULL CHECK (typeof("code") = 'text'),
    "population" INTEGER CHECK (typeof("population") IN ('integer', 'null')),
    "urbanity" INTEGER CHECK (typeof("urbanity") IN ('integer', 'null')),
    "address_density" INTEGER CHECK (typeof("address_density") IN ('integer', 'null')),
    "area" INTEGER CHECK (typeof("area") IN ('integer', 'null')),
    "latitude" REAL CHECK (typeof("latitude") IN ('real', 'null')),
    "longitude" REAL CHECK (typeof("longitude") IN ('real', 'null')),
    "tooi" TEXT CHECK (typeof("tooi") IN ('text', 'null')),
    "oin" TEXT CHECK (typeof("oin") IN ('text', 'null')),
    "wikidata" TEXT CHECK (typeof("wikidata") IN ('text', 'null')),
    "roo_id" TEXT CHECK (typeof("roo_id") IN ('text', 'null')),
    "website" TEXT CHECK (typeof("website") IN ('text', 'null')),
    "other_names" TEXT NOT NULL CHECK (json_valid("other_names")),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

INSERT INTO municipality_new (node_id, version_from, version_until, source, reference, "name", "name_folded", "code", "population", "urbanity", "address_density", "area", "latitude", "longitude", "tooi", "oin", "wikidata", "website", "other_names")
    SELECT node_id, version_from, version_until, source, reference, "name", "name_folded", "code", "population", "urbanity", "address_density", "area", "latitude", "longitude", "tooi", "oin", "wikidata", "website", '[]' FROM municipality;

DROP TABLE municipality;

ALTER TABLE municipality_new RENAME TO municipality;

CREATE INDEX municipality_name ON municipality ("name_folded");

CREATE INDEX municipality_code ON municipality ("code");

CREATE INDEX municipality_population ON municipality ("population");

CREATE INDEX municipality_urbanity ON municipality ("urbanity");

CREATE INDEX municipality_address_density ON municipality ("address_density");

CREATE INDEX municipality_area ON municipality ("area");

CREATE INDEX municipality_tooi ON municipality ("tooi");

CREATE INDEX municipality_oin ON municipality ("oin");

CREATE INDEX municipality_wikidata ON municipality ("wikidata");

CREATE INDEX municipality_roo_id ON municipality ("roo_id");

ALTER TABLE shared_service ADD COLUMN "roo_id" TEXT CHECK (typeof("roo_id") IN ('text', 'null'));

CREATE INDEX shared_service_roo_id ON shared_service ("roo_id");

ALTER TABLE organisation ADD COLUMN "roo_id" TEXT CHECK (typeof("roo_id") IN ('text', 'null'));

CREATE INDEX organisation_roo_id ON organisation ("roo_id");
