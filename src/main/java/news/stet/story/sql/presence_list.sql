-- Who is in these stories, the first to come first. At most :most rows.
select story_id, account_id, min(name) as name, min(since) as since
from story.presence
where story_id = any(:stories) and until > :now and not (account_id = :account and page = :page)
group by story_id, account_id
order by min(since), account_id
limit :most
