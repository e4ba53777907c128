-- From now on readers may know the address.
update story.address
set public_since = coalesce(public_since, :now)
where edition = :edition and slug = :slug
