-- Shows readers an arrangement. No rows.
update front.arrangement
set draft = :draft::jsonb, shown = :shown::jsonb, shown_at = :now, shown_by = :by, version = version + 1
where edition = :edition
