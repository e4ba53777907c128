-- Keeps what editors are arranging. No rows.
update front.arrangement
set draft = :draft::jsonb, version = version + 1
where edition = :edition
