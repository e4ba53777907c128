-- Where the trail of events stands: this database's epoch, the oldest id kept and the newest. One row.
select epoch, coalesce((select min(id) from ground.event), 0) as oldest, coalesce((select max(id) from ground.event), 0) as newest
from ground.epoch
