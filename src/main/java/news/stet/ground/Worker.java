package news.stet.ground;

/// Does the jobs of one kind. A bean of this type is found by itself. What it throws makes the job
/// try again with growing pauses; a worker therefore must bear being run twice.
public interface Worker<T> {
  JobKind<T> kind();

  void run(T data) throws Exception;
}
