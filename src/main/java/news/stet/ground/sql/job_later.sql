-- A job to run at a time; one that waits under the same kind and id is replaced, one that runs is left alone.
insert into ground.job as waiting (task_name, task_instance, task_data, execution_time, picked, version)
values (:kind, :id, :data, :at, false, 1)
on conflict (task_name, task_instance) do update
set task_data = excluded.task_data, execution_time = excluded.execution_time, version = waiting.version + 1
where not waiting.picked
