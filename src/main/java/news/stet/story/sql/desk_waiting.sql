-- How many stories wait for somebody, by state. At most two rows.
select state, count(*) as stories
from story.story
where state in ('in review', 'scheduled')
group by state
