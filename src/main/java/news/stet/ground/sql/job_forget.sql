-- Takes back a job that waits. At most one row.
delete from ground.job
where task_name = :kind and task_instance = :id and not picked
