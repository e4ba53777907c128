-- Readers: Who publishes. One row.
select name, email, postal_address, security_contact, principles, corrections_policy, logo, profiles, version
from masthead.publisher
