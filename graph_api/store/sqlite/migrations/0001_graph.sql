CREATE TABLE graph (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL CHECK (revision >= 0)
);

INSERT INTO graph (id, revision) VALUES (1, 0);

CREATE TABLE journal (
    revision INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (json_valid(changes))
);

CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    UNIQUE (kind, key),
    CHECK (valid_from < valid_until)
);

CREATE TABLE municipality (
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
    "website" TEXT CHECK (typeof("website") IN ('text', 'null')),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX municipality_name ON municipality ("name_folded");

CREATE INDEX municipality_code ON municipality ("code");

CREATE INDEX municipality_population ON municipality ("population");

CREATE INDEX municipality_urbanity ON municipality ("urbanity");

CREATE INDEX municipality_address_density ON municipality ("address_density");

CREATE INDEX municipality_area ON municipality ("area");

CREATE INDEX municipality_tooi ON municipality ("tooi");

CREATE INDEX municipality_oin ON municipality ("oin");

CREATE INDEX municipality_wikidata ON municipality ("wikidata");

CREATE TABLE region (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "code" TEXT NOT NULL CHECK (typeof("code") = 'text'),
    "division" TEXT NOT NULL CHECK (typeof("division") = 'text'),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX region_name ON region ("name_folded");

CREATE INDEX region_code ON region ("code");

CREATE INDEX region_division ON region ("division");

CREATE TABLE shared_service (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "slug" TEXT CHECK (typeof("slug") IN ('text', 'null')),
    "kind" TEXT NOT NULL CHECK (typeof("kind") = 'text'),
    "scope" TEXT CHECK (typeof("scope") IN ('text', 'null')),
    "purpose" TEXT CHECK (typeof("purpose") IN ('text', 'null')),
    "legal_form" TEXT CHECK (typeof("legal_form") IN ('text', 'null')),
    "policy_areas" TEXT NOT NULL CHECK (json_valid("policy_areas")),
    "function" TEXT CHECK (typeof("function") IN ('text', 'null')),
    "secondary_functions" TEXT NOT NULL CHECK (json_valid("secondary_functions")),
    "aspects" TEXT NOT NULL CHECK (json_valid("aspects")),
    "pillars" TEXT NOT NULL CHECK (json_valid("pillars")),
    "statutory" INTEGER CHECK ("statutory" IN (0, 1)),
    "division" TEXT CHECK (typeof("division") IN ('text', 'null')),
    "basis" TEXT NOT NULL CHECK (typeof("basis") = 'text'),
    "certainty" TEXT CHECK (typeof("certainty") IN ('text', 'null')),
    "reported_participants" INTEGER CHECK (typeof("reported_participants") IN ('integer', 'null')),
    "reported_municipalities" INTEGER CHECK (typeof("reported_municipalities") IN ('integer', 'null')),
    "participants_complete" INTEGER NOT NULL CHECK ("participants_complete" IN (0, 1)),
    "bridged" INTEGER NOT NULL CHECK ("bridged" IN (0, 1)),
    "body" TEXT CHECK (typeof("body") IN ('text', 'null')),
    "body_folded" TEXT CHECK (typeof("body_folded") IN ('text', 'null')),
    "website" TEXT CHECK (typeof("website") IN ('text', 'null')),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX shared_service_name ON shared_service ("name_folded");

CREATE INDEX shared_service_slug ON shared_service ("slug");

CREATE INDEX shared_service_kind ON shared_service ("kind");

CREATE INDEX shared_service_scope ON shared_service ("scope");

CREATE INDEX shared_service_legal_form ON shared_service ("legal_form");

CREATE INDEX shared_service_function ON shared_service ("function");

CREATE INDEX shared_service_statutory ON shared_service ("statutory");

CREATE INDEX shared_service_division ON shared_service ("division");

CREATE INDEX shared_service_basis ON shared_service ("basis");

CREATE INDEX shared_service_certainty ON shared_service ("certainty");

CREATE INDEX shared_service_reported_participants ON shared_service ("reported_participants");

CREATE INDEX shared_service_reported_municipalities ON shared_service ("reported_municipalities");

CREATE INDEX shared_service_participants_complete ON shared_service ("participants_complete");

CREATE INDEX shared_service_bridged ON shared_service ("bridged");

CREATE INDEX shared_service_body ON shared_service ("body_folded");

CREATE TABLE pilot (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "summary" TEXT CHECK (typeof("summary") IN ('text', 'null')),
    "kind" TEXT NOT NULL CHECK (typeof("kind") = 'text'),
    "theme" TEXT CHECK (typeof("theme") IN ('text', 'null')),
    "theme_folded" TEXT CHECK (typeof("theme_folded") IN ('text', 'null')),
    "aspects" TEXT NOT NULL CHECK (json_valid("aspects")),
    "pillars" TEXT NOT NULL CHECK (json_valid("pillars")),
    "basis" TEXT NOT NULL CHECK (typeof("basis") = 'text'),
    "certainty" TEXT CHECK (typeof("certainty") IN ('text', 'null')),
    "participants_complete" INTEGER NOT NULL CHECK ("participants_complete" IN (0, 1)),
    "started_on" TEXT CHECK ("started_on" GLOB '????-??-??'),
    "started_on_precision" TEXT CHECK (typeof("started_on_precision") IN ('text', 'null')),
    "ended_on" TEXT CHECK ("ended_on" GLOB '????-??-??'),
    "ended_on_precision" TEXT CHECK (typeof("ended_on_precision") IN ('text', 'null')),
    "phase" TEXT CHECK (typeof("phase") IN ('text', 'null')),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX pilot_name ON pilot ("name_folded");

CREATE INDEX pilot_kind ON pilot ("kind");

CREATE INDEX pilot_theme ON pilot ("theme_folded");

CREATE INDEX pilot_basis ON pilot ("basis");

CREATE INDEX pilot_certainty ON pilot ("certainty");

CREATE INDEX pilot_participants_complete ON pilot ("participants_complete");

CREATE INDEX pilot_started_on ON pilot ("started_on");

CREATE INDEX pilot_ended_on ON pilot ("ended_on");

CREATE INDEX pilot_phase ON pilot ("phase");

CREATE TABLE work_process (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "name_en" TEXT NOT NULL CHECK (typeof("name_en") = 'text'),
    "name_en_folded" TEXT NOT NULL CHECK (typeof("name_en_folded") = 'text'),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX work_process_name ON work_process ("name_folded");

CREATE INDEX work_process_name_en ON work_process ("name_en_folded");

CREATE TABLE trend (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "name_en" TEXT NOT NULL CHECK (typeof("name_en") = 'text'),
    "name_en_folded" TEXT NOT NULL CHECK (typeof("name_en_folded") = 'text'),
    "aspects" TEXT NOT NULL CHECK (json_valid("aspects")),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX trend_name ON trend ("name_folded");

CREATE INDEX trend_name_en ON trend ("name_en_folded");

CREATE TABLE ambition (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "name_en" TEXT NOT NULL CHECK (typeof("name_en") = 'text'),
    "name_en_folded" TEXT NOT NULL CHECK (typeof("name_en_folded") = 'text'),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX ambition_name ON ambition ("name_folded");

CREATE INDEX ambition_name_en ON ambition ("name_en_folded");

CREATE TABLE standard (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "kind" TEXT NOT NULL CHECK (typeof("kind") = 'text'),
    "adopted_by" TEXT CHECK (typeof("adopted_by") IN ('text', 'null')),
    "adopted_by_folded" TEXT CHECK (typeof("adopted_by_folded") IN ('text', 'null')),
    "adopted_on" TEXT CHECK ("adopted_on" GLOB '????-??-??'),
    "adopted_on_precision" TEXT CHECK (typeof("adopted_on_precision") IN ('text', 'null')),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX standard_name ON standard ("name_folded");

CREATE INDEX standard_kind ON standard ("kind");

CREATE INDEX standard_adopted_by ON standard ("adopted_by_folded");

CREATE INDEX standard_adopted_on ON standard ("adopted_on");

CREATE TABLE organisation (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "kind" TEXT NOT NULL CHECK (typeof("kind") = 'text'),
    "code" TEXT CHECK (typeof("code") IN ('text', 'null')),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX organisation_name ON organisation ("name_folded");

CREATE INDEX organisation_kind ON organisation ("kind");

CREATE INDEX organisation_code ON organisation ("code");

CREATE TABLE source (
    node_id INTEGER NOT NULL REFERENCES node (id) ON DELETE CASCADE,
    version_from TEXT NOT NULL CHECK (version_from GLOB '????-??-??'),
    version_until TEXT NOT NULL CHECK (version_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "name" TEXT NOT NULL CHECK (typeof("name") = 'text'),
    "name_folded" TEXT NOT NULL CHECK (typeof("name_folded") = 'text'),
    "publisher" TEXT NOT NULL CHECK (typeof("publisher") = 'text'),
    "publisher_folded" TEXT NOT NULL CHECK (typeof("publisher_folded") = 'text'),
    "licence" TEXT NOT NULL CHECK (typeof("licence") = 'text'),
    "licence_folded" TEXT NOT NULL CHECK (typeof("licence_folded") = 'text'),
    "published_on" TEXT CHECK ("published_on" GLOB '????-??-??'),
    "address" TEXT CHECK (typeof("address") IN ('text', 'null')),
    "own_classification" INTEGER NOT NULL CHECK ("own_classification" IN (0, 1)),
    PRIMARY KEY (node_id, version_from),
    CHECK (version_from < version_until)
) WITHOUT ROWID;

CREATE INDEX source_name ON source ("name_folded");

CREATE INDEX source_publisher ON source ("publisher_folded");

CREATE INDEX source_licence ON source ("licence_folded");

CREATE INDEX source_published_on ON source ("published_on");

CREATE INDEX source_own_classification ON source ("own_classification");

CREATE TABLE in_region (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "basis" TEXT NOT NULL CHECK (typeof("basis") = 'text'),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX in_region_head ON in_region (head_id);

CREATE INDEX in_region_basis ON in_region ("basis");

CREATE TABLE participates_in (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "role" TEXT NOT NULL CHECK (typeof("role") = 'text'),
    "joined_on" TEXT CHECK ("joined_on" GLOB '????-??-??'),
    "joined_on_precision" TEXT CHECK (typeof("joined_on_precision") IN ('text', 'null')),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX participates_in_head ON participates_in (head_id);

CREATE INDEX participates_in_role ON participates_in ("role");

CREATE INDEX participates_in_joined_on ON participates_in ("joined_on");

CREATE TABLE follows_region (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX follows_region_head ON follows_region (head_id);

CREATE TABLE takes_part_in (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "role" TEXT NOT NULL CHECK (typeof("role") = 'text'),
    "joined_on" TEXT CHECK ("joined_on" GLOB '????-??-??'),
    "joined_on_precision" TEXT CHECK (typeof("joined_on_precision") IN ('text', 'null')),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX takes_part_in_head ON takes_part_in (head_id);

CREATE INDEX takes_part_in_role ON takes_part_in ("role");

CREATE INDEX takes_part_in_joined_on ON takes_part_in ("joined_on");

CREATE TABLE addresses (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "certainty" TEXT NOT NULL CHECK (typeof("certainty") = 'text'),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX addresses_head ON addresses (head_id);

CREATE INDEX addresses_certainty ON addresses ("certainty");

CREATE TABLE responds_to (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "certainty" TEXT NOT NULL CHECK (typeof("certainty") = 'text'),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX responds_to_head ON responds_to (head_id);

CREATE INDEX responds_to_certainty ON responds_to ("certainty");

CREATE TABLE serves (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "certainty" TEXT NOT NULL CHECK (typeof("certainty") = 'text'),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX serves_head ON serves (head_id);

CREATE INDEX serves_certainty ON serves ("certainty");

CREATE TABLE resulted_in (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "happened_on" TEXT CHECK ("happened_on" GLOB '????-??-??'),
    "happened_on_precision" TEXT CHECK (typeof("happened_on_precision") IN ('text', 'null')),
    "certainty" TEXT NOT NULL CHECK (typeof("certainty") = 'text'),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX resulted_in_head ON resulted_in (head_id);

CREATE INDEX resulted_in_happened_on ON resulted_in ("happened_on");

CREATE INDEX resulted_in_certainty ON resulted_in ("certainty");

CREATE TABLE adopted (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "adopted_on" TEXT CHECK ("adopted_on" GLOB '????-??-??'),
    "adopted_on_precision" TEXT CHECK (typeof("adopted_on_precision") IN ('text', 'null')),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX adopted_head ON adopted (head_id);

CREATE INDEX adopted_adopted_on ON adopted ("adopted_on");

CREATE TABLE succeeded_by (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    "happened_on" TEXT CHECK ("happened_on" GLOB '????-??-??'),
    "primary" INTEGER NOT NULL CHECK ("primary" IN (0, 1)),
    "kind" TEXT NOT NULL CHECK (typeof("kind") = 'text'),
    "certainty" TEXT NOT NULL CHECK (typeof("certainty") = 'text'),
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX succeeded_by_head ON succeeded_by (head_id);

CREATE INDEX succeeded_by_happened_on ON succeeded_by ("happened_on");

CREATE INDEX succeeded_by_primary ON succeeded_by ("primary");

CREATE INDEX succeeded_by_kind ON succeeded_by ("kind");

CREATE INDEX succeeded_by_certainty ON succeeded_by ("certainty");

CREATE TABLE follow_up (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX follow_up_head ON follow_up (head_id);

CREATE TABLE part_of (
    tail_id INTEGER NOT NULL REFERENCES node (id),
    head_id INTEGER NOT NULL REFERENCES node (id),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_until TEXT NOT NULL CHECK (valid_until GLOB '????-??-??'),
    source TEXT NOT NULL,
    reference TEXT,
    PRIMARY KEY (tail_id, head_id, valid_from, source),
    CHECK (valid_from < valid_until)
) WITHOUT ROWID;

CREATE INDEX part_of_head ON part_of (head_id);
