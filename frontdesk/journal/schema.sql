-- One row for each attempt to move money. No PIN, no whole card number. Times are UTC in ISO 8601 with
-- microseconds; amounts are whole minor units beside their ISO 4217 code.
CREATE TABLE attempt (
    id                TEXT PRIMARY KEY CHECK (length(id) = 32),
    reference         TEXT NOT NULL UNIQUE,
    endpoint          TEXT NOT NULL,
    account           TEXT NOT NULL,
    store_id          TEXT NOT NULL,
    store_name        TEXT NOT NULL,
    till              TEXT NOT NULL,
    operation         TEXT NOT NULL CHECK (operation IN
                          ('redeem', 'redeem_experience', 'activate', 'refund', 'top_up', 'transact', 'issue', 'change')),
    card_id           TEXT,
    card_last4        TEXT NOT NULL CHECK (length(card_last4) <= 4),
    card_hash         TEXT NOT NULL,
    baseline          TEXT NOT NULL,
    amount_minor      INTEGER CHECK (amount_minor > 0),
    amount_currency   TEXT,
    local_minor       INTEGER,
    local_currency    TEXT,
    rate              TEXT NOT NULL,
    detail            TEXT NOT NULL,
    reason            TEXT NOT NULL,
    note              TEXT NOT NULL,
    batch             TEXT NOT NULL DEFAULT '',
    state             TEXT NOT NULL CHECK (state IN
                          ('prepared', 'sent', 'not_sent', 'applied', 'refused', 'unknown', 'not_applied')),
    prepared_at       TEXT NOT NULL,
    sent_at           TEXT,
    settled_at        TEXT,
    settled_by        TEXT CHECK (settled_by IN ('answer', 'evidence', 'person', 'restart')),
    transaction_id    TEXT,
    balance_minor     INTEGER,
    balance_currency  TEXT,
    problem           TEXT NOT NULL DEFAULT '',
    server_words      TEXT NOT NULL DEFAULT '',
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL)),
    CHECK ((local_minor IS NULL) = (local_currency IS NULL))
) STRICT;

-- At most one attempt on a card may be in doubt on this till: a second one waits until the first is settled.
CREATE UNIQUE INDEX one_unsettled_attempt_for_each_card
    ON attempt (endpoint, card_hash) WHERE state IN ('prepared', 'sent', 'unknown');

CREATE INDEX attempt_by_time ON attempt (endpoint, prepared_at);
CREATE INDEX attempt_by_transaction ON attempt (endpoint, transaction_id) WHERE transaction_id IS NOT NULL;

CREATE TRIGGER settled_attempts_never_change
    BEFORE UPDATE ON attempt WHEN OLD.state IN ('not_sent', 'applied', 'refused', 'not_applied')
BEGIN
    SELECT RAISE(ABORT, 'a settled attempt never changes');
END;

CREATE TRIGGER states_only_move_forward
    BEFORE UPDATE OF state ON attempt WHEN NOT (
        (OLD.state = 'prepared' AND NEW.state IN ('sent', 'not_sent'))
        OR (OLD.state = 'sent' AND NEW.state IN ('applied', 'refused', 'not_sent', 'unknown'))
        OR (OLD.state = 'unknown' AND NEW.state IN ('applied', 'not_applied'))
    )
BEGIN
    SELECT RAISE(ABORT, 'an attempt only moves forward');
END;

CREATE TRIGGER what_was_asked_never_changes
    BEFORE UPDATE OF id, reference, endpoint, account, store_id, store_name, till, operation, card_id, card_last4,
        card_hash, baseline, amount_minor, amount_currency, local_minor, local_currency, rate, detail, reason, note,
        batch, prepared_at ON attempt
BEGIN
    SELECT RAISE(ABORT, 'what was asked never changes');
END;

CREATE TRIGGER attempts_are_never_deleted BEFORE DELETE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never deleted');
END;

-- Where the server turned out to differ from a settled attempt. Nothing here changes: a decision closes it.
CREATE TABLE finding (
    id                TEXT PRIMARY KEY CHECK (length(id) = 32),
    attempt_id        TEXT NOT NULL REFERENCES attempt (id),
    kind              TEXT NOT NULL CHECK (kind IN ('late', 'duplicate', 'another_amount', 'never_found')),
    transactions      TEXT NOT NULL,
    amount_minor      INTEGER,
    amount_currency   TEXT,
    found_at          TEXT NOT NULL,
    UNIQUE (attempt_id, kind, transactions),
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL))
) STRICT;

CREATE TRIGGER findings_never_change BEFORE UPDATE ON finding
BEGIN
    SELECT RAISE(ABORT, 'a finding never changes');
END;

CREATE TRIGGER findings_are_never_deleted BEFORE DELETE ON finding
BEGIN
    SELECT RAISE(ABORT, 'a finding is never deleted');
END;

-- Who decided what, written before it acts.
CREATE TABLE decision (
    id                TEXT PRIMARY KEY CHECK (length(id) = 32),
    attempt_id        TEXT NOT NULL REFERENCES attempt (id),
    finding_id        TEXT REFERENCES finding (id),
    kind              TEXT NOT NULL CHECK (kind IN
                          ('happened', 'did_not_happen', 'manager_called', 'accepted', 'remedied')),
    person            TEXT NOT NULL CHECK (person <> ''),
    role              TEXT NOT NULL CHECK (role IN ('cashier', 'manager')),
    remedy_id         TEXT REFERENCES attempt (id),
    note              TEXT NOT NULL,
    decided_at        TEXT NOT NULL,
    CHECK ((kind = 'remedied') = (remedy_id IS NOT NULL)),
    CHECK (kind NOT IN ('accepted', 'remedied') OR finding_id IS NOT NULL)
) STRICT;

CREATE INDEX decision_by_attempt ON decision (attempt_id);
CREATE UNIQUE INDEX a_finding_is_closed_once ON decision (finding_id) WHERE kind IN ('accepted', 'remedied');

CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision never changes');
END;

CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision is never deleted');
END;

CREATE TRIGGER a_person_settles_by_name
    BEFORE UPDATE OF state ON attempt WHEN NEW.settled_by = 'person' AND NOT EXISTS (
        SELECT 1 FROM decision WHERE attempt_id = OLD.id
            AND kind = CASE NEW.state WHEN 'applied' THEN 'happened' ELSE 'did_not_happen' END
    )
BEGIN
    SELECT RAISE(ABORT, 'a person settles an attempt by a decision in their name');
END;

-- How far each attempt that was sent has been looked after. Only this table is bookkeeping: it may change.
CREATE TABLE audit (
    attempt_id        TEXT PRIMARY KEY REFERENCES attempt (id),
    watched           INTEGER NOT NULL CHECK (watched >= 0),
    looked_at         TEXT,
    seen              TEXT CHECK (seen IN ('nothing', 'probable', 'found', 'unreadable')),
    ended             INTEGER NOT NULL CHECK (ended IN (0, 1)),
    transaction_id    TEXT
) STRICT;
