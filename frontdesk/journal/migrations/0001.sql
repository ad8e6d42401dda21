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
    operation         TEXT NOT NULL CHECK (operation IN ('redeem', 'redeem_experience', 'activate', 'refund')),
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
        prepared_at ON attempt
BEGIN
    SELECT RAISE(ABORT, 'what was asked never changes');
END;

CREATE TRIGGER attempts_are_never_deleted BEFORE DELETE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never deleted');
END;
