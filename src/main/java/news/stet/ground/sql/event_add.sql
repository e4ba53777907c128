-- One event, under the order lock, so that ids grow in commit order. Returns its id.
insert into ground.event (type, payload, at)
values (:type, :payload::jsonb, :at)
returning id
