-- Readers: Who publishes. One row.
select name, email, security_contact, principles, corrections_policy, logo, profiles, version
from masthead.publisher
