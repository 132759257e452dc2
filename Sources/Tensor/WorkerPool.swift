import CKernels
import COpenBLAS
import Glibc
import Synchronization

/// A fixed crew of threads, one pinned to each core, that sleep when there is nothing to do.
///
/// Pinning matters: left to the scheduler, two workers were seen sharing one of two cores for
/// seconds. Sleeping matters as much: threads that spin at a barrier run many times slower as soon
/// as another program wants a core. OpenBLAS is held at one thread inside each worker, so matrix
/// products never start threads of their own.
///
/// Results must not depend on the number of workers: a job is cut into shards by its caller, and
/// which worker takes which shard is left open.
public final class WorkerPool: Sendable {
    /// The pool of the process, with as many workers as cores are available to it.
    public static let shared = WorkerPool(workerCount: availableCores().count)

    /// Number of threads that work on a job.
    public let workerCount: Int
    private let crew: Crew

    /// Starts a pool of its own size; everything but tests uses `shared`.
    ///
    /// - Parameter workerCount: Number of threads, at least 1. Beyond the number of cores, several
    ///   share one.
    public init(workerCount: Int) {
        precondition(workerCount >= 1, "a pool needs a worker, got \(workerCount)")
        // The call is idempotent and nothing else in the program sets it.
        openblas_set_num_threads(1)
        self.workerCount = workerCount
        crew = Crew(size: workerCount)
        crew.start(on: Self.availableCores())
    }

    deinit { crew.stop() }

    /// Calls `body` once for each shard in `0 ..< count` and returns when all calls have returned.
    ///
    /// Calls run at the same time on different threads: a shard may write only what belongs to it.
    /// Shards are handed out in ascending order, so put the longest first. A job of one shard, and
    /// any job started from inside a shard, runs on the calling thread. Jobs from several threads
    /// queue up behind one another.
    public func run(_ count: Int, _ body: (Int) -> Void) {
        precondition(count >= 0, "a job cannot have \(count) shards")
        if count <= 1 || workerCount == 1 || crew.isMember {
            for shard in 0..<count { body(shard) }
            return
        }
        withoutActuallyEscaping(body) { crew.work(count, $0) }
    }

    /// Cuts `0 ..< count` into contiguous ranges of at least `minimum` and runs them as shards.
    ///
    /// The cut depends on `count` and `minimum` alone; `parts` bounds the number of ranges.
    public func run(
        over count: Int, minimum: Int = 1, parts: Int = 16, _ body: (Range<Int>) -> Void
    ) {
        let shards = max(1, min(parts, count / max(1, minimum)))
        run(count == 0 ? 0 : shards) { shard in
            body(count * shard / shards..<count * (shard + 1) / shards)
        }
    }

    /// Core numbers this process may run on.
    static func availableCores() -> [Int] {
        var cores = [Int32](repeating: 0, count: 1024)
        let count = cores_available(&cores, cores.count)
        return count == 0 ? [0] : cores[..<count].map(Int.init)
    }
}

/// State shared by a pool and its threads; outlives the pool until the last thread has left.
///
/// Sendable by protocol: `body`, `count` and `leaving` are written by the one submitter that holds
/// `submission` before it posts `ready`, and read by workers after they have waited for it.
private final class Crew: @unchecked Sendable {
    private let size: Int
    private let ready: UnsafeMutablePointer<sem_t>
    private let finished: UnsafeMutablePointer<sem_t>
    private let next = Atomic<Int>(0)
    private let working = Atomic<Int>(0)
    private let submission = Mutex<Void>(())
    private var body: ((Int) -> Void)?
    private var count = 0
    private var leaving = false
    private var threads: [pthread_t] = []

    init(size: Int) {
        self.size = size
        ready = .allocate(capacity: size)
        finished = .allocate(capacity: 1)
        for worker in 0..<size { sem_init(ready + worker, 0, 0) }
        sem_init(finished, 0, 0)
    }

    deinit {
        for worker in 0..<size { sem_destroy(ready + worker) }
        sem_destroy(finished)
        ready.deallocate()
        finished.deallocate()
    }

    /// Whether the calling thread is one of the workers.
    var isMember: Bool { threads.contains { pthread_equal($0, pthread_self()) != 0 } }

    func start(on cores: [Int]) {
        for worker in 0..<size {
            let post = Unmanaged.passRetained(
                Post(crew: self, worker: worker, core: cores[worker % cores.count]))
            var thread = pthread_t()
            let status = pthread_create(&thread, nil, runWorker, post.toOpaque())
            precondition(status == 0, "cannot start worker \(worker): error \(status)")
            threads.append(thread)
        }
    }

    func stop() {
        leaving = true
        for worker in 0..<size { sem_post(ready + worker) }
        for thread in threads { pthread_join(thread, nil) }
    }

    func work(_ count: Int, _ body: @escaping (Int) -> Void) {
        submission.withLock { _ in
            let called = min(count, size)
            self.body = body
            self.count = count
            next.store(0, ordering: .relaxed)
            working.store(called, ordering: .releasing)
            for worker in 0..<called { sem_post(ready + worker) }
            wait(finished)
            self.body = nil
        }
    }

    func serve(as worker: Int) {
        while true {
            wait(ready + worker)
            if leaving { return }
            while true {
                let shard = next.add(1, ordering: .relaxed).oldValue
                if shard >= count { break }
                body?(shard)
            }
            if working.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
                sem_post(finished)
            }
        }
    }

    /// Waits without spinning; a signal handler that ran on this thread only delays it.
    private func wait(_ semaphore: UnsafeMutablePointer<sem_t>) {
        while sem_wait(semaphore) != 0 {}
    }
}

/// What a thread is told when it starts.
private final class Post: Sendable {
    let crew: Crew
    let worker: Int
    let core: Int

    init(crew: Crew, worker: Int, core: Int) {
        self.crew = crew
        self.worker = worker
        self.core = core
    }
}

/// Thread entry: pins itself, leaves signals to the main thread, and serves until the pool ends.
private func runWorker(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let post = Unmanaged<Post>.fromOpaque(context).takeRetainedValue()
    var signals = sigset_t()
    sigfillset(&signals)
    // Faults are delivered to the thread that causes them, and crash handlers must still run.
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] { sigdelset(&signals, fault) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // Best effort: a container may forbid it, and then the scheduler places the thread.
    _ = pin_thread_to_core(Int32(post.core))
    post.crew.serve(as: post.worker)
    return nil
}
