-- Forgets links that have ended, whatever story they showed.
delete from story.share where ends <= :now
