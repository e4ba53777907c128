-- Changes who publishes, if nobody did in between. At most one row.
update masthead.publisher
set
  name = :name,
  email = :email,
  postal_address = :postal_address,
  security_contact = :security_contact,
  principles = :principles,
  corrections_policy = :corrections_policy,
  logo = :logo,
  profiles = :profiles,
  version = version + 1
where version = :version
returning version
